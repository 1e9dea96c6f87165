"""Connections to the database: the app's own, one in memory, and one that only reads."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tablet_app.store.db import Db
from tablet_app.store.errors import Failure, StoreError, kind_of
from tablet_app.store.migrations import migrate, refuse_foreign, schema

FILE = "tablet.db"
PRAGMAS = (
    "journal_mode = WAL",
    # What a person did is durable in the journal first (docs/adr/0008); the rest the platform tells again.
    "synchronous = NORMAL",
    # A checkpoint of 400 pages came with every 70th tap, so it was the p99; this one comes with every 180th at most.
    "wal_autocheckpoint = 1000",
    "journal_size_limit = 4194304",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    "trusted_schema = OFF",
)


def connect(path: Path) -> Db:
    """Open for reading and writing, or make an empty one.

    Raises sqlite3.Error, OSError, DamagedError, and NotOurDatabaseError for a newer app's, which is left untouched.
    """
    path.touch(mode=0o600)
    connection = sqlite3.connect(path, isolation_level=None, timeout=5.0, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        schema(Db(connection))
        path.chmod(0o600)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return Db(connection)


def in_memory() -> Db:
    """An empty database of the newest schema that is on no disk."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    db = Db(connection, in_memory=True)
    migrate(db)
    return db


def reader(path: Path) -> sqlite3.Connection:
    """Only reads, also beside the running app, and also in a folder without writing. Raises sqlite3.Error."""
    address = f"{path.resolve().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=5.0, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            raise
        # SQLite needs a file beside a database in WAL mode, which a folder without writing can't have.
        # Without a log nobody writes, and the file alone is the whole truth.
        connection = file_alone(path)
    connection.row_factory = sqlite3.Row
    return connection


def file_alone(path: Path) -> sqlite3.Connection:
    """Reads the database file as if it had no log. Raises sqlite3.Error."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)


@contextmanager
def read_only(data: Path) -> Generator[Db]:
    """A second, reading connection for the command line, also while the app runs; all of it sees one state.

    Raises StoreError, also for what goes wrong inside.
    """
    path = data / FILE
    try:
        there = path.is_file()
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}") from error
    if not there:
        raise StoreError(
            f"{path}: there is no tablet database here; has the tablet been started with this data folder?"
        )
    try:
        connection = reader(path)
        try:
            connection.execute("BEGIN")
            db = Db(connection)
            refuse_foreign(db)
            yield db
        finally:
            connection.close()
    except Failure as error:
        raise StoreError(f"{path}: {error}", kind_of(error, data)) from error
