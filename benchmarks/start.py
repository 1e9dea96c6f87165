"""Cold start of the process to the first frame of the board with 50 orders, and the most memory it takes.

The reference is an empty window as PySide6 is when it has been installed and no more. `make setup` also unpacks the
part of PySide6 that else is compiled at each start; what that gives an empty window too is told apart.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
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
    unpacked: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory(prefix="tablet-bench-") as name:
        data = Path(name) / "tablet"
        as_installed = _as_installed(Path(name) / "as installed")
        with Platform(Path(name) / "platform") as platform:
            counter.fill(platform, confirmed=ORDERS // 2, ready=ORDERS // 2)
            counter.check_in(platform, data)
            # As a tablet's, whose memory holds OpenSSL's part too.
            url = platform.url.replace("http:", "https:")
        # The platform is gone: the figure is about the tablet alone.
        for run in range(-1, 2 if quick else RUNS):
            counted = [
                once("counter_window.py", str(data), url),
                once("empty_window.py", before=as_installed),
                once("empty_window.py"),
            ]
            if run >= 0:  # the first round reads everything from disk and writes the caches
                for kept, one in zip((ours, empty, unpacked), counted, strict=True):
                    kept.append(one)
    times, window = [ms for ms, _ in ours], "empty window"
    return [
        _beside("start to the board's first frame", "ms", times, window, [ms for ms, _ in empty], 1.6),
        _beside("the same, PySide6 written out for both", "ms", times, window, [ms for ms, _ in unpacked], None),
        _beside("peak memory", "MB", [mb for _, mb in ours], window, [mb for _, mb in empty], 1.6),
    ]


def _as_installed(folder: Path) -> Path:
    """A folder to be looked for before all others, with shiboken6 as it comes in its wheel."""
    spec = find_spec("shiboken6")
    assert spec is not None
    assert spec.origin is not None
    shutil.copytree(Path(spec.origin).parent, folder / "shiboken6", ignore=shutil.ignore_patterns("files.dir"))
    return folder


def _beside(name: str, unit: str, ours: list[float], other: str, theirs: list[float], limit: float | None) -> Figure:
    return Figure(name, unit, tuple(ours), reference_name=other, reference=tuple(theirs), ratio_limit=limit)


def once(program: str, *arguments: str, before: Path | None = None) -> tuple[float, float]:
    """Milliseconds from spawning the process to its first frame, and its peak memory in MB.

    `before`: a folder in which packages are looked for before those that are installed.
    """
    paths = counter.PATHS if before is None else f"{before}{os.pathsep}{counter.PATHS}"
    environment = {**os.environ, **counter.OFFSCREEN, "PYTHONPATH": paths}
    # An installed app has its bytecode; without it every start would compile 200 files.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    # Where these name certificates of somebody's own, all of them are read (1.1 MB); a tablet has neither.
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        environment.pop(name, None)
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
