"""What the platform tells us, in our words. Each carries the new state of its subject with a version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from tablet_app.domain.orders import Cancellation, Claim, Courier, Order, Refund
from tablet_app.domain.products import Product
from tablet_app.domain.venue import Profile, Venue


@dataclass(frozen=True, slots=True)
class OrderTold:
    """The whole order; `aside` is JSON of the fields that we don't know yet."""

    order: Order
    aside: str | None = None


@dataclass(frozen=True, slots=True)
class OrderCancelled:
    order_id: str
    version: int
    cancellation: Cancellation


@dataclass(frozen=True, slots=True)
class OrderWithdrawn:
    order_id: str
    version: int
    reason: str


@dataclass(frozen=True, slots=True)
class OrderRefunded:
    order_id: str
    version: int
    refund: Refund


@dataclass(frozen=True, slots=True)
class OrderClaimed:
    order_id: str
    version: int
    claim: Claim


@dataclass(frozen=True, slots=True)
class CourierChanged:
    order_id: str
    version: int
    courier: Courier | None


@dataclass(frozen=True, slots=True)
class ProductTold:
    product: Product


@dataclass(frozen=True, slots=True)
class VenueTold:
    venue: Venue


@dataclass(frozen=True, slots=True)
class ProfileTold:
    profile: Profile


@dataclass(frozen=True, slots=True)
class MessageReceived:
    id: str
    reply_to: str | None
    text: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Ring:
    """Support makes the tablet ring for `seconds`."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Diagnose:
    pass


@dataclass(frozen=True, slots=True)
class Revoked:
    pass


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """An event of a newer contract, or one whose data is not as it should be: logged with `why`, then passed over."""

    type: str
    why: str


AboutOrder = OrderCancelled | OrderWithdrawn | OrderRefunded | OrderClaimed | CourierChanged
"""Events that carry one part of an order."""

Told = (
    OrderTold
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


@dataclass(frozen=True, slots=True)
class Event:
    id: int
    told: Told


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a blank tablet needs, as of `cursor`."""

    epoch: str
    cursor: int
    venue: Venue
    profile: Profile
    orders: tuple[OrderTold, ...]
    products: tuple[Product, ...]
    sequences: Mapping[str, int] = field(default_factory=dict[str, int])
    """Subject -> the last subject_seq that the platform saw from this device."""
