"""What waits and what was refused: shown, tried again, given up, and its story kept."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tablet_app.domain.acts import NotNow, Saved
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.commands import CheckIn, ConfirmOrder, DeactivateProduct, MarkReady
from tablet_app.domain.delivery import Command, Delivered, Outcome, Refused, State, TryAgain
from tablet_app.domain.orders import Status
from tablet_app.services.clock import Clock
from tablet_app.services.orders import receive
from tablet_app.services.outbox import Outbox, Verdict
from tablet_app.services.queue import Pauses, Queue
from tablet_app.store import outbox as table
from tablet_app.store import products, story
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tests.making import NOON, a_product, an_order


@dataclass
class Desk:
    """A queue over a real database, and what the platform would say."""

    store: Store
    clock: Clock
    changes: Changes = field(default_factory=Changes)
    pauses: Pauses = field(default_factory=Pauses)
    told: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.outbox = Outbox(self.store, self.changes, self.clock)
        self.queue = Queue(self.store, self.outbox, self.clock, lambda: self.pauses)
        self.changes.listen(Change.OUTBOX, self.told.append)

    async def put(self, order_id: str = "o1", status: Status = Status.NEW, version: int = 1) -> None:
        order = an_order(order_id, status=status, version=version)
        await self.store.write(lambda db: receive(db, order, None, self.clock))

    async def say(self, key: str, outcome: Outcome) -> None:
        command = await self.command(key)
        await self.outbox.settle([Verdict(command, outcome)], lambda *_: None)

    async def command(self, key: str) -> Command:
        found = await self.store.read(lambda db: table.one(db, key))
        assert found is not None
        return found

    async def sends(self) -> list[str]:
        return [command.id for command in await self.outbox.heads(100, ())]

    async def retry(self, key: str) -> str:
        said = await self.queue.retry(key)
        assert isinstance(said, Saved)
        return said.command_id

    async def story(self, key: str) -> list[tuple[str, str, int]]:
        return [(event.what, event.code, event.times) for event in await self.queue.story(key)]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncGenerator[Desk]:
    store = Store(tmp_path)
    store.open()
    ticks = [0]

    def tick() -> int:
        ticks[0] += 1000
        return ticks[0]

    yield Desk(store, Clock(wall=lambda: NOON, ticks=tick))
    store.close()


async def test_nothing_waits(desk: Desk) -> None:
    assert await desk.queue.entries() == []


async def test_entries_stand_by_subject_the_oldest_first_and_have_names(desk: Desk) -> None:
    await desk.put()
    await desk.store.write(lambda db: products.upsert(db, a_product()))
    first = await desk.outbox.save(DeactivateProduct("p01", None))
    second = await desk.outbox.save(ConfirmOrder("o1", 15))
    third = await desk.outbox.save(CheckIn({}))
    fourth = await desk.outbox.save(MarkReady("o1"))
    entries = await desk.queue.entries()
    assert [entry.command.id for entry in entries] == [first, second, fourth, third]
    assert [entry.name for entry in entries] == ["ხინკალი", "Ao1", "Ao1", ""]


async def test_what_is_held_says_until_when(desk: Desk) -> None:
    await desk.outbox.save(ConfirmOrder("o1", 15))
    await desk.outbox.save(CheckIn({}))
    desk.pauses = Pauses(2.0, {"order:o1": 30.0})
    order, device = await desk.queue.entries()
    assert order.held_until is not None
    assert device.held_until is not None
    assert (order.held_until - device.held_until).total_seconds() == 28
    assert order.held_until > desk.clock.now()


async def test_a_refused_head_holds_its_own_subject_only(desk: Desk) -> None:
    refused = await desk.outbox.save(ConfirmOrder("o1", 15))
    behind = await desk.outbox.save(MarkReady("o1"))
    other = await desk.outbox.save(ConfirmOrder("o2", 15))
    await desk.say(refused, Refused("not_allowed", "no"))
    assert await desk.sends() == [other]
    assert [(entry.command.id, entry.refused, entry.behind) for entry in await desk.queue.entries()] == [
        (refused, True, False),
        (behind, False, True),
        (other, False, False),
    ]


async def test_tried_again_it_has_a_new_key_its_old_place_and_its_whole_story(desk: Desk) -> None:
    old = await desk.outbox.save(ConfirmOrder("o1", 15))
    behind = await desk.outbox.save(MarkReady("o1"))
    await desk.outbox.failed([await desk.command(old)], "no_network")
    await desk.outbox.failed([await desk.command(old)], "no_network")
    await desk.say(old, Refused("not_allowed", "no"))
    made = (await desk.command(old)).made_at
    desk.told.clear()
    new = await desk.retry(old)
    assert desk.told == [Change.OUTBOX]
    assert new != old
    assert await desk.sends() == [new, behind]
    commands = [await desk.command(key) for key in (old, new, behind)]
    assert [command.subject_seq for command in commands] == [1, 3, 4]
    assert [command.state for command in commands] == [State.GIVEN_UP, State.READY, State.READY]
    again = commands[1]
    assert (again.payload, again.attempts, again.made_at) == ({"prep_minutes": 15}, 3, made)
    assert await desk.story(new) == [("tried", "no_network", 2), ("refused", "not_allowed", 1), ("retried", new, 1)]
    assert await desk.story(old) == await desk.story(new)


async def test_refused_twice_and_given_up_the_story_says_all(desk: Desk) -> None:
    old = await desk.outbox.save(ConfirmOrder("o1", 15))
    await desk.say(old, Refused("not_allowed", "no"))
    new = await desk.retry(old)
    await desk.say(new, Refused("not_allowed", "still no"))
    assert isinstance(await desk.queue.give_up(new), Saved)
    assert [what for what, _, _ in await desk.story(new)] == ["refused", "retried", "refused", "given_up"]
    assert (await desk.command(new)).state is State.GIVEN_UP
    assert await desk.queue.entries() == []


async def test_several_refused_ones_keep_their_order_however_they_are_tried_again(desk: Desk) -> None:
    first = await desk.outbox.save(ConfirmOrder("o1", 15))
    second = await desk.outbox.save(MarkReady("o1"))
    for key in (first, second):
        await desk.say(key, Refused("not_allowed"))
    second_again = await desk.retry(second)
    assert await desk.sends() == []
    first_again = await desk.retry(first)
    assert await desk.sends() == [first_again, second_again]
    numbers = [(await desk.command(key)).subject_seq for key in (first_again, second_again)]
    assert numbers == sorted(numbers)


async def test_one_that_was_sent_without_a_verdict_keeps_its_number(desk: Desk) -> None:
    refused = await desk.outbox.save(ConfirmOrder("o1", 15))
    sent = await desk.outbox.save(MarkReady("o1"))
    verdicts = [Verdict(await desk.command(refused), Refused("x")), Verdict(await desk.command(sent), TryAgain("busy"))]
    await desk.outbox.settle(verdicts, lambda *_: None)
    new = await desk.retry(refused)
    assert await desk.sends() == [sent, new]
    assert (await desk.command(sent)).subject_seq == 2
    assert await desk.story(sent) == [("tried", "busy", 1)]


async def test_only_what_was_refused_can_be_tried_again_or_given_up(desk: Desk) -> None:
    waiting = await desk.outbox.save(ConfirmOrder("o1", 15))
    assert await desk.queue.retry("nobody") == NotNow("gone")
    assert await desk.queue.give_up("nobody") == NotNow("gone")
    assert await desk.queue.retry(waiting) == NotNow("waiting")
    assert await desk.queue.give_up(waiting) == NotNow("waiting")
    await desk.say(waiting, Delivered())
    assert await desk.queue.retry(waiting) == NotNow("settled")
    assert await desk.queue.give_up(waiting) == NotNow("settled")


async def test_given_up_lets_the_next_one_go(desk: Desk) -> None:
    refused = await desk.outbox.save(ConfirmOrder("o1", 15))
    behind = await desk.outbox.save(MarkReady("o1"))
    await desk.say(refused, Refused("not_allowed"))
    await desk.queue.give_up(refused)
    assert await desk.sends() == [behind]


async def test_what_came_too_late_is_told_once_with_what_became_of_the_order(desk: Desk) -> None:
    await desk.put(status=Status.DELIVERED)
    await desk.put("o2", Status.CONFIRMED)
    key, other = await desk.outbox.save(ConfirmOrder("o1", 15)), await desk.outbox.save(ConfirmOrder("o2", 15))
    before = await desk.queue.newest()
    await desk.say(key, Refused("already_confirmed"))
    await desk.say(other, Refused("illegal_state"))
    (late,) = await desk.queue.late(before)
    assert (late.command.id, late.name, late.status) == (key, "Ao1", "delivered")
    assert await desk.queue.late(late.number) == []
    await desk.put("o2", Status.CANCELLED, version=2)
    assert [one.name for one in await desk.queue.late(late.number)] == ["Ao2"]
    assert await desk.queue.entries() == []


async def test_refusals_that_no_card_can_show_are_known(desk: Desk) -> None:
    await desk.put()
    shown, gone = await desk.outbox.save(ConfirmOrder("o1", 15)), await desk.outbox.save(ConfirmOrder("o9", 15))
    for key in (shown, gone):
        await desk.say(key, Refused("unknown_subject"))
    assert (await desk.outbox.view()).homeless == {gone}


async def test_a_story_is_bounded_and_goes_with_its_command(desk: Desk) -> None:
    key = await desk.outbox.save(ConfirmOrder("o1", 15))
    for number in range(story.MOST + 20):
        await desk.say(key, TryAgain(f"busy {number}" * 200))
    found = await desk.story(key)
    assert len(found) == story.MOST
    assert all(len(code) <= story.LONGEST for _, code, _ in found)

    def forget(db: Db) -> int:
        db.execute("DELETE FROM outbox")
        return story.prune(db)

    assert await desk.store.write(forget) == story.MOST
