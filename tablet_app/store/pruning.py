"""Deleting settled commands, and the counts of subjects that are gone. Callers hold the transaction."""

from __future__ import annotations

from datetime import datetime

from tablet_app.store.codec import from_ms, to_ms
from tablet_app.store.db import Db

PRUNE_AT_ONCE = 20_000
"""A tap waits for the transaction in which rows are deleted; these take 0.1 s."""


def prune(db: Db, before: datetime) -> int:
    """Delete what was settled before `before`, the oldest first; its subject's count stays. Returns how many."""
    limits = [to_ms(before), PRUNE_AT_ONCE]
    old = (
        "SELECT seq FROM outbox WHERE state IN ('settled', 'given_up') AND settled_at_ms < ?"
        " ORDER BY settled_at_ms LIMIT ?"
    )
    db.execute(
        "INSERT INTO sequences(subject, last)"
        f" SELECT subject, max(subject_seq) FROM outbox WHERE seq IN ({old}) GROUP BY subject"
        " ON CONFLICT(subject) DO UPDATE SET last = max(last, excluded.last)",
        limits,
    )
    return db.execute(f"DELETE FROM outbox WHERE seq IN ({old})", limits).rowcount


def prune_beyond(db: Db, most: int) -> int:
    """Delete the oldest settled commands beyond `most`. Returns how many."""
    row = db.execute(
        "SELECT settled_at_ms FROM outbox WHERE state IN ('settled', 'given_up')"
        " ORDER BY settled_at_ms DESC LIMIT 1 OFFSET ?",
        [most],
    ).fetchone()
    return 0 if row is None else prune(db, from_ms(row[0] + 1))


def forget_counts(db: Db) -> int:
    """Drop the counts of orders that are gone: nobody can act on them again. Returns how many."""
    return db.execute(
        "DELETE FROM sequences WHERE subject LIKE 'order:%' AND substr(subject, 7) NOT IN (SELECT id FROM orders)"
    ).rowcount
