"""What is done for the database while nobody waits for it. Nothing here raises for what a disk does."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from tablet_app.store.connection import FILE
from tablet_app.store.db import Db
from tablet_app.store.errors import Failure
from tablet_app.store.reserve import Reserve
from tablet_app.store.salvage import forget_copies

log = logging.getLogger(__name__)

VACUUM_PAGES = 1024
"""Smaller files are not worth it: 4 MiB."""


def write_back(db: Db) -> None:
    """Bring the log into the database, so that a power cut finds little in it."""
    try:
        db.execute("PRAGMA wal_checkpoint(PASSIVE)")
    except Failure as error:
        log.info("log not written back", extra={"why": str(error)})


def tidy(db: Db, folder: Path, reserve: Reserve, before: datetime) -> None:
    """Give free pages back, where they are most of the file; delete copies older than `before`."""
    try:
        (pages,), (free,) = (db.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "freelist_count"))
        if pages > VACUUM_PAGES and free > pages // 2 and reserve.room():
            db.execute("VACUUM")
        forget_copies(folder / FILE, before)
    except Failure as error:
        log.info("not tidied", extra={"why": str(error)})
