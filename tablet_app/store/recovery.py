"""What became of the data when something was wrong with it: kept in the device table until a person has understood."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.store import device
from tablet_app.store.db import Db
from tablet_app.store.replay import Replay
from tablet_app.store.salvage import Salvaged

FACT = "recovery"
DAMAGED, MISSING, LOST_TAIL = "damaged", "missing", "lost_tail"


class Recovery(Struct, frozen=True):
    """`cause`: damaged (the database was set aside), missing (it was gone), lost_tail (its newest commits were).

    `commands_kept` were read from the database, `commands_restored` came from the journal; `commands_at_risk` is how
    many lines of the journal could not be read, each of them a command at most. `orders`: codes of orders with restored
    commands, ids where no code is known. `complete`: everything in the old database could be read; `journal_whole`: so
    could the journal. Where neither holds, a tap of the last days may be lost that is known to nobody.
    """

    at: datetime
    cause: str
    why: str = ""
    set_aside: str = ""
    commands_kept: int = 0
    commands_restored: int = 0
    commands_at_risk: int = 0
    orders_kept: int = 0
    rows_unreadable: int = 0
    settings_kept: bool = True
    complete: bool = True
    journal_whole: bool = True
    orders: tuple[str, ...] = ()


def of(cause: str, why: str, db: Db, replayed: Replay, salvaged: Salvaged | None, set_aside: str = "") -> Recovery:
    """The report on `db` as it is after salvage and replay."""
    kept = salvaged.rows if salvaged is not None else {}
    subjects = [intent.subject for intent in (*replayed.restored, *replayed.repaired)]
    return Recovery(
        at=datetime.now(UTC),
        cause=cause,
        why=why,
        set_aside=set_aside,
        commands_kept=kept.get("outbox", 0),
        commands_restored=len(replayed.restored) + len(replayed.repaired),
        commands_at_risk=replayed.unreadable,
        orders_kept=kept.get("orders", 0),
        rows_unreadable=salvaged.unreadable if salvaged is not None else 0,
        settings_kept=db.execute("SELECT 1 FROM device WHERE name = 'device'").fetchone() is not None,
        complete=cause == LOST_TAIL if salvaged is None else salvaged.complete and not salvaged.unreadable,
        journal_whole=replayed.whole,
        orders=_codes(db, subjects),
    )


def _codes(db: Db, subjects: Iterable[str]) -> tuple[str, ...]:
    codes: dict[str, None] = {}
    for subject in subjects:
        kind, _, order_id = subject.partition(":")
        if kind == "order":
            row = db.execute("SELECT code FROM orders WHERE id = ?", [order_id]).fetchone()
            codes[order_id if row is None else row[0]] = None
    return tuple(codes)


def keep(db: Db, recovery: Recovery) -> None:
    """Put the report down; one that nobody has read yet becomes part of it. The caller has the transaction."""
    before = device.get(db, FACT, Recovery)
    if before is not None:
        recovery = replace(
            recovery,
            set_aside=recovery.set_aside or before.set_aside,
            commands_restored=recovery.commands_restored + before.commands_restored,
            commands_at_risk=recovery.commands_at_risk + before.commands_at_risk,
            complete=recovery.complete and before.complete,
            journal_whole=recovery.journal_whole and before.journal_whole,
            orders=tuple(dict.fromkeys((*before.orders, *recovery.orders))),
        )
    device.put(db, FACT, recovery)


def read(db: Db) -> Recovery | None:
    return device.get(db, FACT, Recovery)


def understood(db: Db) -> None:
    device.remove(db, FACT)
