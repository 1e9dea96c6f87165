"""Is the database what was written? SQLite's own check, and the digests that it knows nothing of."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from tablet_app.store.codec import sealed, to_ms
from tablet_app.store.db import Db
from tablet_app.store.errors import DamagedError

TABLES = frozenset({"alerts", "cursor", "device", "orders", "outbox", "products", "sequences", "story"})
THOROUGH_BYTES = 64 * 1024 * 1024
"""Up to here the indexes are held against their tables as well: 8 ms per MiB instead of 5."""


class _Order(msgspec.Struct):
    id: str
    code: str
    version: int
    status: str
    placed_at: datetime


class _Product(msgspec.Struct):
    id: str
    version: int
    available: bool


def check(db: Db, size: int) -> None:
    """`size`: the file's, in bytes. Raises DamagedError, or sqlite3.Error where it can't even be read."""
    thorough = "integrity_check" if size <= THOROUGH_BYTES else "quick_check"
    (verdict,) = db.execute(f"PRAGMA {thorough}(1)").fetchone()
    if verdict != "ok":
        raise DamagedError(str(verdict))
    missing = TABLES - {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if missing:
        raise DamagedError(f"no such table: {', '.join(sorted(missing))}")
    try:
        _bodies(db)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise DamagedError(f"a body is not readable: {error}") from error


def _bodies(db: Db) -> None:
    """Every body fits its digest, and the columns beside it say the same."""
    for (value,) in db.execute("SELECT value FROM device"):
        sealed(value)
    for (payload,) in db.execute("SELECT payload FROM outbox WHERE state IN ('ready', 'parked')"):
        sealed(payload)
    order = msgspec.json.Decoder(_Order).decode
    for row in db.execute("SELECT id, code, status, placed_at_ms, body FROM orders"):
        told = order(sealed(row[4]))
        if (told.id, told.code, told.status, to_ms(told.placed_at)) != tuple(row)[:4]:
            raise DamagedError(f"order {row[0]}: the columns do not fit the body")
    product = msgspec.json.Decoder(_Product).decode
    for row in db.execute("SELECT id, available, body FROM products"):
        told = product(sealed(row[2]))
        if (told.id, int(told.available)) != (row[0], row[1]):
            raise DamagedError(f"product {row[0]}: the columns do not fit the body")


def size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
