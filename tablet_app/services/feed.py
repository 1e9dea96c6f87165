"""Taking in what the platform tells: each batch of events and the cursor behind it in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Container, Sequence
from datetime import timedelta
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.domain import events as say
from tablet_app.domain.changes import EVERYTHING, Change, Changes
from tablet_app.domain.orders import Order, Shown, Status
from tablet_app.domain.parts import part
from tablet_app.services import orders as order_service
from tablet_app.services import reports
from tablet_app.services import venue as venue_service
from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices
from tablet_app.store import device as facts
from tablet_app.store import orders, outbox, products
from tablet_app.store.database import Store
from tablet_app.store.db import Db

log = logging.getLogger(__name__)

RING_AT_MOST_S = 120
EARLY_MOST = 200
"""Orders whose end may be kept while their beginning has not come; a snapshot is asked for all the same."""
RING_FIRST_MOST = 8
"""New orders of one batch that are rung for ahead of all readings; with more, an outage is over: no hurry of ms."""
BACKLOG_MOST = 10_000
"""Events that are kept while the disk takes nothing; beyond that a snapshot is cheaper."""


class _Events(Struct, frozen=True):
    events: tuple[say.Event, ...]
    epoch: str


_Told = say.Snapshot | _Events
_T = TypeVar("_T", say.Snapshot, _Events)
_R = TypeVar("_R")


class Feed:
    """`on_new` is awaited first, with the orders that a batch brought and that nobody has taken; they are stored. What
    else changed is told behind it, so it must not wait long.

    `on_ring` is called with how long support wants the tablet to ring; `on_diagnose` when a report is wanted.

    `wants_snapshot`: an event told about an order that is not here, or there was no snapshot yet: something was missed.

    While the disk takes nothing, what is told lives in the store's memory, so it is shown and rung for all the same. It
    is also kept here, to be put on disk before anything that is told later.
    """

    def __init__(self, store: Store, changes: Changes, clock: Clock, devices: Devices) -> None:
        self._store = store
        self._changes = changes
        self._clock = clock
        self._devices = devices
        self.on_new: Callable[[list[Shown]], Awaitable[None]] | None = None
        self.on_ring: Callable[[timedelta], None] = lambda _: None
        self.on_diagnose: Callable[[], None] = lambda: None
        self.wants_snapshot = False
        self._backlog: list[_Told] = []
        self._put: tuple[_Told, ...] = ()
        self._gap = False
        self._early: dict[str, say.OrderCancelled | say.OrderWithdrawn] = {}

    async def cursor(self) -> tuple[int, str] | None:
        """(id of the last event taken in, epoch); None when a snapshot is needed first."""
        return await self._store.read(facts.cursor)

    async def take(self, events: Sequence[say.Event], epoch: str) -> int:
        """Take in events, in order of their ids; returns how many were past the cursor. Doubles change nothing.

        One that comes behind a later one is still read: its version tells whether it is news. Only what carries no
        version, such as `device.ring`, is passed over.
        """
        told = _Events(tuple(events), epoch)
        fresh, new = await self._store.take_in(lambda db: self._on_disk_in_order(db, told, self._take_and_find))
        self._done()
        if new and self.on_new is not None:
            await self.on_new(new)
        await self._after(events, fresh)
        return len(fresh)

    async def take_snapshot(self, snapshot: say.Snapshot) -> None:
        """Replace what the platform had told by `snapshot`; our commands stay as they are.

        In another epoch versions may begin anew, so there they count for nothing. An order that is current here and
        that the snapshot no longer has is taken as withdrawn, unless the feed has told more than the snapshot knows.
        """
        self.wants_snapshot = False
        await self._store.take_in(lambda db: self._on_disk_in_order(db, snapshot, self._replace))
        self._done()
        self._changes.tell(EVERYTHING)

    async def put_on_disk(self) -> None:
        """The disk takes data again: put there what was told meanwhile."""
        nothing = _Events((), "")
        await self._store.take_in(lambda db: self._on_disk_in_order(db, nothing, self._take))
        self._done()
        self._changes.tell(EVERYTHING)

    def _on_disk_in_order(self, db: Db, told: _T, apply: Callable[[Db, _T], _R]) -> _R:
        """Apply what was told, on disk after all that was told while the disk took nothing."""
        self._put = ()
        if db.in_memory:
            result = apply(db, told)
            if isinstance(told, say.Snapshot):
                self._backlog.clear()
            self._backlog.append(told)
            if sum(len(one.events) for one in self._backlog if isinstance(one, _Events)) > BACKLOG_MOST:
                self._backlog = [_Events((), "")]
                self._gap = True
            return result
        for earlier in self._backlog:
            if isinstance(earlier, say.Snapshot):
                self._replace(db, earlier)
            else:
                self._take(db, earlier)
        if self._gap:
            facts.drop_cursor(db)
        self._put = tuple(self._backlog)
        return apply(db, told)

    def _done(self) -> None:
        """The transaction has ended: what it put on disk is no longer kept here."""
        put, self._put = self._put, ()
        self._backlog = [one for one in self._backlog if not any(one is other for other in put)]
        self._gap = self._gap and not put

    def _take(self, db: Db, told: _Events) -> list[say.Event]:
        position = facts.cursor(db)
        if position is None:
            self.wants_snapshot = True
        last = position[0] if position is not None and position[1] == told.epoch else 0
        by_id = {event.id: event for event in told.events}
        for number in sorted(by_id):
            self._apply(db, by_id[number].told)
        fresh = [by_id[number] for number in sorted(by_id) if number > last]
        for event in fresh:
            if isinstance(event.told, say.Diagnose):
                reports.want(db, event.id)
        if fresh and position is not None:
            facts.move_cursor(db, fresh[-1].id, told.epoch)
        return fresh

    def _take_and_find(self, db: Db, told: _Events) -> tuple[list[say.Event], list[Shown]]:
        """As `_take`, and the orders to ring for: as they stand in the store behind all of it, whatever was told."""
        fresh = self._take(db, told)
        orders_told = [event.told.order for event in told.events if isinstance(event.told, say.OrderTold)]
        new = {order.id for order in orders_told if order.status is Status.NEW}
        if len(new) > RING_FIRST_MOST:
            return fresh, []
        return fresh, [shown for shown in (order_service.ringing(db, order_id) for order_id in new) if shown]

    def _replace(self, db: Db, snapshot: say.Snapshot) -> None:
        position = facts.cursor(db)
        behind = position is not None and position[1] == snapshot.epoch and position[0] > snapshot.cursor
        if position is None or position[1] != snapshot.epoch:
            db.execute("UPDATE orders SET version = -1")
            db.execute("UPDATE products SET version = -1")
            facts.remove(db, "venue")
            facts.remove(db, "profile")
            self._early.clear()
        venue_service.receive_venue(db, snapshot.venue)
        venue_service.receive_profile(db, snapshot.profile)
        here: set[str] = set()
        for told in snapshot.orders:
            order_service.receive(db, told.order, told.aside, self._clock)
            here.add(told.order.id)
        for product in snapshot.products:
            products.upsert(db, product)
        if not behind:
            products.keep_only(db, {product.id for product in snapshot.products})
            for order_id in orders.current_ids(db) - here:
                self._change(db, order_id, None, lambda order: replace(order, status=Status.WITHDRAWN))
        outbox.count_on(db, {subject: last for subject, last in snapshot.sequences.items() if _alive(subject, here)})
        facts.move_cursor(db, snapshot.cursor, snapshot.epoch)

    def _apply(self, db: Db, told: say.Told) -> None:
        match told:
            case say.OrderTold(order, aside):
                order_service.receive(db, order, aside, self._clock)
                # It stays known: this may be done twice, and its version tells whether it is news.
                if (end := self._early.get(order.id)) is not None:
                    self._change(db, order.id, end.version, part(end, self._clock.now()))
            case say.ProductTold(product):
                products.upsert(db, product)
            case say.VenueTold(venue):
                venue_service.receive_venue(db, venue)
            case say.ProfileTold(profile):
                venue_service.receive_profile(db, profile)
            case say.NotUnderstood(kind, why):
                log.warning("event passed over", extra={"event": kind, "why": why})
            case say.MessageReceived() | say.Ring() | say.Diagnose() | say.Revoked():
                pass
            case _:
                if isinstance(told, say.OrderCancelled | say.OrderWithdrawn) and orders.one(db, told.order_id) is None:
                    # A feed out of order: without this an order that is over would ring as a new one.
                    self._early[told.order_id] = told
                    if len(self._early) > EARLY_MOST:
                        del self._early[next(iter(self._early))]
                self._change(db, told.order_id, told.version, part(told, self._clock.now()))

    def _change(self, db: Db, order_id: str, version: int | None, change: Callable[[Order], Order]) -> None:
        row = orders.one(db, order_id)
        if row is None:
            log.warning("event about an unknown order", extra={"order": order_id})
            self.wants_snapshot = True
            return
        newer = row.order.version + 1 if version is None else version
        changed = replace(change(row.order), version=newer)
        order_service.receive(db, changed, orders.aside(db, order_id), self._clock)

    async def _after(self, events: Sequence[say.Event], fresh: Sequence[say.Event]) -> None:
        kinds = Change(0)
        for event in events:
            match event.told:
                case say.ProductTold():
                    kinds |= Change.PRODUCTS
                case say.VenueTold() | say.ProfileTold():
                    kinds |= Change.VENUE
                case say.MessageReceived() | say.Diagnose() | say.NotUnderstood() | say.Ring() | say.Revoked():
                    pass
                case _:
                    kinds |= Change.ORDERS | Change.OUTBOX
        if kinds:
            self._changes.tell(kinds)
        for event in fresh:
            match event.told:
                case say.Ring(seconds):
                    self.on_ring(timedelta(seconds=min(seconds, RING_AT_MOST_S)))
                case say.Diagnose():
                    self.on_diagnose()
                case say.Revoked():
                    await self._devices.revoked()
                case _:
                    pass


def _alive(subject: str, orders_here: Container[str]) -> bool:
    kind, _, key = subject.partition(":")
    return kind != "order" or key in orders_here
