"""The check-in: runs the probes, keeps the answers, and says where the tablet stands."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.domain import commands as say
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.checkin import (
    PASSED,
    CheckInRecord,
    Mark,
    Prompt,
    Standing,
    Step,
    StepState,
    complete,
    prompt,
    running,
    standing,
)
from tablet_app.domain.device import Device
from tablet_app.domain.venue import Opening, Venue, around
from tablet_app.services.clock import Clock
from tablet_app.services.outbox import Outbox
from tablet_app.store import device as facts
from tablet_app.store.database import Store
from tablet_app.store.db import Db

log = logging.getLogger(__name__)

Probe = Callable[[], Awaitable[StepState]]
MACHINE_STEPS = (Step.CONNECTION, Step.POWER, Step.SOUND, Step.CLOCK, Step.PRODUCTS, Step.HOURS)


class CheckInView(Struct, frozen=True):
    standing: Standing
    prompt: Prompt
    steps: tuple[StepState, ...]
    current: Step | None
    """The first step that has not passed; C8 when all have; None when no check-in runs."""
    complete: bool
    opening: Opening | None
    """The opening at this moment, or the next one."""
    checked_in_at: datetime | None
    begun: bool


class CheckIns:
    """`probes` look at what the machine can know; each returns the state of its step and never raises on a fault found.

    `repairs` put right what they can, such as the volume.
    """

    def __init__(
        self,
        store: Store,
        outbox: Outbox,
        changes: Changes,
        clock: Clock,
        probes: Mapping[Step, Probe],
        repairs: Mapping[Step, Callable[[], Awaitable[object]]] | None = None,
    ) -> None:
        self._store = store
        self._outbox = outbox
        self._changes = changes
        self._clock = clock
        self.probes = probes
        self.repairs: Mapping[Step, Callable[[], Awaitable[object]]] = repairs or {}
        self._seen: dict[Step, StepState] = {}

    async def _facts(self) -> tuple[Device | None, Venue | None, CheckInRecord]:
        def work(db: Db) -> tuple[Device | None, Venue | None, CheckInRecord]:
            record = facts.get(db, "check_in", CheckInRecord) or CheckInRecord()
            return facts.get(db, "device", Device), facts.get(db, "venue", Venue), record

        return await self._store.read(work)

    async def view(self) -> CheckInView:
        device, venue, record = await self._facts()
        now = self._clock.now()
        where = standing(
            paired=device is not None,
            revoked=device is not None and device.revoked,
            venue=venue,
            record=record,
            now=now,
        )
        begun = running(venue, record, now)
        # Answers of a check-in that was left unfinished do not count for the next one.
        steps = {step: self._state(step, record.answers if begun else {}) for step in Step}
        done = begun and complete(steps)
        current = None
        if begun:
            current = next((step for step in Step if steps[step].mark not in PASSED), Step.READY)
        near = around(venue, now) if venue is not None else None
        return CheckInView(
            standing=where,
            prompt=prompt(venue, record, now)
            if device is not None and not device.revoked
            else prompt(None, record, now),
            steps=tuple(steps.values()),
            current=current,
            complete=done,
            opening=(near.current or near.next) if near is not None else None,
            checked_in_at=record.checked_in_at,
            begun=begun,
        )

    def _state(self, step: Step, answers: Mapping[str, str]) -> StepState:
        seen = self._seen.get(step, StepState(step))
        if step is Step.READY:
            return StepState(step, Mark.ASKS, "ready")
        if step is Step.SCREEN and step not in self._seen:
            seen = StepState(step, Mark.ASKS, "touch")
        answer = answers.get(step.value)
        if answer == "accepted" and seen.mark is not Mark.OK:
            return replace(seen, mark=Mark.ACCEPTED)
        if answer is not None and seen.mark in (Mark.ASKS, Mark.COULD_NOT_LOOK, Mark.OPEN, Mark.RUNNING):
            return replace(seen, mark=Mark.ANSWERED if answer == "answered" else Mark.PROBLEM)
        return seen

    async def begin(self) -> None:
        """Start a check-in, or go on with the one that was left, and run all probes side by side."""
        _, venue, record = await self._facts()
        now = self._clock.now()
        if not running(venue, record, now):
            await self._change(lambda last: replace(last, begun_at=now, answers={}))
        await self.probe_all()

    async def probe_all(self) -> None:
        """Run the probes side by side; each result is told when it is there."""
        import asyncio  # noqa: PLC0415  20 ms that the first frame does without

        await asyncio.gather(
            self._connection_and_clock(),
            *(self.again(step) for step in MACHINE_STEPS if step not in (Step.CONNECTION, Step.CLOCK)),
        )

    async def _connection_and_clock(self) -> None:
        # Just after a start it is the answer to C1 that first tells the platform's time.
        await self.again(Step.CONNECTION)
        await self.again(Step.CLOCK)

    async def again(self, step: Step) -> None:
        """Probe one step again; what was answered about it before is forgotten if the machine can tell now."""
        probe = self.probes.get(step)
        if probe is None:
            return
        self._seen[step] = StepState(step, Mark.RUNNING)
        self._changes.tell(Change.DEVICE)
        try:
            self._seen[step] = await probe()
        except Exception:
            # One broken probe must not keep a restaurant from opening: a person is asked instead.
            log.exception("probe failed", extra={"step": step.value})
            self._seen[step] = StepState(step, Mark.COULD_NOT_LOOK, "unknown")
        self._changes.tell(Change.DEVICE)

    async def repair(self, step: Step) -> None:
        """Put right what the tablet can put right by itself, then look again."""
        repair = self.repairs.get(step)
        if repair is not None:
            await repair()
        await self.again(step)

    async def answer(self, step: Step, fine: bool) -> None:
        """A person answered the step's question."""
        await self._answer(step, "answered" if fine else "problem")

    async def accept(self, step: Step) -> None:
        """Go on in spite of a problem: a restaurant opens with a worn battery too. The platform is told of it."""
        await self._answer(step, "accepted")

    async def _answer(self, step: Step, answer: str) -> None:
        await self._change(lambda last: replace(last, answers={**last.answers, step.value: answer}))

    async def finish(self) -> bool:
        """Check in if every step has passed: durable, and on its way to the platform. Returns whether it did."""
        view = await self.view()
        if not view.complete:
            return False
        told = {Mark.OK: "ok", Mark.ACCEPTED: "problem"}
        await self._check_in(
            {state.step.value: told.get(state.mark, "answered") for state in view.steps if state.step is not Step.READY}
        )
        return True

    async def one_tap(self) -> bool:
        """Late check-in: run everything; if all that the machine can know holds, check in at once.

        The check-in opens instead when there is a problem, or products are off: somebody has to look at those. What
        nobody was asked is not told to the platform.
        """
        await self.begin()
        view = await self.view()
        off = any(state.step is Step.PRODUCTS and state.mark is Mark.ASKS for state in view.steps)
        if off or any(state.mark is Mark.PROBLEM for state in view.steps):
            return False
        known = {Mark.OK: "ok", Mark.ANSWERED: "answered", Mark.ACCEPTED: "problem"}
        await self._check_in({state.step.value: known[state.mark] for state in view.steps if state.mark in known})
        return True

    async def _check_in(self, steps: Mapping[str, str]) -> None:
        key = self._outbox.new_key()

        def work(db: Db) -> None:
            self._outbox.put(db, say.CheckIn(steps), key)
            facts.put(db, "check_in", CheckInRecord(checked_in_at=self._clock.now()))

        await self._store.write(work)
        self._seen.clear()
        self._outbox.saved("device")

    async def leave(self) -> None:
        """Back to the board; the answers are kept for as long as the check-in has begun."""
        self._changes.tell(Change.DEVICE)

    async def check_out(self) -> None:
        """The venue stops taking orders on this tablet; told to the platform."""
        key = self._outbox.new_key()

        def work(db: Db) -> None:
            record = facts.get(db, "check_in", CheckInRecord) or CheckInRecord()
            self._outbox.put(db, say.CheckOut(), key)
            facts.put(db, "check_in", CheckInRecord(None, {}, record.checked_in_at, self._clock.now()))

        await self._store.write(work)
        self._outbox.saved("device")

    async def _change(self, change: Callable[[CheckInRecord], CheckInRecord]) -> None:
        """Read and written in one: of two answers while the disk is busy, the second must not undo the first."""

        def work(db: Db) -> None:
            facts.put(db, "check_in", change(facts.get(db, "check_in", CheckInRecord) or CheckInRecord()))

        await self._store.write(work)
        self._changes.tell(Change.DEVICE)
