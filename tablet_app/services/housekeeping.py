"""What is deleted, and when. Never anything that the platform has not settled."""

from __future__ import annotations

from datetime import timedelta

from tablet_app.services.clock import Clock
from tablet_app.store import orders, outbox, story
from tablet_app.store.database import Store
from tablet_app.store.db import Db

SETTLED_FOR = timedelta(days=7)
"""Settled commands are kept this long to answer "did it go through?"; the platform keeps keys for 30 days."""


class Housekeeping:
    def __init__(self, store: Store, clock: Clock, history: timedelta, personal: timedelta) -> None:
        self._store = store
        self._clock = clock
        self._history = history
        self._personal = personal

    async def tidy(self) -> tuple[int, int, int]:
        """Forget old orders, erase personal data of past ones, drop settled commands. Returns how many of each.

        Does nothing before the platform has told the time: a clock that starts in 1970 or 2099 must not decide this.
        """
        if not self._clock.synced:
            return 0, 0, 0
        now = self._clock.now()

        def work(db: Db) -> tuple[int, int, int]:
            gone = (
                orders.forget(db, now - self._history),
                orders.erase_personal(db, now - self._personal),
                outbox.prune(db, now - SETTLED_FOR),
            )
            story.prune(db)
            return gone

        return await self._store.write(work)
