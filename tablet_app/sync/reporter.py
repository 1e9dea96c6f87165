"""Takes the report that waits to the platform, with the pauses that commands have."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable

from tablet_app.domain.delivery import pause_after
from tablet_app.services.device import Devices
from tablet_app.services.reports import Reports
from tablet_app.services.waiting import set_or_after
from tablet_app.store.database import StoreError
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure

log = logging.getLogger(__name__)


class Reporter:
    """`draw` gives random numbers from 0 to 1 for the pauses."""

    def __init__(
        self, platform: Platform, reports: Reports, devices: Devices, draw: Callable[[], float] = random.random
    ) -> None:
        self._platform = platform
        self._reports = reports
        self._devices = devices
        self._draw = draw
        self._woken = asyncio.Event()
        self._failures = 0
        self._not_before = 0.0
        self._asked_until = 0.0

    def wake(self) -> None:
        """There may be something to make or to send. Does not cut a pause short."""
        self._woken.set()

    def back(self) -> None:
        """The network is back."""
        self._failures, self._not_before = 0, self._asked_until
        self._woken.set()

    async def run(self) -> None:
        """For ever, until cancelled. A report that was cut off goes again after the next start, with the same id."""
        while True:
            self._woken.clear()
            try:
                pause = await self.once()
            except StoreError as error:
                log.warning("report not read", extra={"why": error.why})
                pause = self._pause()
            await set_or_after(self._woken, pause)

    async def once(self) -> float | None:
        """Make what is wanted and send what waits. Returns seconds until the next look; None: until woken."""
        await self._reports.make_wanted()
        now = time.monotonic()
        if now < self._not_before:
            return self._not_before - now
        report = await self._reports.waiting()
        if report is None or self._devices.token() is None:
            return None
        answer = await self._platform.report(report.body.encode())
        if not isinstance(answer, Failure):
            self._failures = 0
            await self._reports.settled(report.id)
            log.info("report sent", extra={"report": report.id, "known_as": answer.id})
            return None
        log.warning("report not sent", extra={"kind": answer.kind, "why": answer.why})
        if answer.kind == "revoked":
            await self._devices.revoked()
            return None
        if answer.kind == "rejected":
            # Sent again it would be refused again.
            await self._reports.settled(report.id)
            return None
        return self._pause(answer.retry_after)

    def _pause(self, asked: float = 0.0) -> float:
        pause = pause_after(self._failures, self._draw(), asked)
        self._failures += 1
        now = time.monotonic()
        self._not_before, self._asked_until = now + pause, now + min(pause, asked)
        return pause
