"""Events that carry one part of an order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from tablet_app.domain import events as say
from tablet_app.domain.orders import Order, Status


def part(told: say.AboutOrder, now: datetime) -> Callable[[Order], Order]:
    """What an event that carries one part of an order does to the whole; `now` is for a time that it leaves out."""
    match told:
        case say.OrderCancelled(_, _, cancellation):
            return lambda order: replace(
                order,
                status=Status.CANCELLED,
                cancellation=cancellation,
                times=replace(order.times, cancelled_at=order.times.cancelled_at or now),
            )
        case say.OrderWithdrawn():
            return lambda order: replace(order, status=Status.WITHDRAWN)
        case say.OrderRefunded(_, _, refund):
            return lambda order: replace(order, refund=refund)
        case say.OrderClaimed(_, _, claim):
            return lambda order: replace(order, claims=(*(old for old in order.claims if old.id != claim.id), claim))
        case say.CourierChanged(_, _, courier):
            return lambda order: replace(order, courier=courier)
