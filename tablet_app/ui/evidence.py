"""Every check by itself, the slow ones too, with what it measured as it was measured."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.services.diagnosis import Examination
from tablet_app.ui.findings.lazily import words
from tablet_app.ui.language import Look
from tablet_app.ui.rows import Rows
from tablet_app.ui.start import Start

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Checks(Protocol):
    """As `services.diagnosis.Diagnosis`: tells `Change.HEALTH` when its `state` changes."""

    @property
    def ids(self) -> tuple[str, ...]: ...
    @property
    def state(self) -> Examination: ...
    async def examine(self, ids: Collection[str] | None = None) -> tuple[Finding, ...]: ...


class EvidenceRow(Struct, frozen=True):
    """One check. `mark`: its state, empty before it was run; `raw`: codes and numbers, the same in all languages."""

    check: str
    title: str
    mark: str
    raw: str
    running: bool


def raw(finding: Finding) -> str:
    """Such as "too_low · volume=20 % (limit 60) · muted=false · pactl · 12 ms"."""
    parts = [finding.reason, *(_shown(one) for one in finding.evidence), finding.source, f"{finding.took_ms} ms"]
    return " · ".join(part for part in parts if part)


def _shown(one: Measure) -> str:
    value = "?" if one.value is None else str(one.value).lower() if isinstance(one.value, bool) else str(one.value)
    limit = "" if one.limit is None else f" (limit {one.limit:g})"
    return f"{one.name}={value}{' ' if one.unit else ''}{one.unit}{limit}"


@QmlElement
@QmlUncreatable("made by the app")
class EvidenceModel(QObject):
    """`checks`: rows of `EvidenceRow`, kept up to date while `watch`ed."""

    changed = Signal()

    def __init__(
        self, start: Start, changes: Changes, diagnosis: Checks, look: Look, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._start, self._diagnosis = start, diagnosis
        self._rows = Rows(EvidenceRow, "check", self)
        self._watched = False
        changes.listen(Change.HEALTH, lambda _change: self._show())
        look.changed.connect(self._show)

    @Property(QObject, constant=True)
    def checks(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._diagnosis.state.running

    @Slot(bool)
    def watch(self, looked_at: bool) -> None:
        self._watched = looked_at
        self._show()

    @Slot(str)
    def run(self, check: str) -> None:
        """Run one check; nothing while it runs."""
        if check in self._diagnosis.ids and check not in self._diagnosis.state.waiting:
            self._start(self._diagnosis.examine([check]))

    @Slot()
    def runAll(self) -> None:
        """All of them, the slow ones too; nothing while any runs."""
        if not self.running:
            self._start(self._diagnosis.examine(self._diagnosis.ids))

    @Slot()
    def _show(self) -> None:
        if not self._watched:
            return
        examination = self._diagnosis.state
        waiting = set(examination.waiting)
        self._rows.show([_row(name, examination.findings.get(name), name in waiting) for name in self._diagnosis.ids])
        self.changed.emit()


def _row(check: str, found: Finding | None, running: bool) -> EvidenceRow:
    title = words(found or Finding(check, State.FINE)).title
    if found is None:
        return EvidenceRow(check, title, "", "", running)
    return EvidenceRow(check, title, found.state.value, raw(found), running)
