"""The routes of v1, as docs/platform-api.yaml describes them."""

import secrets

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from tablet_app.demo import bodies, commands, feed
from tablet_app.demo.database import Json, pack
from tablet_app.demo.hub import Hub, HubError
from tablet_app.demo.state import State
from tablet_app.domain.pin import token_hash

MOST_BYTES = 512 * 1024
MOST_EVENTS = 1000
SILENT_AFTER_S = 90


class ApiError(Exception):
    """An answer outside results: `{code, message}` with its status."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code = status, code


async def api_error(_request: Request, error: Exception) -> Response:
    match error:
        case ApiError():
            status, code = error.status, error.code
        case bodies.UnreadableError():
            status, code = 400, "invalid_request"
        case _:
            status, code = 500, "internal"
    return answer({"code": code, "message": str(error)}, status)


async def http_error(_request: Request, error: Exception) -> Response:
    """Unknown paths, wrong methods and our own faults, in the form of every other error."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    code = {404: "not_found", 405: "method_not_allowed"}.get(status, "internal")
    headers = error.headers if isinstance(error, HTTPException) else None
    return JSONResponse({"code": code, "message": "the platform can't answer this"}, status, headers)


async def nobody_there(_request: Request, _error: Exception) -> Response:
    """Who asked was gone before the question was at its end."""
    return Response(status_code=400)


def answer(body: object, status: int = 200) -> Response:
    return JSONResponse(body, status)


def state_of(request: Request) -> State:
    return request.app.state.platform


async def body_of(request: Request) -> Json:
    """The JSON object sent. Raises ApiError 400 or 413."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise ApiError(400, "invalid_request", "the body must be JSON and say so: Content-Type: application/json")
    told = int(request.headers.get("content-length", "0"))
    text = b"" if told > MOST_BYTES else await request.body()
    if max(told, len(text)) > MOST_BYTES:
        raise ApiError(413, "too_large", f"a request has at most {MOST_BYTES} bytes")
    return bodies.read(text)


def device_of(request: Request) -> str:
    """The id of the paired device that asks. Raises ApiError 401."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise ApiError(401, "not_paired", "a token is needed")
    row = state_of(request).db.row("SELECT id, revoked FROM devices WHERE token_hash=?", token_hash(token))
    if row is None:
        raise ApiError(401, "not_paired", "the token is unknown")
    if row["revoked"]:
        raise ApiError(401, "device_revoked", "the device was revoked")
    return row["id"]


async def pair(request: Request) -> Response:
    state, body = state_of(request), await body_of(request)
    code = bodies.check(body, bodies.Pairing).code
    row = state.db.row("SELECT expires, used_by FROM pairing_codes WHERE code=?", code)
    if row is None:
        raise ApiError(404, "unknown_code", "there is no such code")
    if row["used_by"] is not None:
        raise ApiError(410, "code_used", "the code was used before")
    if row["expires"] <= state.clock.seconds():
        raise ApiError(410, "code_expired", "the code is too old")
    token = secrets.token_urlsafe(32)
    facts = {key: body.get(key) for key in ("hardware", "os", "app_version")}
    facts |= {"paired_at": state.clock.text(), "checked_in": False, "heartbeat": None}
    with state.db.transaction():
        count = state.db.rows("SELECT count(*) FROM devices")[0][0] + 1
        device_id, name = f"d{count}", f"პლანშეტი {count}"
        sql = "INSERT INTO devices VALUES(?,?,?,0,?)"
        state.db.run(sql, device_id, name, token_hash(token), pack(facts))
        state.db.run("UPDATE pairing_codes SET used_by=? WHERE code=?", device_id, code)
    return answer({"device_id": device_id, "device_name": name, "token": token, "venue_id": state.venue["id"]}, 201)


async def snapshot(request: Request) -> Response:
    device_id, state = device_of(request), state_of(request)
    rows = state.db.rows("SELECT subject, last FROM sequences WHERE device_id=?", device_id)
    return answer(
        {
            "epoch": state.epoch, "cursor": state.cursor, "venue": state.venue, "profile": state.profile,
            "orders": state.orders(), "products": state.products(),
            "sequences": {row["subject"]: row["last"] for row in rows},
        }
    )  # fmt: skip


