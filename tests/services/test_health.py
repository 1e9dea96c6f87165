"""The disk fails and comes back, the database is damaged: what people see of it, and that no order is missed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tablet_app.domain.acts import Saved
from tablet_app.domain.changes import Change
from tablet_app.lock import AlreadyRunningError, Lock
from tablet_app.services import feed, housekeeping
from tablet_app.services.health import StoreHealth
from tablet_app.store import device, orders, outbox
from tablet_app.store.codec import to_ms
from tablet_app.store.connection import FILE
from tablet_app.store.database import StoreError
from tests.counter import at_work, commands_of, on_thread, pair, settled, tablet_at, until
from tests.making import an_order


class Disk:
    """Makes syncing fail, as a disk does that is about to die."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.well = True
        for name in ("fsync", "fdatasync"):
            real = getattr(os, name)
            monkeypatch.setattr(os, name, lambda handle, real=real: self._sync(real, handle))

    def _sync(self, real, handle: int) -> None:
        if not self.well:
            raise OSError(5, "Input/output error")
        real(handle)


@pytest.fixture
def disk(monkeypatch) -> Disk:
    return Disk(monkeypatch)


async def codes(tablet) -> set[str]:
    return {shown.order.code for shown in await tablet.orders.board()}


async def test_a_tap_is_refused_on_the_spot_and_orders_still_come(working, platform, disk):
    first = await on_thread(platform.place_order)
    await until(lambda: _has(working, first["code"]), "the first order")
    told: list[Change] = []
    working.changes.listen(Change.STORE, told.append)
    disk.well = False
    with pytest.raises(StoreError) as refused:
        await working.orders.confirm(first["id"])
    assert refused.value.kind == "io"
    assert (working.health.state.ok, working.health.state.kind) == (False, "io")
    assert working.health.state.since is not None
    assert told
    second = await on_thread(platform.place_order)
    await until(lambda: _has(working, second["code"]), "the order that came while the disk took nothing")
    disk.well = True
    await until(lambda: working.health.state.ok, "the disk's return")
    assert working.health.state == StoreHealth()
    assert {first["code"], second["code"]} <= await codes(working)
    assert isinstance(await working.orders.confirm(second["id"]), Saved)
    await until(lambda: settled(working), "the confirmation")
    assert len(await commands_of(platform, f"order:{second['id']}")) == 1
    assert await commands_of(platform, f"order:{first['id']}") == [], "the refused tap was sent"


async def _has(tablet, code: str) -> bool:
    return code in await codes(tablet)


async def test_what_came_meanwhile_is_on_the_disk_afterwards(own_platform, tmp_path, disk):
    async with tablet_at(tmp_path / "t", own_platform.url) as tablet:
        await pair(tablet, own_platform)
        async with at_work(tablet):
            first = await on_thread(own_platform.place_order)
            await until(lambda: _has(tablet, first["code"]), "the order")
            disk.well = False
            with pytest.raises(StoreError):
                await tablet.orders.confirm(first["id"])
            second = await on_thread(own_platform.place_order)
            await until(lambda: _has(tablet, second["code"]), "the order in memory")
            disk.well = True
            await until(lambda: tablet.health.state.ok, "the disk")
            await until(lambda: _has(tablet, second["code"]), "the order on disk")
    async with tablet_at(tmp_path / "t", own_platform.url) as again:
        assert {first["code"], second["code"]} <= await codes(again)


async def test_a_database_damaged_at_work_is_filled_again_and_the_story_is_told(working, platform):
    order = await on_thread(platform.place_order)
    await until(lambda: _has(working, order["code"]), "the order")
    assert await working.recoveries.view() is None
    told: list[Change] = []
    working.changes.listen(Change.STORE, told.append)
    await working.store.write(
        lambda db: db.execute("UPDATE orders SET body = substr(body, 2) WHERE id = ?", [order["id"]])
    )
    await until(lambda: _has(working, order["code"]), "the order from the new snapshot")
    report = await until(working.recoveries.view, "the report")
    assert (report.cause, report.rows_unreadable, report.complete) == ("damaged", 1, False)
    assert report.set_aside.startswith(f"{FILE}.damaged-")
    assert (working.config.data_dir / report.set_aside).exists()
    assert told
    later = await on_thread(platform.place_order)
    await until(lambda: _has(working, later["code"]), "an order from the feed")
    await working.recoveries.understood()
    assert await working.recoveries.view() is None


