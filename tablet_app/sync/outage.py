"""A time without a network: as soon as it seems to be over, neither a pause nor a try that hangs is waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tablet_app.services.waiting import set_or_after
from tablet_app.sync.network import Reach

T = TypeVar("T")

KNOCK_EVERY_S = 0.4
"""Three packets a second while there is no network cost nobody anything, and a person waits for its return."""
PATIENCE_S = 1.6
"""For one knock: others are sent meanwhile, and a slow network is a network too."""


class Outage:
    """`knock` tells, within the seconds given, whether the platform's door can be reached.

    A door that is there all the time says nothing: what fails then is behind it. One that was away and is there again
    is the network's return.
    """

    def __init__(self, knock: Callable[[float], Awaitable[Reach]] | None = None) -> None:
        self._knock = knock
        self._knocking: asyncio.Task[None] | None = None
        self._knocks: set[asyncio.Task[None]] = set()
        self._away = False
        self._sign = asyncio.Event()
        self._door = asyncio.Event()
        self._spared = False

    def begin(self) -> None:
        """It is the network that fails. May be called again."""
        if self._knocking is None and self._knock is not None:
            self._away = False
            self._knocking = asyncio.create_task(self._keep_knocking(self._knock))

    def end(self) -> None:
        if self._knocking is None:
            return
        for task in (self._knocking, *self._knocks):
            task.cancel()
        self._knocking = None

    def network_came(self) -> None:
        """The kernel says so. Ends a pause, not a try: where networks come every second, none would get through."""
        self._sign.set()

    async def pause(self, seconds: float) -> bool:
        """Wait `seconds`, or until the network seems to be back; true if it does."""
        await set_or_after(self._sign, seconds)
        came = self._sign.is_set()
        self._sign.clear()
        self._door.clear()
        return came

    async def give_up_when_over(self, work: Callable[[], Awaitable[T]], connected: Callable[[], bool]) -> T | None:
        """What `work` returns; None when the network came back before it was connected. Every second one is spared."""
        if self._knocking is None or self._spared:
            self._spared = False
            return await work()
        self._door.clear()
        trying = asyncio.ensure_future(work())
        back = asyncio.ensure_future(self._door.wait())
        try:
            await asyncio.wait((trying, back), return_when=asyncio.FIRST_COMPLETED)
            if trying.done() or connected():
                return await trying
            self._spared = True
            return None
        finally:
            trying.cancel()
            back.cancel()
            await asyncio.gather(trying, back, return_exceptions=True)

    async def _keep_knocking(self, knock: Callable[[float], Awaitable[Reach]]) -> None:
        while True:
            once = asyncio.create_task(self._once(knock))
            self._knocks.add(once)
            once.add_done_callback(self._knocks.discard)
            await asyncio.sleep(KNOCK_EVERY_S)

    async def _once(self, knock: Callable[[float], Awaitable[Reach]]) -> None:
        reach = await knock(PATIENCE_S)
        if reach is Reach.OPEN and self._away:
            self._away = False
            self._sign.set()
            self._door.set()
        elif reach is Reach.AWAY:
            self._away = True
