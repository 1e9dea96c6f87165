"""Whether the tablet can save what people do, as a value for a screen; and the way back when the disk works again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Literal

from msgspec import Struct

from tablet_app.domain.changes import EVERYTHING, Changes
from tablet_app.services.clock import Clock
from tablet_app.store.database import Store, StoreError

AGAIN_S = 2.0
AGAIN_MOST_S = 30.0
UPKEEP_S = 10.0
"""How often a sound store is looked after: its log written back, its reserve made again."""


class StoreHealth(Struct, frozen=True):
    """`kind`: full, read_only, io or damaged; empty while all is well. `since`: when it began (platform time)."""

    ok: bool = True
    kind: Literal["", "full", "read_only", "io", "damaged"] = ""
    since: datetime | None = None


class Health:
    """`Change.STORE` is told when `state` changes, and when something damaged was put right.

    `on_back` is awaited when the disk takes data again; `on_jump` is called when the cursor went back, as it does in a
    database made anew: the feed has to begin again.
    """

    def __init__(self, store: Store, changes: Changes, clock: Clock, again_s: float = AGAIN_S) -> None:
        self._store = store
        self._changes = changes
        self._clock = clock
        self._again_s = again_s
        self._known = (store.recoveries, store.jumps)
        self.state = StoreHealth()
        self._wake: Callable[[], None] = lambda: None
        self.on_back: Callable[[], Awaitable[None]] = _nothing
        self.on_jump: Callable[[], None] = lambda: None
        store.on_change = self._look
        self._look()

    def _look(self) -> None:
        trouble = self._store.trouble
        if (trouble or "") != self.state.kind:
            self.state = StoreHealth() if trouble is None else StoreHealth(False, trouble, self._clock.now())
            self._wake()
            # Orders and commands are now read from elsewhere, and may be other ones.
            self._changes.tell(EVERYTHING)
        if (self._store.recoveries, self._store.jumps) != self._known:
            self._known = (self._store.recoveries, self._store.jumps)
            self.on_jump()
            self._changes.tell(EVERYTHING)

    async def run(self) -> None:
        """Until cancelled: look after the store, and try again and again while it takes nothing."""
        # Not with the module: the first frame does without an event loop, and so without 20 ms.
        import asyncio  # noqa: PLC0415

        from tablet_app.services.waiting import set_or_after  # noqa: PLC0415

        pause, woken = self._again_s, asyncio.Event()
        self._wake = woken.set
        while True:
            woken.clear()
            was = self.state.ok
            try:
                trouble = await self._store.probe()
                if trouble is None and not was:
                    await self.on_back()
            except StoreError:
                trouble = self._store.trouble
            if trouble is None:
                pause = self._again_s
                await set_or_after(woken, UPKEEP_S)
            else:
                await asyncio.sleep(pause)
                pause = min(2 * pause, AGAIN_MOST_S)


async def _nothing() -> None:
    pass
