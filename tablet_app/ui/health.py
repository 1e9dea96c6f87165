"""Check the tablet: what is found, as it is found; what to do next; repairs that ask first and tell what came of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from msgspec.structs import asdict
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.health import Finding, State, worst_of
from tablet_app.services.diagnosis import Examination, Repaired
from tablet_app.ui.findings.fixes import outcome, question
from tablet_app.ui.findings.lazily import words
from tablet_app.ui.health_rows import FindingRow, next_one, row, rows
from tablet_app.ui.language import Look
from tablet_app.ui.rows import Rows
from tablet_app.ui.start import Start

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Examiner(Protocol):
    """As `services.diagnosis.Diagnosis`: tells `Change.HEALTH` when its `state` changes."""

    @property
    def state(self) -> Examination: ...
    async def examine(self, ids: Collection[str] | None = None) -> tuple[Finding, ...]: ...
    async def repair(self, check_id: str, agreed: str) -> Repaired: ...


@QmlElement
@QmlUncreatable("made by the app")
class HealthModel(QObject):
    """`findings` are rows as in `health_rows`, the worst first; what is not looked at yet is not among them."""

    changed = Signal()
    fixing = Signal()
    opened = Signal()

    def __init__(
        self, start: Start, changes: Changes, diagnosis: Examiner, look: Look, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._start, self._diagnosis = start, diagnosis
        self._rows = Rows(FindingRow, "check", self)
        self._total = 0
        self._open = ""
        self._stage = ""
        self._before: Finding | None = None
        self._came: Repaired | None = None
        changes.listen(Change.HEALTH, lambda _change: self._show())
        look.changed.connect(self._on_look)
        self._show()

    @Property(QObject, constant=True)
    def findings(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._diagnosis.state.running

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many checks run now; 0 while none does."""
        return self._total

    @Property(int, notify=changed)
    def done(self) -> int:
        """How many of them have an answer."""
        return self._total - len(self._diagnosis.state.waiting)

    @Property(str, notify=changed)
    def overall(self) -> str:
        """The worst state of all; empty before anything was found."""
        found = self._diagnosis.state.findings
        return worst_of(found.values()).value if found else ""

    @Property(int, notify=changed)
    def unseen(self) -> int:
        """How many could not be looked at."""
        return sum(one.mark == State.COULD_NOT_LOOK.value for one in self._rows.rows)

    @Property("QVariantMap", notify=changed)
    def next(self) -> dict[str, object]:
        """The row of the one thing to do now; empty for none."""
        found = next_one(self._rows.rows)
        return asdict(found) if found else {}

    @Property(str, notify=opened)
    def openCheck(self) -> str:
        """The check whose numbers are shown."""
        return self._open

    @Property("QVariantMap", notify=fixing)
    def fix(self) -> dict[str, object]:
        """{check, stage, title, question, outcome, said, finding}; empty while nothing is to be repaired.

        `stage`: "ask", "doing", or "result". `outcome` as in `Repaired`, `said` the sentence for it, `finding` the row
        of what the check found after it.
        """
        if self._before is None:
            return {}
        came = self._came
        return {
            "check": self._before.check,
            "stage": self._stage,
            "title": words(self._before).title,
            "question": question(self._before.fix),
            "outcome": came.outcome if came else "",
            "said": outcome(came) if came else "",
            "finding": asdict(row(came.finding)) if came else {},
        }

    @Slot()
    def begin(self) -> None:
        """Run the quick set; nothing while a check is under way."""
        if not self.running:
            self._start(self._diagnosis.examine())

    @Slot(str)
    def lookAgain(self, check: str) -> None:
        """Run one check."""
        self._start(self._diagnosis.examine([check]))

    @Slot(str)
    def toggle(self, check: str) -> None:
        """Show the numbers behind a finding, or hide them again."""
        self._open = "" if check == self._open else check
        self.opened.emit()

    @Slot(str)
    def ask(self, check: str) -> None:
        """Ask whether the tablet may repair what this check found."""
        found = self._diagnosis.state.findings.get(check)
        if self._stage == "doing" or found is None or not found.fix:
            return
        self._stage, self._before, self._came = "ask", found, None
        self.fixing.emit()

    @Slot()
    def doIt(self) -> None:
        """Repair what was asked about; a second tap changes nothing."""
        if self._stage == "ask" and self._before is not None:
            self._stage = "doing"
            self.fixing.emit()
            self._start(self._repair(self._before))

    @Slot()
    def leaveIt(self) -> None:
        """Not now, or: the result was read. What is being done goes on."""
        if self._stage != "doing":
            self._stage, self._before, self._came = "", None, None
            self.fixing.emit()

    async def _repair(self, before: Finding) -> None:
        self._came = Repaired("failed", before, "failed")
        try:
            self._came = await self._diagnosis.repair(before.check, before.fix)
        finally:
            self._stage = "result"
            self.fixing.emit()
        # What was broken because of it is told anew, before anybody is asked to repair that too.
        if self._came.outcome not in ("no_change", "undone", "failed") and not self.running:
            await self._diagnosis.examine()

    @Slot()
    def _on_look(self) -> None:
        self._show()
        self.fixing.emit()

    def _show(self) -> None:
        examination = self._diagnosis.state
        self._total = max(self._total, len(examination.waiting)) if examination.running else 0
        self._rows.show(rows(examination))
        self.changed.emit()
