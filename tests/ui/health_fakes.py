"""Examinations over findings that a test puts there."""

from __future__ import annotations

from collections.abc import Collection

from tablet_app.domain.changes import Change
from tablet_app.domain.health import Finding, State
from tablet_app.domain.report import SavedReport
from tablet_app.services.diagnosis import Examination, Repaired
from tablet_app.services.no_sound import NoSoundView, Step
from tests.ui.data import Data


class FakeDiagnosis:
    """`finds`: what an examination will find, by check; `mended`: what a repair leaves behind."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self.finds: dict[str, Finding] = {}
        self.mended: dict[str, Repaired] = {}
        self.ids: tuple[str, ...] = ()
        self.state = Examination()

    def say(self, *findings: Finding, waiting: tuple[str, ...] = ()) -> None:
        """The examination stands so, at once."""
        known = {finding.check: finding for finding in findings}
        self.state = Examination(known, waiting, None if waiting else self.data.clock.now())
        self.data.changes.tell(Change.HEALTH)

    async def examine(self, ids: Collection[str] | None = None) -> tuple[Finding, ...]:
        self.data.done.append(("examine", None if ids is None else tuple(ids)))
        found = {name: one for name, one in self.finds.items() if ids is None or name in ids}
        self.say(*self.state.findings.values(), waiting=tuple(found))
        await self.data.disk
        self.say(*(dict(self.state.findings) | found).values())
        return tuple(found.values())

    async def repair(self, check_id: str, agreed: str) -> Repaired:
        self.data.done.append(("repair", check_id))
        await self.data.disk
        repaired = self.mended.get(check_id, Repaired("done", Finding(check_id, State.FINE)))
        self.finds[check_id] = repaired.finding
        self.say(*(dict(self.state.findings) | {check_id: repaired.finding}).values())
        return repaired


class FakeReports:
    """Notes what is asked of it; there is a stick."""

    data: Data

    async def save_report(self) -> SavedReport:
        self.data.done.append(("save_report",))
        return SavedReport("/media/stick/tablet-report.pdf")

    async def send_report(self) -> None:
        self.data.done.append(("send_report",))


class FakeNoSound:
    """It stands where a test puts it with `say`, and notes what is asked of it."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self.state = NoSoundView()

    def say(self, state: NoSoundView) -> None:
        self.state = state
        self.data.changes.tell(Change.HEALTH)

    async def begin(self) -> None:
        self.data.done.append(("no_sound", "begin"))
        self.say(NoSoundView(Step.LOOKING))

    async def repair(self) -> None:
        self.data.done.append(("no_sound", "repair"))

    async def decline(self) -> None:
        self.data.done.append(("no_sound", "decline"))

    async def answer(self, count: int) -> None:
        self.data.done.append(("no_sound", "answer", count))

    def end(self) -> None:
        self.data.done.append(("no_sound", "end"))
        self.say(NoSoundView())


class FakeWarnings:
    """What gets worse while there is time."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self.state: tuple[Finding, ...] = ()

    def say(self, *findings: Finding) -> None:
        self.state = findings
        self.data.changes.tell(Change.HEALTH)

    def understood(self, check_id: str) -> None:
        self.data.done.append(("warning understood", check_id))
        self.say(*(finding for finding in self.state if finding.check != check_id))
