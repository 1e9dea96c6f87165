"""Waiting must end when it is cancelled, also at the very moment when what it waits for happens."""

from __future__ import annotations

import asyncio

import pytest

from tablet_app.services.waiting import set_or_after


async def test_a_cancellation_that_comes_with_the_event_is_not_lost():
    event = asyncio.Event()
    waiting = asyncio.create_task(set_or_after(event, 60))
    await asyncio.sleep(0)
    event.set()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting


async def test_it_returns_with_the_event_or_after_its_time():
    event = asyncio.Event()
    await set_or_after(event, 0.01)
    asyncio.get_running_loop().call_later(0.01, event.set)
    await set_or_after(event, None)
    await set_or_after(event, 60)
