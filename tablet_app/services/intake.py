"""What the platform told, applied to the store in the caller's transaction."""

from __future__ import annotations

import logging
from collections.abc import Callable, Container

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.domain import events as say
from tablet_app.domain.orders import Order, Shown, Status
from tablet_app.domain.parts import part
from tablet_app.services import orders as order_service
from tablet_app.services import reports
from tablet_app.services import venue as venue_service
from tablet_app.services.clock import Clock
from tablet_app.services.unreadable import Noted
from tablet_app.store import device as facts
from tablet_app.store import orders, outbox, products
from tablet_app.store.db import Db

log = logging.getLogger(__name__)

EARLY_MOST = 200
"""Orders whose end may be kept while their beginning has not come; a snapshot is asked for all the same."""
RING_FIRST_MOST = 8
"""New orders of one batch that are rung for ahead of all readings; with more, an outage is over: no hurry of ms."""
_ENDS = frozenset({"order.cancelled", "order.withdrawn"})


class Events(Struct, frozen=True):
    events: tuple[say.Event, ...]
    epoch: str


class Intake:
    """`wants_snapshot`: an event told about an order that is not here, or there was no snapshot yet: something was
    missed.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.wants_snapshot = False
        self._early: dict[str, say.OrderCancelled | say.OrderWithdrawn] = {}

    def take(self, db: Db, told: Events) -> list[say.Event]:
        position = facts.cursor(db)
        if position is None:
            self.wants_snapshot = True
        last = position[0] if position is not None and position[1] == told.epoch else 0
        by_id = {event.id: event for event in told.events}
        noted = Noted(db)
        for number in sorted(by_id):
            self._apply(db, noted, by_id[number].told, fresh=number > last)
        noted.save()
        fresh = [by_id[number] for number in sorted(by_id) if number > last]
        for event in fresh:
            if isinstance(event.told, say.Diagnose):
                reports.want(db, event.id)
        if fresh and position is not None:
            facts.move_cursor(db, fresh[-1].id, told.epoch)
        return fresh

    def take_and_find(self, db: Db, told: Events) -> tuple[list[say.Event], list[Shown]]:
        """As `take`, and the orders to ring for: as they stand in the store behind all of it, whatever was told."""
        fresh = self.take(db, told)
        orders_told = [event.told.order for event in told.events if isinstance(event.told, say.OrderTold)]
        new = {order.id for order in orders_told if order.status is Status.NEW}
        if len(new) > RING_FIRST_MOST:
            return fresh, []
        return fresh, [shown for shown in (order_service.ringing(db, order_id) for order_id in new) if shown]

    def replace(self, db: Db, snapshot: say.Snapshot) -> None:
        position = facts.cursor(db)
        behind = position is not None and position[1] == snapshot.epoch and position[0] > snapshot.cursor
        anew = position is None or position[1] != snapshot.epoch
        if anew:
            db.execute("UPDATE orders SET version = -1")
            db.execute("UPDATE products SET version = -1")
            self._early.clear()
        _replace_place(db, snapshot, anew=anew)
        noted = Noted(db)
        here, unread = self._replace_orders(db, noted, snapshot, anew=anew)
        for product in snapshot.products:
            products.upsert(db, product)
        if not behind:
            noted.keep_only(unread)
            if snapshot.products_whole:
                products.keep_only(db, {product.id for product in snapshot.products})
            for order_id in orders.current_ids(db) - here:
                self._change(db, order_id, None, lambda order: replace(order, status=Status.WITHDRAWN))
        noted.save()
        outbox.count_on(db, {subject: last for subject, last in snapshot.sequences.items() if _alive(subject, here)})
        facts.move_cursor(db, snapshot.cursor, snapshot.epoch)

    def _replace_orders(self, db: Db, noted: Noted, snapshot: say.Snapshot, *, anew: bool) -> tuple[set[str], set[str]]:
        """Returns the ids of those that the platform still has, and of those among them that can't be read."""
        here: set[str] = set()
        unread: set[str] = set()
        for told in snapshot.orders:
            match told:
                case say.OrderTold(order, aside):
                    order_service.receive(db, order, aside, self._clock)
                    noted.read(order)
                    here.add(order.id)
                case say.OrderNotUnderstood():
                    # It is here, although nobody can say what it is: neither withdrawn nor without its numbers.
                    noted.told(told, anew=anew)
                    here.add(told.order_id)
                    unread.add(told.order_id)
        if "" in unread:
            # Each card may be the one that has no name there.
            here |= orders.current_ids(db)
        return here, unread

    def _apply(self, db: Db, noted: Noted, told: say.Told, *, fresh: bool) -> None:
        match told:
            case say.OrderTold(order, aside):
                order_service.receive(db, order, aside, self._clock)
                noted.read(order)
                # It stays known: this may be done twice, and its version tells whether it is news.
                if (end := self._early.get(order.id)) is not None:
                    self._change(db, order.id, end.version, part(end, self._clock.now()))
            case say.OrderNotUnderstood():
                noted.told(told, fresh=fresh)
            case say.ProductTold(product):
                products.upsert(db, product)
            case say.VenueTold(venue):
                venue_service.receive_venue(db, venue)
            case say.ProfileTold(profile):
                venue_service.receive_profile(db, profile)
            case say.NotUnderstood(kind, why):
                log.warning("event passed over", extra={"event": kind, "why": why})
                # An order that may be over: the snapshot says so in other words.
                self.wants_snapshot = self.wants_snapshot or kind in _ENDS
            case say.MessageReceived() | say.Ring() | say.Diagnose() | say.Revoked():
                pass
            case _:
                self._apply_part(db, noted, told)

    def _apply_part(self, db: Db, noted: Noted, told: say.AboutOrder) -> None:
        missing, unread = orders.one(db, told.order_id) is None, told.order_id in noted
        if isinstance(told, say.OrderCancelled | say.OrderWithdrawn):
            noted.over(told.order_id)
            if missing:
                # A feed out of order: without this an order that is over would ring as a new one.
                self._early[told.order_id] = told
                if len(self._early) > EARLY_MOST:
                    del self._early[next(iter(self._early))]
        # Of one that can't be read no snapshot could tell more.
        if not (missing and unread):
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


def _alive(subject: str, orders_here: Container[str]) -> bool:
    kind, _, key = subject.partition(":")
    return kind != "order" or key in orders_here


def _replace_place(db: Db, snapshot: say.Snapshot, *, anew: bool) -> None:
    if snapshot.venue is not None:
        if anew:
            facts.remove(db, "venue")
        venue_service.receive_venue(db, snapshot.venue)
    if snapshot.profile is not None:
        if anew:
            facts.remove(db, "profile")
        venue_service.receive_profile(db, snapshot.profile)
