"""Orders that this tablet can't read: kept until they are read, over or gone, and told to people and the platform."""

from __future__ import annotations

import logging
from collections.abc import Collection

from msgspec.structs import replace

from tablet_app.domain import events as say
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.commands import ReportAlert
from tablet_app.domain.orders import CURRENT, Order
from tablet_app.domain.unreadable import Unreadable
from tablet_app.services.outbox import Outbox
from tablet_app.store import device as facts
from tablet_app.store import orders
from tablet_app.store.database import Store, StoreError
from tablet_app.store.db import Db

log = logging.getLogger(__name__)

FACT = "unreadable_orders"
MOST = 200
"""A platform that changed its form for good tells hundreds a day; the oldest that somebody has read of go first."""


class Noted:
    """The unreadable orders within one transaction: read once, and written once by `save` where they changed."""

    def __init__(self, db: Db) -> None:
        self._db = db
        self._before = _all(db)
        self._rows = dict(self._before)

    def __contains__(self, order_id: str) -> bool:
        return order_id in self._rows

    def told(self, told: say.OrderNotUnderstood, *, fresh: bool = False, anew: bool = False) -> None:
        """`fresh`: not told before, which counts where no version can be read. `anew`: versions begin again."""
        row = orders.one(self._db, told.order_id) if told.order_id else None
        if row is not None and told.version is not None and row.order.version >= told.version and not anew:
            return
        log.warning("order not understood", extra={"order": told.order_id, "why": told.why})
        known = row is not None and row.order.status in CURRENT
        if told.status is not None and told.status not in CURRENT and not known:
            # Nobody has it to cook, here or there.
            self.over(told.order_id)
            return
        before = self._rows.get(told.order_id)
        if before is not None and not anew and not _newer(told, before, fresh=fresh):
            return
        self._rows.pop(told.order_id, None)
        self._rows[told.order_id] = Unreadable(
            told.order_id,
            told.code or (row.order.code if row is not None else ""),
            told.version,
            told.why,
            changed=known,
            reported=before is not None and before.reported,
        )

    def read(self, order: Order) -> None:
        """It was told in a form that can be read."""
        before = self._rows.get(order.id)
        if before is not None and (before.version is None or before.version <= order.version):
            self.over(order.id)

    def over(self, order_id: str) -> None:
        self._rows.pop(order_id, None)

    def keep_only(self, order_ids: Collection[str]) -> None:
        for order_id in set(self._rows) - set(order_ids):
            self.over(order_id)

    def save(self) -> None:
        if self._rows == self._before:
            return
        rows = list(self._rows.values())
        spare = max(0, len(rows) - MOST)
        dropped = {id(row) for row in sorted(rows, key=lambda row: not row.understood)[:spare]}
        _keep(self._db, [row for row in rows if id(row) not in dropped])


class UnreadableOrders:
    """`Change.ORDERS` is told when there is another one, and when one goes."""

    def __init__(self, store: Store, outbox: Outbox, changes: Changes) -> None:
        self._store = store
        self._outbox = outbox
        self._changes = changes

    async def view(self) -> tuple[Unreadable, ...]:
        """Those that nobody has read of, oldest first."""
        rows = await self._store.read(_all)
        return tuple(row for row in rows.values() if not row.understood)

    async def ring(self) -> bool:
        """Whether there is one that nobody has read of."""
        return bool(await self.view())

    async def understood(self, shown: Collection[Unreadable]) -> None:
        """A person has read of these; not of a version that came meanwhile. Raises StoreError."""
        read = {(row.order_id, row.version) for row in shown}

        def work(db: Db) -> None:
            rows = _all(db).values()
            _keep(db, [replace(row, understood=row.understood or (row.order_id, row.version) in read) for row in rows])

        await self._store.write(work)
        self._changes.tell(Change.ORDERS)

    async def report(self) -> None:
        """Tell the platform of each once. Where the disk takes nothing that waits for the next time."""
        try:
            await self._report()
        except StoreError as error:
            log.warning("unreadable orders not reported", extra={"why": error.why})

    async def _report(self) -> None:
        rows = await self._store.read(_all)
        # Made here: two threads that make keys could make the same one.
        keys = {row.order_id: self._outbox.new_key() for row in rows.values() if row.order_id and not row.reported}
        if not keys:
            return

        def work(db: Db) -> None:
            rows = _all(db)
            for row in list(rows.values()):
                if row.order_id in keys and not row.reported:
                    evidence = {"reason": "not_understood", "why": row.why, "version": row.version}
                    self._outbox.put(db, ReportAlert(row.order_id, False, evidence), keys[row.order_id])
                    rows[row.order_id] = replace(row, reported=True)
            _keep(db, list(rows.values()))

        await self._store.write(work)
        self._outbox.saved("device")


def _newer(told: say.OrderNotUnderstood, before: Unreadable, *, fresh: bool) -> bool:
    if told.version is None or before.version is None:
        return fresh or told.why != before.why
    return told.version > before.version


def _all(db: Db) -> dict[str, Unreadable]:
    """By id; "" for the latest whose id could not be read either."""
    return {row.order_id: row for row in facts.get(db, FACT, list[Unreadable]) or ()}


def _keep(db: Db, rows: list[Unreadable]) -> None:
    if rows:
        facts.put(db, FACT, rows)
    else:
        facts.remove(db, FACT)
