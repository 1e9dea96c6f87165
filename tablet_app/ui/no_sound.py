"""The guided way from "no sound" to a proved beep or to the part at fault, one thing at a time on the screen."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.changes import Change, Changes
from tablet_app.services.no_sound import NoSoundView
from tablet_app.ui.findings.fixes import cannot, question
from tablet_app.ui.findings.lazily import words
from tablet_app.ui.language import Look
from tablet_app.ui.start import Start

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Flow(Protocol):
    """As `services.no_sound.NoSound`: tells `Change.HEALTH` with each step; a call that is not due does nothing."""

    @property
    def state(self) -> NoSoundView: ...
    async def begin(self) -> None: ...
    async def repair(self) -> None: ...
    async def decline(self) -> None: ...
    async def answer(self, count: int) -> None: ...
    def end(self) -> None: ...


@QmlElement
@QmlUncreatable("made by the app")
class NoSoundModel(QObject):
    """`now` is the step that is shown: {step, question, answers, outcome, part, title, says, todo, will, why, mended}.

    The first five as in `NoSoundView`. `title`, `says` and `todo` are the finding's words; `will` is what the offered
    repair does; `why` says why a repair could not be done; `mended` the titles of what was put right on the way.
    """

    changed = Signal()

    def __init__(self, start: Start, changes: Changes, flow: Flow, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start, self._flow = start, flow
        self._shown = flow.state
        changes.listen(Change.HEALTH, lambda _change: self._show())
        look.changed.connect(self.changed)

    @Property("QVariantMap", notify=changed)
    def now(self) -> dict[str, object]:
        view, finding = self._shown, self._shown.finding
        said = words(finding) if finding is not None else None
        return {
            "step": view.step.value,
            "question": view.question,
            "answers": list(view.answers),
            "outcome": view.outcome,
            "part": view.part,
            "title": said.title if said else "",
            "says": said.says if said else "",
            "todo": said.todo if said else "",
            "will": question(finding.fix) if finding is not None and finding.fix else "",
            "why": cannot(view.why) if view.why else "",
            "mended": [words(one).title for one in view.mended],
        }

    @Slot()
    def begin(self) -> None:
        """From the beginning."""
        self._start(self._flow.begin())

    @Slot()
    def repair(self) -> None:
        """Yes, do what is offered."""
        self._start(self._flow.repair())

    @Slot()
    def decline(self) -> None:
        """No, leave it as it is."""
        self._start(self._flow.decline())

    @Slot(int)
    def answer(self, count: int) -> None:
        """So many beeps were heard, or 1 and 0 for yes and no."""
        self._start(self._flow.answer(count))

    @Slot()
    def end(self) -> None:
        """Leave."""
        self._flow.end()

    def _show(self) -> None:
        if self._flow.state != self._shown:
            self._shown = self._flow.state
            self.changed.emit()
