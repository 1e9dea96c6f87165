"""The owner of the ringer, over a real store and a player that only takes notes."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from msgspec.structs import replace

from tablet_app.domain import events as say
from tablet_app.domain.alarm import Calls
from tablet_app.domain.changes import Change
from tablet_app.domain.checkin import CheckInRecord
from tablet_app.domain.delivery import Refused
from tablet_app.domain.orders import Cancellation, Status
from tablet_app.domain.venue import Profile
from tablet_app.services.effects import Effects
from tablet_app.services.outbox import Verdict
from tablet_app.store import device as facts
from tablet_app.store.errors import StoreError
from tests.counter import tablet_at, until
from tests.making import every_day
from tests.sound.alarm_counter import MINUTE, Counter, counter

NEW, NEW_ONCE = ("new_order", True), ("new_order", False)
CANCELLED = ("cancelled", True)


async def test_it_rings_until_the_order_is_taken(tmp_path):
    async with counter(tmp_path) as one:
        await one.looked()
        assert one.player.story == []
        await one.tell(say.OrderTold(one.order()))
        await one.sounds(NEW)
        await one.tell(say.OrderTold(one.order("o2")))
        await one.looked()
        await one.tablet.orders.confirm("o1")
        await one.looked()
        assert one.player.story == [NEW]
        await one.tablet.orders.confirm("o2")
        await one.sounds(None)
        assert one.player.story == [NEW, "silence"]


async def test_an_order_that_can_not_be_read_rings_until_somebody_has_read_of_it(tmp_path):
    async with counter(tmp_path, once_for_s=0.01) as one:
        await one.tell(say.OrderTold(one.order("old", accept_by=one.clock.now() - 60 * MINUTE)))
        await one.sounds(("new_order", False))
        told: list[frozenset[str]] = []
        one.keeper.on_orders = told.append
        await one.tell(say.OrderNotUnderstood("u1", "A1060", 1, Status.NEW, "?"))
        await one.sounds(NEW)
        assert set(told) == {frozenset()}, "the verdict is about no order that can be read"
        await one.tell(say.OrderTold(one.order()))
        await until(lambda: any("o1" in ids for ids in told))
        await one.tablet.orders.confirm("o1")
        await one.looked()
        assert one.player.sounding == NEW
        await one.tablet.unreadable.understood(await one.tablet.unreadable.view())
        await one.sounds(None)


async def test_an_order_taken_on_another_tablet_stops_ringing_here(tmp_path):
    async with counter(tmp_path) as one:
        order = one.order()
        await one.tell(say.OrderTold(order))
        await one.sounds(NEW)
        await one.tell(say.OrderTold(replace(order, version=2, status=Status.CONFIRMED)))
        await one.sounds(None)


async def test_a_cancelled_order_has_its_own_tone_until_it_is_acknowledged(tmp_path):
    async with counter(tmp_path) as one:
        await one.tell(say.OrderTold(one.order()))
        await one.sounds(NEW)
        await one.tell(say.OrderCancelled("o1", 2, Cancellation("customer", "changed_mind")))
        await one.sounds(CANCELLED)
        await one.tell(say.OrderTold(one.order("o2")))
        await one.sounds(NEW)
        await one.tablet.orders.confirm("o2")
        await one.sounds(CANCELLED)
        await one.tablet.orders.acknowledge("o1")
        await one.sounds(None)


async def test_our_own_rejection_makes_no_sound(tmp_path):
    async with counter(tmp_path) as one:
        await one.tell(say.ProfileTold(Profile(version=2, can_reject=True)), say.OrderTold(one.order()))
        await one.sounds(NEW)
        await one.tablet.orders.reject("o1", "too_busy")
        await one.sounds(None)
        await one.tell(say.OrderCancelled("o1", 2, Cancellation("venue", "too_busy")))
        await one.looked()
        assert one.player.story == [NEW, "silence"]


async def test_an_order_sounds_as_soon_as_it_is_stored_before_anything_is_read_again(tmp_path, monkeypatch):
    async with counter(tmp_path) as one:
        await one.looked()
        read, under_way, gate = one.tablet.orders.board, asyncio.Event(), asyncio.Event()

        async def slowly():
            shown = await read()
            under_way.set()
            await gate.wait()
            return shown

        monkeypatch.setattr(one.tablet.orders, "board", slowly)
        one.keeper.wake()
        await under_way.wait()
        await one.tell(say.OrderTold(one.order()))
        assert one.player.sounding == NEW
        # The reading that was under way knows nothing of it, and must not silence it.
        gate.set()
        await one.looked()
        assert one.player.story == [NEW]
        await one.tablet.orders.confirm("o1")
        assert one.player.sounding is None
        await one.looked()
        assert one.player.story == [NEW, "silence"]


@pytest.mark.parametrize("end", ["taken here", "cancelled behind it", "taken elsewhere", "told late"])
async def test_what_comes_behind_its_own_end_does_not_sound(tmp_path, end):
    async with counter(tmp_path) as one:
        await one.looked()
        order = one.order()
        again = replace(order, version=3)
        if end == "taken here":
            await one.tell(say.OrderTold(order))
            await one.tablet.orders.confirm("o1")
            await one.looked()
            one.player.story.clear()
            await one.tell(say.OrderTold(again))
        elif end == "cancelled behind it":
            await one.tell(say.OrderTold(order), say.OrderCancelled("o1", 2, Cancellation("customer", "changed_mind")))
        elif end == "taken elsewhere":
            await one.tell(say.OrderTold(order), say.OrderTold(replace(again, status=Status.CONFIRMED)))
        else:
            await one.tell(say.OrderTold(replace(again, status=Status.CONFIRMED)))
            await one.tell(say.OrderTold(order))
        await one.looked()
        assert NEW not in one.player.story


async def test_what_a_snapshot_brings_sounds_too(tmp_path):
    async with counter(tmp_path) as one:
        told = say.OrderTold(one.order())
        snapshot = say.Snapshot("e", 9, every_day("00:00", "24:00"), Profile(version=1), (told,), ())
        await one.tablet.feed.take_snapshot(snapshot)
        await one.sounds(NEW)


async def test_orders_that_came_while_the_tablet_was_off_do_not_scream(tmp_path):
    async with counter(tmp_path, once_for_s=0.1) as one:
        long_ago = one.clock.now() - timedelta(hours=3)
        late = [one.order(f"o{n}", placed_at=long_ago + n * MINUTE, accept_by=long_ago + 9 * MINUTE) for n in range(3)]
        await one.tell(*(say.OrderTold(order) for order in late))
        await until(lambda: one.player.story)
        await one.looked()
        assert one.player.story == [NEW_ONCE]
        await one.tell(say.OrderTold(one.order("fresh")))
        await one.sounds(NEW)


async def test_an_order_that_confirms_itself_rings_once(tmp_path):
    async with counter(tmp_path, auto_accept=True, once_for_s=0.1) as one:
        await one.tell(*(say.OrderTold(one.order(f"o{number}")) for number in range(3)))
        await until(lambda: _waiting(one, 3))
        await one.looked()
        assert one.player.story == [NEW_ONCE]
        await one.tell(say.OrderTold(one.order("later")))
        await until(lambda: one.keeper.wake() or _waiting(one, 4))
        assert one.player.story == [NEW_ONCE] * 2


async def _waiting(one: Counter, count: int) -> bool:
    return (await one.tablet.outbox.view()).waiting == count


async def test_a_self_confirmation_that_is_not_saved_or_is_refused_is_not_silent(tmp_path):
    async with counter(tmp_path, auto_accept=True, once_for_s=0.05) as one:
        tries: list[str] = []

        async def confirm(order_id: str) -> object:
            tries.append(order_id)
            if len(tries) < 3:
                raise StoreError("disk full")
            return await one.tablet.orders.confirm(order_id)

        one.keeper.auto_confirm = confirm
        await one.tell(say.OrderTold(one.order()))
        await until(lambda: one.keeper.wake() or len(tries) >= 1)
        await until(lambda: one.keeper.wake() or _waiting(one, 1))
        waiting = await one.tablet.outbox.heads(10, [])
        refused = [Verdict(command, Refused("illegal_state", "")) for command in waiting]
        await one.tablet.outbox.settle(refused, Effects(one.clock))
        await one.sounds(NEW)


async def test_nothing_lesser_cuts_a_tone_short(tmp_path):
    async with counter(tmp_path, auto_accept=True, once_for_s=0.3) as one:
        await one.tell(say.OrderTold(one.order("gone")))
        await until(lambda: _waiting(one, 1))
        await one.tell(say.OrderCancelled("gone", 2, Cancellation("customer", "changed_mind")))
        await one.looked()
        assert one.player.story == [NEW_ONCE]
        await until(lambda: one.keeper.wake() or one.player.sounding == CANCELLED)


async def test_a_reminder_each_minute_and_silence_after_the_check_in(tmp_path):
    async with tablet_at(tmp_path / "clock", "http://127.0.0.1:9") as tablet:
        opens = tablet.clock.now() + 2 * MINUTE
    hours = (f"{opens:%H:%M}", f"{opens + timedelta(hours=6):%H:%M}")
    async with counter(tmp_path, every_day(*hours), once_for_s=0.01) as one:
        reminder = ("reminder", False)
        await until(lambda: one.player.story == [reminder])
        await one.looked()
        assert one.player.story == [reminder]
        for count in (2, 3):
            await one.later(MINUTE)
            await until(lambda count=count: one.player.story == [reminder] * count)
        await one.tablet.store.write(lambda db: facts.put(db, "check_in", CheckInRecord(checked_in_at=one.clock.now())))
        await one.later(MINUTE)
        await one.looked()
        assert one.player.story == [reminder] * 3


async def test_a_confirmation_that_stays_here_near_its_deadline_calls_a_person(tmp_path):
    async with counter(tmp_path) as one:
        told: list[Calls] = []
        one.keeper.on_calls = told.append
        await one.tell(say.OrderTold(one.order()))
        await one.sounds(NEW)
        await one.tablet.orders.confirm("o1")
        await one.sounds(None)
        await one.later(5 * MINUTE)
        await one.sounds(("not_delivered", True))
        assert (told[-1].undelivered, told[-1].unread) == ((one.order().code,), True), "the screen says why"
        one.keeper.understood()
        assert one.player.sounding is None
        assert (told[-1].undelivered, told[-1].unread) == ((one.order().code,), False), "and whom to call, still"
        await one.looked()
        assert one.player.sounding is None
        await one.tell(say.OrderTold(one.order("o2", accept_by=one.clock.now() + timedelta(seconds=10))))
        await one.tablet.orders.confirm("o2")
        await one.sounds(("not_delivered", True))
        await one.tell(say.OrderTold(one.order("o2", version=2, status=Status.CONFIRMED)))
        await one.tell(say.OrderTold(one.order(version=2, status=Status.CONFIRMED)))
        await one.sounds(None)
        assert told[-1] == Calls()


async def test_a_lost_connection_is_told_once(tmp_path):
    async with counter(tmp_path, once_for_s=0.01) as one:
        one.tablet.link.up(one.clock.now())
        one.tablet.link.down(one.clock.now(), "no_network")
        await one.looked()
        assert one.player.story == []
        await one.later(MINUTE)
        await until(lambda: one.player.story == [("connection_lost", False)])
        await one.later(MINUTE)
        await one.looked()
        assert one.player.story == [("connection_lost", False)]


async def test_a_revoked_tablet_says_so_instead_of_ringing_for_what_nobody_can_take_here(tmp_path):
    async with counter(tmp_path, once_for_s=0.01) as one:
        await one.tell(say.OrderTold(one.order()))
        await one.sounds(NEW)
        await one.tablet.devices.revoked()
        await until(lambda: one.player.story[-1:] == [("connection_lost", False)])
        await one.looked()
        assert one.player.story == [NEW, ("connection_lost", False)]


async def test_support_makes_it_ring_for_a_while_and_a_person_can_test_it(tmp_path):
    async with counter(tmp_path, once_for_s=0.05) as one:
        one.keeper.test()
        await until(lambda: one.player.story == [("test", False)])
        told: list[Calls] = []
        one.keeper.on_calls = told.append
        one.keeper.ring_for(10 * MINUTE)
        await one.sounds(NEW)
        assert told[-1].support
        one.keeper.stop_ringing()
        assert one.player.sounding is None
        assert told[-1] == Calls()
        one.keeper.ring_for(10 * MINUTE)
        await one.sounds(NEW)
        await one.later(11 * MINUTE)
        await one.sounds(None)
        one.keeper.test()
        await until(lambda: one.player.story.count(("test", False)) == 2)


@pytest.mark.parametrize("method", ["board", "view"])
async def test_what_sounds_goes_on_while_the_store_can_not_be_read(tmp_path, monkeypatch, method, caplog):
    async with counter(tmp_path) as one:
        await one.tell(say.OrderTold(one.order()))
        await one.sounds(NEW)

        async def fail() -> None:
            raise StoreError("disk I/O error")

        owner = one.keeper._orders if method == "board" else one.keeper._check_ins
        monkeypatch.setattr(owner, method, fail)
        one.tablet.changes.tell(Change.ORDERS)
        await until(lambda: "store not readable" in caplog.text)
        assert one.player.sounding == NEW
        monkeypatch.undo()
        await one.tablet.orders.confirm("o1")
        await one.sounds(None)
