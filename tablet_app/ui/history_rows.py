"""Past orders as the list shows them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from tablet_app.domain.orders import Shown, Status
from tablet_app.ui.money import money
from tablet_app.ui.when import when


class HistoryRow(Struct, frozen=True):
    """One order; `day` as in `When`. `refund` is the refunded amount in words, empty for none."""

    orderId: str
    code: str
    day: str
    time: str
    total: str
    status: str
    cancelled: bool
    refund: str
    claims: int
    sending: bool


def masked(name: str, *, past: bool) -> str:
    """A customer's name, of which an order that is over keeps the first letter only."""
    return f"{name[0]}…" if past and name else name


def row(shown: Shown, now: datetime, zone: ZoneInfo) -> HistoryRow:
    """`shown` with times in the venue's zone."""
    order = shown.order
    placed = when(order.placed_at, now, zone)
    return HistoryRow(
        order.id,
        order.code,
        placed.day,
        placed.time,
        money(order.total, order.currency),
        shown.status.value,
        shown.status in {Status.CANCELLED, Status.WITHDRAWN},
        money(order.refund.amount, order.currency) if order.refund else "",
        len(order.claims),
        shown.sending,
    )


def found(rows: Iterable[HistoryRow], digits: str) -> list[HistoryRow]:
    """Rows whose order code has `digits` in it."""
    return [one for one in rows if digits in one.code]
