"""The journal of lives: each start, minute and stop of the app, in a small file that outlives a damaged database."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import msgspec

from tablet_app.domain.lives import Moment
from tablet_app.store.files import open_file

FILE, OLDER = "lives.log", "lives.1.log"
MOST_BYTES = 512 * 1024
"""Some 2,600 lines, two days of minutes; with the older file it reaches back two to four days, and starts further."""
MOST_READ = 4 * MOST_BYTES
"""Neither file ever has more; of one that is full of something else the end is read."""
MOST_UP_S = 100 * 366 * 86400.0
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
        handle = open_file(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
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
        made.unlink(missing_ok=True)
        with made.open("xb") as file:
            for moment in [*kept, *fresh]:
                file.write(b"\n" + msgspec.json.encode(moment) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        made.replace(self._older)
        self._file.unlink()


def _read(file: Path) -> list[Moment]:
    try:
        with os.fdopen(open_file(file, os.O_RDONLY), "rb") as opened:
            opened.seek(max(0, opened.seek(0, os.SEEK_END) - MOST_READ))
            lines = opened.read(MOST_READ).split(b"\n")
    except OSError:
        return []
    moments: list[Moment] = []
    for line in lines:
        with suppress(msgspec.MsgspecError, UnicodeError):
            moment = msgspec.json.decode(line, type=Moment)
            if _possible(moment):
                moments.append(moment)
    return moments


def _possible(moment: Moment) -> bool:
    """Whether it can be counted with; a time without a zone, or beyond the years of `datetime`, cannot."""
    return moment.at.tzinfo is not None and 1900 <= moment.at.year < 9999 and 0 <= moment.up_s <= MOST_UP_S
