"""The store on a real file: all or nothing, one thread, read beside the writer, newer files left alone."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tablet_app.store import device as facts
from tablet_app.store.database import FILE, Store, StoreError, read_only
from tablet_app.store.db import Db

READ_ONE = """
import sys
from pathlib import Path
from tablet_app.store import device
from tablet_app.store.database import read_only
with read_only(Path(sys.argv[1])) as db:
    print(device.get(db, "one", int))
"""
SETPRIV = shutil.which("setpriv")


def put(name: str, value: object):
    return lambda db: facts.put(db, name, value)


def get(name: str):
    return lambda db: facts.get(db, name, int)


def test_what_was_written_is_seen_by_another_process(tmp_path, store):
    asyncio.run(store.write(put("one", 1)))
    sql = "SELECT value FROM device WHERE name = 'one'"
    script = f'import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute("{sql}"))'
    command = [sys.executable, "-c", script, str(tmp_path / FILE)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "('1#83dcefb7',)\n"


@pytest.mark.parametrize("error", [ValueError("no"), sqlite3.IntegrityError("no"), KeyboardInterrupt()])
async def test_an_exception_takes_back_everything(store, error):
    def work(db: Db) -> None:
        facts.put(db, "one", 1)
        facts.put(db, "two", 2)
        raise error

    with pytest.raises((StoreError, ValueError, KeyboardInterrupt)):
        await store.write(work)
    assert await store.read(get("one")) is None
    await store.write(put("three", 3))
    assert await store.read(get("three")) == 3


async def test_an_error_of_the_disk_is_a_store_error_with_sqlites_word(store):
    with pytest.raises(StoreError, match="no such table: nonsense"):
        await store.read(lambda db: db.execute("SELECT * FROM nonsense"))
    with pytest.raises(StoreError, match="no such table: nonsense"):
        await store.write(lambda db: db.execute("DELETE FROM nonsense"))


async def test_a_full_disk_saves_nothing_and_reading_goes_on(store):
    await store.write(put("one", 1))
    await store.write(lambda db: db.execute("PRAGMA max_page_count = 1"))
    with pytest.raises(StoreError, match="full"):
        await store.write(put("big", "x" * 1_000_000))
    assert await store.read(get("one")) == 1
    with pytest.raises(StoreError, match="takes nothing: full"):
        await store.write(put("two", 2))
    assert await store.probe() is None
    await store.write(put("two", 2))
    assert await store.read(get("two")) == 2


async def test_a_slow_disk_does_not_stop_the_loop(store):
    begun, go_on = asyncio.Event(), False
    loop = asyncio.get_running_loop()

    def slow(db: Db) -> int:
        loop.call_soon_threadsafe(begun.set)
        count = 1
        while not go_on:
            (count,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        facts.put(db, "slow", 1)
        return count

    writing = asyncio.create_task(store.write(slow))
    await begun.wait()
    reading = asyncio.create_task(store.read(get("slow")))
    for _ in range(100):
        await asyncio.sleep(0)
    assert not writing.done()
    assert not reading.done()
    go_on = True
    assert await writing
    assert await reading == 1


async def test_a_statement_that_takes_long_lets_the_loop_tick(store):
    count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT count(*) FROM n"
    reading = asyncio.create_task(store.read(lambda db: db.execute(count).fetchone()[0]))
    ticks = 0
    while not reading.done():
        await asyncio.sleep(0.001)
        ticks += 1
    assert await reading == 1_000_000
    assert ticks > 5


async def test_work_is_done_in_the_order_in_which_it_was_asked_for(store):
    await asyncio.gather(*(store.write(put("last", number)) for number in range(200)))
    assert await store.read(get("last")) == 199


async def test_a_caller_who_is_cancelled_leaves_a_whole_transaction(store):
    writing = asyncio.create_task(store.write(put("one", 1)))
    await asyncio.sleep(0)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert await store.read(get("one")) in (None, 1)
    await store.write(put("two", 2))
    assert await store.read(get("two")) == 2


async def test_a_closed_store_says_so_and_closes_twice(tmp_path):
    closed = Store(tmp_path)
    closed.open()
    closed.close()
    closed.close()
    for use in (closed.read, closed.write):
        with pytest.raises(StoreError, match="closed"):
            await use(put("one", 1))
    Store(tmp_path / "never-opened").close()


def test_the_file_belongs_to_its_owner_alone_and_every_page_is_checked(tmp_path, store):
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    asked = ("journal_mode", "synchronous", "wal_autocheckpoint", "cell_size_check", "mmap_size")
    found = [
        asyncio.run(store.read(lambda db, name=name: db.execute(f"PRAGMA {name}").fetchone()[0])) for name in asked
    ]
    assert found == ["wal", 1, 1000, 1, 0]


def test_a_folder_that_can_not_be_used_and_a_file_that_is_none_of_ours(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="file"):
        Store(tmp_path / "file").open()
    (tmp_path / FILE).write_bytes(b"this is not a database" * 100)
    opened = Store(tmp_path)
    opened.open()
    opened.close()
    (aside,) = tmp_path.glob(f"{FILE}.damaged-*")
    assert aside.read_bytes() == b"this is not a database" * 100


def test_a_database_of_a_newer_version_is_left_as_it_is(tmp_path):
    made = Store(tmp_path)
    made.open()
    made.close()
    newer = sqlite3.connect(tmp_path / FILE)
    newer.execute("PRAGMA user_version = 99")
    newer.execute("UPDATE device SET value = '99' WHERE name = 'schema'")
    newer.execute("CREATE TABLE of_tomorrow(x)")
    newer.commit()
    newer.close()
    before = (tmp_path / FILE).read_bytes()
    again = Store(tmp_path)
    with pytest.raises(StoreError, match=r"newer version of the app \(schema 99, this app knows \d+\)"):
        again.open()
    again.close()
    assert (tmp_path / FILE).read_bytes() == before
    with pytest.raises(StoreError, match="newer version"), read_only(tmp_path):
        pass


def test_opening_again_changes_nothing(tmp_path):
    for _ in range(3):
        opened = Store(tmp_path)
        opened.open()
        asyncio.run(opened.write(put("one", 1)))
        assert asyncio.run(opened.read(get("one"))) == 1
        opened.close()


async def test_reading_beside_the_writer_sees_one_state(tmp_path, store):
    await store.write(put("one", 1))
    with read_only(tmp_path) as db:
        assert facts.get(db, "one", int) == 1
        await store.write(put("one", 2))
        assert facts.get(db, "one", int) == 1
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            facts.put(db, "one", 3)
    with read_only(tmp_path) as db:
        assert facts.get(db, "one", int) == 2


def test_reading_after_a_clean_end_and_after_a_kill(tmp_path):
    opened = Store(tmp_path / "clean")
    opened.open()
    asyncio.run(opened.write(put("one", 1)))
    shutil.copytree(tmp_path / "clean", tmp_path / "killed")
    opened.close()
    assert not list((tmp_path / "clean").glob("*-wal"))
    for folder in ("clean", "killed"):
        with read_only(tmp_path / folder) as db:
            assert facts.get(db, "one", int) == 1


@pytest.mark.parametrize("making", ["clean", "running"])
def test_reading_where_the_folder_can_not_be_written(tmp_path, making):
    folder = tmp_path / "data"
    opened = Store(folder)
    opened.open()
    asyncio.run(opened.write(put("one", 1)))
    if making == "clean":
        opened.close()
    for file in folder.iterdir():
        file.chmod(0o400)
    folder.chmod(0o500)
    command = [sys.executable, "-c", READ_ONE, str(folder)]
    if os.geteuid() == 0 and SETPRIV:
        # Root may write everywhere; without this right it is a user like any other.
        command = [SETPRIV, "--bounding-set=-dac_override,-dac_read_search", *command]
    told = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    folder.chmod(0o700)
    opened.close()
    assert told.stdout == "1\n", told.stderr


def test_no_database_and_an_empty_one_are_one_sentence(tmp_path):
    with pytest.raises(StoreError, match="there is no tablet database here"), read_only(tmp_path):
        pass
    (tmp_path / FILE).touch()
    with pytest.raises(StoreError, match="start the tablet once"), read_only(tmp_path):
        pass
    (tmp_path / FILE).write_bytes(b"this is not a database" * 100)
    with pytest.raises(StoreError, match="not a database"), read_only(tmp_path):
        pass
