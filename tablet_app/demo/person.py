"""Somebody at the counter: taps what is to be tapped, waits for what is to come, and takes pictures on the way."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from tablet_app.demo.process import Platform

STEP_S = 30.0
HAND_S = 0.4
"""A hand does not tap faster, and the screen has its time to follow."""


class Seat(Protocol):
    """The counter as a person has it before them, and what its store holds."""

    def sees(self, name: str) -> bool: ...

    def tap(self, name: str) -> None: ...

    def shot(self, path: Path) -> None: ...

    def standing(self) -> Awaitable[str]: ...

    def sent(self) -> Awaitable[Sequence[str]]:
        """Keys of all commands that this tablet ever made."""
        ...

    def waiting(self) -> Awaitable[int]: ...

    def catalogue(self) -> Awaitable[Sequence[str]]:
        """Ids of products that are switched on."""
        ...


class LunchError(Exception):
    """A step of the lunch did not come about; the text says which."""


class Person:
    """Works `seat`; `say` is given each step as a line, `out` gets the pictures. What does not come is a LunchError."""

    def __init__(self, seat: Seat, platform: Platform, out: Path, say: Callable[[str], None]) -> None:
        self.seat = seat
        self._platform = platform
        self._out = out
        self._say = say
        self._begun = time.monotonic()
        self._shots = 0

    async def tap(self, name: str) -> None:
        deadline = time.monotonic() + STEP_S
        while True:
            try:
                self.seat.tap(name)
            except LookupError as error:
                if time.monotonic() > deadline:
                    raise LunchError(str(error)) from error
                self.make_way()
                await asyncio.sleep(0.1)
            else:
                await asyncio.sleep(HAND_S)
                return

    def make_way(self) -> None:
        """Take what covers the screen, as staff do: orders come when they come."""
        for name in ("alertAccept", "cancelledUnderstood"):
            if self.seat.sees(name):
                with suppress(LookupError):
                    self.seat.tap(name)

    async def until(self, what: str, true: Callable[[], bool], within_s: float = STEP_S) -> None:
        deadline = time.monotonic() + within_s
        while not true():
            if time.monotonic() > deadline:
                raise LunchError(f"{what} did not come within {within_s:.0f} s")
            await asyncio.sleep(0.05)

    async def state(self) -> Mapping[str, Any]:
        return await asyncio.to_thread(self._platform.state)

    def newest(self) -> Mapping[str, Any]:
        ringing = [order for order in self._platform.state()["orders"] if order["status"] == "new"]
        if not ringing:
            raise LunchError("the platform has no new order")
        return ringing[0]

    async def platform_has(self, status: str, code: str) -> None:
        deadline = time.monotonic() + STEP_S
        while time.monotonic() < deadline:
            if any(order["code"] == code and order["status"] == status for order in (await self.state())["orders"]):
                return
            await asyncio.sleep(0.1)
        raise LunchError(f"the platform does not have {code} as {status}")

    def shot(self, name: str) -> None:
        self._shots += 1
        self.seat.shot(self._out / f"{self._shots:02d}-{name}.png")

    def tell(self, line: str) -> None:
        self._say(f"{time.monotonic() - self._begun:5.1f} s  {line}")
