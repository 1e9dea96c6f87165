"""A refused command tried once more, under a new key: the platform answers an old key as it did before."""

from __future__ import annotations

from datetime import datetime

from tablet_app.domain.delivery import State
from tablet_app.store import outbox, story
from tablet_app.store.codec import to_ms
from tablet_app.store.db import Db

_COLUMNS = (
    "id, subject, type, payload, seen_version, state, attempts, last_error, made_at_ms, boot_id, made_boot_ms,"
    " settled_at_ms, result"
)


def again(db: Db, command_id: str, key: str, at: datetime) -> bool:
    """Put the parked command's intent back under `key`, in its old place in its subject, with its attempts and story.

    Commands behind it line up behind it again: the platform wants numbers that grow in the order of sending. One that
    was sent and has no verdict keeps its number, because the platform may know it by that. One that was made earlier,
    and only came behind by being tried again itself, goes first. False when not parked.
    """
    old = outbox.one(db, command_id)
    if old is None or old.state is not State.PARKED:
        return False
    behind = [
        command
        for command in outbox.of_subject(db, old.subject)
        if command.seq > old.seq and (command.state is State.PARKED or story.untouched(db, command))
    ]
    earlier = _made_before(db, old.id)
    first = max((place for place, command in enumerate(behind, start=1) if command.id in earlier), default=0)
    number = _last_number(db, old.subject) + 1
    for place, command in enumerate(behind[:first]):
        _move(db, command.seq, number + place)
    story.tell(db, old.id, at, "retried", key)
    story.copy(db, old.id, key)
    db.execute(
        "INSERT INTO outbox(id, subject, subject_seq, type, payload, seen_version, attempts, made_at_ms, boot_id,"
        " made_boot_ms) SELECT ?, subject, ?, type, payload, seen_version, attempts, made_at_ms, boot_id, made_boot_ms"
        " FROM outbox WHERE id = ?",
        [key, number + first, old.id],
    )
    db.execute(
        "UPDATE outbox SET state = 'given_up', result = 'retried', settled_at_ms = ? WHERE id = ?", [to_ms(at), old.id]
    )
    for place, command in enumerate(behind[first:], start=first + 1):
        _move(db, command.seq, number + place)
    return True


def _made_before(db: Db, command_id: str) -> set[str]:
    """The live commands of its subject that were made before it since the same start of the machine."""
    rows = db.execute(
        "SELECT other.id FROM outbox AS one JOIN outbox AS other USING (subject, boot_id)"
        " WHERE one.id = ? AND other.state IN ('ready', 'parked') AND other.made_boot_ms < one.made_boot_ms",
        [command_id],
    ).fetchall()
    return {row[0] for row in rows}


def _last_number(db: Db, subject: str) -> int:
    (here,) = db.execute("SELECT coalesce(max(subject_seq), 0) FROM outbox WHERE subject = ?", [subject]).fetchone()
    before = db.execute("SELECT last FROM sequences WHERE subject = ?", [subject]).fetchone()
    return here if before is None else max(here, before[0])


def _move(db: Db, seq: int, number: int) -> None:
    """Inserted anew rather than updated: SQLite counts `seq` on by inserts alone, and must not give one out twice."""
    row = db.execute(f"SELECT {_COLUMNS} FROM outbox WHERE seq = ?", [seq]).fetchone()
    db.execute("DELETE FROM outbox WHERE seq = ?", [seq])
    marks = ", ".join("?" * (len(row) + 1))
    db.execute(f"INSERT INTO outbox(subject_seq, {_COLUMNS}) VALUES ({marks})", [number, *row])
