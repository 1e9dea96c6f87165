"""Which hours a check-in asks about."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from tablet_app.domain.venue import Opening, SpecialDay, WeeklySlot
from tablet_app.ui.checkin_rows import hours
from tests.ui.stage_fakes import NOW, OPEN_NOW, VENUE

SPLIT = replace(VENUE, hours=(WeeklySlot(6, "10:00", "14:00"), WeeklySlot(6, "18:00", "24:00")))


def slot(opens: str, closes: str, *, next_day: bool = False) -> dict[str, object]:
    return {"opens": opens, "closes": closes, "nextDay": next_day}


def test_two_openings_and_one_that_ends_at_midnight() -> None:
    assert hours(SPLIT, OPEN_NOW, NOW) == {"day": "today", "slots": [slot("10:00", "14:00"), slot("18:00", "24:00")]}


def test_after_midnight_it_is_still_the_evening_before() -> None:
    late = NOW + timedelta(hours=11)
    assert hours(VENUE, OPEN_NOW, late) == {"day": "yesterday", "slots": [slot("10:00", "02:00", next_day=True)]}


@pytest.mark.parametrize(("ahead", "day"), [(12, "tomorrow"), (20, "today")])
def test_a_coming_opening_counts_when_it_is_near(ahead: int, day: str) -> None:
    coming = Opening(NOW + timedelta(hours=ahead), NOW + timedelta(hours=ahead + 8))
    assert hours(VENUE, coming, NOW)["day"] == day


def test_a_closed_day_has_no_slots() -> None:
    closed = replace(VENUE, special_days=(SpecialDay(NOW.date()),))
    assert hours(closed, None, NOW) == {"day": "today", "slots": []}
