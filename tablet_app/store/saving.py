"""How what people do gets into the journal and the database, and what is known of it when that fails half-way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from tablet_app.store.db import Db
from tablet_app.store.errors import Failure
from tablet_app.store.journal import Entry, Intent
from tablet_app.store.outbox import Draft, placed
from tablet_app.store.replay import insert
from tablet_app.store.witness import Witness

T = TypeVar("T")


class Saving:
    """Lives on the store thread. Raises what its work raises, sqlite3.Error, and OSError where the journal fails."""

    def __init__(self) -> None:
        self.tried: set[str | Entry] = set()
        """What of the work at hand may be in the journal, though it came to nothing so far: the keys of new commands,
        and its lines, for those about commands that were there before are to be left out alone.
        """
        self._unsure: tuple[Any, list[str]] | None = None
        """What work gave, and its intents, that failed when they may have been in the journal already."""
        self.owed: Intent | None = None
        """Saved, for it is in the journal; its row is still to be written."""

    def begin(self) -> None:
        """Other work is at hand."""
        self.tried.clear()
        self._unsure = None

    def transaction(self, db: Db, witness: Witness, work: Callable[[Db], T]) -> T:
        entries: list[Entry] = []
        try:
            with db.atomic():
                result = work(db)
                entries = witness.pending(db)
                if entries:
                    self._unsure = result, _ids(entries)
                    # The journal first: a transaction that can't be ended then leaves nothing of itself behind.
                    witness.keep(db, entries)
        except BaseException:
            if entries:
                witness.take_back()
                self.tried.update(entries)
                # One that was there before and only lined up anew is somebody's, who was told that it is saved.
                self.tried.update(key for key in _ids(entries) if not _is_there(db, key))
            raise
        return result

    def announced(self, db: Db, witness: Witness, decide: Callable[[Db], T]) -> T:
        """As `Keeper.add`: durable in the journal alone, until `settle`."""
        wanted = decide(db)
        intent = placed(db, wanted, witness.next) if isinstance(wanted, Draft) else None
        if intent is not None:
            self._unsure = wanted, [intent.id]
            try:
                witness.add(db, intent)
            except BaseException:
                self.tried.add(intent.id)
                witness.take_back()
                raise
            self.owed = intent
        return wanted

    def settle(self, db: Db) -> None:
        """Write the row that is owed. Once: where that fails, the journal has it."""
        owed, self.owed = self.owed, None
        if owed is not None:
            with db.atomic():
                insert(db, owed)

    def put_back(self, db: Db, intent: Intent) -> None:
        """Write the row of `intent` if it has none."""
        if not _in_table(db, intent.id):
            with db.atomic():
                insert(db, intent)

    def after_all(self, db: Db) -> bool:
        """Whether the work that failed is in the database still, or came there from the journal since."""
        keys = [] if self._unsure is None else self._unsure[1]
        return bool(keys) and all(_in_table(db, key) for key in keys)

    def result(self) -> Any:
        """What the work gave that is saved after all."""
        return None if self._unsure is None else self._unsure[0]


def _ids(entries: Sequence[Entry]) -> list[str]:
    return [entry.id for entry in entries if isinstance(entry, Intent)]


def _in_table(db: Db, key: str) -> bool:
    return db.execute("SELECT 1 FROM outbox WHERE id = ?", [key]).fetchone() is not None


def _is_there(db: Db, key: str) -> bool:
    """Where that can't be read, yes: what was not saved comes once too often rather than that what was saved goes."""
    try:
        return _in_table(db, key)
    except Failure:
        return True
