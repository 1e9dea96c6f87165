"""The disk is full, can't be written, fails or is slow, while the store is at work and while it starts."""

from __future__ import annotations

import asyncio
import errno
import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tablet_app.store import orders, outbox
from tablet_app.store.database import Store
from tests.faults.outcome import Outcome
from tests.faults.recording import ROOT, Control, compiled, environment

FAULTS: dict[str, tuple[str, dict[str, int]]] = {
    "disk full": ("ENOSPC for what grows a file", {"quota": 1, "left": 0}),
    "disk read-only": ("EROFS for writing and creating", {"write": errno.EROFS, "create": errno.EROFS}),
    "writes fail": ("EIO for every write", {"write": errno.EIO}),
    "syncs fail": ("EIO for every fsync and fdatasync", {"sync": errno.EIO}),
    "nothing can be written": ("EIO for all but reads", dict.fromkeys(("write", "sync", "create"), errno.EIO)),
    "reads fail too": ("EIO for everything", dict.fromkeys(("write", "sync", "read", "create"), errno.EIO)),
}


class Tablet:
    """The store in another process, with a hand on its disk."""

    def __init__(self, folder: Path, data: Path, fault: dict[str, int] | None = None) -> None:
        data.mkdir(parents=True, exist_ok=True)
        self.data = data
        self.control = Control(folder / "control")
        self.control.set(**(fault or {}))
        self._running = subprocess.Popen(
            [sys.executable, str(ROOT / "tests/faults/serving.py"), str(data)],
            env=environment(compiled(folder), data, control=self.control.path),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        self.begun = self._answer()

    def ask(self, line: str) -> dict[str, Any]:
        assert self._running.stdin
        self._running.stdin.write(line + "\n")
        self._running.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._running.stdout
        line = self._running.stdout.readline()
        if not line:
            raise RuntimeError(f"the store's process ended with {self._running.wait()}")
        return json.loads(line)

    def close(self) -> None:
        self.ask("close")
        self.end()

    def end(self) -> None:
        self._running.kill()
        self._running.communicate()
        self.control.close()


class Story:
    """What was promised and what was refused, and whether it is kept."""

    def __init__(self, outcome: Outcome, name: str) -> None:
        self._outcome = outcome
        self._name = name
        self.saved: set[str] = set()
        self.refused: set[str] = set()
        self.told: set[str] = set()
        self._number = 0

    def expect(self, true: bool, sentence: str) -> None:
        if not true:
            self._outcome.wrong.append(f"{self._name}: {sentence}")

    def tap(self, tablet: Tablet) -> dict[str, Any]:
        self._number += 1
        answer = tablet.ask(f"tap {self._number}")
        (self.saved if answer["ok"] else self.refused).add(f"tap-{self._number}")
        return answer

    def tell(self, tablet: Tablet) -> None:
        self._number += 1
        answer = tablet.ask(f"told {self._number}")
        self.told.add(f"T{self._number}")
        self.expect(answer["ok"], f"what the platform told was not taken in: {answer}")

    def look(self, tablet: Tablet) -> None:
        """Everything that was told is shown, everything that was promised waits, nothing that was refused does."""
        board = tablet.ask("board")
        shown = set(board.get("answer", ()))
        self.expect(board["ok"] and shown == self.told, f"the board shows {len(shown)} of {len(self.told)}")
        waiting = set(tablet.ask("waiting").get("answer", ()))
        self.expect(waiting == self.saved, f"missing {self.saved - waiting}, not refused {waiting - self.saved}")

    def after(self, data: Path) -> None:
        """The same from the disk alone."""
        store = Store(data)
        store.open()
        keys = [command.id for command in asyncio.run(store.read(outbox.every))]
        codes = {row.order.code for row in asyncio.run(store.read(orders.on_board))}
        self.expect(store.trouble is None and not store.recoveries, "the next start was not a plain one")
        store.close()
        self._outcome.lost += len(self.saved - set(keys))
        self._outcome.doubled += len(keys) - len(set(keys))
        self.expect(not self.refused & set(keys), "what was refused is there after all")
        self.expect(codes == self.told, f"orders missing: {self.told - codes}")


def disk_faults(folder: Path, rounds: int, *, seed: int = 1) -> Iterator[Outcome]:
    """Each fault comes while the store is at work, stays for some taps, and goes: `rounds` times."""
    for name, (how, fault) in FAULTS.items():
        yield at_work(folder, name, how, fault, rounds, seed)


def at_work(folder: Path, name: str, how: str, fault: dict[str, int], rounds: int, seed: int) -> Outcome:
    outcome = Outcome(name, how)
    data = folder / name.replace(" ", "-")
    shutil.rmtree(data, ignore_errors=True)
    tablet, story, dice = Tablet(folder, data), Story(outcome, name), random.Random(seed)
    try:
        tablet.ask("begin")
        for _ in range(rounds):
            for _ in range(dice.randrange(1, 6)):
                story.tap(tablet)
            story.tell(tablet)
            tablet.ask("probe")
            tablet.control.set(**fault)
            _until_refused(tablet, story)
            story.tell(tablet)
            story.look(tablet)
            if "quota" not in fault:
                # Leaving a full disk frees the log, which is room indeed.
                story.expect(tablet.ask("probe")["answer"] is not None, "it called the disk sound too early")
            tablet.control.clear()
            story.expect(tablet.ask("probe")["answer"] is None, "it did not go back to the disk")
            story.expect(story.tap(tablet)["ok"], "a tap is refused though the disk is well")
            story.look(tablet)
            outcome.times += 1
        outcome.note = f"{len(story.saved)} saved, {len(story.refused)} refused"
        tablet.close()
    finally:
        tablet.end()
    story.after(data)
    return outcome


MOST_TAPS = 40_000


def _until_refused(tablet: Tablet, story: Story) -> None:
    """Tap until the disk's fault shows; a full one is seen only when the reserve is used up as well."""
    for _ in range(MOST_TAPS):
        answer = story.tap(tablet)
        if not answer["ok"]:
            story.expect(not answer["healthy"] and answer["trouble"] is not None, "refused, but called healthy")
            story.expect(answer["kind"] == answer["trouble"], f"refused as {answer['kind']}, shown {answer['trouble']}")
            return
    story.expect(False, "no tap was ever refused")


def starts(folder: Path) -> Outcome:
    """The tablet is switched on while the disk has each of the faults: it starts, shows, and comes back by itself."""
    outcome = Outcome("start on a failing disk", "each of the faults from the first call on")
    for name, (_, fault) in FAULTS.items():
        story = Story(outcome, f"start, {name}")
        data = folder / f"start-{name.replace(' ', '-')}"
        shutil.rmtree(data, ignore_errors=True)
        before = Tablet(folder, data)
        before.ask("begin")
        for _ in range(3):
            story.tap(before)
            story.tell(before)
        before.end()
        tablet = Tablet(folder, data, fault)
        try:
            readable = "read" not in fault
            if readable:
                story.look(tablet)
            story.tell(tablet)
            tablet.control.clear()
            story.expect(tablet.ask("probe")["answer"] is None, "it did not come back")
            story.expect(story.tap(tablet)["ok"], "a tap is refused though the disk is well")
            story.look(tablet)
            tablet.close()
        finally:
            tablet.end()
        story.after(data)
        outcome.times += 1
    return outcome


def slow(folder: Path, taps: int, sync_ms: int) -> Outcome:
    """Each sync takes `sync_ms`: the event loop goes on meanwhile."""
    outcome = Outcome("disk slow", f"every sync takes {sync_ms} ms")
    data = folder / "slow"
    shutil.rmtree(data, ignore_errors=True)
    tablet, story = Tablet(folder, data), Story(outcome, "slow")
    try:
        tablet.ask("begin")
        tablet.control.set(slow_ms=sync_ms)
        fewest = min(story.tap(tablet)["ticks"] for _ in range(taps))
        # A loop that the disk had stopped would come round once.
        story.expect(fewest > 4, f"the loop came round {fewest} times in {sync_ms} ms")
        outcome.times, outcome.note = taps, f"the loop came round {fewest} times per tap at least"
        tablet.control.clear()
        story.look(tablet)
        tablet.close()
    finally:
        tablet.end()
    story.after(data)
    return outcome


def moments(folder: Path, times: int, *, seed: int = 1) -> Outcome:
    """Faults that come and go at random calls, in the midst of a tap, a rewrite, a probe."""
    outcome = Outcome("disk fails at random moments", "any of the faults, on and off within any act")
    data = folder / "moments"
    shutil.rmtree(data, ignore_errors=True)
    tablet, story, dice = Tablet(folder, data), Story(outcome, "random"), random.Random(seed)
    acts: list[Callable[[], object]] = [
        lambda: story.tap(tablet),
        lambda: story.tap(tablet),
        lambda: story.tell(tablet),
        lambda: tablet.ask("probe"),
    ]
    try:
        tablet.ask("begin")
        for _ in range(times):
            _, fault = dice.choice(list(FAULTS.values()))
            if dice.random() < 0.5:
                tablet.control.set(after=dice.randrange(12), **fault)
            else:
                tablet.control.clear()
            dice.choice(acts)()
            outcome.times += 1
        tablet.control.clear()
        story.expect(tablet.ask("probe")["answer"] is None, "it did not come back")
        story.look(tablet)
        outcome.note = f"{len(story.saved)} saved, {len(story.refused)} refused"
        tablet.close()
    finally:
        tablet.end()
    story.after(data)
    return outcome


def matrix(folder: Path) -> Iterator[Outcome]:
    """The long form, for `make faults`."""
    yield from disk_faults(folder, 8)
    yield starts(folder)
    yield slow(folder, 5, 1000)
    for seed in range(1, 4):
        yield moments(folder, 1000, seed=seed)
