"""A damaged database is set aside and made anew from what can be read, and the journal; a lost tail is noticed."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from tablet_app.domain.delivery import Command, State
from tablet_app.domain.orders import Status
from tablet_app.store import device as facts
from tablet_app.store import orders, outbox, products, recovery
from tablet_app.store.codec import to_ms
from tablet_app.store.database import FILE, Store
from tablet_app.store.db import Db
from tablet_app.store.keeper import Keeper
from tablet_app.store.recovery import Recovery
from tests.making import NOON, a_product, an_order

T = TypeVar("T")
MADE = outbox.Made(to_ms(NOON), "another boot", 1000)
ORDERS = 120


def write(store: Store, work: Callable[[Db], T]) -> T:
    return asyncio.run(store.write(work))


def read(store: Store, work: Callable[[Db], T]) -> T:
    return asyncio.run(store.read(work))


def opened(folder: Path) -> Store:
    store = Store(folder)
    store.open()
    return store


def tap(db: Db, number: int, boot: str = MADE.boot_id) -> None:
    made = outbox.Made(to_ms(NOON), boot, number * 1000)
    subject = f"order:o{number}"
    outbox.add(db, outbox.Draft(f"key-{number}", subject, "order.confirm", {"n": number}, made))


def fill(folder: Path) -> None:
    """A tablet in the middle of the day: 120 orders, 40 commands of which 10 are settled, 1 parked, 1 given up."""
    store = opened(folder)

    def work(db: Db) -> None:
        facts.put(db, "device", {"id": "d1"})
        facts.move_cursor(db, 7, "e")
        for number in range(ORDERS):
            orders.upsert(db, an_order(f"o{number}", code=f"A{1000 + number}", note="x" * 300), None, NOON)
            products.upsert(db, a_product(f"p{number}"))

    write(store, work)
    for number in range(40):
        write(store, lambda db, number=number: tap(db, number))
    for number in range(10):
        write(store, lambda db, number=number: outbox.settle(db, [f"key-{number}"], NOON, "delivered"))
    write(store, lambda db: outbox.park(db, "key-10", "not_allowed", "no"))
    write(store, lambda db: outbox.park(db, "key-11", "not_allowed", "no"))
    write(store, lambda db: outbox.give_up(db, "key-11", NOON))
    store.close()


@pytest.fixture(scope="module")
def full(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("full")
    fill(folder)
    return folder


@pytest.fixture
def folder(tmp_path, full) -> Path:
    for file in full.iterdir():
        if file.name != "reserve":
            (tmp_path / file.name).write_bytes(file.read_bytes())
    return tmp_path


def command(store: Store, key: str) -> Command:
    found = read(store, lambda db: outbox.one(db, key))
    assert found is not None
    return found


def live(store: Store) -> set[str]:
    return {one.id for found in read(store, outbox.live).values() for one in found}


EXPECTED = {f"key-{number}" for number in range(10, 40)} - {"key-11"}


def in_page(path: Path, table: str, ruin: Callable[[bytearray], None]) -> None:
    """Ruins the last page of `table`."""
    connection = sqlite3.connect(path)
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    data = bytearray(path.read_bytes())
    page = root
    at = (page - 1) * size
    if data[at] == 0x05:
        page = int.from_bytes(data[at + 8 : at + 12])
        at = (page - 1) * size
    part = data[at : at + size]
    ruin(part)
    data[at : at + size] = part
    path.write_bytes(data)


def zero(part: bytearray) -> None:
    part[:] = bytes(len(part))


def junk(part: bytearray) -> None:
    part[8:] = bytes(range(256))[: (len(part) - 8) % 256] + bytes(range(256)) * ((len(part) - 8) // 256)


def drop_table(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE orders")
    connection.close()


def undecodable(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE orders SET body = CAST(x'ff' || body AS TEXT) WHERE id = 'o3'")
    connection.close()


def another_digit(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE orders SET body = replace(body, '\"total\":1800', '\"total\":1900') WHERE id = 'o3'")
    connection.close()


def another_status(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE orders SET status = 'delivered' WHERE id = 'o3'")
    connection.close()


RUINS: dict[str, Callable[[Path], object]] = {
    "header": lambda path: path.write_bytes(b"\0" * 100 + path.read_bytes()[100:]),
    "one page of orders is zero": lambda path: in_page(path, "orders", zero),
    "one page of orders is junk": lambda path: in_page(path, "orders", junk),
    "a page of the outbox is zero": lambda path: in_page(path, "outbox", zero),
    "an index page is zero": lambda path: in_page(path, "orders_placed", zero),
    "cut in half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "a missing table": drop_table,
    "undecodable text": undecodable,
    "another digit in a body": another_digit,
    "another status in a column": another_status,
    "text": lambda path: path.write_bytes(b"hello " * 5000),
}


@pytest.mark.parametrize("ruin", RUINS.values(), ids=RUINS)
def test_a_damaged_database_is_noticed_at_the_start_and_every_command_is_there(folder, ruin):
    ruin(folder / FILE)
    damaged = (folder / FILE).read_bytes()
    store = opened(folder)
    assert (store.recoveries, store.trouble) == (1, None)
    assert live(store) == EXPECTED
    report = read(store, recovery.read)
    assert isinstance(report, Recovery)
    assert report.cause == "damaged"
    assert report.settings_kept
    assert report.commands_at_risk == 0
    assert read(store, facts.cursor) is None
    assert read(store, lambda db: facts.get(db, "device", dict)) == {"id": "d1"}
    (aside,) = (file for file in folder.glob(f"{FILE}.damaged-*") if not file.name.endswith(("-wal", "-shm")))
    assert aside.read_bytes() == damaged
    store.close()
    again = opened(folder)
    assert again.recoveries == 0
    assert live(again) == EXPECTED
    assert read(again, recovery.read) == report
    write(again, recovery.understood)
    assert read(again, recovery.read) is None
    again.close()


@pytest.mark.parametrize("ruin", ["deleted", "emptied"])
def test_without_a_database_the_journal_brings_the_commands_and_who_we_are(folder, ruin):
    if ruin == "deleted":
        (folder / FILE).unlink()
    else:
        (folder / FILE).write_bytes(b"")
    store = opened(folder)
    assert live(store) == EXPECTED
    assert read(store, lambda db: facts.get(db, "device", dict)) == {"id": "d1"}
    report = read(store, recovery.read)
    assert report is not None
    assert (report.cause, report.commands_restored) == ("missing", len(EXPECTED))
    assert "o12" in report.orders
    write(store, lambda db: outbox.add(db, outbox.Draft("n", "order:o3", "order.ready", {}, MADE)))
    assert command(store, "n").subject_seq == 2, "the number of a settled command was reused"
    store.close()


def test_most_of_what_a_damaged_page_does_not_hold_is_read(folder):
    in_page(folder / FILE, "orders", zero)
    store = opened(folder)
    kept = read(store, orders.every)
    assert ORDERS - 15 < len(kept) < ORDERS
    assert len(read(store, products.every)) == ORDERS
    report = read(store, recovery.read)
    assert report is not None
    assert report.orders_kept == len(kept)
    assert not report.complete
    assert report.orders == (), "no order has a command that came from the journal alone"
    store.close()


def test_commands_keep_their_state_and_their_order(folder):
    in_page(folder / FILE, "products", zero)
    store = opened(folder)
    assert command(store, "key-10").state is State.PARKED
    assert [c.seq for c in read(store, outbox.every)] == sorted(c.seq for c in read(store, outbox.every))
    store.close()


@pytest.mark.parametrize("how", ["read", "write"])
def test_damage_that_shows_at_use_is_put_right_and_the_work_goes_on(folder, how):
    store = opened(folder)
    write(store, lambda db: db.execute("UPDATE orders SET body = substr(body, 2) WHERE id = 'o3'"))
    told: list[int] = []
    store.on_change = lambda: told.append(store.recoveries)
    if how == "read":
        assert len(read(store, orders.on_board)) == ORDERS - 1
    else:
        write(store, lambda db: tap(db, 77) if orders.on_board(db) else None)
        assert "key-77" in live(store)
    assert told == [1]
    assert live(store) >= EXPECTED
    assert read(store, facts.cursor) is None
    store.close()


def test_a_database_that_is_damaged_again_and_again_is_left_for_memory(folder):
    store = opened(folder)

    def ruin(db: Db) -> None:
        db.execute("UPDATE orders SET body = substr(body, 2) WHERE id = (SELECT max(id) FROM orders)")

    for _ in range(3):
        write(store, ruin)
        read(store, orders.on_board)
        assert store.trouble is None
    write(store, ruin)
    assert len(read(store, orders.on_board)) == ORDERS - 4
    assert store.trouble == "damaged"
    assert live(store) == EXPECTED
    store.close()


def test_an_older_copy_in_memory_has_no_cursor_so_that_a_snapshot_brings_what_is_newer(folder, monkeypatch):
    keeper = Keeper(folder)
    keeper.open()
    keeper.write(lambda db: facts.move_cursor(db, 100, "e"))
    assert keeper.probe() is None  # makes the copy
    keeper.write(lambda db: facts.move_cursor(db, 109, "e"))
    gone = OSError(errno.EIO, "the disk does not answer")

    def unreadable(*_: object) -> None:
        raise gone

    def work(db: Db) -> bool:
        if not db.in_memory:
            raise gone
        return db.in_memory

    monkeypatch.setattr("tablet_app.store.keeper.open_in", unreadable)
    monkeypatch.setattr("tablet_app.store.keeper.spare", lambda *_: None)
    assert keeper.take_in(work)
    assert keeper.trouble == "io"
    assert len(keeper.read(orders.on_board)) == ORDERS
    assert keeper.read(facts.cursor) is None
    keeper.close()


def test_killed_while_it_is_made_anew_it_is_made_anew_again(folder, monkeypatch):
    (folder / FILE).write_bytes(b"hello " * 5000)
    kept = {file.name: file.read_bytes() for file in folder.iterdir()}
    from tablet_app.store import opening

    steps = ("salvage", "make_durable", "_finish", "set_aside", "_open")
    for step in steps:
        for file in folder.iterdir():
            file.unlink()
        for name, data in kept.items():
            (folder / name).write_bytes(data)

        def killed(*_arguments: object, **_named: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patched:
            calls = {"_finish": 1, "_open": 1}
            real = getattr(opening, step)

            def maybe(*arguments, real=real, calls=calls, step=step, **named):
                if calls.get(step, 0) > 0:
                    calls[step] -= 1
                    return real(*arguments, **named)
                return killed()

            patched.setattr(opening, step, maybe)
            dying = Store(folder)
            with pytest.raises(KeyboardInterrupt):
                dying.open()
            dying.close()
        store = opened(folder)
        assert live(store) == EXPECTED, step
        store.close()


def test_the_wal_lost_its_tail(tmp_path):
    """One flipped byte in the log: SQLite drops every commit from there on and calls the database sound."""
    store = opened(tmp_path)
    boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    write(store, lambda db: orders.upsert(db, an_order("o1", code="A1001"), None, NOON))
    for number in range(60):
        write(store, lambda db, number=number: tap(db, number, boot))
    data = bytearray((tmp_path / f"{FILE}-wal").read_bytes())
    main = (tmp_path / FILE).read_bytes()
    entries = {file.name: file.read_bytes() for file in tmp_path.glob("intents.*")}
    store.close()
    for file in tmp_path.iterdir():
        file.unlink()
    data[len(data) // 2] ^= 1
    (tmp_path / FILE).write_bytes(main)
    (tmp_path / f"{FILE}-wal").write_bytes(data)
    for name, content in entries.items():
        (tmp_path / name).write_bytes(content)
    store = opened(tmp_path)
    assert live(store) == {f"key-{number}" for number in range(60)}
    report = read(store, recovery.read)
    assert report is not None
    assert report.cause == "lost_tail"
    assert report.commands_restored > 5
    numbers = [(c.subject_seq, c.payload) for c in read(store, outbox.every)]
    assert numbers == [(1, {"n": number}) for number in range(60)]
    store.close()


def test_a_tail_of_an_earlier_boot_is_a_power_cut_and_nothing_to_tell(tmp_path):
    store = opened(tmp_path)
    for number in range(5):
        write(store, lambda db, number=number: tap(db, number))
    entries = {file.name: file.read_bytes() for file in tmp_path.glob("intents.*")}
    store.close()
    for file in tmp_path.glob("intents.*"):
        file.write_bytes(entries[file.name])
    connection = sqlite3.connect(tmp_path / FILE)
    connection.execute("DELETE FROM outbox WHERE seq > 2")
    connection.commit()
    connection.close()
    store = opened(tmp_path)
    assert live(store) == {f"key-{number}" for number in range(5)}
    assert (read(store, recovery.read), store.recoveries) == (None, 0)
    store.close()


def test_a_row_that_is_not_what_was_written_is_put_right_from_the_journal(folder):
    connection = sqlite3.connect(folder / FILE)
    connection.execute("UPDATE outbox SET subject = 'order:o99' WHERE id = 'key-20'")
    connection.commit()
    connection.close()
    store = opened(folder)
    assert command(store, "key-20").subject == "order:o20"
    report = read(store, recovery.read)
    assert report is not None
    assert report.orders == ("A1020",)
    store.close()


def test_a_command_that_a_person_let_go_does_not_come_back(folder):
    (folder / FILE).unlink()
    store = opened(folder)
    assert read(store, lambda db: outbox.one(db, "key-11")) is None
    assert read(store, lambda db: outbox.one(db, "key-5")) is None, "it was settled"
    store.close()


def test_without_a_journal_the_database_is_enough(folder):
    for file in folder.glob("intents.*"):
        file.unlink()
    store = opened(folder)
    assert live(store) == EXPECTED
    assert read(store, recovery.read) is None
    assert Status.NEW in {row.order.status for row in read(store, orders.every)}
    store.close()


def test_few_damaged_databases_are_kept_and_none_for_ever(folder):
    for _ in range(4):
        (folder / FILE).write_bytes(b"hello " * 5000)
        opened(folder).close()
    assert len(list(folder.glob(f"{FILE}.damaged-*"))) == 2
    store = opened(folder)
    asyncio.run(store.tidy(NOON))
    assert len(list(folder.glob(f"{FILE}.damaged-*"))) == 2
    asyncio.run(store.tidy(NOON.replace(year=2200)))
    assert list(folder.glob(f"{FILE}.damaged-*")) == []
    store.close()
