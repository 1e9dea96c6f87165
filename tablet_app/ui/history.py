"""Orders of the last 14 days: the list by day, and finding one by its code."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.changes import Change, Changes
from tablet_app.ui.history_rows import HistoryRow, found, row
from tablet_app.ui.refresh import Refresh
from tablet_app.ui.rows import Rows
from tablet_app.ui.start import Start

if TYPE_CHECKING:
    from tablet_app.services.clock import Clock
    from tablet_app.services.orders import Orders
    from tablet_app.services.venue import Venues

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class HistoryModel(QObject):
    """Reads past orders while somebody looks (`watch`), newest first."""

    changed = Signal()

    def __init__(
        self,
        start: Start,
        changes: Changes,
        orders: Orders,
        venues: Venues,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._orders, self._venues, self._clock = orders, venues, clock
        self._all: list[HistoryRow] | None = None
        self._digits = ""
        self._rows = Rows(HistoryRow, "orderId", self)
        self._watching = False
        self._refresh = Refresh(start, changes, Change.ORDERS | Change.VENUE, self._read)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """What the search finds; everything without one."""
        return self._rows

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        return self._all is None

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._all or ())

    @Property(int, notify=changed)
    def found(self) -> int:
        return len(self._rows.rows)

    @Property(str, notify=changed)
    def digits(self) -> str:
        """Part of an order code that is looked for."""
        return self._digits

    @Slot(str)
    def find(self, digits: str) -> None:
        """Show the orders that have these digits in their code."""
        if digits != self._digits:
            self._digits = digits
            self._show()

    @Slot(bool)
    def watch(self, watching: bool) -> None:
        """Whether a screen shows the history now."""
        self._watching = watching
        if watching:
            self._refresh.soon()

    @Slot()
    def forget(self) -> None:
        """The screen is gone for good: let go of its rows, of which 20,000 take 150 MB."""
        self._watching = False
        self._all = None
        self._rows.show([])

    async def _read(self) -> None:
        if not self._watching:
            return
        venue = await self._venues.venue()
        zone, now = ZoneInfo(venue.timezone if venue else "UTC"), self._clock.now()
        self._all = await self._orders.history(lambda one: row(one, now, zone))
        self._show()

    def _show(self) -> None:
        self._rows.show(found(self._all or (), self._digits))
        self.changed.emit()
