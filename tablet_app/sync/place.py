"""The venue and its profile from the platform's JSON, put right where a mistake would stop the tablet."""

from __future__ import annotations

import logging
import re
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from tablet_app.domain.venue import PrepRange, Profile, Slot, Venue, WeeklySlot
from tablet_app.sync.shape import convert

log = logging.getLogger(__name__)

MINUTES_OF_DAY = 24 * 60
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:\d\d)?|24:00(:00)?")


def venue(raw: object) -> Venue:
    """Hours that can't be read are left out, an unknown time zone is UTC: a tablet without a venue would
    take no orders at all. Raises UnreadableError.
    """
    told = convert(raw, Venue)
    hours = tuple(slot for slot in told.hours if _readable(slot))
    special = tuple(day for day in told.special_days if all(map(_readable, day.slots)))
    if (hours, special) != (told.hours, told.special_days):
        log.warning("opening hours passed over", extra={"venue": told.id})
    zone = told.timezone
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        log.warning("time zone not known", extra={"zone": zone})
        zone = "UTC"
    return replace(told, hours=hours, special_days=special, timezone=zone)


def _readable(slot: Slot | WeeklySlot) -> bool:
    return all(_CLOCK.fullmatch(text) for text in (slot.opens, slot.closes))


def profile(raw: object) -> Profile:
    """The profile; preparation times that make no sense become ours. Raises UnreadableError."""
    told = convert(raw, Profile)
    prep = told.prep_minutes
    if 1 <= prep.min <= prep.max <= MINUTES_OF_DAY and prep.step >= 1:
        return told
    log.warning("preparation times passed over", extra={"min": prep.min, "max": prep.max, "step": prep.step})
    return replace(told, prep_minutes=PrepRange())
