"""The end of the journal or of the write-ahead log is lost, or the journal is behind the database."""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tablet_app.store import db as db_module
from tablet_app.store import journal, outbox
from tablet_app.store.again import again
from tablet_app.store.codec import to_ms
from tablet_app.store.database import Store, StoreError
from tablet_app.store.db import Db
from tablet_app.store.journal import Intent, Journal
from tests.making import NOON

MADE = outbox.Made(to_ms(NOON), "another boot", 1000)


def opened(folder: Path) -> Store:
    store = Store(folder)
    store.open()
    return store


def files(folder: Path) -> dict[str, bytes]:
    """As a kill would leave them."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith(("-shm", "reserve"))}


def three_of_which_the_first_is_refused(db: Db) -> None:
    for key in ("a", "b", "c"):
        outbox.add(db, outbox.Draft(key, "order:o1", "order.confirm", {"key": key}, MADE))
    outbox.park(db, "a", "not_allowed", "no")


def in_order(store: Store) -> list[tuple[str, int]]:
    return [(one.id, one.subject_seq) for one in asyncio.run(store.read(lambda db: outbox.heads(db, 9, ())))]


@pytest.mark.parametrize("lost", ["journal", "log"])
def test_what_lined_up_behind_it_stays_behind_it(tmp_path: Path, lost: str) -> None:
    store = opened(tmp_path / "whole")
    asyncio.run(store.write(three_of_which_the_first_is_refused))
    before = files(tmp_path / "whole")
    assert asyncio.run(store.write(lambda db: again(db, "a", "a2", NOON)))
    after, right = files(tmp_path / "whole"), in_order(store)
    store.close()
    (tmp_path / "left").mkdir()
    for name, data in after.items():
        old = name.startswith("intents.") if lost == "journal" else not name.startswith("intents.")
        (tmp_path / "left" / name).write_bytes(before[name] if old else data)
    for _ in range(2):
        store = opened(tmp_path / "left")
        assert in_order(store) == right == [("a2", 4), ("b", 5), ("c", 6)]
        assert store.trouble is None
        store.close()


@pytest.mark.parametrize(("code", "times"), [(errno.EROFS, 1), (errno.ENOSPC, 9), (errno.EIO, 9)])
def test_what_could_not_line_up_anew_stays_saved_and_what_was_to_be_tried_again_stays_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, times: int
) -> None:
    store = opened(tmp_path)
    asyncio.run(store.write(three_of_which_the_first_is_refused))
    with monkeypatch.context() as failing:
        failing_syncs(failing, code, times)
        failing.setattr(journal.os, "fsync", journal.os.fdatasync)
        with pytest.raises(StoreError):
            asyncio.run(store.write(lambda db: again(db, "a", "a2", NOON)))
        assert keys_in_database(store) == ["a", "b", "c"]
    assert asyncio.run(store.probe()) is None
    for _ in range(2):
        commands = asyncio.run(store.read(outbox.every))
        assert [(one.id, one.state.value) for one in commands] == [("a", "parked"), ("b", "ready"), ("c", "ready")]
        assert keys_in_journal(tmp_path) == ["a", "b", "c"]
        store.close()
        store = opened(tmp_path)
    store.close()


LATE = outbox.Draft("late", "order:o9", "order.confirm", {}, MADE)


def add_one_tap(store: Store) -> None:
    asyncio.run(store.add(lambda _: LATE))


def write_one_tap(store: Store) -> None:
    asyncio.run(store.write(lambda db: outbox.add(db, LATE)))


BOTH_WAYS = pytest.mark.parametrize("tap", [add_one_tap, write_one_tap])


def keys_in_journal(folder: Path) -> list[str]:
    return [entry.id for entry in Journal(folder).read().entries if isinstance(entry, Intent)]


def keys_in_database(store: Store) -> list[str]:
    return [command.id for command in asyncio.run(store.read(outbox.every))]


def failing_syncs(monkeypatch: pytest.MonkeyPatch, code: int, times: int) -> None:
    """The next `times` syncs of the journal fail, in which nothing of what they were for reaches the disk."""
    real, left = os.fdatasync, [times]

    def sync(handle: int) -> None:
        if left[0]:
            left[0] -= 1
            raise OSError(code, os.strerror(code))
        real(handle)

    monkeypatch.setattr(journal.os, "fdatasync", sync)


@BOTH_WAYS
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_tap_whose_line_fails_at_first_is_saved_once_and_in_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, tap: Callable[[Store], None]
) -> None:
    store = opened(tmp_path)
    failing_syncs(monkeypatch, code, 1)
    generation = max(tmp_path.glob("intents.*.log"))
    tap(store)
    # Not the line whose sync failed: a new generation, synced.
    assert not generation.exists()
    assert keys_in_journal(tmp_path) == keys_in_database(store) == ["late"]
    asyncio.run(store.write(lambda db: outbox.add(db, outbox.Draft("next", "s", "t", {}, MADE))))
    assert keys_in_journal(tmp_path) == ["late", "next"]
    store.close()


@BOTH_WAYS
def test_a_tap_whose_line_can_not_be_synced_at_all_is_refused_and_not_in_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tap: Callable[[Store], None]
) -> None:
    store = opened(tmp_path)
    with monkeypatch.context() as failing:
        failing_syncs(failing, errno.EIO, 99)
        failing.setattr(journal.os, "fsync", journal.os.fdatasync)
        with pytest.raises(StoreError):
            tap(store)
        assert (store.trouble, keys_in_database(store)) == ("io", [])
    assert asyncio.run(store.probe()) is None
    assert keys_in_database(store) == keys_in_journal(tmp_path) == []
    store.close()


def test_a_tap_whose_transaction_could_not_be_ended_does_not_come_back_when_the_journal_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(tmp_path)

    def end(transaction: Any, *_: object) -> None:
        transaction._connection.execute("ROLLBACK")
        raise sqlite3.OperationalError("out of memory")

    with monkeypatch.context() as failing:
        failing.setattr(db_module._Transaction, "__exit__", end)
        with pytest.raises(StoreError, match="out of memory"):
            write_one_tap(store)
    with monkeypatch.context() as failing:
        failing_syncs(failing, errno.EIO, 1)
        failing.setattr(journal.os, "fsync", journal.os.fdatasync)
        asyncio.run(store.write(lambda db: outbox.add(db, outbox.Draft("next", "s", "t", {}, MADE))))
    assert keys_in_database(store) == keys_in_journal(tmp_path) == ["next"]
    store.close()


@pytest.mark.parametrize("lost", ["journal", "log"])
def test_a_tap_that_only_one_of_the_two_has_is_there_once_and_no_loss_is_told(tmp_path: Path, lost: str) -> None:
    """The journal alone is what a kill leaves between a tap's line and its row."""
    (tmp_path / "whole").mkdir()
    store = opened(tmp_path / "whole")
    before = files(tmp_path / "whole")
    add_one_tap(store)
    assert keys_in_database(store) == ["late"]
    after = files(tmp_path / "whole")
    store.close()
    (tmp_path / "left").mkdir()
    for name, data in after.items():
        old = name.startswith("intents.") if lost == "journal" else not name.startswith("intents.")
        (tmp_path / "left" / name).write_bytes(before[name] if old else data)
    store = opened(tmp_path / "left")
    assert keys_in_database(store) == keys_in_journal(tmp_path / "left") == ["late"]
    assert (store.trouble, store.recoveries) == (None, 0)
    store.close()