async def events(request: Request) -> Response:
    device_id, state = device_of(request), state_of(request)
    query = request.query_params
    after = _number(query.get("after"), "after", 0, bodies.GREATEST)
    limit = min(_number(query.get("limit", "500"), "limit", 1, bodies.GREATEST), MOST_EVENTS)
    wait_s = _number(query.get("wait", "0"), "wait", 0, 25)
    _known(state, after)
    found = await feed.long_poll(state, device_id, after, limit, wait_s)
    # What was true when the wait began may be over: a new epoch, a revoked device.
    device_of(request)
    _known(state, after)
    return answer({"epoch": state.epoch, "cursor": state.cursor, "events": found})


async def stream(request: Request) -> Response:
    device_id, state = device_of(request), state_of(request)
    asked = request.headers.get("last-event-id")
    after = state.cursor if asked is None else _number(asked, "Last-Event-ID", 0, 10**16 - 1)
    _known(state, after)
    hub: Hub | None = request.app.state.hub
    if hub is not None:
        return await _held_by(hub, device_id, after)
    transport = request.state.transport
    return StreamingResponse(
        feed.stream(state, device_id, after, transport.abort),
        media_type="text/event-stream",
        headers={"cache-control": "no-store", "x-accel-buffering": "no"},
    )


async def _held_by(hub: Hub, device_id: str, after: int) -> Response:
    try:
        channel = await hub.open(device_id, after)
    except HubError as error:
        raise ApiError(503, "unavailable", str(error)) from None
    headers = {"content-type": "text/event-stream", "cache-control": "no-store", "x-accel-redirect": f"/hub/{channel}"}
    return Response(headers=headers)


async def receive_commands(request: Request) -> Response:
    device_id = device_of(request)
    return answer({"results": commands.receive(state_of(request), device_id, await body_of(request))})


async def heartbeat(request: Request) -> Response:
    device_id, state, body = device_of(request), state_of(request), await body_of(request)
    bodies.check(body, bodies.Heartbeat)
    state.note_device(device_id, {"heartbeat": body, "seen_at": state.clock.text()})
    return answer({"now": state.clock.text(), "silent_after_s": SILENT_AFTER_S})


async def diagnostics(request: Request) -> Response:
    device_id, state, body = device_of(request), state_of(request), await body_of(request)
    with state.db.transaction():
        # What comes twice, because the answer got lost, is kept once.
        sql = "SELECT id FROM reports WHERE device_id = ? AND json_extract(body, '$.id') = ?"
        name = body.get("id")
        if isinstance(name, str) and (known := state.db.row(sql, device_id, name)) is not None:
            return answer({"id": f"r{known['id']}"}, 202)
        sql = "INSERT INTO reports(device_id, at, body) VALUES(?,?,?)"
        number = state.db.insert(sql, device_id, state.clock.text(), pack(body))
    return answer({"id": f"r{number}"}, 202)


def _number(text: str | None, name: str, least: int, most: int) -> int:
    if text is None or not text.isascii() or not text.isdecimal() or not least <= int(text) <= most:
        raise ApiError(400, "invalid_request", f"{name} must be a whole number from {least} to {most}")
    return int(text)


def _known(state: State, cursor: int) -> None:
    if not state.cursor_is_known(cursor):
        raise ApiError(410, "cursor_gone", "the events after this cursor are no longer kept: take a snapshot")


ROUTES = [
    Route("/v1/devices/pair", pair, methods=["POST"]),
    Route("/v1/snapshot", snapshot, methods=["GET"]),
    Route("/v1/events", events, methods=["GET"]),
    Route("/v1/feed", stream, methods=["GET"]),
    Route("/v1/commands", receive_commands, methods=["POST"]),
    Route("/v1/heartbeat", heartbeat, methods=["POST"]),
    Route("/v1/diagnostics", diagnostics, methods=["POST"]),
]
