"""A snapshot's orders are read one at a time, and what can't be read is known before any of it is taken."""

from __future__ import annotations

import httpx2
import msgspec
import pytest

from tablet_app.sync import wire
from tablet_app.sync.shape import UnreadableError
from tests.counter import on_thread


@pytest.fixture
async def told(working, platform) -> dict[str, object]:
    """What the platform answers, with two orders."""
    await on_thread(platform.place_orders, 2)
    token = {"Authorization": f"Bearer {working.devices.token()}"}
    answer = await on_thread(httpx2.get, f"{platform.url}/v1/snapshot", headers=token)
    return answer.json()


async def test_they_are_the_same_each_time_they_are_gone_through(told):
    orders = wire.snapshot(msgspec.json.encode(told)).orders
    first = [one.order.id for one in orders]
    assert first == [one.order.id for one in orders] == [one["id"] for one in told["orders"]]
    assert len(orders) == len(first) >= 2
    assert next(iter(orders)) in orders


@pytest.mark.parametrize("ruin", [{"id": "o1"}, 5, None])
async def test_one_that_can_not_be_read_is_told_by_its_place_and_nothing_is_taken(told, ruin):
    told["orders"][1] = ruin
    with pytest.raises(UnreadableError, match=r"^orders\[1\]: "):
        wire.snapshot(msgspec.json.encode(told))
