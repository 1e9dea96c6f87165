"""How the listener sits out its pauses: a network that comes back ends them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from tablet_app.services.waiting import set_or_after
from tablet_app.sync.network import Reach

KNOCK_EVERY_S = 0.7
"""One packet at a time while there is no network costs nobody anything, and a person waits for its return."""


class Rest:
    """`knock` tells, within the seconds given, whether the platform's door can be reached."""

    def __init__(self, knock: Callable[[float], Awaitable[Reach]] | None = None) -> None:
        self._knock = knock
        self._sign = asyncio.Event()

    def network_came(self) -> None:
        self._sign.set()

    async def sit_out(self, seconds: float, *, no_network: bool) -> bool:
        """Wait `seconds`; where it is the network that fails, only until it seems to be back. True if it does.

        A door that was there all the time says nothing: what failed then was behind it.
        """
        if not no_network:
            await asyncio.sleep(seconds)
            return False
        end, away = time.monotonic() + seconds, False
        while (left := end - time.monotonic()) > 0 and not self._sign.is_set():
            began = time.monotonic()
            if self._knock is not None and left > KNOCK_EVERY_S:
                reach = await self._knock(KNOCK_EVERY_S)
                if reach is Reach.OPEN and away:
                    return True
                away = reach is Reach.AWAY
            await set_or_after(self._sign, min(left, max(0.0, began + KNOCK_EVERY_S - time.monotonic())))
        came = self._sign.is_set()
        self._sign.clear()
        return came
