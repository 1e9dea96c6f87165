r"""An append-only file beside the database that bears witness to what people did: checksummed line by line.

SQLite does not notice a damaged write-ahead log: one flipped byte drops every commit behind it, and its own check says
that all is well. This file holds the same intents once more, in a form in which each line can be trusted by itself.

A line is `<RS><crc32> <number> <JSON>\n`; numbers count from 1, so that a missing line is known. Between the last line
and the end of the file are zeros, written ahead, so that a sync has no file size to write. A rewrite puts what is still
needed into the next generation, `intents.<n>.log`, and only then removes the one before.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from tablet_app.store.files import sync_folder
from tablet_app.store.lines import (
    COLUMNS,
    ONE_ACT_MS,
    Contents,
    Done,
    Entry,
    Fact,
    Intent,
    Last,
    encode,
    loose,
    parse,
)

__all__ = ["COLUMNS", "ONE_ACT_MS", "Contents", "Done", "Entry", "Fact", "Intent", "Journal", "Last"]

AHEAD = 256 * 1024
"""Bytes written ahead. Smaller is seen in the slowest taps, larger in the first start on a slow disk."""
REWRITE_AT = 1024 * 1024
MOST_OF_LIVE = 4
"""A rewrite is due when the file has grown to this many times what was live in it, and to REWRITE_AT at least."""

_NAME = re.compile(r"intents\.(\d+)\.log")


class Journal:
    """Used by one thread. Every call may raise OSError; after that, only `rewrite` can be trusted to write again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._handle = -1
        self._path: Path | None = None
        self._end = 0
        self._size = 0
        self._number = 0
        self._most = 0
        self._sound = False

    @property
    def due(self) -> bool:
        """Whether it is time to rewrite."""
        return not self._sound or self._end > self._most

    @property
    def bytes_used(self) -> int:
        return self._end

    def read(self) -> Contents:
        """Everything in all generations that are here. A cut-off rewrite leaves two, of which either would do."""
        entries: list[Entry] = []
        unreadable, spared, torn, found = 0, 0, False, False
        for path in self._generations():
            lines, missing, rest = parse(path.read_bytes())
            entries += [entry for _, entry in lines]
            unreadable, torn, found = unreadable + missing, torn or rest, True
            spared += min(missing, loose(lines))
        return Contents(tuple(entries), unreadable, spared, torn, found)

    def append(self, entries: Sequence[Entry], *, sync: bool = True) -> None:
        """Durable when this returns, unless `sync` is false: then with the next append that is."""
        if not self._sound:
            raise OSError("the journal is to be rewritten first")
        data = self._lines(entries)
        self._sound = False
        if self._end + len(data) > self._size:
            size = self._end + len(data) + AHEAD
            _write(self._handle, bytes(size - self._size), self._size)
            os.fsync(self._handle)
            self._size = size
        _write(self._handle, data, self._end)
        self._end += len(data)
        if sync:
            os.fdatasync(self._handle)
        self._sound = True

    def rewrite(self, entries: Iterable[Entry]) -> None:
        """Begin a new generation with `entries`, durable when this returns."""
        self.close()
        old = self._generations()
        number = max((_generation(path) for path in old), default=0) + 1
        path = self._folder / f"intents.{number}.log"
        fresh = path.with_suffix(".new")
        self._number = 0
        data = self._lines(list(entries))
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        try:
            size = len(data) + AHEAD
            _write(handle, data + bytes(AHEAD), 0)
            os.fsync(handle)
            fresh.rename(path)
            sync_folder(self._folder)
        except BaseException:
            os.close(handle)
            raise
        self._handle, self._path = handle, path
        self._end, self._size, self._sound = len(data), size, True
        self._most = max(REWRITE_AT, MOST_OF_LIVE * len(data))
        for before in old:
            before.unlink()

    def doubt(self) -> None:
        """What was appended last is not to be relied on: rewrite before anything is added."""
        self._sound = False

    def close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
        self._handle, self._path, self._sound = -1, None, False

    def _lines(self, entries: Sequence[Entry]) -> bytes:
        parts: list[bytes] = []
        for entry in entries:
            self._number += 1
            line = b"%d %s" % (self._number, encode(entry))
            parts.append(b"\x1e%08x %s\n" % (zlib.crc32(line), line))
        return b"".join(parts)

    def _generations(self) -> list[Path]:
        """Oldest first. A named pipe holds nothing, and would hold whoever opens it."""
        named = (path for path in self._folder.iterdir() if _NAME.fullmatch(path.name))
        return sorted((path for path in named if not path.is_fifo()), key=_generation)


def _generation(path: Path) -> int:
    found = _NAME.fullmatch(path.name)
    return int(found[1]) if found else 0


def _write(handle: int, data: bytes, offset: int) -> None:
    written = os.pwrite(handle, data, offset)
    if written < len(data):
        _write(handle, data[written:], offset + written)
