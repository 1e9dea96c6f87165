"""Following the platform: snapshot, stream, catch-up, and every way in which a stream goes bad."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tablet_app import house, loops
from tablet_app.domain.orders import Status
from tablet_app.sync import feed
from tests.counter import at_work, on_thread, pair, settled, tablet_at, until
from tests.proxy import proxy_to


async def has(tablet, order_id: str, status: Status = Status.NEW) -> bool:
    shown = await tablet.orders.one(order_id)
    return shown is not None and shown.order.status is status


async def place(platform, **parts) -> str:
    return (await on_thread(platform.place_order, **parts))["id"]


async def codes(tablet) -> list[str]:
    return [shown.order.code for shown in await tablet.orders.board()]


def whys(caplog) -> str:
    return " ".join(getattr(record, "why", "") for record in caplog.records)


def snapshots(caplog) -> int:
    return sum(record.message == "snapshot taken" for record in caplog.records)


async def test_a_blank_tablet_fills_from_one_snapshot(own_platform, tmp_path, caplog):
    caplog.set_level("INFO")
    orders = await on_thread(own_platform.place_orders, 3)
    await on_thread(own_platform.control, "products/p05", available=False)
    async with tablet_at(tmp_path / "t", own_platform.url) as tablet:
        await pair(tablet, own_platform)
        state = await on_thread(own_platform.state)
        assert await codes(tablet) == [order["code"] for order in orders]
        assert len(await tablet.products.catalogue()) == len(state["products"])
        venue = await tablet.venues.venue()
        assert venue is not None
        assert (venue.name, (await tablet.venues.profile()).platform_name) == (state["venue"]["name"], "Kalata")
        assert await tablet.feed.cursor() == (state["cursor"], state["epoch"])
        async with at_work(tablet):
            last = await place(own_platform)
            await until(lambda: has(tablet, last))
        assert snapshots(caplog) == 0


async def test_a_paired_tablet_without_its_first_snapshot_takes_it_later(own_platform, tmp_path):
    await place(own_platform)
    await on_thread(own_platform.fault, "status", path="/v1/snapshot", status=503, times=1)
    async with tablet_at(tmp_path / "t", own_platform.url) as tablet:
        await pair(tablet, own_platform)
        assert await tablet.venues.venue() is None
        async with at_work(tablet):
            await until(tablet.venues.venue)
        assert len(await codes(tablet)) == 1


async def test_everything_that_happens_to_an_order_reaches_the_tablet(working, platform):
    order = await place(platform, delivery="platform")
    await on_thread(platform.act, order, "courier", name="ზურა", phone=None)
    await on_thread(platform.act, order, "claim", text="cold")
    await on_thread(platform.act, order, "refund", amount=100)
    await on_thread(platform.cancel, order, reason="changed_mind")
    await until(lambda: has(working, order, Status.CANCELLED))
    told = (await working.orders.one(order)).order
    assert (told.courier.name, told.claims[0].text, told.refund.amount) == ("ზურა", "cold", 100)
    assert (told.cancellation.reason, told.version) == ("changed_mind", 5)
    other = await place(platform)
    await on_thread(platform.act, other, "withdraw")
    await until(lambda: has(working, other, Status.WITHDRAWN))
    assert other not in [shown.order.id for shown in await working.orders.board()]


@pytest.mark.parametrize("fault", ["duplicate", "reorder"])
async def test_doubled_and_shuffled_events_change_nothing(tablet, platform, fault):
    await on_thread(platform.fault, fault)
    async with at_work(tablet):
        orders = [order["id"] for order in await on_thread(platform.place_orders, 5)]
        await on_thread(platform.cancel, orders[0])
        await on_thread(platform.act, orders[1], "withdraw")
        await until(lambda: has(tablet, orders[0], Status.CANCELLED))
        await until(lambda: has(tablet, orders[1], Status.WITHDRAWN))
        for order in orders[2:]:
            await until(lambda order=order: has(tablet, order))
    mine = [shown.order.id for shown in await tablet.orders.board() if shown.order.id in orders]
    assert mine == [orders[0], *orders[2:]]


async def test_what_happened_meanwhile_is_caught_up_in_order(tablet, platform, caplog):
    caplog.set_level("INFO")
    async with at_work(tablet):
        first = await place(platform)
        await until(lambda: has(tablet, first))
    orders = [order["id"] for order in await on_thread(platform.place_orders, 60)]
    await on_thread(platform.cancel, first)
    async with at_work(tablet):
        await until(lambda: has(tablet, first, Status.CANCELLED))
    assert all([await has(tablet, order) for order in orders])
    assert snapshots(caplog) == 0


@pytest.mark.parametrize("how", ["epoch", "events/forget"])
async def test_a_feed_that_began_anew_or_forgot_takes_a_snapshot_and_loses_nothing_of_ours(
    own_platform, tmp_path, how, caplog
):
    caplog.set_level("INFO")
    async with tablet_at(tmp_path / "t", own_platform.url) as tablet:
        await pair(tablet, own_platform)
        async with at_work(tablet):
            order = await place(own_platform)
            await until(lambda: has(tablet, order))
        await tablet.orders.confirm(order, 20)
        (waiting,) = await tablet.outbox.heads(10, [])
        late = [one["id"] for one in await on_thread(own_platform.place_orders, 3)]
        await on_thread(own_platform.control, how)
        async with at_work(tablet):
            await until(lambda: has(tablet, late[-1]))
            await until(lambda: settled(tablet))
            await until(lambda: has(tablet, order, Status.CONFIRMED))
            # The feed goes on from there.
            await on_thread(own_platform.cancel, late[0])
            await until(lambda: has(tablet, late[0], Status.CANCELLED))
    assert snapshots(caplog) == 1
    (sent,) = (await on_thread(own_platform.state))["commands"]
    assert (sent["id"], sent["times_applied"]) == (waiting.id, 1)


async def test_a_new_epoch_under_an_open_stream(working, own_platform, platform):
    await on_thread(platform.control, "epoch")
    order = await place(platform)
    await until(lambda: has(working, order))
    assert (await working.feed.cursor())[1] == (await on_thread(platform.state))["epoch"]
    assert own_platform.url != platform.url


@pytest.mark.parametrize("fault", [{"kind": "hold_streams"}, {"kind": "never", "path": "/v1/feed"}])
async def test_where_streams_are_held_back_it_polls_and_later_streams_again(platform, tmp_path, monkeypatch, fault):
    monkeypatch.setattr(feed, "POLL_FOR_S", 0.5)
    monkeypatch.setattr(feed, "POLL_WAIT_S", 1)
    async with tablet_at(tmp_path / "t", platform.url, first_event_s=0.2) as tablet:
        await pair(tablet, platform)
        await on_thread(platform.fault, **fault)
        async with at_work(tablet):
            for _ in range(3):
                order = await place(platform)
                await until(lambda order=order: has(tablet, order))
            assert tablet.link.state.online
            await on_thread(platform.clear_faults)
            await until(lambda: _streams(platform), "a stream")


async def _streams(platform) -> bool:
    return (await on_thread(platform.state))["streams"] > 0


async def test_a_silent_stream_is_dead(platform, tmp_path, caplog):
    caplog.set_level("INFO")
    async with proxy_to(platform.url) as proxy, tablet_at(tmp_path / "t", proxy.address, silent_s=1.0) as tablet:
        await pair(tablet, platform)
        async with at_work(tablet):
            await until(lambda: tablet.link.state.online)
            proxy.swallow = True
            order = await place(platform)
            await until(lambda: "silent for 1 s" in whys(caplog), "the end of the silent stream")
            proxy.up()
            proxy.cut(reset=True)
            await until(lambda: has(tablet, order))
            assert tablet.link.state.online


async def test_the_first_reconnect_goes_at_once_and_the_next_ones_are_drawn(platform, tmp_path):
    drawn: list[float] = []

    def draw() -> float:
        drawn.append(0.01)
        return 0.01

    async with proxy_to(platform.url) as proxy, tablet_at(tmp_path / "t", proxy.address, draw=draw) as tablet:
        await pair(tablet, platform)
        async with at_work(tablet):
            await until(lambda: tablet.link.state.online)
            await on_thread(platform.fault, "cut_streams")
            order = await place(platform)
            await until(lambda: has(tablet, order))
            assert drawn == []
            proxy.down()
            await until(lambda: len(drawn) >= 3)
            assert (tablet.link.state.online, tablet.link.state.reason) == (False, "no_network")
            proxy.up()
            order = await place(platform)
            await until(lambda: has(tablet, order))
            assert tablet.link.state.online


async def test_a_lost_connection_keeps_its_first_moment(platform, tmp_path):
    async with proxy_to(platform.url) as proxy, tablet_at(tmp_path / "t", proxy.address, draw=lambda: 0.01) as tablet:
        await pair(tablet, platform)
        async with at_work(tablet):
            await until(lambda: tablet.link.state.online)
            proxy.down()
            await until(lambda: not tablet.link.state.online)
            since, opened = tablet.link.state.since, proxy.opened
            await until(lambda: proxy.opened > opened + 3)
            assert tablet.link.state.since == since


async def test_platform_time_is_the_platforms_whatever_the_tablets_clock_says(own_platform, tmp_path, monkeypatch):
    monkeypatch.setattr(loops, "OFFSET_FIRST_S", 0.01)
    ahead = timedelta(hours=5)
    await on_thread(own_platform.control, "clock", offset_s=ahead.total_seconds())
    async with tablet_at(tmp_path / "t", own_platform.url) as tablet:
        before = tablet.clock.now()
        await pair(tablet, own_platform)
        assert tablet.clock.synced
        assert abs(tablet.clock.offset - ahead) < timedelta(seconds=3)
        async with at_work(tablet):
            order = await place(own_platform)
            await until(lambda: has(tablet, order))
            shown = await tablet.orders.one(order)
            assert shown is not None
            assert shown.order.accept_by is not None
            left = shown.order.accept_by - tablet.clock.now()
            assert timedelta(seconds=280) < left < timedelta(seconds=305)
            await until(lambda: _offset_kept(tablet), "the offset on disk")
        assert tablet.clock.now() - before > timedelta(hours=4)
    async with tablet_at(tmp_path / "t", "http://127.0.0.1:9") as offline:
        assert not offline.clock.synced
        assert abs(offline.clock.offset - ahead) < timedelta(seconds=3)


async def _offset_kept(tablet) -> bool:
    return (await house.known_offset(tablet.store)).total_seconds() != 0
