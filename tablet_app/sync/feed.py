"""Listens to the platform: a snapshot for a blank tablet, then a stream, or a long poll where a proxy holds streams."""

from __future__ import annotations

import asyncio
import logging
import math
import random
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing

from tablet_app.domain.delivery import pause_after
from tablet_app.domain.events import Event
from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices
from tablet_app.services.feed import Feed
from tablet_app.services.link import Link
from tablet_app.store.database import StoreError
from tablet_app.sync import wire
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure, failure_of
from tablet_app.sync.http.errors import NetworkError
from tablet_app.sync.outage import Outage
from tablet_app.sync.stream import AT_ONCE, hello, together

log = logging.getLogger(__name__)

FIRST_EVENT_S = 5.0
STEADY_S = 5.0
"""A stream that lived this long was good: its end is a new trouble, and the next try goes at once."""
POLL_WAIT_S = 25
POLL_PAUSE_S = 1.0
"""For a platform, or something before it, that does not hold the answer when there is no news."""
POLL_FOR_S = 300.0
"""How long to poll before a stream is tried again: networks change during a day."""
OFFLINE_MOST_S = 10.0
"""Between tries without a network: there is no platform that these could be too many for."""
LINK_REASONS = frozenset({"no_network", "portal", "certificate"})


class Listener:
    """`on_back` is called when the platform answers again after it did not."""

    def __init__(
        self,
        platform: Platform,
        feed: Feed,
        devices: Devices,
        link: Link,
        clock: Clock,
        draw: Callable[[], float] = random.random,
        first_event_s: float = FIRST_EVENT_S,
        outage: Outage | None = None,
    ) -> None:
        self._platform = platform
        self._outage = outage or Outage()
        self._feed = feed
        self._devices = devices
        self._link = link
        self._clock = clock
        self._draw = draw
        self._first_event_s = first_event_s
        self._needs_snapshot = False
        self._poll_until = 0.0
        self._failures = 0
        self.on_back: Callable[[], None] = lambda: None

    def poll_for(self, seconds: float) -> None:
        """Poll for so long before a stream is asked for again."""
        self._poll_until = time.monotonic() + seconds

    async def run(self) -> None:
        """Until the device is revoked or the task is cancelled."""
        try:
            await self._run()
        finally:
            self._outage.end()

    async def _run(self) -> None:
        while True:
            try:
                failure = await self._outage.give_up_when_over(self.once, lambda: self._link.state.online)
                if failure is not None and failure.kind == "revoked":
                    self._link.down(self._clock.now(), "revoked")
                    await self._devices.revoked()
                    return
            except StoreError as error:
                failure = Failure("store", error.why)
            if failure is None:
                continue
            log.info("feed ended", extra={"kind": failure.kind, "why": failure.why, "failures": self._failures})
            if failure.kind == "too_old":
                self._needs_snapshot = True
            self._failures += 1
            if self._failures == 1 and failure.retry_after == 0:
                # The first reconnect goes at once: most cuts are a proxy's habit, not an outage.
                continue
            self._down(failure)
            pause = pause_after(max(0, self._failures - 2), self._draw(), failure.retry_after)
            if failure.kind not in LINK_REASONS:
                # What never left this tablet was too many for nobody.
                await asyncio.sleep(pause if failure.sent else min(pause, OFFLINE_MOST_S))
                continue
            self._outage.begin()
            if await self._outage.pause(min(pause, OFFLINE_MOST_S)):
                self._failures = min(self._failures, 2)

    def _down(self, failure: Failure) -> None:
        if failure.kind != "store":
            reason = failure.kind if failure.kind in LINK_REASONS else "platform"
            self._link.down(self._clock.now(), reason)

    async def once(self) -> Failure | None:
        """One snapshot, or one stream until it ends, or one long poll."""
        position = await self._feed.cursor()
        self._needs_snapshot = self._needs_snapshot or self._feed.wants_snapshot
        if position is None or self._needs_snapshot:
            return await self._snapshot()
        cursor, epoch = position
        if time.monotonic() < self._poll_until:
            return await self._poll(cursor, epoch, POLL_WAIT_S)
        return await self._stream(cursor, epoch)

    def _alive(self) -> None:
        was_down = not self._link.state.online
        self._link.up(self._clock.now(), self._platform.latency_ms)
        self._outage.end()
        if was_down:
            self.on_back()

    async def _snapshot(self) -> Failure | None:
        answer = await self._platform.snapshot()
        if isinstance(answer, Failure):
            return answer
        # First: from here on no sign of a network may cut off what is written and has to be told.
        self._alive()
        await self._feed.take_snapshot(answer)
        self._needs_snapshot = False
        log.info("snapshot taken", extra={"orders": len(answer.orders), "products": len(answer.products)})
        return None

    async def _poll(self, cursor: int, epoch: str, wait_s: int) -> Failure | None:
        begun = time.monotonic()
        page = await self._platform.events(cursor, AT_ONCE, wait_s)
        if isinstance(page, Failure):
            # Perhaps it was the network and not the streams: ask for a stream first.
            self._poll_until = 0.0
            return page
        if page.epoch != epoch:
            return Failure("too_old", "another epoch")
        self._failures = 0
        self._alive()
        await self._take([wire.event(raw) for raw in page.events], epoch)
        if not page.events and wait_s and time.monotonic() - begun < POLL_PAUSE_S:
            await asyncio.sleep(POLL_PAUSE_S)
        return None

    async def _stream(self, cursor: int, epoch: str) -> Failure | None:
        steady_at = math.inf
        try:
            # The head of the answer may be held back with its body, so it is waited for no longer than the hello.
            async with asyncio.timeout(self._first_event_s) as patience, self._platform.stream(cursor) as stream:
                if isinstance(stream, Failure):
                    return stream
                incoming = aiter(stream)
                failure = await hello(incoming, epoch)
                if failure is not None:
                    return failure
                patience.reschedule(None)
                steady_at = time.monotonic() + STEADY_S
                self._alive()
                return await self._follow(incoming, epoch)
        except TimeoutError:
            return await self._held_back(cursor, epoch)
        except NetworkError as error:
            return failure_of(error)
        finally:
            if time.monotonic() > steady_at:
                self._failures = 0

    async def _held_back(self, cursor: int, epoch: str) -> Failure | None:
        """No hello came: ask the short way whether it is the streams that don't get through, or nothing."""
        failure = await self._poll(cursor, epoch, 0)
        if failure is not None:
            # 17 s without a sign of life by now: the lamp must not wait for the next try.
            self._down(failure)
        if failure is None:
            log.info("stream held back, polling", extra={"for_s": POLL_FOR_S})
            self.poll_for(POLL_FOR_S)
        return failure

    async def _follow(self, incoming: AsyncIterator[tuple[str, str, str]], epoch: str) -> Failure | None:
        async with aclosing(together(incoming)) as batches:
            async for events in batches:
                self._alive()
                await self._take(events, epoch)
                if self._needs_snapshot:
                    return None
        return Failure("platform", "stream ended")

    async def _take(self, events: Sequence[Event], epoch: str) -> None:
        await self._feed.take(events, epoch)
        self._needs_snapshot = self._needs_snapshot or self._feed.wants_snapshot
