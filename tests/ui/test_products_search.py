"""Letters of three scripts that sound alike, and the choices of the sheet."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from tablet_app.ui.products_search import matches, searchable
from tablet_app.ui.products_until import day_choices, hour_choices, return_on
from tablet_app.ui.support import spoken
from tablet_app.ui.when import When, when
from tests.ui.stage_fakes import NOW, VENUE

TBILISI = ZoneInfo("Asia/Tbilisi")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ხაჭაპური „იმერული“", "khachapuri imeruli"),
        ("Хачапури «Имерули»", "khachapuri imeruli"),
        ("KHACHAPURI  imeruli", "khachapuri imeruli"),
        ("ღომი ყველით", "ghomi qvelit"),
        ("Щи, объедение", "shi, obedenie"),
        ("", ""),
    ],
)
def test_a_name_reads_the_same_in_every_script(text: str, found: str) -> None:
    assert searchable(text) == found


def test_every_word_counts_in_any_order() -> None:
    name = searchable("ხაჭაპური აჭარული, დიდი")
    assert matches(name, searchable("დიდი ხაჭ"))
    assert not matches(name, searchable("დიდი ბორში"))


def test_hours_that_end_tomorrow_say_so() -> None:
    late = NOW.replace(hour=18, minute=30)
    assert [(one["hours"], one["day"], one["time"]) for one in hour_choices(late, TBILISI)] == [
        (1, "today", "23:30"),
        (2, "tomorrow", "00:30"),
        (4, "tomorrow", "02:30"),
    ]


def test_two_weeks_of_days_begin_tomorrow_at_the_venue() -> None:
    days = day_choices(NOW.replace(hour=21), TBILISI)
    assert (len(days), days[0], days[-1]) == (14, "2026-11-23", "2026-12-06")


def test_a_product_returns_as_the_venue_opens() -> None:
    assert return_on(VENUE, date(2026, 11, 25)).astimezone(TBILISI).isoformat() == "2026-11-25T10:00:00+04:00"
    shut = replace(VENUE, hours=())
    assert return_on(shut, date(2026, 11, 25)).astimezone(TBILISI).isoformat() == "2026-11-25T05:00:00+04:00"


@pytest.mark.parametrize(
    ("days", "hour", "told"),
    [(0, 5, When("today", "09:00")), (-1, 19, When("yesterday", "23:00")), (0, 20, When("tomorrow", "00:00"))],
)
def test_days_are_the_venues(days: int, hour: int, told: When) -> None:
    moment = NOW.replace(day=NOW.day + days, hour=hour, minute=0)
    assert when(moment, NOW, TBILISI) == told
    assert when(None, NOW, TBILISI) == When()


def test_phone_numbers_are_written_in_spoken_groups() -> None:
    assert spoken("+995322114235") == "+995 32 211 42 35"
    assert spoken("+995599123456") == "+995 599 12 34 56"
    assert spoken("112") == "112"
