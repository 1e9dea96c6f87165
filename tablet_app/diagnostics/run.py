"""Runs checks side by side, each within its time limit; one that hangs or fails holds nothing up."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from tablet_app.domain.health import Finding, Measure, State
from tablet_app.services.diagnosis import Check

log = logging.getLogger(__name__)

T = TypeVar("T")


async def run(checks: Sequence[Check]) -> AsyncGenerator[Finding]:
    """Yield what each check found, as it comes, with how long it took. Never raises."""
    looking = [asyncio.ensure_future(_within_limit(check)) for check in checks]
    try:
        for next_one in asyncio.as_completed(looking):
            yield await next_one
    finally:
        for one in looking:
            one.cancel()


async def _within_limit(check: Check) -> Finding:
    began = time.monotonic()
    try:
        async with asyncio.timeout(check.limit_s):
            finding = await check.look()
    except TimeoutError:
        limit = Measure("limit", check.limit_s, "s")
        finding = Finding(check.id, State.COULD_NOT_LOOK, "timed_out", (limit,))
    except Exception:
        log.exception("a check failed", extra={"check": check.id})
        finding = Finding(check.id, State.COULD_NOT_LOOK, "failed")
    return replace(finding, took_ms=round((time.monotonic() - began) * 1000))


def on_thread(look: Callable[[], T]) -> Callable[[], Awaitable[T]]:
    """Make a look that blocks one that can be awaited and cut off.

    On a daemon thread and not the loop's executor: what hangs in the kernel (a dead USB device, a stuck network disk)
    can't be ended, and the app has to be able to end all the same.
    """

    async def looked() -> T:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()

        def settle(outcome: T | Exception) -> None:
            if answer.done():
                return
            if isinstance(outcome, Exception):
                answer.set_exception(outcome)
            else:
                answer.set_result(outcome)

        def work() -> None:
            try:
                outcome: T | Exception = look()
            except Exception as error:  # noqa: BLE001 - it is raised again where the answer is awaited
                outcome = error
            if not loop.is_closed():
                loop.call_soon_threadsafe(settle, outcome)

        threading.Thread(target=work, name="check", daemon=True).start()
        return await answer

    return looked
