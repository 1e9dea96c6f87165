"""What the platform knows on its first day: venue, profile, products, past orders."""

import secrets
from datetime import datetime, timedelta, timezone

from tablet_app.demo.clock import parse, rfc3339
from tablet_app.demo.database import Json
from tablet_app.demo.menu import products
from tablet_app.demo.orders import COURIERS, made_up
from tablet_app.demo.state import State

# Georgia has had one fixed offset, without summer time, since 2005.
TBILISI = timezone(timedelta(hours=4))
CODE_LASTS_S = 24 * 3600.0

PROFILE: Json = {
    "version": 1, "platform_name": "Kalata", "currency": "GEL", "accept_deadline_s": 300, "unconfirmed": "cancelled",
    "can_reject": True, "reject_reasons": ["no_product", "too_busy", "closing", "other"], "can_change_order": False,
    "timed_restore": "tablet", "prep_minutes": {"min": 5, "max": 60, "step": 5, "default": 15}, "can_pause": True,
    "can_edit_hours": False, "can_edit_prices": False, "support_phone": "+995 32 211 42 35", "late_after_min": 5,
}  # fmt: skip

CHANGED_MIND: Json = {"cancelled_by": "customer", "reason": "changed_mind", "payment_strategy": "pay_nothing"}


def hours_opened(now: datetime) -> list[Json]:
    """Every day the same 18 hours; today's began 5 minutes ago, in the venue's time."""
    opens = now.astimezone(TBILISI) - timedelta(minutes=5)
    closes = opens + timedelta(hours=18)
    return [{"day": day, "opens": f"{opens:%H:%M}", "closes": f"{closes:%H:%M}"} for day in range(1, 8)]


def is_open(hours: list[Json], now: datetime) -> bool:
    """Whether a slot covers this moment, those past midnight included; special days aside."""
    local = now.astimezone(TBILISI)
    for slot in hours:
        for days_back in (0, 1):
            day = local - timedelta(days=days_back)
            if day.isoweekday() == slot["day"] and _moment(day, slot["opens"]) <= local < _end(day, slot):
                return True
    return False


def _moment(day: datetime, text: str) -> datetime:
    hours, minutes = text.split(":")
    midnight = day.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + timedelta(hours=int(hours), minutes=int(minutes))


def _end(day: datetime, slot: Json) -> datetime:
    past_midnight = slot["closes"] <= slot["opens"]
    return _moment(day, slot["closes"]) + timedelta(days=1 if past_midnight else 0)


def prepare(state: State) -> None:
    """Fill an empty database; one that was used before goes on, and a demo finds its venue open."""
    with state.db.transaction():
        if state.db.get("epoch") is None:
            _first_day(state)
        elif state.scenario is not None and not is_open(state.venue["hours"], state.clock.now()):
            state.save_venue({"hours": hours_opened(state.clock.now())})


def current_code(state: State) -> str:
    """The pairing code that can be used now; a new one when there is none."""
    sql = "SELECT code FROM pairing_codes WHERE used_by IS NULL AND expires>? ORDER BY rowid DESC"
    row = state.db.row(sql, state.clock.seconds())
    return row["code"] if row is not None else new_code(state)


def new_code(state: State, lasts_s: float = CODE_LASTS_S, wanted: str | None = None) -> str:
    code = wanted or f"{secrets.randbelow(90_000_000) + 10_000_000}"
    with state.db.transaction():
        state.db.run("INSERT INTO pairing_codes VALUES(?,?,NULL)", code, state.clock.seconds() + lasts_s)
    return code


def _first_day(state: State) -> None:
    state.new_epoch()
    state.db.put("profile", PROFILE)
    state.db.put("venue", _venue(state.clock.now()))
    off = state.scenario.switched_off if state.scenario else ()
    for product in products(PROFILE["currency"]):
        if product["id"] in off:
            product |= {"available": False, "unavailable_since": state.clock.text(-3 * 3600)}
        state.store_product(product)
    for back in range(state.scenario.history if state.scenario else 0, 0, -1):
        _past_order(state, back)


def _venue(now: datetime) -> Json:
    return {
        "id": "v-104", "version": 1, "name": "სახინკლე „ძველი ქალაქი“", "address": "თბილისი, კოტე აფხაზის ქ. 24",
        "phone": "+995 32 2 10 10 10", "email": "counter@example.ge", "timezone": "Asia/Tbilisi",
        "hours": hours_opened(now), "special_days": [], "paused_until": None, "paused_reason": None,
    }  # fmt: skip


def _past_order(state: State, back: int) -> None:
    placed = state.clock.now() - timedelta(hours=11 * back + 3)
    order = made_up(1045 - back, PROFILE, state.clock)
    order |= {"placed_at": rfc3339(placed), "accept_by": rfc3339(placed + timedelta(minutes=5)), "version": 6}
    steps = {"confirmed_at": 1, "ready_at": 16, "handed_over_at": 19, "delivered_at": 41}
    if back % 6 == 5:
        order["status"] = "cancelled"
        order["cancellation"] = dict(CHANGED_MIND)
        steps = {"cancelled_at": 2}
    else:
        order |= {"status": "delivered", "prep_minutes": 15, "courier": dict(COURIERS[back % len(COURIERS)])}
        if back % 8 == 3:
            order["refund"] = {"amount": order["items"][0]["unit_price"], "reason": "missing_item"}
    order["times"] |= {key: rfc3339(placed + timedelta(minutes=minutes)) for key, minutes in steps.items()}
    confirmed = parse(order["times"]["confirmed_at"])
    order["pickup_at"] = rfc3339(confirmed + timedelta(minutes=15)) if confirmed else None
    state.store_order(order)
