"""Sounds that are no tones of the ringer's: signals of the checks, played its way and always giving way to it."""

from __future__ import annotations

import asyncio
import contextlib
import math
import random
import tempfile
import time
import wave
from array import array
from collections.abc import Callable, Generator, Iterable
from pathlib import Path

from tablet_app.sound.process import player_process
from tablet_app.sound.ringer import Ringer

STREAM_ID = "tablet-app.check"
"""Not the ringer's: whoever looks for an alert in the output must not find a check."""
RATE = 48_000
READY_S = 5.0
ENDED_S = 10.0
TICK_S = 0.02
PEAK = 0.7

BEEPS = (2, 3, 4)
BEEP_HZ, BEEP_S, PAUSE_S, EDGE_S = 1318.5, 0.22, 0.28, 0.012


@contextlib.contextmanager
def wav_file(samples: Iterable[float]) -> Generator[str]:
    """A WAV file of `samples` (mono, -1..1, 48 kHz), there for as long as the `with` lasts."""
    with tempfile.TemporaryDirectory(prefix="tablet-sound-") as folder:
        path = Path(folder) / "signal.wav"
        with wave.open(str(path), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(array("h", (round(PEAK * 32767 * sample) for sample in samples)).tobytes())
        yield str(path)


async def play_alone(ringer: Ringer, path: str, on_asked: Callable[[], None] | None = None) -> bool:
    """Play a WAV file once through the ringer's backend, in a process of its own. True once it has sounded whole.

    Nothing sounds beside an alert: False at once, or as soon as the ringer is to sound. `on_asked` is called when the
    player is told.
    """
    if ringer.state.wanted is not None:
        return False
    lines: list[str] = []
    ended = asyncio.Event()
    try:
        player = player_process(ringer.state.backend, lines.append, ended.set, STREAM_ID)
    except OSError:
        return False
    try:
        if not await _said(lines, "ready", READY_S, ringer, ended):
            return False
        if not player.tell(f"play 1 once {path}"):
            return False
        if on_asked:
            on_asked()
        return await _said(lines, "finished 1", ENDED_S, ringer, ended)
    finally:
        player.kill()
        await player.ended


async def _said(lines: list[str], word: str, within_s: float, ringer: Ringer, ended: asyncio.Event) -> bool:
    end = time.monotonic() + within_s
    while word not in lines:
        if ended.is_set() or ringer.state.wanted is not None or time.monotonic() > end:
            return False
        await asyncio.sleep(TICK_S)
    return True


async def play_beeps(ringer: Ringer) -> int:
    """Play 2, 3 or 4 beeps, drawn each time, so that nobody can say by habit how many it were. 0: not played."""
    count = random.choice(BEEPS)  # noqa: S311 - a question for people
    with wav_file(beeps(count)) as path:
        return count if await play_alone(ringer, path) else 0


def beeps(count: int) -> list[float]:
    """Samples of that many equal beeps, -1..1 at 48 kHz."""
    length, edge = round(BEEP_S * RATE), EDGE_S * RATE
    one = [
        (math.sin(2 * math.pi * BEEP_HZ * at / RATE) + 0.35 * math.sin(4 * math.pi * BEEP_HZ * at / RATE))
        / 1.35
        * min(1.0, at / edge, (length - 1 - at) / edge)
        for at in range(length)
    ]
    return (one + [0.0] * round(PAUSE_S * RATE)) * count
