"""The use cases over the store: all that the first frame needs, without network, sound or an event loop."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec import Struct

from tablet_app.config import Config
from tablet_app.domain.changes import Changes
from tablet_app.services.checkin import CheckIns
from tablet_app.services.clock import Clock, first_guess
from tablet_app.services.device import Devices, Settings
from tablet_app.services.diagnosis import Diagnosis
from tablet_app.services.health import Health
from tablet_app.services.link import Link
from tablet_app.services.orders import Orders
from tablet_app.services.outbox import Outbox
from tablet_app.services.products import Products
from tablet_app.services.queue import Queue
from tablet_app.services.recovery import Recoveries
from tablet_app.services.reports import Reports
from tablet_app.services.support import Support
from tablet_app.services.technician import Technician
from tablet_app.services.touch import TouchTests
from tablet_app.services.unreadable import UnreadableOrders
from tablet_app.services.venue import Venues
from tablet_app.services.warnings import Warnings
from tablet_app.store import device as facts
from tablet_app.store import orders, outbox
from tablet_app.store.database import Store
from tablet_app.store.token import TokenFile


class Known(Struct, frozen=True):
    """What an earlier run knew: platform time minus the wall clock, and the last key that it gave to a command."""

    offset: timedelta = timedelta()
    newest_key: str = ""


class House(Struct, frozen=True):
    """Made once. What is outside comes later: the probes of `check_ins`, the pauses of `queue`, who calls
    `health`, what `support` tells of power and sound.
    """

    config: Config
    store: Store
    changes: Changes
    clock: Clock
    link: Link
    devices: Devices
    outbox: Outbox
    queue: Queue
    orders: Orders
    unreadable: UnreadableOrders
    products: Products
    venues: Venues
    health: Health
    recoveries: Recoveries
    check_ins: CheckIns
    diagnosis: Diagnosis
    warnings: Warnings
    touch_tests: TouchTests
    support: Support
    reports: Reports
    technician: Technician


def build(config: Config, store: Store, known: Known | None = None) -> House:
    """Wire the use cases around an open `store`."""
    known = known or Known()
    changes = Changes()
    clock = Clock(known.offset)
    own = Outbox(store, changes, clock, known.newest_key)
    link, health = Link(changes), Health(store, changes, clock)
    check_ins, diagnosis = CheckIns(store, own, changes, clock, {}), Diagnosis(changes, clock)
    devices = Devices(store, TokenFile(config.data_dir), changes)
    venues = Venues(store, own)
    usual = Settings(config.language, config.theme)
    return House(
        config=config,
        store=store,
        changes=changes,
        clock=clock,
        link=link,
        devices=devices,
        outbox=own,
        queue=Queue(store, own, clock),
        orders=Orders(store, own, changes, clock, timedelta(days=config.keep_history_days)),
        unreadable=UnreadableOrders(store, own, changes),
        products=Products(store, own, clock),
        venues=venues,
        health=health,
        recoveries=Recoveries(store, changes),
        check_ins=check_ins,
        diagnosis=diagnosis,
        warnings=Warnings(changes, clock),
        touch_tests=TouchTests(clock),
        support=Support(check_ins, own, link, health, lambda: diagnosis.state.findings),
        reports=Reports(store),
        technician=Technician(store, devices, venues, clock, usual, config.volume_floor_pct),
    )


async def known(store: Store) -> Known:
    """What earlier runs leave for this one."""
    offset, seen = await known_offset(store), await store.read(orders.last_seen)
    return Known(first_guess(datetime.now(UTC), offset, seen), await store.read(outbox.newest_key))


async def known_offset(store: Store) -> timedelta:
    """The offset that an earlier run kept."""
    seconds = await store.read(lambda db: facts.get(db, "clock_offset_s", float))
    return timedelta(seconds=seconds or 0.0)
