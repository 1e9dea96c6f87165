"""A file that only takes up room, to be given up when the disk is full: 8 MiB take some 7,000 more commands."""

from __future__ import annotations

import os
from pathlib import Path

FILE = "reserve"
BYTES = 8 * 1024 * 1024
SPARE_BYTES = 2 * 1024 * 1024
"""Room without which a disk that was full is not called usable again."""


class Reserve:
    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    @property
    def here(self) -> bool:
        try:
            return self._path.stat().st_size == BYTES
        except OSError:
            return False

    def make(self) -> bool:
        """Take the room; returns whether it is there now. Does not raise."""
        if self.here:
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                os.posix_fallocate(handle, 0, BYTES)
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError:
            self.give_up()
        return self.here

    def give_up(self) -> bool:
        """Free the room; returns whether there was any to free. Does not raise."""
        try:
            had = self._path.stat().st_size > 0
            self._path.unlink()
        except OSError:
            return False
        return had

    def room(self) -> bool:
        """Whether there is enough room to go on, without touching the reserve."""
        try:
            found = os.statvfs(self._path.parent)
        except OSError:
            return False
        return found.f_bavail * found.f_frsize >= SPARE_BYTES
