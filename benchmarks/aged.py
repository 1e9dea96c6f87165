"""A data folder as weeks of work leave it: as many orders, commands and log lines as are ever kept."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from tablet_app.domain.orders import Order, Status
from tablet_app.log import FILE_BYTES, FILES
from tablet_app.store import orders
from tablet_app.store.codec import body, to_ms
from tablet_app.store.connection import FILE
from tablet_app.store.database import Store
from tablet_app.store.db import Db

HEARD = {"backend": "simpleaudio", "device": "counter", "latency_ms": 123, "level_db": -21.5, "volume_pct": 100} | {
    "padding": "x" * 70
}
"""As long as what is measured of an alert."""
KINDS = (
    ("order.confirm", {"prep_minutes": 20}),
    ("order.ready", {}),
    ("order.hand_over", {"pickup_code": "1234"}),
    ("alert.reported", {"order_id": "o12345", "heard": True, "evidence": HEARD}),
)
PER_ORDER = len(KINDS)


def age(data: Path, now: datetime, *, orders_kept: int, commands_kept: int, per_hour: int) -> None:
    """Clone the past orders that are in the folder until there are `orders_kept`, `per_hour` in each hour before `now`,
    and as many settled commands with them. Raises RuntimeError where there is nothing to clone.
    """
    apart = timedelta(hours=1) / per_hour
    store = Store(data)
    store.open()
    try:
        models = [row.order for row in asyncio.run(store.read(orders.every)) if row.order.status is Status.DELIVERED]
        if not models:
            raise RuntimeError("there is no past order to clone")

        def work(db: Db) -> None:
            for place in range(orders_kept):
                model = models[place % len(models)]
                orders.upsert(db, _moved(model, place, now - apart * (orders_kept - place)), None, now)

        asyncio.run(store.write(work))
    finally:
        store.close()
    _commands(data / FILE, to_ms(now), commands_kept, round(apart / timedelta(milliseconds=1)), orders_kept)


def _moved(model: Order, place: int, to: datetime) -> Order:
    by = to - model.placed_at
    moments = {
        name: None if (at := getattr(model.times, name)) is None else at + by
        for name in ("confirmed_at", "ready_at", "handed_over_at", "delivered_at", "cancelled_at")
    }
    return replace(
        model, id=f"h{place}", code=f"H{place}", placed_at=to, times=replace(model.times, **moments), accept_by=None
    )


def _commands(path: Path, now_ms: int, kept: int, apart_ms: int, orders_kept: int) -> None:
    """Of each order what was done to it, and what was heard of its alert: of the latter the measurements too."""
    connection = sqlite3.connect(path)
    rows = [_command(place, kept, now_ms, apart_ms, orders_kept) for place in range(kept)]
    connection.executemany(
        "INSERT INTO outbox(id, subject, subject_seq, type, payload, state, made_at_ms, boot_id, made_boot_ms,"
        " settled_at_ms, result) VALUES (?, ?, ?, ?, ?, 'settled', ?, ?, ?, ?, 'delivered')",
        rows,
    )
    connection.executemany(
        "INSERT INTO alerts(order_id, heard, at_ms, evidence) VALUES (?, 1, ?, ?)",
        [(f"h{place}", now_ms - apart_ms * (orders_kept - place), body(HEARD)) for place in range(orders_kept)],
    )
    connection.commit()
    connection.close()


def _command(place: int, kept: int, now_ms: int, apart_ms: int, orders_kept: int) -> tuple[str | int, ...]:
    of, number = orders_kept - (kept - place + PER_ORDER - 1) // PER_ORDER, place % PER_ORDER
    at = now_ms - apart_ms * (orders_kept - of)
    kind, payload = KINDS[number]
    subject, numbered = (f"order:h{of}", number + 1) if number < PER_ORDER - 1 else ("device", place + 1)
    key = f"018f{place:08x}-0000-7000-8000-000000000000"
    return key, subject, numbered, kind, body(payload), at, "00000000-0000-4000-8000-000000000000", place, at


def fill_log(file: Path) -> None:
    """The log and the older ones behind it, each as large as it gets."""
    line = (
        b"time=2026-01-01T00:00:00.000Z level=info logger=tablet_app.sound.alarm msg=tone tone=new_order occasion=new\n"
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    for older in range(FILES):
        path = file if older == 0 else file.with_name(f"{file.name}.{older}")
        path.write_bytes(line * (FILE_BYTES // len(line)))
