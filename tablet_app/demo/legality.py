"""What a command may do, and doing it: one function per command type."""

from collections.abc import Callable
from typing import cast

from tablet_app.demo import lifecycle
from tablet_app.demo.acting import Acting, RefusedError, from_status
from tablet_app.demo.database import Json


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
        raise RefusedError("invalid_payload", f"{reason!r} is not a reason of the profile")
    lifecycle.cancel(acting.state, order, "venue", reason)


def ready(acting: Acting) -> None:
    order = acting.order()
    from_status(order, "confirmed", ("ready", "handed_over", "delivered"))
    lifecycle.reach(acting.state, order, "ready")


def hand_over(acting: Acting) -> None:
    order = acting.order()
    from_status(order, "ready", ("handed_over", "delivered"))
    if order["pickup_code"] is not None and acting.payload.get("pickup_code") != order["pickup_code"]:
        raise RefusedError("wrong_pickup_code", "the pickup code is another")
    lifecycle.reach(acting.state, order, "handed_over")


def delivered(acting: Acting) -> None:
    order = acting.order()
    if order["delivery"] == "platform":
        raise RefusedError("not_allowed", "the platform's courier delivers this order")
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
        raise RefusedError("illegal_state", f"the order is {order['status']}")
    known = {item["id"]: item for item in order["items"]}
    items: list[Json] = []
    for asked in acting.listed("items"):
        wanted = cast("Json", asked) if isinstance(asked, dict) else {}
        item, quantity = known.get(wanted.get("id", "")), wanted.get("quantity")
        if item is None or not isinstance(quantity, int) or quantity < 1:
            raise RefusedError("invalid_payload", "items must name the order's own items with a quantity from 1 up")
        items.append(item | {"quantity": quantity})
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
        raise RefusedError("invalid_payload", "steps must be an object of C1 to C8")
    acting.state.note_device(acting.device_id, {"checked_in": True, "steps": steps})


def check_out(acting: Acting) -> None:
    acting.about("device")
    acting.state.note_device(acting.device_id, {"checked_in": False})


def alert_reported(acting: Acting) -> None:
    acting.about("order", "device")
    if not isinstance(acting.payload.get("heard"), bool):
        raise RefusedError("invalid_payload", "heard must be true or false")
    if acting.state.order(acting.text("order_id")) is None:
        raise RefusedError("unknown_subject", "there is no such order")


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
