"""The board: new, preparing and ready orders, a lane each."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.orders import Status
from tablet_app.ui.cards import LANES, CardRow, Cards
from tablet_app.ui.reading import OrdersReader, Reading
from tablet_app.ui.rows import Rows
from tablet_app.ui.ticker import Ticker

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class BoardModel(QObject):
    """Three lists of `CardRow`, oldest first. QML says with `watch` whether the board is on the screen."""

    changed = Signal()

    def __init__(self, reader: OrdersReader, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticker = ticker
        self._cards = Cards()
        self._lanes = {status.value: Rows(CardRow, "orderId", self) for status in LANES}
        self._watched = False
        self._loading = True
        reader.listen(self._take)

    @Property(QObject, constant=True)
    def newOrders(self) -> QObject:
        return self._lanes[Status.NEW.value]

    @Property(QObject, constant=True)
    def preparingOrders(self) -> QObject:
        return self._lanes[Status.CONFIRMED.value]

    @Property(QObject, constant=True)
    def readyOrders(self) -> QObject:
        return self._lanes[Status.READY.value]

    @Property(Ticker, notify=changed)
    def ticker(self) -> Ticker:
        return self._ticker

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        """True until the orders have been read once."""
        return self._loading

    @Slot(bool)
    def watch(self, visible: bool) -> None:
        self._watched = visible
        self._tick()

    def _take(self, reading: Reading) -> None:
        orders = [shown for shown in reading.orders if shown.status in LANES]
        lanes: dict[str, list[CardRow]] = {status.value: [] for status in LANES}
        for row in self._cards.of(orders, reading.profile):
            lanes[row.stage].append(row)
        for stage, rows in lanes.items():
            self._lanes[stage].show(rows)
        self._tick()
        if self._loading:
            self._loading = False
            self.changed.emit()

    def _tick(self) -> None:
        counts = any(row.counting for rows in self._lanes.values() for row in rows.rows)
        self._ticker.need("board", self._watched and counts)
