"""What the platform tells us, in our words. Each carries the new state of its subject with a version."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from msgspec import Struct, field

from tablet_app.domain.orders import Cancellation, Claim, Courier, Order, Refund, Status
from tablet_app.domain.products import Product
from tablet_app.domain.venue import Profile, Venue


class OrderTold(Struct, frozen=True):
    """The whole order; `aside` is JSON of the fields that we don't know yet."""

    order: Order
    aside: str | None = None


class OrderNotUnderstood(Struct, frozen=True):
    """A whole order that can't be read: what of it can be, with None or "" for the rest. It must not be missed."""

    order_id: str
    code: str
    version: int | None
    status: Status | None
    why: str


class OrderCancelled(Struct, frozen=True):
    order_id: str
    version: int
    cancellation: Cancellation


class OrderWithdrawn(Struct, frozen=True):
    order_id: str
    version: int
    reason: str


class OrderRefunded(Struct, frozen=True):
    order_id: str
    version: int
    refund: Refund


class OrderClaimed(Struct, frozen=True):
    order_id: str
    version: int
    claim: Claim


class CourierChanged(Struct, frozen=True):
    order_id: str
    version: int
    courier: Courier | None


class ProductTold(Struct, frozen=True):
    product: Product


class VenueTold(Struct, frozen=True):
    venue: Venue


class ProfileTold(Struct, frozen=True):
    profile: Profile


class MessageReceived(Struct, frozen=True):
    id: str
    reply_to: str | None
    text: str
    sent_at: datetime


class Ring(Struct, frozen=True):
    """Support makes the tablet ring for `seconds`."""

    seconds: int


class Diagnose(Struct, frozen=True):
    pass


class Revoked(Struct, frozen=True):
    pass


class NotUnderstood(Struct, frozen=True):
    """An event of a newer contract, or one whose data is not as it should be: logged with `why`, then passed over."""

    type: str
    why: str


AboutOrder = OrderCancelled | OrderWithdrawn | OrderRefunded | OrderClaimed | CourierChanged
"""Events that carry one part of an order."""

Told = (
    OrderTold
    | OrderNotUnderstood
    | AboutOrder
    | ProductTold
    | VenueTold
    | ProfileTold
    | MessageReceived
    | Ring
    | Diagnose
    | Revoked
    | NotUnderstood
)


class Event(Struct, frozen=True):
    id: int
    told: Told


class Snapshot(Struct, frozen=True):
    """All that a blank tablet needs, as of `cursor`. None for a venue or a profile that can't be read.

    `products_whole`: there is no product among them that can't be read, so what is missing is gone.
    """

    epoch: str
    cursor: int
    venue: Venue | None
    profile: Profile | None
    orders: Collection[OrderTold | OrderNotUnderstood]
    products: tuple[Product, ...]
    sequences: Mapping[str, int] = field(default_factory=dict[str, int])
    """Subject -> the last subject_seq that the platform saw from this device."""
    products_whole: bool = True
