"""When the tablet can't keep what people do: what is said about it, and what was put right after a damage."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.changes import Change, Changes
from tablet_app.store.errors import StoreError
from tablet_app.ui.refresh import Refresh
from tablet_app.ui.start import Start
from tablet_app.ui.when import when

if TYPE_CHECKING:
    from tablet_app.services.clock import Clock
    from tablet_app.services.health import StoreHealth
    from tablet_app.services.recovery import Recoveries, Recovery
    from tablet_app.services.venue import Venues

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SLOW_MS = 3000
"""A worn disk takes a second for a write; a person who waits longer should know that the tap was seen."""


class Health(Protocol):
    """Tells `Change.STORE` when its `state` changes."""

    @property
    def state(self) -> StoreHealth: ...


@QmlElement
@QmlUncreatable("made by the app")
class TroubleModel(QObject):
    """`kind` is full, read_only, io, damaged or other while something is wrong, else empty; `since` when, as HH:MM.

    `shown`: the explanation covers the screen; `unsaved`: because of a tap that was not saved; `over`: it comes before
    a ringing order too, because the tap was on that one. `recovery`: what was put right, empty for nothing.
    """

    changed = Signal()
    well = Signal()
    """The disk takes data again."""

    def __init__(
        self,
        start: Start,
        changes: Changes,
        health: Health,
        recoveries: Recoveries,
        venues: Venues,
        clock: Clock,
        *,
        slow_ms: int = SLOW_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start, self._health, self._recoveries = start, health, recoveries
        self._venues, self._clock = venues, clock
        self._zone = ZoneInfo("UTC")
        self._state = health.state
        self._failed = ""
        self._dismissed, self._over = False, False
        self._recovery: dict[str, object] = {}
        self._acting = 0
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(slow_ms)
        self._slow.timeout.connect(self._on_slow)
        self._is_slow = False
        # The device too: that is told at the start, once the board is on the screen.
        self._refresh = Refresh(start, changes, Change.STORE | Change.DEVICE, self._read)

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._state.kind or self._failed

    @Property(str, notify=changed)
    def since(self) -> str:
        return "" if self._state.since is None else f"{self._state.since.astimezone(self._zone):%H:%M}"

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return bool(self._state.kind or self._failed) and not self._dismissed

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        return self._failed != ""

    @Property(bool, notify=changed)
    def over(self) -> bool:
        return self._over and not self._dismissed

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        """Something has been on its way to the disk for long."""
        return self._is_slow

    @Property("QVariantMap", notify=changed)
    def recovery(self) -> dict[str, object]:
        return self._recovery

    def watching(self, doing: Coroutine[Any, Any, object]) -> None:
        """Starts what a person asked for; when it can't be saved, says so."""
        self._start(self._watch(doing))

    @Slot()
    def dismiss(self) -> None:
        """It was read. The next tap that is not saved says it again."""
        self._dismissed, self._over, self._failed = True, False, ""
        self.changed.emit()

    @Slot()
    def show(self) -> None:
        """Say it once more."""
        self._dismissed = False
        self.changed.emit()

    @Slot()
    def makeWay(self) -> None:
        """A new order rings: that comes first."""
        if self._over:
            self._over = False
            self.changed.emit()

    @Slot()
    def understood(self) -> None:
        """What was put right was read."""
        self.watching(self._recoveries.understood())

    async def _watch(self, doing: Coroutine[Any, Any, object]) -> None:
        self._acting += 1
        if self._acting == 1:
            self._slow.start()
        try:
            await doing
        except StoreError as error:
            self._failed, self._dismissed, self._over = error.kind, False, True
        finally:
            self._acting -= 1
            if not self._acting:
                self._slow.stop()
                self._is_slow = False
            self.changed.emit()

    def _on_slow(self) -> None:
        self._is_slow = True
        self.changed.emit()

    async def _read(self) -> None:
        was, self._state = self._state, self._health.state
        back = self._state.ok and not was.ok
        if back:
            self._failed, self._dismissed, self._over = "", False, False
        venue = await self._venues.venue()
        self._zone = ZoneInfo(venue.timezone if venue else "UTC")
        self._recovery = self._told(await self._recoveries.view())
        self.changed.emit()
        if back:
            self.well.emit()

    def _told(self, recovery: Recovery | None) -> dict[str, object]:
        if recovery is None:
            return {}
        at = when(recovery.at, self._clock.now(), self._zone)
        return {
            "cause": recovery.cause,
            "day": at.day,
            "time": at.time,
            "restored": recovery.commands_restored,
            "atRisk": recovery.commands_at_risk,
            "orders": list(recovery.orders),
            "complete": recovery.complete and not recovery.commands_at_risk,
            "paired": recovery.settings_kept,
        }
