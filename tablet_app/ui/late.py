"""What was done offline for too long: the order was over before the platform heard of it, and people are told so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.changes import Change, Changes
from tablet_app.ui.refresh import Refresh
from tablet_app.ui.start import Start

if TYPE_CHECKING:
    from tablet_app.services.queue import Queue

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class LateModel(QObject):
    """Tells each command that came too late once, and none from before the start."""

    told = Signal(str, str, str, int)
    """Order code, type of the command, state of the order, and how many others there are."""

    def __init__(self, start: Start, changes: Changes, queue: Queue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._after: int | None = None
        self._refresh = Refresh(start, changes, Change.OUTBOX | Change.ORDERS, self._read)

    async def _read(self) -> None:
        if self._after is None:
            self._after = await self._queue.newest()
            return
        late = await self._queue.late(self._after)
        if late:
            self._after = late[-1].number
            last = late[-1]
            self.told.emit(last.name, last.command.type, last.status, len(late) - 1)
