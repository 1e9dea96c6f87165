"""A ringer with its sentry on a real sound daemon, and notes of what it told."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Collection, Mapping
from contextlib import asynccontextmanager
from typing import Any

from tablet_app.domain.escalation import Step
from tablet_app.sound.ringer import Ringer, RingerState
from tablet_app.sound.rules import Rules
from tablet_app.sound.sentry import Sentry
from tablet_app.sound.view import SoundView

Told = tuple[str, bool | None, Mapping[str, Any]]


class Watched:
    """`told`: order, verdict and evidence as reported; `phoned`: orders that the platform should phone about.

    `states`: each of the ringer's.
    """

    def __init__(self, backends: tuple[str, ...], steps: tuple[Step, ...]) -> None:
        self.told: list[Told] = []
        self.told_at: dict[str, float] = {}
        self.phoned: list[str] = []
        self.phoned_at: dict[str, float] = {}
        self.views: list[SoundView] = []
        self.states: list[RingerState] = []
        self.ringer = Ringer(backends, self.states.append)
        self.sentry = Sentry(self.ringer, self._report, self._phone, steps)
        self.sentry.on_view = self.views.append

    def ring(self, *orders: str) -> float:
        """Begins the alert of these orders; returns when (monotonic seconds)."""
        began = time.monotonic()
        self.sentry.play("new_order", repeat=True)
        self.sentry.orders(frozenset(orders))
        return began

    def stop(self) -> None:
        self.sentry.stop()
        self.sentry.orders(frozenset())

    def verdict(self, order_id: str) -> bool | str | None:
        """What was told of an order; "nothing" until then."""
        return next((heard for told, heard, _ in self.told if told == order_id), "nothing")

    async def _report(self, orders: Collection[str], heard: bool | None, evidence: Mapping[str, Any]) -> None:
        for order_id in orders:
            self.told.append((order_id, heard, evidence))
            self.told_at[order_id] = time.monotonic()

    async def _phone(self, orders: Collection[str]) -> None:
        self.phoned += orders
        self.phoned_at |= dict.fromkeys(orders, time.monotonic())


@asynccontextmanager
async def watched(*backends: str, rules: Rules | None = None, steps: tuple[Step, ...] = ()) -> AsyncGenerator[Watched]:
    made = Watched(backends or ("simpleaudio", "miniaudio", "player"), steps)
    made.sentry.rules = rules or Rules(ramp_s=0)
    await made.ringer.start()
    running = asyncio.create_task(made.sentry.run())
    try:
        yield made
    finally:
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
        await made.ringer.close()
