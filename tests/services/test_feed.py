"""Taking in what the platform tells: versions decide, late events are read, a snapshot that lags takes nothing away."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from tablet_app.domain import events as say
from tablet_app.domain.changes import Change
from tablet_app.domain.device import Device
from tablet_app.domain.orders import Cancellation, Courier, Status
from tablet_app.domain.venue import Profile
from tablet_app.services.housekeeping import SETTLED_FOR, Housekeeping
from tablet_app.store import outbox
from tests.counter import tablet_at
from tests.making import a_product, an_order, every_day

CANCELLED = Cancellation("customer", "changed_mind")
VENUE = every_day("10:00", "22:00")


def snapshot(*orders, epoch="e", cursor=10, products=(), venue=VENUE, profile=None) -> say.Snapshot:
    told = tuple(say.OrderTold(order) for order in orders)
    return say.Snapshot(epoch, cursor, venue, profile or Profile(version=1), told, tuple(products))


def event(number: int, told) -> say.Event:
    return say.Event(number, say.OrderTold(told) if hasattr(told, "placed_at") else told)


@pytest.fixture
async def alone(tmp_path):
    """A tablet without a network, as of the snapshot at cursor 10 of epoch e."""
    async with tablet_at(tmp_path / "t", "http://127.0.0.1:9") as made:
        await made.devices.paired(Device("d1", "one", VENUE.id), "token")
        await made.feed.take_snapshot(snapshot())
        yield made


async def status(tablet, order_id: str = "o1") -> Status | None:
    shown = await tablet.orders.one(order_id)
    return None if shown is None else shown.order.status


async def test_doubles_change_nothing_and_tell_the_count_of_new_ones(alone):
    order = an_order()
    assert await alone.feed.take([event(11, order), event(11, order)], "e") == 1
    assert await alone.feed.take([event(11, order)], "e") == 0
    assert await alone.feed.cursor() == (11, "e")


async def test_events_are_applied_by_their_numbers_whatever_their_order(alone):
    order = an_order()
    told = [
        event(13, say.OrderCancelled("o1", 3, CANCELLED)),
        event(12, say.CourierChanged("o1", 2, Courier("ზურა"))),
        event(11, order),
    ]
    assert await alone.feed.take(told, "e") == 3
    shown = await alone.orders.one("o1")
    assert (shown.order.status, shown.order.courier, shown.order.version) == (Status.CANCELLED, Courier("ზურა"), 3)
    assert await alone.feed.cursor() == (13, "e")


async def test_an_order_that_comes_behind_a_later_event_is_not_missed(alone):
    await alone.feed.take([event(12, an_order("o2"))], "e")
    await alone.feed.take([event(11, an_order("o1"))], "e")
    assert await status(alone, "o1") is Status.NEW
    assert await alone.feed.cursor() == (12, "e")


async def test_an_older_word_behind_a_newer_one_changes_nothing(alone):
    await alone.feed.take([event(11, an_order()), event(13, an_order(version=3, status=Status.READY))], "e")
    await alone.feed.take([event(12, an_order(version=2, status=Status.CONFIRMED))], "e")
    await alone.feed.take([event(12, say.OrderCancelled("o1", 2, CANCELLED))], "e")
    assert await status(alone) is Status.READY


async def test_a_part_of_an_order_that_is_not_here_asks_for_a_snapshot(alone):
    await alone.feed.take([event(11, say.OrderCancelled("o9", 2, CANCELLED))], "e")
    assert alone.feed.wants_snapshot
    await alone.feed.take_snapshot(snapshot(an_order("o9", version=2, status=Status.CANCELLED), cursor=11))
    assert not alone.feed.wants_snapshot
    assert await status(alone, "o9") is Status.CANCELLED


async def test_what_is_told_is_what_changed(alone):
    told: list[Change] = []
    alone.changes.listen(Change.ORDERS | Change.PRODUCTS | Change.VENUE | Change.DEVICE, told.append)
    await alone.feed.take([event(11, an_order())], "e")
    await alone.feed.take([event(12, say.ProductTold(a_product()))], "e")
    await alone.feed.take([event(13, say.VenueTold(replace(VENUE, version=2)))], "e")
    await alone.feed.take([event(14, say.NotUnderstood("of.tomorrow", "?"))], "e")
    assert told == [Change.ORDERS, Change.PRODUCTS, Change.VENUE]


async def test_new_orders_are_told_first_once_they_are_stored_and_a_flood_of_them_is_not(alone):
    story: list[object] = []

    async def new(shown):
        story.append([entry.order.id for entry in shown])
        assert [await status(alone, entry.order.id) for entry in shown] == [Status.NEW] * len(shown)

    alone.feed.on_new = new
    alone.changes.listen(Change.ORDERS, story.append)
    taken = replace(an_order("o2"), status=Status.CONFIRMED)
    await alone.feed.take([event(11, an_order("o1")), event(12, taken)], "e")
    assert story == [["o1"], Change.ORDERS]
    story.clear()
    await alone.feed.take([event(12, taken)], "e")
    await alone.feed.take([event(20 + number, an_order(f"p{number}")) for number in range(9)], "e")
    assert story == [Change.ORDERS, Change.ORDERS]


@pytest.mark.parametrize(("version", "name"), [(0, "ველი"), (1, "ველი"), (2, "new")])
async def test_a_venue_and_a_profile_are_replaced_by_newer_ones_only(alone, version, name):
    await alone.feed.take([event(11, say.VenueTold(replace(VENUE, version=version, name="new")))], "e")
    await alone.feed.take([event(12, say.ProfileTold(Profile(version=version, platform_name="new")))], "e")
    assert (await alone.venues.venue()).name == name
    assert (await alone.venues.profile()).platform_name == ("new" if version == 2 else "")


async def test_a_snapshot_takes_back_orders_that_the_platform_no_longer_has(alone):
    await alone.feed.take([event(11, an_order("gone")), event(12, an_order("here"))], "e")
    await alone.feed.take_snapshot(snapshot(an_order("here"), cursor=12))
    assert (await status(alone, "gone"), await status(alone, "here")) == (Status.WITHDRAWN, Status.NEW)


async def test_a_snapshot_that_lags_behind_the_feed_takes_nothing_back(alone):
    await alone.feed.take([event(11, an_order("fresh")), event(12, say.ProductTold(a_product("p9")))], "e")
    await alone.feed.take_snapshot(snapshot(cursor=10))
    assert await status(alone, "fresh") is Status.NEW
    assert [entry.product.id for entry in await alone.products.catalogue()] == ["p9"]


async def test_in_another_epoch_versions_begin_anew_and_the_outbox_stays(alone):
    await alone.feed.take([event(11, an_order(version=7, status=Status.CONFIRMED))], "e")
    await alone.orders.ready("o1")
    venue = replace(VENUE, version=1, name="after")
    await alone.feed.take_snapshot(snapshot(an_order(version=1), epoch="f", cursor=3, venue=venue))
    shown = await alone.orders.one("o1")
    assert (shown.order.version, shown.order.status, shown.sending) == (1, Status.NEW, True)
    assert (await alone.venues.venue()).name == "after"
    assert await alone.feed.cursor() == (3, "f")


async def test_a_snapshot_with_an_order_cancelled_meanwhile_asks_to_acknowledge_it(alone):
    await alone.feed.take([event(11, an_order())], "e")
    await alone.feed.take_snapshot(snapshot(an_order(version=2, status=Status.CANCELLED), cursor=12))
    (shown,) = await alone.orders.board()
    assert shown.needs_acknowledging


async def test_a_revoked_device_is_remembered_once(alone):
    told: list[Change] = []
    alone.changes.listen(Change.DEVICE, told.append)
    await alone.feed.take([event(11, say.Revoked())], "e")
    await alone.devices.revoked()
    assert ((await alone.devices.device()).revoked, len(told)) == (True, 1)


async def test_housekeeping_waits_for_the_platforms_time_and_never_touches_what_waits(alone):
    day = timedelta(days=1)
    now = alone.clock.now()
    old = an_order("old", placed_at=now - 20 * day, status=Status.DELIVERED)
    await alone.feed.take([event(11, old), event(12, an_order("o1", placed_at=now - 20 * day))], "e")
    await alone.orders.confirm("o1")
    keeping = Housekeeping(alone.store, alone.clock, 14 * day, 3 * day)
    assert await keeping.tidy() == (0, 0, 0)
    alone.clock.heard(now)
    assert (await keeping.tidy())[0] == 1
    (waiting,) = await alone.outbox.heads(10, [])
    await alone.store.write(lambda db: outbox.settle(db, [waiting.id], now - SETTLED_FOR - day, "delivered"))
    assert (await keeping.tidy())[2] == 1
    await alone.orders.confirm("o1")
    assert (await keeping.tidy())[2] == 0
    assert [command.subject_seq for command in await alone.outbox.heads(10, [])] == [2]
    assert await status(alone, "o1") is Status.NEW


@pytest.mark.parametrize("between", [False, True], ids=["at once", "a snapshot between"])
async def test_an_order_whose_cancellation_comes_first_never_rings_as_new(alone, between: bool) -> None:
    await alone.feed.take([event(12, say.OrderCancelled("o1", 2, CANCELLED))], "e")
    assert alone.feed.wants_snapshot
    if between:
        await alone.feed.take_snapshot(snapshot(cursor=12))
    await alone.feed.take([event(11, an_order("o1"))], "e")
    assert await status(alone) is Status.CANCELLED
    await alone.feed.take_snapshot(snapshot(cursor=12))
    assert await status(alone) is Status.CANCELLED
    await alone.feed.take([event(13, an_order("o1", version=5))], "e")
    assert await status(alone) is Status.NEW, "a newer version is the platform's last word"
