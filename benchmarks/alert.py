"""From the platform's commit of an order to the first sample of its alert at the sound card's output.

The reference is the sum of what cannot be spared: one server-sent event to a bare asyncio client, and the same tone
started directly by the same backend. Both are measured with each order, in turn with the app.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks import counter
from benchmarks.figures import Figure
from benchmarks.listener import Listener
from benchmarks.sound_latency import BARE
from tablet_app.demo.process import Platform
from tablet_app.demo.recorder import Recorder
from tablet_app.demo.soundcard import SoundCard
from tablet_app.sound.player import BACKENDS
from tablet_app.sound.tones import tone_file

ORDERS = 30
PATIENCE_S = 10.0
QUIET_S = 0.5  # longer than the tone's own pauses
READY_AGAIN_S = 1.0  # the player that was silenced has been replaced by then


def measure(*, quick: bool) -> list[Figure]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tablet-bench-")))
        card = stack.enter_context(SoundCard())
        recorder = stack.enter_context(Recorder(card))
        stack.enter_context(_surroundings(card.env))
        platform = stack.enter_context(_telling(folder))
        counter.fill(platform)
        counter.check_in(platform, folder / "tablet")
        listener = stack.enter_context(Listener(platform))
        stack.enter_context(_app(folder / "tablet", platform.url))
        _until(lambda: platform.state()["streams"] == 2, "the app does not listen")
        time.sleep(3 * READY_AGAIN_S)
        start = BARE[backend()](tone_file("new_order"))
        rounds = [
            _round(platform, recorder, listener, folder / "commits", start) for _ in range(3 if quick else ORDERS)
        ]
    # The first order and the first tone load what all later ones find loaded.
    ours, events, tones = zip(*rounds[1:], strict=True)
    bare = tuple(event + tone for event, tone in zip(events, tones, strict=True))
    return [
        Figure(
            "commit to the alert's first sample", "ms", ours, None, f"bare event + {backend()}", bare, ratio_limit=2.0
        ),
        Figure("of the reference: the event", "ms", events),
        Figure("of the reference: the tone", "ms", tones),
    ]


def backend() -> str:
    """The one that the app begins with on this Python."""
    return BACKENDS[0] if sys.version_info < (3, 12) else BACKENDS[1]


def _round(
    platform: Platform, recorder: Recorder, listener: Listener, commits: Path, start: Callable[[], Callable[[], None]]
) -> tuple[float, float, float]:
    """Milliseconds of the app, of the bare event, of the bare tone."""
    recorder.clear()
    known = len(commits.read_text().splitlines())
    order = platform.place_order()
    sounded = _heard(recorder)
    committed = int(commits.read_text().splitlines()[known])
    arrived = listener.arrived_ns(order["id"])
    platform.act(order["id"], "confirm")
    _until(lambda: _quiet(recorder), "the alert does not end")
    time.sleep(READY_AGAIN_S + random.uniform(0, 0.05))  # not in step with the sound daemon's own periods
    recorder.clear()
    began = time.monotonic_ns()
    stop = start()
    toned = _heard(recorder)
    stop()
    _until(lambda: _quiet(recorder), "the tone does not end")
    return (sounded - committed) / 1e6, (arrived - committed) / 1e6, (toned - began) / 1e6


def _heard(recorder: Recorder) -> int:
    _until(lambda: recorder.first_sound_ns() is not None, "nothing sounds")
    return recorder.first_sound_ns() or 0


def _quiet(recorder: Recorder) -> bool:
    return any(silence.seconds > QUIET_S for silence in recorder.silences()[-1:])


def _until(true: Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + PATIENCE_S
    while not true():
        if time.monotonic() > end:
            raise RuntimeError(f"{otherwise} within {PATIENCE_S:.0f} s")
        time.sleep(0.02)


@contextmanager
def _surroundings(environment: dict[str, str]) -> Generator[None]:
    """This process and its children reach the card, as the bare tone must."""
    before = dict(os.environ)
    os.environ.update(environment)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextmanager
def _telling(folder: Path) -> Generator[Platform]:
    """The stand-in platform with a file `commits` beside its data."""
    command = [sys.executable, str(counter.PROGRAMS / "telling_platform.py"), str(folder / "platform")]
    environment = {**os.environ, "PYTHONPATH": counter.PATHS}
    with subprocess.Popen([*command, str(folder / "commits")], env=environment, stdout=subprocess.PIPE) as process:
        try:
            platform = Platform(folder / "platform")
            platform.url = counter.ready(process)
            yield platform
        finally:
            process.terminate()


@contextmanager
def _app(data: Path, url: str) -> Generator[None]:
    """`tablet-app run`, as a person starts it."""
    command = [sys.executable, "-m", "tablet_app", "run", "--platform", url, "--data", str(data), "--windowed"]
    environment = {**os.environ, **counter.OFFSCREEN, "PYTHONPATH": counter.PATHS, "TABLET_LOG_LEVEL": "error"}
    with subprocess.Popen(command, env=environment) as process:
        try:
            yield
        finally:
            process.terminate()
