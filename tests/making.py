"""Values of the trade for tests: each function gives a plain one, and takes what the test is about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from tablet_app.domain.delivery import Command, State
from tablet_app.domain.orders import Item, Order, Shown, Status, as_shown
from tablet_app.domain.products import Product
from tablet_app.domain.venue import Venue, WeeklySlot

NOON = datetime(2025, 3, 3, 12, 0, tzinfo=UTC)
"""A Monday."""


def at(text: str) -> datetime:
    """`2025-03-03 12:00` as an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def an_order(order_id: str = "o1", **parts: Any) -> Order:
    plain = Order(
        id=order_id,
        code=f"A{order_id}",
        version=1,
        status=Status.NEW,
        placed_at=NOON,
        currency="GEL",
        total=1800,
        items=(Item("i1", "p01", "ხინკალი", 3, 600),),
        accept_by=NOON + timedelta(minutes=5),
    )
    return replace(plain, **parts)


def a_product(product_id: str = "p01", **parts: Any) -> Product:
    return replace(Product(product_id, 1, "ხინკალი", "ხინკალი", 1, 180, "GEL", True), **parts)


def a_command(kind: str, payload: dict[str, Any] | None = None, *, subject: str = "order:o1", **parts: Any) -> Command:
    plain = Command(
        seq=1,
        id="c1",
        subject=subject,
        subject_seq=1,
        type=kind,
        payload=payload or {},
        state=State.READY,
        attempts=0,
        last_error=None,
        made_at=NOON + timedelta(minutes=1),
    )
    return replace(plain, **parts)


def a_card(order_id: str = "o1", *commands: Command, acknowledged: bool = True, **parts: Any) -> Shown:
    return as_shown(an_order(order_id, **parts), commands, acknowledged=acknowledged)


def a_venue(*hours: tuple[int, str, str], timezone: str = "UTC", **parts: Any) -> Venue:
    return replace(Venue("v1", 1, "ველი", timezone, tuple(WeeklySlot(*slot) for slot in hours)), **parts)


def every_day(opens: str, closes: str, **parts: Any) -> Venue:
    return a_venue(*((day, opens, closes) for day in range(1, 8)), **parts)
