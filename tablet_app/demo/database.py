"""The stand-in platform's SQLite file: one connection, used on the loop's thread alone."""

import json
import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

Json = dict[str, Any]

SCHEMA = """
CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS orders(
  id TEXT PRIMARY KEY, code TEXT NOT NULL, status TEXT NOT NULL,
  placed REAL NOT NULL, accept_by REAL, body TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS orders_status ON orders(status);
CREATE TABLE IF NOT EXISTS products(
  id TEXT PRIMARY KEY, position INTEGER NOT NULL, until REAL, body TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS events(
  id INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, data TEXT NOT NULL,
  device_id TEXT, made_at TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS pairing_codes(
  code TEXT PRIMARY KEY, expires REAL NOT NULL, used_by TEXT) STRICT;
CREATE TABLE IF NOT EXISTS devices(
  id TEXT PRIMARY KEY, name TEXT NOT NULL, token_hash TEXT NOT NULL UNIQUE,
  revoked INTEGER NOT NULL DEFAULT 0, body TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS commands(
  id TEXT PRIMARY KEY, device_id TEXT NOT NULL, subject TEXT NOT NULL,
  subject_seq INTEGER NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL, result TEXT,
  times_applied INTEGER NOT NULL DEFAULT 0, times_received INTEGER NOT NULL DEFAULT 0,
  received_at TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS sequences(
  device_id TEXT NOT NULL, subject TEXT NOT NULL, last INTEGER NOT NULL,
  PRIMARY KEY(device_id, subject)) STRICT;
CREATE TABLE IF NOT EXISTS reports(
  id INTEGER PRIMARY KEY, device_id TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS agenda(
  id INTEGER PRIMARY KEY, due REAL NOT NULL, action TEXT NOT NULL, order_id TEXT NOT NULL) STRICT;
"""


class Database:
    """Rows in, rows out. `committed` is called after each outermost transaction."""

    def __init__(self, path: Path, committed: Callable[[], None]) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA journal_mode=WAL")
        # A stand-in must survive kill -9, not a power cut: NORMAL is enough.
        self._connection.execute("PRAGMA synchronous=NORMAL")
        self._connection.executescript(SCHEMA)
        self._committed = committed
        self._depth = 0

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing; inside another transaction it is a part of that one."""
        if self._depth:
            yield
            return
        self._connection.execute("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        else:
            self._connection.execute("COMMIT")
        finally:
            self._depth = 0
        self._committed()

    def run(self, sql: str, *values: object) -> int:
        """Number of rows changed."""
        return self._connection.execute(sql, values).rowcount

    def insert(self, sql: str, *values: object) -> int:
        """Row id of the new row."""
        return self._connection.execute(sql, values).lastrowid or 0

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        found: sqlite3.Row | None = self._connection.execute(sql, values).fetchone()
        return found

    def get(self, key: str, default: Any = None) -> Any:
        found = self.row("SELECT value FROM meta WHERE key=?", key)
        return default if found is None else json.loads(found["value"])

    def put(self, key: str, value: Any) -> None:
        self.run("INSERT OR REPLACE INTO meta VALUES(?, ?)", key, pack(value))


def pack(value: object) -> str:
    """JSON text, always the same for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
