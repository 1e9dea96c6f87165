"""Takes waiting commands to the platform: in batches, one in flight, each subject in its order."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Collection, Mapping, Sequence

from msgspec import Struct

from tablet_app.domain.delivery import Command, Delivered, Outcome, Refused, TryAgain, pause_after
from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices
from tablet_app.services.effects import Effects
from tablet_app.services.link import Link
from tablet_app.services.outbox import Outbox, Verdict
from tablet_app.services.queue import Pauses
from tablet_app.services.waiting import set_or_after
from tablet_app.store.database import StoreError
from tablet_app.sync import outgoing
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure

log = logging.getLogger(__name__)

UNREAD_FOR_S = 10.0
"""How long, at least, a command is held that the platform could not read."""


class _Batch(Struct, frozen=True):
    """One request. `more`: it holds as much as it may, so that others may wait behind it."""

    commands: list[Command]
    body: bytes
    more: bool


class Sender:
    """`draw` gives random numbers from 0 to 1 for the pauses."""

    def __init__(
        self,
        platform: Platform,
        outbox: Outbox,
        devices: Devices,
        link: Link,
        clock: Clock,
        draw: Callable[[], float] = random.random,
    ) -> None:
        self._platform = platform
        self._outbox = outbox
        self._devices = devices
        self._link = link
        self._clock = clock
        self._draw = draw
        self._effects = Effects(clock)
        self._woken = asyncio.Event()
        self._failures = 0
        self._not_before = 0.0
        self._asked_until = 0.0
        """What the platform itself asked for: not even a network that has come back cuts that short."""
        self._most = outgoing.BATCH_COMMANDS
        self._held: dict[str, tuple[float, int]] = {}
        """Subject -> (monotonic second until which it is held, tries in a row without a verdict)."""

    def wake(self) -> None:
        """There is something new to send. Does not cut a pause short: a failing platform is not to be hammered."""
        self._woken.set()

    def back(self) -> None:
        """The network is back: no reason to sit out the rest of a pause that was made for its absence."""
        self._failures = 0
        self._not_before = self._asked_until
        self._woken.set()

    def pauses(self) -> Pauses:
        """What is still waited for, in seconds from now."""
        now = time.monotonic()
        held = {subject: until - now for subject, (until, _) in self._held.items() if until > now}
        return Pauses(max(0.0, self._not_before - now), held)

    async def run(self) -> None:
        """For ever, until cancelled. A cancelled request is sent again after the next start, with the same key."""
        while True:
            try:
                pause = await self.once()
            except StoreError as error:
                # Nothing was settled on disk, so nothing is settled: the same keys go again.
                log.warning("outbox not written", extra={"why": error.why})
                pause = pause_after(self._failures, self._draw())
                self._failures += 1
            if pause == 0.0:
                continue
            self._woken.clear()
            await set_or_after(self._woken, pause)

    async def once(self) -> float | None:
        """Send what waits. Returns seconds until the next look: 0 at once, None until somebody wakes us.

        More than one batch goes one after the other; while one is on its way the last answer is written down.
        """
        now = time.monotonic()
        if now < self._not_before:
            return self._not_before - now
        held = self._still_held(now)
        batch = await self._next(held)
        if batch is None:
            return min((self._held[subject][0] - now for subject in held), default=None)
        verdicts: list[Verdict] = []
        while batch is not None:
            answer, following = await self._post(batch, verdicts)
            if isinstance(answer, Failure):
                return await self._failed(batch.commands, answer)
            self._failures = 0
            self._most = min(2 * self._most, outgoing.BATCH_COMMANDS)
            self._link.sent(self._clock.now(), self._platform.latency_ms)
            verdicts = self._verdicts(batch.commands, answer)
            batch = following
        await self._outbox.settle(verdicts, self._effects)
        return 0.0

    async def _post(
        self, batch: _Batch, before: list[Verdict]
    ) -> tuple[Mapping[str, Outcome] | Failure, _Batch | None]:
        """Send `batch`, and meanwhile write down what was said `before` it and take up what comes after it.

        What comes after is of other subjects: whatever becomes of `batch`, no order within a subject depends on it.
        """
        posting = asyncio.create_task(self._platform.commands(batch.body, len(batch.commands)))
        following = None
        try:
            # First the request, which has the long way.
            await asyncio.sleep(0)
            if before:
                await self._outbox.settle(before, self._effects)
            if batch.more:
                underway = {command.subject for command in batch.commands}
                following = await self._next(underway | self._still_held(time.monotonic()))
            return await posting, following
        except BaseException:
            posting.cancel()
            await asyncio.gather(posting, return_exceptions=True)
            raise

    async def _next(self, held: Collection[str]) -> _Batch | None:
        waiting = [] if self._devices.token() is None else await self._outbox.heads(self._most, held)
        if not waiting:
            return None
        commands, body = outgoing.batch(waiting)
        return _Batch(commands, body, more=len(waiting) == self._most or len(commands) < len(waiting))

    def _still_held(self, now: float) -> set[str]:
        return {subject for subject, (until, _) in self._held.items() if until > now}

    async def _failed(self, commands: Sequence[Command], failure: Failure) -> float | None:
        log.warning("commands not sent", extra={"kind": failure.kind, "why": failure.why, "waiting": len(commands)})
        if failure.kind == "revoked":
            await self._devices.revoked()
            return None
        if failure.kind in ("no_network", "portal", "certificate"):
            self._link.not_sent(self._clock.now(), failure.kind)
        if failure.kind == "rejected":
            return await self._narrow(commands, failure)
        if failure.sent:
            await self._outbox.failed(commands, failure.kind)
        now = time.monotonic()
        pause = pause_after(self._failures, self._draw(), failure.retry_after)
        self._failures += 1
        self._not_before, self._asked_until = now + pause, now + min(pause, failure.retry_after)
        return pause

    async def _narrow(self, commands: Sequence[Command], failure: Failure) -> float:
        """The platform can't read the request: find the command in it, hold that one, and let the others pass."""
        self._most = max(1, len(commands) // 2)
        if len(commands) > 1:
            return 0.0
        unread = {commands[0].id: TryAgain(failure.why, UNREAD_FOR_S)}
        await self._outbox.settle(self._verdicts(commands, unread), self._effects)
        pause = pause_after(0, self._draw())
        self._not_before = time.monotonic() + pause
        return pause

    def _verdicts(self, commands: Sequence[Command], answer: Mapping[str, Outcome]) -> list[Verdict]:
        verdicts: list[Verdict] = []
        unsure: set[str] = set()
        now = time.monotonic()
        for command in commands:
            outcome = answer.get(command.id, TryAgain("no verdict"))
            verdicts.append(Verdict(command, outcome))
            match outcome:
                case Delivered() | Refused():
                    # A verdict on a later command does not free a subject whose earlier one got none.
                    if command.subject not in unsure:
                        self._held.pop(command.subject, None)
                case TryAgain(reason, after):
                    if command.subject not in unsure:
                        unsure.add(command.subject)
                        _, tries = self._held.get(command.subject, (0.0, 0))
                        self._held[command.subject] = (now + pause_after(tries, self._draw(), after), tries + 1)
                    log.info("command held", extra={"command": command.id, "reason": reason})
        return verdicts
