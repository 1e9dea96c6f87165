"""Takes the touch that wakes a dark screen, so that it presses no button that nobody could see."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

LOWERED_AFTER_MS = 800
"""The word that the screen is bright again may come before the touch that made it so."""

_BEGINS = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
_ENDS = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}
_TAKEN = _BEGINS | _ENDS | {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove, QEvent.Type.MouseButtonDblClick}


class Shield(QObject):
    """In front of the window while the screen is dark, and until the first touch has ended."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._up = False
        self._touched = False
        self._lowering = QTimer(self, singleShot=True, interval=LOWERED_AFTER_MS)
        self._lowering.timeout.connect(self._lower)

    @property
    def up(self) -> bool:
        return self._up

    def follow(self, dark: bool, lit: bool) -> None:
        """The screen went dark or bright; `lit`: by ourselves, for an alert, and then a touch is meant."""
        if dark:
            self._lowering.stop()
            if not self._up:
                self._up, self._touched = True, False
                self._window.installEventFilter(self)
        elif lit:
            self._lower()
        elif self._up and not self._touched:
            self._lowering.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _TAKEN:
            return False
        event.accept()
        if kind in _BEGINS:
            self._touched = True
            self._lowering.stop()
        elif kind in _ENDS and self._touched:
            QTimer.singleShot(0, self, self._lower)
        return True

    def _lower(self) -> None:
        if self._up:
            self._up = False
            self._lowering.stop()
            self._window.removeEventFilter(self)
