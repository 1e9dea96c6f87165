"""The device's token, in a file that only its owner can read; never in the database, a log or an error's text."""

from __future__ import annotations

import logging
import os
from pathlib import Path

log = logging.getLogger(__name__)

FILE = "token"


class TokenFile:
    def __init__(self, data: Path) -> None:
        self._path = data / FILE
        self._last: str | None = None

    def read(self) -> str | None:
        """The token, or None when the device is not paired. The one that was read last where the disk fails."""
        try:
            text = self._path.read_text(encoding="ascii").strip()
            # What a power cut filled with zeros is no token, and could not be sent.
            self._last = text if text.isprintable() and text else None
        except (FileNotFoundError, UnicodeDecodeError):
            self._last = None
        except OSError as error:
            log.warning("token not readable", extra={"why": error.strerror})
        return self._last

    def write(self, token: str) -> None:
        """Replace the token; durable when this returns. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = self._path.with_suffix(".new")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.fchmod(handle, 0o600)
            os.write(handle, token.encode("ascii"))
            os.fsync(handle)
        finally:
            os.close(handle)
        fresh.replace(self._path)
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def forget(self) -> None:
        self._path.unlink(missing_ok=True)
