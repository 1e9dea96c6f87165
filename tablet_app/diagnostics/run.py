"""Runs checks side by side, each within its time limit; one that hangs or fails holds nothing up."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Sequence

from msgspec.structs import replace

from tablet_app.domain.health import Finding, Measure, State
from tablet_app.services.diagnosis import Check

log = logging.getLogger(__name__)


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
