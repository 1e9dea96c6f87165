"""The whole app as a process on a private message bus: awake while checked in, lit by an order, let go at its end."""

from __future__ import annotations

import asyncio
import signal
from datetime import UTC, datetime
from pathlib import Path

from tablet_app.demo.process import Platform
from tablet_app.domain.checkin import CheckInRecord
from tablet_app.store import device as facts
from tablet_app.store.database import Store
from tests.app.test_run import Tablet
from tests.awake.conftest import Services, until


def checked_in(platform: Platform, folder: Path) -> Tablet:
    """A paired tablet at which somebody has checked in already."""
    tablet = Tablet(platform, folder)
    store = Store(folder)
    store.open()
    try:
        record = CheckInRecord(checked_in_at=datetime.now(UTC))
        asyncio.run(store.write(lambda db: facts.put(db, "check_in", record)))
    finally:
        store.close()
    return tablet


async def test_the_app_keeps_the_machine_awake_and_lights_the_screen_for_an_order(
    services: Services, tmp_path: Path
) -> None:
    with Platform(tmp_path / "platform") as platform:
        tablet = await asyncio.to_thread(checked_in, platform, tmp_path / "tablet")
        tablet.start()
        try:
            await until(lambda: services.locks and "Inhibit" in services.calls, "both held", within_s=30)
            await asyncio.to_thread(platform.place_order)
            await until(lambda: "SimulateUserActivity" in services.calls, "lit", within_s=30)
            code, said = await asyncio.to_thread(tablet.end, signal.SIGTERM)
        finally:
            await asyncio.to_thread(tablet.close)
    assert (code, "Traceback" in said) == (0, False), said
    await until(lambda: not services.locks, "let go")
