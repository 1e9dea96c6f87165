"""Orders as the platform told them. Callers hold the transaction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.domain.orders import CURRENT, Order, Status
from tablet_app.store.codec import body, from_ms, parsed, to_ms
from tablet_app.store.db import Db

_COLUMNS = "body, acknowledged, first_seen_ms"
_CURRENT = "('new', 'confirmed', 'ready')"


class Row(Struct, frozen=True):
    order: Order
    acknowledged: bool
    first_seen: datetime


def _row(raw: Sequence[Any]) -> Row:
    text, acknowledged, seen = raw
    return Row(parsed(text, Order), bool(acknowledged), from_ms(seen))


def upsert(db: Db, order: Order, aside: str | None, seen_at: datetime) -> Status | None:
    """Write `order` if it is newer than what is there. Returns the status before ("new" if unknown), None if not newer.

    A cancelled order is to be acknowledged only if the kitchen knew it as current, and did not reject it itself.
    """
    before = db.execute("SELECT version, status, acknowledged FROM orders WHERE id = ?", [order.id]).fetchone()
    if before is not None and before[0] >= order.version:
        return None
    acknowledged = 1
    if before is not None and order.status is Status.CANCELLED:
        rejected = before[1] == Status.NEW and order.cancellation is not None and order.cancellation.by_venue
        known = before[1] in CURRENT and not rejected
        acknowledged = before[2] if before[1] == Status.CANCELLED else int(not known)
    db.execute(
        "INSERT INTO orders(id, version, code, status, placed_at_ms, body, aside, first_seen_ms, acknowledged)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET version = excluded.version,"
        " code = excluded.code, status = excluded.status, placed_at_ms = excluded.placed_at_ms, body = excluded.body,"
        " aside = excluded.aside, acknowledged = excluded.acknowledged, personal_erased = 0",
        [
            order.id,
            order.version,
            order.code,
            order.status.value,
            to_ms(order.placed_at),
            body(order),
            aside,
            to_ms(seen_at),
            acknowledged,
        ],
    )
    return Status(before[1]) if before is not None else Status.NEW


def aside(db: Db, order_id: str) -> str | None:
    """JSON of the fields that we don't know yet."""
    raw = db.execute("SELECT aside FROM orders WHERE id = ?", [order_id]).fetchone()
    return None if raw is None else raw[0]


def one(db: Db, order_id: str) -> Row | None:
    raw = db.execute(f"SELECT {_COLUMNS} FROM orders WHERE id = ?", [order_id]).fetchone()
    return None if raw is None else _row(raw)


def on_board(db: Db) -> list[Row]:
    """Current orders, and cancelled ones that nobody has acknowledged."""
    return [_row(raw) for raw in db.execute(_on_board(_COLUMNS)).fetchall()]


def _on_board(columns: str) -> str:
    return (
        f"SELECT {columns} FROM orders WHERE status IN {_CURRENT}"
        f" UNION ALL SELECT {columns} FROM orders WHERE status = 'cancelled' AND acknowledged = 0"
    )


class Board:
    """`on_board` with a memory: of a thousand orders a reading parses those that changed, which takes 3 ms, not 60."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[bytes, bool, Row]] = {}

    def read(self, db: Db) -> list[Row]:
        """Rows that did not change are the same objects as the last time."""
        known: dict[str, tuple[bytes, bool, Row]] = {}
        # As bytes: making texts of what is only compared took more than half of the time.
        columns = "id, CAST(body AS BLOB), acknowledged, first_seen_ms"
        for order_id, text, acknowledged, seen in db.execute(_on_board(columns)).fetchall():
            before = self._known.get(order_id)
            # By the text, not the version: what a delivered command changed has no version of its own.
            if before is None or before[0] != text or before[1] != acknowledged:
                before = (text, acknowledged, _row((text.decode(), acknowledged, seen)))
            known[order_id] = before
        self._known = known
        return [row for _, _, row in known.values()]


def past(db: Db, since: datetime) -> Iterator[Row]:
    """Orders placed since `since` that are no longer current, newest first, each read when it is asked for."""
    raws = db.execute(
        f"SELECT {_COLUMNS} FROM orders WHERE placed_at_ms >= ? AND status NOT IN {_CURRENT}"
        " ORDER BY placed_at_ms DESC, code DESC",
        [to_ms(since)],
    )
    return map(_row, raws)


def every(db: Db) -> list[Row]:
    raws = db.execute(f"SELECT {_COLUMNS} FROM orders ORDER BY placed_at_ms DESC, code DESC")
    return [_row(raw) for raw in raws.fetchall()]


def newest(db: Db) -> Row | None:
    """The order that was placed last."""
    raw = db.execute(f"SELECT {_COLUMNS} FROM orders ORDER BY placed_at_ms DESC LIMIT 1").fetchone()
    return None if raw is None else _row(raw)


def last_seen(db: Db) -> datetime | None:
    """When the newest order came."""
    row = db.execute("SELECT first_seen_ms FROM orders ORDER BY placed_at_ms DESC LIMIT 1").fetchone()
    return None if row is None else from_ms(row[0])


def acknowledge(db: Db, order_id: str) -> None:
    db.execute("UPDATE orders SET acknowledged = 1 WHERE id = ?", [order_id])


def codes_between(db: Db, since: datetime, until: datetime) -> list[str]:
    """The codes of the orders that were placed then, oldest first."""
    rows = db.execute(
        "SELECT code FROM orders WHERE placed_at_ms BETWEEN ? AND ? ORDER BY placed_at_ms", [to_ms(since), to_ms(until)]
    )
    return [row[0] for row in rows.fetchall()]


def current_ids(db: Db) -> set[str]:
    return {raw[0] for raw in db.execute(f"SELECT id FROM orders WHERE status IN {_CURRENT}").fetchall()}


def erase_personal(db: Db, before: datetime) -> int:
    """Take name, phone and address out of past orders placed before `before`; returns how many (agreement 8.1)."""
    raws = db.execute(
        f"SELECT id, body FROM orders WHERE placed_at_ms < ? AND personal_erased = 0 AND status NOT IN {_CURRENT}",
        [to_ms(before)],
    ).fetchall()
    for order_id, text in raws:
        order = replace(parsed(text, Order), customer=None, address=None)
        db.execute(
            "UPDATE orders SET body = ?, aside = NULL, personal_erased = 1 WHERE id = ?", [body(order), order_id]
        )
    return len(raws)


def forget(db: Db, before: datetime) -> int:
    """Delete past orders placed before `before`; returns how many."""
    return db.execute(
        f"DELETE FROM orders WHERE placed_at_ms < ? AND status NOT IN {_CURRENT}", [to_ms(before)]
    ).rowcount


def forget_beyond(db: Db, most: int) -> int:
    """Delete the oldest past orders beyond `most`; returns how many."""
    return db.execute(
        f"DELETE FROM orders WHERE status NOT IN {_CURRENT} AND id NOT IN"
        f" (SELECT id FROM orders WHERE status NOT IN {_CURRENT} ORDER BY placed_at_ms DESC LIMIT ?)",
        [most],
    ).rowcount
