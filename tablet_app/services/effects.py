"""What a delivered command does to our copy of the platform's truth, until the feed brings the final word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from tablet_app.domain import commands as say
from tablet_app.domain.delivery import Command
from tablet_app.domain.orders import CURRENT, Cancellation, Order, Status, as_shown
from tablet_app.domain.products import as_shown as product_as_shown
from tablet_app.services.clock import Clock
from tablet_app.store import orders, products
from tablet_app.store.codec import body
from tablet_app.store.db import Db

Delivery = tuple[Command, bool]
"""A delivered command, and whether the platform had applied it before: then what the feed told may be newer."""


class Effects:
    """Call with the transaction that settles the command, so that no card flips back in between."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def __call__(self, db: Db, subject: str, delivered: Sequence[Delivery]) -> None:
        """`delivered`: commands of `subject`, in their order."""
        kind, _, name = subject.partition(":")
        if kind == "order":
            self._to_order(db, name, delivered)
        elif kind == "product":
            _to_product(db, name, delivered)

    def _to_order(self, db: Db, name: str, delivered: Sequence[Delivery]) -> None:
        row = orders.one(db, name)
        if row is None or row.order.status not in CURRENT:
            return
        order, now = row.order, self._clock.now()
        for command, again in delivered:
            late = again and command.type == say.ExtendOrder.type and _newer(order.version, command)
            if order.status in CURRENT and not late:
                order = _after(order, command, now)
        # Same version: whatever the feed says next is newer.
        db.execute("UPDATE orders SET body = ?, status = ? WHERE id = ?", [body(order), order.status.value, name])


def _to_product(db: Db, name: str, delivered: Sequence[Delivery]) -> None:
    product = products.one(db, name)
    if product is None:
        return
    for command, again in delivered:
        if command.type in say.SWITCHES and not (again and _newer(product.version, command)):
            shown = product_as_shown(product, [command])
            product = replace(
                product, available=shown.available, unavailable_since=shown.since, unavailable_until=shown.until
            )
    db.execute(
        "UPDATE products SET body = ?, available = ? WHERE id = ?", [body(product), int(product.available), name]
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
