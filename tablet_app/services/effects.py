"""What a delivered command does to our copy of the platform's truth, until the feed brings the final word."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tablet_app.domain import commands as say
from tablet_app.domain.delivery import Command
from tablet_app.domain.orders import CURRENT, Cancellation, Order, Status, as_shown
from tablet_app.domain.products import as_shown as product_as_shown
from tablet_app.services.clock import Clock
from tablet_app.store import orders, products
from tablet_app.store.codec import body
from tablet_app.store.db import Db


class Effects:
    """Call with the transaction that settles the command, so that no card flips back in between."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def __call__(self, db: Db, command: Command, again: bool) -> None:
        """`again`: the platform had applied it before, so what the feed told since may already be newer."""
        kind, _, name = command.subject.partition(":")
        if kind == "order":
            row = orders.one(db, name)
            if row is not None and row.order.status in CURRENT:
                late = again and command.type == say.ExtendOrder.type and _newer(row.order.version, command)
                order = row.order if late else _after(row.order, command, self._clock.now())
                # Same version: whatever the feed says next is newer.
                db.execute(
                    "UPDATE orders SET body = ?, status = ? WHERE id = ?", [body(order), order.status.value, name]
                )
        elif command.type in say.SWITCHES:
            product = products.one(db, name)
            if product is not None and not (again and _newer(product.version, command)):
                shown = product_as_shown(product, [command])
                changed = replace(
                    product,
                    available=shown.available,
                    unavailable_since=shown.since,
                    unavailable_until=shown.until,
                )
                db.execute(
                    "UPDATE products SET body = ?, available = ? WHERE id = ?",
                    [body(changed), int(changed.available), name],
                )


def _newer(version: int, command: Command) -> bool:
    return command.seen_version is not None and version > command.seen_version


def _after(order: Order, command: Command, now: datetime) -> Order:
    shown = as_shown(order, [command])
    times = order.times
    if shown.status is not order.status:
        match shown.status:
            case Status.CONFIRMED:
                times = replace(times, confirmed_at=times.confirmed_at or now)
            case Status.READY:
                times = replace(times, ready_at=times.ready_at or now)
            case Status.HANDED_OVER:
                times = replace(times, handed_over_at=times.handed_over_at or now)
            case Status.CANCELLED:
                times = replace(times, cancelled_at=times.cancelled_at or now)
            case _:
                pass
    cancellation = order.cancellation
    if command.type == say.RejectOrder.type:
        cancellation = cancellation or Cancellation("venue", str(command.payload.get("reason", "")))
    return replace(order, status=shown.status, prep_minutes=shown.prep_minutes, times=times, cancellation=cancellation)
