"""The routes under /demo, by which people, scenarios and tests play the platform's side."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tablet_app.demo import lifecycle, seed
from tablet_app.demo.api import ApiError, answer, body_of, state_of
from tablet_app.demo.database import Json
from tablet_app.demo.faults import Fault
from tablet_app.demo.orders import COURIERS
from tablet_app.demo.overview import overview
from tablet_app.demo.state import State

Endpoint = Callable[[Request], Awaitable[Response]]


def explained(endpoint: Endpoint) -> Endpoint:
    """A body that can't be used is answered with a sentence, not with a fault of ours."""

    async def guarded(request: Request) -> Response:
        try:
            return await endpoint(request)
        except (KeyError, TypeError, ValueError, AttributeError) as problem:
            raise ApiError(400, "invalid_request", f"the body can't be used: {problem!r}") from None

    return guarded


async def given(request: Request) -> Json:
    """The body, which may be left out here."""
    return await body_of(request) if await request.body() else {}


async def place_orders(request: Request) -> Response:
    """One order, or with ?count=N a list of N."""
    state, body = state_of(request), await given(request)
    count = request.query_params.get("count")
    try:
        if count is None:
            return answer(lifecycle.place(state, body), 201)
        with state.db.transaction():
            placed = [lifecycle.place(state, body) for _ in range(int(count))]
    except lifecycle.NotPossibleError as problem:
        raise ApiError(409, "conflict", str(problem)) from None
    return answer({"orders": placed}, 201)


async def act_on_order(request: Request) -> Response:
    state, body = state_of(request), await given(request)
    order = state.order(request.path_params["order_id"])
    action = ORDER_ACTIONS.get(request.path_params["action"])
    if order is None or action is None:
        raise ApiError(404, "not_found", f"no such order, or no such action; there are {', '.join(ORDER_ACTIONS)}")
    try:
        return answer(action(state, order, body))
    except lifecycle.NotPossibleError as problem:
        raise ApiError(409, "conflict", str(problem)) from None


def _confirm(state: State, order: Json, body: Json) -> Json:
    """As another tablet of the venue would."""
    if order["status"] != "new":
        raise lifecycle.NotPossibleError(f"the order is {order['status']}")
    return lifecycle.confirm(state, order, body.get("prep_minutes", state.profile["prep_minutes"]["default"]))


def _cancel(state: State, order: Json, body: Json) -> Json:
    by, reason = body.get("cancelled_by", "customer"), body.get("reason", "changed_mind")
    return lifecycle.cancel(state, order, by, reason, body.get("payment_strategy", "pay_nothing"))


def _courier(state: State, order: Json, body: Json) -> Json:
    """`{name, phone}`, `{}` for one made up, `{"courier": null}` to take the courier away."""
    return lifecycle.assign_courier(state, order, body.get("courier", dict(COURIERS[0]) | body))


def _refund(state: State, order: Json, body: Json) -> Json:
    return lifecycle.refund(state, order, body.get("amount", order["total"]), body.get("reason", "missing_item"))


def _claim(state: State, order: Json, body: Json) -> Json:
    number = len(order["claims"]) + 1
    made_up: Json = {"id": f"{order['id']}-k{number}", "text": "ერთი ხინკალი აკლდა", "photos": []}
    return lifecycle.claim(state, order, made_up | body)


ORDER_ACTIONS: dict[str, Callable[[State, Json, Json], Json]] = {
    "cancel": _cancel,
    "courier": _courier,
    "refund": _refund,
    "confirm": _confirm,
    "withdraw": lambda state, order, body: lifecycle.withdraw(state, order, body.get("reason", "moved")),
    "claim": _claim,
    "status": lambda state, order, body: lifecycle.reach(state, order, body["status"]),
    "change": lambda state, order, body: state.save_order(order | body),
}


async def change_product(request: Request) -> Response:
    state, body = state_of(request), await given(request)
    product = state.product(request.path_params["product_id"])
    if product is None:
        raise ApiError(404, "not_found", "no such product")
    if body.get("available") is False:
        body = {"unavailable_since": product["unavailable_since"] or state.clock.text()} | body
    elif body.get("available"):
        body = {"unavailable_since": None, "unavailable_until": None} | body
    return answer(state.save_product(product | body))


async def change_venue(request: Request) -> Response:
    return answer(state_of(request).save_venue(await given(request)))


