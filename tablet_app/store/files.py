"""Opening files that may be something else, and making names and contents of files durable."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

PIPE = "is a named pipe, not a file; remove it"


def open_file(path: Path, flags: int, mode: int = 0o600) -> int:
    """As `os.open`; a named pipe, which would hold whoever opens it until somebody opens its other end, is refused.

    Raises OSError.
    """
    try:
        handle = os.open(path, flags | os.O_NONBLOCK | os.O_CLOEXEC, mode)
    except OSError as error:
        if error.errno == errno.ENXIO:  # to be written, and nobody reads it
            raise OSError(errno.EINVAL, PIPE, str(path)) from None
        raise
    if stat.S_ISFIFO(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, PIPE, str(path))
    return handle


def read_file(path: Path) -> bytes:
    """Raises OSError, for a named pipe too."""
    with os.fdopen(open_file(path, os.O_RDONLY), "rb") as file:
        return file.read()


def pipes(folder: Path) -> list[Path]:
    """Named pipes in a folder, where a file was meant; none where it can't be read."""
    try:
        return sorted(path for path in folder.iterdir() if path.is_fifo())
    except OSError:
        return []


def make_durable(path: Path) -> None:
    """Raises OSError."""
    _sync(path, os.O_RDONLY)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable: a file that was renamed is else back under its old name. Raises OSError."""
    _sync(folder, os.O_RDONLY | os.O_DIRECTORY)


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
