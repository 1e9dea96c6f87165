"""Where the objects meet that need no screen: the store, the use cases, and the platform's client."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from tablet_app import __version__
from tablet_app.config import Config
from tablet_app.diagnostics.checks import power
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.checkin import Step, StepState
from tablet_app.services import probes
from tablet_app.services.checkin import CheckIns, Probe
from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices
from tablet_app.services.feed import Feed
from tablet_app.services.health import Health
from tablet_app.services.housekeeping import Housekeeping
from tablet_app.services.link import Link
from tablet_app.services.orders import Orders
from tablet_app.services.outbox import Outbox
from tablet_app.services.products import Products
from tablet_app.services.queue import Queue
from tablet_app.services.recovery import Recoveries
from tablet_app.services.venue import Venues
from tablet_app.store.database import Store
from tablet_app.store.token import TokenFile
from tablet_app.sync import probe
from tablet_app.sync.api import SILENT_S, Platform
from tablet_app.sync.feed import FIRST_EVENT_S, Listener
from tablet_app.sync.network import Door, Signs
from tablet_app.sync.outage import Outage
from tablet_app.sync.pairing import Pairing
from tablet_app.sync.sender import Sender


@dataclass(frozen=True, slots=True)
class Tablet:
    """Everything but screen and sound, made once and handed on."""

    config: Config
    store: Store
    changes: Changes
    clock: Clock
    link: Link
    devices: Devices
    outbox: Outbox
    queue: Queue
    orders: Orders
    products: Products
    venues: Venues
    feed: Feed
    platform: Platform
    sender: Sender
    listener: Listener
    signs: Signs
    pairing: Pairing
    housekeeping: Housekeeping
    health: Health
    recoveries: Recoveries


@dataclass(frozen=True, slots=True)
class Known:
    """What an earlier run knew: platform time minus the wall clock, and the last key that it gave to a command."""

    offset: timedelta = timedelta()
    newest_key: str = ""


def build(
    config: Config,
    store: Store,
    url: str,
    known: Known | None = None,
    *,
    draw: Callable[[], float] = random.random,
    silent_s: float = SILENT_S,
    first_event_s: float = FIRST_EVENT_S,
) -> Tablet:
    """Wire a tablet around an open `store`. Raises OSError or ssl.SSLError when `ca_file` can't be read.

    `draw` gives random numbers from 0 to 1 for the pauses; `silent_s` and `first_event_s` are the feed's patience.
    """
    known = known or Known()
    changes = Changes()
    clock = Clock(known.offset)
    link = Link(changes)
    devices = Devices(store, TokenFile(config.data_dir), changes)
    outbox = Outbox(store, changes, clock, known.newest_key)
    feed = Feed(store, changes, clock, devices)
    health = Health(store, changes, clock)
    health.on_back = feed.put_on_disk
    platform = Platform(url, devices.token, clock, config.ca_file, silent_s=silent_s)
    sender = Sender(platform, outbox, devices, link, clock, draw)
    outage = Outage(Door(url).knock)
    listener = Listener(platform, feed, devices, link, clock, draw, first_event_s, outage)
    changes.listen(Change.OUTBOX, lambda _: sender.wake())
    listener.on_back = sender.back
    return Tablet(
        config=config,
        store=store,
        changes=changes,
        clock=clock,
        link=link,
        devices=devices,
        outbox=outbox,
        queue=Queue(store, outbox, clock, sender.pauses),
        orders=Orders(store, outbox, changes, clock, timedelta(days=config.keep_history_days)),
        products=Products(store, outbox, clock),
        venues=Venues(store, outbox),
        feed=feed,
        platform=platform,
        sender=sender,
        listener=listener,
        signs=Signs(outage.network_came),
        pairing=Pairing(platform, devices, feed, __version__),
        housekeeping=Housekeeping(
            store, clock, timedelta(days=config.keep_history_days), timedelta(days=config.keep_personal_days)
        ),
        health=health,
        recoveries=Recoveries(store, changes),
    )


def check_ins(tablet: Tablet, sound: Probe, repair_sound: Callable[[], Awaitable[object]]) -> CheckIns:
    """The check-in with a probe for each step that the machine can decide."""

    async def supply() -> StepState:
        return power.step(power.look())

    looks: Mapping[Step, Probe] = {
        Step.CONNECTION: lambda: probe.connection(tablet.platform, tablet.feed),
        Step.POWER: supply,
        Step.SOUND: sound,
        Step.CLOCK: lambda: probes.clock(tablet.clock),
        Step.PRODUCTS: lambda: probes.products_off(tablet.products),
        Step.HOURS: lambda: probes.hours(tablet.venues, tablet.clock),
    }
    repairs = {Step.SOUND: repair_sound}
    return CheckIns(tablet.store, tablet.outbox, tablet.changes, tablet.clock, looks, repairs)
