"""The order that is open on the screen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.orders import Shown
from tablet_app.ui.details import choices, details
from tablet_app.ui.reading import NOTHING, OrdersReader, Reading
from tablet_app.ui.start import Start
from tablet_app.ui.ticker import Ticker

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class OrderModel(QObject):
    """`order` as `details` makes it, empty while none is open; `choices` as the profile allows."""

    changed = Signal()

    def __init__(self, start: Start, reader: OrdersReader, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start, self._reader, self._ticker = start, reader, ticker
        self._id = ""
        self._order: dict[str, object] = {}
        self._choices = choices(NOTHING.profile)
        reader.listen(self._take)

    @Property("QVariantMap", notify=changed)
    def order(self) -> dict[str, object]:
        return self._order

    @Property("QVariantMap", notify=changed)
    def choices(self) -> dict[str, object]:
        return self._choices

    @Property(str, notify=changed)
    def openId(self) -> str:
        return self._id if self._order else ""

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Changes when other things can be done about the order."""
        return f"{self._order.get('state', '')}/{self._order.get('problemId', '')}"

    @Property(Ticker, notify=changed)
    def ticker(self) -> Ticker:
        return self._ticker

    @Slot(str)
    def open(self, order_id: str) -> None:
        self._id = order_id
        known = self._reader.last.find(order_id)
        if known is not None:
            self._show(known, self._reader.last)
        else:
            self._start(self._fetch(order_id))

    @Slot()
    def close(self) -> None:
        self._id = ""
        self._order = {}
        self._ticker.need("order", False)
        self.changed.emit()

    def _take(self, reading: Reading) -> None:
        if not self._id:
            return
        known = reading.find(self._id)
        if known is not None:
            self._show(known, reading)
        else:
            self._start(self._fetch(self._id))

    async def _fetch(self, order_id: str) -> None:
        shown = await self._reader.one(order_id)
        if self._id != order_id:
            return
        if shown is None:
            self.close()
        else:
            self._show(shown, self._reader.last)

    def _show(self, shown: Shown, reading: Reading) -> None:
        order = details(shown, reading.profile, reading.now, reading.zone)
        offered = choices(reading.profile)
        if order != self._order or offered != self._choices:
            self._order, self._choices = order, offered
            self.changed.emit()
        self._ticker.need("order", bool(order["counting"]))
