"""The whole tablet under faults of network, platform and clock, and killed; `make faults` has the long form."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import app_kills
from tests.faults.outcome import Outcome


def clean(outcome: Outcome) -> None:
    assert outcome.clean, outcome.line()


@pytest.mark.timeout(120)
def test_no_kill_of_the_app_loses_a_tap(folder: Path) -> None:
    clean(app_kills.kills(folder, 12, windows=0.1))
