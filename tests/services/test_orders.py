"""What people do with orders: saved at once, sent in order, refused, and never flipping back."""

from __future__ import annotations

import asyncio

import pytest

from tablet_app.domain.acts import NotNow, Saved
from tablet_app.domain.changes import Change
from tablet_app.domain.delivery import State
from tablet_app.domain.orders import Status
from tests.counter import at_work, commands_of, on_thread, settled, tablet_at, until


async def placed(tablet, platform, **parts) -> str:
    """The id of a new order that has reached the tablet."""
    order = await on_thread(platform.place_order, **parts)
    await until(lambda: tablet.orders.one(order["id"]), "the order")
    return order["id"]


def statuses(tablet, order_id: str, seen: list[Status]):
    """Keeps in `seen` what the card said after each change."""
    read: list[asyncio.Task[None]] = []

    async def look() -> None:
        shown = await tablet.orders.one(order_id)
        if not seen or seen[-1] is not shown.status:
            seen.append(shown.status)

    tablet.changes.listen(Change.ORDERS, lambda _: read.append(asyncio.ensure_future(look())))
    return read


async def test_an_order_goes_from_hand_to_hand_and_no_card_flips_back(working, platform):
    order = await placed(working, platform, delivery="platform", pickup_code="77")
    seen: list[Status] = []
    reading = statuses(working, order, seen)
    for act in (
        lambda: working.orders.confirm(order, 25),
        lambda: working.orders.extend(order, 40),
        lambda: working.orders.ready(order),
        lambda: working.orders.hand_over(order, "77"),
    ):
        assert isinstance(await act(), Saved)
        await until(lambda: settled(working), "the platform's answer")
    await asyncio.gather(*reading)
    assert seen == [Status.CONFIRMED, Status.READY, Status.HANDED_OVER]
    truth = await on_thread(platform.order, order)
    assert (truth["status"], truth["prep_minutes"]) == ("handed_over", 40)
    sent = await commands_of(platform, f"order:{order}")
    assert [(c["type"], c["subject_seq"], c["times_applied"]) for c in sent] == [
        ("order.confirm", 1, 1),
        ("order.extend", 2, 1),
        ("order.ready", 3, 1),
        ("order.hand_over", 4, 1),
    ]


async def test_taps_made_at_once_or_behind_a_courier_are_all_applied(working, platform):
    order = await placed(working, platform, delivery="platform")
    await on_thread(platform.act, order, "courier")
    assert isinstance(await working.orders.confirm(order), Saved)
    assert isinstance(await working.orders.ready(order), Saved)
    await until(lambda: settled(working))
    assert (await on_thread(platform.order, order))["status"] == "ready"
    assert [c["times_applied"] for c in await commands_of(platform, f"order:{order}")] == [1, 1]


async def test_two_taps_on_confirm_are_one_command(working, platform):
    order = await placed(working, platform)
    first, second = await asyncio.gather(working.orders.confirm(order), working.orders.confirm(order))
    assert (isinstance(first, Saved), second) == (True, NotNow("already_done"))
    await until(lambda: settled(working))
    assert len(await commands_of(platform, f"order:{order}")) == 1


@pytest.mark.parametrize(("asked", "sent"), [(None, 15), (1, 5), (25, 25), (500, 60)])
async def test_the_preparation_time_is_the_default_or_held_to_the_range(working, platform, asked, sent):
    order = await placed(working, platform)
    await working.orders.confirm(order, asked)
    await until(lambda: settled(working))
    assert (await on_thread(platform.order, order))["prep_minutes"] == sent


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (lambda orders, order: orders.ready(order), "not_allowed"),
        (lambda orders, order: orders.extend(order, 20), "not_allowed"),
        (lambda orders, order: orders.hand_over(order, None), "not_allowed"),
        (lambda orders, order: orders.confirm("nonsense"), "gone"),
    ],
)
async def test_what_can_not_be_done_now_writes_nothing(working, platform, act, why):
    order = await placed(working, platform)
    assert await act(working.orders, order) == NotNow(why)
    assert (await working.outbox.view()).waiting == 0


async def test_rejecting_needs_the_profile_and_asks_for_no_acknowledging(working, platform):
    order = await placed(working, platform)
    await on_thread(platform.control, "profile", can_reject=False)
    await until(lambda: _can_reject(working, False))
    assert await working.orders.reject(order, "too_busy") == NotNow("not_allowed")
    await on_thread(platform.control, "profile", can_reject=True)
    await until(lambda: _can_reject(working, True))
    assert isinstance(await working.orders.reject(order, "too_busy"), Saved)
    await until(lambda: settled(working))
    truth = await on_thread(platform.order, order)
    assert (truth["status"], truth["cancellation"]["reason"]) == ("cancelled", "too_busy")
    await until(lambda: _version(working, order, truth["version"]), "the platform's last word")
    assert not (await working.orders.one(order)).needs_acknowledging
    assert order not in [shown.order.id for shown in await working.orders.board()]


