"""Check-ins over a real store, with a clock and probes that the test decides on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.checkin import Mark, Standing, Step, StepState
from tablet_app.domain.device import Device
from tablet_app.domain.venue import Venue
from tablet_app.services.checkin import CheckIns
from tablet_app.services.clock import Clock
from tablet_app.services.outbox import Outbox
from tablet_app.services.products import Products
from tablet_app.services.venue import Venues
from tablet_app.store import device as facts
from tablet_app.store.database import Store
from tests.making import at, every_day

ASKED = {Step.SCREEN, Step.PRODUCTS, Step.HOURS}
MACHINE = (Step.CONNECTION, Step.POWER, Step.SOUND, Step.CLOCK, Step.PRODUCTS, Step.HOURS)


class Time:
    """A clock that the test moves."""

    def __init__(self, text: str) -> None:
        self.wall = at(text)
        self.clock = Clock(wall=lambda: self.wall, ticks=lambda: round(self.wall.timestamp() * 1000))

    def to(self, text: str) -> None:
        self.wall = at(text)


class Bench:
    """Check-ins over a store, with probes that the test decides on."""

    def __init__(self, data, time: Time, marks: Mapping[Step, Mark] | None = None) -> None:
        self.store = Store(data)
        self.store.open()
        self.time = time
        self.changes = Changes()
        self.told: list[Change] = []
        self.changes.listen(Change.DEVICE, self.told.append)
        self.outbox = Outbox(self.store, self.changes, time.clock)
        self.products = Products(self.store, self.outbox, time.clock)
        self.venues = Venues(self.store, self.outbox)
        self.marks = {step: Mark.ASKS if step in ASKED else Mark.OK for step in MACHINE} | dict(marks or {})
        self.fail: dict[Step, Exception] = {}
        self.repaired: list[Step] = []
        self.looks = {step: self._probe(step) for step in MACHINE}
        repairs: Mapping[Step, Callable[[], Awaitable[object]]] = {Step.SOUND: self._repair}
        self.check_ins = CheckIns(self.store, self.outbox, self.changes, time.clock, self.looks, repairs)

    def _probe(self, step: Step) -> Callable[[], Awaitable[StepState]]:
        async def look() -> StepState:
            if step in self.fail:
                raise self.fail[step]
            return StepState(step, self.marks[step], "told")

        return look

    async def _repair(self) -> None:
        self.repaired.append(Step.SOUND)
        self.marks[Step.SOUND] = Mark.OK

    async def prepared(self, venue: Venue) -> Bench:
        def work(db) -> None:
            facts.put(db, "device", Device("d1", "one", venue.id))
            facts.put(db, "venue", venue)

        await self.store.write(work)
        return self

    async def standing(self) -> Standing:
        return (await self.check_ins.view()).standing

    async def marked(self) -> dict[str, str]:
        return {state.step.value: state.mark.value for state in (await self.check_ins.view()).steps}

    async def sent(self) -> list[tuple[str, Mapping[str, object]]]:
        return [(command.type, command.payload) for command in await self.outbox.heads(10, [])]


@asynccontextmanager
async def bench(tmp_path, now: str = "2025-03-03 09:50", marks=None, venue=None):
    made = await Bench(tmp_path / "data", Time(now), marks).prepared(venue or every_day("10:00", "22:00"))
    try:
        yield made
    finally:
        made.store.close()
