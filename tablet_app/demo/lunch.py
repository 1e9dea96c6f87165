"""A lunch at the counter, played by itself: pairing, check-in, orders that ring, taps without a network, equal sets."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from tablet_app.demo.cable import Cable
from tablet_app.demo.process import Platform
from tablet_app.demo.recorder import Recorder

STEP_S = 20.0
HAND_S = 0.4
"""A hand does not tap faster, and the screen has its time to follow."""
SILENCE_S = 0.4
"""Until the recording shows the silence after a tap: the promise of 0.2 s, and the monitor's own delay."""


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


class Failed(Exception):  # noqa: N818
    """A step of the lunch did not come about; the text says which."""


class Lunch:
    """Plays one lunch; `say` is given each step as a line, `out` gets the screenshots and the recorded alert.

    `brings_orders`: for a scenario in which none come by themselves.
    """

    def __init__(
        self,
        platform: Platform,
        cable: Cable,
        recorder: Recorder | None,
        out: Path,
        say: Callable[[str], None],
        *,
        brings_orders: bool = False,
    ) -> None:
        self._platform = platform
        self._cable = cable
        self._recorder = recorder
        self._out = out
        self._say = say
        self._begun = time.monotonic()
        self._brings_orders = brings_orders
        self._shots = 0

    async def play(self, seat: Seat) -> int:
        """Returns the exit code: 0 when everything came about and both sides hold the same."""
        try:
            await self._pair(seat)
            await self._check_in(seat)
            await self._one_order(seat)
            await self._without_network(seat)
            await self._compare(seat)
        except Failed as error:
            self._tell(f"FAILED: {error}")
            self._shot(seat, "failed")
            return 1
        self._tell(f"done; pictures and sound are in {self._out}")
        return 0

    async def _pair(self, seat: Seat) -> None:
        await self._until("the pairing screen", lambda: seat.sees("key_1"))
        for digit in self._platform.pairing_code:
            seat.tap(f"key_{digit}")
            await asyncio.sleep(0.1)
        self._shot(seat, "pairing")
        seat.tap("key_ok")
        await self._until("the pairing", lambda: seat.sees("pairing-start"))
        self._shot(seat, "paired")
        seat.tap("pairing-start")
        self._tell("paired: the code from support was typed, the venue is on the screen")

    async def _check_in(self, seat: Seat) -> None:
        await self._tap(seat, "menuButton")
        await self._tap(seat, "menu-checkin")
        await self._tap(seat, "check-in-begin")
        for _ in range(60):
            if await seat.standing() == "checked_in":
                break
            await self._step(seat)
        else:
            raise Failed("the check-in does not end")
        self._tell("checked in: connection, power, sound, screen, clock, products and hours are in order")

    async def _step(self, seat: Seat) -> None:
        """Do what the check-in asks for just now."""
        for index in range(4):
            if seat.sees(f"corner-{index}"):
                seat.tap(f"corner-{index}")
                await asyncio.sleep(0.1)
        self._make_way(seat)
        if seat.sees("beeps-2"):
            heard = len(self._recorder.sounds(gap_s=0.15)) if self._recorder is not None else 3
            with suppress(LookupError):
                seat.tap(f"beeps-{heard}")
        for name in ("step-finish", "step-corners", "step-yes", "step-next", "step-play"):
            if seat.sees(name):
                if name in ("step-finish", "step-yes"):
                    self._shot(seat, "check-in")
                with suppress(LookupError):
                    seat.tap(name)
                    if name == "step-play" and self._recorder is not None:
                        self._recorder.clear()
                break
        await asyncio.sleep(0.3)

    async def _one_order(self, seat: Seat) -> None:
        if self._recorder is not None:
            self._recorder.clear()
        if self._brings_orders:
            await asyncio.to_thread(self._platform.place_order)
        await self._until("an order's alert", lambda: seat.sees("alertAccept"), 25.0)
        code = self._newest()["code"]
        self._shot(seat, "alert")
        if self._recorder is not None:
            recorder = self._recorder
            await self._until("the sound of the alert", lambda: recorder.first_sound_ns() is not None)
            await asyncio.sleep(2.5)
            measured = recorder.measured()
            recorder.save(self._out / "alert.wav")
            self._tell(
                f"order {code} rings: peak {measured.peak:.2f} of full scale, strongest at {measured.frequency:.0f} Hz"
            )
        tapped = time.monotonic_ns()
        await self._answer(seat)
        await self._platform_has("confirmed", code)
        self._tell(f"order {code} confirmed: the platform has it")
        if self._recorder is not None:
            await asyncio.sleep(1.0)
            last = self._recorder.last_sound_ns()
            silent_ms = max(0, (last or 0) - tapped) / 1e6
            if silent_ms > SILENCE_S * 1000:
                raise Failed(f"it rang on for {silent_ms:.0f} ms after the tap")
            self._tell(f"silent within {silent_ms:.0f} ms of the tap, as recorded")
        self._shot(seat, "board")
        await self._tap(seat, f"order-{code}")
        await self._tap(seat, "ready")
        self._shot(seat, "order")
        await self._platform_has("ready", code)
        self._tell(f"order {code} ready")
        if seat.sees("back"):
            seat.tap("back")

    async def _without_network(self, seat: Seat) -> None:
        first = await asyncio.to_thread(self._platform.place_order)
        second = await asyncio.to_thread(self._platform.place_order)
        await self._until("the next alert", lambda: seat.sees("alertAccept"))
        await asyncio.sleep(1.0)
        await self._cable.cut()
        self._tell("the network is cut; taps go on")
        while seat.sees("alertAccept"):
            await self._answer(seat)
        await self._tap(seat, "toProducts")
        for product in (await seat.catalogue())[:2]:
            await self._tap(seat, f"switch-{product}")
            await self._tap(seat, "off-for-good")
        self._shot(seat, "products")
        await self._tap(seat, "back")
        await self._until("the banner", lambda: seat.sees("bannerOffline"), 30.0)
        self._shot(seat, "offline")
        waiting = await seat.waiting()
        if waiting < 4:
            raise Failed(f"only {waiting} taps are in the queue")
        self._tell(f"without a network: {waiting} actions are saved and wait, the banner says so")
        await self._cable.lay()
        self._tell("the network is back")
        for order in (first, second):
            await self._platform_has("confirmed", str(order["code"]))

    async def _compare(self, seat: Seat) -> None:
        deadline = time.monotonic() + STEP_S
        while await seat.waiting():
            if time.monotonic() > deadline:
                raise Failed("the queue does not empty")
            await asyncio.sleep(0.1)
        self._shot(seat, "end")
        ours = set(await seat.sent())
        theirs = {entry["id"]: entry for entry in (await self._state())["commands"]}
        twice = [key for key, entry in theirs.items() if entry["times_applied"] > 1]
        lost = ours - theirs.keys()
        if lost or twice or theirs.keys() - ours:
            raise Failed(
                f"{len(lost)} commands lost, {len(twice)} done twice, {len(theirs.keys() - ours)} from nowhere"
            )
        self._tell(f"equal sets: {len(ours)} commands here, {len(theirs)} there, each applied once")

    async def _answer(self, seat: Seat) -> None:
        """Tap the big green button."""
        await self._tap(seat, "alertAccept")

    async def _tap(self, seat: Seat, name: str) -> None:
        deadline = time.monotonic() + STEP_S
        while True:
            try:
                seat.tap(name)
            except LookupError as error:
                if time.monotonic() > deadline:
                    raise Failed(str(error)) from error
                self._make_way(seat)
                await asyncio.sleep(0.1)
            else:
                await asyncio.sleep(HAND_S)
                return

    def _make_way(self, seat: Seat) -> None:
        """Take what covers the screen, as staff do: orders come when they come."""
        for name in ("alertAccept", "cancelledUnderstood"):
            if seat.sees(name):
                with suppress(LookupError):
                    seat.tap(name)

    async def _until(self, what: str, true: Callable[[], bool], within_s: float = STEP_S) -> None:
        deadline = time.monotonic() + within_s
        while not true():
            if time.monotonic() > deadline:
                raise Failed(f"{what} did not come within {within_s:.0f} s")
            await asyncio.sleep(0.05)

    async def _state(self) -> Mapping[str, Any]:
        return await asyncio.to_thread(self._platform.state)

    def _newest(self) -> Mapping[str, Any]:
        ringing = [order for order in self._platform.state()["orders"] if order["status"] == "new"]
        if not ringing:
            raise Failed("the platform has no new order")
        return ringing[0]

    async def _platform_has(self, status: str, code: str) -> None:
        deadline = time.monotonic() + STEP_S
        while time.monotonic() < deadline:
            if any(order["code"] == code and order["status"] == status for order in (await self._state())["orders"]):
                return
            await asyncio.sleep(0.1)
        raise Failed(f"the platform does not have {code} as {status}")

    def _shot(self, seat: Seat, name: str) -> None:
        self._shots += 1
        seat.shot(self._out / f"{self._shots:02d}-{name}.png")

    def _tell(self, line: str) -> None:
        self._say(f"{time.monotonic() - self._begun:5.1f} s  {line}")
