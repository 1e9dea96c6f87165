"""What the tablet does while nothing happens: the whole app with a platform, a sound card and an empty board."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import counter, processes
from benchmarks.figures import Figure
from tablet_app.demo.process import Platform
from tablet_app.demo.soundcard import SoundCard

WARM_S, STRETCH_S, STRETCHES = 8.0, 10.0, 4


def measure(*, quick: bool) -> list[Figure]:
    empty = run(0, quick=quick)
    counting = run(8, quick=quick)
    return [
        Figure("CPU, idle board", "%", empty["cpu"], 1.0),
        Figure("CPU, eight orders that count", "%", counting["cpu"]),
        Figure("wake-ups of the screens' thread, idle board", "/s", empty["wakeups"]),
        Figure("frames drawn, idle board", "/s", empty["frames"]),
        Figure("repeating timers faster than 1 s, idle board", "", empty["timers"], 0.0),
        Figure("waits of the loop shorter than 1 s, idle board", "/s", empty["soon"], 0.0),
    ]


def run(orders: int, *, quick: bool) -> dict[str, tuple[float, ...]]:
    """CPU of the app and its player process in per cent of a core, per stretch; wake-ups and frames per second."""
    with tempfile.TemporaryDirectory(prefix="tablet-bench-") as name, SoundCard() as card:
        folder = Path(name)
        with Platform(folder / "platform") as platform:
            counter.fill(platform, confirmed=orders)
            counter.check_in(platform, folder / "tablet")
            with app_on(folder / "tablet", platform.url, card.env) as app:
                time.sleep(2.0 if quick else WARM_S)
                return _observe(app, 2.0 if quick else STRETCH_S, 1 if quick else STRETCHES)


@contextmanager
def app_on(data: Path, url: str, environment: dict[str, str]) -> Generator[subprocess.Popen[str]]:
    command = [sys.executable, str(counter.PROGRAMS / "idle_app.py"), str(data), url]
    surroundings = {**environment, **counter.OFFSCREEN, "PYTHONPATH": counter.PATHS}
    with subprocess.Popen(
        command, env=surroundings, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            ask(process)
            yield process
        finally:
            process.terminate()


def ask(app: subprocess.Popen[str], line: str = "") -> dict[str, float]:
    """What it counts about itself just now. Raises RuntimeError when it has ended."""
    if app.stdin is None or app.stdout is None:
        raise RuntimeError("it cannot be asked")
    app.stdin.write(f"{line}\n")
    app.stdin.flush()
    told = app.stdout.readline()
    if not told:
        raise RuntimeError(f"the app ended with {app.wait()}")
    return json.loads(told)


def _observe(app: subprocess.Popen[str], stretch_s: float, stretches: int) -> dict[str, tuple[float, ...]]:
    found: dict[str, list[float]] = {"cpu": [], "wakeups": [], "frames": [], "timers": [], "soon": []}
    for _ in range(stretches):
        told, began = ask(app), time.monotonic()
        # After the question, whose answer is work too.
        time.sleep(0.5)
        cpu, woken, from_s = processes.cpu_s(app.pid), processes.wakeups(app.pid), time.monotonic()
        time.sleep(stretch_s)
        seconds = time.monotonic() - from_s
        found["cpu"].append(100 * (processes.cpu_s(app.pid) - cpu) / seconds)
        found["wakeups"].append((processes.wakeups(app.pid) - woken) / seconds)
        later = ask(app)
        for counted in ("frames", "soon"):
            found[counted].append((later[counted] - told[counted]) / (time.monotonic() - began))
        found["timers"].append(later["fast_timers"])
    return {name: tuple(samples) for name, samples in found.items()}
