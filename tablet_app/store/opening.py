"""From a data folder to a database that can be relied on, whatever state the folder is in."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Collection
from contextlib import ExitStack, closing
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.store import recovery, token
from tablet_app.store.check import check, size_of
from tablet_app.store.connection import FILE, connect, in_memory, reader
from tablet_app.store.db import Db
from tablet_app.store.errors import Failure, kind_of
from tablet_app.store.files import make_durable, sync_folder
from tablet_app.store.journal import Contents, Done, Entry, Intent
from tablet_app.store.migrations import copy_before, migrate
from tablet_app.store.recovery import Recovery
from tablet_app.store.replay import Replay, replay
from tablet_app.store.salvage import aside_name, copy, salvage, set_aside, stamp_for
from tablet_app.store.witness import Witness

log = logging.getLogger(__name__)

Refused = Collection[str | Entry]
"""Keys of commands that nobody was told were saved, and lines that came to nothing about commands that were there."""
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_BUILDING = ".building"
_READY = ".ready-"
"""And behind it the date under which the damaged one is to be set aside."""


class Opened(Struct, frozen=True):
    db: Db
    witness: Witness
    recovered: bool = False


def open_in(folder: Path, refused: Refused = (), why: str = "") -> Opened:
    """Open the database of `folder`, bring it up to date, put back what only the journal holds, and watch it.

    A damaged one is set aside and made anew; `why` says that it is known to be damaged. Raises sqlite3.Error and
    OSError where the disk does not let us, NotOurDatabaseError.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / FILE
    _finish(path)
    recovered = bool(why)
    if why:
        _make_anew(path, why, refused)
    try:
        opened = _open(path, refused)
    except Failure as error:
        if kind_of(error, folder) != "damaged" or recovered:
            raise
        log.warning("database damaged", extra={"why": str(error)})
        _make_anew(path, str(error), refused)
        opened = replace(_open(path, refused), recovered=True)
    return replace(opened, recovered=opened.recovered or recovered)


def _open(path: Path, refused: Refused) -> Opened:
    existed = size_of(path) > 0
    witness = Witness(path.parent)
    contents = without(witness.read(), refused)
    db = connect(path)
    try:
        copy_before(db, path)
        migrate(db)
        if not existed:
            # From here on an empty database is one that was lost, also after a power cut.
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        check(db, size_of(path))
        with db.atomic():
            _remove_refused(db, refused)
            replayed = replay(db, contents)
            report = _report(db, replayed, gone=not existed and _was_here(path.parent, contents))
        witness.begin(db)
    except BaseException:
        witness.close()
        db.connection.close()
        raise
    return Opened(db, witness, report is not None)


def _was_here(folder: Path, contents: Contents) -> bool:
    """Whether this folder had a database before: its journal or the device's token says so."""
    return contents.found or (folder / token.FILE).exists()


def _report(db: Db, replayed: Replay, *, gone: bool) -> Recovery | None:
    """Tell, in the database, of what was not as it was left; None where that is no more than a power cut leaves."""
    if replayed.news:
        log.warning(
            "journal replayed",
            extra={
                "restored": len(replayed.restored),
                "repaired": len(replayed.repaired),
                "facts": ",".join(replayed.facts),
                "unreadable": replayed.unreadable,
                "tail": len(replayed.tail),
            },
        )
    if gone:
        cause = recovery.MISSING
    elif replayed.repaired or (replayed.tail and not _power_cut(replayed)):
        cause = recovery.LOST_TAIL
    else:
        return None
    report = recovery.of(cause, "", db, replayed, None)
    recovery.keep(db, report)
    # What the platform told in the commits that are gone is told again.
    db.execute("DELETE FROM cursor")
    return report


def _power_cut(replayed: Replay) -> bool:
    """Whether the tail is one that may be missing: commits reach the disk later than their lines in the journal.

    While the machine runs, a process that is killed loses no commit; so a tail of this very boot was damaged.
    """
    if replayed.unfinished:
        return True
    return replayed.unreadable == replayed.loose and replayed.tail[-1].boot_id != BOOT_ID.read_text().strip()


