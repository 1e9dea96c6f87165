"""Power cuts: the store's writes are recorded, and played back up to a cut with what was not synced lost or torn."""

from __future__ import annotations

import asyncio
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tablet_app.store import opening, orders, outbox
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tests.faults.outcome import Outcome
from tests.faults.recording import ROOT, Call, acknowledged, after_power_cut, compiled, recorded

WAYS = ("reordered", "in order")
TEETH = ("no journal, synchronous OFF", "no journal, synchronous NORMAL", "journal without its sync")
RELEASED = ROOT / "tests/store/released/schema-1.sql"
PROGRAM = str(ROOT / "tests/faults/working.py")


def memory(folder: Path) -> Path:
    """A folder whose syncs cost nothing: what is opened there has been through its power cut already."""
    return Path(tempfile.mkdtemp(prefix="tablet-cut-", dir="/dev/shm" if Path("/dev/shm").is_dir() else folder))


def power_cuts(folder: Path, cuts: int, *, steps: int = 160, seed: int = 1, way: str = "") -> Outcome:
    """`way`: what is taken away from the store first, see TEETH."""
    outcome = Outcome(f"power cut{f' ({way})' if way else ''}", "writes played back, unsynced ones lost or torn")
    data = folder / "recorded"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    program = [PROGRAM, str(data), str(seed), "0", str(steps), way]
    away_from_this_boot(folder)
    _play(folder, recorded(compiled(folder), data, program, folder / "log"), cuts, seed, outcome, _taps_are_there)
    return outcome


def cuts_in_migration(folder: Path, cuts: int, *, seed: int = 1) -> Outcome:
    """From the oldest released schema: before, in and after the copy and every step."""
    outcome = Outcome("power cut in a migration", "the same, from schema 1")
    data = folder / "migrated"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    program = [PROGRAM, str(data), "migrate", str(RELEASED)]
    _play(folder, recorded(compiled(folder), data, program, folder / "log"), cuts, seed, outcome, _all_came_up)
    return outcome


_Check = Callable[[Store, Sequence[str], Outcome], None]


def _play(folder: Path, calls: Sequence[Call], cuts: int, seed: int, outcome: Outcome, check: _Check) -> None:
    first = next(place for place, call in enumerate(calls) if acknowledged([call]))
    dice = random.Random(seed)
    image = memory(folder)
    try:
        for number in range(cuts):
            cut = dice.randrange(first, len(calls) + 1)
            way = WAYS[number % len(WAYS)]
            _lay_down(after_power_cut(calls[:cut], {}, dice, way), image)
            outcome.times += 1
            store = Store(image)
            store.open()
            known = len(outcome.wrong)
            try:
                if store.trouble is not None or store.recoveries:
                    outcome.wrong.append(f"{store.trouble}, made anew {store.recoveries} times")
                check(store, acknowledged(calls[:cut]), outcome)
            finally:
                store.close()
            outcome.wrong[known:] = [f"cut {cut}, {way}: {sentence}" for sentence in outcome.wrong[known:]]
    finally:
        shutil.rmtree(image)


def _lay_down(files: Mapping[str, bytes], image: Path) -> None:
    for file in image.iterdir():
        file.unlink()
    for name, data in files.items():
        (image / name).write_bytes(data)


def _all_came_up(store: Store, _lines: Sequence[str], outcome: Outcome) -> None:
    commands = asyncio.run(store.read(outbox.every))
    known = asyncio.run(store.read(orders.every))
    outcome.lost += 4 - len({command.id for command in commands}) + 3 - len(known)
    outcome.doubled += max(0, len(commands) - 4)


def _taps_are_there(store: Store, lines: Sequence[str], outcome: Outcome) -> None:
    """Every tap that was acknowledged is in the store, or the platform has said that it has it."""
    found = asyncio.run(store.read(commands_in))
    promised = {line for line in lines if line.startswith("tap-")}
    delivered = {line.removeprefix("settled-") for line in lines if line.startswith("settled-")}
    outcome.lost += len(promised - found.keys - delivered)
    outcome.doubled += found.doubled
    outcome.wrong += found.wrong


@dataclass(frozen=True, slots=True)
class Found:
    keys: set[str]
    doubled: int
    wrong: list[str]


def commands_in(db: Db) -> Found:
    """Every command, and what is not right about its content and its place."""
    commands = outbox.every(db)
    wrong: list[str] = []
    last: dict[str, tuple[int, int]] = {}
    for command in commands:
        number = int(command.id.removeprefix("tap-"))
        if command.payload["n"] != number:
            wrong.append(f"{command.id} says {command.payload['n']}")
        before = last.get(command.subject, (-1, 0))
        if not (number > before[0] and command.subject_seq > before[1]):
            wrong.append(f"{command.id} is out of its order")
        last[command.subject] = (number, command.subject_seq)
    keys = {command.id for command in commands}
    return Found(keys, len(commands) - len(keys), wrong)


def away_from_this_boot(folder: Path) -> None:
    """A power cut ends the boot; the check must see another one than the taps were made in."""
    _boot(folder, "another")


def in_this_boot(folder: Path) -> None:
    """The machine ran on since the taps were made."""
    _boot(folder, "boot")


def _boot(folder: Path, name: str) -> None:
    file = folder / "boot_id"
    file.write_text(f"{name}\n")
    opening.BOOT_ID = file


def teeth(folder: Path, cuts: int) -> Iterator[Outcome]:
    """The same with a safety taken away must lose something; else the trial could not tell."""
    for way in TEETH:
        found = power_cuts(folder, cuts, way=way)
        outcome = Outcome(found.fault, "must be noticed", found.times, note=f"{found.lost} taps lost, as it should be")
        if not found.lost:
            outcome.wrong.append("the trial did not notice")
        yield outcome


def matrix(folder: Path) -> Iterator[Outcome]:
    """The long form, for `make faults`."""
    for seed in range(1, 4):
        yield power_cuts(folder, 200, steps=400, seed=seed)
    yield cuts_in_migration(folder, 200)
    yield from teeth(folder, 40)
