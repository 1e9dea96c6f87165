"""The checks of the sound, over what the sound's own layer measures."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from msgspec import Struct

from tablet_app.diagnostics.checks import playing, sound
from tablet_app.domain.health import Finding, State
from tablet_app.domain.outputs import Outputs, Trial
from tablet_app.services.diagnosis import Check

T = TypeVar("T")

LOOK_LIMIT_S = 6.0
"""A daemon that does not answer twice is told after 3.2; the rest is for a machine that has no time for us."""
TRIAL_LIMIT_S = 6.0
"""On an idle machine 0.5; a player process takes seconds to start on a slow one that is busy."""
ROOM_LIMIT_S = 25.0


class Sounds(Struct, frozen=True):
    """`look` at the outputs; `trial`: each backend plays a beep; `hear`: a signal is found in the room again, or not.

    `rang`: what is known of the last order's alert, and of now.
    """

    look: Callable[[], Awaitable[Outputs]]
    trial: Callable[[], Awaitable[Trial]]
    hear: Callable[[], Awaitable[playing.Heard]]
    rang: Callable[[], Awaitable[Finding]]
    wish: Callable[[], sound.Wish]


def checks(sounds: Sounds) -> list[Check]:
    """In the order of their ids."""
    look, trial = Shared(sounds.look), Shared(sounds.trial)

    async def daemon() -> Finding:
        return sound.daemon(await look())

    async def device() -> Finding:
        return sound.device(await look())

    async def port() -> Finding:
        return sound.port(await look(), sounds.wish())

    async def volume() -> Finding:
        return sound.volume(await look(), sounds.wish())

    async def backends() -> Finding:
        return playing.backends(await trial())

    async def monitor() -> Finding:
        return playing.monitor(await trial())

    async def room() -> Finding:
        tried = await trial()
        before = playing.monitor(tried)
        # Neither beside an alert, nor where nothing leaves the output, would a signal say anything about the room.
        silent = before.state in (State.BROKEN, State.COULD_NOT_LOOK)
        heard = None if silent or tried.by_alert else await sounds.hear()
        if heard is not None and heard.verdict == "not_found":
            # A player that a busy machine held up for over a second is not found either.
            heard = await sounds.hear()
        return playing.room(before, heard)

    return [
        Check("S1", daemon, LOOK_LIMIT_S),
        Check("S2", device, LOOK_LIMIT_S),
        Check("S3", port, LOOK_LIMIT_S),
        Check("S4", volume, LOOK_LIMIT_S),
        Check("S5", backends, TRIAL_LIMIT_S),
        Check("S6", monitor, TRIAL_LIMIT_S),
        Check("S7", room, ROOM_LIMIT_S, quick=False),
        Check("S8", sounds.rang, LOOK_LIMIT_S),
    ]


class Shared(Generic[T]):
    """One measurement for all who ask while it runs: four checks look once, and two trials beep once."""

    def __init__(self, measure: Callable[[], Awaitable[T]]) -> None:
        self._measure = measure
        self._running: asyncio.Task[T] | None = None

    async def __call__(self) -> T:
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._once())
        return await asyncio.shield(self._running)

    async def _once(self) -> T:
        return await self._measure()
