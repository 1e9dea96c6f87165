"""Seeded damage to the files of a tablet that was killed: database, write-ahead log, journal."""

from __future__ import annotations

import asyncio
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tablet_app.store import device, orders, recovery
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tests.faults.outcome import Outcome
from tests.faults.power_cut import commands_in, in_this_boot, memory
from tests.faults.recording import ROOT
from tests.making import an_order

ORDERS = 150
TAPS = 120
PAGE = 4096
KILLED = """
import asyncio, os, sys
from pathlib import Path
from tablet_app.store import device, orders
from tablet_app.store.database import Store
from tests.faults.corruption import ORDERS, TAPS, the_order
from tests.faults.working import save, tap
from tests.making import NOON
store = Store(Path(sys.argv[1]))
store.open()
def begin(db):
    device.put(db, "device", {"id": "d1"})
    device.move_cursor(db, 1, "e")
    for number in range(ORDERS):
        orders.upsert(db, the_order(number), None, NOON)
async def work():
    await store.write(begin)
    await store.probe()
    for number in range(TAPS):
        await save(store, tap(number))
    await store.read(lambda db: None)  # until then the last one's row may be on its way
asyncio.run(work())
os._exit(0)
"""
"""A database with its orders written back, and taps of which most are in the write-ahead log alone."""


def the_order(number: int):
    return an_order(f"o{number}", code=f"A{number}", total=1000 + number, note="n" * (number % 700))


Damage = Callable[[bytearray, random.Random], bytes]


def flipped(data: bytearray, dice: random.Random) -> bytes:
    for _ in range(dice.choice([1, 1, 1, 8])):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return bytes(data)


def header(data: bytearray, dice: random.Random) -> bytes:
    data[dice.randrange(min(100, len(data)))] = dice.randrange(256)
    return bytes(data)


def page_zeroed(data: bytearray, dice: random.Random) -> bytes:
    return _over_page(data, dice, bytes(PAGE))


def page_of_junk(data: bytearray, dice: random.Random) -> bytes:
    return _over_page(data, dice, dice.randbytes(PAGE))


def page_of_another_place(data: bytearray, dice: random.Random) -> bytes:
    start = dice.randrange(max(1, len(data) // PAGE)) * PAGE
    return _over_page(data, dice, bytes(data[start : start + PAGE]))


def _over_page(data: bytearray, dice: random.Random, page: bytes) -> bytes:
    start = dice.randrange(max(1, len(data) // PAGE)) * PAGE
    data[start : start + PAGE] = page[: len(data) - start]
    return bytes(data)


def cut_off(data: bytearray, dice: random.Random) -> bytes:
    return bytes(data[: dice.randrange(len(data))])


def emptied(_data: bytearray, _dice: random.Random) -> bytes:
    return b""


KINDS: tuple[Damage, ...] = (
    flipped, header, page_zeroed, page_of_junk, page_of_another_place, cut_off, emptied,
)  # fmt: skip


def corruptions(folder: Path, seeds: int, *, first: int = 0) -> list[Outcome]:
    """Damage to the database, to its log, to the journal; then to a database and its journal together."""
    in_this_boot(folder)
    whole = folder / "whole"
    shutil.rmtree(whole, ignore_errors=True)
    subprocess.run([sys.executable, "-c", KILLED, str(whole)], check=True, cwd=ROOT, timeout=60)
    files = {file.name: file.read_bytes() for file in whole.iterdir() if not file.name.endswith(("-shm", "reserve"))}
    journal = next(name for name in files if name.startswith("intents."))
    found: list[Outcome] = []
    for title, names in (
        ("database damaged", ("tablet.db",)),
        ("write-ahead log damaged", ("tablet.db-wal",)),
        ("journal damaged", (journal,)),
    ):
        outcome = Outcome(title, "flips, header, pages, cut off, emptied, deleted")
        noticed = [_one(files, names, seed, outcome) for seed in range(first, first + seeds)]
        outcome.note = f"{sum(noticed)} told to a person"
        found.append(outcome)
    both = Outcome("database and journal damaged", "the same, both at once: what is lost is told", times=seeds)
    each = [Outcome("", "") for _ in range(seeds)]
    told = [_one(files, ("tablet.db", journal), first + place, one) for place, one in enumerate(each)]
    untold = [one.lost for one, said in zip(each, told, strict=True) if one.lost and not said]
    both.wrong = [f"{lost} lost and nobody is told" for lost in untold]
    both.wrong += [sentence for one in each for sentence in one.wrong]
    both.note = f"{sum(one.lost for one in each)} of {seeds * TAPS} taps lost in {sum(told)} told cases"
    return [*found, both]


def _one(files: dict[str, bytes], names: tuple[str, ...], seed: int, outcome: Outcome) -> bool:
    """Whether a person was told."""
    dice = random.Random(seed)
    image = memory(Path("/tmp"))
    what = "deleted"
    try:
        (image / "token").write_text("x")
        for name, data in files.items():
            if name not in names:
                (image / name).write_bytes(data)
                continue
            used = len(data.rstrip(b"\0")) if name.startswith("intents.") else len(data)
            kind = seed % (len(KINDS) + 1)
            if kind < len(KINDS):
                damage = KINDS[kind]
                what = damage.__name__
                (image / name).write_bytes(damage(bytearray(data[:used]), dice) + bytes(len(data) - used))
        outcome.times += 1
        return _check(image, f"seed {seed}, {what}", outcome)
    finally:
        shutil.rmtree(image)


def _check(image: Path, what: str, outcome: Outcome) -> bool:
    """The app starts; every tap is there; an order is as it was or not there, and then a snapshot is on its way."""
    store = Store(image)
    store.open()
    try:
        if store.trouble is not None:
            outcome.wrong.append(f"{what}: {store.trouble}")
        commands = asyncio.run(store.read(commands_in))
        shown, cursor, report = asyncio.run(store.read(_look))
    finally:
        store.close()
    outcome.lost += TAPS - len(commands.keys)
    outcome.doubled += commands.doubled
    outcome.wrong += [f"{what}: {sentence}" for sentence in commands.wrong]
    false = [order.id for order in shown if order != the_order(int(order.id[1:]))]
    if false:
        outcome.wrong.append(f"{what}: orders that are not as they were: {false}")
    if len(shown) < ORDERS and cursor is not None:
        outcome.wrong.append(f"{what}: {ORDERS - len(shown)} orders are missing and no snapshot is due")
    if len(shown) < ORDERS and report is None:
        outcome.wrong.append(f"{what}: orders are missing and nobody is told")
    return report is not None


def _look(db: Db):
    return [row.order for row in orders.every(db)], device.cursor(db), recovery.read(db)


def matrix(folder: Path) -> Iterator[Outcome]:
    """The long form, for `make faults`."""
    yield from corruptions(folder, 64)
