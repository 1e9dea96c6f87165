"""The journal kept in step with the database: every intent is in both before anybody is told that it is saved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tablet_app.store.db import Db
from tablet_app.store.journal import COLUMNS, Contents, Done, Entry, Fact, Intent, Journal, Last

FACTS = ("device", "settings", "check_in")
"""Rows of the device table that people made and no snapshot brings back."""

_NEWER = f"SELECT {COLUMNS} FROM outbox WHERE seq > ? ORDER BY seq"
_HIGHEST = "SELECT coalesce((SELECT max(seq) FROM outbox), 0), coalesce((SELECT max(seq) FROM sqlite_sequence), 0)"
_OVER = "'settled', 'given_up'"
_NAMES = ", ".join(f"'{name}'" for name in FACTS)


def _trigger(name: str, when: str, row: str) -> str:
    return f"CREATE TEMP TRIGGER due_{name} AFTER {when} BEGIN INSERT INTO due VALUES ({row}); END"


_WATCH = (
    # In memory, and with the transaction: what is rolled back was never due.
    "CREATE TEMP TABLE due(kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT)",
    _trigger("done", f"UPDATE OF state ON main.outbox WHEN NEW.state IN ({_OVER})", "'done', NEW.id, NEW.state"),
    _trigger("new", f"INSERT ON main.device WHEN NEW.name IN ({_NAMES})", "'fact', NEW.name, NEW.value"),
    _trigger("changed", f"UPDATE ON main.device WHEN NEW.name IN ({_NAMES})", "'fact', NEW.name, NEW.value"),
    _trigger("removed", f"DELETE ON main.device WHEN OLD.name IN ({_NAMES})", "'fact', OLD.name, NULL"),
)


class Witness:
    """Lives on the store thread. Raises OSError where the journal can't be written, sqlite3.Error for the database."""

    def __init__(self, folder: Path) -> None:
        self._journal = Journal(folder)
        self._last = self._before = 0

    def read(self) -> Contents:
        return self._journal.read()

    def begin(self, db: Db) -> None:
        """Start over with what is in `db` now, and watch it from here on."""
        for statement in _WATCH:
            db.execute(statement)
        self.rewrite(db)

    def rewrite(self, db: Db) -> None:
        self._journal.rewrite(_live(db))
        self._last = max(self._last, *db.execute(_HIGHEST).fetchone())

    @property
    def next(self) -> int:
        """Where the next command is to stand, behind all that ever were in the table."""
        return self._last + 1

    def add(self, db: Db, intent: Intent) -> None:
        """Make `intent`, which is in no table yet, durable. To be called outside of a transaction."""
        self._before = self._last
        if self._journal.due:
            self.rewrite(db)
        self._journal.append([intent])
        self._last = intent.seq

    def pending(self, db: Db) -> list[Entry]:
        """What the transaction that is about to end adds. To be called within it, once."""
        entries: list[Entry] = [Intent(*row) for row in db.execute(_NEWER, [self._last])]
        due = db.execute("SELECT kind, name, value FROM due").fetchall()
        if due:
            db.execute("DELETE FROM due")
            entries += [Done(name, value) if kind == "done" else Fact(name, value) for kind, name, value in due]
        return entries

    def keep(self, db: Db, entries: Sequence[Entry]) -> None:
        """Make what `pending` gave durable, before its transaction ends. What the platform settled is not synced."""
        self._before = self._last
        if self._journal.due:
            self.rewrite(db)
            return
        self._journal.append(entries, sync=any(map(_matters, entries)))
        intents = [entry.seq for entry in entries if isinstance(entry, Intent)]
        if intents:
            self._last = intents[-1]

    def take_back(self) -> None:
        """The transaction behind the last `keep` came to nothing: its lines go with the next rewrite."""
        self._journal.doubt()
        self._last = self._before

    def close(self) -> None:
        self._journal.close()


def _matters(entry: Entry) -> bool:
    # A settled command that comes back is sent once more under its key; one that a person let go must not.
    return not (isinstance(entry, Done) and entry.state == "settled")


def _live(db: Db) -> Iterator[Entry]:
    """What a new generation holds: all that is unsettled, the facts, and where each subject's numbers stand."""
    for name, value in db.execute(f"SELECT name, value FROM device WHERE name IN ({_NAMES})"):
        yield Fact(name, value)
    for subject, last in _numbers(db):
        yield Last(subject, last)
    rows = db.execute(
        f"SELECT {COLUMNS} FROM outbox INDEXED BY outbox_live WHERE state IN ('ready', 'parked') ORDER BY seq"
    )
    for row in rows:
        yield Intent(*row)


def _numbers(db: Db) -> list[tuple[str, int]]:
    """The last number of every subject that can still get a command."""
    found: dict[str, int] = dict(db.execute("SELECT subject, last FROM sequences").fetchall())
    subjects = db.execute(
        "SELECT 'order:' || id FROM orders WHERE status IN ('new', 'confirmed', 'ready')"
        " UNION ALL SELECT 'product:' || id FROM products UNION ALL SELECT 'venue' UNION ALL SELECT 'device'"
    ).fetchall()
    for (subject,) in subjects:
        (last,) = db.execute("SELECT max(subject_seq) FROM outbox WHERE subject = ?", [subject]).fetchone()
        if last is not None:
            found[subject] = max(last, found.get(subject, 0))
    return sorted(found.items())
