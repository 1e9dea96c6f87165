"""What the platform and the tablet have in their books, read behind their backs, and whether the two agree."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from itertools import takewhile
from pathlib import Path
from typing import Any

from tablet_app.domain.orders import Shown
from tablet_app.domain.products import ShownProduct
from tablet_app.store.codec import loose
from tablet_app.store.db import Db
from tablet_app.wiring import Tablet
from tests.model.memory import Memory

LIFE = ("new", "confirmed", "ready", "handed_over", "delivered", "cancelled", "withdrawn")
LEADS_TO = {
    "order.confirm": "confirmed",
    "order.ready": "ready",
    "order.hand_over": "handed_over",
    "order.reject": "cancelled",
}
ROWS = "id, subject, subject_seq, type, payload, state, result, made_at_ms"
TOO_LATE = "comes after"
"""What the stand-in says when a command was overtaken by a later one of its subject."""

Row = dict[str, Any]


class Books:
    """Every `check_` fails with what is wrong."""

    def __init__(self, platform: Path, memory: Memory) -> None:
        self._platform = sqlite3.connect(f"file:{platform / 'platform.sqlite3'}?mode=ro", uri=True)
        self._platform.row_factory = sqlite3.Row
        self._memory = memory
        self.devices: list[str] = []

    def close(self) -> None:
        self._platform.close()

    def _meta(self, key: str, default: Any = None) -> Any:
        row = self._platform.execute("SELECT value FROM meta WHERE key = ?", [key]).fetchone()
        return default if row is None else json.loads(row[0])

    def position(self) -> tuple[int, str]:
        """Where the platform's feed ends."""
        (last,) = self._platform.execute("SELECT coalesce(max(id), 0) FROM events").fetchone()
        return max(self._meta("oldest", 0), last), self._meta("epoch")

    def received(self) -> dict[str, Row]:
        """The commands of our devices by key, in the order in which they first came."""
        marks = ",".join("?" * len(self.devices))
        sql = f"SELECT * FROM commands WHERE device_id IN ({marks}) ORDER BY rowid"
        rows = self._platform.execute(sql, self.devices).fetchall()
        return {row["id"]: {**dict(row), "verdict": json.loads(row["result"])} for row in rows}

    def truth(self, table: str, key: str) -> Row:
        return json.loads(self._platform.execute(f"SELECT body FROM {table} WHERE id = ?", [key]).fetchone()[0])

    async def check(self, tablet: Tablet) -> None:
        rows, bodies = await tablet.store.read(_tables)
        received = self.received()
        self._check_accounts({row["id"]: row for row in rows}, received)
        self._check_once(received)
        self._check_order(received)
        live: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            if row["state"] in ("ready", "parked"):
                live[row["subject"]].append(row)
        await self._check_shown(tablet, live, bodies)

    def _check_accounts(self, rows: dict[str, Row], received: dict[str, Row]) -> None:
        """Acknowledged = applied + waiting + refused-and-shown + superseded + given up."""
        for key, tap in self._memory.taps.items():
            assert key in rows, f"{tap} is lost"
            row, verdict = rows[key], received.get(key, {}).get("verdict", {}).get("status")
            match row["state"], row["result"]:
                case "ready", _:
                    pass
                case "settled", "delivered":
                    assert verdict == "applied", f"{tap} is called delivered, the platform says {verdict}"
                case "settled", "superseded":
                    newer = [other for other in self._memory.taps.values() if other.subject == tap.subject]
                    assert newer[-1].place > tap.place, f"{tap} was taken back for nothing"
                case "parked", _:
                    assert verdict == "refused", f"{tap} is called refused, the platform says {verdict}"
                case "given_up", _:
                    assert verdict == "refused", f"{tap} was let go, the platform says {verdict}"
                    over = row["subject"].startswith("order:")
                    assert key in self._memory.given_up or over, f"{tap}: nobody let go of it"
                case other:
                    raise AssertionError(f"{tap}: {other}")

    def _check_once(self, received: dict[str, Row]) -> None:
        applied: dict[str, int] = defaultdict(int)
        for key, row in received.items():
            tap = self._memory.taps.get(key)
            assert tap is not None, f"the platform has a command that nobody tapped: {row}"
            while tap.again is not None:
                tap = self._memory.taps[tap.again]
            applied[tap.key] += row["times_applied"]
        twice = {key: times for key, times in applied.items() if times > 1}
        assert not twice, f"applied more than once: {twice}"

    def _check_order(self, received: dict[str, Row]) -> None:
        retried = {tap.subject for tap in self._memory.taps.values() if tap.again is not None}
        last: dict[str, int] = {}
        for key, row in received.items():
            tap = self._memory.taps[key]
            if tap.subject in retried:
                continue
            verdict = row["verdict"]
            assert tap.subject.startswith("product:") or TOO_LATE not in verdict.get("message", ""), f"overtaken: {tap}"
            if verdict["status"] == "applied":
                assert tap.place > last.get(tap.subject, -1), f"{tap} was applied out of order"
                last[tap.subject] = tap.place

    async def _check_shown(self, tablet: Tablet, live: dict[str, list[Row]], bodies: dict[str, str]) -> None:
        """What is shown = what the platform told + what waits; a refusal is on its card, or in the list of those."""
        shown = {f"order:{card.order.id}": card for card in await tablet.orders.board()}
        for order in self._memory.orders:
            card = shown.get(f"order:{order}") or await tablet.orders.one(order)
            if card is not None:
                _check_card(card, loose(bodies[f"order:{order}"]), live.get(f"order:{order}", []))
        for entry in await tablet.products.catalogue():
            subject = entry.product.subject
            _check_product(entry, loose(bodies[subject]), live.get(subject, []))
        view = await tablet.outbox.view()
        listed = {command.id for command in view.parked}
        for subject, rows in live.items():
            first = next((row["id"] for row in rows if row["state"] == "parked"), None)
            if first is not None:
                assert first in listed
                card = shown.get(subject)
                visible = first in view.homeless or subject.startswith("product:")
                assert visible or (card is not None and card.problem is not None), f"a refusal of {subject} is hidden"
        assert view.waiting == sum(row["state"] == "ready" for rows in live.values() for row in rows)

    async def check_agrees(self, tablet: Tablet, products: list[str]) -> None:
        """The tablet has heard everything: what it takes for the platform's word is the platform's word."""
        for order in self._memory.orders:
            card = await tablet.orders.one(order)
            assert card is not None, f"order {order} never came"
            truth = self.truth("orders", order)
            known = (card.order.status.value, card.order.version, card.order.prep_minutes)
            assert known == (truth["status"], truth["version"], truth["prep_minutes"]), f"{known} but {truth}"
        catalogue = {entry.product.id: entry.product for entry in await tablet.products.catalogue()}
        for name in products:
            truth = self.truth("products", name)
            known = (catalogue[name].available, catalogue[name].version)
            assert known == (truth["available"], truth["version"]), f"{known} but {truth}"

    def check_wishes(self, products: list[str]) -> None:
        """A product that only this tablet switched is as it was last asked to be."""
        for name in set(products) - self._memory.touched:
            taps = [tap for tap in self._memory.taps.values() if tap.subject == f"product:{name}"]
            if taps and not any(tap.again for tap in taps):
                assert self.truth("products", name)["available"] == (taps[-1].kind == "on"), f"{name}: {taps}"


