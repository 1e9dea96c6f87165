"""The program that is recorded: a tablet's store at work, which writes down what it has told a person.

`python working.py FOLDER SEED FIRST STEPS [WAY]`: its taps are numbered from FIRST. WAY is empty, or what is wrong with
it on purpose, for the trial's teeth. `python working.py FOLDER migrate FILE` lays down a released database and opens
it. `python working.py` alone reads such arguments line by line, lives each line in a fork and prints its process id;
asked with an empty line, it waits for its end and prints the exit code.
"""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

from tablet_app.domain.orders import Status
from tablet_app.store import connection, journal, mirror, orders, outbox, pruning, reserve, upkeep
from tablet_app.store.codec import to_ms
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tests.faults.recording import ACKNOWLEDGED
from tests.making import an_order

NOW = datetime(2025, 3, 3, 12, 0, tzinfo=UTC)
SUBJECTS = 12


def pragma(name: str, value: str) -> None:
    others = tuple(one for one in connection.PRAGMAS if not one.startswith(name))
    connection.PRAGMAS = (*others, f"{name} = {value}")


def spoil(way: str) -> None:
    """Take a safety away."""
    for name in ("OFF", "NORMAL", "FULL"):
        if way == f"no journal, synchronous {name}":
            pragma("synchronous", name)
            journal.Journal.append = lambda *_arguments, **_named: None
    if way == "journal without its sync":
        journal.os.fdatasync = lambda _handle: None


def small() -> None:
    """Everything that happens rarely happens often."""
    pragma("wal_autocheckpoint", "24")
    journal.AHEAD, journal.REWRITE_AT = 2048, 8192
    upkeep.VACUUM_PAGES = 8
    mirror.EVERY_S = 0.0
    reserve.BYTES = 128 * 1024


def tap(number: int, more: int = 0) -> outbox.Draft:
    """`more`: how many bytes its payload has on top."""
    return outbox.Draft(
        f"tap-{number}",
        f"order:o{number % SUBJECTS}",
        "order.confirm",
        {"n": number, "note": "x" * (number % 300 + more)},
        outbox.Made(to_ms(NOW), "boot", number * 1000),
    )


async def save(store: Store, draft: outbox.Draft) -> None:
    """In one of the two ways in which a tap is saved."""
    if len(draft.payload["note"]) % 4:
        await store.add(lambda _: draft)
    else:
        await store.write(lambda db: outbox.add(db, draft))


def told(number: int):
    """The platform's word: orders in a version of their own."""

    def work(db: Db) -> None:
        for place in range(4):
            status = Status.CONFIRMED if number % 3 else Status.NEW
            order = an_order(f"o{place + number % 8}", version=number + 1, status=status, note="y" * 400)
            orders.upsert(db, order, None, NOW)

    return work


def settle(seed: int, done: int):
    """The platform has these commands, whatever becomes of the transaction."""

    def work(db: Db) -> None:
        dice = random.Random(seed)
        for command in outbox.heads(db, 3, ()):
            os.write(done, f"settled-{command.id}\n".encode())
            if dice.random() < 0.2:
                outbox.park(db, command.id, "not_allowed", "no")
                outbox.give_up(db, command.id, NOW)
            else:
                outbox.settle(db, [command.id], NOW, "delivered")

    return work


def forget(db: Db) -> None:
    pruning.prune(db, NOW + timedelta(days=1))
    db.execute("DELETE FROM orders WHERE rowid % 2")


async def work(store: Store, seed: int, numbers: range, done: int) -> None:
    dice = random.Random(seed)
    for number in numbers:
        chance = dice.random()
        if chance < 0.6:
            await save(store, tap(number))
            os.write(done, f"tap-{number}\n".encode())
        elif chance < 0.8:
            await store.take_in(told(number))
        elif chance < 0.95:
            await store.take_in(settle(number, done))
        elif chance < 0.97:
            await store.take_in(forget)
            await store.tidy(NOW)
        else:
            await store.probe()


def lay_down(released: Path, folder: Path) -> None:
    if not (folder / connection.FILE).exists():
        database = sqlite3.connect(folder / connection.FILE)
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(released.read_text())
        database.close()


def main() -> None:
    if len(sys.argv) > 1:
        live(Path(sys.argv[1]), sys.argv[2:])
    # What is imported is imported once for all lives.
    while line := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            folder, *arguments = line.rstrip("\n").split("\t")
            live(Path(folder), arguments)
        _tell(child)
        sys.stdin.readline()
        _tell(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _tell(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def live(folder: Path, arguments: list[str]) -> NoReturn:
    """Ends the process."""
    small()
    done = os.open(folder / ACKNOWLEDGED, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    if arguments[0] == "migrate":
        lay_down(Path(arguments[1]), folder)
    else:
        spoil(arguments[3] if len(arguments) > 3 else "")
    os.write(done, b"begun\n")
    store = Store(folder)
    store.open()
    if store.trouble is not None or store.recoveries:
        os.write(done, f"wrong:{store.trouble}:{store.recoveries}\n".encode())
    if arguments[0] != "migrate":
        first, steps = int(arguments[1]), int(arguments[2])
        asyncio.run(work(store, int(arguments[0]), range(first, first + steps), done))
    # As if by a power cut: nothing is written back at the end.
    os._exit(0)


if __name__ == "__main__":
    main()
