"""A data folder as weeks of work leave it: as many orders, commands and log lines as are ever kept."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from tablet_app.domain.orders import Order, Status
from tablet_app.log import FILE_BYTES, FILES
from tablet_app.store import orders
from tablet_app.store.codec import body, to_ms
from tablet_app.store.connection import FILE
from tablet_app.store.database import Store
from tablet_app.store.db import Db

PER_ORDER = 4
"""Commands: confirm, ready, handed over, and what was heard."""


def age(data: Path, now: datetime, *, orders_kept: int, commands_kept: int, per_hour: int) -> None:
    """Clone the past orders that are in the folder until there are `orders_kept`, `per_hour` of them in each hour before
    `now`, and as many settled commands with them. Raises RuntimeError where there is nothing to clone.
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
    connection = sqlite3.connect(path)
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 - 1)"
        " INSERT INTO outbox(id, subject, subject_seq, type, payload, state, made_at_ms, boot_id, made_boot_ms,"
        " settled_at_ms, result) SELECT printf('018f%08x-0000-7000-8000-000000000000', i),"
        " 'order:h' || (?5 - (?1 - i + ?2 - 1) / ?2), i % ?2 + 1, 'order.confirm', ?3, 'settled',"
        " ?4 - (?1 - i) / ?2 * ?6, '00000000-0000-4000-8000-000000000000', i, ?4 - (?1 - i) / ?2 * ?6, 'delivered'"
        " FROM n",
        [kept, PER_ORDER, body({"prep_minutes": 20}), now_ms, orders_kept, apart_ms],
    )
    connection.commit()
    connection.close()


def fill_log(file: Path) -> None:
    """The log and the older ones behind it, each as large as it gets."""
    line = b"time=2026-01-01T00:00:00.000Z level=info logger=tablet_app.sound.alarm msg=tone tone=new_order repeat=true\n"
    file.parent.mkdir(parents=True, exist_ok=True)
    for older in range(FILES):
        path = file if older == 0 else file.with_name(f"{file.name}.{older}")
        path.write_bytes(line * (FILE_BYTES // len(line)))
