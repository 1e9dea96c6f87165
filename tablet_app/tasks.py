"""What the screens start, kept alive to its end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

log = logging.getLogger(__name__)

LET_END_S = 0.5
CANCELLED_S = 1.0


class Tasks:
    """Runs what the screens start; keeps each alive to its end and logs what goes wrong in it."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[object]] = set()

    def start(self, doing: Coroutine[Any, Any, object]) -> None:
        task = asyncio.get_running_loop().create_task(doing)
        self._running.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[object]) -> None:
        self._running.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            log.error("an act failed", exc_info=error)

    async def close(self) -> None:
        """Let what a person started come to its end: a tap is not to be lost for half a second's haste.

        Returns when nothing runs any more, but for what does not end when it is cancelled. What is started later
        needs another call.
        """
        if self._running:
            await asyncio.wait(self._running, timeout=LET_END_S)
        for task in self._running:
            task.cancel()
        if self._running:
            await asyncio.wait(self._running, timeout=CANCELLED_S)