def lines_of(folder: Path) -> tuple[Path, list[bytes]]:
    """The journal, and its lines as they are in it."""
    (file,) = folder.glob("intents.*.log")
    return file, file.read_bytes().rstrip(b"\0").splitlines(keepends=True)


@pytest.mark.parametrize(("gone", "told"), [('"d"', 0), ('"b"', 1)])
def test_what_was_not_synced_may_be_gone_after_a_power_cut_but_no_line_of_an_act(
    tmp_path: Path, gone: str, told: int
) -> None:
    """The log lost all its commits, as it may; the journal lost one line before the last."""
    store = opened(tmp_path / "whole")
    before = files(tmp_path / "whole")
    for number, key in enumerate(("a", "b", "c"), start=1):
        made = outbox.Made(to_ms(NOON), "another boot", number * 1000)
        adding = {"key": key, "subject": f"order:{key}", "type": "order.confirm", "payload": {}, "made": made}
        if key == "c":
            asyncio.run(store.take_in(lambda db: outbox.settle(db, ["a"], NOON, "delivered")))
        asyncio.run(store.write(lambda db, adding=adding: outbox.add(db, outbox.Draft(**adding))))
    after = files(tmp_path / "whole")
    file, lines = lines_of(tmp_path / "whole")
    store.close()
    (tmp_path / "left").mkdir()
    for name, data in after.items():
        (tmp_path / "left" / name).write_bytes(data if name.startswith("intents.") else before[name])
    left = [line for line in lines if gone.encode() not in line]
    assert len(left) == len(lines) - 1
    data = b"".join(bytes(len(line)) if gone.encode() in line else line for line in lines)
    (tmp_path / "left" / file.name).write_bytes(data + bytes(4096))
    store = opened(tmp_path / "left")
    assert store.recoveries == told
    store.close()
