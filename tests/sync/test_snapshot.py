"""A snapshot's orders are read one at a time, and one that can't be read keeps back none of the others."""

from __future__ import annotations

import httpx2
import msgspec
import pytest

from tablet_app.domain import events as say
from tablet_app.sync import wire
from tests.counter import on_thread


@pytest.fixture
async def told(working, platform) -> dict[str, object]:
    """What the platform answers, with two orders."""
    await on_thread(platform.place_orders, 2)
    token = {"Authorization": f"Bearer {working.devices.token()}"}
    answer = await on_thread(httpx2.get, f"{platform.url}/v1/snapshot", headers=token)
    return answer.json()


def order_of(told: say.OrderTold | say.OrderNotUnderstood) -> str:
    assert isinstance(told, say.OrderTold)
    return told.order.id


async def test_they_are_the_same_each_time_they_are_gone_through(told):
    orders = wire.snapshot(msgspec.json.encode(told)).orders
    first = [order_of(one) for one in orders]
    assert first == [order_of(one) for one in orders] == [one["id"] for one in told["orders"]]
    assert len(orders) == len(first) >= 2
    assert next(iter(orders)) in orders


@pytest.mark.parametrize(("ruin", "order_id"), [({"id": "o1"}, "o1"), (5, ""), (None, "")])
async def test_one_that_can_not_be_read_keeps_back_none_of_the_others(told, ruin, order_id):
    told["orders"][1] = ruin
    first, second, *others = wire.snapshot(msgspec.json.encode(told)).orders
    assert isinstance(second, say.OrderNotUnderstood)
    assert second.order_id == order_id
    assert all(isinstance(one, say.OrderTold) for one in (first, *others))


async def test_a_venue_a_profile_or_a_product_that_can_not_be_read_keeps_back_nothing_else(told, caplog):
    told["venue"], told["profile"], told["products"][0] = {}, 5, {"id": "p"}
    found = wire.snapshot(msgspec.json.encode(told))
    assert (found.venue, found.profile, found.products_whole) == (None, None, False)
    assert (len(found.products), len(found.orders)) == (len(told["products"]) - 1, len(told["orders"]))
    passed = [getattr(record, "part", "") for record in caplog.records]
    assert passed == ["products[0]", "venue", "profile"]
