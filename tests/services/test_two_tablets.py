"""Two tablets in one venue: both show the same, nothing is done twice, and who comes second is told so."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest

from tablet_app.demo.process import Platform
from tablet_app.domain.acts import Saved
from tablet_app.domain.orders import Status
from tablet_app.wiring import Tablet
from tests.counter import at_work, commands_of, on_thread, pair, settled, tablet_at, until

Pair = tuple[Tablet, Tablet]


@pytest.fixture
async def two(platform: Platform, tmp_path: Path) -> AsyncGenerator[Pair]:
    """Both paired; neither is at work yet, as if without a network."""
    async with tablet_at(tmp_path / "one", platform.url) as one, tablet_at(tmp_path / "two", platform.url) as two:
        await pair(one, platform)
        await pair(two, platform)
        yield one, two


async def placed(platform: Platform, *tablets: Tablet, **parts: Any) -> str:
    order = await on_thread(platform.place_order, **parts)
    for tablet in tablets:
        await until(lambda tablet=tablet: tablet.orders.one(order["id"]), "the order")
    return order["id"]


async def shows(tablet: Tablet, order_id: str) -> tuple[Status, int | None, bool, str | None] | None:
    shown = await tablet.orders.one(order_id)
    if shown is None:
        return None
    return shown.status, shown.prep_minutes, shown.sending, shown.problem.last_error if shown.problem else None


async def agree(two: Pair, order_id: str, status: Status, prep: int | None) -> None:
    """Both come to show the same, and nothing waits on either."""
    for tablet in two:
        wanted = (status, prep, False, None)

        async def there(tablet: Tablet = tablet, wanted: Any = wanted) -> bool:
            return await shows(tablet, order_id) == wanted and await settled(tablet)

        await until(there, f"{wanted}")


async def applied(platform: Platform, order_id: str) -> list[tuple[str, int]]:
    return [(one["type"], one["times_applied"]) for one in await commands_of(platform, f"order:{order_id}")]


async def test_both_show_the_same_after_each_act_of_either(two: Pair, platform: Platform) -> None:
    one, other = two
    async with at_work(one), at_work(other):
        order = await placed(platform, one, other, pickup_code=None)
        assert isinstance(await one.orders.confirm(order, 20), Saved)
        await agree(two, order, Status.CONFIRMED, 20)
        assert isinstance(await other.orders.extend(order, 35), Saved)
        await agree(two, order, Status.CONFIRMED, 35)
        assert isinstance(await one.orders.ready(order), Saved)
        await agree(two, order, Status.READY, 35)
        assert isinstance(await other.orders.hand_over(order, None), Saved)
        await agree(two, order, Status.HANDED_OVER, 35)
    acts = ["order.confirm", "order.extend", "order.ready", "order.hand_over"]
    assert await applied(platform, order) == [(act, 1) for act in acts]


async def test_products_are_the_same_on_both(two: Pair, platform: Platform) -> None:
    one, other = two

    async def off(tablet: Tablet) -> bool:
        shown = {entry.product.id: entry for entry in await tablet.products.catalogue()}["p02"]
        return not shown.available and not shown.sending

    async def on(tablet: Tablet) -> bool:
        return not await off(tablet) and await settled(tablet)

    async with at_work(one), at_work(other):
        await one.products.deactivate("p02", None)
        for tablet in two:
            await until(lambda tablet=tablet: off(tablet), "off")
        await other.products.reactivate("p02")
        for tablet in two:
            await until(lambda tablet=tablet: on(tablet), "on")


async def test_the_second_to_confirm_is_told_kindly_and_changes_nothing(two: Pair, platform: Platform) -> None:
    one, other = two
    async with at_work(one), at_work(other):
        order = await placed(platform, one, other)
    for tablet, minutes in ((one, 15), (other, 30)):
        assert isinstance(await tablet.orders.confirm(order, minutes), Saved)
    async with at_work(one):
        await until(lambda: settled(one), "the first one's confirmation")
    async with at_work(other):

        async def told() -> bool:
            return await shows(other, order) == (Status.CONFIRMED, 15, False, "already_confirmed")

        await until(told, "the second one's answer")
        (entry,) = await other.queue.entries()
        assert (entry.refused, entry.command.last_error) == (True, "already_confirmed")
        await other.outbox.understood(entry.command.id)
        async with at_work(one):
            await agree(two, order, Status.CONFIRMED, 15)
    assert sorted(await applied(platform, order)) == [("order.confirm", 0), ("order.confirm", 1)]
    assert (await on_thread(platform.order, order))["prep_minutes"] == 15


async def test_confirmed_there_and_made_ready_here_needs_no_second_confirmation(two: Pair, platform: Platform) -> None:
    one, other = two
    async with at_work(one), at_work(other):
        order = await placed(platform, one, other)
        await one.orders.confirm(order, 15)
        await agree(two, order, Status.CONFIRMED, 15)
    await other.orders.ready(order)
    await one.orders.ready(order)
    async with at_work(one):
        await until(lambda: settled(one), "ready")
    async with at_work(other):
        await until(lambda: refused_on(other), "the answer")
        (entry,) = await other.queue.entries()
        assert entry.command.last_error == "already_confirmed"
    assert sorted(await applied(platform, order)) == [("order.confirm", 1), ("order.ready", 0), ("order.ready", 1)]


async def refused_on(tablet: Tablet) -> bool:
    return bool((await tablet.outbox.view()).parked)


@pytest.mark.parametrize("end", ["delivered", "cancelled"])
async def test_what_was_done_offline_about_an_order_long_gone_is_refused_and_explained(
    two: Pair, platform: Platform, end: str
) -> None:
    one, other = two
    async with at_work(one), at_work(other):
        order = await placed(platform, one, other, pickup_code=None)
    code = (await on_thread(platform.order, order))["code"]
    said = await other.orders.confirm(order, 25)
    assert isinstance(said, Saved)
    before = await other.queue.newest()
    async with at_work(one):
        if end == "cancelled":
            await on_thread(platform.cancel, order)
        else:
            await one.orders.confirm(order, 15)
            await until(lambda: settled(one), "confirmed")
            await on_thread(platform.act, order, "status", status="delivered")
    async with at_work(other):
        (late,) = await until(lambda: other.queue.late(before), "what came too late")
        await until(lambda: settled(other), "the end of the queue")
    assert (late.command.id, late.name, late.status) == (said.command_id, code, end)
    assert [event.what for event in await other.queue.story(said.command_id)] == ["refused", "too_late"]
    assert (await shows(other, order) or ())[:1] == (Status(end),)
    assert not await refused_on(other)
    board = {shown.order.id: shown for shown in await other.orders.board()}
    if end == "cancelled":
        assert board[order].needs_acknowledging
    else:
        assert order not in board
    assert ("order.confirm", 0) in await applied(platform, order)
