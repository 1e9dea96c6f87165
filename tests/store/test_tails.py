"""The end of the journal or of the write-ahead log is lost just after a refused command was tried again."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tablet_app.store import outbox
from tablet_app.store.again import again
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tests.making import NOON

MADE = outbox.Made(NOON, "another boot", 1000)


def opened(folder: Path) -> Store:
    store = Store(folder)
    store.open()
    return store


def files(folder: Path) -> dict[str, bytes]:
    """As a kill would leave them."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith(("-shm", "reserve"))}


def three_of_which_the_first_is_refused(db: Db) -> None:
    for key in ("a", "b", "c"):
        outbox.add(db, key=key, subject="order:o1", type="order.confirm", payload={"key": key}, made=MADE)
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
