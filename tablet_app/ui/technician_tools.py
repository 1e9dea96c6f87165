"""What a technician does inside the mode: the volume floor, the log's last lines, the report."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.report import SavedReport
from tablet_app.ui.start import Start

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FLOOR_STEP, FLOOR_LEAST, FLOOR_MOST = 5, 30, 100


class Floor(Protocol):
    """As `services.technician.Technician`; `open`: the mode is, and nothing here works outside it."""

    @property
    def open(self) -> bool: ...
    async def floor_pct(self) -> int: ...
    async def set_floor_pct(self, floor_pct: int) -> bool: ...


@QmlElement
@QmlUncreatable("made by the app")
class TechnicianTools(QObject):
    """`report`: "saving", "saved" (see `reportPlace`), why not (as in `SavedReport`), "sending", "sent", or empty."""

    changed = Signal()

    def __init__(
        self,
        start: Start,
        floor: Floor,
        read_log: Callable[[], Awaitable[list[str]]],
        save_report: Callable[[], Awaitable[SavedReport]],
        send_report: Callable[[], Awaitable[None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start, self._keeper, self._read_log = start, floor, read_log
        self._save_report, self._send_report = save_report, send_report
        self._floor = 0
        self._not_saved = False
        self._log: list[str] = []
        self._log_read = False
        self._report, self._place = "", ""

    @Property(int, notify=changed)
    def floorPct(self) -> int:
        return self._floor

    @Property(bool, notify=changed)
    def canLower(self) -> bool:
        return self._floor > FLOOR_LEAST

    @Property(bool, notify=changed)
    def canRaise(self) -> bool:
        return self._floor < FLOOR_MOST

    @Property(bool, notify=changed)
    def notSaved(self) -> bool:
        """The last floor could not be saved."""
        return self._not_saved

    @Property("QStringList", notify=changed)
    def log(self) -> list[str]:
        """The newest line first."""
        return self._log

    @Property(bool, notify=changed)
    def logRead(self) -> bool:
        return self._log_read

    @Property(str, notify=changed)
    def report(self) -> str:
        return self._report

    @Property(str, notify=changed)
    def reportPlace(self) -> str:
        return self._place

    @Slot()
    def begin(self) -> None:
        """The mode was opened."""
        self._not_saved, self._log, self._log_read, self._report, self._place = False, [], False, "", ""
        self._start(self._read_floor())

    @Slot()
    def lower(self) -> None:
        self._to(self._floor - FLOOR_STEP)

    @Slot()
    def raiseIt(self) -> None:
        self._to(self._floor + FLOOR_STEP)

    def _to(self, floor_pct: int) -> None:
        if self._keeper.open:
            self._floor = min(max(floor_pct, FLOOR_LEAST), FLOOR_MOST)
            self.changed.emit()
            self._start(self._set_floor(self._floor))

    @Slot()
    def readLog(self) -> None:
        if self._keeper.open:
            self._start(self._read())

    @Slot()
    def saveReport(self) -> None:
        """On the stick; a second tap changes nothing."""
        if self._begins("saving"):
            self._start(self._save())

    @Slot()
    def sendReport(self) -> None:
        """To the platform, when it can be reached; a second tap changes nothing."""
        if self._begins("sending"):
            self._start(self._send())

    def _begins(self, doing: str) -> bool:
        if not self._keeper.open or self._report in ("saving", "sending"):
            return False
        self._tell(doing)
        return True

    async def _read_floor(self) -> None:
        self._floor = await self._keeper.floor_pct()
        self.changed.emit()

    async def _set_floor(self, floor_pct: int) -> None:
        self._not_saved = not await self._keeper.set_floor_pct(floor_pct)
        await self._read_floor()

    async def _read(self) -> None:
        self._log = list(reversed(await self._read_log()))
        self._log_read = True
        self.changed.emit()

    async def _save(self) -> None:
        came = "failed"
        try:
            saved = await self._save_report()
            self._place, came = saved.where, "saved" if saved.where else saved.why
        finally:
            self._tell(came)

    async def _send(self) -> None:
        came = "failed"
        try:
            await self._send_report()
            came = "sent"
        finally:
            self._tell(came)

    def _tell(self, report: str) -> None:
        self._report = report
        self.changed.emit()
