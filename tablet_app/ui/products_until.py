"""Until when a product may be switched off: the choices of the sheet, and the instants they mean."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tablet_app.domain.venue import Venue, openings
from tablet_app.ui.when import days_ahead, when

HOURS = (1, 2, 4)
DAYS = 14
BEFORE_ANY_OPENING = time(5)
"""When a product returns on a day on which the venue does not open: after the night before, before a breakfast."""


def hour_choices(now: datetime, zone: ZoneInfo) -> list[dict[str, object]]:
    """[{hours, day, time}]: how many hours, and the moment at which they are over."""
    ends = [(hours, when(now + timedelta(hours=hours), now, zone)) for hours in HOURS]
    return [{"hours": hours, "day": end.day, "time": end.time} for hours, end in ends]


def day_choices(now: datetime, zone: ZoneInfo) -> list[str]:
    """The next two weeks as YYYY-MM-DD."""
    return days_ahead(now, zone, DAYS)


def return_on(venue: Venue, day: date) -> datetime:
    """When a product that is "back on `day`" returns: as the venue opens, UTC."""
    for opening in openings(venue, day, 1):
        return opening.opens_at
    return datetime.combine(day, BEFORE_ANY_OPENING, ZoneInfo(venue.timezone)).astimezone(UTC)
