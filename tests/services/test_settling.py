"""What a verdict does to the card, before the feed has said its word: nothing flips back, nothing newer is undone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tablet_app.domain import events as say
from tablet_app.domain.acts import Saved
from tablet_app.domain.delivery import Delivered, Refused, TryAgain
from tablet_app.domain.orders import Cancellation, Status
from tablet_app.domain.venue import PrepRange, Profile
from tablet_app.services.effects import Effects
from tablet_app.services.outbox import Verdict
from tests.counter import tablet_at
from tests.making import NOON, a_product, an_order, every_day

PROFILE = Profile(version=1, can_reject=True, prep_minutes=PrepRange(5, 60, 5, 15))


@pytest.fixture
async def alone(tmp_path):
    """A tablet without a network that knows one new order and one product."""
    async with tablet_at(tmp_path / "t", "http://127.0.0.1:9") as made:
        venue = every_day("10:00", "22:00")
        orders, products = (say.OrderTold(an_order()),), (a_product(),)
        await made.feed.take_snapshot(say.Snapshot("e", 0, venue, PROFILE, orders, products))
        yield made


async def settle(tablet, outcome) -> None:
    """The platform's answer to all that waits."""
    waiting = await tablet.outbox.heads(100, [])
    await tablet.outbox.settle([Verdict(command, outcome) for command in waiting], Effects(tablet.clock))


async def card(tablet):
    return await tablet.orders.one("o1")


async def product(tablet):
    (found,) = await tablet.products.catalogue()
    return found


ACTS = [
    ("confirm", (20,), Status.CONFIRMED, "confirmed_at"),
    ("extend", (35,), Status.CONFIRMED, "confirmed_at"),
    ("ready", (), Status.READY, "ready_at"),
    ("hand_over", (None,), Status.HANDED_OVER, "handed_over_at"),
]


@pytest.mark.parametrize("together", [False, True], ids=["one-by-one", "in-one-answer"])
async def test_a_delivered_act_stays_on_the_card(alone, together):
    for name, arguments, status, _ in ACTS:
        assert isinstance(await getattr(alone.orders, name)("o1", *arguments), Saved)
        if not together:
            before = await card(alone)
            await settle(alone, Delivered())
            after = await card(alone)
            assert (after.status, after.sending) == (status, False)
            assert (after.status, after.prep_minutes) == (before.status, before.prep_minutes)
    await settle(alone, Delivered())
    shown = await card(alone)
    assert (shown.order.status, shown.prep_minutes, shown.order.version) == (Status.HANDED_OVER, 35, 1)
    assert all(getattr(shown.order.times, moment) for *_, moment in ACTS)


async def test_a_delivered_rejection_is_a_cancellation_of_our_own(alone):
    await alone.orders.reject("o1", "too_busy")
    await settle(alone, Delivered())
    shown = await card(alone)
    assert (shown.order.status, shown.order.cancellation) == (Status.CANCELLED, Cancellation("venue", "too_busy"))
    assert not shown.needs_acknowledging


async def test_a_delivered_switch_stays_on_the_screen(alone):
    until = NOON + timedelta(days=9000)
    await alone.products.deactivate("p01", until)
    await settle(alone, Delivered())
    shown = await product(alone)
    assert (shown.available, shown.until, shown.sending) == (False, until, False)
    await alone.products.reactivate("p01")
    await settle(alone, Delivered())
    assert (await product(alone)).available


async def test_the_feed_has_the_last_word_whichever_comes_first(alone):
    await alone.orders.confirm("o1", 20)
    told = an_order(version=2, status=Status.READY, prep_minutes=25)
    await alone.feed.take([say.Event(1, say.OrderTold(told))], "e")
    await settle(alone, Delivered())
    shown = await card(alone)
    assert (shown.status, shown.prep_minutes) == (Status.READY, 25)


async def test_a_repeated_answer_undoes_nothing_that_was_told_since(alone):
    await alone.products.deactivate("p01", None)
    await alone.feed.take([say.Event(1, say.ProductTold(a_product(version=3)))], "e")
    await settle(alone, Delivered(again=True))
    assert (await product(alone)).available
    await alone.orders.confirm("o1", 20)
    await settle(alone, Delivered())
    await alone.orders.extend("o1", 30)
    told = an_order(version=4, status=Status.CONFIRMED, prep_minutes=45)
    await alone.feed.take([say.Event(2, say.OrderTold(told))], "e")
    await settle(alone, Delivered(again=True))
    assert (await card(alone)).prep_minutes == 45


async def test_a_verdict_about_a_cancelled_order_leaves_it_cancelled(alone):
    await alone.orders.confirm("o1", 20)
    await alone.feed.take([say.Event(1, say.OrderCancelled("o1", 2, Cancellation("customer", "x")))], "e")
    await settle(alone, Delivered())
    assert (await card(alone)).status is Status.CANCELLED


async def test_a_refusal_is_kept_on_a_current_order_and_goes_with_one_that_is_over(alone):
    await alone.orders.confirm("o1", 20)
    await settle(alone, Refused("illegal_state", "no"))
    assert (await card(alone)).problem.last_error == "illegal_state"
    assert len((await alone.outbox.view()).parked) == 1
    await alone.feed.take([say.Event(1, say.OrderWithdrawn("o1", 2, "moved"))], "e")
    assert (await alone.outbox.view()).parked == ()


async def test_no_verdict_leaves_everything_as_it_was_but_the_count_of_tries(alone):
    await alone.orders.confirm("o1", 20)
    await settle(alone, TryAgain("busy"))
    (command,) = await alone.outbox.heads(10, [])
    assert (command.attempts, command.last_error) == (1, "busy")
    assert (await card(alone)).sending
