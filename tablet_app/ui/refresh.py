"""Reading again when something changed: at most one reading under way, and one more if it was overtaken."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from tablet_app.domain.changes import Change, Changes
from tablet_app.store.errors import StoreError
from tablet_app.ui.start import Start

log = logging.getLogger(__name__)


class Refresh:
    """Calls `read` (a coroutine function) whenever `to` changed, and once by `soon()`; never twice at a time."""

    def __init__(self, start: Start, changes: Changes, to: Change, read: Callable[[], Awaitable[None]]) -> None:
        self._start = start
        self._read = read
        self._reading = False
        self._dirty = False
        self.stop = changes.listen(to, lambda _change: self.soon())

    def soon(self) -> None:
        """Read again now, or after the reading that is under way."""
        self._dirty = True
        if not self._reading:
            self._reading = True
            self._start(self._run())

    async def _run(self) -> None:
        try:
            while self._dirty:
                self._dirty = False
                try:
                    await self._read()
                except StoreError as error:
                    # What is shown stays; the disk's trouble has a screen of its own, and its end is told as a change.
                    # That may have been told already, during this reading: then it is read again.
                    log.warning("not read", extra={"why": error.why})
        finally:
            # Here, not after: an exception in one reading must not end all later ones.
            self._reading = False
