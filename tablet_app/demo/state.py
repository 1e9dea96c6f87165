"""What the stand-in platform knows, kept in its database, and how every change becomes an event."""

import json
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tablet_app.demo.bell import Bell
from tablet_app.demo.clock import Clock, parse
from tablet_app.demo.database import Database, Json, pack
from tablet_app.demo.faults import Faults
from tablet_app.demo.scenarios import Scenario

KEPT_EVENTS = 50_000
CURRENT = ("new", "confirmed", "ready", "handed_over")
HISTORY_S = 14 * 24 * 3600.0


class State:
    """The platform of one venue. Every public method is one transaction or a part of a larger one."""

    def __init__(self, path: Path, scenario: Scenario | None, *, speed: float, comment_s: float) -> None:
        self.bell = Bell()
        self.db = Database(path, self.bell.ring)
        self.clock = Clock(self.db.get("clock_offset_s", 0.0))
        self.faults = Faults(self.bell.ring)
        self.scenario = scenario
        self.speed = speed
        self.comment_s = comment_s
        self.closing = False
        self.streams: dict[object, Callable[[], None]] = {}

    @property
    def epoch(self) -> str:
        return self.db.get("epoch")

    @property
    def cursor(self) -> int:
        oldest: int = self.db.get("oldest", 0)
        return max(oldest, self.db.rows("SELECT coalesce(max(id), 0) FROM events")[0][0])

    @property
    def venue(self) -> Json:
        return self.db.get("venue")

    @property
    def profile(self) -> Json:
        return self.db.get("profile")

    def order(self, order_id: str) -> Json | None:
        row = self.db.row("SELECT body FROM orders WHERE id=?", order_id)
        return None if row is None else json.loads(row["body"])

    def product(self, product_id: str) -> Json | None:
        row = self.db.row("SELECT body FROM products WHERE id=?", product_id)
        return None if row is None else json.loads(row["body"])

    def orders(self, *, all_of_them: bool = False) -> list[Json]:
        """Current ones and those of the last 14 days, oldest first."""
        since = -1.0 if all_of_them else self.clock.seconds() - HISTORY_S
        sql = "SELECT body FROM orders WHERE placed>=? OR status IN (?,?,?,?) ORDER BY placed, id"
        return [json.loads(row["body"]) for row in self.db.rows(sql, since, *CURRENT)]

    def products(self) -> list[Json]:
        return [json.loads(row["body"]) for row in self.db.rows("SELECT body FROM products ORDER BY position, id")]

    def tell(self, event: str, data: Json | str, device_id: str | None = None) -> int:
        """Append an event for all devices, or for one; its id is the new cursor. `data` may be packed already."""
        with self.db.transaction():
            sql = "INSERT INTO events(type, data, device_id, made_at) VALUES(?,?,?,?)"
            text = data if isinstance(data, str) else pack(data)
            number = self.db.insert(sql, event, text, device_id, self.clock.text())
            if number % 1000 == 0:
                self.forget_events(KEPT_EVENTS)
        return number

    def forget_events(self, keep: int) -> None:
        """Drop all but the newest `keep`; a cursor older than what is left is answered 410."""
        oldest = max(self.cursor - keep, self.db.get("oldest", 0))
        with self.db.transaction():
            self.db.run("DELETE FROM events WHERE id<=?", oldest)
            self.db.put("oldest", oldest)

    def new_epoch(self) -> str:
        """Start the feed afresh, with ids from 1: every cursor given out before means nothing now."""
        with self.db.transaction():
            self.db.put("epoch", secrets.token_hex(4))
            self.db.run("DELETE FROM events")
            self.db.run("DELETE FROM sqlite_sequence WHERE name='events'")
            self.db.put("oldest", 0)
        return self.epoch

    def save_order(self, order: Json, event: str = "order.changed", data: Json | None = None) -> Json:
        """Store an order as its next version and tell it: whole, or as `data` with order_id and version."""
        with self.db.transaction():
            order["version"] = order.get("version", 0) + 1
            whole = self.store_order(order)
            heading = {"order_id": order["id"], "version": order["version"]}
            self.tell(event, whole if data is None else heading | data)
        return order

    def store_order(self, order: Json) -> str:
        """Without an event and a new version; the stored text."""
        placed, accept_by = parse(order.get("placed_at")), parse(order.get("accept_by"))
        text = pack(order)
        self.db.run(
            "INSERT OR REPLACE INTO orders VALUES(?,?,?,?,?,?)",
            order["id"], order["code"], order["status"],
            placed.timestamp() if placed else self.clock.seconds(),
            accept_by.timestamp() if accept_by else None, text,
        )  # fmt: skip
        return text

    def save_product(self, product: Json) -> Json:
        with self.db.transaction():
            product["version"] = product.get("version", 0) + 1
            self.store_product(product)
            self.tell("product.changed", product)
        return product

    def store_product(self, product: Json) -> None:
        until = parse(product.get("unavailable_until"))
        seconds = until.timestamp() if until else None
        sql = "INSERT OR REPLACE INTO products VALUES(?,?,?,?)"
        self.db.run(sql, product["id"], product["position"], seconds, pack(product))

    def save_venue(self, changes: Json) -> Json:
        return self._save_meta("venue", changes)

    def save_profile(self, changes: Json) -> Json:
        return self._save_meta("profile", changes)

    def _save_meta(self, key: str, changes: Json) -> Json:
        with self.db.transaction():
            now: Json = self.db.get(key)
            now |= changes | {"version": now["version"] + 1}
            self.db.put(key, now)
            self.tell(f"{key}.changed", now)
        return now

    def events_after(self, after: int, limit: int, device_id: str) -> list[Json]:
        """`{id, type, data}` past the cursor, oldest first, without those meant for other devices."""
        sql = "SELECT id, type, data FROM events WHERE id>? AND (device_id IS NULL OR device_id=?) ORDER BY id LIMIT ?"
        return [_event(row) for row in self.db.rows(sql, after, device_id, limit)]

    def cursor_is_known(self, cursor: int) -> bool:
        return self.db.get("oldest", 0) <= cursor <= self.cursor

    def device_is_revoked(self, device_id: str) -> bool:
        row = self.db.row("SELECT revoked FROM devices WHERE id=?", device_id)
        return row is None or bool(row["revoked"])

    def note_device(self, device_id: str, facts: Json) -> None:
        """Remember what a device said about itself."""
        with self.db.transaction():
            row = self.db.row("SELECT body FROM devices WHERE id=?", device_id)
            if row is not None:
                known: Json = json.loads(row["body"])
                self.db.run("UPDATE devices SET body=? WHERE id=?", pack(known | facts), device_id)

    def next_number(self) -> int:
        """The number of the next made-up order: 1045, 1046 …"""
        number: int = self.db.get("next_number", 1045)
        self.db.put("next_number", number + 1)
        return number

    def cut_streams(self) -> int:
        """Break every open feed in the middle; how many there were."""
        cuts = list(self.streams.values())
        for cut in cuts:
            cut()
        return len(cuts)


def _event(row: Any) -> Json:
    return {"id": row["id"], "type": row["type"], "data": json.loads(row["data"])}
