"""A counter whose ringer only takes notes, and which the test tells what the platform would tell."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from tablet_app.domain import events as say
from tablet_app.domain.checkin import CheckInRecord
from tablet_app.domain.device import Device
from tablet_app.domain.orders import Order, Shown
from tablet_app.domain.venue import Profile, Venue
from tablet_app.services.checkin import CheckIns
from tablet_app.sound.alarm import AlarmKeeper
from tablet_app.store import device as facts
from tests.counter import tablet_at, until
from tests.making import an_order, every_day

MINUTE = timedelta(minutes=1)


class Player:
    """`story`: what began to sound, and "silence"; asking again for what sounds is no news."""

    def __init__(self) -> None:
        self.sounding: tuple[str, bool] | None = None
        self.story: list[tuple[str, bool] | str] = []

    def play(self, tone: str, *, repeat: bool) -> None:
        if self.sounding != (tone, repeat) or not repeat:
            self.story.append((tone, repeat))
        self.sounding = (tone, repeat)

    def stop(self) -> None:
        if self.sounding is not None:
            self.story.append("silence")
        self.sounding = None


class Counter:
    """A tablet that is told by the test what the platform would tell."""

    def __init__(self, tablet: Any, **options: Any) -> None:
        self.tablet = tablet
        self.clock = tablet.clock
        self.player = Player()
        check_ins = CheckIns(tablet.store, tablet.outbox, tablet.changes, tablet.clock, {})
        self.keeper = AlarmKeeper(
            self.player, tablet.orders, check_ins, tablet.link, tablet.changes, tablet.clock, **options
        )
        self.keeper.unreadable = tablet.unreadable.ring
        tablet.feed.on_new = self._ring
        self._events = 0

    async def begin(self, venue: Venue | None = None) -> None:
        """Paired, checked in, open round the clock unless a `venue` says otherwise."""
        device, now = Device("d1", "one", "v1"), self.clock.now()
        record = CheckInRecord(checked_in_at=now) if venue is None else CheckInRecord()

        def work(db: Any) -> None:
            facts.put(db, "device", device)
            facts.put(db, "check_in", record)

        await self.tablet.store.write(work)
        place = venue or every_day("00:00", "24:00")
        await self.tablet.feed.take_snapshot(say.Snapshot("e", 0, place, Profile(version=1), (), ()))

    async def _ring(self, orders: list[Shown]) -> None:
        self.keeper.arrived(orders)

    def order(self, order_id: str = "o1", **parts: Any) -> Order:
        now = self.clock.now()
        return an_order(order_id, **{"placed_at": now, "accept_by": now + 5 * MINUTE} | parts)

    async def tell(self, *told: say.Told) -> None:
        events = [say.Event(self._events + number, one) for number, one in enumerate(told, 1)]
        self._events += len(told)
        await self.tablet.feed.take(events, "e")

    async def later(self, by: timedelta) -> None:
        self.clock.heard(self.clock.now() + by)
        self.keeper.wake()

    async def sounds(self, what: tuple[str, bool] | None) -> None:
        await until(lambda: self.player.sounding == what, f"{what}, not {self.player.story}")

    async def looked(self) -> None:
        """Returns once the keeper has looked at everything that was known before."""
        for _ in range(3):
            self.keeper.wake()
            await self.tablet.store.read(lambda _: None)
            await asyncio.sleep(0.01)


@asynccontextmanager
async def counter(tmp_path: Path, venue: Venue | None = None, **options: Any) -> AsyncGenerator[Counter]:
    async with tablet_at(tmp_path / "t", "http://127.0.0.1:9") as tablet:
        made = Counter(tablet, **options)
        # In the middle of a minute, so that none begins while a test looks.
        made.clock.heard(made.clock.now().replace(second=29))
        await made.begin(venue)
        running = asyncio.create_task(made.keeper.run())
        try:
            yield made
        finally:
            running.cancel()
            ended = await asyncio.gather(running, return_exceptions=True)
            assert isinstance(ended[0], asyncio.CancelledError)
            assert made.player.sounding is None
