"""How often the audibility check errs on a real sound daemon, beside music, noise and other programs' streams.

Run: python -m benchmarks.audible [--windows N] [--pipewire]; exit code 1 where more than 1 in 1,000 is wrong.
Each window draws what else plays (nothing, noise, music, one of our tones as another program's) and how ours is:
heard; not played; its output muted; its volume far too low. Only the first is to be judged as heard. No verdict, which
means that nobody could look, is no wrong one: a person is asked.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np

from tablet_app.demo.soundcard import SINK, SoundCard
from tablet_app.sound import audibility
from tablet_app.sound.alone import wav_file
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.tones import tone_file
from tests.sound import rooms

OURS = ("heard", "not played", "muted", "too low")
OTHERS = ("nothing", "noise", "music", "our tone, by another program")
TARGET = 0.001


async def window(card: SoundCard, ours: str, playing: subprocess.Popen[bytes] | None) -> audibility.Proof:
    """The verdict on one window; `playing` is ended with it."""
    card.pactl("set-sink-mute", SINK, "1" if ours == "muted" else "0")
    card.pactl("set-sink-volume", SINK, "4%" if ours == "too low" else "100%")
    ringer = Ringer(("none",) if ours == "not played" else ("miniaudio",))
    await ringer.start()
    try:
        return await audibility.prove(ringer)
    finally:
        await ringer.close()
        if playing is not None:
            playing.kill()
            playing.wait()


def sounds(folder: Path) -> None:
    rng = np.random.default_rng(1)
    for name, made in (("noise", rooms.pink), ("music", rooms.music)):
        samples = made(10 * rooms.RATE, rng)
        with wav_file(samples / np.abs(samples).max()) as path:
            (folder / f"{name}.wav").write_bytes(Path(path).read_bytes())
    (folder / f"{OTHERS[3]}.wav").write_bytes(tone_file("new_order").read_bytes())


def other_program(other: str, folder: Path) -> subprocess.Popen[bytes] | None:
    return None if other == "nothing" else subprocess.Popen(["paplay", str(folder / f"{other}.wav")])


async def run(card: SoundCard, windows: int, seed: int) -> Counter[tuple[str, str, str]]:
    draw, counts = random.Random(seed), Counter[tuple[str, str, str]]()
    with tempfile.TemporaryDirectory() as folder:
        sounds(Path(folder))
        for number in range(windows):
            # Half of all windows are to be heard: both ways of being wrong count alike.
            ours, other = draw.choice(OURS[:1] * 3 + OURS[1:]), draw.choice(OTHERS)
            proof = await window(card, ours, other_program(other, Path(folder)))
            verdict = "none" if proof.heard is None else "right" if proof.heard is (ours == "heard") else "wrong"
            counts[ours, other, verdict] += 1
            if verdict != "right":
                print(f"window {number}: {ours} beside {other}: {proof}", file=sys.stderr)
    return counts


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.audible", description=__doc__)
    parser.add_argument("--windows", type=int, default=1000, metavar="N", help="how many (default: 1000, about 20 min)")
    parser.add_argument("--pipewire", action="store_true", help="on PipeWire instead of PulseAudio")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    logging.disable()  # windows without our tone fail on purpose
    with contextlib.ExitStack() as stack:
        card = stack.enter_context(SoundCard("pipewire" if given.pipewire else "pulse"))
        os.environ.update(card.env)
        counts = asyncio.run(run(card, given.windows, given.seed))
    print("| ours | beside | windows | wrong | no verdict |\n|---|---|---|---|---|")
    for ours in OURS:
        for other in OTHERS:
            right, wrong, none = (counts[ours, other, verdict] for verdict in ("right", "wrong", "none"))
            print(f"| {ours} | {other} | {right + wrong + none} | {wrong} | {none} |")
    kept = True
    for name, group in (("not heard although it was", OURS[:1]), ("heard although it was not", OURS[1:])):
        wrong = sum(count for (ours, _, bad), count in counts.items() if bad == "wrong" and ours in group)
        total = sum(count for (ours, _, _), count in counts.items() if ours in group)
        kept &= wrong <= TARGET * total
        print(f"\n{name}: {wrong} of {total}")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
