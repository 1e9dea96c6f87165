"""The platform's JSON (docs/platform-api.yaml) to our words and back. Unknown fields are kept aside."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Annotated, Any, TypeVar

import msgspec

from tablet_app.domain import events as say
from tablet_app.domain.orders import Cancellation, Claim, Courier, Refund
from tablet_app.domain.products import Product
from tablet_app.sync.orders import Orders, order, order_not_understood
from tablet_app.sync.place import profile, venue
from tablet_app.sync.shape import UnreadableError, convert, decode

log = logging.getLogger(__name__)

T = TypeVar("T")

Token = Annotated[str, msgspec.Meta(pattern=r"\A[!-~]+\Z")]
"""What fits into a header."""
Cursor = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]


class Paired(msgspec.Struct, frozen=True):
    device_id: str
    device_name: str
    token: Token
    venue_id: str


class RawEvent(msgspec.Struct, frozen=True):
    id: Cursor
    type: str
    data: Any


class EventPage(msgspec.Struct, frozen=True):
    epoch: str
    cursor: Cursor
    events: list[RawEvent]


class Hello(msgspec.Struct, frozen=True):
    epoch: str


class Heartbeat(msgspec.Struct, frozen=True):
    now: datetime


class ReportAccepted(msgspec.Struct, frozen=True):
    id: str


class _Snapshot(msgspec.Struct, frozen=True):
    epoch: str
    cursor: Cursor
    venue: Any
    profile: Any
    orders: list[msgspec.Raw]
    products: list[Any]
    sequences: dict[str, Cursor] = {}


def snapshot(text: bytes) -> say.Snapshot:
    """Raises UnreadableError where it is no snapshot; a part of it that can't be read keeps back none of the others."""
    raw = decode(text, _Snapshot)
    products = [_or_none(f"products[{index}]", _product, one) for index, one in enumerate(raw.products)]
    return say.Snapshot(
        epoch=raw.epoch,
        cursor=raw.cursor,
        venue=_or_none("venue", venue, raw.venue),
        profile=_or_none("profile", profile, raw.profile),
        orders=Orders(raw.orders),
        products=tuple(one for one in products if one is not None),
        products_whole=None not in products,
        sequences=raw.sequences,
    )


def _product(raw: object) -> Product:
    return convert(raw, Product)


def _or_none(name: str, read: Callable[[object], T], raw: object) -> T | None:
    try:
        return read(raw)
    except UnreadableError as error:
        log.warning("part of a snapshot passed over", extra={"part": name, "why": str(error)})
        return None


class _Cancelled(msgspec.Struct):
    order_id: str
    version: int
    cancelled_by: str
    reason: str
    payment_strategy: str | None = None


class _Withdrawn(msgspec.Struct):
    order_id: str
    version: int
    reason: str = ""


class _Refunded(msgspec.Struct):
    order_id: str
    version: int
    amount: int
    reason: str


class _Claimed(msgspec.Struct):
    order_id: str
    version: int
    claim: Claim


class _CourierChanged(msgspec.Struct):
    order_id: str
    version: int
    courier: Courier | None


class _Message(msgspec.Struct):
    id: str
    text: str
    sent_at: datetime
    reply_to: str | None = None


class _Ring(msgspec.Struct):
    seconds: int = 10


def _cancelled(raw: object) -> say.Told:
    told = convert(raw, _Cancelled)
    return say.OrderCancelled(
        told.order_id, told.version, Cancellation(told.cancelled_by, told.reason, told.payment_strategy)
    )


def _withdrawn(raw: object) -> say.Told:
    told = convert(raw, _Withdrawn)
    return say.OrderWithdrawn(told.order_id, told.version, told.reason)


def _refunded(raw: object) -> say.Told:
    told = convert(raw, _Refunded)
    return say.OrderRefunded(told.order_id, told.version, Refund(told.amount, told.reason))


def _claimed(raw: object) -> say.Told:
    told = convert(raw, _Claimed)
    return say.OrderClaimed(told.order_id, told.version, told.claim)


def _courier(raw: object) -> say.Told:
    told = convert(raw, _CourierChanged)
    return say.CourierChanged(told.order_id, told.version, told.courier)


def _message(raw: object) -> say.Told:
    told = convert(raw, _Message)
    return say.MessageReceived(told.id, told.reply_to, told.text, told.sent_at)


_WHOLE_ORDERS = frozenset({"order.created", "order.changed"})
_READERS: Mapping[str, Callable[[object], say.Told]] = {
    "order.created": order,
    "order.changed": order,
    "order.cancelled": _cancelled,
    "order.withdrawn": _withdrawn,
    "order.refunded": _refunded,
    "order.claim": _claimed,
    "courier.changed": _courier,
    "product.changed": lambda raw: say.ProductTold(_product(raw)),
    "venue.changed": lambda raw: say.VenueTold(venue(raw)),
    "profile.changed": lambda raw: say.ProfileTold(profile(raw)),
    "message.received": _message,
    "device.ring": lambda raw: say.Ring(convert(raw, _Ring).seconds),
    "device.diagnose": lambda _: say.Diagnose(),
    "device.revoked": lambda _: say.Revoked(),
}


def event(raw: RawEvent) -> say.Event:
    """Never raises: what can't be understood becomes NotUnderstood, so that one bad event can't stop the feed.

    A whole order becomes OrderNotUnderstood: it may be one that nobody has cooked yet.
    """
    reader = _READERS.get(raw.type)
    if reader is None:
        return not_understood(raw.id, raw.type, "type is not known")
    try:
        return say.Event(raw.id, reader(raw.data))
    except UnreadableError as error:
        return not_understood(raw.id, raw.type, str(error), raw.data)


def not_understood(number: int, kind: str, why: str, data: object = None) -> say.Event:
    """`data`: the event's, where it is JSON at all."""
    if kind in _WHOLE_ORDERS:
        return say.Event(number, order_not_understood(data, why))
    return say.Event(number, say.NotUnderstood(kind, why))
