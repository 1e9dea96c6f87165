"""A sign of life each half minute, from which the platform learns that a tablet has fallen silent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices
from tablet_app.services.link import Link
from tablet_app.store.database import StoreError
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure

log = logging.getLogger(__name__)

EVERY_S = 30.0

Facts = Callable[[], Awaitable[Mapping[str, Any]]]


class Heartbeat:
    """`facts` gives what design.md section 5 names: checked_in, power, battery_pct, volume_pct, audible, outbox ..."""

    def __init__(self, platform: Platform, devices: Devices, link: Link, clock: Clock, facts: Facts) -> None:
        self._platform = platform
        self._devices = devices
        self._link = link
        self._clock = clock
        self._facts = facts

    async def run(self) -> None:
        while True:
            if self._devices.token() is not None:
                try:
                    await self.once()
                except StoreError as error:
                    log.warning("no sign of life", extra={"why": error.why})
            await asyncio.sleep(EVERY_S)

    async def once(self) -> None:
        sent_at = self._clock.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")
        answer = await self._platform.heartbeat({"sent_at": sent_at, **await self._facts()})
        if isinstance(answer, Failure):
            log.info("heartbeat not accepted", extra={"kind": answer.kind, "why": answer.why})
            if answer.kind == "revoked":
                await self._devices.revoked()
        else:
            self._link.heartbeat_at = self._clock.now()