async def _can_reject(tablet, expected: bool) -> bool:
    return (await tablet.venues.profile()).can_reject is expected


async def _at_version(tablet, order: str, version: int):
    await until(lambda: _version(tablet, order, version), f"version {version}")
    return await tablet.orders.one(order)


async def _version(tablet, order: str, version: int) -> bool:
    return (await tablet.orders.one(order)).order.version >= version


async def test_a_cancelled_order_waits_to_be_acknowledged(working, platform):
    order = await placed(working, platform)
    await working.orders.confirm(order)
    await until(lambda: settled(working))
    await on_thread(platform.cancel, order, reason="changed_mind")
    shown = await until(lambda: _needs_acknowledging(working, order))
    assert shown.order.cancellation.reason == "changed_mind"
    await working.orders.acknowledge(order)
    assert order not in [shown.order.id for shown in await working.orders.board()]
    assert order in await working.orders.history(lambda shown: shown.order.id)
    assert await working.orders.confirm(order) == NotNow("cancelled")


async def _needs_acknowledging(tablet, order: str):
    shown = await tablet.orders.one(order)
    return shown if shown.needs_acknowledging else None


async def test_a_refusal_stays_on_the_card_until_it_is_understood_and_holds_only_its_subject(working, platform):
    order, other = await placed(working, platform, pickup_code="77"), await placed(working, platform)
    await working.orders.confirm(order)
    await working.orders.ready(order)
    await working.orders.hand_over(order, "11")
    shown = await until(lambda: _problem(working, order), "the refusal")
    assert (shown.problem.last_error, shown.status, shown.sending) == ("wrong_pickup_code", Status.READY, False)
    assert await working.orders.hand_over(order, "77") == NotNow("waiting_for_understood")
    await working.orders.confirm(other)
    await until(lambda: settled(working))
    assert (await on_thread(platform.order, other))["status"] == "confirmed"
    (parked,) = (await working.outbox.view()).parked
    await working.outbox.understood(parked.id)
    assert isinstance(await working.orders.hand_over(order, "77"), Saved)
    await until(lambda: settled(working))
    assert (await on_thread(platform.order, order))["status"] == "handed_over"
    assert (await working.outbox.view()).parked == ()


async def _problem(tablet, order: str):
    shown = await tablet.orders.one(order)
    return shown if shown.problem else None


async def test_each_tap_made_offline_has_a_verdict_of_its_own(tablet, platform):
    async with at_work(tablet):
        order = await placed(tablet, platform)
    await on_thread(platform.act, order, "confirm", prep_minutes=20)
    assert isinstance(await tablet.orders.confirm(order, 15), Saved)
    assert isinstance(await tablet.orders.ready(order), Saved)
    async with at_work(tablet):
        shown = await until(lambda: _problem(tablet, order))
        assert (shown.problem.type, shown.problem.last_error) == ("order.confirm", "already_confirmed")
        shown = await _at_version(tablet, order, 3)
        assert (shown.status, shown.prep_minutes) == (Status.READY, 20)
        assert await tablet.orders.hand_over(order, None) == NotNow("waiting_for_understood")
        await tablet.outbox.understood(shown.problem.id)
        assert isinstance(await tablet.orders.hand_over(order, None), Saved)


async def test_taps_on_an_order_that_was_cancelled_meanwhile_go_by_themselves(tablet, platform):
    async with at_work(tablet):
        order = await placed(tablet, platform)
    await on_thread(platform.cancel, order)
    await tablet.orders.confirm(order)
    await tablet.orders.ready(order)
    async with at_work(tablet):
        await until(lambda: _needs_acknowledging(tablet, order))
        await until(lambda: settled(tablet))
        await until(lambda: _nothing_parked(tablet))
    assert [c["result"]["code"] for c in await commands_of(platform, f"order:{order}")] == ["order_cancelled"] * 2


async def _nothing_parked(tablet) -> bool:
    return (await tablet.outbox.view()).parked == ()


async def test_the_tablet_shows_taps_made_offline_after_a_restart(tablet, platform, tmp_path):
    async with at_work(tablet):
        order = await placed(tablet, platform)
    await tablet.orders.confirm(order, 30)
    tablet.store.close()
    async with tablet_at(tmp_path / "tablet", platform.url) as again:
        (shown,) = [one for one in await again.orders.board() if one.order.id == order]
        assert (shown.status, shown.prep_minutes, shown.sending) == (Status.CONFIRMED, 30, True)
        (waiting,) = await again.outbox.heads(10, [])
        assert waiting.state is State.READY
        async with at_work(again):
            await until(lambda: settled(again))
    (sent,) = await commands_of(platform, f"order:{order}")
    assert (sent["id"], sent["times_applied"]) == (waiting.id, 1)
