"""The last order and its alert, and whether the tablet was in a state to ring: what the store knows of it."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from tablet_app.domain.checkin import CheckInRecord, Standing, standing
from tablet_app.domain.venue import Venue
from tablet_app.services.device import Device
from tablet_app.store import alerts, orders
from tablet_app.store import device as facts
from tablet_app.store.db import Db


class Rang(Struct, frozen=True):
    """Times in platform time. `heard` is None where nobody could look, or no verdict was given (`alerted_at` None)."""

    standing: Standing
    checked_in_at: datetime | None = None
    placed_at: datetime | None = None
    seen_at: datetime | None = None
    """When the tablet first knew of it."""
    alerted_at: datetime | None = None
    heard: bool | None = None
    why: str = ""
    """Why it was not heard, as `sound.sight` says."""


def read(db: Db, now: datetime) -> Rang:
    """Raises DamagedError."""
    device, venue = facts.get(db, "device", Device), facts.get(db, "venue", Venue)
    record = facts.get(db, "check_in", CheckInRecord) or CheckInRecord()
    where = standing(
        paired=device is not None,
        revoked=device is not None and device.revoked,
        venue=venue,
        record=record,
        now=now,
    )
    row = orders.newest(db)
    if row is None:
        return Rang(where, record.checked_in_at)
    alerted = alerts.one(db, row.order.id)
    return Rang(
        where,
        record.checked_in_at,
        placed_at=row.order.placed_at,
        seen_at=row.first_seen,
        alerted_at=alerted.at if alerted else None,
        heard=alerted.heard if alerted else None,
        why=str(alerted.evidence.get("reason") or "") if alerted else "",
    )
