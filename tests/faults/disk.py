"""The disk is full, can't be written, fails or is slow, while the store is at work and while it starts."""

from __future__ import annotations

import errno
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from tablet_app.store import reserve
from tests.faults.outcome import Outcome
from tests.faults.storage import Story, Tablet

FAULTS: dict[str, tuple[str, dict[str, int]]] = {
    "disk full": ("ENOSPC for what grows a file", {"quota": 1, "left": 0}),
    "disk read-only": ("EROFS for writing and creating", {"write": errno.EROFS, "create": errno.EROFS}),
    "writes fail": ("EIO for every write", {"write": errno.EIO}),
    "syncs fail": ("EIO for every fsync and fdatasync", {"sync": errno.EIO}),
    "nothing can be written": ("EIO for all but reads", dict.fromkeys(("write", "sync", "create"), errno.EIO)),
    "reads fail too": ("EIO for everything", dict.fromkeys(("write", "sync", "read", "create"), errno.EIO)),
}
MOST_TAPS = 40_000


def disk_faults(folder: Path, rounds: int, *, seed: int = 1) -> Iterator[Outcome]:
    """Each fault comes while the store is at work, stays for some taps, and goes: `rounds` times."""
    for name, (how, fault) in FAULTS.items():
        yield at_work(folder, name, how, fault, rounds, seed)


def at_work(
    folder: Path, name: str, how: str, fault: dict[str, int], rounds: int, seed: int, *, real: bool = False
) -> Outcome:
    """`real`: with the app's own sizes, so that a full disk is noticed after the reserve's 8 MiB of taps."""
    outcome = Outcome(name, how)
    data = folder / name.replace(" ", "-")
    shutil.rmtree(data, ignore_errors=True)
    tablet, story, dice = Tablet(folder, data, real=real), Story(outcome, name), random.Random(seed)
    try:
        tablet.ask("begin")
        taps = 0
        for _ in range(rounds):
            for _ in range(dice.randrange(1, 6)):
                story.tap(tablet)
            story.tell(tablet)
            tablet.ask("probe")
            story.expect(not real or _reserve(data) == 8 * 1024 * 1024, "the reserve is not there")
            tablet.control.set(**fault)
            taps += _until_refused(tablet, story, "fill" if real else "tap")
            story.expect(not real or _reserve(data) == 0, "refused, but the reserve was not given up")
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
        if real:
            outcome.note += f"; {taps // rounds} taps of 4 KiB went into the reserve each time"
        tablet.close()
    finally:
        tablet.end()
    story.after(data)
    return outcome


def _reserve(data: Path) -> int:
    """Its bytes on the disk."""
    file = data / reserve.FILE
    return file.stat().st_blocks * 512 if file.exists() else 0


def _until_refused(tablet: Tablet, story: Story, what: str) -> int:
    """Tap until the disk's fault shows; a full one is seen only when the reserve is used up as well. How many went."""
    for number in range(MOST_TAPS):
        answer = story.tap(tablet, what)
        if not answer["ok"]:
            story.expect(not answer["healthy"] and answer["trouble"] is not None, "refused, but called healthy")
            story.expect(answer["kind"] == answer["trouble"], f"refused as {answer['kind']}, shown {answer['trouble']}")
            return number
    story.expect(False, "no tap was ever refused")
    return MOST_TAPS


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
    how, fault = FAULTS["disk full"]
    yield at_work(folder, "disk full, reserve of 8 MiB", how, fault, 8, 1, real=True)
    yield starts(folder)
    yield slow(folder, 5, 1000)
    for seed in range(1, 4):
        yield moments(folder, 1000, seed=seed)
