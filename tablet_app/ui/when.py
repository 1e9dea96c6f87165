"""Instants as a person at the counter reads them: the venue's local time, and the day by its distance from today."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


class When(Struct, frozen=True):
    """`day`: today, yesterday, tomorrow or YYYY-MM-DD; `time`: HH:MM. Both empty for no instant."""

    day: str = ""
    time: str = ""


NEVER = When()


def when(moment: datetime | None, now: datetime, zone: ZoneInfo) -> When:
    """`moment` in the venue's time, told from `now`."""
    if moment is None:
        return NEVER
    local = moment.astimezone(zone)
    days = (local.date() - now.astimezone(zone).date()).days
    return When(_NEAR.get(days, local.date().isoformat()), f"{local:%H:%M}")


def days_ahead(now: datetime, zone: ZoneInfo, count: int) -> list[str]:
    """The next `count` local days as YYYY-MM-DD, tomorrow first."""
    today = now.astimezone(zone).date()
    return [(today + timedelta(days=ahead)).isoformat() for ahead in range(1, count + 1)]
