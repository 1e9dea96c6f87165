"""A tap is durable with its line in the journal; its row in the database comes right behind, whatever happens there."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from tablet_app.store import journal, keeper, opening, outbox, pruning, saving
from tablet_app.store.codec import to_ms
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tablet_app.store.errors import StoreError
from tablet_app.store.journal import Intent, Journal
from tablet_app.store.keeper import Keeper
from tests.counter import until
from tests.making import NOON

MADE = outbox.Made(to_ms(NOON), "another boot", 1000)


def draft(key: str, subject: str = "order:o1") -> outbox.Draft:
    return outbox.Draft(key, subject, "order.confirm", {"key": key}, MADE, seen_version=2)


def rows(db: Db) -> list[tuple[int, str, int]]:
    return [(one.seq, one.id, one.subject_seq) for one in outbox.every(db)]


def lines(folder: Path) -> list[tuple[int, str, int]]:
    found = Journal(folder).read().entries
    return [(entry.seq, entry.id, entry.subject_seq) for entry in found if isinstance(entry, Intent)]


def in_file(folder: Path) -> list[str]:
    """What another process sees in the database."""
    reading = sqlite3.connect(f"file:{folder / 'tablet.db'}?mode=ro", uri=True)
    try:
        return [row[0] for row in reading.execute("SELECT id FROM outbox ORDER BY seq")]
    finally:
        reading.close()


@pytest.fixture
def kept(tmp_path: Path):
    one = Keeper(tmp_path)
    one.open()
    yield one
    one.close()


def add(kept: Keeper, key: str, subject: str = "order:o1") -> None:
    kept.add(lambda _: draft(key, subject))


def fails(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """Writing the row to the disk fails, from now on."""
    real = saving.insert

    def fail(db: Db, intent: Intent) -> None:
        if not db.in_memory:
            raise error
        real(db, intent)

    monkeypatch.setattr(saving, "insert", fail)


def test_its_line_comes_first_and_its_row_when_who_waited_has_been_told(kept: Keeper, tmp_path: Path):
    add(kept, "a")
    assert (lines(tmp_path), in_file(tmp_path)) == ([(1, "a", 1)], [])
    kept.settle()
    assert in_file(tmp_path) == ["a"]
    assert kept.read(rows) == lines(tmp_path) == [(1, "a", 1)]


def test_whatever_comes_next_finds_its_row(kept: Keeper, tmp_path: Path):
    add(kept, "a")
    assert kept.read(rows) == [(1, "a", 1)]
    add(kept, "b", "order:o2")
    add(kept, "c")
    kept.write(lambda db: outbox.add(db, draft("d")))
    kept.take_in(lambda db: outbox.settle(db, ["a"], NOON, "delivered"))
    add(kept, "e")
    kept.probe()
    assert in_file(tmp_path) == ["a", "b", "c", "d", "e"]
    assert kept.read(rows) == [(1, "a", 1), (2, "b", 1), (3, "c", 2), (4, "d", 3), (5, "e", 4)]


def test_the_same_tap_twice_is_one_and_what_is_no_command_is_none(kept: Keeper, tmp_path: Path):
    add(kept, "a")
    add(kept, "a")
    assert kept.add(lambda _: "not now") == "not now"
    assert kept.read(rows) == lines(tmp_path) == [(1, "a", 1)]


def test_no_place_is_given_twice(tmp_path: Path):
    """The witness tells by its place which command is new."""
    one = Keeper(tmp_path)
    one.open()
    add(one, "a")
    one.take_in(lambda db: outbox.settle(db, ["a"], NOON, "delivered"))
    assert one.take_in(lambda db: pruning.prune(db, NOON + timedelta(days=1))) == 1
    one.close()
    one.open()
    add(one, "b")
    assert one.read(rows) == [(2, "b", 2)]
    one.close()


def test_a_closing_store_writes_the_row(tmp_path: Path):
    one = Keeper(tmp_path)
    one.open()
    add(one, "a")
    one.close()
    assert in_file(tmp_path) == ["a"]


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "full"),
        OSError(errno.EIO, "io"),
        sqlite3.OperationalError("something else"),
        sqlite3.IntegrityError("UNIQUE constraint failed: outbox.id"),
        sqlite3.DatabaseError("malformed database schema"),
    ],
    ids=str,
)
def test_a_row_that_can_not_be_written_comes_back_from_the_journal(
    kept: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
):
    add(kept, "a")
    with monkeypatch.context() as failing:
        fails(failing, error)
        kept.settle()
    assert kept.trouble is None
    add(kept, "b")
    assert [row[1:] for row in kept.read(rows)] == [("a", 1), ("b", 2)]
    assert in_file(tmp_path) == ["a", "b"]


@pytest.mark.parametrize("unread", [(keeper, "open_in"), (Journal, "read")], ids=["database", "journal"])
def test_on_a_disk_that_takes_nothing_any_more_it_is_in_memory_and_later_on_the_disk(
    kept: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unread: tuple[object, str]
):
    add(kept, "a")
    with monkeypatch.context() as failing:
        fails(failing, OSError(errno.EIO, "io"))
        failing.setattr(*unread, opening_fails)
        kept.settle()
        assert kept.trouble == "io"
        assert kept.read(rows) == [(1, "a", 1)]
        with pytest.raises(StoreError, match="io"):
            add(kept, "b")
    assert kept.probe() is None
    assert kept.read(rows) == lines(tmp_path) == [(1, "a", 1)]


def opening_fails(*_: object) -> opening.Opened:
    raise OSError(errno.EIO, "io")


def test_what_was_tried_twice_before_it_was_saved_is_not_taken_for_refused(
    kept: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    real, left = journal.os.fdatasync, [OSError(errno.ENOSPC, "full")]

    def sync(handle: int) -> None:
        if left:
            raise left.pop()
        real(handle)

    with monkeypatch.context() as failing:
        failing.setattr(journal.os, "fdatasync", sync)
        add(kept, "a")
    assert not left
    with monkeypatch.context() as failing:
        fails(failing, OSError(errno.EIO, "io"))
        failing.setattr(keeper, "open_in", opening_fails)
        kept.settle()
    assert (kept.trouble, kept.read(rows)) == ("io", [(1, "a", 1)])
    assert kept.probe() is None
    assert kept.read(rows) == lines(tmp_path) == [(1, "a", 1)]


def test_a_line_that_came_through_after_all_is_the_tap_and_is_not_decided_on_again(
    kept: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Its sync failed, but the start that followed found it: to decide now would say "already done"."""
    real, left, asked = journal.os.fdatasync, [OSError(errno.EIO, "io")], []

    def sync(handle: int) -> None:
        real(handle)
        if left:
            raise left.pop()

    def decide(_: Db) -> outbox.Draft | str:
        asked.append(1)
        return draft("a") if len(asked) == 1 else "already done"

    monkeypatch.setattr(journal.os, "fdatasync", sync)
    assert kept.add(decide) == draft("a")
    assert kept.read(rows) == lines(tmp_path) == [(1, "a", 1)]


async def test_who_asked_and_went_away_has_saved_it_all_the_same(tmp_path: Path):
    store = Store(tmp_path)
    store.open()
    began, go = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def decide(_: Db) -> outbox.Draft:
        loop.call_soon_threadsafe(began.set)
        asyncio.run_coroutine_threadsafe(go.wait(), loop).result(10)
        return draft("a")

    asked = asyncio.ensure_future(store.add(decide))
    await began.wait()
    asked.cancel()
    await asyncio.wait([asked])
    assert asked.cancelled()
    go.set()
    assert await store.read(rows) == [(1, "a", 1)]
    store.close()


async def test_its_row_is_written_without_anybody_asking_for_it(tmp_path: Path):
    store = Store(tmp_path)
    store.open()
    await store.add(lambda _: draft("a"))
    await until(lambda: in_file(tmp_path) == ["a"], "its row")
    store.close()


async def test_what_work_raises_reaches_who_asked(tmp_path: Path):
    store = Store(tmp_path)
    store.open()

    def decide(_: Db) -> outbox.Draft:
        raise LookupError("no such thing")

    with pytest.raises(LookupError, match="no such thing"):
        await store.add(decide)
    assert await store.read(rows) == []
    store.close()
