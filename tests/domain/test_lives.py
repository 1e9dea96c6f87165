"""Why the tablet was off: the journal's last lines and the machine's traces, case by case."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from tablet_app.domain.lives import Cause, Moment, Traces, last_off, offs, unclean_lately
from tests.making import NOON

MINUTE = timedelta(minutes=1)
START = Moment(NOON, "one", 20, "start", "1.0", mains=True, pct=90)
LATER = NOON + timedelta(hours=8)


def minutes(*, mains: bool | None, pct: int | None, count: int = 3, **parts) -> list[Moment]:
    return [
        Moment(NOON + MINUTE * n, "one", 20 + 60 * n, "minute", "1.0", mains=mains, pct=pct, **parts)
        for n in range(1, count + 1)
    ]


def again(boot: str = "two", version: str = "1.0") -> Moment:
    return Moment(LATER, boot, 15, "start", version)


STOP = Moment(NOON + 4 * MINUTE, "one", 260, "stop", "1.0", mains=True, pct=90, why="asked")
PLUGGED = [START, *minutes(mains=True, pct=90)]


@pytest.mark.parametrize(
    ("before", "start", "traces", "cause"),
    [
        ([*PLUGGED, replace(STOP, why="closed")], again("one"), Traces(), Cause.CLOSED),
        ([*PLUGGED, STOP], again("one"), Traces(), Cause.CLOSED),
        (PLUGGED, again("one"), Traces(froze=True), Cause.CRASHED),
        ([*PLUGGED, STOP], again("one", "1.1"), Traces(), Cause.UPDATED),
        ([*PLUGGED, STOP], again("two", "1.1"), Traces(shutdown="reboot"), Cause.UPDATED),
        ([*PLUGGED, STOP], again(), Traces(shutdown="reboot"), Cause.RESTARTED),
        ([*PLUGGED, STOP], again(), Traces(shutdown="poweroff"), Cause.SWITCHED_OFF),
        ([*PLUGGED, STOP], again(), Traces(), Cause.SWITCHED_OFF),
        ([*PLUGGED, STOP], again(), Traces(shutdown="poweroff", overheated=True), Cause.OVERHEATED),
        (PLUGGED, again(), Traces(overheated=True), Cause.OVERHEATED),
        (PLUGGED, again(), Traces(froze=True), Cause.FROZEN),
        (PLUGGED, again(), Traces(empty=True), Cause.EMPTY),
        (PLUGGED, again(), Traces(), Cause.BUTTON_OR_CUT),
        ([START, *minutes(mains=False, pct=4)], again(), Traces(), Cause.EMPTY),
        ([START, *minutes(mains=False, pct=12)], again(), Traces(), Cause.EMPTY),
        ([START, *minutes(mains=False, pct=60)], again(), Traces(), Cause.BUTTON_OR_CUT),
        ([START, *minutes(mains=True, pct=None)], again(), Traces(), Cause.POWER_CUT),
        ([START, *minutes(mains=False, pct=None, count=1)], again(), Traces(), Cause.POWER_CUT),
        ([START, *minutes(mains=None, pct=None)], again(), Traces(), Cause.BUTTON_OR_CUT),
    ],
)
def test_why_it_was_off(before: list[Moment], start: Moment, traces: Traces, cause: Cause) -> None:
    off = last_off([*before, start], traces)
    assert off is not None
    assert off.cause is cause
    assert (off.since, off.until) == (before[-1].at, LATER)


def test_the_first_start_explains_nothing() -> None:
    assert last_off([], Traces()) is None
    assert last_off([START], Traces()) is None
    assert last_off(PLUGGED, Traces(froze=True)) is None


def test_how_long_it_had_been_unplugged() -> None:
    unplugged = minutes(mains=False, pct=3, count=400)
    off = last_off([START, *unplugged, again()], Traces())
    assert off is not None
    assert (off.pct, off.unplugged) == (3, 399 * MINUTE)


def test_traces_of_an_earlier_boot_say_nothing_about_a_crash_of_the_app() -> None:
    off = last_off([*PLUGGED, again("one")], Traces(shutdown="poweroff", overheated=True))
    assert off is not None
    assert off.cause is Cause.CRASHED


def test_unclean_stops_are_counted_for_a_week() -> None:
    life = [*PLUGGED, again("two")]
    assert [off.cause for off in offs(life)] == [Cause.BUTTON_OR_CUT]
    assert unclean_lately(life, LATER) == 1
    assert unclean_lately(life, LATER + timedelta(days=8)) == 0
    assert unclean_lately([*PLUGGED, STOP, again("two")], LATER) == 0


def test_a_clock_that_went_back_makes_no_negative_time() -> None:
    off = last_off([*PLUGGED, replace(again(), at=NOON - timedelta(days=365))], Traces())
    assert off is not None
    assert off.until >= off.since
