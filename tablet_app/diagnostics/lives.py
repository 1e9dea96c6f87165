"""The journal of lives: each start, minute and stop of the app, in a small file that outlives a damaged database."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import msgspec

from tablet_app.domain.lives import Moment

FILE, OLDER = "lives.log", "lives.1.log"
MOST_BYTES = 512 * 1024
"""Some 2,600 lines, two days of minutes; with the older file it reaches back two to four days, and starts further."""
KEPT_STARTS = 500
"""Starts and stops that are kept when the minutes around them go."""


class Journal:
    """Lines of JSON in the data folder. A line that can't be read, as after a power cut, is passed over."""

    def __init__(self, folder: Path) -> None:
        self._file, self._older = folder / FILE, folder / OLDER

    def note(self, moment: Moment) -> None:
        """Add a line, durable when this returns. Raises OSError."""
        # A newline on either side: what a power cut tears, or fills with zeros, spoils no line beside it.
        line = b"\n" + msgspec.json.encode(moment) + b"\n"
        handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        try:
            os.write(handle, line)
            os.fdatasync(handle)
            full = os.fstat(handle).st_size > MOST_BYTES
        finally:
            os.close(handle)
        if full:
            self._turn()

    def read(self) -> list[Moment]:
        """All that is still known, oldest first; empty where nothing can be read."""
        return [*_read(self._older), *_read(self._file)]

    def _turn(self) -> None:
        """Begin a new file. Of the oldest minutes only starts, stops and what stood before each start stay."""
        old, fresh = _read(self._older), _read(self._file)
        kept = [
            moment
            for moment, following in pairwise([*old, *fresh[:1]])
            if moment.kind != "minute" or following.kind == "start"
        ][-KEPT_STARTS:]
        made = self._older.with_suffix(".new")
        with made.open("wb") as file:
            for moment in [*kept, *fresh]:
                file.write(b"\n" + msgspec.json.encode(moment) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        made.replace(self._older)
        self._file.unlink()


def _read(file: Path) -> list[Moment]:
    try:
        lines = file.read_bytes().split(b"\n")
    except OSError:
        return []
    moments: list[Moment] = []
    for line in lines:
        with suppress(msgspec.MsgspecError, UnicodeError):
            moments.append(msgspec.json.decode(line, type=Moment))
    return moments
