"""A1 to A5 and P4: each fault provoked, and the healthy tablet beside it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from tablet_app.diagnostics.checks import app, starts
from tablet_app.domain.checkin import Standing
from tablet_app.domain.health import State
from tablet_app.domain.lives import Cause, Off
from tablet_app.domain.venue import Opening
from tests.making import NOON

HEALTHY = app.Running("1.0", 3600, 0, 4.0)
CALM = app.Traffic(True, 0, None, 0, None, timedelta(seconds=20))
NOW_OPEN = Opening(NOON - timedelta(hours=2), NOON + timedelta(hours=8))
SOON = Opening(NOON + timedelta(minutes=10), NOON + timedelta(hours=8))
LATER = Opening(NOON + timedelta(hours=3), NOON + timedelta(hours=8))
MINUTES = {minutes: timedelta(minutes=minutes) for minutes in (1, 3, 20)}


@pytest.mark.parametrize(
    ("found", "state", "reason"),
    [
        (HEALTHY, State.FINE, ""),
        (replace(HEALTHY, lag_ms=None), State.FINE, ""),
        (replace(HEALTHY, crashes=1), State.WORTH_KNOWING, "crashed"),
        (replace(HEALTHY, crashes=3), State.BROKEN, "crashes"),
        (replace(HEALTHY, lag_ms=150.0), State.WORTH_KNOWING, "slow"),
        (replace(HEALTHY, lag_ms=1500.0), State.BROKEN, "stalls"),
    ],
)
def test_the_app_itself(found: app.Running, state: State, reason: str) -> None:
    finding = app.running(found)
    assert (finding.state, finding.reason) == (state, reason)


@pytest.mark.parametrize(
    ("told", "state", "reason"),
    [
        (("", 3.0), State.FINE, ""),
        (("", 400.0), State.WORTH_KNOWING, "large"),
        (("page 7 is never used", 3.0), State.BROKEN, "damaged"),
    ],
)
def test_the_database(told: tuple[str, float], state: State, reason: str) -> None:
    finding = app.database(*told, put_right=False)
    assert (finding.state, finding.reason) == (state, reason)


def test_a_database_that_was_put_right_and_a_disk_that_takes_nothing() -> None:
    assert app.database("", 3.0, put_right=True).reason == "put_right"
    assert app.database("", 3.0, put_right=False, trouble="full").state is State.BROKEN


@pytest.mark.parametrize(
    ("found", "state", "reason"),
    [
        (CALM, State.FINE, ""),
        (replace(CALM, waiting=2, oldest=MINUTES[1]), State.FINE, ""),
        (replace(CALM, waiting=2, oldest=MINUTES[3]), State.WORTH_KNOWING, "waits"),
        (replace(CALM, waiting=2, oldest=MINUTES[20]), State.BROKEN, "stuck"),
        (replace(CALM, offline=MINUTES[20]), State.BROKEN, "stuck"),
        (replace(CALM, heartbeat=MINUTES[3]), State.WORTH_KNOWING, "waits"),
        (replace(CALM, heartbeat=None), State.FINE, ""),
        (replace(CALM, refused=1), State.WORTH_KNOWING, "refused"),
        (replace(CALM, paired=False), State.COULD_NOT_LOOK, "not_paired"),
    ],
)
def test_what_waits_for_the_platform(found: app.Traffic, state: State, reason: str) -> None:
    finding = app.traffic(found)
    assert (finding.state, finding.reason) == (state, reason)


@pytest.mark.parametrize(
    ("standing", "opening", "state", "reason"),
    [
        (Standing.CHECKED_IN, NOW_OPEN, State.FINE, ""),
        (Standing.CLOSED, LATER, State.FINE, ""),
        (Standing.CLOSED, None, State.FINE, ""),
        (Standing.NOT_CHECKED_IN, NOW_OPEN, State.BROKEN, "open_not_checked_in"),
        (Standing.CHECKING_IN, NOW_OPEN, State.BROKEN, "open_not_checked_in"),
        (Standing.NOT_CHECKED_IN, SOON, State.WORTH_KNOWING, "opens_soon"),
        (Standing.PAUSED, NOW_OPEN, State.WORTH_KNOWING, "paused"),
        (Standing.REVOKED, NOW_OPEN, State.BROKEN, "revoked"),
        (Standing.UNPAIRED, None, State.BROKEN, "unpaired"),
    ],
)
def test_check_in_and_hours(standing: Standing, opening: Opening | None, state: State, reason: str) -> None:
    finding = app.check_in(standing, opening, NOON)
    assert (finding.state, finding.reason) == (state, reason)


def test_products_that_were_forgotten() -> None:
    hour, days = NOON - timedelta(hours=1), NOON - timedelta(days=2)
    assert app.products_off([], NOON).state is State.FINE
    assert app.products_off([hour, None], NOON).state is State.FINE
    finding = app.products_off([hour, days], NOON)
    assert (finding.state, finding.reason, finding.value("off_over_a_day")) == (State.WORTH_KNOWING, "forgotten", 1)


def off(cause: Cause) -> Off:
    return Off(cause, NOON, NOON + timedelta(hours=5), 3, timedelta(hours=6))


def test_why_it_was_off() -> None:
    assert starts.look(None, 0, []).state is State.COULD_NOT_LOOK
    assert starts.look(off(Cause.CLOSED), 0, []).state is State.FINE
    finding = starts.look(off(Cause.EMPTY), 1, ["A1", "A2"])
    assert (finding.state, finding.reason) == (State.WORTH_KNOWING, "empty")
    assert [finding.value(name) for name in ("off_for", "unplugged", "order_codes")] == [300, 6.0, "A1, A2"]
    assert starts.look(off(Cause.POWER_CUT), 3, []).state is State.BROKEN
