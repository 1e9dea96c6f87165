import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tablet_app.store import opening
from tests.faults.power_cut import memory


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Away from the disk, whose speed is none of these tests' business."""
    made = memory(tmp_path)
    yield made
    shutil.rmtree(made)


@pytest.fixture(autouse=True)
def own_boot(monkeypatch: pytest.MonkeyPatch) -> None:
    """The trials say in which boot the taps were made; it is put back afterwards."""
    monkeypatch.setattr(opening, "BOOT_ID", opening.BOOT_ID)
