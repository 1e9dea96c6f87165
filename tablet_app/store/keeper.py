"""The store thread's own: carries out work, and finds a way on when the disk or the database fails."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from tablet_app.store.connection import FILE, in_memory
from tablet_app.store.db import Db
from tablet_app.store.errors import Failure, Kind, StoreError, Trouble, kind_of
from tablet_app.store.journal import Entry, Intent
from tablet_app.store.mirror import Mirror
from tablet_app.store.opening import open_in, spare, without_refused
from tablet_app.store.reserve import Reserve
from tablet_app.store.salvage import forget_copies
from tablet_app.store.witness import Witness

log = logging.getLogger(__name__)

T = TypeVar("T")

MOST_RECOVERIES = 3
"""In one run of the app. A database that is damaged again and again stands on a disk that is not to be relied on."""
VACUUM_PAGES = 1024
"""Smaller files are not worth it: 4 MiB."""
_TROUBLES: dict[Kind, Trouble] = {"full": "full", "read_only": "read_only", "io": "io", "damaged": "damaged"}


class _Unsure(Struct, frozen=True):
    """A transaction that failed when its intents may have been in the journal already: perhaps it is saved."""

    result: object
    entries: Sequence[Entry]


class Keeper:
    """Used by one thread. `write`, `take_in` and `read` raise StoreError, and what `work` itself raises."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._reserve = Reserve(folder)
        self._db: Db | None = None
        self._witness: Witness | None = None
        """None while the database is the spare one in memory."""
        self._tried: set[str] = set()
        """Intents of the work at hand that may be in the journal, though the work came to nothing so far."""
        self._refused: set[str] = set()
        self._unsure: _Unsure | None = None
        self._mirror = Mirror()
        self.trouble: Trouble | None = None
        self.recoveries = 0
        self.jumps = 0
        """How often the cursor went back, so that the feed has to begin again where it stands now."""

    def open(self) -> None:
        try:
            self._go_to_disk()
        except Failure as error:
            kind = kind_of(error, self._folder)
            if kind == "full" and self._reserve.give_up():
                self.open()
            elif kind in _TROUBLES:
                self._go_to_memory(_TROUBLES[kind], error)
            elif isinstance(error, OSError):
                raise
            else:
                raise StoreError(f"{self._folder}: {error}") from error
        if self.trouble is None:
            self._reserve.make()

    def close(self) -> None:
        self._mirror.close()
        self._leave()

    def _leave(self) -> None:
        if self._witness is not None:
            self._witness.close()
        if self._db is not None:
            self._db.connection.close()
        self._db = self._witness = None

    def write(self, work: Callable[[Db], T]) -> T:
        if self.trouble is not None:
            raise StoreError(f"the disk takes nothing: {self.trouble}", self.trouble)
        return self._perform(work, self._transaction, in_memory=False)

    def take_in(self, work: Callable[[Db], T]) -> T:
        return self._perform(work, self._transaction, in_memory=True)

    def read(self, work: Callable[[Db], T]) -> T:
        return self._perform(work, lambda reading: reading(self._opened()), in_memory=True)

    def probe(self) -> Trouble | None:
        """Back to the disk if it takes data; what was told meanwhile is in memory alone, and gone with it."""
        if self.trouble is None:
            return self._upkeep()
        if self.trouble == "full" and not (self._reserve.make() or self._reserve.room()):
            return self.trouble
        kept, self._db = self._db, None
        try:
            self._go_to_disk()
        except Failure as error:
            log.info("disk still fails", extra={"why": str(error)})
            self._db = kept
            return self.trouble
        log.warning("disk takes data again", extra={"after": self.trouble})
        self.trouble = None
        self._refused.clear()
        if kept is not None:
            kept.connection.close()
        return None

    def _upkeep(self) -> None:
        """Write the log back while nobody waits, so that a power cut finds little in it, and keep the reserve."""
        if self._db is None:
            return
        try:
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)")
        except Failure as error:
            log.info("log not written back", extra={"why": str(error)})
        if not self._reserve.here and self._reserve.room():
            self._reserve.make()
        self._mirror.refresh(self._db)

    def tidy(self, before: datetime) -> None:
        """Give free pages back, where they are most of the file; delete copies older than `before`. Does not raise."""
        if self._witness is None:
            return
        db = self._opened()
        try:
            (pages,), (free,) = (db.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "freelist_count"))
            if pages > VACUUM_PAGES and free > pages // 2 and self._reserve.room():
                db.execute("VACUUM")
            forget_copies(self._folder / FILE, before)
        except Failure as error:
            log.info("not tidied", extra={"why": str(error)})

    def _perform(self, work: Callable[[Db], T], how: Callable[[Callable[[Db], T]], T], *, in_memory: bool) -> T:
        tried: set[Kind] = set()
        self._unsure = None
        self._tried.clear()
        while True:
            try:
                if self._unsure is not None and self._saved_after_all(self._unsure):
                    return self._unsure.result  # pyright: ignore[reportReturnType]
                return how(work)
            except Failure as error:
                kind = kind_of(error, self._folder)
                if kind not in _TROUBLES or self._witness is None:
                    raise StoreError(str(error), kind) from error
                self._help(_TROUBLES[kind], error, again=kind in tried)
                tried.add(kind)
                if self.trouble is not None and not in_memory:
                    raise StoreError(str(error), kind) from error

    def _transaction(self, work: Callable[[Db], T]) -> T:
        db, witness = self._opened(), self._witness
        if witness is None:
            with db.atomic():
                return work(db)
        entries: list[Entry] = []
        before = db.connection.total_changes
        try:
            with db.atomic():
                result = work(db)
                entries = witness.pending(db, db.connection.total_changes - before)
                if entries:
                    self._unsure = _Unsure(result, entries)
                    # The journal first: a transaction that can't be ended then leaves nothing of itself behind.
                    witness.keep(db, entries)
            # The disk had the line to write meanwhile; that costs a tap less than one after the other.
            witness.finish()
        except BaseException:
            if entries:
                self._tried.update(_ids(entries))
                witness.take_back()
            raise
        return result

    def _saved_after_all(self, unsure: _Unsure) -> bool:
        """It is in the database still, or came there from the journal when the connection was opened again."""
        db = self._opened()
        found = [db.execute("SELECT 1 FROM outbox WHERE id = ?", [key]).fetchone() for key in _ids(unsure.entries)]
        if self._witness is None or None in found or not found:
            self._unsure = None
            return False
        # A line whose sync failed behind the end of its transaction is in no journal yet.
        self._witness.secure(db)
        return True

    def _help(self, kind: Trouble, error: BaseException, *, again: bool) -> None:
        """Do what there is to do about a failure; when this returns, the work can be tried once more."""
        log.warning("store failed", extra={"kind": kind, "why": str(error), "again": again})
        try:
            match kind:
                case "full" if self._reserve.give_up():
                    log.warning("reserve given up")
                    return
                case "io" if not again:
                    self._reopen()
                    return
                case "damaged" if not again and self.recoveries < MOST_RECOVERIES:
                    self._reopen(str(error) or "damaged")
                    return
                case _:
                    pass
        except Failure as worse:
            error, kind = worse, _TROUBLES.get(kind_of(worse, self._folder), kind)
        self._go_to_memory(kind, error)

    def _reopen(self, damaged: str = "") -> None:
        self._leave()
        self._go_to_disk(damaged)

    def _go_to_disk(self, damaged: str = "") -> None:
        opened = open_in(self._folder, self._refused, damaged)
        self._db, self._witness = opened.db, opened.witness
        self.recoveries += opened.recovered
        self.jumps += opened.recovered

    def _go_to_memory(self, kind: Trouble, error: BaseException) -> None:
        log.error("disk takes nothing, going on in memory", extra={"kind": kind, "why": str(error)})
        self._refused |= self._tried
        self._unsure = None
        last, witness = self._db, self._witness
        self._db = spare(self._folder, last, self._refused)
        if self._db is None:
            # The mirror is not of this minute: without a cursor a snapshot brings what was told since.
            self._db = without_refused(self._mirror.take() or in_memory(), self._folder, self._refused)
            self._db.execute("DELETE FROM cursor")
            self.jumps += 1
        self._witness, self.trouble = None, kind
        if witness is not None:
            witness.close()
        if last is not None:
            last.connection.close()

    def _opened(self) -> Db:
        if self._db is None:
            raise StoreError("the store is closed", "closed")
        return self._db


def _ids(entries: Sequence[Entry]) -> list[str]:
    return [entry.id for entry in entries if isinstance(entry, Intent)]
