"""The store thread's own: carries out work, and finds a way on when the disk or the database fails."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from tablet_app.store.connection import in_memory
from tablet_app.store.db import Db
from tablet_app.store.errors import Failure, Kind, StoreError, Trouble, kind_of
from tablet_app.store.journal import Entry, Intent
from tablet_app.store.mirror import Mirror
from tablet_app.store.opening import open_in, spare, without_refused
from tablet_app.store.reserve import Reserve
from tablet_app.store.saving import Saving
from tablet_app.store.upkeep import tidy, write_back
from tablet_app.store.witness import Witness

log = logging.getLogger(__name__)

T = TypeVar("T")

MOST_RECOVERIES = 3
"""In one run of the app. A database that is damaged again and again stands on a disk that is not to be relied on."""
_TROUBLES: dict[Kind, Trouble] = {"full": "full", "read_only": "read_only", "io": "io", "damaged": "damaged"}


class Keeper:
    """Used by one thread. `write`, `take_in` and `read` raise StoreError, and what `work` itself raises."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._reserve = Reserve(folder)
        self._db: Db | None = None
        self._witness: Witness | None = None
        """None while the database is the spare one in memory."""
        self._saving = Saving()
        self._refused: set[str | Entry] = set()
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
        self.settle()
        self._mirror.close()
        self._leave()

    def _leave(self) -> None:
        if self._witness is not None:
            self._witness.close()
        if self._db is not None:
            self._db.connection.close()
        self._db = self._witness = None

    def write(self, work: Callable[[Db], T]) -> T:
        self._ask_for_disk()
        return self._perform(work, self._transaction, in_memory=False)

    def add(self, decide: Callable[[Db], T]) -> T:
        """Save the command that `decide`, which only reads, makes, if it makes one; returns what it returned.

        It is durable with its line in the journal. `settle` writes its row, when whoever waits has been told.
        """
        self._ask_for_disk()
        return self._perform(decide, self._announced, in_memory=False)

    def take_in(self, work: Callable[[Db], T]) -> T:
        return self._perform(work, self._transaction, in_memory=True)

    def read(self, work: Callable[[Db], T]) -> T:
        return self._perform(work, lambda reading: reading(self._opened()), in_memory=True)

    def _ask_for_disk(self) -> None:
        self.settle()
        if self.trouble is not None:
            raise StoreError(f"the disk takes nothing: {self.trouble}", self.trouble)

    def settle(self) -> None:
        """Write the row of what `add` saved last. Does not raise: a failure is met as that of any write."""
        owed = self._saving.owed
        if owed is None:
            return
        try:
            self._saving.settle(self._opened())
        except Failure as error:
            self._put_back(owed, error)

    def _put_back(self, owed: Intent, error: BaseException) -> None:
        """People were told that it is saved: it comes from the journal, and where that can't be read, from here."""
        self._saving.begin()
        kind = _TROUBLES.get(kind_of(error, self._folder), "io")
        self._help(kind, error, again=False)
        if kind == "full" and self.trouble is None:
            # There is room again, but nothing was opened for it.
            self._help("io", error, again=False)
        try:
            self._saving.put_back(self._opened(), owed)
        except Failure as worse:
            log.error("row not put back", extra={"why": str(worse)})

    def probe(self) -> Trouble | None:
        """Back to the disk if it takes data; what was told meanwhile is in memory alone, and gone with it."""
        self.settle()
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
        if self._db is None:
            return
        write_back(self._db)
        if not self._reserve.here and self._reserve.room():
            self._reserve.make()
        self._mirror.refresh(self._db)

    def tidy(self, before: datetime) -> None:
        """Give free pages back, where they are most of the file; delete copies older than `before`. Does not raise."""
        self.settle()
        if self._witness is not None:
            tidy(self._opened(), self._folder, self._reserve, before)

    def _perform(self, work: Callable[[Db], T], how: Callable[[Callable[[Db], T]], T], *, in_memory: bool) -> T:
        self.settle()
        tried: set[Kind] = set()
        self._saving.begin()
        while True:
            try:
                if tried and self._saved_after_all():
                    return self._saving.result()
                return how(work)
            except Failure as error:
                kind = kind_of(error, self._folder)
                if kind not in _TROUBLES or self._witness is None:
                    self._refused |= self._saving.tried
                    raise StoreError(str(error), kind) from error
                self._help(_TROUBLES[kind], error, again=kind in tried)
                tried.add(kind)
                if self.trouble is not None and not in_memory:
                    raise StoreError(str(error), kind) from error

    def _transaction(self, work: Callable[[Db], T]) -> T:
        if self._witness is not None:
            return self._saving.transaction(self._opened(), self._witness, work)
        db = self._opened()
        with db.atomic():
            return work(db)

    def _announced(self, decide: Callable[[Db], T]) -> T:
        if self._witness is None:
            raise StoreError("the journal is not open", "closed")
        return self._saving.announced(self._opened(), self._witness, decide)

    def _saved_after_all(self) -> bool:
        return self._witness is not None and self._saving.after_all(self._opened())

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
        self._refused |= self._saving.tried
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
