"""A whole order as values for QML: lines, sums, times, people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from tablet_app.domain.orders import CURRENT, Item, Order, Payment, Shown, allowed
from tablet_app.domain.venue import Profile
from tablet_app.ui.cards import collect, count, promised, quantity
from tablet_app.ui.history_rows import masked
from tablet_app.ui.money import money
from tablet_app.ui.support import spoken
from tablet_app.ui.when import when


def lines(items: tuple[Item, ...], currency: str, depth: int = 0) -> Iterator[dict[str, object]]:
    """Items with their options and sub-items below them; `depth` is how far a line is set in."""
    for item in items:
        yield {
            "depth": depth,
            "qty": quantity(item.quantity),
            "name": item.name,
            "price": money(round(item.unit_price * item.quantity), currency) if item.unit_price else "",
            "productId": (item.product_id or "") if depth == 0 else "",
            "option": False,
        }
        for option in item.options:
            yield {
                "depth": depth + 1,
                "qty": quantity(option.quantity) if option.quantity != 1 else "",
                "name": option.name,
                "price": money(round(option.unit_price * option.quantity), currency) if option.unit_price else "",
                "productId": "",
                "option": True,
            }
        yield from lines(item.sub_items, currency, depth + 1)


def times(order: Order, now: datetime, zone: ZoneInfo) -> list[dict[str, str]]:
    """What happened when, in order; `day` as in `When`."""
    known = {
        "placed": order.placed_at,
        "confirmed": order.times.confirmed_at,
        "ready": order.times.ready_at,
        "handed_over": order.times.handed_over_at,
        "delivered": order.times.delivered_at,
        "cancelled": order.times.cancelled_at,
        "pickup": order.pickup_at,
    }
    told = [(name, when(moment, now, zone)) for name, moment in known.items() if moment is not None]
    return [{"name": name, "day": moment.day, "time": moment.time} for name, moment in told]


def sums(order: Order) -> list[dict[str, str]]:
    """Discounts, each with its name, and the total last."""
    discounts = order.discounts
    named = {"goods": discounts.goods, "delivery": discounts.delivery, "service_fee": discounts.service_fee}
    parts = [{"name": name, "amount": money(-amount, order.currency)} for name, amount in named.items() if amount]
    return [*parts, {"name": "total", "amount": money(order.total, order.currency)}]


def details(shown: Shown, profile: Profile, now: datetime, zone: ZoneInfo) -> dict[str, object]:
    """Everything about an order that a screen can show; texts that need a language are codes."""
    order, problem = shown.order, shown.problem
    counting, due, since = count(shown)
    # An order that is over shows no more of its customer than tells two of them apart.
    past = shown.status not in CURRENT
    customer, courier, cancellation = order.customer, order.courier, order.cancellation
    return {
        "orderId": order.id,
        "code": order.code,
        "state": shown.status.value,
        "platform": profile.platform_name,
        "lines": list(lines(order.items, order.currency)),
        "itemCount": sum(1 for _ in order.items),
        "allergy": order.allergy_note or "",
        "note": order.note or "",
        "age": order.age_limited,
        "cutlery": order.cutlery,
        "test": order.test,
        "delivery": order.delivery.value,
        "cash": order.payment.value == "cash",
        "payUnknown": order.payment is Payment.UNKNOWN,
        "collect": collect(order),
        "total": money(order.total, order.currency),
        "sums": sums(order),
        "times": times(order, now, zone),
        "customer": masked(customer.name or "", past=past) if customer else "",
        "customerPhone": spoken(customer.phone or "") if customer and not past else "",
        "address": "" if past else order.address or "",
        "courier": courier.name if courier else "",
        "courierPhone": spoken(courier.phone or "") if courier else "",
        "codeLength": len(order.pickup_code or ""),
        "codeToHear": _code_to_hear(order.pickup_code or ""),
        "prep": promised(shown),
        "counting": counting,
        "due": due,
        "since": since,
        "lateAfter": profile.late_after_min * 60.0,
        "sending": shown.sending,
        "problem": (problem.last_error or "unknown") if problem else "",
        "problemId": problem.id if problem else "",
        "problemAct": problem.type if problem else "",
        "allowed": sorted(action.value for action in allowed(shown, profile)),
        "cancelledBy": cancellation.cancelled_by if cancellation else "",
        "cancelReason": cancellation.reason if cancellation else "",
        "payment": (cancellation.payment_strategy or "") if cancellation else "",
        "wasTaken": order.times.confirmed_at is not None,
        "refund": money(order.refund.amount, order.currency) if order.refund else "",
        "refundReason": order.refund.reason if order.refund else "",
        "claims": [{"text": claim.text, "photos": len(claim.photos)} for claim in order.claims],
    }


def choices(profile: Profile) -> dict[str, object]:
    """What the profile lets a person choose when confirming, extending or rejecting."""
    prep = profile.prep_minutes
    return {
        "minutes": list(prep.choices()),
        "minutesDefault": prep.default,
        "minutesMax": prep.max,
        "minutesStep": max(1, prep.step),
        "reasons": list(profile.reject_reasons) or ["other"],
        "unconfirmed": profile.unconfirmed,
        "supportPhone": spoken(profile.support_phone),
    }


def _code_to_hear(code: str) -> str:
    """A pickup code that our ten keys can't type, for staff to compare with what they are told; else empty."""
    return "" if set(code) <= set("0123456789") else code
