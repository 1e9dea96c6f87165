"""What a command may do, and doing it: one function per command type."""

from collections.abc import Callable
from typing import Any

from tablet_app.demo import lifecycle
from tablet_app.demo.clock import parse
from tablet_app.demo.database import Json
from tablet_app.demo.state import State


class Refusal(Exception):
    """The platform's verdict about one command; `code` is one of the contract's."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Acting:
    """One command on its way: the state, the payload, and the thing it is about."""

    def __init__(self, state: State, command: Json, device_id: str) -> None:
        self.state = state
        self.payload: Json = command["payload"]
        self.kind, _, self.subject_id = command["subject"].partition(":")
        self.device_id = device_id
        self.expected: int | None = command.get("expected_version")

    def order(self) -> Json:
        """The order it is about, which is not cancelled."""
        found = self.state.order(self.subject_id) if self.kind == "order" else None
        if found is None:
            raise Refusal("unknown_subject", f"there is no order {self.subject_id!r}")
        if found["status"] in ("cancelled", "withdrawn"):
            raise Refusal("order_cancelled", f"the order is {found['status']}")
        return self._expected(found)

    def product(self) -> Json:
        found = self.state.product(self.subject_id) if self.kind == "product" else None
        if found is None:
            raise Refusal("unknown_subject", f"there is no product {self.subject_id!r}")
        return self._expected(found)

    def about(self, *kinds: str) -> None:
        if self.kind not in kinds:
            raise Refusal("unknown_subject", f"the subject must be {' or '.join(kinds)}, not {self.kind!r}")
        if self.kind == "venue":
            self._expected(self.state.venue)

    def allowed(self, flag: str) -> None:
        if not self.state.profile[flag]:
            raise Refusal("not_allowed", f"the profile says {flag}: false")

    def number(self, name: str, least: int, most: int) -> int:
        value = self.payload.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise Refusal("invalid_payload", f"{name} must be a whole number from {least} to {most}")
        return value

    def moment(self, name: str, *, needed: bool = False) -> str | None:
        value = self.payload.get(name)
        if (needed or value is not None) and parse(value) is None:
            raise Refusal("invalid_payload", f"{name} must be an RFC 3339 time with a zone")
        return value

    def text(self, name: str) -> str:
        value = self.payload.get(name)
        if not isinstance(value, str) or not value:
            raise Refusal("invalid_payload", f"{name} must be a text")
        return value

    def listed(self, name: str) -> list[Any]:
        value = self.payload.get(name)
        if not isinstance(value, list):
            raise Refusal("invalid_payload", f"{name} must be a list")
        return value  # pyright: ignore[reportUnknownVariableType]

    def _expected(self, found: Json) -> Json:
        if self.expected is not None and found["version"] != self.expected:
            raise Refusal("version_conflict", f"the version is {found['version']}, not {self.expected}")
        return found


def from_status(order: Json, wanted: str, done: tuple[str, ...]) -> None:
    """Go on from `wanted`; `done` are the states in which the command's effect is there already."""
    if order["status"] in done:
        raise Refusal("already_confirmed", f"the order is {order['status']} already")
    if order["status"] != wanted:
        raise Refusal("illegal_state", f"the order is {order['status']}, not {wanted}")


def confirm(acting: Acting) -> None:
    order = acting.order()
    from_status(order, "new", ("confirmed", "ready", "handed_over", "delivered"))
    bounds = acting.state.profile["prep_minutes"]
    lifecycle.confirm(acting.state, order, acting.number("prep_minutes", bounds["min"], bounds["max"]))


def extend(acting: Acting) -> None:
    order = acting.order()
    from_status(order, "confirmed", ())
    lifecycle.extend(acting.state, order, acting.number("prep_minutes", order["prep_minutes"] or 1, 240))


def reject(acting: Acting) -> None:
    acting.allowed("can_reject")
    order = acting.order()
    from_status(order, "new", ())
    reason = acting.text("reason")
    if reason not in acting.state.profile["reject_reasons"]:
        raise Refusal("invalid_payload", f"{reason!r} is not a reason of the profile")
    lifecycle.cancel(acting.state, order, "venue", reason)


def ready(acting: Acting) -> None:
    order = acting.order()
    from_status(order, "confirmed", ("ready", "handed_over", "delivered"))
    lifecycle.reach(acting.state, order, "ready")


