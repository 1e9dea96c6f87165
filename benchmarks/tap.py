"""What a tap costs: until it is durable, beside a bare write on the same disk, and until the screen shows it."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import counter
from benchmarks.figures import Figure
from tablet_app import wiring
from tablet_app.demo.process import Platform
from tablet_app.demo.soundcard import SoundCard
from tablet_app.store.database import Store

TAPS = 300
TAPS_ON_SCREEN = 30
BLOCK = 4096


def measure(*, quick: bool) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="tablet-bench-") as name:
        return [durable(Path(name), 40 if quick else TAPS), shown(Path(name), 5 if quick else TAPS_ON_SCREEN)]


def durable(folder: Path, taps: int) -> Figure:
    """Confirm, awaited, and one block written and synced, in turn."""
    data = folder / "durable"
    with Platform(folder / "durable-platform") as platform:
        counter.fill(platform, new=taps)
        counter.check_in(platform, data)
        orders = [order["id"] for order in platform.state()["orders"] if order["status"] == "new"]
        url = platform.url
    ours, bare = asyncio.run(_confirm(data, url, orders[:taps]))
    return Figure(
        "tap to durable row", "ms", tuple(ours), None, "4 KiB write + fdatasync", tuple(bare), ratio_limit=3.0
    )


async def _confirm(data: Path, url: str, orders: list[str]) -> tuple[list[float], list[float]]:
    store = Store(data)
    store.open()
    handle = os.open(data / "bare", os.O_RDWR | os.O_CREAT)
    os.posix_fallocate(handle, 0, BLOCK * len(orders))
    tablet = wiring.build(counter.config(data), store, url)
    ours: list[float] = []
    bare: list[float] = []
    try:
        for place, order_id in enumerate(orders):
            began = time.perf_counter_ns()
            await tablet.orders.confirm(order_id)
            done = time.perf_counter_ns()
            os.pwrite(handle, os.urandom(BLOCK), BLOCK * place)
            os.fdatasync(handle)
            ours.append((done - began) / 1e6)
            bare.append((time.perf_counter_ns() - done) / 1e6)
    finally:
        os.close(handle)
        store.close()
        await tablet.platform.close()
    return ours, bare


def shown(folder: Path, taps: int) -> Figure:
    """The whole app offscreen: from the touch on the alert's button to the first frame that looks different there."""
    data = folder / "shown"
    with Platform(folder / "shown-platform") as platform, SoundCard() as card:
        counter.fill(platform, new=taps)
        counter.check_in(platform, data)
        environment = {**card.env, **counter.OFFSCREEN, "PYTHONPATH": counter.PATHS}
        done = subprocess.run(
            [sys.executable, str(counter.PROGRAMS / "tapping.py"), str(data), platform.url, str(taps)],
            check=False,
            env=environment,
            capture_output=True,
            text=True,
            timeout=30 + 3 * taps,
        )
    if done.returncode:
        raise RuntimeError(f"tapping ended with {done.returncode}: {done.stderr.strip()[-800:]}")
    return Figure("tap to changed pixels", "ms", tuple(json.loads(done.stdout.splitlines()[-1])), 50.0)
