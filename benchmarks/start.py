"""Cold start of the process to the first frame of the board with 50 orders, and the most memory it takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import counter
from benchmarks.figures import Figure
from tablet_app.demo.process import Platform

ORDERS = 50
RUNS = 15


def measure(*, quick: bool) -> list[Figure]:
    """Two figures beside those of an empty window, in turn, so that both have the same noise around them."""
    ours: list[tuple[float, float]] = []
    empty: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory(prefix="tablet-bench-") as name:
        data = Path(name) / "tablet"
        with Platform(Path(name) / "platform") as platform:
            counter.fill(platform, confirmed=ORDERS // 2, ready=ORDERS // 2)
            counter.check_in(platform, data)
            url = platform.url
        # The platform is gone: the figure is about the tablet alone.
        for run in range(-1, 2 if quick else RUNS):
            counted = [once("counter_window.py", str(data), url), once("empty_window.py")]
            if run >= 0:  # the first pair reads everything from disk and writes the caches
                ours.append(counted[0])
                empty.append(counted[1])
    return [
        _beside("start to the board's first frame", "ms", [ms for ms, _ in ours], [ms for ms, _ in empty]),
        _beside("peak memory", "MB", [mb for _, mb in ours], [mb for _, mb in empty]),
    ]


def _beside(name: str, unit: str, ours: list[float], empty: list[float]) -> Figure:
    return Figure(name, unit, tuple(ours), reference_name="empty window", reference=tuple(empty), ratio_limit=1.6)


def once(program: str, *arguments: str) -> tuple[float, float]:
    """Milliseconds from spawning the process to its first frame, and its peak memory in MB."""
    environment = {**os.environ, **counter.OFFSCREEN, "PYTHONPATH": counter.PATHS}
    # An installed app has its bytecode; without it every start would compile 200 files.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, str(counter.PROGRAMS / program), *arguments],
        check=False,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    if done.returncode or not done.stdout:
        raise RuntimeError(f"{program} ended with {done.returncode}: {done.stderr.strip()[-800:]}")
    told = json.loads(done.stdout.splitlines()[-1])
    return (told["first_frame_ns"] - began) / 1e6, told["peak_kib"] / 1024
