"""What happened to commands that did not go straight through. Callers hold the transaction."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from tablet_app.domain.delivery import Command, Happened
from tablet_app.store import outbox
from tablet_app.store.codec import from_ms, to_ms
from tablet_app.store.db import Db

MOST = 50
"""Rows per command: a platform that refuses in ever new words must not fill the disk."""
LONGEST = 500


def tell(db: Db, command_id: str, at: datetime, what: str, code: str = "", message: str = "") -> None:
    """Add to a command's story; the same once more is counted, not written again."""
    code, message, moment = code[:LONGEST], message[:LONGEST], to_ms(at)
    again = db.execute(
        "UPDATE story SET last_ms = ?, times = times + 1 WHERE what = ? AND code = ? AND message = ?"
        " AND number = (SELECT max(number) FROM story WHERE command = ?)",
        [moment, what, code, message, command_id],
    ).rowcount
    if again:
        return
    db.execute(
        "INSERT INTO story(command, what, code, message, first_ms, last_ms, times) VALUES (?, ?, ?, ?, ?, ?, 1)",
        [command_id, what, code, message, moment, moment],
    )
    db.execute(
        "DELETE FROM story WHERE command = ? AND number <= ("
        "SELECT number FROM story WHERE command = ? ORDER BY number DESC LIMIT 1 OFFSET ?)",
        [command_id, command_id, MOST],
    )


def tried(db: Db, command_ids: Collection[str], at: datetime, reason: str) -> None:
    for command_id in command_ids:
        tell(db, command_id, at, "tried", reason)


def of(db: Db, command_id: str) -> list[Happened]:
    """The story of one command, oldest first."""
    raws = db.execute(
        "SELECT what, code, message, first_ms, last_ms, times FROM story WHERE command = ? ORDER BY number",
        [command_id],
    )
    return [Happened(raw[0], raw[1], raw[2], from_ms(raw[3]), from_ms(raw[4]), raw[5]) for raw in raws.fetchall()]


def copy(db: Db, old: str, new: str) -> None:
    """Let the command `new` begin with the story of `old`."""
    db.execute(
        "INSERT INTO story(command, what, code, message, first_ms, last_ms, times)"
        " SELECT ?, what, code, message, first_ms, last_ms, times FROM story WHERE command = ? ORDER BY number",
        [new, old],
    )


def untouched(db: Db, command: Command) -> bool:
    """Whether this command was never sent under its present key."""
    if command.attempts == 0:
        return True
    last = db.execute("SELECT what FROM story WHERE command = ? ORDER BY number DESC LIMIT 1", [command.id]).fetchone()
    return last is not None and last[0] == "retried"


def too_late(db: Db, after: int) -> list[tuple[int, Command]]:
    """Commands that came too late, with the numbers of these rows, past the row `after`; oldest first."""
    found: list[tuple[int, Command]] = []
    for number, command_id in db.execute(
        "SELECT number, command FROM story WHERE number > ? AND what = 'too_late' ORDER BY number", [after]
    ).fetchall():
        command = outbox.one(db, command_id)
        if command is not None:
            found.append((number, command))
    return found


def newest(db: Db) -> int:
    """The number of the row that was written last."""
    (number,) = db.execute("SELECT coalesce(max(number), 0) FROM story").fetchone()
    return number


def prune(db: Db) -> int:
    """Forget the stories of commands that are gone."""
    return db.execute("DELETE FROM story WHERE command NOT IN (SELECT id FROM outbox)").rowcount


def find(db: Db, name: str) -> Command | None:
    """A command by its key, or by the number that lists show."""
    if name.isascii() and name.isdigit() and len(name) < 19:
        row = db.execute("SELECT id FROM outbox WHERE seq = ?", [int(name)]).fetchone()
        return None if row is None else outbox.one(db, row[0])
    return outbox.one(db, name)


def ending(db: Db, command_id: str) -> tuple[str | None, datetime | None]:
    """How a command ended, in a word or in the platform's words, and when; nothing for one that has not."""
    result, settled = db.execute("SELECT result, settled_at_ms FROM outbox WHERE id = ?", [command_id]).fetchone()
    return result, None if settled is None else from_ms(settled)
