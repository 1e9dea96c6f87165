"""What makes a tap durable, by itself: beside a bare write on the same disk, beside other queues, with much history.

The others are measured where they are installed: `pip install -r packaging/requirements-bench.txt`.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import importlib.util
import os
import sqlite3
import statistics
import tempfile
import time
from collections import deque
from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from contextlib import AbstractContextManager, ExitStack, asynccontextmanager
from pathlib import Path

from msgspec import Struct

from benchmarks import peers
from benchmarks.figures import Figure, quantile
from tablet_app.domain.changes import Changes
from tablet_app.domain.commands import ConfirmOrder
from tablet_app.services.clock import Clock
from tablet_app.services.outbox import Outbox
from tablet_app.store import outbox as table
from tablet_app.store.codec import body
from tablet_app.store.connection import FILE
from tablet_app.store.database import Store
from tablet_app.store.keeper import Keeper

TAPS = 3000
BLOCK = 4096
WAITING = 10_000
CLAIM = 500
HISTORY = (0, 10_000, 1_000_000)
OURS = "ours"
BARE = "4 KiB write + fdatasync"
PEERS = {"persistqueue": peers.persist_queue, "litequeue": peers.litequeue, "huey": peers.huey}


def measure(*, quick: bool) -> list[Figure]:
    taps = 200 if quick else TAPS
    with tempfile.TemporaryDirectory(prefix="tablet-bench-") as name:
        folder = Path(name)
        figures: list[Figure] = []
        without: float | None = None
        for rows in HISTORY[:2] if quick else HISTORY:
            ours, bare = asyncio.run(_taps(folder / f"rows-{rows}", rows, taps))
            figures += _figures(f"{rows:,} settled", ours, bare, without)
            without = without or statistics.median(ours) / statistics.median(bare)
        figures += _others(folder, 60 if quick else 1000)
        figures.append(asyncio.run(_claim(folder)))
    return figures


def _figures(what: str, ours: Sequence[float], bare: Sequence[float], before: float | None) -> list[Figure]:
    tail, disks = quantile(ours, 0.99), quantile(bare, 0.99)
    spread, floor = tail / statistics.median(ours), disks / statistics.median(bare)
    found = [
        Figure(f"enqueue, {what}", "ms", tuple(ours), None, BARE, tuple(bare), ratio_limit=3.2),
        Figure(f"enqueue, {what}: p99 / p50", "×", (spread,), 5.0, "of the bare writes", (floor,)),
        Figure(f"enqueue, {what}: p99", "ms", (tail,), None, "p99 of the bare writes", (disks,)),
    ]
    if before is not None:
        # Of the ratios: the disk's own mood changes between two runs by more than this.
        growth = statistics.median(ours) / statistics.median(bare) / before
        found.append(Figure(f"enqueue, {what}: against none", "×", (growth,), 1.2))
    return found


async def _taps(data: Path, rows: int, taps: int) -> tuple[list[float], list[float]]:
    """Our outbox and the bare disk in turn, in milliseconds."""
    async with _outbox(data, rows) as (_, outbox):
        ours: list[float] = []
        with _bare(data) as write:
            bare: list[float] = []
            for number in range(taps):
                began = time.perf_counter_ns()
                await outbox.save(ConfirmOrder(f"o{number}", 20))
                between = time.perf_counter_ns()
                write(number)
                ours.append((between - began) / 1e6)
                bare.append((time.perf_counter_ns() - between) / 1e6)
    return ours, bare


@asynccontextmanager
async def _outbox(data: Path, rows: int) -> AsyncGenerator[tuple[Store, Outbox]]:
    store = Store(data)
    store.open()
    try:
        if rows:
            store.close()
            _history(data / FILE, rows)
            store = Store(data)
            store.open()
        yield store, Outbox(store, Changes(), Clock())
    finally:
        store.close()


def _history(path: Path, rows: int) -> None:
    """As many settled commands, as three taps per order leave them."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
        " INSERT INTO outbox(id, subject, subject_seq, type, payload, state, made_at_ms, boot_id, made_boot_ms,"
        " settled_at_ms, result) SELECT printf('018f%08x-0000-7000-8000-000000000000', i),"
        " 'order:' || (i / 3 * 7919 % 1000003), i % 3 + 1, 'order.confirm', ?, 'settled', i, 'boot', i, i, 'delivered'"
        " FROM n",
        [rows, body({"prep_minutes": 20})],
    )
    connection.commit()
    connection.close()