def _make_anew(path: Path, why: str, refused: Refused) -> None:
    """Build a new database from what the damaged one and the journal still hold, then let it take its place."""
    building, stamp = path.with_name(path.name + _BUILDING), stamp_for(path)
    _remove(building)
    db = connect(building)
    try:
        migrate(db)
        salvaged = salvage(path, db)
        witness = Witness(path.parent)
        with db.atomic():
            replayed = replay(db, without(witness.read(), refused))
            recovery.keep(db, recovery.of(recovery.DAMAGED, why, db, replayed, salvaged, aside_name(path, stamp).name))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.connection.close()
    make_durable(building)
    building.rename(path.with_name(path.name + _READY + stamp))
    sync_folder(path.parent)
    log.warning("database made anew", extra={"rows": str(salvaged.rows), "unreadable": salvaged.unreadable})
    _finish(path)


def _finish(path: Path) -> None:
    """Let a database that was made anew take its place; goes on where an earlier start was cut off."""
    ready = next(path.parent.glob(f"{path.name}{_READY}*"), None)
    if ready is None:
        return
    if any(path.with_name(path.name + part).exists() for part in ("", "-wal")):
        aside = set_aside(path, ready.name.removeprefix(path.name + _READY))
        log.warning("damaged database set aside", extra={"file": aside.name})
    ready.rename(path)
    sync_folder(path.parent)


def _remove(path: Path) -> None:
    for part in ("-shm", "-wal", ""):
        path.with_name(path.name + part).unlink(missing_ok=True)


def without(contents: Contents, refused: Refused) -> Contents:
    """The journal's contents without what nobody was told is saved."""
    if not refused:
        return contents
    entries = tuple(
        entry
        for entry in contents.entries
        if not (isinstance(entry, Intent | Done) and (entry.id in refused or entry in refused))
    )
    return replace(contents, entries=entries)


def spare(folder: Path, last: Db | None, refused: Refused) -> Db | None:
    """A copy in memory of what is needed to go on showing, ringing and sending while the disk does not take anything.

    `last`: the connection that was used until now. None where the database can't be read.
    """
    try:
        if last is not None:
            return without_refused(live_copy(last.connection), folder, refused)
        with closing(reader(folder / FILE)) as source:
            return without_refused(live_copy(source), folder, refused)
    except Failure as error:
        log.warning("database not readable", extra={"why": str(error)})
        return None


def without_refused(db: Db, folder: Path, refused: Refused) -> Db:
    """Put into a copy what only the journal holds, as far as it can be read. Returns `db`."""
    try:
        with db.atomic():
            replay(db, without(Witness(folder).read(), refused))
    except Failure as error:
        log.warning("journal not readable", extra={"why": str(error)})
    with db.atomic():
        _remove_refused(db, refused)
    return db


def _remove_refused(db: Db, refused: Refused) -> None:
    """An earlier try to open may have put them there from the journal."""
    for one in refused:
        match one:
            case str():
                db.execute("DELETE FROM outbox WHERE id = ?", [one])
            case Done(state="given_up"):
                sql = "UPDATE outbox SET state = 'parked', settled_at_ms = NULL WHERE id = ? AND state = 'given_up'"
                db.execute(sql, [one.id])
            case _:
                pass


def live_copy(source: sqlite3.Connection) -> Db:
    """What can still change, and the cursor, in memory. Raises sqlite3.Error when something of it can't be read."""
    live = {
        "outbox": "state IN ('ready', 'parked')",
        "orders": "status IN ('new', 'confirmed', 'ready') OR status = 'cancelled' AND acknowledged = 0",
        "story": "command IN (SELECT id FROM outbox WHERE state IN ('ready', 'parked'))",
    }
    db = in_memory()
    with ExitStack() as undo:
        undo.callback(db.connection.close)
        if not copy(source, db, live).complete:
            raise sqlite3.OperationalError("not all of the database can be read")
        for row in source.execute("SELECT feed, last_id, epoch FROM cursor").fetchall():
            db.execute("INSERT OR REPLACE INTO cursor(feed, last_id, epoch) VALUES (?, ?, ?)", list(row))
        undo.pop_all()
    return db
