"""The check-in steps that the store and the clock can decide."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from tablet_app.domain.checkin import Mark, Step, StepState
from tablet_app.domain.venue import around
from tablet_app.services.clock import Clock
from tablet_app.services.products import Products
from tablet_app.services.venue import Venues

CLOCK_PROBLEM = timedelta(minutes=5)
"""Beyond this certificates begin to fail (diagnostics.md, N4); deadlines are kept on the platform's time anyway."""


async def clock(time: Clock) -> StepState:
    """C5: the tablet's wall clock against the platform's time."""
    if not time.synced:
        return StepState(Step.CLOCK, Mark.COULD_NOT_LOOK, "unknown")
    offset = time.offset
    facts = {"offset_s": str(round(offset.total_seconds()))}
    if abs(offset) > CLOCK_PROBLEM:
        return StepState(Step.CLOCK, Mark.PROBLEM, "offset", facts)
    return StepState(Step.CLOCK, Mark.OK, "ok", facts)


async def products_off(products: Products) -> StepState:
    """C6: nothing to ask when nothing is off."""
    off = [entry for entry in await products.catalogue() if not entry.available]
    if not off:
        return StepState(Step.PRODUCTS, Mark.OK, "none_off")
    return StepState(Step.PRODUCTS, Mark.ASKS, "asks", {"count": str(len(off))})


async def hours(venues: Venues, time: Clock) -> StepState:
    """C7: the hours of the opening that this check-in is for, to be said yes to; times are local "HH:MM"."""
    venue = await venues.venue()
    if venue is None:
        return StepState(Step.HOURS, Mark.COULD_NOT_LOOK, "unknown")
    now = time.now()
    near = around(venue, now)
    opening = near.current or near.next
    zone = ZoneInfo(venue.timezone)
    if opening is None or opening.opens_at - now > timedelta(hours=18):
        return StepState(Step.HOURS, Mark.ASKS, "closed_today")
    facts = {
        "opens": f"{opening.opens_at.astimezone(zone):%H:%M}",
        "closes": f"{opening.closes_at.astimezone(zone):%H:%M}",
    }
    return StepState(Step.HOURS, Mark.ASKS, "asks", facts)
