"""Opening hours as instants: midnight, closed days, summer time, slots that touch."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tablet_app.domain.venue import Opening, PrepRange, Slot, SpecialDay, Venue, around, openings
from tests.making import a_venue, at, every_day

MONDAY = date(2025, 3, 3)


def spoken(venue: Venue, first: date, days: int = 1) -> list[str]:
    return [f"{o.opens_at:%d %H:%M}-{o.closes_at:%d %H:%M}" for o in openings(venue, first, days)]


@pytest.mark.parametrize(
    ("slots", "expected"),
    [
        ([("10:00", "22:00")], ["03 10:00-03 22:00"]),
        ([("10:00", "02:00")], ["03 10:00-04 02:00"]),
        ([("10:00", "24:00")], ["03 10:00-04 00:00"]),
        ([("10:00", "00:00")], ["03 10:00-04 00:00"]),
        ([("00:00", "24:00")], ["03 00:00-04 00:00"]),
        ([("00:00", "00:00")], ["03 00:00-04 00:00"]),
        ([("10:00", "10:00")], ["03 10:00-04 10:00"]),
        ([("11:00", "15:00"), ("18:00", "23:00")], ["03 11:00-03 15:00", "03 18:00-03 23:00"]),
        ([("18:00", "23:00"), ("11:00", "15:00")], ["03 11:00-03 15:00", "03 18:00-03 23:00"]),
        ([("11:00", "15:00"), ("15:00", "23:00")], ["03 11:00-03 23:00"]),
        ([("11:00", "18:00"), ("15:00", "23:00")], ["03 11:00-03 23:00"]),
        ([("10:00", "22:00"), ("12:00", "14:00")], ["03 10:00-03 22:00"]),
        ([("10:00", "22:00"), ("10:00", "22:00")], ["03 10:00-03 22:00"]),
        ([("10:00:00", "22:30:00")], ["03 10:00-03 22:30"]),
        ([], []),
    ],
)
def test_slots_of_a_day(slots, expected):
    assert spoken(a_venue(*((1, *slot) for slot in slots)), MONDAY) == expected


def test_one_night_that_the_platform_cut_at_midnight_is_one_opening():
    venue = a_venue((5, "18:00", "24:00"), (6, "00:00", "04:00"))
    assert spoken(venue, date(2025, 3, 7), 2) == ["07 18:00-08 04:00"]


@pytest.mark.parametrize(
    ("special", "expected"),
    [
        (SpecialDay(MONDAY), []),
        (SpecialDay(MONDAY, (Slot("12:00", "13:00"),)), ["03 12:00-03 13:00"]),
        (SpecialDay(MONDAY, (Slot("22:00", "04:00"),)), ["03 22:00-04 04:00"]),
        (SpecialDay(date(2025, 3, 4)), ["03 10:00-04 02:00"]),
    ],
)
def test_a_special_day_takes_the_place_of_the_weeks(special, expected):
    assert spoken(every_day("10:00", "02:00", special_days=(special,)), MONDAY) == expected


def test_a_closed_day_does_not_cut_the_night_before():
    venue = every_day("18:00", "03:00", special_days=(SpecialDay(date(2025, 3, 4)),))
    night = around(venue, at("2025-03-04 01:00"))
    assert night.current == Opening(at("2025-03-03 18:00"), at("2025-03-04 03:00"))
    assert night.next == Opening(at("2025-03-05 18:00"), at("2025-03-06 03:00"))


@pytest.mark.parametrize(
    ("day", "slot", "expected"),
    [
        # Summer time begins on 30 March 2025 at 02:00, which is 03:00.
        (30, ("10:00", "22:00"), "30 08:00-30 20:00"),
        (29, ("18:00", "04:00"), "29 17:00-30 02:00"),
        (30, ("02:30", "06:00"), "30 01:30-30 04:00"),
        (30, ("01:00", "02:30"), "30 00:00-30 01:30"),
        (30, ("02:00", "03:00"), None),
        (29, ("18:00", "02:00"), "29 17:00-30 01:00"),
    ],
)
def test_the_night_in_which_summer_time_begins(day, slot, expected):
    day = date(2025, 3, day)
    venue = a_venue((day.isoweekday(), *slot), timezone="Europe/Berlin")
    assert spoken(venue, day) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("day", "slot", "expected"),
    [
        # Summer time ends on 26 October 2025 at 03:00, which is 02:00 once more.
        (26, ("10:00", "22:00"), "26 09:00-26 21:00"),
        (25, ("18:00", "04:00"), "25 16:00-26 03:00"),
        (26, ("02:30", "06:00"), "26 00:30-26 05:00"),
        (26, ("02:00", "03:00"), "26 00:00-26 02:00"),
    ],
)
def test_the_night_in_which_summer_time_ends(day, slot, expected):
    day = date(2025, 10, day)
    assert spoken(a_venue((day.isoweekday(), *slot), timezone="Europe/Berlin"), day) == [expected]


def test_the_twenty_ninth_of_february():
    assert spoken(every_day("22:00", "02:00"), date(2028, 2, 29)) == ["29 22:00-01 02:00"]
    assert around(every_day("22:00", "02:00"), at("2028-03-01 01:00")).current is not None


def test_the_venues_own_day_counts_and_not_greenwichs():
    tbilisi = a_venue((1, "02:00", "05:00"), timezone="Asia/Tbilisi")
    near = around(tbilisi, at("2025-03-02 22:30"))
    assert near.current == Opening(at("2025-03-02 22:00"), at("2025-03-03 01:00"))


@pytest.mark.parametrize(
    ("now", "previous", "current", "following"),
    [
        ("2025-03-03 09:59", "02", None, "03"),
        ("2025-03-03 10:00", "02", "03", "04"),
        ("2025-03-04 01:59", "02", "03", "04"),
        ("2025-03-04 02:00", "03", None, "04"),
    ],
)
def test_the_openings_around_an_instant(now, previous, current, following):
    near = around(every_day("10:00", "02:00"), at(now))
    found = [opening and f"{opening.opens_at:%d}" for opening in (near.previous, near.current, near.next)]
    assert found == [previous, current, following]


def test_a_venue_that_never_opens_and_one_that_never_closes():
    never = around(a_venue(), at("2025-03-03 12:00"))
    assert (never.previous, never.current, never.next) == (None, None, None)
    always = around(every_day("00:00", "24:00"), at("2025-03-03 12:00"))
    assert always.current is not None
    assert always.current.endless
    assert (always.previous, always.next) == (None, None)
    assert not around(every_day("10:00", "09:00"), at("2025-03-03 12:00")).current.endless  # type: ignore[union-attr]


def test_a_long_closure_has_a_next_opening_as_long_as_two_weeks_reach():
    closed = tuple(SpecialDay(MONDAY + timedelta(days=day)) for day in range(14))
    venue = every_day("10:00", "22:00", special_days=closed)
    assert around(venue, at("2025-03-03 12:00")).next == Opening(at("2025-03-17 10:00"), at("2025-03-17 22:00"))
    weekly = around(a_venue((1, "10:00", "22:00")), at("2025-03-04 12:00"))
    assert weekly.next == Opening(at("2025-03-10 10:00"), at("2025-03-10 22:00"))
    assert weekly.previous == Opening(at("2025-03-03 10:00"), at("2025-03-03 22:00"))


def test_a_pause_lasts_until_just_before_its_end():
    venue = a_venue(paused_until=at("2025-03-03 13:00"))
    assert venue.paused(at("2025-03-03 12:59"))
    assert not venue.paused(at("2025-03-03 13:00"))
    assert not a_venue().paused(at("2025-03-03 12:00"))


times = some.builds("{:02}:{:02}".format, some.integers(0, 23), some.sampled_from([0, 30])) | some.just("24:00")
venues = some.builds(
    lambda slots, zone: a_venue(*slots, timezone=zone),
    some.lists(some.tuples(some.integers(1, 7), times, times), max_size=10),
    some.sampled_from(["UTC", "Asia/Tbilisi", "Europe/Berlin", "America/New_York", "Pacific/Apia"]),
)
moments = some.datetimes(at("2025-01-01 00:00").replace(tzinfo=None), at("2028-12-31 00:00").replace(tzinfo=None))


@given(venues, moments)
def test_openings_never_overlap_and_an_instant_is_before_in_or_after_them(venue, moment):
    now = at(str(moment))
    found = list(openings(venue, now.date() - timedelta(days=3), 7))
    assert all(opening.opens_at < opening.closes_at for opening in found)
    assert all(one.closes_at < two.opens_at for one, two in pairwise(found))
    near = around(venue, now)
    assert near.previous is None or near.previous.closes_at <= now
    assert near.current is None or near.current.contains(now)
    assert near.next is None or now < near.next.opens_at


@pytest.mark.parametrize(
    ("prep", "choices"),
    [
        (PrepRange(5, 60, 5, 15), (10, 15, 20, 30, 45)),
        (PrepRange(5, 60, 5, 5), (5, 10, 20, 35, 50)),
        (PrepRange(5, 60, 5, 60), (40, 45, 50, 55, 60)),
        (PrepRange(10, 20, 5, 10), (10, 15, 20)),
        (PrepRange(10, 10, 5, 10), (10,)),
        (PrepRange(5, 60, 5, 17), (15, 17, 20, 30, 45)),
        (PrepRange(10, 30, 10, 5), (10, 20, 30)),
        (PrepRange(10, 30, 0, 12), (11, 12, 13, 15, 18)),
    ],
)
def test_preparation_times_to_offer(prep, choices):
    assert prep.choices() == choices


@given(
    some.builds(PrepRange, some.integers(1, 60), some.integers(60, 240), some.integers(0, 30), some.integers(1, 300)),
    some.integers(1, 8),
)
def test_what_is_offered_can_be_confirmed_and_the_default_is_among_it(prep, most):
    choices = prep.choices(most)
    assert 1 <= len(choices) <= most
    assert list(choices) == sorted(set(choices))
    assert prep.clamp(prep.default) in choices
    assert all(prep.clamp(minutes) == minutes for minutes in choices)
