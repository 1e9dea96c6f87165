"""Small facts about this device: pairing, venue, profile, check-in, settings; and the feed's cursor. No token here."""

from __future__ import annotations

import logging
from typing import TypeVar

import msgspec

from tablet_app.store.codec import body, parsed
from tablet_app.store.db import Db

log = logging.getLogger(__name__)

T = TypeVar("T")

FEED = "platform"


def put(db: Db, name: str, value: object) -> None:
    db.execute(
        "INSERT INTO device(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
        [name, body(value)],
    )


def get(db: Db, name: str, into: type[T]) -> T | None:
    """None too for what another version of the app wrote in another shape. Raises DamagedError."""
    raw = db.execute("SELECT value FROM device WHERE name = ?", [name]).fetchone()
    if raw is None:
        return None
    value = parsed(raw[0], object)
    try:
        return msgspec.convert(value, into, str_keys=True)
    except msgspec.ValidationError as error:
        log.warning("fact of another shape passed over", extra={"fact": name, "why": str(error)})
        return None


def remove(db: Db, name: str) -> None:
    db.execute("DELETE FROM device WHERE name = ?", [name])


def rehearse(db: Db, name: str) -> None:
    """Write what a new value of this fact would be written to, and leave it as it was. Raises where that fails."""
    # Never another value, not for a moment: of what goes to the journal a power cut may leave the first line alone.
    if db.execute("UPDATE device SET value = value WHERE name = ?", [name]).rowcount == 0:
        put(db, name, None)
        remove(db, name)


def cursor(db: Db) -> tuple[int, str] | None:
    """The id of the last event that was applied, and the feed's epoch; None before the first snapshot."""
    raw = db.execute("SELECT last_id, epoch FROM cursor WHERE feed = ?", [FEED]).fetchone()
    return None if raw is None else (raw[0], raw[1])


def move_cursor(db: Db, last_id: int, epoch: str) -> None:
    db.execute(
        "INSERT INTO cursor(feed, last_id, epoch) VALUES (?, ?, ?)"
        " ON CONFLICT(feed) DO UPDATE SET last_id = excluded.last_id, epoch = excluded.epoch",
        [FEED, last_id, epoch],
    )


def drop_cursor(db: Db) -> None:
    db.execute("DELETE FROM cursor WHERE feed = ?", [FEED])
