"""What waits and what was refused as the list shows it, and one of them whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from tablet_app.domain.delivery import Happened
from tablet_app.ui.when import when

if TYPE_CHECKING:
    from tablet_app.services.queue import Entry

DONE_ELSEWHERE = "already_confirmed"


class QueueRow(Struct, frozen=True):
    """One command. `kind`: order, product, venue or device; `act`: its type; `minutes` and `reason` as in its payload.

    `phase`: waiting, behind (a refused one), refused, elsewhere (another device did it). `code`: why it was refused, or
    why it waits. `heldUntil`: platform time in seconds since 1970, 0 for none. `day` as in `When`.
    """

    commandId: str
    kind: str
    name: str
    act: str
    minutes: int
    reason: str
    day: str
    time: str
    phase: str
    code: str
    attempts: int
    heldUntil: float


def row(entry: Entry, now: datetime, zone: ZoneInfo, link: str) -> QueueRow:
    """`link`: why there is no connection, empty while there is one."""
    command = entry.command
    made, minutes, reason = (
        when(command.made_at, now, zone),
        command.payload.get("prep_minutes"),
        command.payload.get("reason"),
    )
    return QueueRow(
        commandId=command.id,
        kind=command.subject.partition(":")[0],
        name=entry.name,
        act=command.type,
        minutes=minutes if isinstance(minutes, int) else 0,
        reason=reason if isinstance(reason, str) else "",
        day=made.day,
        time=made.time,
        phase=_phase(entry),
        code=(command.last_error or "") if entry.refused else link or command.last_error or "",
        attempts=command.attempts,
        heldUntil=entry.held_until.timestamp() if entry.held_until and not link else 0.0,
    )


def _phase(entry: Entry) -> str:
    if entry.refused:
        return "elsewhere" if entry.command.last_error == DONE_ELSEWHERE else "refused"
    return "behind" if entry.behind else "waiting"


def story(happened: Sequence[Happened], now: datetime, zone: ZoneInfo) -> list[dict[str, object]]:
    """What happened, for people: `what` and `code` as in `Happened`, `message` in the platform's words."""
    told: list[dict[str, object]] = []
    for one in happened:
        last = when(one.last, now, zone)
        told.append(
            {
                "what": one.what,
                "code": one.code,
                "message": one.message,
                "times": one.times,
                "day": last.day,
                "time": last.time,
            }
        )
    return told


def raw(entry: Entry) -> str:
    """The row as it is kept, for a technician: a name and a value a line, in no person's language."""
    command = entry.command
    values = {
        "id": command.id,
        "subject": command.subject,
        "seq": f"{command.seq} / {command.subject_seq}",
        "type": command.type,
        "payload": msgspec.json.format(msgspec.json.encode(command.payload), indent=0).decode(),
        "state": command.state.value,
        "attempts": command.attempts,
        "last_error": command.last_error or "-",
        "made_at": command.made_at.isoformat(timespec="milliseconds"),
    }
    return "\n".join(f"{name}: {value}" for name, value in values.items())
