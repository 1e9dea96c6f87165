"""The stand-in platform, and tablets of this project in front of it or of something that plays it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tablet_app.demo.process import Platform

ABOUT = {"hardware": "test", "os": "test", "app_version": "0"}


@pytest.fixture
def stand_in(tmp_path: Path) -> Iterator[Platform]:
    platform = Platform(tmp_path / "platform", comment_s=0.2).start()
    yield platform
    platform.kill()


@pytest.fixture
def token(stand_in: Platform) -> str:
    return stand_in.call("POST", "/v1/devices/pair", {"code": stand_in.new_code(), **ABOUT})["token"]
