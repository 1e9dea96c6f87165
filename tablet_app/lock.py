"""One app per data folder: two would send every tap twice."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

FILE = "lock"


class AlreadyRunningError(Exception):
    """Another process has this data folder. The text is a sentence for a person."""


class Lock:
    """Held until `release`, or until the process ends in whatever way. Raises AlreadyRunningError, OSError."""

    def __init__(self, data: Path) -> None:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._handle = os.open(data / FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.pread(self._handle, 32, 0).decode("ascii", "replace").strip()
            os.close(self._handle)
            process = f" (process {holder})" if holder.isdigit() else ""
            raise AlreadyRunningError(
                f"{data}: the tablet app already runs with this data folder{process}; close it first."
            ) from None
        os.ftruncate(self._handle, 0)
        os.pwrite(self._handle, str(os.getpid()).encode(), 0)

    def release(self) -> None:
        os.ftruncate(self._handle, 0)
        os.close(self._handle)
