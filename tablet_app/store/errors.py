"""What can go wrong on disk, in kinds that a person can be told apart."""

from __future__ import annotations

import errno
import os
import re
import sqlite3
from pathlib import Path
from typing import Literal

Trouble = Literal["full", "read_only", "io", "damaged"]
Kind = Literal["full", "read_only", "io", "damaged", "closed", "other"]
"""`other`: our own mistake, or a file that is not ours. It says nothing about the disk."""

_CODES: dict[int, Kind] = {
    sqlite3.SQLITE_BUSY: "io",
    sqlite3.SQLITE_LOCKED: "io",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_IOERR: "io",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_CANTOPEN: "io",
    sqlite3.SQLITE_NOTADB: "damaged",
}
_NUMBERS: dict[int | None, Kind] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}
_DAMAGED = ("could not decode", "malformed database schema")
_MISSING = re.compile(r"no such table: (main\.)?(alerts|cursor|device|orders|outbox|products|sequences|story)$")


class StoreError(Exception):
    """The store could not do what was asked; nothing of it is on disk. `why` is SQLite's own word for the log."""

    def __init__(self, why: str, kind: Kind = "other") -> None:
        super().__init__(why)
        self.why = why
        self.kind: Kind = kind


class DamagedError(ValueError):
    """A row that does not read as it was written."""


class NotOurDatabaseError(sqlite3.DatabaseError):
    """The file was written by a newer version of the app, or holds nothing of ours; it is left untouched."""


Failure = (sqlite3.Error, DamagedError, OSError)
"""What work on the store can fail with; anything else is a mistake of ours."""


def kind_of(error: BaseException, folder: Path) -> Kind:
    """The kind of a failure; `folder` is asked where SQLite says no more than that it can't open or write."""
    if isinstance(error, NotOurDatabaseError):
        return "other"
    if isinstance(error, DamagedError):
        return "damaged"
    if isinstance(error, FileExistsError | NotADirectoryError):
        return "other"
    if isinstance(error, OSError):
        return _NUMBERS.get(error.errno, "io")
    if not isinstance(error, sqlite3.Error):
        return "other"
    text = str(error).lower()
    if any(words in text for words in _DAMAGED) or _MISSING.search(text):
        return "damaged"
    code = getattr(error, "sqlite_errorcode", None)
    kind = "other" if code is None else _CODES.get(code & 0xFF, "other")
    if kind == "io" and _is_read_only(folder):
        return "read_only"
    # SQLite has no word for a full disk where it makes its shared memory or a journal.
    return "full" if kind == "io" and _is_full(folder) else kind


def _is_read_only(folder: Path) -> bool:
    try:
        return bool(os.statvfs(folder).f_flag & os.ST_RDONLY) or not os.access(folder, os.W_OK)
    except OSError:
        return False


def _is_full(folder: Path) -> bool:
    try:
        return os.statvfs(folder).f_bavail == 0
    except OSError:
        return False
