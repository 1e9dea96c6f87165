"""Reading a stream: its first word, and the events behind it."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator

from tablet_app.domain.events import Event
from tablet_app.sync import wire
from tablet_app.sync.failure import Failure

AT_ONCE = 500
"""Events taken in by one transaction at most."""
MOST, SIZE = 2 * AT_ONCE, 4 * 1024 * 1024
"""Events, and characters of their data, that wait for the store: as much as it takes next is there while it writes."""
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


class _Waiting:
    """What was read and not taken yet: with MOST events or SIZE characters of them, reading waits for room. Its silence
    is then ours, for the time in which no bytes came counts only while they are asked for.
    """

    def __init__(self) -> None:
        self._events: deque[tuple[Event, int]] = deque()
        self._size = 0
        self._room = asyncio.Event()
        self._some = asyncio.Event()
        self._room.set()
        self._ended = False

    async def put(self, event: Event, size: int) -> None:
        await self._room.wait()
        self._events.append((event, size))
        self._size += size
        self._some.set()
        if len(self._events) >= MOST or self._size >= SIZE:
            self._room.clear()

    def end(self) -> None:
        """No more will be put."""
        self._ended = True
        self._some.set()

    async def take(self) -> list[Event]:
        """Up to AT_ONCE, and at least one; none at the end."""
        await self._some.wait()
        taken = [self._events.popleft() for _ in range(min(AT_ONCE, len(self._events)))]
        self._size -= sum(size for _, size in taken)
        if len(self._events) < MOST and self._size < SIZE:
            self._room.set()
        if not self._events and not self._ended:
            self._some.clear()
        return [event for event, _ in taken]


async def together(incoming: AsyncIterator[tuple[str, str, str]]) -> AsyncGenerator[list[Event]]:
    """Events as they come, those that came meanwhile in one list: 200 missed ones are one transaction, not 200."""
    waiting = _Waiting()

    async def read() -> None:
        until = time.monotonic() + SLICE_S
        try:
            async for name, number, data in incoming:
                if time.monotonic() > until:
                    await asyncio.sleep(0)
                    until = time.monotonic() + SLICE_S
                if number.isascii() and number.isdecimal() and len(number) < LONGEST_ID:
                    await waiting.put(_event(int(number), name, data), len(data))
        finally:
            waiting.end()

    reader = asyncio.create_task(read())
    try:
        while events := await waiting.take():
            yield events
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
