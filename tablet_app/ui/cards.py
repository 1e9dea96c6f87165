"""An order as a card of the board."""

from __future__ import annotations

from msgspec import Struct

from tablet_app.domain.orders import Delivery, Item, Order, Payment, Shown, Status, due_at
from tablet_app.domain.venue import Profile
from tablet_app.ui.money import money

LINES = 3
LANES = {Status.NEW: "new", Status.CONFIRMED: "preparing", Status.READY: "ready"}


class CardRow(Struct, frozen=True):
    """What one card shows. Times are platform time in seconds since 1970, 0 where there is none.

    `counting`: accept or prep (down to `due`), waiting or ready (up from `since`), or "". `problem`: a refusal's code.
    """

    orderId: str
    code: str
    lines: list[dict[str, object]]
    more: int
    allergy: bool
    age: bool
    note: bool
    test: bool
    delivery: str
    collect: str
    total: str
    payUnknown: bool
    courier: str
    seeksCourier: bool
    counting: str
    due: float
    since: float
    lateAfter: float
    prep: int
    stage: str
    sending: bool
    problem: str
    problemId: str
    problemAct: str


def quantity(value: float) -> str:
    """2 as "2", 0.5 as "0.5"."""
    return f"{value:g}"


def line(item: Item) -> dict[str, object]:
    """One line of a card: how many, what, and how many options there are to read."""
    return {"qty": quantity(item.quantity), "name": item.name, "extras": len(item.options) + len(item.sub_items)}


def card(shown: Shown, profile: Profile) -> CardRow:
    """`shown` as a card; a pure function of what is known, so that an unchanged order gives an equal card."""
    order = shown.order
    counting, due, since = count(shown)
    seeks = order.delivery is Delivery.PLATFORM and shown.status is not Status.NEW and order.courier is None
    problem = shown.problem
    return CardRow(
        orderId=order.id,
        code=order.code,
        lines=[line(item) for item in order.items[:LINES]],
        more=max(0, len(order.items) - LINES),
        allergy=bool(order.allergy_note),
        age=order.age_limited,
        note=bool(order.note),
        test=order.test,
        delivery=order.delivery.value,
        collect=collect(order),
        total=money(order.total, order.currency),
        payUnknown=order.payment is Payment.UNKNOWN,
        courier=order.courier.name if order.courier else "",
        seeksCourier=seeks,
        counting=counting,
        due=due,
        since=since,
        lateAfter=profile.late_after_min * 60.0,
        prep=promised(shown),
        stage=shown.status.value,
        sending=shown.sending,
        problem=(problem.last_error or "unknown") if problem else "",
        problemId=problem.id if problem else "",
        problemAct=problem.type if problem else "",
    )


def promised(shown: Shown) -> int:
    """Minutes that were promised for an order being prepared; 0 for any other."""
    return (shown.prep_minutes or 0) if shown.status is Status.CONFIRMED else 0


def collect(order: Order) -> str:
    """How much to collect in cash, in words; empty when it is paid, or nobody here knows how it is."""
    if order.payment.value != "cash":
        return ""
    return money(order.total if order.collect_amount is None else order.collect_amount, order.currency)


def count(shown: Shown) -> tuple[str, float, float]:
    """What the card counts: its kind, until when, since when."""
    order, due = shown.order, due_at(shown)
    match shown.status:
        case Status.NEW if due is not None:
            return "accept", due.timestamp(), order.placed_at.timestamp()
        case Status.NEW:
            return "waiting", 0.0, order.placed_at.timestamp()
        case Status.CONFIRMED if due is not None and shown.confirmed_at is not None:
            return "prep", due.timestamp(), shown.confirmed_at.timestamp()
        case Status.READY if order.times.ready_at is not None:
            return "ready", 0.0, order.times.ready_at.timestamp()
        case _:
            return "", 0.0, 0.0


class Cards:
    """Cards of the board, made anew only for orders that changed: the others cost a comparison each."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Shown, CardRow]] = {}
        self._profile: Profile | None = None

    def of(self, orders: list[Shown], profile: Profile) -> list[CardRow]:
        if profile != self._profile:
            self._made, self._profile = {}, profile
        kept: dict[str, tuple[Shown, CardRow]] = {}
        for shown in orders:
            known = self._made.get(shown.order.id)
            if known is None or (known[0] is not shown and known[0] != shown):
                known = (shown, card(shown, profile))
            kept[shown.order.id] = known
        self._made = kept
        return [row for _, row in kept.values()]
