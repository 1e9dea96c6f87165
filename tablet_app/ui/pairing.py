"""The first screen of a new tablet: a code from support makes it this venue's tablet."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.pairing import Paired, PairingOutcome
from tablet_app.ui.start import Start
from tablet_app.ui.support import SUPPORT_PHONE, spoken

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CODE_LENGTH = 8


@QmlElement
@QmlUncreatable("made by the app")
class PairingModel(QObject):
    """`state`: typing, asking, failed (see `failure`) or paired. `begun` is told when a person goes on from there."""

    changed = Signal()
    begun = Signal()

    def __init__(
        self, start: Start, pair: Callable[[str], Awaitable[PairingOutcome]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._start, self._pair = start, pair
        self._state, self._failure = "typing", ""
        self._paired = Paired("", "")

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(str, notify=changed)
    def failure(self) -> str:
        """Kind of a failure: unknown_code, used_code, no_network, portal, certificate, platform, too_many, disk."""
        return self._failure

    @Property(str, notify=changed)
    def deviceName(self) -> str:
        return self._paired.device_name

    @Property(str, notify=changed)
    def venueName(self) -> str:
        return self._paired.venue_name

    @Property(int, constant=True)
    def codeLength(self) -> int:
        return CODE_LENGTH

    @Property(str, constant=True)
    def supportPhone(self) -> str:
        return spoken(SUPPORT_PHONE)

    @Slot(str)
    def submit(self, code: str) -> None:
        """Ask the platform about `code`; a second tap while it is being asked changes nothing."""
        if self._state in {"asking", "paired"} or len(code) != CODE_LENGTH or not code.isdecimal():
            return
        self._show("asking")
        self._start(self._ask(code))

    @Slot()
    def again(self) -> None:
        """Back to typing after a failure."""
        if self._state == "failed":
            self._show("typing")

    @Slot()
    def begin(self) -> None:
        """The person has read to which venue this tablet belongs now."""
        if self._state == "paired":
            self.begun.emit()
            # Revoked one day, it pairs again from the start.
            self._show("typing")

    async def _ask(self, code: str) -> None:
        # Whatever happens, nobody stays before a wheel that turns for ever.
        outcome: PairingOutcome | None = None
        try:
            outcome = await self._pair(code)
        finally:
            if isinstance(outcome, Paired):
                self._paired = outcome
                self._show("paired")
            else:
                self._show("failed", outcome.kind if outcome else "platform")

    def _show(self, state: str, failure: str = "") -> None:
        self._state, self._failure = state, failure
        self.changed.emit()
