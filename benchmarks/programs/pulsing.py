"""The tablet at work, and how late its loop comes to what is due. Prints milliseconds, as one line of JSON.

Arguments: the data folder, the platform's address, then "drain" and how many commands per order, or "taps" and
the file that rules the disk.
"""

import asyncio
import gc
import json
import os
import sys
import time
from collections.abc import Awaitable
from pathlib import Path

from benchmarks.drain import queue_all
from benchmarks.pulse import Pulse
from tablet_app import app
from tablet_app.config import load
from tablet_app.domain.acts import Said, Saved
from tablet_app.front import Counter
from tablet_app.log import logging_to
from tests.faults.recording import Control

STARTED_S = 4.0  # what comes with a start is over
SYNC_MS, TAPS = 1000, 8
WITHIN_S = 90.0


async def drain(counter: Counter) -> list[float]:
    """Seconds that it took."""
    tablet = counter.tablet
    await queue_all(tablet, int(sys.argv[4]))
    began = time.monotonic()
    tablet.outbox.saved("device")
    while (await tablet.outbox.view()).waiting:
        if time.monotonic() > began + WITHIN_S:
            raise RuntimeError("the queue has no end")
        await asyncio.sleep(0.2)
    return [time.monotonic() - began]


async def taps(counter: Counter) -> list[float]:
    """Seconds from each tap until it was durable, on a disk that needs one for each sync."""
    board = await counter.tablet.orders.board()
    Control(Path(sys.argv[4]), begun=True).set(slow_ms=SYNC_MS)
    return [await _timed(counter.tablet.orders.ready(shown.order.id)) for shown in board[:TAPS]]


async def _timed(tap: Awaitable[Said]) -> float:
    began = time.monotonic()
    match await tap:
        case Saved():
            return time.monotonic() - began
        case other:
            raise RuntimeError(f"a tap was not saved: {other}")


async def guest(counter: Counter) -> int:
    await asyncio.sleep(STARTED_S)
    async with Pulse() as pulse:
        took = await (drain if sys.argv[3] == "drain" else taps)(counter)
    os.write(1, json.dumps({"took": took, "late": pulse.late, "busy": pulse.busy}).encode() + b"\n")
    return 0


def main() -> int:
    config = load(None, os.environ, {"data_dir": Path(sys.argv[1]), "platform_url": sys.argv[2], "windowed": True})
    gc.disable()  # as the command does
    with logging_to("error", None, os.environ):
        return app.run(config, sys.argv[2], guest)


sys.exit(main())
