"""Readings one at a time: one that fails shows nothing, and what was told during it is read all the same."""

from __future__ import annotations

import asyncio

from tablet_app.domain.changes import Change, Changes
from tablet_app.store.errors import StoreError
from tablet_app.ui.refresh import Refresh


async def test_a_change_told_during_a_reading_that_fails_is_read() -> None:
    changes, running, readings = Changes(), set[asyncio.Task[object]](), 0

    async def read() -> None:
        nonlocal readings
        readings += 1
        if readings == 1:
            # The disk fails, and its return is told before the failure has come back.
            changes.tell(Change.STORE)
            raise StoreError("disk I/O error", "io")

    Refresh(lambda doing: running.add(asyncio.create_task(doing)), changes, Change.STORE, read).soon()
    await asyncio.gather(*running)
    assert readings == 2
