"""An order, what may be done with it now, and how it is shown while our own commands are under way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct, field

from tablet_app.domain.delivery import Command, State
from tablet_app.domain.venue import Profile


class Status(StrEnum):
    NEW = "new"
    CONFIRMED = "confirmed"
    READY = "ready"
    HANDED_OVER = "handed_over"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"


CURRENT = frozenset({Status.NEW, Status.CONFIRMED, Status.READY})


class Delivery(StrEnum):
    """`UNKNOWN`: a kind that the platform had before this app; the rest of the order is as good as ever."""

    PLATFORM = "platform"
    VENUE = "venue"
    CUSTOMER_COLLECTS = "customer_collects"
    UNKNOWN = "unknown"

    @classmethod
    def _missing_(cls, value: object) -> Delivery | None:
        return cls.UNKNOWN if isinstance(value, str) else None


class Payment(StrEnum):
    """`UNKNOWN` as for `Delivery`."""

    CASHLESS = "cashless"
    CASH = "cash"
    UNKNOWN = "unknown"

    @classmethod
    def _missing_(cls, value: object) -> Payment | None:
        return cls.UNKNOWN if isinstance(value, str) else None


class Action(StrEnum):
    """What a person can do with an order."""

    CONFIRM = "confirm"
    EXTEND = "extend"
    REJECT = "reject"
    READY = "ready"
    HAND_OVER = "hand_over"


class Option(Struct, frozen=True):
    id: str
    name: str
    quantity: float
    unit_price: int


class Item(Struct, frozen=True):
    """One line of an order; `unit_price` in minor units."""

    id: str
    product_id: str | None
    name: str
    quantity: float
    unit_price: int
    options: tuple[Option, ...] = ()
    sub_items: tuple[Item, ...] = ()


class Customer(Struct, frozen=True):
    name: str | None = None
    phone: str | None = None


class Courier(Struct, frozen=True):
    name: str
    phone: str | None = None


class Discounts(Struct, frozen=True):
    goods: int = 0
    delivery: int = 0
    service_fee: int = 0


class Times(Struct, frozen=True):
    confirmed_at: datetime | None = None
    ready_at: datetime | None = None
    handed_over_at: datetime | None = None
    delivered_at: datetime | None = None
    cancelled_at: datetime | None = None


class Cancellation(Struct, frozen=True):
    cancelled_by: str
    reason: str
    payment_strategy: str | None = None

    @property
    def by_venue(self) -> bool:
        return self.cancelled_by == "venue"


class Refund(Struct, frozen=True):
    amount: int
    reason: str


class Claim(Struct, frozen=True):
    id: str
    text: str
    photos: tuple[str, ...] = ()


class Order(Struct, frozen=True):
    """The platform's truth about one order at `version`. Money in minor units of `currency`."""

    id: str
    code: str
    version: int
    status: Status
    placed_at: datetime
    currency: str
    total: int
    items: tuple[Item, ...]
    accept_by: datetime | None = None
    pickup_at: datetime | None = None
    delivery: Delivery = Delivery.PLATFORM
    payment: Payment = Payment.CASHLESS
    collect_amount: int | None = None
    discounts: Discounts = field(default_factory=Discounts)
    customer: Customer | None = None
    address: str | None = None
    courier: Courier | None = None
    pickup_code: str | None = None
    allergy_note: str | None = None
    note: str | None = None
    age_limited: bool = False
    cutlery: bool = False
    test: bool = False
    prep_minutes: int | None = None
    times: Times = field(default_factory=Times)
    cancellation: Cancellation | None = None
    refund: Refund | None = None
    claims: tuple[Claim, ...] = ()

    @property
    def subject(self) -> str:
        return f"order:{self.id}"


class Shown(Struct, frozen=True):
    """An order joined with what we did about it: `status` and `prep_minutes` are what a person sees.

    `sending` is true while a command of ours has no verdict; `problem` is the refusal a person has not yet understood.
    `confirmed_at` is the platform's, or when our waiting confirmation was made.
    """

    order: Order
    status: Status
    prep_minutes: int | None
    sending: bool
    problem: Command | None
    acknowledged: bool = True
    confirmed_at: datetime | None = None

    @property
    def needs_acknowledging(self) -> bool:
        """True for a cancelled order that the kitchen may still be cooking."""
        return self.order.status is Status.CANCELLED and not self.acknowledged


_EFFECT = {
    "order.confirm": Status.CONFIRMED,
    "order.ready": Status.READY,
    "order.hand_over": Status.HANDED_OVER,
    "order.reject": Status.CANCELLED,
}
_RANK = {status: rank for rank, status in enumerate(Status)}


def as_shown(order: Order, commands: Iterable[Command], *, acknowledged: bool = True) -> Shown:
    """Join the platform's truth with our live commands on this order, oldest first.

    A waiting command moves the card at once, but never back, and never out of a final state: the platform's word wins.
    """
    status, prep, confirmed, sending = order.status, order.prep_minutes, order.times.confirmed_at, False
    problem: Command | None = None
    for command in commands:
        if command.state is State.PARKED:
            problem = problem or command
            continue
        if command.state is not State.READY or problem is not None:
            continue
        sending = True
        if order.status not in CURRENT:
            continue
        effect = _EFFECT.get(command.type)
        moves = effect is not None and _RANK[effect] > _RANK[status]
        minutes = command.payload.get("prep_minutes")
        # A confirmation that comes after another tablet's has no say about the preparation time.
        if isinstance(minutes, int) and (moves or effect is None):
            prep = minutes
        if effect is not None and moves:
            status = effect
            confirmed = command.made_at if effect is Status.CONFIRMED else confirmed
    return Shown(order, status, prep, sending, problem, acknowledged, confirmed)


def allowed(shown: Shown, profile: Profile) -> frozenset[Action]:
    """What a person may do with this order now."""
    if shown.problem is not None or shown.order.status not in CURRENT:
        return frozenset()
    match shown.status:
        case Status.NEW:
            return frozenset({Action.CONFIRM, Action.REJECT} if profile.can_reject else {Action.CONFIRM})
        case Status.CONFIRMED:
            return frozenset({Action.EXTEND, Action.READY})
        case Status.READY:
            return frozenset({Action.HAND_OVER})
        case _:
            return frozenset()


def due_at(shown: Shown) -> datetime | None:
    """When the next act is due, in platform time: acceptance for a new order, readiness for one being prepared."""
    order = shown.order
    if shown.status is Status.NEW:
        return order.accept_by
    if shown.status is Status.CONFIRMED and shown.prep_minutes is not None and shown.confirmed_at is not None:
        return shown.confirmed_at + timedelta(minutes=shown.prep_minutes)
    return order.pickup_at


def board_order(orders: Sequence[Shown]) -> list[Shown]:
    """Oldest first: what has waited longest is what the kitchen should see."""
    return sorted(orders, key=lambda shown: (shown.order.placed_at, shown.order.code))
