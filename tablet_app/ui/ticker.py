"""The one clock of the screens: it ticks once a second, and only while something on the screen counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from tablet_app.services.clock import Clock


QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000


@QmlElement
@QmlUncreatable("made by the app")
class Ticker(QObject):
    """`now` is platform time in seconds since 1970. Whoever counts says so with `need`."""

    ticked = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._needed: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.ticked)

    @Property(float, notify=ticked)
    def now(self) -> float:
        return self._clock.now().timestamp()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def need(self, who: str, counting: bool) -> None:
        """`who` counts from now on, or no longer does."""
        if counting:
            self._needed.add(who)
        else:
            self._needed.discard(who)
        if self._needed and not self._timer.isActive():
            self._timer.start()
            self.ticked.emit()
        elif not self._needed:
            self._timer.stop()