@contextlib.contextmanager
def _bare(folder: Path):
    """Writes a block and syncs it, over and over in a file that is already there."""
    handle = os.open(folder / "bare", os.O_RDWR | os.O_CREAT)
    try:
        os.pwrite(handle, bytes(BLOCK * 1000), 0)
        os.fsync(handle)
        block = os.urandom(BLOCK)

        def write(number: int) -> None:
            os.pwrite(handle, block, BLOCK * (number % 1000))
            os.fdatasync(handle)

        yield write
    finally:
        os.close(handle)


def _others(folder: Path, taps: int) -> list[Figure]:
    """Ours and each of the others, one tap each, all on the thread that asks: theirs have none of their own.

    Each tap another one is the first: whoever comes after a queue whose file grows, waits for that one's disk too.
    Ours is durable before its transaction has ended; what that takes behind it is told apart.
    """
    queues: dict[str, Callable[[Path], AbstractContextManager[Callable[[str], object]]]] = {
        name: queue for name, queue in PEERS.items() if importlib.util.find_spec(name)
    }
    samples: dict[str, list[float]] = {name: [] for name in (OURS, *queues)}
    ended: list[float] = []
    with ExitStack() as stack:
        ours = stack.enter_context(_ours(folder / "beside"))
        puts: dict[str, Callable[[int], object]] = {OURS: ours.put}
        for name, queue in queues.items():
            put = stack.enter_context(queue(folder / name))
            puts[name] = lambda number, put=put: put(f'{{"order": "o{number}", "prep_minutes": 20}}')
        order = deque(puts.items())
        for number in range(taps):
            order.rotate()
            for name, put in order:
                began = time.perf_counter_ns()
                put(number)
                samples[name].append((time.perf_counter_ns() - began) / 1e6)
                if name == OURS:
                    ours.keeper.settle()
                    ended.append((time.perf_counter_ns() - began) / 1e6)
    mine = tuple(samples.pop(OURS))
    beside = [(f"enqueue beside {peers.NAMES[name]}", mine, name, taken) for name, taken in samples.items()]
    beside += [
        (f"- its transaction ended too, {peers.NAMES[name]}", tuple(ended), name, taken)
        for name, taken in samples.items()
    ]
    return [Figure(what, "ms", own, None, peers.NAMES[name], tuple(taken)) for what, own, name, taken in beside]


class _Ours(Struct):
    keeper: Keeper
    put: Callable[[int], object]


@contextlib.contextmanager
def _ours(folder: Path) -> Generator[_Ours]:
    """The witness included."""
    keeper = Keeper(folder)
    keeper.open()
    outbox = Outbox(Store(folder), Changes(), Clock())

    def put(number: int) -> None:
        key = outbox.new_key()
        keeper.add(lambda _: outbox.draft(ConfirmOrder(f"o{number}", 20), key))

    try:
        yield _Ours(keeper, put)
    finally:
        keeper.close()


async def _claim(folder: Path) -> Figure:
    """The next 500 to send, of 10,000 that wait, each of another order; persist-queue hands out one at a time."""
    async with _outbox(folder / "waiting", 0) as (store, outbox):
        for start in range(0, WAITING, 1000):
            intents = [ConfirmOrder(f"o{number}", 20) for number in range(start, start + 1000)]

            def work(db, intents=intents) -> None:
                for intent in intents:
                    outbox.put(db, intent, outbox.new_key())

            await store.write(work)
        gc.collect()

        def claim(db) -> float:
            began = time.perf_counter_ns()
            assert len(table.heads(db, CLAIM, ())) == CLAIM
            return (time.perf_counter_ns() - began) / 1e6 / CLAIM

        ours = [await store.read(claim) for _ in range(50)]
    if importlib.util.find_spec("persistqueue") is None:
        return Figure("claim 500 of 10,000, each", "ms", tuple(ours))
    theirs = peers.persist_queue_claims(folder / "claims", WAITING, 50)
    return Figure("claim 500 of 10,000, each", "ms", tuple(ours), None, "persist-queue", tuple(theirs), ratio_limit=0.1)
