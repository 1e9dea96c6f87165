"""Waiting for something to happen, but not for ever."""

from __future__ import annotations

import asyncio
from contextlib import suppress


async def set_or_after(event: asyncio.Event, within_s: float | None) -> None:
    """Returns when `event` is set, or after `within_s` seconds; None waits for the event alone."""
    # Not asyncio.wait_for: on Python 3.11 it swallows a cancellation that comes together with the event, and a loop
    # built on it then goes on for ever.
    with suppress(TimeoutError):
        async with asyncio.timeout(within_s):
            await event.wait()
