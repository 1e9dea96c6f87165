"""How often the audibility check errs on real sound daemons, beside music, noise and other programs' streams.

Run: python -m benchmarks.audible [--windows N] [--pipewire]; exit code 1 where more than 1 in 1,000 is wrong.
Each window draws what else plays (nothing, noise, music, one of our tones as another program's) and how ours is:
heard; not played; its output muted; its volume far too low. Only the first is to be judged as heard, and there no
verdict at all counts as wrong too: the tone was in the output, and the check did not say so. Where ours was not to be
heard, no verdict is counted by itself: nobody is told that it was heard, and a person is asked.

Most of a window is waiting, for our tone or for the patience of the check to end, so several are judged at once, each
on a daemon and in a process of its own. With --results each is written down, and only those that are not there yet are
judged: a long run may be cut into pieces with --seconds (exit code 3 while some are left).
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import logging
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from multiprocessing.queues import SimpleQueue
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
NOT_DONE = 3


def drawn(seed: int, number: int) -> tuple[str, str]:
    """How our tone is in this window, and what plays beside it. Half are to be heard: both ways to err count alike."""
    draw = random.Random(f"{seed} {number}")
    return draw.choice(OURS[:1] * 3 + OURS[1:]), draw.choice(OTHERS)


async def window(ours: str, playing: subprocess.Popen[bytes] | None) -> audibility.Proof:
    """The verdict on one window on the daemon of this process; `playing` is ended with it."""
    pactl("set-sink-mute", SINK, "1" if ours == "muted" else "0")
    pactl("set-sink-volume", SINK, "4%" if ours == "too low" else "100%")
    ringer = Ringer(("none",) if ours == "not played" else ("miniaudio",))
    await ringer.start()
    try:
        return await audibility.prove(ringer)
    finally:
        await ringer.close()
        if playing is not None:
            playing.kill()
            playing.wait()


def pactl(*words: str) -> None:
    subprocess.run(["pactl", *words], check=True, timeout=10)


def sounds(folder: Path) -> None:
    rng = np.random.default_rng(1)
    for name, made in (("noise", rooms.pink), ("music", rooms.music)):
        samples = made(10 * rooms.RATE, rng)
        with wav_file(samples / np.abs(samples).max()) as path:
            (folder / f"{name}.wav").write_bytes(Path(path).read_bytes())
    (folder / f"{OTHERS[3]}.wav").write_bytes(tone_file("new_order").read_bytes())


def other_program(other: str, folder: Path) -> subprocess.Popen[bytes] | None:
    return None if other == "nothing" else subprocess.Popen(["paplay", str(folder / f"{other}.wav")])


def move_in(environments: SimpleQueue[Mapping[str, str]]) -> None:
    """Makes one of the daemons that of this process."""
    os.environ.update(environments.get())
    logging.disable()  # windows without our tone fail on purpose


def judged(seed: int, number: int, folder: Path) -> dict[str, object]:
    """One window, judged and told."""
    ours, other = drawn(seed, number)
    proof = asyncio.run(window(ours, other_program(other, folder)))
    verdict = "none" if proof.heard is None else "right" if proof.heard is (ours == "heard") else "wrong"
    load = round(os.getloadavg()[0], 1)
    return {"window": number, "ours": ours, "beside": other, "verdict": verdict, "proof": str(proof), "load": load}


def judge(kind: str, numbers: Iterable[int], seed: int, at_once: int, seconds: float) -> Iterator[dict[str, object]]:
    """The windows as they are judged; none is begun after `seconds`."""
    end = time.monotonic() + seconds
    spawn = multiprocessing.get_context("spawn")
    left = iter(numbers)
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        sounds(folder)
        environments: SimpleQueue[Mapping[str, str]] = spawn.SimpleQueue()
        for _ in range(at_once):
            environments.put(stack.enter_context(SoundCard("pipewire" if kind == "pipewire" else "pulse")).env)
        pool = stack.enter_context(ProcessPoolExecutor(at_once, spawn, move_in, (environments,)))
        running: set[Future[dict[str, object]]] = set()
        while True:
            while len(running) < at_once and time.monotonic() < end and (number := next(left, None)) is not None:
                running.add(pool.submit(judged, seed, number, folder))
            if not running:
                return
            done, running = wait(running, return_when=FIRST_COMPLETED)
            yield from (one.result() for one in done)


def told(counts: Counter[tuple[str, str, str]]) -> bool:
    """Prints what was found; whether the target is kept."""
    print("| ours | beside | windows | wrong | no verdict |\n|---|---|---|---|---|")
    for ours in OURS:
        for other in OTHERS:
            right, wrong, none = (counts[ours, other, verdict] for verdict in ("right", "wrong", "none"))
            print(f"| {ours} | {other} | {right + wrong + none} | {wrong} | {none} |")
    kept = True
    for name, group, bad in (
        ("not heard, or no verdict, although it was", OURS[:1], ("wrong", "none")),
        ("heard although it was not", OURS[1:], ("wrong",)),
    ):
        wrong = sum(count for (ours, _, verdict), count in counts.items() if verdict in bad and ours in group)
        total = sum(count for (ours, _, _), count in counts.items() if ours in group)
        kept &= wrong <= TARGET * total
        print(f"\n{name}: {wrong} of {total}")
    return kept


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.audible", description=__doc__)
    parser.add_argument("--windows", type=int, default=1000, metavar="N", help="how many (default: 1000, some 6 min)")
    parser.add_argument("--pipewire", action="store_true", help="on PipeWire instead of PulseAudio")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=3, metavar="N", help="daemons side by side (default: 3)")
    parser.add_argument("--results", type=Path, metavar="FILE", help="write each window there, leave out those in it")
    parser.add_argument("--seconds", type=float, default=float("inf"), metavar="S", help="begin no window after that")
    given = parser.parse_args(arguments)
    kind = "pipewire" if given.pipewire else "pulse"
    run = {"daemon": kind, "seed": given.seed}
    results: list[dict[str, object]] = []
    if given.results and given.results.exists():
        known = [json.loads(line) for line in given.results.read_text().splitlines()]
        results = [one for one in known if run.items() <= one.items() and one["window"] < given.windows]
    left = sorted(set(range(given.windows)) - {one["window"] for one in results})
    for one in judge(kind, left, given.seed, given.at_once, given.seconds) if left else ():
        results.append(one)
        if given.results:
            with given.results.open("a") as file:
                print(json.dumps(run | one), file=file)
        if one["verdict"] != "right":
            print(one, file=sys.stderr)
    kept = told(Counter((str(one["ours"]), str(one["beside"]), str(one["verdict"])) for one in results))
    if results:
        loads = sorted(float(str(one["load"])) for one in results)
        print(f"\nload on {os.cpu_count()} cores: {loads[0]} to {loads[-1]}, median {loads[len(loads) // 2]}")
    if len(results) < given.windows:
        print(f"{given.windows - len(results)} are left", file=sys.stderr)
        return NOT_DONE
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
