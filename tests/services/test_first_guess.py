"""What time it is before the platform has told it: the wall clock, what was known of it, and what can't be."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tablet_app import house
from tablet_app.store import device, orders
from tests.counter import tablet_at
from tests.making import NOON, an_order, at

DAY = timedelta(days=1)
AGES = NOON - at("1970-01-01 00:00")


@pytest.mark.parametrize(
    ("wall", "offset", "seen", "guess"),
    [
        (NOON, timedelta(), None, NOON),
        (NOON, timedelta(hours=2), NOON - DAY, NOON + timedelta(hours=2)),
        (NOON, timedelta(hours=-2), NOON - DAY, NOON - timedelta(hours=2)),
        (at("1970-01-01 00:05"), timedelta(), NOON, NOON),
        (at("1970-01-01 00:05"), AGES, NOON - DAY, NOON + timedelta(minutes=5)),
        (at("1970-01-01 00:05"), AGES - DAY, NOON, NOON),
        (NOON, AGES, NOON - DAY, NOON),
        (at("2099-01-01 00:00"), NOON - at("2099-01-01 00:00"), NOON - DAY, NOON),
        (NOON, NOON - at("2099-01-01 00:00"), NOON - DAY, NOON),
        (NOON - 2 * DAY, NOON - at("2099-01-01 00:00"), NOON, NOON),
    ],
    ids=[
        "right", "two-hours-behind", "two-hours-ahead", "1970", "1970-again", "1970-and-older", "1970-then-right",
        "2099-again", "2099-then-right", "2099-then-old",
    ],
)  # fmt: skip
async def test_the_first_guess(tmp_path: Path, monkeypatch, wall, offset, seen, guess) -> None:
    class Wall(datetime):
        @classmethod
        def now(cls, tz=None) -> datetime:
            return wall

    async with tablet_at(tmp_path, "http://127.0.0.1:9") as tablet:
        if seen is not None:
            await tablet.store.write(lambda db: orders.upsert(db, an_order(), None, seen))
        await tablet.store.write(lambda db: device.put(db, "clock_offset_s", offset.total_seconds()))
        monkeypatch.setattr(house, "datetime", Wall)
        known = await house.known(tablet.store)
    assert wall + known.offset == guess
