"""Whether the screens' thread is held up while a full queue is sent, and while each sync of the disk takes a second."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks import counter
from benchmarks.drain import all_applied, far_away
from benchmarks.figures import Figure, quantile
from benchmarks.processes import give_way
from tablet_app.demo.process import Platform
from tablet_app.demo.soundcard import SoundCard
from tests.faults.recording import Control, compiled

FRAME_MS = 16.0
ORDERS, PER_ORDER, RUNS = 100, 100, 3
"""As many orders as a board may hold on a bad day; what was done to them waits."""
ALONE = "a loop that does nothing"
LIMIT_S = 120


def measure(*, quick: bool) -> list[Figure]:
    orders, runs = (5, 1) if quick else (ORDERS, RUNS)
    return [
        *_figures(f"{PER_ORDER * orders:,} commands drained", "until all are settled", _runs("drain", orders, runs)),
        *_figures("1 s per sync", "tap to durable row, 1 s per sync", _runs("taps", 20, 1)),
    ]


def _figures(what: str, took: str, told: Sequence[Mapping[str, Any]]) -> list[Figure]:
    def longest(key: str) -> tuple[float, ...]:
        return tuple(max(one[key]) for one in told)

    late, alone = ([quantile(one[key], 0.99) for one in told] for key in ("late", "alone"))
    return [
        Figure(f"{what}: the screens' thread, longest work", "ms", longest("busy"), FRAME_MS),
        Figure(f"{what}: its loop late, p99", "ms", tuple(late), FRAME_MS, ALONE, tuple(alone)),
        Figure(f"{what}: its loop late, longest", "ms", longest("late"), FRAME_MS, ALONE, longest("alone")),
        Figure(took, "s", tuple(seconds for one in told for seconds in one["took"])),
    ]


def _runs(what: str, orders: int, runs: int) -> list[dict[str, Any]]:
    return [_run(what, orders) for _ in range(runs)]


def _run(what: str, orders: int) -> dict[str, Any]:
    """What the app tells, and as `alone` how late another loop was meanwhile."""
    with (
        tempfile.TemporaryDirectory(prefix="tablet-bench-") as name,
        SoundCard() as card,
        Platform(Path(name) / "platform") as platform,
    ):
        folder = Path(name)
        # Those to be tapped don't ring: how the alert makes way for the next is another figure.
        counter.fill(platform, **{"new" if what == "drain" else "confirmed": orders})
        counter.check_in(platform, folder / "tablet")
        surroundings = {**card.env, **counter.OFFSCREEN, "PYTHONPATH": counter.PATHS}
        arguments = [str(counter.PROGRAMS / "pulsing.py"), str(folder / "tablet")]
        if platform.pid is not None:
            give_way(platform.pid)
        with far_away(platform.url, gives_way=True) as url:
            if what == "drain":
                told = _told([*arguments, url, "drain", str(PER_ORDER)], surroundings)
                all_applied(platform, PER_ORDER * orders)
                return told
            control = Control(folder / "control")
            surroundings |= {
                "LD_PRELOAD": str(compiled(folder)),
                "RECORD_DIR": str(folder / "tablet"),
                "RECORD_CONTROL": str(control.path),
            }
            try:
                return _told([*arguments, url, "taps", str(control.path)], surroundings)
            finally:
                control.close()


def _told(arguments: Sequence[str], environment: Mapping[str, str]) -> dict[str, Any]:
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.pulse"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=counter.ROOT
    ) as alone:
        done = subprocess.run(
            [sys.executable, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=LIMIT_S,
        )
        beats, _ = alone.communicate()
    if done.returncode:
        raise RuntimeError(f"the app ended with {done.returncode}: {done.stderr.strip()[-800:]}")
    return {**json.loads(done.stdout.splitlines()[-1]), "alone": json.loads(beats)}
