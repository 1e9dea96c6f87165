"""SIGKILL at random moments: between taps, settling, the feed, checkpoints, rewriting, pruning, vacuum, migration."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tablet_app.store import orders, outbox
from tablet_app.store.database import Store
from tests.faults.outcome import Outcome
from tests.faults.power_cut import PROGRAM, RELEASED, commands_in
from tests.faults.recording import ACKNOWLEDGED, ROOT

BEGUN_WITHIN_S = 30.0


def kills(folder: Path, times: int, *, seed: int = 1) -> Outcome:
    """One data folder, killed again and again at work; each start goes on where the last was cut off."""
    outcome = Outcome("kill -9 of the store at work", "SIGKILL after 0 to 250 ms of work")
    data = folder / "killed"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    dice = random.Random(seed)
    with Lives() as lives:
        for run in range(times):
            lives.kill(data, [str(run), str(run * 10_000), "9000"], dice.uniform(0, 0.25))
            outcome.times += 1
    lines = _told(data)
    outcome.wrong += [line for line in lines if line.startswith("wrong:")]
    store = Store(data)
    store.open()
    found = asyncio.run(store.read(commands_in))
    store.close()
    promised = {line for line in lines if line.startswith("tap-")}
    delivered = {line.removeprefix("settled-") for line in lines if line.startswith("settled-")}
    outcome.lost += len(promised - found.keys - delivered)
    outcome.doubled += found.doubled
    outcome.wrong += found.wrong
    outcome.note = f"{len(promised)} taps"
    return outcome


def kills_in_migration(folder: Path, times: int, *, seed: int = 1) -> Outcome:
    outcome = Outcome("kill -9 in a migration", "SIGKILL within 25 ms of its start, from schema 1")
    dice = random.Random(seed)
    with Lives() as lives:
        for run in range(times):
            data = folder / f"migrating-{run}"
            data.mkdir()
            for _ in range(2):
                lives.kill(data, ["migrate", str(RELEASED)], dice.uniform(0, 0.025))
            store = Store(data)
            store.open()
            commands, known = asyncio.run(store.read(outbox.every)), asyncio.run(store.read(orders.every))
            if store.recoveries or store.trouble:
                outcome.wrong.append(f"run {run}: made anew {store.recoveries} times, {store.trouble}")
            store.close()
            outcome.times += 1
            outcome.lost += 4 - len({command.id for command in commands}) + 3 - len(known)
            outcome.doubled += max(0, len(commands) - 4)
            shutil.rmtree(data)
    return outcome


class Lives:
    """The program, one life after the other, each a fork of one process."""

    def __enter__(self) -> Lives:
        self._running = subprocess.Popen(
            [sys.executable, PROGRAM],
            cwd=ROOT,
            env={"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._running.communicate(timeout=BEGUN_WITHIN_S)

    def kill(self, data: Path, arguments: list[str], after_s: float) -> None:
        """Start it, wait until it has begun, and kill it `after_s` later."""
        before = _told(data).count("begun")
        child = int(self._ask("\t".join([str(data), *arguments])))
        try:
            deadline = time.monotonic() + BEGUN_WITHIN_S
            while _told(data).count("begun") == before:
                if time.monotonic() > deadline:
                    raise RuntimeError("it did not begin")
                time.sleep(0.002)
            time.sleep(after_s)
        finally:
            # Nobody has waited for it yet, so the number is still its own.
            os.kill(child, signal.SIGKILL)
            code = int(self._ask(""))
        if code not in (0, -signal.SIGKILL):
            raise RuntimeError(f"it ended with {code}")

    def _ask(self, line: str) -> str:
        assert self._running.stdin is not None
        self._running.stdin.write(line + "\n")
        self._running.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self._running.stdout is not None
        return self._running.stdout.readline()


def _told(data: Path) -> list[str]:
    file = data / ACKNOWLEDGED
    return file.read_text().split("\n") if file.exists() else []


def matrix(folder: Path) -> Iterator[Outcome]:
    """The long form, for `make faults`."""
    yield kills(folder, 350)
    yield kills_in_migration(folder, 150)
