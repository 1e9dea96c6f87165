"""A tablet that is worked step by step against the stand-in over real sockets; each step ends before the next."""

from __future__ import annotations

import asyncio
import json
import shutil
import time
from collections.abc import Awaitable, Callable, Coroutine
from itertools import count
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

from tablet_app import house, wiring
from tablet_app.config import Config
from tablet_app.demo.process import Platform, PlatformError
from tablet_app.domain.acts import Said, Saved
from tablet_app.store.database import Store
from tablet_app.sync import api, feed, sender
from tablet_app.wiring import Tablet
from tests.counter import until
from tests.model.books import Books
from tests.model.memory import Memory, Tap
from tests.model.requests import Requests

T = TypeVar("T")

GIVES_UP_AFTER_S = 0.15
"""Instead of 10 s: how long the tablet waits for an answer that never comes."""
WITHIN_S = 20.0
ROUNDS_AT_MOST = 20
Hook = Callable[[], Awaitable[None]]


class Ticks:
    """The monotonic clock of the sender, which can be moved on."""

    def __init__(self) -> None:
        self.skipped = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self.skipped


class World:
    """Use as a context. `platform` may have served others before: each world pairs a device of its own."""

    def __init__(self, platform: Platform, folder: Path) -> None:
        self.platform = platform
        self.memory = Memory()
        self.ticks = Ticks()
        self.draw = 1.0
        self._folder = folder
        self._data = folder / "0"
        self._starts = count(1)
        self._loop = asyncio.new_event_loop()
        self._patches = [
            patch.object(sender, "time", self.ticks),
            patch.object(api, "READ_S", GIVES_UP_AFTER_S),
            patch.object(feed, "POLL_PAUSE_S", 0.01),
        ]
        self.requests = Requests(self.ticks.monotonic)
        self.books = Books(platform.data, self.memory)

    def __enter__(self) -> World:
        for one in self._patches:
            one.start()
        self.tablet = self.run(self._open())
        self.pair()
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.run(self._close())
            self.platform.clear_faults()
        finally:
            for one in self._patches:
                one.stop()
            self._loop.close()
            self.books.close()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(asyncio.wait_for(work, WITHIN_S))

    async def _open(self) -> Tablet:
        store = Store(self._data)
        store.open()
        known = await house.known(store)
        config = Config(data_dir=self._data)
        tablet = wiring.build(config, store, self.platform.url, known, draw=lambda: self.draw)
        self.requests.watch(tablet)
        return tablet

    async def _close(self) -> None:
        await self.tablet.platform.close()
        self.tablet.store.close()

    def pair(self) -> None:
        """As a new device; what waits stays."""
        outcome = self.run(self.tablet.pairing.pair(self.platform.new_code()))
        assert hasattr(outcome, "device_name"), outcome
        device = self.run(self.tablet.devices.device())
        assert device is not None
        self.books.devices.append(device.id)

    def revoke(self) -> None:
        """The platform forgets this device; it finds out at its next request, and is paired anew."""
        self.platform.control("revoke", device_id=self.books.devices[-1])
        self.send()
        self.pair()

    def restart(self, *, killed: bool) -> None:
        """Close and open again; killed: go on from the files as they lie there, without closing them."""
        if killed:
            self._copy()
        self.run(self._close())
        self.tablet = self.run(self._open())

    def _copy(self) -> None:
        fresh = self._folder / str(next(self._starts))
        shutil.copytree(self._data, fresh, ignore=shutil.ignore_patterns("reserve"))
        self._data = fresh

    def an_order(self) -> str:
        placed = self.platform.place_order(pickup_code=None, accept_by=None)["id"]
        self.memory.orders.append(placed)
        self.listen()
        return placed

    async def tap(self, kind: str, name: str) -> None:
        """Whatever is said to be saved is to be found again for ever. `name`: of an order, a product, a command."""
        orders, products = self.tablet.orders, self.tablet.products
        match kind:
            case "confirm":
                said = await orders.confirm(name, 15)
            case "extend":
                said = await orders.extend(name, 40)
            case "ready":
                said = await orders.ready(name)
            case "hand_over":
                said = await orders.hand_over(name, None)
            case "reject":
                said = await orders.reject(name, "too_busy")
            case "off":
                said = await products.deactivate(name, None)
            case _:
                said = await products.reactivate(name)
        subject = f"product:{name}" if kind in ("on", "off") else f"order:{name}"
        self._note(kind, subject, said)

    def _note(self, kind: str, subject: str, said: Said, again: str | None = None) -> None:
        if isinstance(said, Saved):
            assert said.command_id not in self.memory.taps, "a key was given out twice"
            self.memory.taps[said.command_id] = Tap(len(self.memory.taps), said.command_id, kind, subject, again)

    def refusals(self) -> list[str]:
        return [command.id for command in self.run(self.tablet.outbox.view()).parked]

    def retry(self, key: str) -> None:
        old = self.memory.taps[key]
        self._note(old.kind, old.subject, self.run(self.tablet.queue.retry(key)), key)

    def give_up(self, key: str) -> None:
        self.memory.given_up.add(key)
        self.run(self.tablet.queue.give_up(key))

    def send(
        self,
        fault: dict[str, Any] | None = None,
        before: Hook | None = None,
        after: Hook | None = None,
        *,
        dies: bool = False,
    ) -> None:
        """One look of the sender. `before` is done when the request is made up, `after` when its answer is here.

        `dies`: the tablet is killed just then, before it can write the answer down.
        """

        async def last() -> None:
            if after is not None:
                await after()
            self._copy()
            raise asyncio.CancelledError

        if fault is not None:
            self.platform.fault(path="/v1/commands", times=1, **fault)
        self.requests.before, self.requests.after = before, last if dies else after
        try:
            self.run(self.tablet.sender.once())
        except asyncio.CancelledError:
            self.restart(killed=False)
        finally:
            self.requests.before = self.requests.after = None
            self.platform.clear_faults()

    def listen(self, fault: dict[str, Any] | None = None, *, stream: bool = True) -> None:
        """Follow the feed until nothing is new, through one fault if there is one."""
        if fault is not None:
            self.platform.fault(times=1, **fault)
        self.tablet.listener.poll_for(0 if stream else 1e9)
        self.draw = 0.0
        self.run(self.catch_up())
        self.draw = 1.0
        self.platform.clear_faults()

    async def catch_up(self) -> None:
        following = asyncio.create_task(self.tablet.listener.run())

        async def caught_up() -> bool:
            return following.done() or await self.tablet.feed.cursor() == self.books.position()

        await until(caught_up, "the end of the feed")
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)

    def act(self, order: str, action: str, **parts: Any) -> None:
        """Another tablet, the customer or the platform; what the order's state forbids does not happen."""
        try:
            self.platform.act(order, action, **parts)
        except PlatformError as error:
            assert error.status == 409, error  # noqa: PT017 - anything else is a fault of the test

    def deliver_late(self, place: int) -> None:
        """The network brings a request once more that was sent long ago."""
        if not self.requests.sent:
            return
        token, body = self.requests.sent[place % len(self.requests.sent)]
        try:
            self.platform.call("POST", "/v1/commands", json.loads(body), token=token)
        except PlatformError as error:
            assert error.status == 401, error  # noqa: PT017

    def check(self) -> None:
        """What must be true at any moment."""
        assert not self.requests.wrong, self.requests.wrong[0]
        self.run(self.books.check(self.tablet))

    def check_end(self, products: list[str]) -> None:
        """What must be true once everything has been sent and heard."""
        self.run(self.books.check_agrees(self.tablet, products))
        self.books.check_wishes(products)

    def drain(self) -> None:
        """Until nothing is under way: what is left over waits behind a refusal, or there is none."""
        self.draw = 0.0
        for _ in range(ROUNDS_AT_MOST):
            self.ticks.skipped += 1000
            self.run(self.tablet.sender.once())
            if not self.run(self.tablet.outbox.heads(1, ())):
                break
        else:
            raise AssertionError("there is no end of sending")
        self.run(self.catch_up())
        self.draw = 1.0
