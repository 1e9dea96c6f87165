"""One app per data folder: two would send every tap twice."""

from __future__ import annotations

import fcntl
import os
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

FILE = "lock"
TRIES, AGAIN_S = 10, 0.02
"""Whoever looks whether the app runs holds the lock for a moment: no reason for the app not to start."""


class AlreadyRunningError(Exception):
    """Another process has this data folder. The text is a sentence for a person."""


class Lock:
    """Held until `release`, or until the process ends in whatever way. Raises AlreadyRunningError, OSError."""

    def __init__(self, data: Path) -> None:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._handle = _open(data)
        if not _taken(self._handle):
            holder = _holder(self._handle)
            os.close(self._handle)
            process = f" (process {holder})" if holder.isdigit() else ""
            raise AlreadyRunningError(
                f"{data}: the tablet app already runs with this data folder{process}; close it first."
            )
        self._sign(str(os.getpid()))

    def release(self) -> None:
        self._sign("")
        os.close(self._handle)

    def _sign(self, owner: str) -> None:
        # The name is for people; the lock holds without it, on a disk that takes nothing as well.
        with suppress(OSError):
            os.ftruncate(self._handle, 0)
            os.pwrite(self._handle, owner.encode(), 0)


def held_since(data: Path) -> datetime | None:
    """When the app that has this data folder took it; None where none has. Changes nothing. Raises OSError."""
    try:
        handle = os.open(data / FILE, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        handle = os.open(data, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        # Shared: two that look at the same time do not take each other for the app.
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return datetime.fromtimestamp(os.fstat(handle).st_mtime, UTC)
    finally:
        os.close(handle)
    return None


def _taken(handle: int) -> bool:
    for again in range(TRIES):
        time.sleep(AGAIN_S if again else 0)
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
    return False


def _open(data: Path) -> int:
    try:
        return os.open(data / FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        # A disk that is full or read-only must not keep the app from starting.
        if (data / FILE).exists():
            return os.open(data / FILE, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        return os.open(data, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)


def _holder(handle: int) -> str:
    try:
        return os.pread(handle, 32, 0).decode("ascii", "replace").strip()
    except OSError:
        return ""
