from __future__ import annotations

from pathlib import Path

import pytest

from tests.diagnostics.machines import Laid


@pytest.fixture
def laid(tmp_path: Path) -> Laid:
    """A machine that tells nothing, until files are put into it."""
    root = tmp_path / "machine"
    root.mkdir()
    return Laid(root)
