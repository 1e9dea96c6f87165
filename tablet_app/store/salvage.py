"""Reads what is left of a damaged database, row by row. SQLite's `.recover` needs a table that Debian leaves out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from tablet_app.domain.orders import Order
from tablet_app.domain.products import Product
from tablet_app.store.codec import parsed, to_ms
from tablet_app.store.connection import file_alone, reader
from tablet_app.store.db import Db
from tablet_app.store.errors import DamagedError
from tablet_app.store.files import sync_folder

KEPT = 2
"""Damaged databases that are kept for a technician."""
MOST_QUERIES = 20_000
"""Per table: a damaged page is narrowed down by halving, and a damaged inner page would be narrowed down for hours."""
LAST_ROW = 2**48

_Row = tuple[object, ...]


_Columns = Mapping[str, object]


def _plain(_: str) -> _Columns:
    """Nothing in the row can be held against anything."""
    return {}


def _known(text: str) -> _Columns:
    parsed(text, object)
    return {}


def _product(text: str) -> _Columns:
    product = parsed(text, Product)
    return {"id": product.id, "available": int(product.available)}


def _order(text: str) -> _Columns:
    order = parsed(text, Order)
    placed = to_ms(order.placed_at)
    return {"id": order.id, "code": order.code, "status": order.status.value, "placed_at_ms": placed}


_BODIES: Mapping[str, tuple[str, Callable[[str], _Columns]]] = {
    "device": ("value", _known),
    "sequences": ("subject", _plain),
    "outbox": ("payload", _known),
    "story": ("command", _plain),
    "products": ("body", _product),
    "orders": ("body", _order),
    "alerts": ("evidence", _known),
}
"""Table -> the column by which a row is judged, and what it says about the others; raises DamagedError."""


class Salvaged(Struct):
    """Rows that were copied, by table. `unreadable`: rows that were there, and are not as they were written."""

    rows: dict[str, int] = field(default_factory=dict[str, int])
    unreadable: int = 0
    complete: bool = True


def salvage(path: Path, into: Db) -> Salvaged:
    """Copy what can be read of the database at `path`; never raises for what is damaged in it."""
    try:
        with closing(reader(path)) as source:
            return copy(source, into)
    except sqlite3.Error:
        pass
    try:
        with closing(file_alone(path)) as source:
            return copy(source, into)
    except (sqlite3.Error, OSError):
        return Salvaged(complete=False)


def copy(source: sqlite3.Connection, into: Db, where: Mapping[str, str] | None = None) -> Salvaged:
    """Copy all tables but the cursor; `where` limits tables to rows of that condition. The caller has no transaction.

    Raises sqlite3.Error only if nothing at all can be read.
    """
    source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    # Undecodable text must cost its row alone.
    before, source.text_factory = source.text_factory, bytes
    found = Salvaged()
    try:
        with into.atomic():
            for table in _BODIES:
                _copy_table(source, into, table, (where or {}).get(table, "1"), found)
    finally:
        source.text_factory = before
    return found


def _copy_table(source: sqlite3.Connection, into: Db, table: str, where: str, found: Salvaged) -> None:
    columns = [row[1] for row in into.execute(f"PRAGMA table_info({table})").fetchall()]
    try:
        there = {bytes(row[1]).decode() for row in source.execute(f"PRAGMA table_info({table})").fetchall()}
    except (sqlite3.Error, UnicodeDecodeError):
        there = set[str]()
    columns = [column for column in columns if column in there]
    judged, judge = _BODIES[table]
    if judged not in columns:
        # Not in the schema of an older version, or not there any more.
        found.complete = found.complete and table in ("sequences", "story", "alerts")
        return
    names = ", ".join(columns)
    sql = f"INSERT OR IGNORE INTO {table}({names}) VALUES ({', '.join('?' * len(columns))})"
    place, copied = columns.index(judged), 0
    for raw in _rows(source, f"SELECT {names} FROM {table} NOT INDEXED WHERE ({where})", found):
        try:
            row = [value.decode() if isinstance(value, bytes) else value for value in raw]
            right = judge(str(row[place]))
            values = [right.get(column, value) for column, value in zip(columns, row, strict=True)]
            copied += into.execute(sql, values).rowcount
        except (UnicodeDecodeError, DamagedError, sqlite3.IntegrityError):
            found.unreadable += 1
    found.rows[table] = copied


def _rows(source: sqlite3.Connection, select: str, found: Salvaged) -> Iterator[_Row]:
    """All rows that can be read: a range that fails is halved, until the rows that fail stand alone."""
    sql = f"{select} AND rowid BETWEEN ? AND ? ORDER BY rowid"
    ranges = [(0, LAST_ROW)]
    queries = 0
    while ranges:
        low, high = ranges.pop()
        queries += 1
        if queries > MOST_QUERIES:
            found.complete = False
            return
        try:
            rows: Sequence[Any] = source.execute(sql, (low, high)).fetchall()
        except sqlite3.Error:
            if low == high:
                found.complete = False
                continue
            middle = (low + high) // 2
            ranges += [(middle + 1, high), (low, middle)]
            continue
        yield from (tuple(row) for row in rows)


def stamp_for(path: Path) -> str:
    """The date under which a damaged database can be set aside now."""
    date = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    stamp, number = date, 1
    while aside_name(path, stamp).exists():
        number += 1
        stamp = f"{date}-{number}"
    return stamp


def aside_name(path: Path, stamp: str) -> Path:
    return path.with_name(f"{path.name}.damaged-{stamp}")


def set_aside(path: Path, stamp: str) -> Path:
    """Move a damaged database with its log out of the way, under its date; keeps the newest few. Raises OSError."""
    aside = aside_name(path, stamp)
    for part in ("-shm", "-wal", ""):
        whole = path.with_name(path.name + part)
        if whole.exists():
            whole.rename(aside.with_name(aside.name + part))
    sync_folder(path.parent)
    _keep_few(path)
    return aside


def copies(path: Path) -> list[Path]:
    """What was set aside of the database at `path`, or copied before a migration; nothing that is still needed."""
    return [*path.parent.glob(f"{path.name}.damaged-*"), *path.parent.glob(f"{path.name}.before-*")]


def forget_copies(path: Path, before: datetime) -> None:
    """Delete the copies that were made before `before`: customers' data is in them too."""
    for copied in copies(path):
        if copied.stat().st_mtime < before.timestamp():
            copied.unlink()


def _keep_few(path: Path) -> None:
    mains = [one for one in path.parent.glob(f"{path.name}.damaged-*") if not one.name.endswith(("-wal", "-shm"))]
    for old in sorted(mains, key=lambda one: (one.stat().st_mtime, one.name))[:-KEPT]:
        for part in ("-shm", "-wal", ""):
            old.with_name(old.name + part).unlink(missing_ok=True)
