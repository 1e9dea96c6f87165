"""Where the objects meet that need no screen: the use cases and the platform's client."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from datetime import timedelta

from msgspec.structs import asdict

from tablet_app import __version__
from tablet_app.config import Config
from tablet_app.diagnostics.checks import power
from tablet_app.domain.changes import Change
from tablet_app.domain.checkin import Step, StepState
from tablet_app.house import House, Known
from tablet_app.house import build as build_house
from tablet_app.services import probes
from tablet_app.services.checkin import Probe
from tablet_app.services.feed import Feed
from tablet_app.services.housekeeping import Housekeeping
from tablet_app.services.support import Power
from tablet_app.store.database import Store
from tablet_app.sync import probe
from tablet_app.sync.api import SILENT_S, Platform
from tablet_app.sync.feed import FIRST_EVENT_S, Listener
from tablet_app.sync.http.names import Names
from tablet_app.sync.network import Door, Signs
from tablet_app.sync.outage import Outage
from tablet_app.sync.pairing import Pairing
from tablet_app.sync.reporter import Reporter
from tablet_app.sync.sender import Sender


class Tablet(House, frozen=True):
    """Everything but screen and sound, made once and handed on."""

    url: str
    feed: Feed
    platform: Platform
    sender: Sender
    reporter: Reporter
    listener: Listener
    signs: Signs
    pairing: Pairing
    housekeeping: Housekeeping
    reconnect: Callable[[], None]
    """Try the platform again now: no pause is sat out."""


def build(
    config: Config,
    store: Store,
    url: str,
    known: Known | None = None,
    *,
    house: House | None = None,
    draw: Callable[[], float] = random.random,
    silent_s: float = SILENT_S,
    first_event_s: float = FIRST_EVENT_S,
) -> Tablet:
    """Wire a tablet around an open `store`. Raises OSError or ssl.SSLError when `ca_file` can't be read.

    `house`: the one that the screens show already. `draw` gives random numbers from 0 to 1 for the pauses; `silent_s`
    and `first_event_s` are the feed's patience.
    """
    house = house or build_house(config, store, known)
    changes, clock, link, devices, outbox = house.changes, house.clock, house.link, house.devices, house.outbox
    feed = Feed(store, changes, clock, devices)
    feed.on_unreadable = house.unreadable.report

    async def disk_back() -> None:
        await feed.put_on_disk()
        if feed.wants_snapshot:
            # The listener looks when it begins, or with the next event, and that one may be an order.
            house.health.on_jump()

    house.health.on_back = disk_back
    names = Names()
    platform = Platform(url, devices.token, clock, config.ca_file, silent_s=silent_s, names=names)
    sender = Sender(platform, outbox, devices, link, clock, draw)
    reporter = Reporter(platform, house.reports, devices, draw)
    outage = Outage(Door(url, names).knock)
    listener = Listener(platform, feed, devices, link, clock, draw, first_event_s, outage)
    changes.listen(Change.OUTBOX, lambda _: sender.wake())
    changes.listen(Change.DEVICE, lambda _: reporter.wake())
    house.reports.wake = feed.on_diagnose = reporter.wake
    house.queue.pauses = sender.pauses

    def back() -> None:
        sender.back()
        reporter.back()

    def reconnect() -> None:
        outage.network_came()
        back()

    listener.on_back = back

    own = asdict(house)
    return Tablet(
        **own,
        url=url,
        feed=feed,
        platform=platform,
        sender=sender,
        reporter=reporter,
        listener=listener,
        signs=Signs(outage.network_came),
        pairing=Pairing(platform, devices, feed, __version__),
        housekeeping=Housekeeping(
            store, clock, timedelta(days=config.keep_history_days), timedelta(days=config.keep_personal_days)
        ),
        reconnect=reconnect,
    )


def equip(tablet: Tablet, sound: Probe, repair_sound: Callable[[], Awaitable[object]]) -> None:
    """Give the check-in a probe for each step that the machine can decide."""

    async def supply() -> StepState:
        return power.step(power.look())

    tablet.check_ins.probes = {
        Step.CONNECTION: lambda: probe.connection(tablet.platform, tablet.feed),
        Step.POWER: supply,
        Step.SOUND: sound,
        Step.CLOCK: lambda: probes.clock(tablet.clock),
        Step.PRODUCTS: lambda: probes.products_off(tablet.products),
        Step.HOURS: lambda: probes.hours(tablet.venues, tablet.clock),
    }
    tablet.check_ins.repairs = {Step.SOUND: repair_sound}

    def now() -> Power:
        found = power.look()
        return found.mains, found.battery_pct

    tablet.support.power = now
