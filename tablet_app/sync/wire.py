"""The platform's JSON (docs/platform-api.yaml) to our words and back. Unknown fields are kept aside."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

import msgspec

from tablet_app.domain import events as say
from tablet_app.domain.delivery import Command, Delivered, Outcome, Refused, TryAgain
from tablet_app.domain.orders import Cancellation, Claim, Courier, Order, Refund
from tablet_app.domain.products import Product
from tablet_app.domain.venue import Profile, Venue

T = TypeVar("T")

BATCH_COMMANDS = 500
BATCH_BYTES = 256 * 1024


class UnreadableError(ValueError):
    """The text is not what the contract says; the message names the path, as in `$.orders[0].code`."""


class Paired(msgspec.Struct, frozen=True):
    device_id: str
    device_name: str
    token: str
    venue_id: str


class RawEvent(msgspec.Struct, frozen=True):
    id: int
    type: str
    data: Any


class EventPage(msgspec.Struct, frozen=True):
    epoch: str
    cursor: int
    events: list[RawEvent]


class Hello(msgspec.Struct, frozen=True):
    epoch: str


class Heartbeat(msgspec.Struct, frozen=True):
    now: datetime
    silent_after_s: int | None = None


class _Snapshot(msgspec.Struct, frozen=True):
    epoch: str
    cursor: int
    venue: Any
    profile: Any
    orders: list[Any]
    products: list[Any]


class _Result(msgspec.Struct, frozen=True):
    id: str
    status: str
    code: str | None = None
    message: str | None = None
    retry_after: float | None = None


class _Results(msgspec.Struct, frozen=True):
    results: list[_Result]


def decode(text: bytes | str, into: type[T]) -> T:
    """Raises UnreadableError."""
    try:
        return msgspec.json.decode(text, type=into)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise UnreadableError(str(error)) from error


def convert(raw: object, into: type[T]) -> T:
    """Raises UnreadableError; also for an instant without its zone, which would be read as ours."""
    try:
        value = msgspec.convert(raw, into)
    except msgspec.MsgspecError as error:
        raise UnreadableError(str(error)) from error
    _refuse_naive(value, "$")
    return value


def _refuse_naive(value: object, path: str) -> None:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise UnreadableError(f"time without a zone - at `{path}`")
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            _refuse_naive(getattr(value, field.name), f"{path}.{field.name}")


_ORDER_FIELDS = frozenset(field.name for field in dataclasses.fields(Order))


def order(raw: object) -> say.OrderTold:
    """One order of the contract. Raises UnreadableError."""
    told = convert(raw, Order)
    fields = cast("dict[str, Any]", raw)
    aside = {name: value for name, value in fields.items() if name not in _ORDER_FIELDS}
    customer = told.customer
    # Marketplaces write "N/A" where they hide a phone (payloads/glovo).
    if customer is not None and customer.phone is not None and not any(map(str.isdigit, customer.phone)):
        told = dataclasses.replace(told, customer=dataclasses.replace(customer, phone=None))
    return say.OrderTold(told, msgspec.json.encode(aside).decode() if aside else None)


def snapshot(text: bytes) -> say.Snapshot:
    """Raises UnreadableError."""
    raw = decode(text, _Snapshot)
    return say.Snapshot(
        epoch=raw.epoch,
        cursor=raw.cursor,
        venue=convert(raw.venue, Venue),
        profile=convert(raw.profile, Profile),
        orders=tuple(_each(raw.orders, "orders", order)),
        products=tuple(_each(raw.products, "products", lambda one: convert(one, Product))),
    )


def _each(raws: Sequence[object], name: str, read: Callable[[object], T]) -> list[T]:
    found: list[T] = []
    for index, raw in enumerate(raws):
        try:
            found.append(read(raw))
        except UnreadableError as error:
            raise UnreadableError(f"{name}[{index}]: {error}") from error
    return found


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


_READERS: Mapping[str, Callable[[object], say.Told]] = {
    "order.created": order,
    "order.changed": order,
    "order.cancelled": _cancelled,
    "order.withdrawn": _withdrawn,
    "order.refunded": _refunded,
    "order.claim": _claimed,
    "courier.changed": _courier,
    "product.changed": lambda raw: say.ProductTold(convert(raw, Product)),
    "venue.changed": lambda raw: say.VenueTold(convert(raw, Venue)),
    "profile.changed": lambda raw: say.ProfileTold(convert(raw, Profile)),
    "message.received": _message,
    "device.ring": lambda raw: say.Ring(convert(raw, _Ring).seconds),
    "device.diagnose": lambda _: say.Diagnose(),
    "device.revoked": lambda _: say.Revoked(),
}


def event(raw: RawEvent) -> say.Event:
    """Never raises: what can't be understood becomes NotUnderstood, so that one bad event can't stop the feed."""
    reader = _READERS.get(raw.type)
    if reader is None:
        return not_understood(raw.id, raw.type, "type is not known")
    try:
        return say.Event(raw.id, reader(raw.data))
    except UnreadableError as error:
        return not_understood(raw.id, raw.type, str(error))


def not_understood(number: int, kind: str, why: str) -> say.Event:
    return say.Event(number, say.NotUnderstood(kind, why))


def command(one: Command) -> bytes:
    """One command as JSON; the same bytes each time it is sent."""
    made = one.made_at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    body: dict[str, Any] = {
        "id": one.id,
        "subject": one.subject,
        "subject_seq": one.subject_seq,
        "type": one.type,
        "made_at": made,
        "payload": dict(one.payload),
    }
    if one.expected_version is not None:
        body["expected_version"] = one.expected_version
    return msgspec.json.encode(body)


def batch(commands: Sequence[Command]) -> tuple[list[Command], bytes]:
    """As many of `commands`, from the first, as one request may carry, and the request's body."""
    parts: list[bytes] = []
    size = 0
    for one in commands[:BATCH_COMMANDS]:
        part = command(one)
        if parts and size + len(part) > BATCH_BYTES:
            break
        parts.append(part)
        size += len(part) + 1
    return list(commands[: len(parts)]), b'{"commands":[' + b",".join(parts) + b"]}"


def results(text: bytes) -> dict[str, Outcome]:
    """Verdicts by command id. A status that we don't know is no verdict. Raises UnreadableError."""
    found: dict[str, Outcome] = {}
    for result in decode(text, _Results).results:
        match result.status:
            case "applied" | "duplicate":
                found[result.id] = Delivered()
            case "refused":
                found[result.id] = Refused(result.code or "refused", result.message or "")
            case _:
                found[result.id] = TryAgain(result.code or result.status, result.retry_after or 0.0)
    return found
