"""The way from "there is no sound" to a proved beep, or to the one part that is at fault. It measures; it asks only
what no machine can know, and where it can put something right it offers that with one tap, and then proves it.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.health import Finding, State
from tablet_app.services.diagnosis import Diagnosis

log = logging.getLogger(__name__)

MEASURED = ("S1", "S2", "S3", "S4", "S5", "S6")
"""In the order in which one fault brings about the next: the first that is broken is the one to mend."""
ROOM, WOULD_RING = "S7", "S8"
ANSWERS = (0, 2, 3, 4)
"""Beeps that were heard; 0: nothing."""
WRONG_ANSWERS = 2
"""Whoever counts wrongly once may have been disturbed."""

Part = Literal["", "volume", "output", "daemon", "device", "speaker", "app", "check_in", "connection", "pairing"]


class Step(StrEnum):
    IDLE = "idle"
    LOOKING = "looking"
    OFFER = "offer"
    """`finding` can be put right: one tap on `repair`."""
    MENDING = "mending"
    LISTENING = "listening"
    """The room is listened to, or beeps sound that people count."""
    ASK = "ask"
    OVER = "over"


class NoSoundView(Struct, frozen=True):
    """`question`: "beeps" (how many, one of `answers`) or "alert" (is the one that sounds now heard: 1 or 0).

    When OVER, `outcome` is "proved" or "at_fault", and `part` names what is. `finding` says more of it; when the sound
    is proved it tells why the last order did not ring, if it did not. `mended` holds what was put right on the way;
    `why` the code of a repair that could not be done.
    """

    step: Step = Step.IDLE
    finding: Finding | None = None
    question: Literal["", "beeps", "alert"] = ""
    answers: tuple[int, ...] = ()
    outcome: Literal["", "proved", "at_fault"] = ""
    part: Part = ""
    mended: tuple[Finding, ...] = ()
    why: str = ""


class NoSound:
    """`play_beeps` plays some beeps and answers how many, 0 where it could not. `Change.HEALTH` is told with each step.

    Every call does nothing where the step does not wait for it, so that a second tap is harmless.
    """

    def __init__(self, diagnosis: Diagnosis, play_beeps: Callable[[], Awaitable[int]], changes: Changes) -> None:
        self._diagnosis = diagnosis
        self._play_beeps = play_beeps
        self._changes = changes
        self._tried: set[tuple[str, str]] = set()
        self._played = 0
        self._wrong = 0
        self._run = 0
        self.state = NoSoundView()

    async def begin(self) -> None:
        """Start from the beginning, whatever went on before."""
        self._run += 1
        self._tried.clear()
        self._wrong = 0
        self._show(NoSoundView(Step.LOOKING))
        await self._guarded(self._look)

    async def repair(self) -> None:
        """Do what is offered, and look again."""
        if self.state.step is Step.OFFER:
            await self._guarded(self._mend)

    async def decline(self) -> None:
        """Leave what is offered as it is; then that is what is at fault."""
        if self.state.step is Step.OFFER and self.state.finding is not None:
            self._fault(self.state.finding)

    async def answer(self, count: int) -> None:
        """What a person heard."""
        if self.state.step is not Step.ASK:
            return
        if count and count == self._played:
            self._show(replace(self.state, step=Step.LOOKING, question="", answers=()))
            await self._guarded(self._proved)
            return
        self._wrong += 1
        if count and self._wrong < WRONG_ANSWERS and self.state.question == "beeps":
            await self._guarded(self._ask)
            return
        await self._guarded(self._unheard)

    def end(self) -> None:
        """Leave; what still runs is not shown any more."""
        self._run += 1
        self._show(NoSoundView())

    async def _guarded(self, step: Callable[[], Awaitable[None]]) -> None:
        """No failure of ours leaves a person before a picture that never changes."""
        run = self._run
        try:
            await step()
        except Exception:
            log.exception("the no-sound flow failed")
            if run == self._run:
                self._show(replace(self.state, step=Step.OVER, outcome="at_fault", part="app", why="failed"))

    async def _look(self) -> None:
        run = self._run
        await self._diagnosis.examine((*MEASURED, WOULD_RING))
        if run != self._run:
            return
        broken = next((one for one in self._found() if one.state is State.BROKEN), None)
        if broken is None:
            await self._listen()
        else:
            self._offer_or_fault(broken)

    def _found(self) -> list[Finding]:
        known = self._diagnosis.state.findings
        return [known[check] for check in MEASURED if check in known]

    def _offer_or_fault(self, finding: Finding) -> None:
        if finding.fix and (finding.check, finding.reason) not in self._tried:
            self._show(replace(self.state, step=Step.OFFER, finding=finding, question="", answers=()))
        else:
            self._fault(finding)

    async def _mend(self) -> None:
        run, finding = self._run, self.state.finding
        if finding is None:
            return
        self._tried.add((finding.check, finding.reason))
        self._show(replace(self.state, step=Step.MENDING))
        repaired = await self._diagnosis.repair(finding.check, finding.fix)
        if run != self._run:
            return
        if repaired.outcome in ("failed", "undone"):
            self._fault(finding, repaired.why or repaired.outcome)
            return
        if repaired.outcome == "not_done":
            self._tried.discard((finding.check, finding.reason))
        if repaired.outcome in ("done", "better"):
            self._show(replace(self.state, mended=(*self.state.mended, finding)))
        self._show(replace(self.state, step=Step.LOOKING, finding=None))
        await self._look()

    async def _listen(self) -> None:
        run = self._run
        self._show(replace(self.state, step=Step.LISTENING, finding=None))
        (room,) = await self._diagnosis.examine((ROOM,))
        if run != self._run:
            return
        if room.state in (State.FINE, State.WORTH_KNOWING):
            await self._proved()
        else:
            # Nothing listens, or it heard nothing. The loudspeaker's fault or the microphone's: people's ears decide.
            await self._ask()

    async def _ask(self) -> None:
        run = self._run
        self._show(replace(self.state, step=Step.LISTENING, question="", answers=()))
        self._played = await self._play_beeps()
        if run != self._run:
            return
        if self._played:
            self._show(replace(self.state, step=Step.ASK, question="beeps", answers=ANSWERS))
            return
        monitor = self._diagnosis.state.findings.get("S6")
        if monitor is not None and monitor.value("by_alert"):
            self._played = 1
            self._show(replace(self.state, step=Step.ASK, question="alert", answers=(0, 1)))
            return
        self._fault(Finding("S5", State.BROKEN, "none_plays"))

    async def _proved(self) -> None:
        """It can be heard. What else could have kept an order from ringing?"""
        rang = self._diagnosis.state.findings.get(WOULD_RING)
        if rang is not None and rang.state is State.BROKEN:
            self._offer_or_fault(rang)
            return
        told = rang if rang is not None and rang.state is State.WORTH_KNOWING else None
        self._show(
            replace(self.state, step=Step.OVER, finding=told, question="", answers=(), outcome="proved", part="")
        )

    async def _unheard(self) -> None:
        """It leaves the output and nobody hears it: a doubtful output first, then amplifier or loudspeaker."""
        doubtful = next(
            (
                one
                for one in self._found()
                if one.state is State.WORTH_KNOWING and one.fix and (one.check, one.reason) not in self._tried
            ),
            None,
        )
        self._offer_or_fault(doubtful or Finding(ROOM, State.BROKEN, "unheard"))

    def _fault(self, finding: Finding, why: str = "") -> None:
        self._show(
            replace(
                self.state,
                step=Step.OVER,
                finding=finding,
                question="",
                answers=(),
                outcome="at_fault",
                part=part_of(finding),
                why=why,
            )
        )

    def _show(self, state: NoSoundView) -> None:
        self.state = state
        self._changes.tell(Change.HEALTH)


_PARTS: dict[str, Part] = {"S1": "daemon", "S2": "device", "S3": "output", "S4": "volume", "S5": "app", "S7": "speaker"}
_MONITORED: dict[str, Part] = {"silent": "app", "late": "app", "no_device": "device"}
_THEN: dict[str, Part] = {"no_connection": "connection", "not_checked_in": "check_in", "not_paired": "pairing"}


def part_of(finding: Finding) -> Part:
    """The one part that a finding blames."""
    if finding.check == "S6":
        return _MONITORED.get(finding.reason, "volume")
    if finding.check == WOULD_RING:
        return _THEN.get(finding.reason, "app")
    return _PARTS.get(finding.check, "app")