def hand_over(acting: Acting) -> None:
    order = acting.order()
    from_status(order, "ready", ("handed_over", "delivered"))
    if order["pickup_code"] is not None and acting.payload.get("pickup_code") != order["pickup_code"]:
        raise Refusal("wrong_pickup_code", "the pickup code is another")
    lifecycle.reach(acting.state, order, "handed_over")


def delivered(acting: Acting) -> None:
    order = acting.order()
    if order["delivery"] == "platform":
        raise Refusal("not_allowed", "the platform's courier delivers this order")
    from_status(order, "handed_over", ("delivered",))
    lifecycle.reach(acting.state, order, "delivered")


def customer_absent(acting: Acting) -> None:
    order = acting.order()
    from_status(order, "handed_over", ("delivered",))
    lifecycle.cancel(acting.state, order, "customer", "customer_absent", "pay_products")


def change(acting: Acting) -> None:
    acting.allowed("can_change_order")
    order = acting.order()
    if order["status"] not in ("new", "confirmed"):
        raise Refusal("illegal_state", f"the order is {order['status']}")
    known = {item["id"]: item for item in order["items"]}
    items: list[Json] = []
    for asked in acting.listed("items"):
        item = known.get(asked.get("id")) if isinstance(asked, dict) else None
        if item is None or not isinstance(asked.get("quantity"), int) or asked["quantity"] < 1:
            raise Refusal("invalid_payload", "items must name the order's own items with a quantity from 1 up")
        items.append(item | {"quantity": asked["quantity"]})
    acting.state.save_order(order | {"items": items})


def rate_courier(acting: Acting) -> None:
    acting.order()
    acting.number("stars", 1, 5)


def deactivate(acting: Acting) -> None:
    lifecycle.switch_off(acting.state, acting.product(), acting.moment("until"))


def reactivate(acting: Acting) -> None:
    lifecycle.switch_on(acting.state, acting.product())


def price(acting: Acting) -> None:
    acting.allowed("can_edit_prices")
    acting.state.save_product(acting.product() | {"price": acting.number("price", 0, 100_000_000)})


def pause(acting: Acting) -> None:
    acting.about("venue")
    acting.allowed("can_pause")
    acting.state.save_venue({"paused_until": acting.moment("until", needed=True), "paused_reason": "venue"})


def resume(acting: Acting) -> None:
    acting.about("venue")
    acting.allowed("can_pause")
    acting.state.save_venue({"paused_until": None, "paused_reason": None})


def hours(acting: Acting) -> None:
    acting.about("venue")
    acting.allowed("can_edit_hours")
    acting.state.save_venue({key: acting.listed(key) for key in ("hours", "special_days") if key in acting.payload})


def contact(acting: Acting) -> None:
    acting.about("venue")
    acting.state.save_venue({key: acting.text(key) for key in ("phone", "email") if key in acting.payload})


def check_in(acting: Acting) -> None:
    acting.about("device")
    steps = acting.payload.get("steps")
    if not isinstance(steps, dict):
        raise Refusal("invalid_payload", "steps must be an object of C1 to C8")
    acting.state.note_device(acting.device_id, {"checked_in": True, "steps": steps})


def check_out(acting: Acting) -> None:
    acting.about("device")
    acting.state.note_device(acting.device_id, {"checked_in": False})


def alert_reported(acting: Acting) -> None:
    acting.about("order", "device")
    if not isinstance(acting.payload.get("heard"), bool):
        raise Refusal("invalid_payload", "heard must be true or false")
    if acting.state.order(acting.text("order_id")) is None:
        raise Refusal("unknown_subject", "there is no such order")


def send_message(acting: Acting) -> None:
    acting.about("device", "order")
    acting.text("text")


def request_promotion(acting: Acting) -> None:
    acting.about("venue")


ACTIONS: dict[str, Callable[[Acting], None]] = {
    "order.confirm": confirm,
    "order.extend": extend,
    "order.reject": reject,
    "order.change": change,
    "order.ready": ready,
    "order.hand_over": hand_over,
    "order.delivered": delivered,
    "order.customer_absent": customer_absent,
    "courier.rate": rate_courier,
    "product.deactivate": deactivate,
    "product.reactivate": reactivate,
    "product.price": price,
    "venue.pause": pause,
    "venue.resume": resume,
    "venue.hours": hours,
    "venue.contact": contact,
    "message.send": send_message,
    "promotion.request": request_promotion,
    "device.check_in": check_in,
    "device.check_out": check_out,
    "alert.reported": alert_reported,
}
