"""The technician's mode: choosing a PIN, getting in with it, and that it ends by itself."""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.pin import LENGTH, ONE_TIME_LENGTH, is_pin
from tablet_app.ui.start import Start

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE_MS = 5 * 60 * 1000


class Keeper(Protocol):
    """As `services.technician.Technician`."""

    @property
    def open(self) -> bool: ...
    def touched(self) -> None: ...
    def close(self) -> None: ...
    async def has_pin(self) -> bool: ...
    async def locked_s(self) -> float: ...
    async def try_pin(self, typed: str) -> str: ...
    async def set_pin(self, pin: str) -> bool: ...


@QmlElement
@QmlUncreatable("made by the app")
class TechnicianModel(QObject):
    """`stage`: "choose" or "repeat" (a new PIN), "pin" (to get in), "open", or empty.

    `failure`: "weak", "differs" or "not_saved" of a new PIN, "wrong" or "wait" of one to get in, or empty.
    """

    changed = Signal()
    left = Signal()
    """Nobody is there any more, or somebody wanted out."""

    def __init__(
        self,
        start: Start,
        keeper: Keeper,
        *,
        patience_ms: int = PATIENCE_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start, self._keeper = start, keeper
        self._stage, self._failure, self._first = "", "", ""
        self._inside = False
        self._busy = False
        self._has_pin = True
        self._wait_s = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(self.leave)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage

    @Property(str, notify=changed)
    def failure(self) -> str:
        return self._failure

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def inside(self) -> bool:
        """The mode is open, whatever page is shown."""
        return self._inside

    @Property(bool, notify=changed)
    def hasPin(self) -> bool:
        return self._has_pin

    @Property(int, notify=changed)
    def waitS(self) -> int:
        """Seconds until a PIN is looked at again."""
        return self._wait_s

    @Property(int, constant=True)
    def pinLength(self) -> int:
        return LENGTH

    @Property(int, constant=True)
    def oneTimeLength(self) -> int:
        return ONE_TIME_LENGTH

    @Slot()
    def begin(self) -> None:
        """Ask for the PIN."""
        if not self._inside:
            self._show("pin")
            self._start(self._look())

    @Slot()
    def choose(self) -> None:
        """Ask for a new PIN: after pairing, or from inside."""
        self._show("choose")

    @Slot(str)
    def typed(self, digits: str) -> None:
        """What was typed at the keypad of this stage; nothing while an answer is waited for."""
        self.touched()
        if self._busy:
            return
        if self._stage == "pin":
            self._busy = True
            self.changed.emit()
            self._start(self._get_in(digits))
        elif self._stage == "choose":
            self._first = digits if is_pin(digits) else ""
            self._show("repeat" if self._first else "choose", "" if self._first else "weak")
        elif self._stage == "repeat" and digits != self._first:
            self._show("choose", "differs")
        elif self._stage == "repeat":
            self._busy = True
            self.changed.emit()
            self._start(self._set_pin(digits))

    @Slot()
    def again(self) -> None:
        """Somebody types: what was wrong before is read."""
        self.touched()
        if self._failure and self._failure != "wait":
            self._show(self._stage)

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self._stage:
            self._patience.start()
            self._keeper.touched()

    @Slot()
    def putOff(self) -> None:
        """No new PIN now; the old one stays, if there is one."""
        if self._inside:
            self._show("open")
        else:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """End it."""
        if not self._stage:
            return
        self._patience.stop()
        self._second.stop()
        self._keeper.close()
        self._inside, self._first = False, ""
        self._stage = self._failure = ""
        self.changed.emit()
        self.left.emit()

    async def _look(self) -> None:
        self._has_pin = await self._keeper.has_pin()
        await self._count_wait()

    async def _count_wait(self) -> None:
        self._wait_s = math.ceil(await self._keeper.locked_s())
        if self._wait_s and self._stage == "pin":
            self._failure = "wait" if self._failure in ("", "wait") else self._failure
            self._second.start()
        self.changed.emit()

    @Slot()
    def _on_second(self) -> None:
        self._wait_s = max(0, self._wait_s - 1)
        if not self._wait_s:
            self._second.stop()
            self._failure = "" if self._failure == "wait" else self._failure
        self.changed.emit()

    async def _get_in(self, digits: str) -> None:
        answer = "wrong"
        try:
            answer = await self._keeper.try_pin(digits)
        finally:
            self._busy = False
            if self._stage != "pin":
                # Left meanwhile: nobody may find it open.
                self._keeper.close()
            elif answer == "open":
                self._inside = True
                self._show("open")
            else:
                self._failure = answer
                await self._count_wait()

    async def _set_pin(self, digits: str) -> None:
        saved = False
        try:
            saved = await self._keeper.set_pin(digits)
        finally:
            self._busy, self._first = False, ""
            if not saved:
                self._show("choose", "not_saved")
            else:
                self._has_pin = True
                self.putOff()

    def _show(self, stage: str, failure: str = "") -> None:
        self._stage, self._failure = stage, failure
        self.touched()
        self.changed.emit()