async def change_profile(request: Request) -> Response:
    return answer(state_of(request).save_profile(await given(request)))


async def revoke(request: Request) -> Response:
    """`{device_id}`, or all devices."""
    state, body = state_of(request), await given(request)
    chosen = body.get("device_id")
    rows = state.db.rows("SELECT id FROM devices WHERE revoked=0 AND (? IS NULL OR id=?)", chosen, chosen)
    with state.db.transaction():
        for row in rows:
            state.tell("device.revoked", {}, row["id"])
            state.db.run("UPDATE devices SET revoked=1 WHERE id=?", row["id"])
    return answer({"revoked": [row["id"] for row in rows]})


async def pairing_code(request: Request) -> Response:
    """`{expires_in_s, code}`; 0 gives a code that is too old already, without `code` it is any."""
    body = await given(request)
    code = seed.new_code(state_of(request), body.get("expires_in_s", seed.CODE_LASTS_S), body.get("code"))
    return answer({"code": code}, 201)


async def ring(request: Request) -> Response:
    body = await given(request)
    return _told(request, body, "device.ring", {"seconds": body.get("seconds", 10)})


async def diagnose(request: Request) -> Response:
    return _told(request, await given(request), "device.diagnose", {})


async def message(request: Request) -> Response:
    state, body = state_of(request), await given(request)
    data: Json = {"id": f"m{state.cursor + 1}", "reply_to": None, "text": "გამარჯობა!"}
    return _told(request, {}, "message.received", data | {"sent_at": state.clock.text()} | body)


async def raw_event(request: Request) -> Response:
    """`{type, data, device_id}`: any event as it is, also one that the contract does not know."""
    body = await given(request)
    return _told(request, body, body["type"], body.get("data", {}))


def _told(request: Request, body: Json, event: str, data: Json) -> Response:
    return answer({"cursor": state_of(request).tell(event, data, body.get("device_id"))})


async def epoch(request: Request) -> Response:
    return answer({"epoch": state_of(request).new_epoch()})


async def forget(request: Request) -> Response:
    """`{keep}`: drop all but the newest events, so that older cursors are answered 410."""
    state = state_of(request)
    state.forget_events((await given(request)).get("keep", 0))
    return answer({"cursor": state.cursor})


async def shift_clock(request: Request) -> Response:
    state, body = state_of(request), await given(request)
    state.clock.offset_s = float(body.get("offset_s", 0))
    with state.db.transaction():
        state.db.put("clock_offset_s", state.clock.offset_s)
    return answer({"now": state.clock.text()})


async def add_fault(request: Request) -> Response:
    state = state_of(request)
    cut = play_fault(state, await given(request))
    return answer({"faults": state.faults.shown(), "cut": cut}, 201)


def play_fault(state: State, body: Json) -> int:
    """Switch a fault on; how many open feeds it cut. Raises ValueError."""
    fault = Fault.of(body)
    if fault.kind != "cut_streams":
        state.faults.add(fault)
        return 0
    # Without times or seconds only the feeds that are open now are cut.
    if fault.times is not None or fault.seconds is not None:
        state.faults.add(fault)
    return state.cut_streams()


async def clear_faults(request: Request) -> Response:
    state_of(request).faults.clear()
    return answer({"faults": []})


async def show_state(request: Request) -> Response:
    return answer(overview(state_of(request)))


ENDPOINTS: tuple[tuple[str, str, Endpoint], ...] = (
    ("GET", "/demo/state", show_state),
    ("POST", "/demo/orders", place_orders),
    ("POST", "/demo/orders/{order_id}/{action}", act_on_order),
    ("POST", "/demo/products/{product_id}", change_product),
    ("POST", "/demo/venue", change_venue),
    ("POST", "/demo/profile", change_profile),
    ("POST", "/demo/revoke", revoke),
    ("POST", "/demo/pairing_codes", pairing_code),
    ("POST", "/demo/ring", ring),
    ("POST", "/demo/diagnose", diagnose),
    ("POST", "/demo/messages", message),
    ("POST", "/demo/events", raw_event),
    ("POST", "/demo/events/forget", forget),
    ("POST", "/demo/epoch", epoch),
    ("POST", "/demo/clock", shift_clock),
    ("POST", "/demo/faults", add_fault),
    ("DELETE", "/demo/faults", clear_faults),
)

ROUTES = [Route(path, explained(endpoint), methods=[method]) for method, path, endpoint in ENDPOINTS]
