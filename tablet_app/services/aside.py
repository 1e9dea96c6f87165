"""Work that blocks, done aside from the one loop, so that it can be given up."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


def on_thread(work: Callable[[], T], name: str = "aside") -> Callable[[], Awaitable[T]]:
    """Make work that blocks one that can be awaited and given up; what it raises, the one who waits gets.

    On a daemon thread and not the loop's executor: what hangs in the kernel or in another program (a dead USB device, a
    stuck network disk, a frozen sound daemon) can't be ended, and the app has to be able to end all the same.
    """

    async def done() -> T:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()

        def settle(outcome: T | Exception) -> None:
            if answer.done():
                return
            if isinstance(outcome, Exception):
                answer.set_exception(outcome)
            else:
                answer.set_result(outcome)

        def run() -> None:
            try:
                outcome: T | Exception = work()
            except Exception as error:  # noqa: BLE001 - it is raised again where the answer is awaited
                outcome = error
            if not loop.is_closed():
                loop.call_soon_threadsafe(settle, outcome)

        threading.Thread(target=run, name=name, daemon=True).start()
        return await answer

    return done
