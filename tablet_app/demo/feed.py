"""Events on their way out: as a stream, and as a list that may be waited for."""

import asyncio
from collections.abc import AsyncIterator, Callable

from tablet_app.demo.database import Json, pack
from tablet_app.demo.state import State

ALIVE = b": alive\n\n"
GATHER_S = 0.3
AT_ONCE = 200


async def stream(state: State, device_id: str, after: int, cut: Callable[[], None]) -> AsyncIterator[bytes]:
    """Server-sent events past `after`, beginning with `hello`; ends with the epoch, the device or the server."""
    key, epoch, loop = object(), state.epoch, asyncio.get_running_loop()
    state.streams[key] = cut
    if state.faults.take(("cut_streams",)):
        cut()
    pending = f"event: hello\ndata: {pack({'epoch': epoch})}\n\n".encode()
    quiet_since = loop.time()
    try:
        while not state.closing:
            if state.faults.on("hold_streams"):
                await state.bell.wait(0.5)
                continue
            if pending:
                yield pending
                pending, quiet_since = b"", loop.time()
                continue
            if state.epoch != epoch:
                return
            found = await news(state, device_id, after)
            if found:
                after = max(event["id"] for event in found)
                pending = b"".join(as_text(event) for event in found)
            elif state.device_is_revoked(device_id):
                return
            # The bell rings for every change, also for those that are no event of this device.
            elif (left := quiet_since + state.comment_s - loop.time()) <= 0:
                pending = ALIVE
            else:
                await state.bell.wait(left)
    finally:
        state.streams.pop(key, None)


async def news(state: State, device_id: str, after: int) -> list[Json]:
    """The next events past `after`, an empty list when there are none."""
    found = state.events_after(after, AT_ONCE, device_id)
    if found and state.faults.on("reorder"):
        if len(found) == 1:
            await asyncio.sleep(GATHER_S)
            found = state.events_after(after, AT_ONCE, device_id)
        state.faults.take(("reorder",))
        found = found[::-1]
    return played(state, found)


def played(state: State, found: list[Json]) -> list[Json]:
    """The events as a fault makes them arrive: each one twice."""
    if found and state.faults.take(("duplicate",)):
        return [event for event in found for _ in range(2)]
    return found


async def long_poll(state: State, device_id: str, after: int, limit: int, wait_s: float) -> list[Json]:
    """The events past `after`, at once when there are some, else the first to come within `wait_s` seconds."""
    loop = asyncio.get_running_loop()
    end, epoch = loop.time() + wait_s, state.epoch
    while True:
        found = state.events_after(after, limit, device_id)
        left = end - loop.time()
        if found or left <= 0 or state.closing or state.epoch != epoch or state.device_is_revoked(device_id):
            return played(state, found)
        await state.bell.wait(left)


def as_text(event: Json) -> bytes:
    return f"id: {event['id']}\nevent: {event['type']}\ndata: {pack(event['data'])}\n\n".encode()
