"""What is deleted, and when. Never anything that the platform has not settled."""

from __future__ import annotations

import ctypes
from datetime import timedelta

from tablet_app.services.aside import on_thread
from tablet_app.services.clock import Clock
from tablet_app.store import alerts, orders, pruning, story
from tablet_app.store.database import Store
from tablet_app.store.db import Db

SETTLED_FOR = timedelta(days=7)
"""Settled commands are kept this long to answer "did it go through?"; the platform keeps keys for 30 days."""
ORDERS_MOST = 20_000
COMMANDS_MOST = 100_000
"""Past orders and settled commands, whatever their age: some 80 and 25 MB."""


class Housekeeping:
    def __init__(self, store: Store, clock: Clock, history: timedelta, personal: timedelta) -> None:
        self._store = store
        self._clock = clock
        self._history = history
        self._personal = personal

    async def tidy(self) -> tuple[int, int, int]:
        """Forget old orders, erase personal data of past ones, drop settled commands. Returns how many of each.

        What nobody has settled stays, however old and however much. Old copies of the database go with their orders.
        Raises StoreError.

        Does nothing before the platform has told the time: a clock that starts in 1970 or 2099 must not decide this.
        """
        if not self._clock.synced:
            return 0, 0, 0
        now = self._clock.now()

        def work(db: Db) -> tuple[int, int, int]:
            gone = (
                orders.forget(db, now - self._history) + orders.forget_beyond(db, ORDERS_MOST),
                orders.erase_personal(db, now - self._personal),
                pruning.prune(db, now - SETTLED_FOR) + pruning.prune_beyond(db, COMMANDS_MOST),
            )
            story.prune(db)
            alerts.prune(db)
            pruning.forget_counts(db)
            return gone

        gone = await self._store.take_in(work)
        await self._store.tidy(now - self._personal)
        await on_thread(_give_back_memory)()
        return gone


def _give_back_memory() -> None:
    """Hand free memory to the machine: glibc keeps what a busy hour needed, 40 MB in a soak of 72 hours."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
