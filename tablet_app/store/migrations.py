"""The schema, version by version. `PRAGMA user_version` counts the steps that were taken."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from tablet_app.store.codec import body, parsed
from tablet_app.store.db import Db
from tablet_app.store.errors import DamagedError, NotOurDatabaseError
from tablet_app.store.files import make_durable, sync_folder

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
    """
    CREATE TABLE sequences(subject TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
    """,
    """
    CREATE TABLE story(
      number INTEGER PRIMARY KEY, command TEXT NOT NULL, what TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL,
      first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL, times INTEGER NOT NULL) STRICT;
    CREATE INDEX story_of ON story(command, number);
    """,
    """
    CREATE TABLE alerts(
      order_id TEXT PRIMARY KEY, heard INTEGER, at_ms INTEGER NOT NULL, evidence TEXT NOT NULL,
      phoned INTEGER NOT NULL DEFAULT 0) STRICT;
    """,
)
NOTE = "schema"
"""The row of the device table that says once more which schema this is."""


MOST_STEPS = 1000
"""Beyond this a version is not one of a newer app, but a damaged header."""


def schema(db: Db) -> int:
    """The file's schema, 0 for an empty one.

    Raises NotOurDatabaseError when a newer version of the app made it, DamagedError when its two marks disagree.
    """
    (done,) = db.execute("PRAGMA user_version").fetchone()
    noted = _noted(db)
    # One flipped bit in the header must not lock a restaurant out.
    if noted != done or done > MOST_STEPS:
        raise DamagedError(f"the header says schema {done}, the table says {noted}")
    if done <= len(STEPS):
        return done
    raise NotOurDatabaseError(
        f"written by a newer version of the app (schema {done}, this app knows {len(STEPS)}); install that version"
    )


def _noted(db: Db) -> int:
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'device'").fetchone() is None:
        return 0
    row = db.execute("SELECT value FROM device WHERE name = ?", [NOTE]).fetchone()
    # Schema 1 was released without it.
    return 1 if row is None else parsed(row[0], int)


def refuse_foreign(db: Db) -> None:
    """Raises NotOurDatabaseError for a file that this version can't read as it is."""
    done = schema(db)
    if done < len(STEPS):
        raise NotOurDatabaseError(f"schema {done} instead of {len(STEPS)}; start the tablet once, which brings it up")


def migrate(db: Db, steps: Sequence[str] = STEPS) -> None:
    """Bring the schema to the newest version, each step in one transaction: killed in between, it goes on from there.

    Raises NotOurDatabaseError, DamagedError.
    """
    done = schema(db)
    if done == len(steps):
        return
    atomic = _transactions(db, done)
    for number, step in enumerate(steps[done:], start=done + 1):
        with atomic():
            for statement in step.split(";"):
                if statement.strip():
                    db.execute(statement)
            db.execute("INSERT OR REPLACE INTO device(name, value) VALUES (?, ?)", [NOTE, body(number)])
            db.execute(f"PRAGMA user_version = {number}")


def _transactions(db: Db, done: int) -> Callable[[], AbstractContextManager[object]]:
    """sqlite-utils is for changing what is there. Each start makes a new database in memory: see Db for the cost."""
    if done == 0:
        return db.atomic
    import sqlite_utils  # noqa: PLC0415

    return sqlite_utils.Database(db.connection).atomic


def copy_before(db: Db, path: Path) -> Path | None:
    """Copy the database to `tablet.db.before-<its schema>` if it is to be migrated; only the newest copy is kept.

    Durable when this returns. Raises sqlite3.Error, OSError.
    """
    done = schema(db)
    if done in (0, len(STEPS)):
        return None
    copy = path.with_name(f"{path.name}.before-{done}")
    fresh = copy.with_name(copy.name + ".new")
    fresh.unlink(missing_ok=True)
    target = sqlite3.connect(fresh, isolation_level=None)
    try:
        db.connection.backup(target)
        # The copy is one file, to be carried about.
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()
    fresh.chmod(0o600)
    make_durable(fresh)
    for old in path.parent.glob(f"{path.name}.before-*"):
        if old != fresh:
            old.unlink()
    fresh.rename(copy)
    sync_folder(path.parent)
    return copy
