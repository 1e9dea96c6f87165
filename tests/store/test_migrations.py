"""From every released schema to this one: everything is kept, a copy is made first, a newer database is refused."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from pathlib import Path

import pytest

from tablet_app.domain.device import Device
from tablet_app.domain.orders import Status
from tablet_app.services.device import Settings
from tablet_app.store import device as facts
from tablet_app.store import migrations, orders, outbox, products
from tablet_app.store.check import check
from tablet_app.store.connection import FILE, connect
from tablet_app.store.database import Store, StoreError
from tablet_app.store.db import Db
from tablet_app.store.migrations import STEPS, migrate, schema

RELEASED = sorted((Path(__file__).parent / "released").glob("schema-*.sql"))


def number(file: Path) -> int:
    found = re.search(r"\d+", file.stem)
    assert found
    return int(found[0])


def laid_down(file: Path, folder: Path) -> Path:
    connection = sqlite3.connect(folder / FILE)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.executescript(file.read_text())
    connection.close()
    return folder / FILE


def shape(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    rows = connection.execute("SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 1")
    return [(name, " ".join(sql.split())) for name, sql in rows]


@pytest.fixture
def anew(tmp_path):
    (tmp_path / "anew").mkdir()
    db = connect(tmp_path / "anew" / FILE)
    migrate(db)
    yield db
    db.connection.close()


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: file.stem)
def test_a_released_database_comes_up_with_all_that_is_in_it(tmp_path, anew, file):
    path = laid_down(file, tmp_path)
    store = Store(tmp_path)
    store.open()
    try:
        assert store.recoveries == 0

        def look(db: Db) -> None:
            assert schema(db) == len(STEPS)
            assert shape(db.connection) == shape(anew.connection)
            check(db, 0)
            assert facts.get(db, "device", Device) == Device("d1", "პლანშეტი 1", "v1")
            assert facts.get(db, "settings", Settings) == Settings("ka", "dark")
            assert facts.cursor(db) == (41, "5b0c9a1e")
            assert [row.order.code for row in orders.on_board(db)] == ["A1001", "A1002"]
            assert orders.aside(db, "o1") == '{"tip": 5}'
            assert {row.order.status for row in orders.every(db)} == {Status.NEW, Status.CONFIRMED, Status.DELIVERED}
            assert [product.available for product in products.every(db)] == [True, False]
            assert [(c.subject, c.state.value) for c in outbox.every(db)] == [
                ("order:o2", "settled"),
                ("order:o1", "ready"),
                ("product:p02", "parked"),
                ("device", "ready"),
            ]

        asyncio.run(store.read(look))
    finally:
        store.close()
    copy = tmp_path / f"{FILE}.before-{number(file)}"
    with sqlite3.connect(copy) as before:
        assert before.execute("PRAGMA user_version").fetchone()[0] == number(file)
        assert before.execute("SELECT count(*) FROM orders").fetchone()[0] == 3
    before.close()
    assert copy.stat().st_mode & 0o777 == 0o600
    assert path.exists()


def test_every_schema_that_was_released_is_kept_here():
    assert [number(file) for file in RELEASED][:1] == [1]


@pytest.mark.parametrize("stop_at", range(1, len(STEPS) + 1))
def test_cut_off_after_any_step_it_goes_on_from_there(tmp_path, anew, stop_at):
    db = connect(tmp_path / FILE)
    migrate(db, STEPS[:stop_at])
    assert db.execute("PRAGMA user_version").fetchone()[0] == stop_at
    migrate(db)
    assert shape(db.connection) == shape(anew.connection)
    db.connection.close()


def test_a_step_that_fails_leaves_nothing_of_itself(tmp_path):
    db = connect(tmp_path / FILE)
    migrate(db)
    before = shape(db.connection)
    broken = (*STEPS, "CREATE TABLE half(x); CREATE TABLE orders(x)")
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(db, broken)
    assert shape(db.connection) == before
    assert schema(db) == len(STEPS)
    db.connection.close()


def test_only_the_newest_copy_is_kept(tmp_path):
    (tmp_path / f"{FILE}.before-0").write_text("older")
    laid_down(RELEASED[0], tmp_path)
    store = Store(tmp_path)
    store.open()
    store.close()
    assert [file.name for file in tmp_path.glob(f"{FILE}.before-*")] == [f"{FILE}.before-1"]


def test_a_newer_database_is_refused_in_a_sentence_and_stays_as_it_is(tmp_path, monkeypatch):
    with monkeypatch.context() as tomorrow:
        tomorrow.setattr(migrations, "STEPS", (*STEPS, "CREATE TABLE of_tomorrow(x)"))
        db = connect(tmp_path / FILE)
        migrate(db, migrations.STEPS)
        db.connection.close()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    store = Store(tmp_path)
    with pytest.raises(StoreError, match=rf"newer version of the app \(schema {len(STEPS) + 1}, .* install that"):
        store.open()
    store.close()
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


@pytest.mark.parametrize("version", [len(STEPS) + 1, 99, 2**31 - 1, -1])
def test_a_damaged_version_number_is_damage_and_no_newer_app(tmp_path, version):
    store = Store(tmp_path)
    store.open()
    asyncio.run(store.write(lambda db: facts.put(db, "device", Device("d1", "x", "v1"))))
    store.close()
    connection = sqlite3.connect(tmp_path / FILE)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    store = Store(tmp_path)
    store.open()
    assert store.recoveries == 1
    assert asyncio.run(store.read(lambda db: facts.get(db, "device", Device))) == Device("d1", "x", "v1")
    store.close()