def _tables(db: Db) -> tuple[list[Row], dict[str, str]]:
    """The outbox, and the bodies of orders and products by subject."""
    rows = [dict(raw) for raw in db.execute(f"SELECT {ROWS} FROM outbox ORDER BY seq").fetchall()]
    bodies = db.execute(
        "SELECT 'order:' || id, body FROM orders UNION ALL SELECT 'product:' || id, body FROM products"
    ).fetchall()
    return rows, dict(map(tuple, bodies))


def _check_card(card: Shown, truth: Row, rows: list[Row]) -> None:
    moving = list(takewhile(lambda row: row["state"] == "ready", rows))
    status, minutes = truth["status"], truth.get("prep_minutes")
    if LIFE.index(status) < LIFE.index("handed_over"):
        for row in moving:
            target, wanted = LEADS_TO.get(row["type"]), loose(row["payload"]).get("prep_minutes")
            if target is None or LIFE.index(target) > LIFE.index(status):
                minutes = wanted if wanted is not None else minutes
                status = target or status
    problem = next((row["id"] for row in rows if row["state"] == "parked"), None)
    shown = (card.status.value, card.prep_minutes, card.sending, card.problem and card.problem.id)
    assert shown == (status, minutes, bool(moving), problem), f"{card.order.id}: {shown}, {truth}, {rows}"


def _check_product(entry: ShownProduct, truth: Row, rows: list[Row]) -> None:
    moving = list(takewhile(lambda row: row["state"] == "ready", rows))
    available = truth["available"] if not moving else moving[-1]["type"] == "product.reactivate"
    problem = next((row["id"] for row in rows if row["state"] == "parked"), None)
    shown = (entry.available, entry.sending, entry.problem and entry.problem.id)
    assert shown == (available, bool(moving), problem), f"{entry.product.id}: {shown}, {truth}, {rows}"
