"""Fixtures of the tests that need a platform and a tablet; a folder's conftest imports those that it uses."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from pathlib import Path

import pytest

from tablet_app.demo.process import Platform
from tablet_app.demo.seed import PROFILE
from tablet_app.wiring import Tablet
from tests.counter import at_work, pair, tablet_at


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    with Platform(tmp_path_factory.mktemp("platform"), comment_s=0.3) as platform:
        yield platform


@pytest.fixture
def platform(shared: Platform) -> Iterator[Platform]:
    """A platform that others used before: orders are there; faults, a shifted clock and changed rules are not."""
    yield shared
    shared.clear_faults()
    shared.control("clock", offset_s=0)
    shared.control("profile", **{key: value for key, value in PROFILE.items() if key != "version"})
    shared.control("venue", paused_until=None, paused_reason=None)


@pytest.fixture
def own_platform(tmp_path: Path) -> Iterator[Platform]:
    """A platform of the test's own."""
    with Platform(tmp_path / "platform", comment_s=0.3) as platform:
        yield platform


@pytest.fixture
async def tablet(platform: Platform, tmp_path: Path) -> AsyncGenerator[Tablet]:
    """Paired, with the snapshot taken; nothing runs yet."""
    async with tablet_at(tmp_path / "tablet", platform.url) as made:
        await pair(made, platform)
        yield made


@pytest.fixture
async def working(tablet: Tablet) -> AsyncGenerator[Tablet]:
    """Paired, listening and sending."""
    async with at_work(tablet):
        yield tablet
