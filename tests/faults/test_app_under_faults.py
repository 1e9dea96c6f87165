"""The whole tablet under faults of network, platform and clock, and killed; `make faults` has the long form."""

from __future__ import annotations

from pathlib import Path

import pytest

from tablet_app.demo.process import Platform
from tests.faults import app_kills, clocks, network, platform_days, refusals
from tests.faults.moments import MOMENTS
from tests.faults.outcome import Outcome

DAYS = (
    "429, with a date", "HTTP 409", "answer lost", "reset mid-answer", "half JSON", "captive portal",
    "half a request done", "unknown fields and events", "versions go back", "401 in mid-flow", "cursor too old",
)  # fmt: skip


def clean(outcome: Outcome) -> None:
    assert outcome.clean, outcome.line()


def test_each_moment_to_be_killed_at_is_there() -> None:
    """The short form of the trial does not come to all of them."""
    assert [moment for moment, (owner, name, _) in MOMENTS.items() if not callable(getattr(owner, name, None))] == []


@pytest.mark.timeout(240)
def test_no_kill_of_the_app_loses_a_tap(folder: Path) -> None:
    clean(app_kills.kills(folder, 12, windows=0.1))


@pytest.mark.timeout(240)
def test_no_bad_network_loses_a_tap_or_an_order(folder: Path) -> None:
    with Platform(folder / "platform", comment_s=0.3) as platform:
        platform.control("profile", unconfirmed="proceeds")
        for outcome in network.bad_networks(folder, platform, 1):
            clean(outcome)


@pytest.mark.timeout(240)
def test_no_bad_day_of_the_platform_loses_or_doubles_a_tap(folder: Path) -> None:
    for outcome in platform_days.days(folder, 1, DAYS):
        clean(outcome)


@pytest.mark.timeout(240)
def test_no_refusal_costs_more_than_its_own_command(folder: Path) -> None:
    with Platform(folder / "platform", comment_s=0.3) as platform:
        for outcome in refusals.refusals(folder, platform, 1):
            clean(outcome)


@pytest.mark.timeout(240)
def test_no_clock_moves_a_deadline_or_an_order(folder: Path) -> None:
    for outcome in clocks.wrong_clocks(folder, 1, ("start in 1970", "clock jumps by a day")):
        clean(outcome)
