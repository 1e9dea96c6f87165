"""Which tone sounds, given everything that is known."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from tablet_app.domain.alarm import Alarm, Calls, Situation, Tone, calls, occasions, undelivered, which
from tablet_app.domain.delivery import State
from tablet_app.domain.orders import Status
from tests.making import NOON, a_card, a_command

MINUTE = timedelta(minutes=1)
CONFIRM = a_command("order.confirm", {"prep_minutes": 20})
REFUSED = a_command("order.confirm", {"prep_minutes": 20}, state=State.PARKED, last_error="illegal_state")

NEW = a_card("new")
LATE = a_card("late", replace(CONFIRM, subject="order:late"), accept_by=NOON + timedelta(seconds=20))
CANCELLED = a_card("gone", status=Status.CANCELLED, acknowledged=False)
ACKNOWLEDGED = a_card("gone", status=Status.CANCELLED, acknowledged=True)

QUIET = Situation((), NOON)
EVERYTHING = Situation(
    (NEW, LATE, CANCELLED),
    NOON,
    reminder_due="10:00/1",
    warning_due="P1:battery_low/0",
    offline_since=NOON - MINUTE,
    test_requested="1",
    ring_until=NOON + MINUTE,
)
IN_ORDER = [
    Alarm(Tone.NEW_ORDER, True, "new"),
    Alarm(Tone.NEW_ORDER, True, "support"),
    Alarm(Tone.TEST, False, "test:1"),
    Alarm(Tone.NOT_DELIVERED, True, "late:late"),
    Alarm(Tone.CANCELLED, True, "cancelled:gone"),
    Alarm(Tone.CONNECTION_LOST, False, f"offline:{(NOON - MINUTE).isoformat()}"),
    Alarm(Tone.REMINDER, False, "reminder:10:00/1"),
    Alarm(Tone.REMINDER, False, "warning:P1:battery_low/0"),
]


def test_silence_when_nothing_is_the_matter():
    assert which(QUIET) is None
    for card in (a_card("o1", CONFIRM), a_card(status=Status.READY), ACKNOWLEDGED, a_card(status=Status.DELIVERED)):
        assert which(replace(QUIET, orders=(card,))) is None


def test_a_revoked_tablet_says_so_in_place_of_ringing_for_what_nobody_can_take():
    situation = replace(EVERYTHING, revoked="09:00", test_requested=None, ring_until=None)
    lost = Alarm(Tone.CONNECTION_LOST, False, "revoked:09:00")
    assert which(situation) == lost
    assert which(situation, {lost.key}) is None
    assert which(replace(situation, revoked="09:05"), {lost.key}) is not None


def test_the_most_urgent_sounds_and_each_steps_aside_for_the_next():
    situation, heard = EVERYTHING, []
    for change in (
        {"orders": (LATE, CANCELLED)},
        {"ring_until": None},
        {"test_requested": None},
        {"orders": (CANCELLED,)},
        {"orders": ()},
        {"offline_since": None},
        {"reminder_due": None},
        {"warning_due": None},
    ):
        heard.append(which(situation))
        situation = replace(situation, **change)
    assert heard == IN_ORDER
    assert which(situation) is None
    assert [alarm.urgency for alarm in IN_ORDER[2:]] == sorted(alarm.urgency for alarm in IN_ORDER[2:])


@pytest.mark.parametrize("alarm", IN_ORDER, ids=lambda alarm: alarm.key)
def test_a_tone_that_plays_once_makes_way_when_it_has_and_one_that_repeats_never_does(alarm):
    everything = {one.key for one in IN_ORDER}
    later = [one for one in IN_ORDER[IN_ORDER.index(alarm) :] if one.repeat]
    situation = EVERYTHING
    if alarm.key != "new":
        situation = replace(situation, orders=(LATE, CANCELLED))
    if alarm.key not in ("new", "support"):
        situation = replace(situation, ring_until=None)
    if alarm.tone in (Tone.CANCELLED, Tone.CONNECTION_LOST, Tone.REMINDER):
        situation = replace(situation, orders=(CANCELLED,) if alarm.tone is Tone.CANCELLED else ())
    assert which(situation, everything) == (later[0] if later else None)


def test_what_repeats_without_an_order_to_take_is_told_in_words_until_it_is_understood():
    late, gone = {"late"}, replace(EVERYTHING, revoked="closed")
    assert calls(QUIET) == Calls()
    assert calls(EVERYTHING) == Calls((LATE.order.code,), unread=True, support=True, ids=frozenset(late))
    assert calls(replace(EVERYTHING, ring_until=NOON)).support is False
    assert calls(gone) == Calls(), "who is not known any more is asked for nothing"
    read = replace(EVERYTHING, orders=(LATE,), ring_until=None, test_requested=None, understood=frozenset(late))
    assert calls(read) == Calls((LATE.order.code,), unread=False, ids=frozenset(late))
    assert Tone.NOT_DELIVERED not in {alarm.tone for alarm in map(which, (read,)) if alarm}
    other = replace(LATE, order=replace(LATE.order, id="other"))
    assert which(replace(read, orders=(LATE, other))) == Alarm(Tone.NOT_DELIVERED, True, "late:other")


def test_a_refused_confirmation_rings_again():
    assert which(replace(QUIET, orders=(a_card("o1", REFUSED),))) == Alarm(Tone.NEW_ORDER, True, "new")


def test_an_order_confirmed_elsewhere_or_cancelled_stops_the_ring():
    for card in (a_card(status=Status.CONFIRMED), a_card(status=Status.WITHDRAWN)):
        assert which(replace(QUIET, orders=(card,))) is None
    assert which(replace(QUIET, orders=(CANCELLED,))) == Alarm(Tone.CANCELLED, True, "cancelled:gone")


def test_what_can_not_be_shown_rings_until_somebody_has_read_of_it_and_hides_no_once_tone():
    unread = Alarm(Tone.NEW_ORDER, True, "unreadable")
    assert which(replace(QUIET, unreadable=True)) == unread
    assert which(replace(QUIET, unreadable=True, orders=(NEW,))) == Alarm(Tone.NEW_ORDER, True, "new")
    confirms_itself = replace(QUIET, unreadable=True, orders=(NEW,), auto_accept=True)
    assert which(confirms_itself) == Alarm(Tone.NEW_ORDER, False, "auto:new")
    assert which(confirms_itself, {"auto:new"}) == unread


def test_the_ring_goes_on_unchanged_while_orders_come_and_go():
    keys = {which(replace(QUIET, orders=orders)) for orders in ((NEW,), (NEW, a_card("o2")), (a_card("o2"),))}
    assert keys == {Alarm(Tone.NEW_ORDER, True, "new")}


@pytest.mark.parametrize(
    ("accept_by", "after", "alarm"),
    [
        (NOON + 5 * MINUTE, 0 * MINUTE, "new"),
        (NOON + 5 * MINUTE, 19 * MINUTE, "new"),
        (NOON + 5 * MINUTE, 20 * MINUTE, "old:o1"),
        (NOON + 5 * MINUTE, timedelta(days=2), "old:o1"),
        (None, 0 * MINUTE, "new"),
        (None, 44 * MINUTE, "new"),
        (None, 45 * MINUTE, "old:o1"),
        (NOON + timedelta(days=1), timedelta(hours=20), "new"),
    ],
)
def test_an_order_that_comes_far_too_late_does_not_scream(accept_by, after, alarm):
    found = which(Situation((a_card(accept_by=accept_by),), NOON + after))
    assert found is not None
    assert (found.key, found.repeat) == (alarm, alarm == "new")


def test_the_freshest_decides():
    yesterday = NOON - timedelta(days=1)
    old = [a_card(f"old{back}", placed_at=yesterday - back * MINUTE, accept_by=yesterday) for back in range(5)]
    assert which(Situation((*old, NEW), NOON)) == Alarm(Tone.NEW_ORDER, True, "new")
    assert which(Situation(tuple(old), NOON)) == Alarm(Tone.NEW_ORDER, False, "old:old0")
    assert which(Situation(tuple(old), NOON), {"old:old0"}) is None


def test_orders_that_confirm_themselves_sound_once_each():
    situation = Situation((a_card("o1"), a_card("o2")), NOON, auto_accept=True)
    assert which(situation) == Alarm(Tone.NEW_ORDER, False, "auto:o1")
    assert which(situation, {"auto:o1"}) == Alarm(Tone.NEW_ORDER, False, "auto:o2")
    assert which(situation, {"auto:o1", "auto:o2"}) is None


def test_an_order_whose_own_confirmation_was_refused_needs_a_person():
    situation = Situation((a_card("o1"), a_card("o2", REFUSED)), NOON, auto_accept=True)
    assert which(situation, {"auto:o1", "auto:o2"}) == Alarm(Tone.NEW_ORDER, True, "new")


def test_lesser_alarms_are_heard_behind_an_order_that_confirms_itself():
    situation = Situation((NEW, CANCELLED), NOON, auto_accept=True)
    assert which(situation, {"auto:new"}) == Alarm(Tone.CANCELLED, True, "cancelled:gone")


@pytest.mark.parametrize(
    ("card", "seconds", "late"),
    [
        (LATE, -11, False),
        (LATE, -10, True),
        (LATE, 20, True),
        (LATE, 139, True),
        (LATE, 140, False),
        (a_card("o1"), 299, False),
        (a_card("o1", CONFIRM, accept_by=None), 299, False),
        (a_card("o1", CONFIRM, status=Status.CONFIRMED), 299, False),
        (a_card("o1", REFUSED), 299, False),
        (a_card("o1", a_command("order.extend", {"prep_minutes": 9})), 299, False),
        (a_card("o1", a_command("order.reject", {"reason": "other"})), 299, False),
    ],
)
def test_a_confirmation_near_its_deadline_raises_its_alarm_for_a_while(card, seconds, late):
    assert undelivered(card, NOON + timedelta(seconds=seconds)) is late


@pytest.mark.parametrize(
    ("since", "checked_in", "sounds"),
    [(29, True, False), (30, True, True), (3600, True, True), (3600, False, False)],
)
def test_a_lost_connection_sounds_after_half_a_minute_while_the_venue_works(since, checked_in, sounds):
    situation = replace(QUIET, offline_since=NOON - timedelta(seconds=since), checked_in=checked_in)
    assert (which(situation) is not None) is sounds


def test_each_loss_of_the_connection_is_an_occasion_of_its_own():
    keys = {which(replace(QUIET, offline_since=NOON - back * MINUTE)) for back in (1, 2)}
    assert len(keys) == 2


def test_support_rings_until_its_time():
    situation = replace(QUIET, ring_until=NOON)
    assert which(situation) is None
    assert which(replace(situation, now=NOON - MINUTE)) == Alarm(Tone.NEW_ORDER, True, "support")


def test_occasions_that_are_over_can_be_forgotten():
    assert occasions(QUIET) == frozenset()
    assert {alarm.key for alarm in IN_ORDER} <= occasions(EVERYTHING)