async def test_after_everything_is_lost_numbers_go_on_from_the_platforms_count(own_platform, tmp_path):
    folder = tmp_path / "t"
    async with tablet_at(folder, own_platform.url) as tablet:
        await pair(tablet, own_platform)
        async with at_work(tablet):
            order = await on_thread(own_platform.place_order)
            await until(lambda: _has(tablet, order["code"]), "the order")
            await tablet.orders.confirm(order["id"], 20)
            await until(lambda: settled(tablet), "the confirmation")
    for file in folder.iterdir():
        if file.name != "token":
            file.unlink()
    async with tablet_at(folder, own_platform.url) as tablet:
        report = await tablet.recoveries.view()
        assert report is not None
        assert (report.cause, report.settings_kept, report.journal_whole) == ("missing", False, False)
        await pair_again_as_it_was(tablet, folder)
        async with at_work(tablet):
            await until(lambda: _has(tablet, order["code"]), "the snapshot")
            await tablet.orders.ready(order["id"])
            await until(lambda: settled(tablet), "ready")
            sent = await commands_of(own_platform, f"order:{order['id']}")
            assert [(c["type"], c["subject_seq"]) for c in sent] == [("order.confirm", 1), ("order.ready", 2)]
            assert (await tablet.outbox.view()).parked == ()


async def pair_again_as_it_was(tablet, folder: Path) -> None:
    """The identity is lost with the journal; a person would pair anew, here the old token is enough."""
    assert (folder / "token").exists()
    await tablet.store.write(lambda db: device.put(db, "device", {"id": "d1", "name": "x", "venue_id": "v1"}))


async def test_tidying_has_bounds_and_never_touches_what_nobody_settled(tablet, monkeypatch):
    monkeypatch.setattr(housekeeping, "ORDERS_MOST", 5)
    monkeypatch.setattr(housekeeping, "COMMANDS_MOST", 3)
    now = tablet.clock.now()
    made = outbox.Made(to_ms(now), "b", 1)

    def fill(db) -> None:
        for number in range(20):
            past = an_order(f"z{number}", status=orders.Status.DELIVERED, placed_at=now)
            orders.upsert(db, past, None, now)
            outbox.add(db, outbox.Draft(f"s{number}", f"order:z{number}", "order.ready", {}, made))
            outbox.settle(db, [f"s{number}"], now, "delivered")
            outbox.add(db, outbox.Draft(f"w{number}", f"order:w{number}", "order.ready", {}, made))

    await tablet.store.write(fill)
    await tablet.housekeeping.tidy()
    left = {command.id for command in await tablet.store.read(outbox.every)}
    assert {f"w{number}" for number in range(20)} <= left
    assert len([key for key in left if key.startswith("s")]) <= 3
    past = [row for row in await tablet.store.read(orders.every) if row.order.id.startswith("z")]
    assert len(past) <= 5


def test_the_lock_holds_where_nothing_can_be_written(tmp_path, monkeypatch):
    real = os.open

    def read_only(path, flags, *more, **named):
        if flags & (os.O_CREAT | os.O_RDWR):
            raise OSError(30, "Read-only file system")
        return real(path, flags, *more, **named)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", read_only)
        held = Lock(tmp_path)
        with pytest.raises(AlreadyRunningError):
            Lock(tmp_path)
        held.release()
    Lock(tmp_path).release()


async def test_while_the_disk_takes_nothing_the_platform_is_still_served(working, platform, disk):
    """What waited before goes up, and settling it in memory does not send it twice for the platform."""
    order = await on_thread(platform.place_order)
    await until(lambda: _has(working, order["code"]), "the order")
    assert isinstance(await working.orders.confirm(order["id"]), Saved)
    disk.well = False
    with pytest.raises(StoreError):
        await working.orders.ready(order["id"])
    await until(lambda: settled(working), "the confirmation, sent from memory")
    disk.well = True
    await until(lambda: working.health.state.ok, "the disk")
    await until(lambda: settled(working), "its settling on disk")
    received = await commands_of(platform, f"order:{order['id']}")
    assert [(one["type"], one["result"]["status"]) for one in received] == [("order.confirm", "applied")]


async def test_after_more_events_than_are_kept_a_snapshot_follows_and_no_event_is_waited_for(
    own_platform, tmp_path, disk, monkeypatch, caplog
):
    caplog.set_level("INFO")
    monkeypatch.setattr(feed, "BACKLOG_MOST", 3)
    async with tablet_at(tmp_path / "t", own_platform.url) as tablet:
        await pair(tablet, own_platform)
        async with at_work(tablet):
            first = await on_thread(own_platform.place_order)
            await until(lambda: _has(tablet, first["code"]), "the order")
            disk.well = False
            with pytest.raises(StoreError):
                await tablet.orders.confirm(first["id"])
            orders = {(await on_thread(own_platform.place_order))["code"] for _ in range(5)}
            await until(lambda: _have(tablet, orders), "the orders in memory")
            disk.well = True
            await until(lambda: tablet.health.state.ok, "the disk")
            await until(lambda: _have(tablet, orders | {first["code"]}), "the orders of the snapshot")
            assert await tablet.feed.cursor() is not None
            assert sum(record.message == "snapshot taken" for record in caplog.records) == 1


async def _have(tablet, wanted: set[str]) -> bool:
    return wanted <= await codes(tablet)
