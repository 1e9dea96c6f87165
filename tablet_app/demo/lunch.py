"""A lunch at the counter, played by itself: pairing, check-in, orders that ring, taps without a network, equal sets."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tablet_app.demo.cable import Cable
from tablet_app.demo.person import STEP_S, LunchError, Person, Seat
from tablet_app.demo.process import Platform
from tablet_app.demo.recorder import Recorder

SILENCE_S = 0.4
"""Until the recording shows the silence after a tap: the promise of 0.2 s, and the monitor's own delay."""


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
        self._brings_orders = brings_orders

    async def play(self, seat: Seat) -> int:
        """Returns the exit code: 0 when everything came about and both sides hold the same."""
        me = Person(seat, self._platform, self._out, self._say)
        try:
            await self._pair(me)
            await self._check_in(me)
            await self._one_order(me)
            await self._without_network(me)
            await self._compare(me)
        except LunchError as error:
            me.tell(f"FAILED: {error}")
            me.shot("failed")
            return 1
        me.tell(f"done; pictures and sound are in {self._out}")
        return 0

    async def _pair(self, me: Person) -> None:
        await me.until("the pairing screen", lambda: me.seat.sees("key_1"))
        first, *rest = self._platform.pairing_code
        await me.tap(f"key_{first}")
        for digit in rest:
            me.seat.tap(f"key_{digit}")
            await asyncio.sleep(0.1)
        me.shot("pairing")
        me.seat.tap("key_ok")

        def paired() -> bool:
            me.make_way()  # an order may ring as soon as the tablet knows of it
            return me.seat.sees("pairing-start")

        await me.until("the pairing", paired)
        me.shot("paired")
        await me.tap("pairing-start")
        await me.tap("pin-later")
        me.tell("paired: the code from support was typed, the venue is on the screen")

    async def _check_in(self, me: Person) -> None:
        await me.tap("menuButton")
        await me.tap("menu-checkin")
        await me.tap("check-in-begin")
        for _ in range(60):
            if await me.seat.standing() == "checked_in":
                break
            await self._step(me)
        else:
            raise LunchError("the check-in does not end")
        me.tell("checked in: connection, power, sound, screen, clock, products and hours are in order")

    async def _step(self, me: Person) -> None:
        """Do what the check-in asks for just now."""
        for index in range(4):
            if me.seat.sees(f"corner-{index}"):
                with suppress(LookupError):
                    me.seat.tap(f"corner-{index}")
                await asyncio.sleep(0.1)
        me.make_way()
        if me.seat.sees("beeps-2"):
            heard = len(self._recorder.sounds(gap_s=0.15)) if self._recorder is not None else 3
            with suppress(LookupError):
                me.seat.tap(f"beeps-{heard}")
        for name in ("step-finish", "step-corners", "step-yes", "step-next", "step-play"):
            if me.seat.sees(name):
                if name in ("step-finish", "step-yes"):
                    me.shot("check-in")
                with suppress(LookupError):
                    me.seat.tap(name)
                    if name == "step-play" and self._recorder is not None:
                        self._recorder.clear()
                break
        await asyncio.sleep(0.3)

    async def _one_order(self, me: Person) -> None:
        if self._recorder is not None:
            self._recorder.clear()
        if self._brings_orders:
            await asyncio.to_thread(self._platform.place_order)
        await me.until("an order's alert", lambda: me.seat.sees("alertAccept"), 25.0)
        code = me.newest()["code"]
        me.shot("alert")
        if self._recorder is not None:
            recorder = self._recorder
            await me.until("the sound of the alert", lambda: recorder.first_sound_ns() is not None)
            await asyncio.sleep(2.5)
            measured = recorder.measured()
            recorder.save(self._out / "alert.wav")
            me.tell(
                f"order {code} rings: peak {measured.peak:.2f} of full scale, strongest at {measured.frequency:.0f} Hz"
            )
        tapped = time.monotonic_ns()
        await me.tap("alertAccept")
        await me.platform_has("confirmed", code)
        me.tell(f"order {code} confirmed: the platform has it")
        if self._recorder is not None:
            await asyncio.sleep(1.0)
            last = self._recorder.last_sound_ns()
            silent_ms = max(0, (last or 0) - tapped) / 1e6
            if silent_ms > SILENCE_S * 1000:
                raise LunchError(f"it rang on for {silent_ms:.0f} ms after the tap")
            me.tell(f"silent within {silent_ms:.0f} ms of the tap, as recorded")
        me.shot("board")
        await me.tap(f"order-{code}")
        await me.tap("ready")
        me.shot("order")
        await me.platform_has("ready", code)
        me.tell(f"order {code} ready")
        while me.seat.sees("back"):
            with suppress(LookupError):
                me.seat.tap("back")
            await asyncio.sleep(0.1)

    async def _without_network(self, me: Person) -> None:
        first = await asyncio.to_thread(self._platform.place_order)
        second = await asyncio.to_thread(self._platform.place_order)
        await me.until("the next alert", lambda: me.seat.sees("alertAccept"))
        await asyncio.sleep(1.0)
        await self._cable.cut()
        me.tell("the network is cut; taps go on")
        while me.seat.sees("alertAccept"):
            await me.tap("alertAccept")
        await me.tap("toProducts")
        for product in (await me.seat.catalogue())[:2]:
            await me.tap(f"switch-{product}")
            await me.tap("off-for-good")
        me.shot("products")
        await me.tap("back")
        await me.until("the banner", lambda: me.seat.sees("bannerOffline"), 30.0)
        me.shot("offline")
        waiting = await me.seat.waiting()
        if waiting < 4:
            raise LunchError(f"only {waiting} taps are in the queue")
        me.tell(f"without a network: {waiting} actions are saved and wait, the banner says so")
        await self._cable.lay()
        me.tell("the network is back")
        for order in (first, second):
            await me.platform_has("confirmed", str(order["code"]))

    async def _compare(self, me: Person) -> None:
        deadline = time.monotonic() + STEP_S
        while await me.seat.waiting():
            if time.monotonic() > deadline:
                raise LunchError("the queue does not empty")
            await asyncio.sleep(0.1)
        me.shot("end")
        ours = set(await me.seat.sent())
        theirs = {entry["id"]: entry for entry in (await me.state())["commands"]}
        twice = [key for key, entry in theirs.items() if entry["times_applied"] > 1]
        lost = ours - theirs.keys()
        if lost or twice or theirs.keys() - ours:
            raise LunchError(
                f"{len(lost)} commands lost, {len(twice)} done twice, {len(theirs.keys() - ours)} from nowhere"
            )
        me.tell(f"equal sets: {len(ours)} commands here, {len(theirs)} there, each applied once")
