"""What the platform's side does to an order, whoever asked for it: people, a scenario, the clock."""

from datetime import timedelta

from tablet_app.demo.clock import parse, rfc3339
from tablet_app.demo.database import Json
from tablet_app.demo.orders import COURIERS, made_up, merged
from tablet_app.demo.state import CURRENT, State


class NotPossibleError(Exception):
    """The order's status forbids it; the text is one sentence."""


def place(state: State, body: Json) -> Json:
    """A new order: `body` over a made-up one. Raises NotPossibleError when the id is taken."""
    with state.db.transaction():
        seed = state.scenario.seed if state.scenario else 1
        number = state.next_number()
        order = merged(made_up(number, state.profile, state.clock, seed), body, state.profile, state.clock)
        if state.order(order["id"]) is not None:
            raise NotPossibleError(f"there is an order {order['id']} already")
        return state.save_order(order, "order.created")


def confirm(state: State, order: Json, prep_minutes: int) -> Json:
    now = state.clock.text()
    order |= {"status": "confirmed", "prep_minutes": prep_minutes, "pickup_at": state.clock.text(60 * prep_minutes)}
    order["times"]["confirmed_at"] = now
    saved = state.save_order(order)
    if state.scenario is not None and order["delivery"] == "platform" and order["courier"] is None:
        late = state.scenario.late_courier_every
        factor = 4 if late and _number(order) % late == 0 else 1
        plan(state, "courier", order["id"], state.scenario.courier_after_s * factor)
    return saved


def extend(state: State, order: Json, prep_minutes: int) -> Json:
    confirmed = parse(order["times"]["confirmed_at"]) or state.clock.now()
    order |= {"prep_minutes": prep_minutes, "pickup_at": rfc3339(confirmed + timedelta(minutes=prep_minutes))}
    return state.save_order(order)


def reach(state: State, order: Json, status: str) -> Json:
    """ready, handed_over or delivered, with its time."""
    order["status"] = status
    order["times"][f"{status}_at"] = state.clock.text()
    saved = state.save_order(order)
    if status == "handed_over" and state.scenario is not None:
        plan(state, "delivered", order["id"], state.scenario.delivered_after_s)
    return saved


def cancel(state: State, order: Json, by: str, reason: str, payment_strategy: str = "pay_nothing") -> Json:
    if order["status"] not in CURRENT:
        raise NotPossibleError(f"the order is {order['status']}")
    details = {"cancelled_by": by, "reason": reason, "payment_strategy": payment_strategy}
    order |= {"status": "cancelled", "cancellation": details}
    order["times"]["cancelled_at"] = state.clock.text()
    return state.save_order(order, "order.cancelled", details)


def withdraw(state: State, order: Json, reason: str) -> Json:
    """The platform gave the order to another venue or took it back."""
    if order["status"] not in CURRENT:
        raise NotPossibleError(f"the order is {order['status']}")
    order["status"] = "withdrawn"
    return state.save_order(order, "order.withdrawn", {"reason": reason})


def assign_courier(state: State, order: Json, courier: Json | None) -> Json:
    order["courier"] = courier
    return state.save_order(order, "courier.changed", {"courier": courier})


def refund(state: State, order: Json, amount: int, reason: str) -> Json:
    order["refund"] = {"amount": amount, "reason": reason}
    return state.save_order(order, "order.refunded", order["refund"])


def claim(state: State, order: Json, details: Json) -> Json:
    order["claims"] = [*order["claims"], details]
    return state.save_order(order, "order.claim", {"claim": details})


def _number(order: Json) -> int:
    digits = "".join(sign for sign in order["code"] if sign.isdecimal())
    return int(digits or 0)


def plan(state: State, action: str, order_id: str, after_s: float) -> None:
    """`action` (courier, delivered, cancel, refund) happens later, after a restart too."""
    due = state.clock.seconds() + after_s / state.speed
    with state.db.transaction():
        state.db.run("INSERT INTO agenda(due, action, order_id) VALUES(?,?,?)", due, action, order_id)


def do_what_is_due(state: State) -> None:
    """Planned actions, orders that nobody accepted in time, products whose time is over."""
    now = state.clock.seconds()
    for row in state.db.rows("SELECT * FROM agenda WHERE due<=? ORDER BY due, id", now):
        with state.db.transaction():
            state.db.run("DELETE FROM agenda WHERE id=?", row["id"])
            order = state.order(row["order_id"])
            if order is not None:
                _act(state, row["action"], order)
    profile = state.profile
    if profile["unconfirmed"] == "cancelled":
        for row in state.db.rows("SELECT id FROM orders WHERE status='new' AND accept_by<=?", now):
            order = state.order(row["id"])
            if order is not None:
                cancel(state, order, "platform", "not_accepted_in_time")
    if profile["timed_restore"] == "platform":
        for row in state.db.rows("SELECT id FROM products WHERE until<=?", now):
            product = state.product(row["id"])
            if product is not None:
                switch_on(state, product)


def switch_on(state: State, product: Json) -> Json:
    return state.save_product(product | {"available": True, "unavailable_since": None, "unavailable_until": None})


def switch_off(state: State, product: Json, until: str | None) -> Json:
    since = product["unavailable_since"] or state.clock.text()
    return state.save_product(product | {"available": False, "unavailable_since": since, "unavailable_until": until})


def _act(state: State, action: str, order: Json) -> None:
    """A planned action, left out when the order is no longer in a state for it."""
    status = order["status"]
    if action == "courier" and status in ("confirmed", "ready"):
        assign_courier(state, order, dict(COURIERS[_number(order) % len(COURIERS)]))
    elif action == "delivered" and status == "handed_over":
        reach(state, order, "delivered")
    elif action == "cancel" and status in ("new", "confirmed"):
        cancel(state, order, "customer", "changed_mind", "pay_products" if status == "confirmed" else "pay_nothing")
    elif action == "refund" and status == "delivered":
        refund(state, order, order["items"][0]["unit_price"], "missing_item")
