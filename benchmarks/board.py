"""The board with many orders: one that changes among a thousand, and a flick through three hundred."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import counter
from benchmarks.figures import Figure
from tablet_app.demo.process import Platform

FRAME_MS = 1000 / 60
CHANGES, FRAMES = 60, 300


def measure(*, quick: bool) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="tablet-bench-") as name:
        changed = run(Path(name) / "changing", "changing", 1000, 5 if quick else CHANGES)
        scrolled = run(Path(name) / "scrolling", "scrolling", 300, 30 if quick else FRAMES)
    return [
        Figure("one of 1,000 orders changes: the screens' thread", "ms", changed["thread"], 16.0),
        Figure("one of 1,000 orders changes: told to drawn", "ms", changed["wall"], 16.0),
        Figure("a frame of scrolling 300 orders", "ms", scrolled["wall"], round(FRAME_MS, 1), judged="p95"),
        Figure("a frame of scrolling 300 orders: the screens' thread", "ms", scrolled["thread"]),
    ]


def run(folder: Path, what: str, orders: int, count: int) -> dict[str, tuple[float, ...]]:
    """Wall time and time of the thread that draws, in ms, as the app measured them in its own process."""
    data = folder / "tablet"
    with Platform(folder / "platform") as platform:
        # A single lane holds most of them: it is the longest list that there can be.
        counter.fill(platform, confirmed=orders - 10, ready=10)
        counter.check_in(platform, data)
        url = platform.url
    # The platform is gone: nothing but what is measured happens on the board.
    environment = {**os.environ, **counter.OFFSCREEN, "PYTHONPATH": counter.PATHS}
    done = subprocess.run(
        [sys.executable, str(counter.PROGRAMS / "busy_board.py"), str(data), url, what, str(count)],
        check=False,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    if done.returncode or not done.stdout:
        raise RuntimeError(f"busy_board ended with {done.returncode}: {done.stderr.strip()[-800:]}")
    told: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return {name: tuple(samples) for name, samples in told.items()}
