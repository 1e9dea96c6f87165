"""A tablet's data folder as it is in the middle of a day: paired, checked in, with orders on the board."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from tablet_app import wiring
from tablet_app.config import Config, load
from tablet_app.demo.process import Platform
from tablet_app.domain.checkin import CheckInRecord
from tablet_app.domain.pairing import Paired
from tablet_app.store import device as facts
from tablet_app.store.database import Store

ALL_DAY = [{"day": day, "opens": "00:00", "closes": "24:00"} for day in range(1, 8)]
OFFSCREEN: Mapping[str, str] = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_SCALE_FACTOR": "1",
    "QT_FONT_DPI": "96",
}
ROOT = Path(__file__).parent.parent
PROGRAMS = Path(__file__).parent / "programs"
PATHS = os.pathsep.join([str(ROOT), str(PROGRAMS)])


def config(data: Path) -> Config:
    return load(None, {}, {"data_dir": data, "windowed": True, "language": "en"})


def fill(platform: Platform, **orders: int) -> None:
    """Opens the venue all day; `orders` gives how many there are of each status."""
    platform.control("venue", hours=ALL_DAY)
    now = platform.state()["now"]
    for status, count in orders.items():
        times = {f"{reached}_at": now for reached in ("confirmed", "ready") if status != "new"}
        if count:
            platform.place_orders(count, status=status, prep_minutes=None if status == "new" else 20, times=times)


def check_in(platform: Platform, data: Path) -> None:
    """Pairs the folder with the platform, takes its snapshot and checks in."""
    store = Store(data)
    store.open()
    try:
        asyncio.run(_check_in(platform, data, store))
    finally:
        store.close()


async def _check_in(platform: Platform, data: Path, store: Store) -> None:
    tablet = wiring.build(config(data), store, platform.url)
    try:
        outcome = await tablet.pairing.pair(platform.new_code())
        if not isinstance(outcome, Paired) or not outcome.venue_name:
            raise RuntimeError(f"not paired: {outcome}")
        made = tablet.clock.now() - timedelta(seconds=5)
        await store.write(lambda db: facts.put(db, "check_in", CheckInRecord(checked_in_at=made)))
    finally:
        await tablet.platform.close()


def ready(process: subprocess.Popen[bytes]) -> str:
    """The address that a stand-in platform prints when it is ready. Raises RuntimeError when it ends instead."""
    line = process.stdout.readline() if process.stdout else b""
    if not line:
        raise RuntimeError(f"the platform ended with {process.wait()}")
    return json.loads(line)["url"]
