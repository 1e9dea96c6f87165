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
from dataclasses import dataclass
from pathlib import Path

from benchmarks import counter
from benchmarks.figures import Figure
from benchmarks.listener import Listener
from benchmarks.sound_latency import BARE
from tablet_app.demo.process import Platform
from tablet_app.demo.recorder import Recorder
from tablet_app.demo.soundcard import Kind, SoundCard
from tablet_app.sound.player import BACKENDS
from tablet_app.sound.tones import tone_file

ORDERS, BUSY_ORDERS = 30, 60
CARDS = 300
PATIENCE_S = 60.0  # a machine that others use as well
QUIET_S = 0.5  # longer than the tone's own pauses
READY_AGAIN_S = 1.0  # the player that was silenced has been replaced by then
KINDS: tuple[Kind, ...] = ("pulse", "pipewire")


def measure(*, quick: bool) -> list[Figure]:
    figures: list[Figure] = []
    for kind in KINDS:
        with _counter(kind, "-m", "tablet_app", "run") as one:
            start = BARE[backend()](tone_file("new_order"))
            rounds = [_round(one, start) for _ in range(3 if quick else ORDERS)]
        # The first order and the first tone load what all later ones find loaded.
        ours, events, tones = zip(*rounds[1:], strict=True)
        bare = tuple(event + tone for event, tone in zip(events, tones, strict=True))
        figures += [
            Figure(
                f"commit to the alert's first sample, {kind}",
                "ms",
                ours,
                reference_name=f"bare event + {backend()}",
                reference=bare,
                ratio_limit=1.5,
            ),
            Figure(f"of the reference: the event, {kind}", "ms", events),
            Figure(f"of the reference: the tone, {kind}", "ms", tones),
        ]
    for kind in KINDS:
        with _counter(kind, str(counter.PROGRAMS / "scrolled_counter.py"), confirmed=CARDS) as one:
            busy = tuple(_order(one)[0] for _ in range(3 if quick else BUSY_ORDERS))
        figures.append(Figure(f"the same while {CARDS} cards are scrolled, {kind}", "ms", busy, 250.0, judged="p99"))
    return figures


@dataclass(frozen=True, slots=True)
class _Counter:
    platform: Platform
    recorder: Recorder
    listener: Listener
    commits: Path


@contextmanager
def _counter(kind: Kind, *program: str, **orders: int) -> Generator[_Counter]:
    """A tablet that runs as `program` on a sound card of its own, with a platform whose commits are known."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tablet-bench-")))
        card = stack.enter_context(SoundCard(kind))
        recorder = stack.enter_context(Recorder(card))
        stack.enter_context(_surroundings(card.env))
        platform = stack.enter_context(_telling(folder))
        counter.fill(platform, **orders)
        counter.check_in(platform, folder / "tablet")
        listener = stack.enter_context(Listener(platform))
        stack.enter_context(_app(program, folder / "tablet", platform.url))
        _until(lambda: platform.state()["streams"] == 2, "the app does not listen")
        time.sleep(3 * READY_AGAIN_S)
        yield _Counter(platform, recorder, listener, folder / "commits")


def backend() -> str:
    """The one that the app begins with on this Python."""
    return BACKENDS[0] if sys.version_info < (3, 12) else BACKENDS[1]


def _round(one: _Counter, start: Callable[[], Callable[[], None]]) -> tuple[float, float, float]:
    """Milliseconds of the app, of the bare event, of the bare tone."""
    sounded, arrived = _order(one)
    recorder = one.recorder
    recorder.clear()
    began = time.monotonic_ns()
    stop = start()
    toned = _heard(recorder)
    stop()
    _until(lambda: _quiet(recorder), "the tone does not end")
    return sounded, arrived, (toned - began) / 1e6


def _order(one: _Counter) -> tuple[float, float]:
    """Milliseconds from the commit of an order to its first sample, and to its bare event."""
    one.recorder.clear()
    known = len(one.commits.read_text().splitlines())
    order = one.platform.place_order()
    sounded = _heard(one.recorder)
    committed = int(one.commits.read_text().splitlines()[known])
    arrived = one.listener.arrived_ns(order["id"])
    one.platform.act(order["id"], "confirm")
    _until(lambda: _quiet(one.recorder), "the alert does not end")
    time.sleep(READY_AGAIN_S + random.uniform(0, 0.05))  # not in step with the sound daemon's own periods
    return (sounded - committed) / 1e6, (arrived - committed) / 1e6


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
def _app(program: tuple[str, ...], data: Path, url: str) -> Generator[None]:
    """The tablet as a person starts it, where `program` is the module; a program of ours takes folder and address."""
    flags = ["--platform", url, "--data", str(data), "--windowed"] if program[0] == "-m" else [str(data), url]
    environment = {**os.environ, **counter.OFFSCREEN, "PYTHONPATH": counter.PATHS, "TABLET_LOG_LEVEL": "error"}
    with subprocess.Popen([sys.executable, *program, *flags], env=environment) as process:
        try:
            yield
        finally:
            process.terminate()
