"""The catalogue as the platform told it. Callers hold the transaction."""

from __future__ import annotations

from tablet_app.domain.products import Product
from tablet_app.store.codec import body, parsed
from tablet_app.store.db import Db


def upsert(db: Db, product: Product) -> bool:
    """Write `product` if it is newer than what is there; returns whether it was."""
    changed = db.execute(
        "INSERT INTO products(id, version, body, available) VALUES (?, ?, ?, ?)"
        " ON CONFLICT(id) DO UPDATE SET version = excluded.version, body = excluded.body,"
        " available = excluded.available WHERE excluded.version > products.version",
        [product.id, product.version, body(product), int(product.available)],
    )
    return changed.rowcount > 0


def one(db: Db, product_id: str) -> Product | None:
    raw = db.execute("SELECT body FROM products WHERE id = ?", [product_id]).fetchone()
    return None if raw is None else parsed(raw[0], Product)


def every(db: Db) -> list[Product]:
    return [parsed(raw[0], Product) for raw in db.execute("SELECT body FROM products").fetchall()]


def keep_only(db: Db, ids: set[str]) -> None:
    """Drop products that the platform's snapshot no longer has."""
    for (product_id,) in db.execute("SELECT id FROM products").fetchall():
        if product_id not in ids:
            db.execute("DELETE FROM products WHERE id = ?", [product_id])
