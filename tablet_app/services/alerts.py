"""What became of each order's alert: kept with the order, and told to the platform once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from tablet_app.domain.commands import ReportAlert
from tablet_app.services.clock import Clock
from tablet_app.services.outbox import Outbox
from tablet_app.store import alerts
from tablet_app.store.alerts import Alerted
from tablet_app.store.database import Store
from tablet_app.store.db import Db


class Alerts:
    """Raises StoreError where the store takes nothing; the caller asks again."""

    def __init__(self, store: Store, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._outbox = outbox
        self._clock = clock

    async def report(self, order_ids: Collection[str], heard: bool | None, evidence: Mapping[str, Any]) -> set[str]:
        """Keep the verdict and put its report into the outbox. Returns the orders for which it was the first one.

        Only the first verdict on an order counts. None, nobody could look, goes out as not heard: the evidence says
        why, and the venue is better phoned once too often.
        """
        keys = {order_id: self._outbox.new_key() for order_id in sorted(order_ids)}
        now = self._clock.now()

        def work(db: Db) -> set[str]:
            told: set[str] = set()
            for order_id, key in keys.items():
                # What is not heard asks for the phone already.
                if alerts.add(db, Alerted(order_id, heard, now, evidence, phoned=heard is not True)):
                    self._outbox.put(db, ReportAlert(order_id, heard is True, evidence), key)
                    told.add(order_id)
            return told

        told = await self._store.write(work)
        if told:
            self._outbox.saved("device")
        return told

    async def phone(self, order_ids: Collection[str]) -> set[str]:
        """Nobody takes these orders although their alert is heard: ask the platform to phone, once per order."""
        keys = {order_id: self._outbox.new_key() for order_id in sorted(order_ids)}
        now = self._clock.now()

        def work(db: Db) -> set[str]:
            told: set[str] = set()
            for order_id, key in keys.items():
                # A verdict may have been lost with a commit that failed, of which the journal kept the report alone.
                alerts.add(db, Alerted(order_id, None, now, {}))
                known = alerts.one(db, order_id)
                if known is not None and alerts.phone(db, order_id):
                    evidence = {**known.evidence, "phone": True, "reason": "unanswered"}
                    self._outbox.put(db, ReportAlert(order_id, known.heard is True, evidence), key)
                    told.add(order_id)
            return told

        told = await self._store.write(work)
        if told:
            self._outbox.saved("device")
        return told

    async def of(self, order_id: str) -> Alerted | None:
        """What was measured for an order; None before the first verdict."""
        return await self._store.read(lambda db: alerts.one(db, order_id))
