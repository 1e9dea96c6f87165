"""Nothing rings wrongly: for which orders it sounds, and what happens by time when nobody takes them."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from tablet_app.demo.soundcard import SoundCard
from tablet_app.domain import events as say
from tablet_app.domain.escalation import Act, Step
from tablet_app.domain.orders import Shown, Status
from tests.counter import until as until_true
from tests.sound.alarm_counter import Counter, counter
from tests.sound.conftest import until
from tests.sound.watched import watched

NEW = ("new_order", True)


def listening(one: Counter) -> list[frozenset[str]]:
    """What the keeper says it sounds for, each change."""
    told: list[frozenset[str]] = []

    def take(orders: frozenset[str]) -> None:
        if not told or told[-1] != orders:
            told.append(orders)

    one.keeper.on_orders = take
    return told


async def test_several_orders_ring_as_one_and_none_after_acceptance(tmp_path: Path) -> None:
    async with counter(tmp_path) as one:
        told = listening(one)
        await one.tell(say.OrderTold(one.order("o1")), say.OrderTold(one.order("o2")))
        await until_true(lambda: told and told[-1] == {"o1", "o2"}, "both")
        await one.tablet.orders.confirm("o1")
        await until_true(lambda: told[-1] == {"o2"}, "the other one")
        await one.tablet.orders.confirm("o2")
        await until_true(lambda: told[-1] == frozenset(), "none")
        await one.looked()
        assert one.player.story == [NEW, "silence"]


async def test_it_is_silent_before_the_store_is_read_again_and_an_older_reading_does_not_ring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with counter(tmp_path) as one:
        await one.tell(say.OrderTold(one.order("o1")))
        await one.sounds(NEW)
        read, gates, readings = one.tablet.orders.board, [asyncio.Event(), asyncio.Event()], 0

        async def slowly() -> list[Shown]:
            nonlocal readings
            shown, readings = await read(), readings + 1
            if readings <= len(gates):
                await gates[readings - 1].wait()
            return shown

        monkeypatch.setattr(one.tablet.orders, "board", slowly)
        one.keeper.wake()
        await until_true(lambda: readings == 1, "a reading from before")
        await one.tablet.orders.confirm("o1")
        assert one.player.sounding is None
        gates[0].set()
        await until_true(lambda: readings == 2, "a reading from after")
        gates[1].set()
        await one.looked()
        assert one.player.story == [NEW, "silence"]


async def test_an_order_told_again_does_not_ring_anew(tmp_path: Path) -> None:
    async with counter(tmp_path) as one:
        told, order = listening(one), one.order("o1")
        await one.tell(say.OrderTold(order))
        await until_true(lambda: told and told[-1] == {"o1"}, "it rings")
        await one.tablet.orders.confirm("o1")
        await until_true(lambda: told[-1] == frozenset(), "silence")
        await one.tell(say.OrderTold(order), say.OrderTold(replace(order, version=2)))
        await one.looked()
        assert one.player.story == [NEW, "silence"]
        assert told[-1] == frozenset()


async def test_an_old_order_sounds_once_and_only_for_itself(tmp_path: Path) -> None:
    async with counter(tmp_path) as one:
        told = listening(one)
        past = one.clock.now() - timedelta(hours=2)
        old = one.order("o1", placed_at=past, accept_by=past + timedelta(minutes=5))
        await one.tell(say.OrderTold(old))
        await one.sounds(("new_order", False))
        assert told[-1] == {"o1"}
        await one.tell(say.OrderTold(replace(old, version=2, status=Status.CANCELLED)))
        await one.looked()
        assert one.player.story.count(("new_order", False)) == 1


@pytest.mark.parametrize("backends", [("miniaudio", "player")])
async def test_what_nobody_answers_escalates_by_the_table(card: SoundCard, backends: tuple[str, ...]) -> None:
    steps = tuple(Step(0, act) for act in (Act.LOUDER, Act.REPEAT, Act.FLASH, Act.SECOND_TONE, Act.PHONE))
    card.pactl("set-sink-volume", "counter", "70%")
    async with watched(*backends, steps=steps) as tablet:
        tablet.sentry.rules = replace(tablet.sentry.rules, level_pct=70)
        tablet.ring("o1")
        await until(lambda: tablet.phoned == ["o1"], "the platform is asked to phone")
        await until(lambda: tablet.sentry.view.look == "unanswered", "the screen flashes")
        await until(lambda: tablet.ringer.state.playing == "not_delivered", "the second tone")
        await until(lambda: tablet.sentry.view.volume_pct == 100, "full volume")
        anew = next(state for state in tablet.states if state.restarts)
        assert (anew.backend, anew.last_error) == ("player", "nobody answers"), "the next backend"
        tablet.stop()
        await until(lambda: tablet.sentry.view.volume_pct == 70, "the volume that was set before")
        assert tablet.sentry.view.look == ""
        assert tablet.phoned == ["o1"]


async def test_an_order_that_comes_while_another_one_waits_is_phoned_for_too(card: SoundCard) -> None:
    steps = tuple(Step(2, act) for act in (Act.LOUDER, Act.FLASH, Act.SECOND_TONE, Act.PHONE))
    card.pactl("set-sink-volume", "counter", "70%")
    async with watched("miniaudio", steps=steps) as tablet:
        tablet.sentry.rules = replace(tablet.sentry.rules, level_pct=70)
        tablet.ring("o1")
        await until(lambda: tablet.phoned == ["o1"] and tablet.ringer.state.wanted == "not_delivered", "all the steps")
        began = tablet.ring("o1", "o2")
        tablet.ring("o2")
        await until(lambda: tablet.ringer.state.wanted == "new_order", "the tone alone")
        await until(lambda: tablet.sentry.view.volume_pct == 70, "the volume of before")
        await until(lambda: tablet.sentry.view.look == "", "no flash for an order that only just came")
        await until(lambda: tablet.phoned == ["o1", "o2"], "the call for the second one")
        assert tablet.phoned_at["o2"] - began >= 2
        await until(lambda: tablet.sentry.view.look == "unanswered", "its own flash")


async def test_nobody_is_phoned_for_an_order_because_the_one_before_it_waited(card: SoundCard) -> None:
    async with watched("miniaudio", steps=(Step(1, Act.PHONE),)) as tablet:
        tablet.ring("o1")
        await until(lambda: tablet.told, "a verdict on the first")
        began = tablet.ring("o1", "o2")
        await until(lambda: len(tablet.told) == 2, "a verdict on the second")
        tablet.ring("o2")
        await until(lambda: tablet.phoned, "a call")
        assert tablet.phoned == ["o2"]
        assert tablet.phoned_at["o2"] - began >= 1, "after its own second"


async def test_a_change_of_the_volume_is_seen_while_nothing_sounds(card: SoundCard) -> None:
    async with watched("miniaudio") as tablet:
        await until(lambda: tablet.sentry.view.volume_pct == 100, "a first look")
        card.pactl("set-sink-volume", "counter", "80%")
        await until(lambda: tablet.sentry.view.moved and tablet.sentry.view.volume_pct == 80, "it is seen")
        card.pactl("set-sink-volume", "counter", "10%")
        await until(lambda: tablet.sentry.view.volume_pct == 60, "it is held at the floor")
        assert tablet.sentry.view.ok
