"""What the tables' functions need of a database: a typed view of sqlite-utils' own class."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol


class Db(Protocol):
    """`atomic` is one transaction: all of it or nothing. `with connection:` would roll nothing back here."""

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> sqlite3.Cursor: ...

    def atomic(self) -> AbstractContextManager[Any]: ...
