"""Reading a stream: its first word, and the events behind it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator

from tablet_app.domain.events import Event
from tablet_app.sync import wire
from tablet_app.sync.api import Failure

AT_ONCE = 500
"""Events taken in by one transaction at most."""
SLICE_S = 0.004
"""Reading goes on for no longer before the screen has its turn: after an outage there are thousands of events, and what
has arrived is read without any waiting in between."""
LONGEST_ID = 19
"""Digits; SQLite's numbers end there."""


async def hello(incoming: AsyncIterator[tuple[str, str, str]], epoch: str) -> Failure | None:
    """None when the stream began as it should, with the word that it is of `epoch`."""
    try:
        name, _, data = await anext(incoming)
        if name != "hello" or wire.decode(data, wire.Hello).epoch != epoch:
            return Failure("too_old", "another epoch")
    except StopAsyncIteration:
        return Failure("platform", "stream ended before hello")
    except wire.UnreadableError as error:
        return Failure("platform", f"hello: {error}")
    return None


async def together(incoming: AsyncIterator[tuple[str, str, str]]) -> AsyncGenerator[list[Event]]:
    """Events as they come, those that came meanwhile in one list: 200 missed ones are one transaction, not 200."""
    queue: asyncio.Queue[Event | None] = asyncio.Queue()

    async def read() -> None:
        until = time.monotonic() + SLICE_S
        try:
            async for name, number, data in incoming:
                if time.monotonic() > until:
                    await asyncio.sleep(0)
                    until = time.monotonic() + SLICE_S
                if number.isascii() and number.isdecimal() and len(number) < LONGEST_ID:
                    queue.put_nowait(_event(int(number), name, data))
        finally:
            queue.put_nowait(None)

    reader = asyncio.create_task(read())
    try:
        while (first := await queue.get()) is not None:
            events = [first]
            ended = False
            while not queue.empty() and len(events) < AT_ONCE:
                event = queue.get_nowait()
                if event is None:
                    ended = True
                    break
                events.append(event)
            yield events
            if ended:
                break
        await reader
    finally:
        reader.cancel()
        # Nobody asks for its end any more, but its connection must be free before it is closed.
        await asyncio.gather(reader, return_exceptions=True)


def _event(number: int, name: str, data: str) -> Event:
    try:
        return wire.event(wire.RawEvent(number, name, wire.decode(data, object)))
    except wire.UnreadableError as error:
        return wire.not_understood(number, name, str(error))
