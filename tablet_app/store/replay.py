"""Back from the journal into the database: what the one holds and the other has lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.store.db import Db
from tablet_app.store.journal import COLUMNS, ONE_ACT_MS, Contents, Done, Fact, Intent, Last


class Replay(Struct, frozen=True):
    """What the journal held that the database did not.

    `restored`, `repaired`: commands put back, and put right. `tail`: all that were newer than anything in the database,
    settled ones too. `unreadable`: lines of the journal that are lost; `loose`: those of them that a power cut took.
    """

    restored: tuple[Intent, ...] = ()
    repaired: tuple[Intent, ...] = ()
    facts: tuple[str, ...] = ()
    unreadable: int = 0
    loose: int = 0
    whole: bool = True
    """The journal was there, and nothing in it is unreadable."""
    tail: tuple[Intent, ...] = ()

    @property
    def news(self) -> bool:
        return bool(self.restored or self.repaired or self.facts or self.tail or self.unreadable)

    @property
    def unfinished(self) -> bool:
        """Whether the tail is one transaction, killed between its line and its end; nobody was told it is saved."""
        last = self.tail[-1] if self.tail else None
        return last is not None and all(
            one.boot_id == last.boot_id and last.made_boot_ms - one.made_boot_ms < ONE_ACT_MS for one in self.tail
        )


def replay(db: Db, contents: Contents) -> Replay:
    """Put into `db` what only the journal holds; the caller has the transaction."""
    intents = {entry.id: entry for entry in contents.entries if isinstance(entry, Intent)}
    done = {entry.id: entry.state for entry in contents.entries if isinstance(entry, Done)}
    (last,) = db.execute("SELECT coalesce(max(seq), 0) FROM outbox").fetchone()
    restored: list[Intent] = []
    repaired: list[Intent] = []
    for intent in intents.values():
        row = db.execute(f"SELECT {COLUMNS}, state FROM outbox WHERE id = ?", [intent.id]).fetchone()
        if row is None:
            if intent.id not in done:
                insert(db, intent)
                restored.append(intent)
        elif row[-1] in ("ready", "parked"):
            if Intent(*row[:-1]) != intent and _repair(db, intent, row):
                repaired.append(intent)
            if done.get(intent.id) == "given_up":
                db.execute("UPDATE outbox SET state = 'given_up', settled_at_ms = made_at_ms WHERE id = ?", [intent.id])
    _count_on(db, contents)
    tail = tuple(intent for intent in intents.values() if intent.seq > last)
    facts = _facts(db, contents, trusted=bool(tail) or not contents.unreadable)
    whole = contents.found and not contents.unreadable and not contents.torn
    return Replay(tuple(restored), tuple(repaired), facts, contents.unreadable, contents.loose, whole, tail)


def insert(db: Db, intent: Intent) -> None:
    """In its old place if that is free; the platform goes by the numbers, so a taken one becomes the next."""
    taken = db.execute("SELECT 1 FROM outbox WHERE seq = ?", [intent.seq]).fetchone() is not None
    number = intent.subject_seq
    twin = db.execute("SELECT 1 FROM outbox WHERE subject = ? AND subject_seq = ?", [intent.subject, number]).fetchone()
    if twin is not None:
        (number,) = db.execute("SELECT max(subject_seq) + 1 FROM outbox WHERE subject = ?", [intent.subject]).fetchone()
    db.execute(
        f"INSERT INTO outbox({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            None if taken else intent.seq,
            intent.id,
            intent.subject,
            number,
            intent.type,
            intent.payload,
            intent.seen_version,
            intent.made_at_ms,
            intent.boot_id,
            intent.made_boot_ms,
        ],
    )


def _repair(db: Db, intent: Intent, row: Sequence[Any]) -> bool:
    """The row is not what was written: the line with its checksum is right. Its place in the table may differ, and both
    its place and its number are later where it lined up again behind one that was tried again (see `again`), in a
    transaction whose lines are lost.
    """
    here = Intent(*row[:-1])
    moved = here.seq > intent.seq and here.subject_seq > intent.subject_seq
    if here == replace(intent, seq=here.seq, subject_seq=here.subject_seq if moved else intent.subject_seq):
        return False
    db.execute("DELETE FROM outbox WHERE id = ?", [intent.id])
    insert(db, intent)
    return True


def _count_on(db: Db, contents: Contents) -> None:
    numbers: dict[str, int] = {}
    for entry in contents.entries:
        if isinstance(entry, Intent | Last):
            numbers[entry.subject] = max(entry.subject_seq, numbers.get(entry.subject, 0))
    for subject, number in numbers.items():
        (here,) = db.execute("SELECT coalesce(max(subject_seq), 0) FROM outbox WHERE subject = ?", [subject]).fetchone()
        if here < number:
            db.execute(
                "INSERT INTO sequences(subject, last) VALUES (?, ?)"
                " ON CONFLICT(subject) DO UPDATE SET last = max(last, excluded.last)",
                [subject, number],
            )


def _facts(db: Db, contents: Contents, *, trusted: bool) -> tuple[str, ...]:
    """A fact that the database lacks is put back; one that differs only while no line of the journal is missing."""
    put: list[str] = []
    newest = {entry.name: entry.value for entry in contents.entries if isinstance(entry, Fact)}
    for name, value in newest.items():
        row = db.execute("SELECT value FROM device WHERE name = ?", [name]).fetchone()
        here = None if row is None else row[0]
        if value is None or here == value or not (here is None or trusted):
            continue
        db.execute(
            "INSERT INTO device(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
            [name, value],
        )
        put.append(name)
    return tuple(put)
