"""What was measured of each order's alert, and what the platform was told of it. Callers hold the transaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from tablet_app.store.codec import body, from_ms, loose, to_ms
from tablet_app.store.db import Db


class Alerted(Struct, frozen=True):
    """`heard` is None where nobody could look. `phoned`: the platform was asked to phone the venue."""

    order_id: str
    heard: bool | None
    at: datetime
    evidence: Mapping[str, Any]
    phoned: bool = False


def add(db: Db, alerted: Alerted) -> bool:
    """False, and nothing written, where the order's first verdict is there already."""
    heard = None if alerted.heard is None else int(alerted.heard)
    done = db.execute(
        "INSERT OR IGNORE INTO alerts(order_id, heard, at_ms, evidence, phoned) VALUES (?, ?, ?, ?, ?)",
        [alerted.order_id, heard, to_ms(alerted.at), body(dict(alerted.evidence)), int(alerted.phoned)],
    )
    return done.rowcount == 1


def one(db: Db, order_id: str) -> Alerted | None:
    """Raises DamagedError."""
    raw = db.execute("SELECT heard, at_ms, evidence, phoned FROM alerts WHERE order_id = ?", [order_id]).fetchone()
    if raw is None:
        return None
    heard, at, evidence, phoned = raw
    return Alerted(order_id, None if heard is None else bool(heard), from_ms(at), loose(evidence), bool(phoned))


def phone(db: Db, order_id: str) -> bool:
    """Notes that the platform is asked to phone; False where it was asked before, or there is no verdict."""
    return db.execute("UPDATE alerts SET phoned = 1 WHERE order_id = ? AND phoned = 0", [order_id]).rowcount == 1


def prune(db: Db) -> None:
    """Drops what was measured for orders that are forgotten."""
    db.execute("DELETE FROM alerts WHERE order_id NOT IN (SELECT id FROM orders)")
