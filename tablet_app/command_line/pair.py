"""`tablet-app pair CODE`: pairing without a screen, for technicians."""

from __future__ import annotations

import asyncio
import json
import sys

from tablet_app import wiring
from tablet_app.config import Config
from tablet_app.domain.pairing import Paired, PairingFailed, PairingOutcome
from tablet_app.lock import Lock
from tablet_app.store.database import Store

SENTENCES = {
    "unknown_code": "The platform does not know this code; ask support to read it out again.",
    "used_code": "This code was used or has expired; ask support for a new one.",
    "no_network": "The platform cannot be reached; check the network and the address, then try again.",
    "portal": "Something else than the platform answered, perhaps the Wi-Fi's login page; log in there first.",
    "certificate": "The platform's certificate does not hold; check this machine's date and the address.",
    "platform": "The platform has trouble just now; try again in a minute.",
    "too_many": "The platform asks for patience after too many tries; try again in a minute.",
    "disk": "This tablet's disk takes nothing just now, so the code was not used; make room on it, then try again.",
}


def pair(config: Config, url: str, code: str, *, as_json: bool) -> int:
    """Returns the exit code. Raises AlreadyRunningError, StoreError, OSError."""
    lock = Lock(config.data_dir)
    store = Store(config.data_dir)
    try:
        store.open()
        outcome = asyncio.run(_pair(config, url, store, code))
    finally:
        store.close()
        lock.release()
    match outcome:
        case Paired(device_name, venue_name):
            if as_json:
                json.dump({"device_name": device_name, "venue_name": venue_name}, sys.stdout, ensure_ascii=False)
                sys.stdout.write("\n")
            else:
                sys.stdout.write(f"Paired: {device_name}, {venue_name or 'the venue follows at the first start'}\n")
            return 0
        case PairingFailed(kind):
            sys.stderr.write(f"tablet-app: {SENTENCES.get(kind, SENTENCES['platform'])}\n")
            return 1


async def _pair(config: Config, url: str, store: Store, code: str) -> PairingOutcome:
    tablet = wiring.build(config, store, url)
    try:
        return await tablet.pairing.pair(code)
    finally:
        await tablet.platform.close()
