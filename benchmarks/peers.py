"""Other queues in SQLite, each made as durable as it can be made, behind one call that puts a text in."""

# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Generator
from pathlib import Path

NAMES = {"persistqueue": "persist-queue's SQLiteAckQueue", "litequeue": "litequeue, FULL", "huey": "huey's SqliteHuey"}
Put = Callable[[str], object]


@contextlib.contextmanager
def persist_queue(folder: Path) -> Generator[Put]:
    import persistqueue

    queue = persistqueue.SQLiteAckQueue(str(folder))
    try:
        yield queue.put
    finally:
        queue.close()


@contextlib.contextmanager
def litequeue(folder: Path) -> Generator[Put]:
    import litequeue as module

    folder.mkdir()
    queue = module.LiteQueue(str(folder / "queue.db"))
    # It comes with synchronous OFF or NORMAL, which loses taps.
    queue.conn.execute("PRAGMA synchronous = FULL")
    try:
        yield queue.put
    finally:
        queue.close()


@contextlib.contextmanager
def huey(folder: Path) -> Generator[Put]:
    from huey import SqliteHuey

    folder.mkdir()
    queue = SqliteHuey("queue", filename=str(folder / "queue.db"), fsync=True)
    try:
        yield lambda text: queue.storage.enqueue(text.encode())
    finally:
        queue.storage.close()


def persist_queue_claims(folder: Path, waiting: int, times: int) -> list[float]:
    """Milliseconds to be handed one of `waiting`."""
    import persistqueue

    queue = persistqueue.SQLiteAckQueue(str(folder))
    for number in range(waiting):
        queue.put(number)
    taken: list[float] = []
    for _ in range(times):
        began = time.perf_counter_ns()
        queue.get(block=False)
        taken.append((time.perf_counter_ns() - began) / 1e6)
    queue.close()
    return taken
