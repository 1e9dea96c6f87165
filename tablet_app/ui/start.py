"""How a view model starts something that takes time, and makes way for others: the app hands in who does it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

Start = Callable[[Coroutine[Any, Any, object]], None]
"""Runs a coroutine to its end; an exception in it is the runner's to log."""
Turn = Callable[[], Awaitable[None]]
"""Lets the next frame be drawn, and who else waits for this thread have it, before its caller goes on."""


async def no_turn() -> None:
    """Where nobody waits."""
