"""Pairing: the code that support gave, once per device."""

from __future__ import annotations

import logging
import platform as machine
from pathlib import Path

from tablet_app.domain.device import Device
from tablet_app.domain.pairing import Paired, PairingFailed, PairingOutcome
from tablet_app.services.device import Devices
from tablet_app.services.feed import Feed
from tablet_app.store.database import StoreError
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure

log = logging.getLogger(__name__)

_KINDS = {
    "not_found": "unknown_code",
    "too_old": "used_code",
    "revoked": "unknown_code",
    "rejected": "platform",
    "tablet": "platform",
}


def _hardware() -> str:
    """The board's name as the firmware tells it, or the processor's kind."""
    for source in ("/sys/class/dmi/id/product_name", "/proc/device-tree/model"):
        try:
            name = Path(source).read_text(encoding="utf-8", errors="replace").strip("\0\n ")
        except OSError:
            continue
        if name:
            return name[:80]
    return machine.machine()


class Pairing:
    def __init__(self, platform: Platform, devices: Devices, feed: Feed, version: str) -> None:
        self._platform = platform
        self._devices = devices
        self._feed = feed
        self._version = version

    async def pair(self, code: str) -> PairingOutcome:
        """Trade `code` (8 digits) for an identity; the venue's data comes along when the network lasts that long.

        The code is not spent where the disk takes nothing. Raises StoreError where it fails just after that.
        """
        try:
            await self._devices.make_room()
        except StoreError as error:
            log.warning("pairing not begun", extra={"why": error.why})
            return PairingFailed("disk")
        about = {"hardware": _hardware(), "os": machine.platform(terse=True)[:80], "app_version": self._version}
        answer = await self._platform.pair(code, about)
        if isinstance(answer, Failure):
            log.warning("pairing failed", extra={"kind": answer.kind, "why": answer.why})
            self._devices.give_up_room()
            return PairingFailed(_KINDS.get(answer.kind, answer.kind))
        await self._devices.paired(Device(answer.device_id, answer.device_name, answer.venue_id), answer.token)
        snapshot = await self._platform.snapshot()
        if isinstance(snapshot, Failure):
            log.warning("no snapshot after pairing", extra={"kind": snapshot.kind, "why": snapshot.why})
            return Paired(answer.device_name, "")
        await self._feed.take_snapshot(snapshot)
        return Paired(answer.device_name, snapshot.venue.name if snapshot.venue else "")
