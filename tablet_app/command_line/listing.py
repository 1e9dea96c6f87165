"""`tablet-app orders` and `tablet-app queue`: what is on this tablet, read beside the running app. No personal data."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from tablet_app.domain.delivery import Command
from tablet_app.domain.orders import as_shown
from tablet_app.store import orders, outbox
from tablet_app.store.database import read_only

Row = Mapping[str, Any]


def instant(moment: datetime | None) -> str | None:
    """RFC 3339 in UTC, to the second."""
    return None if moment is None else moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def order_rows(data: Path) -> list[Row]:
    """All orders, newest first; `status` is the platform's, `shown` what the screen says. Raises StoreError."""
    with read_only(data) as db:
        live, found = outbox.live(db, "order:"), orders.every(db)
    rows: list[Row] = []
    for row in found:
        order = row.order
        shown = as_shown(order, live.get(order.subject, []), acknowledged=row.acknowledged)
        rows.append(
            {
                "id": order.id,
                "code": order.code,
                "version": order.version,
                "status": order.status.value,
                "shown": shown.status.value,
                "sending": shown.sending,
                "problem": None if shown.problem is None else shown.problem.last_error,
                "placed_at": instant(order.placed_at),
                "accept_by": instant(order.accept_by),
                "prep_minutes": shown.prep_minutes,
                "total": order.total,
                "currency": order.currency,
                "items": len(order.items),
                "test": order.test,
            }
        )
    return rows


def queue_rows(data: Path) -> list[Row]:
    """Commands without a verdict and refused ones that nobody has understood, oldest first. Raises StoreError."""
    with read_only(data) as db:
        found = [command for commands in outbox.live(db).values() for command in commands]
    return [queue_row(command) for command in sorted(found, key=lambda command: command.seq)]


def queue_row(command: Command) -> Row:
    return {
        "seq": command.seq,
        "id": command.id,
        "subject": command.subject,
        "subject_seq": command.subject_seq,
        "type": command.type,
        "payload": dict(command.payload),
        "state": command.state.value,
        "attempts": command.attempts,
        "last_error": command.last_error,
        "made_at": instant(command.made_at),
    }


def show(rows: Sequence[Row], columns: Sequence[str], *, as_json: bool, nothing: str) -> None:
    """Print `rows` as a JSON list, or as a table of `columns`; `nothing` is what an empty table says."""
    if as_json:
        json.dump(rows, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
        return
    if not rows:
        sys.stdout.write(f"{nothing}\n")
        return
    cells = [[str(column) for column in columns]]
    cells += [["-" if row[column] is None else str(row[column]) for column in columns] for row in rows]
    widths = [max(len(line[index]) for line in cells) for index in range(len(columns))]
    for line in cells:
        text = "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        sys.stdout.write(text.rstrip() + "\n")
