"""The schema, version by version. `PRAGMA user_version` counts the steps that were taken."""

from __future__ import annotations

import sqlite3

from tablet_app.store.db import Db

STEPS: tuple[str, ...] = (
    """
    CREATE TABLE orders(
      id TEXT PRIMARY KEY, version INTEGER NOT NULL, code TEXT NOT NULL, status TEXT NOT NULL,
      placed_at_ms INTEGER NOT NULL, body TEXT NOT NULL, aside TEXT,
      first_seen_ms INTEGER NOT NULL, acknowledged INTEGER NOT NULL DEFAULT 0,
      personal_erased INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX orders_current ON orders(placed_at_ms) WHERE status IN ('new', 'confirmed', 'ready');
    CREATE INDEX orders_unseen ON orders(placed_at_ms) WHERE status = 'cancelled' AND acknowledged = 0;
    CREATE INDEX orders_placed ON orders(placed_at_ms);
    CREATE TABLE products(
      id TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL, available INTEGER NOT NULL) STRICT;
    CREATE TABLE outbox(
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      subject TEXT NOT NULL, subject_seq INTEGER NOT NULL,
      type TEXT NOT NULL, payload TEXT NOT NULL, seen_version INTEGER,
      state TEXT NOT NULL DEFAULT 'ready' CHECK(state IN ('ready', 'settled', 'parked', 'given_up')),
      attempts INTEGER NOT NULL DEFAULT 0, last_error TEXT,
      made_at_ms INTEGER NOT NULL, boot_id TEXT NOT NULL, made_boot_ms INTEGER NOT NULL,
      settled_at_ms INTEGER, result TEXT, UNIQUE(subject, subject_seq)) STRICT;
    CREATE INDEX outbox_live ON outbox(subject, seq) WHERE state IN ('ready', 'parked');
    CREATE INDEX outbox_settled ON outbox(settled_at_ms) WHERE state IN ('settled', 'given_up');
    CREATE TABLE cursor(feed TEXT PRIMARY KEY, last_id INTEGER NOT NULL, epoch TEXT NOT NULL) STRICT;
    CREATE TABLE device(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    """,
)


class NotOurDatabaseError(sqlite3.DatabaseError):
    """The file was written by a newer version of the app, or holds nothing of ours; it is left untouched."""


def schema(db: Db) -> int:
    """The file's schema, 0 for an empty one. Raises NotOurDatabaseError when a newer version of the app made it."""
    (done,) = db.execute("PRAGMA user_version").fetchone()
    if done > len(STEPS):
        raise NotOurDatabaseError(
            f"written by a newer version of the app (schema {done}, this app knows {len(STEPS)}); install that version"
        )
    return done


def refuse_foreign(db: Db) -> None:
    """Raises NotOurDatabaseError for a file that this version can't read as it is."""
    done = schema(db)
    if done < len(STEPS):
        raise NotOurDatabaseError(f"schema {done} instead of {len(STEPS)}; start the tablet once, which brings it up")


def migrate(db: Db) -> None:
    """Bring the schema to the newest version, each step in one transaction. Raises NotOurDatabaseError."""
    done = schema(db)
    if done == len(STEPS):
        return
    # Here alone: see Db for what it costs a start that has nothing to change.
    import sqlite_utils  # noqa: PLC0415

    changes = sqlite_utils.Database(db.connection)
    for number, step in enumerate(STEPS[done:], start=done + 1):
        with changes.atomic():
            for statement in step.split(";"):
                if statement.strip():
                    db.execute(statement)
            db.execute(f"PRAGMA user_version = {number}")
