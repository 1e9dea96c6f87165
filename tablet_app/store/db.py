"""The connection that the tables' functions work on."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager


class Db:
    """A connection in autocommit mode (`isolation_level=None`). `with connection:` would roll nothing back there.

    sqlite-utils has the same two calls, but costs each start 55 ms and 5 MB, and 160 ms and 16 MB where numpy is there.
    """

    def __init__(self, connection: sqlite3.Connection, *, in_memory: bool = False) -> None:
        self.connection = connection
        self.execute = connection.execute
        self.in_memory = in_memory
        self._transaction = _Transaction(self)

    @property
    def written(self) -> tuple[object, int]:
        """Another value after anything was written: what was read under the same one is still true."""
        return self.connection, self.connection.total_changes

    def atomic(self) -> AbstractContextManager[None]:
        """One transaction, all of it or nothing. Not to be nested."""
        return self._transaction


class _Transaction:
    __slots__ = ("_connection",)

    def __init__(self, db: Db) -> None:
        self._connection = db.connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self._connection.execute("COMMIT")
        finally:
            # An error such as a full disk may have ended the transaction already; that error is the one to tell.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
