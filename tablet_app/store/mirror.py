"""A recent copy in memory of what is on the board, for a disk that can't even be read any more."""

from __future__ import annotations

import logging
import time

from tablet_app.store.db import Db
from tablet_app.store.errors import Failure
from tablet_app.store.opening import live_copy

log = logging.getLogger(__name__)

EVERY_S = 60.0


class Mirror:
    def __init__(self) -> None:
        self._db: Db | None = None
        self._made = -EVERY_S
        self._changes = 0

    def refresh(self, db: Db) -> None:
        """Copy again if there is none, or if it is a minute old and something changed since. Does not raise."""
        changes = db.connection.total_changes
        recent = changes == self._changes or time.monotonic() < self._made + EVERY_S
        if self._db is not None and recent:
            return
        try:
            fresh = live_copy(db.connection)
        except Failure as error:
            log.warning("no copy in memory", extra={"why": str(error)})
            return
        self.close()
        self._db, self._made, self._changes = fresh, time.monotonic(), changes

    def take(self) -> Db | None:
        """The copy, which then belongs to the caller."""
        db, self._db = self._db, None
        return db

    def close(self) -> None:
        db = self.take()
        if db is not None:
            db.connection.close()
