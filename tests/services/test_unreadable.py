"""Orders that this tablet can't read: kept and told until they are read, over, gone, or read of by a person."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tablet_app.domain import events as say
from tablet_app.domain.device import Device
from tablet_app.domain.orders import Status
from tablet_app.services import unreadable
from tablet_app.store import outbox
from tablet_app.store.database import StoreError
from tests.counter import tablet_at
from tests.making import a_product, an_order
from tests.services.test_feed import CANCELLED, VENUE, event, snapshot


def unread(order_id: str = "u1", version: int | None = 1, status: Status | None = Status.NEW, why: str = "?"):
    return say.OrderNotUnderstood(order_id, f"A{order_id}" if order_id else "", version, status, why)


def with_unread(*orders, cursor: int = 20, epoch: str = "e", sequences: dict[str, int] | None = None) -> say.Snapshot:
    told = tuple(one if isinstance(one, say.OrderNotUnderstood) else say.OrderTold(one) for one in orders)
    plain = snapshot(cursor=cursor, epoch=epoch)
    return replace(plain, orders=told, sequences=sequences or {})


@pytest.fixture
async def alone(tmp_path):
    async with tablet_at(tmp_path / "t", "http://127.0.0.1:9") as made:
        await made.devices.paired(Device("d1", "one", VENUE.id), "token")
        await made.feed.take_snapshot(snapshot())
        yield made


async def codes(tablet) -> list[str]:
    return [row.code for row in await tablet.unreadable.view()]


async def reports(tablet) -> list[str]:
    return [str(one.payload["order_id"]) for one in await tablet.store.read(outbox.every)]


@pytest.mark.parametrize(
    "end",
    [
        an_order("u1", version=2),
        say.OrderCancelled("u1", 2, CANCELLED),
        say.OrderWithdrawn("u1", 2, ""),
        unread(version=2, status=Status.DELIVERED),
    ],
    ids=["read", "cancelled", "withdrawn", "delivered"],
)
async def test_it_goes_when_it_is_read_or_over(alone, end):
    await alone.feed.take([event(11, unread())], "e")
    assert await codes(alone) == ["Au1"]
    await alone.feed.take([event(12, end)], "e")
    assert await codes(alone) == []
    assert not alone.feed.wants_snapshot


async def test_it_goes_when_a_later_snapshot_lacks_it_but_not_with_one_that_lags(alone):
    await alone.feed.take([event(15, unread())], "e")
    await alone.feed.take_snapshot(with_unread(cursor=14))
    assert await codes(alone) == ["Au1"]
    await alone.feed.take_snapshot(with_unread(cursor=20))
    assert await codes(alone) == []


async def test_what_a_person_has_read_of_is_told_again_only_in_a_newer_version(alone):
    await alone.feed.take([event(11, unread())], "e")
    await alone.unreadable.understood(await alone.unreadable.view())
    await alone.feed.take([event(11, unread())], "e")
    await alone.feed.take_snapshot(with_unread(unread()))
    assert not await alone.unreadable.ring()
    await alone.feed.take([event(21, unread(version=2))], "e")
    assert await codes(alone) == ["Au1"]


async def test_without_an_id_each_event_is_told_and_a_snapshot_once(alone):
    nameless = unread("", None, None)
    for number in (11, 12):
        await alone.feed.take([event(number, nameless)], "e")
        assert await alone.unreadable.ring()
        await alone.unreadable.understood(await alone.unreadable.view())
    await alone.feed.take([event(12, nameless)], "e")
    await alone.feed.take_snapshot(with_unread(nameless))
    assert not await alone.unreadable.ring()


async def test_a_version_that_came_while_a_person_was_reading_is_not_understood(alone):
    await alone.feed.take([event(11, unread())], "e")
    read = await alone.unreadable.view()
    await alone.feed.take([event(12, unread(version=2))], "e")
    await alone.unreadable.understood(read)
    assert await codes(alone) == ["Au1"]


async def test_a_snapshot_takes_the_others_and_withdraws_nothing_that_it_could_not_read(alone):
    await alone.feed.take([event(11, an_order("known"))], "e")
    bad = say.OrderNotUnderstood("known", "", 2, None, "?")
    told = with_unread(an_order("o1"), bad, unread(), sequences={"order:known": 3, "order:gone": 4})
    await alone.feed.take_snapshot(told)
    shown = await alone.orders.one("known")
    assert (shown.status, shown.order.version) == (Status.NEW, 1)
    assert (await alone.orders.one("o1")).status is Status.NEW
    assert [(row.code, row.changed) for row in await alone.unreadable.view()] == [("Aknown", True), ("Au1", False)]
    await alone.orders.confirm("known")
    (confirmed,) = [one for one in await alone.store.read(outbox.every) if one.type == "order.confirm"]
    assert confirmed.subject_seq == 4


async def test_a_snapshot_with_a_nameless_one_withdraws_nothing(alone):
    await alone.feed.take([event(11, an_order("known"))], "e")
    await alone.feed.take_snapshot(with_unread(unread("", None, None), sequences={"order:known": 3}))
    assert (await alone.orders.one("known")).status is Status.NEW
    await alone.orders.confirm("known")
    (confirmed,) = [one for one in await alone.store.read(outbox.every) if one.type == "order.confirm"]
    assert confirmed.subject_seq == 4


async def test_parts_of_a_snapshot_that_can_not_be_read_leave_what_was_there(alone):
    await alone.feed.take([event(11, say.ProductTold(a_product()))], "e")
    gaps = {"venue": None, "profile": None, "products_whole": False}
    await alone.feed.take_snapshot(replace(snapshot(an_order(), cursor=3, epoch="f"), **gaps))
    assert (await alone.venues.venue()).name == VENUE.name
    assert [entry.product.id for entry in await alone.products.catalogue()] == ["p01"]
    assert [shown.order.id for shown in await alone.orders.board()] == ["o1"]


async def test_what_is_over_and_was_never_here_disturbs_nobody(alone):
    await alone.feed.take_snapshot(with_unread(unread(status=Status.DELIVERED)))
    assert await codes(alone) == []


async def test_an_older_word_that_can_not_be_read_is_no_news(alone):
    await alone.feed.take([event(11, an_order("u1", version=3))], "e")
    await alone.feed.take([event(12, unread(version=2))], "e")
    assert await codes(alone) == []
    await alone.feed.take_snapshot(with_unread(unread(version=1), epoch="f"))
    assert await codes(alone) == ["Au1"], "in another epoch versions begin anew"


async def test_the_platform_is_told_once_and_of_none_without_a_name(alone):
    await alone.feed.take([event(11, unread()), event(12, unread("", None, None)), event(13, unread("u2"))], "e")
    await alone.feed.take([event(14, unread(version=2))], "e")
    assert sorted(await reports(alone)) == ["u1", "u2"]
    (one, *_) = await alone.store.read(outbox.every)
    assert (one.type, one.payload["heard"], one.payload["evidence"]["reason"]) == (
        "alert.reported",
        False,
        "not_understood",
    )


async def test_a_report_that_could_not_be_kept_follows(alone, monkeypatch):
    async def full(_):
        raise StoreError("disk full", "full")

    with monkeypatch.context() as patched:
        patched.setattr(alone.store, "write", full)
        await alone.feed.take([event(11, unread())], "e")
    assert (await codes(alone), await reports(alone)) == (["Au1"], [])
    await alone.feed.put_on_disk()
    assert await reports(alone) == ["u1"]


async def test_there_are_only_so_many_and_those_go_first_that_were_read_of(alone, monkeypatch):
    monkeypatch.setattr(unreadable, "MOST", 2)
    await alone.feed.take([event(11, unread("u1"))], "e")
    await alone.feed.take([event(12, unread("u2"))], "e")
    (_, second) = await alone.unreadable.view()
    await alone.unreadable.understood([second])
    await alone.feed.take([event(13, unread("u3"))], "e")
    assert await codes(alone) == ["Au1", "Au3"]


async def test_an_end_that_can_not_be_read_asks_for_a_snapshot(alone):
    await alone.feed.take([event(11, say.NotUnderstood("order.refunded", "?"))], "e")
    assert not alone.feed.wants_snapshot
    await alone.feed.take([event(12, say.NotUnderstood("order.cancelled", "?"))], "e")
    assert alone.feed.wants_snapshot
