"""The device's token, in a file that only its owner can read; never in the database, a log or an error's text."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from tablet_app.store.files import read_file, sync_folder

log = logging.getLogger(__name__)

FILE = "token"
ROOM = 4096
"""Bytes; a token of the platform's has at most 200."""


class TokenFile:
    def __init__(self, data: Path) -> None:
        self._path = data / FILE
        self._fresh = self._path.with_suffix(".new")
        self._last: str | None = None
        self._room = False

    def read(self) -> str | None:
        """The token, or None when the device is not paired. The one that was read last where the disk fails."""
        try:
            text = read_file(self._path).decode("ascii").strip()
            # What a power cut filled with zeros is no token, and could not be sent.
            self._last = text if text.isprintable() and text else None
        except (FileNotFoundError, UnicodeDecodeError):
            self._last = None
        except OSError as error:
            log.warning("token not readable", extra={"why": error.strerror})
        return self._last

    def make_room(self) -> None:
        """Make sure that `write` finds room on a disk that takes it; the token stays. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._fresh.unlink(missing_ok=True)
        handle = os.open(self._fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        try:
            os.fchmod(handle, 0o600)
            os.write(handle, bytes(ROOM))
            os.fsync(handle)
        finally:
            os.close(handle)
        sync_folder(self._path.parent)
        self._room = True

    def give_up_room(self) -> None:
        """Nothing is to be written after all. Raises OSError."""
        self._room = False
        self._fresh.unlink(missing_ok=True)

    def write(self, token: str) -> None:
        """Replace the token; durable when this returns. Raises OSError."""
        if not self._room:
            self.make_room()
        self._room = False
        handle = os.open(self._fresh, os.O_WRONLY | os.O_CLOEXEC)
        try:
            os.write(handle, token.encode("ascii"))
            os.ftruncate(handle, len(token))
            os.fsync(handle)
        finally:
            os.close(handle)
        self._fresh.replace(self._path)
        sync_folder(self._path.parent)

    def forget(self) -> None:
        self._path.unlink(missing_ok=True)
