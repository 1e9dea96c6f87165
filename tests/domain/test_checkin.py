"""Where the tablet stands, what is due, and which check-in counts for which opening."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from tablet_app.domain.checkin import (
    MISSED_REMINDS_EVERY,
    CheckInRecord,
    Due,
    Mark,
    Standing,
    Step,
    StepState,
    complete,
    prompt,
    running,
    standing,
    valid_for,
)
from tests.making import a_venue, at, every_day

DAY = every_day("10:00", "22:00")
NIGHT = every_day("18:00", "03:00")
SPLIT = a_venue(*((day, *slot) for day in range(1, 8) for slot in (("10:00", "14:00"), ("17:00", "23:00"))))
ALWAYS = every_day("00:00", "24:00")
NEVER = a_venue()
NOTHING = CheckInRecord()


def made(text: str, **parts) -> CheckInRecord:
    return CheckInRecord(checked_in_at=at(f"2025-03-{text}"), **parts)


def begun(text: str) -> CheckInRecord:
    return CheckInRecord(begun_at=at(f"2025-03-{text}"))


def stands(venue, record, now, *, paired=True, revoked=False) -> Standing:
    return standing(paired=paired, revoked=revoked, venue=venue, record=record, now=at(f"2025-03-{now}"))


@pytest.mark.parametrize(
    ("venue", "checked_in", "now", "counts"),
    [
        (DAY, "03 09:50", "03 09:55", True),
        (DAY, "03 09:50", "03 21:59", True),
        (DAY, "03 09:50", "03 22:00", False),
        (DAY, "03 09:50", "04 09:50", False),
        (DAY, "03 15:00", "03 16:00", True),
        (DAY, "02 21:59", "03 10:00", False),
        (DAY, "02 22:00", "03 10:00", True),
        (DAY, "03 08:00", "03 08:01", True),
        (NIGHT, "03 17:50", "04 02:59", True),
        (NIGHT, "03 17:50", "04 03:00", False),
        (NIGHT, "04 00:30", "04 02:00", True),
        (NIGHT, "04 00:30", "04 18:00", False),
        (SPLIT, "03 09:50", "03 13:59", True),
        (SPLIT, "03 09:50", "03 15:00", False),
        (SPLIT, "03 09:50", "03 17:00", False),
        (SPLIT, "03 14:30", "03 17:00", True),
        (SPLIT, "03 16:50", "03 22:00", True),
        (ALWAYS, "03 09:50", "04 00:00", True),
        (ALWAYS, "03 09:50", "28 09:50", True),
        (NEVER, "03 09:50", "03 23:00", True),
        (NEVER, "03 09:50", "04 09:50", False),
    ],
)
def test_which_check_in_counts_for_which_opening(venue, checked_in, now, counts):
    assert valid_for(venue, made(checked_in), at(f"2025-03-{now}")) is counts


@pytest.mark.parametrize(
    ("venue", "new_venue", "now", "counts"),
    [
        (DAY, every_day("11:00", "22:00"), "03 10:30", True),
        (DAY, every_day("12:00", "22:00"), "03 12:30", True),
        (DAY, every_day("08:00", "23:30"), "03 23:00", True),
        (DAY, every_day("10:00", "12:00"), "03 13:00", False),
        (DAY, ALWAYS, "03 13:00", True),
        (ALWAYS, DAY, "03 13:00", True),
    ],
)
def test_hours_that_change_while_open_undo_no_check_in(venue, new_venue, now, counts):
    record = made("03 09:50")
    assert valid_for(venue, record, at("2025-03-03 10:10"))
    assert valid_for(new_venue, record, at(f"2025-03-{now}")) is counts


def test_who_checked_out_is_not_checked_in():
    record = made("03 09:50", checked_out_at=at("2025-03-03 15:00"))
    assert not valid_for(DAY, record, at("2025-03-03 15:01"))
    assert valid_for(DAY, replace(record, checked_in_at=at("2025-03-03 16:00")), at("2025-03-03 16:01"))


def test_a_check_in_made_by_a_clock_that_was_ahead_counts_all_the_same():
    assert valid_for(DAY, made("03 11:30"), at("2025-03-03 10:30"))
    assert not valid_for(DAY, made("03 23:30"), at("2025-03-03 10:30"))


@pytest.mark.parametrize(
    ("record", "now", "where"),
    [
        (NOTHING, "03 09:44", Standing.CLOSED),
        (NOTHING, "03 09:45", Standing.NOT_CHECKED_IN),
        (NOTHING, "03 15:00", Standing.NOT_CHECKED_IN),
        (NOTHING, "03 22:00", Standing.CLOSED),
        (begun("03 09:50"), "03 09:51", Standing.CHECKING_IN),
        (begun("03 09:50"), "03 21:00", Standing.CHECKING_IN),
        (begun("03 09:50"), "03 22:30", Standing.CLOSED),
        (begun("03 09:50"), "04 09:50", Standing.NOT_CHECKED_IN),
        (begun("03 08:00"), "03 08:01", Standing.CHECKING_IN),
        (made("03 09:50"), "03 09:51", Standing.CHECKED_IN),
        (made("03 09:50"), "03 22:00", Standing.CLOSED),
        (made("03 09:50"), "04 09:50", Standing.NOT_CHECKED_IN),
    ],
)
def test_where_the_tablet_stands_on_a_day(record, now, where):
    assert stands(DAY, record, now) is where


def test_what_comes_before_everything_else():
    record = made("03 09:50")
    assert stands(DAY, record, "03 12:00", revoked=True) is Standing.REVOKED
    assert stands(DAY, record, "03 12:00", revoked=True, paired=False) is Standing.REVOKED
    assert stands(DAY, record, "03 12:00", paired=False) is Standing.UNPAIRED
    assert stands(None, record, "03 12:00") is Standing.UNPAIRED


def test_a_pause_shows_only_who_has_checked_in():
    paused = replace(DAY, paused_until=at("2025-03-03 13:00"))
    assert stands(paused, made("03 09:50"), "03 12:00") is Standing.PAUSED
    assert stands(paused, made("03 09:50"), "03 13:00") is Standing.CHECKED_IN
    assert stands(paused, NOTHING, "03 12:00") is Standing.NOT_CHECKED_IN
    assert stands(paused, begun("03 11:00"), "03 12:00") is Standing.CHECKING_IN


@pytest.mark.parametrize(
    ("venue", "now", "due", "minute"),
    [
        (DAY, "03 09:44", Due.NOTHING, None),
        (DAY, "03 09:45", Due.PROMPT, None),
        (DAY, "03 09:54", Due.PROMPT, None),
        (DAY, "03 09:55", Due.REMIND, 0),
        (DAY, "03 09:56", Due.REMIND, 1),
        (DAY, "03 10:04", Due.REMIND, 9),
        (DAY, "03 10:05", Due.MISSED, 10),
        (DAY, "03 21:59", Due.MISSED, 720),
        (DAY, "03 22:00", Due.NOTHING, None),
        (NIGHT, "04 01:00", Due.MISSED, 425),
        (NIGHT, "04 03:00", Due.NOTHING, None),
        (SPLIT, "03 15:00", Due.NOTHING, None),
        (SPLIT, "03 16:50", Due.PROMPT, None),
        (SPLIT, "03 17:00", Due.REMIND, 5),
        (NEVER, "03 12:00", Due.NOTHING, None),
        (None, "03 12:00", Due.NOTHING, None),
    ],
)
def test_what_is_due_before_anybody_checked_in(venue, now, due, minute):
    found = prompt(venue, NOTHING, at(f"2025-03-{now}"))
    assert found.due is due
    assert found.key is None if minute is None else (found.key or "").endswith(f"/{minute}")


def test_each_minute_has_a_key_of_its_own_and_each_opening_too():
    keys = [prompt(SPLIT, NOTHING, at(f"2025-03-03 {now}")).key for now in ("10:00", "10:01", "17:00", "17:01")]
    assert len(set(keys)) == 4
    halves = {prompt(DAY, NOTHING, at("2025-03-03 09:56") + timedelta(seconds=second)).key for second in range(60)}
    assert len(halves) == 1


@pytest.mark.parametrize(
    ("record", "now", "due"),
    [
        (made("03 09:50"), "03 09:58", Due.NOTHING),
        (made("03 09:50"), "03 12:00", Due.NOTHING),
        (made("03 09:50"), "04 09:58", Due.REMIND),
        (begun("03 09:50"), "03 09:58", Due.REMIND),
        (begun("02 09:50"), "03 09:58", Due.REMIND),
        (made("03 09:50", checked_out_at=at("2025-03-03 15:00")), "03 15:01", Due.PROMPT),
        (made("03 09:50", checked_out_at=at("2025-03-03 15:00")), "03 22:01", Due.NOTHING),
        (made("03 09:50", checked_out_at=at("2025-03-03 15:00")), "04 09:58", Due.REMIND),
    ],
)
def test_what_is_due_after_a_check_in_or_a_check_out(record, now, due):
    assert prompt(DAY, record, at(f"2025-03-{now}")).due is due


def test_a_venue_that_never_closes_is_not_reminded_at_midnight():
    for minute in range(-20, 20):
        now = at("2025-03-04 00:00") + timedelta(minutes=minute)
        assert prompt(ALWAYS, made("03 09:50"), now).due is Due.NOTHING
        assert stands(ALWAYS, made("03 09:50"), f"{now:%d %H:%M}") is Standing.CHECKED_IN
    assert prompt(ALWAYS, NOTHING, at("2025-03-04 00:00")).due is Due.MISSED


@pytest.mark.parametrize(
    ("zone", "before", "day"),
    [("Europe/Berlin", "2025-03-30 07:45", "30"), ("Europe/Berlin", "2025-10-26 08:45", "26")],
)
def test_the_prompt_keeps_to_the_wall_clock_when_summer_time_changes(zone, before, day):
    venue = every_day("10:00", "22:00", timezone=zone)
    assert prompt(venue, NOTHING, at(before) - timedelta(minutes=1)).due is Due.NOTHING
    found = prompt(venue, NOTHING, at(before))
    assert found.due is Due.PROMPT
    assert found.opens_at is not None
    assert f"{found.opens_at:%d}" == day


def test_hours_that_move_the_opening_move_what_is_due():
    now = at("2025-03-03 10:02")
    assert prompt(DAY, NOTHING, now).due is Due.REMIND
    assert prompt(every_day("12:00", "22:00"), NOTHING, now).due is Due.NOTHING
    assert prompt(every_day("08:00", "22:00"), NOTHING, now).due is Due.MISSED


def test_a_check_in_left_unfinished_ends_with_its_opening():
    assert running(DAY, begun("03 09:50"), at("2025-03-03 21:59"))
    assert not running(DAY, begun("03 09:50"), at("2025-03-03 22:00"))
    assert not running(DAY, NOTHING, at("2025-03-03 12:00"))
    assert not running(None, begun("03 09:50"), at("2025-03-03 12:00"))


def test_ready_may_be_tapped_once_all_before_it_has_passed():
    steps = {step: StepState(step, Mark.OK) for step in Step}
    assert complete(steps)
    assert complete(steps | {Step.READY: StepState(Step.READY, Mark.ASKS)})
    assert complete(steps | {Step.SCREEN: StepState(Step.SCREEN, Mark.ANSWERED)})
    assert complete(steps | {Step.POWER: StepState(Step.POWER, Mark.ACCEPTED)})
    for mark in (Mark.OPEN, Mark.RUNNING, Mark.ASKS, Mark.PROBLEM, Mark.COULD_NOT_LOOK):
        assert not complete(steps | {Step.POWER: StepState(Step.POWER, mark)})
    assert not complete({step: state for step, state in steps.items() if step is not Step.SOUND})


def test_the_longer_it_is_missed_the_fewer_reminders():
    minutes = [at("2025-03-03 09:55") + timedelta(minutes=minute) for minute in range(70)]
    keys = [prompt(DAY, NOTHING, minute).key for minute in minutes]
    assert len(set(keys[:10])) == 10
    assert len(set(keys[10:70])) == 60 // MISSED_REMINDS_EVERY
