"""The ringer with its sentry in the running app: what the venue allows, who is told, what the screens show."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, time
from zoneinfo import ZoneInfo

from tablet_app.config import Config
from tablet_app.domain.alarm import Calls
from tablet_app.domain.changes import Change
from tablet_app.domain.checkin import Standing
from tablet_app.domain.orders import Shown
from tablet_app.services.alerts import Alerts
from tablet_app.services.checkin import CheckIns
from tablet_app.services.support import Sound
from tablet_app.services.waiting import set_or_after
from tablet_app.sound.alarm import AlarmKeeper
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.rules import Rules
from tablet_app.sound.sentry import Sentry
from tablet_app.sound.view import SoundView
from tablet_app.store.database import StoreError
from tablet_app.wiring import Tablet

log = logging.getLogger(__name__)

RULES_EVERY_S = 20.0
BEGINS_WITHIN_S = 0.01
"""A tone begins after 2 to 4 ms. Drawing meanwhile would take the processor from the player."""


def make_sentry(tablet: Tablet, ringer: Ringer) -> Sentry:
    """It reports to the platform. The caller runs it."""
    alerts = Alerts(tablet.store, tablet.outbox, tablet.clock)
    sentry = Sentry(ringer, alerts.report, alerts.phone, tablet.config.escalation)
    sentry.rules = rules(tablet.config, None, held=False)

    def heard() -> Sound | None:
        return (sentry.view.ok, sentry.view.reason) if sentry.last is not None else None

    tablet.support.sound = heard
    return sentry


def join(alarm: AlarmKeeper, sentry: Sentry, show: Callable[..., None], tell: Callable[[Calls], None]) -> None:
    """The sentry learns for which orders it sounds, and `show`, called as `StatusModel.sound` is, what is heard.

    `tell` is told what sounds that no order on the screen explains.
    """

    def on_view(view: SoundView) -> None:
        show(view.ok, view.reason, view.volume_pct, moved=view.moved, look=view.look)

    alarm.on_orders = sentry.orders
    alarm.on_calls = tell
    sentry.on_view = on_view


def first(alarm: AlarmKeeper, ringer: Ringer) -> Callable[[list[Shown]], Awaitable[None]]:
    """Sounds for new orders and returns as soon as their tone begins: their cards are drawn right behind it."""

    async def ring(orders: list[Shown]) -> None:
        alarm.arrived(orders)
        await ringer.begun(BEGINS_WITHIN_S)

    return ring


def rules(config: Config, local: datetime | None, *, held: bool, floor_pct: int | None = None) -> Rules:
    """What holds at a moment of the venue's day; `held`: the volume keys do not go below the floor.

    `floor_pct`: what a technician set; None: the configuration's. The alert is never quieter than that.
    """
    floor = config.volume_floor_pct if floor_pct is None else floor_pct
    night = local is not None and _within(local.time(), config.night_from, config.night_until)
    return Rules(
        floor_pct=floor,
        level_pct=max(floor, config.night_level_pct if night else config.alert_level_pct),
        ramp_s=config.alert_ramp_s,
        may_change_volume=config.may_change_volume,
        may_switch_output=config.may_switch_output,
        speaker=config.speaker,
        held=held,
        lowers=night,
    )


def _within(now: time, begin: time | None, end: time | None) -> bool:
    if begin is None or end is None:
        return False
    return begin <= now < end if begin < end else now >= begin or now < end


async def keep_rules(tablet: Tablet, check_ins: CheckIns, sentry: Sentry) -> None:
    """Follow the venue's hours and the night, until cancelled."""
    told = asyncio.Event()
    tablet.changes.listen(Change.DEVICE | Change.VENUE, lambda _: told.set())
    while True:
        told.clear()
        try:
            view = await check_ins.view()
            venue = await tablet.venues.venue()
            now = tablet.clock.now()
            working = view.standing in (Standing.CHECKED_IN, Standing.PAUSED)
            opened = view.opening is not None and view.opening.contains(now)
            local = now.astimezone(ZoneInfo(venue.timezone)) if venue is not None else None
            floor = await tablet.technician.floor_pct()
            sentry.rules = rules(tablet.config, local, held=working or opened, floor_pct=floor)
        except StoreError as error:
            log.warning("hours not read", extra={"why": error.why})
        await set_or_after(told, RULES_EVERY_S)
