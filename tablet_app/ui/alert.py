"""What takes the whole screen: orders that nobody has taken yet, and orders that were cancelled."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.alarm import rings
from tablet_app.ui.details import choices, details
from tablet_app.ui.reading import NOTHING, OrdersReader, Reading
from tablet_app.ui.ticker import Ticker

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FRAME_WITHIN_MS = 500
"""It counts as shown even when no frame comes, as on a screen that is switched off."""


@QmlElement
@QmlUncreatable("made by the app")
class AlertModel(QObject):
    """`order` is the new order on the screen, empty for none; `queue` those behind it; `cancelled` asks to be seen.

    `shown(order_id)` is told once per ringing order, when a frame with it was drawn.
    """

    changed = Signal()
    shown = Signal(str)

    def __init__(
        self, reader: OrdersReader, ticker: Ticker, *, auto_accept: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ticker = ticker
        self._auto = auto_accept
        self._order: dict[str, object] = {}
        self._queue: list[dict[str, str]] = []
        self._cancelled: dict[str, object] = {}
        self._cancelled_count = 0
        self._choices = choices(NOTHING.profile)
        self._undrawn: list[str] = []
        self._known: set[str] = set()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(FRAME_WITHIN_MS)
        self._patience.timeout.connect(self.drawn)
        reader.listen(self._take)

    @Property("QVariantMap", notify=changed)
    def order(self) -> dict[str, object]:
        return self._order

    @Property(str, notify=changed)
    def orderId(self) -> str:
        return str(self._order.get("orderId", ""))

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Changes when other things can be done about the order."""
        return str(self._order.get("problemId", ""))

    @Property("QVariantList", notify=changed)
    def queue(self) -> list[dict[str, str]]:
        """Orders that ring behind the one that is shown: `orderId` and `code`."""
        return self._queue

    @Property("QVariantMap", notify=changed)
    def cancelled(self) -> dict[str, object]:
        return self._cancelled

    @Property(str, notify=changed)
    def cancelledId(self) -> str:
        return str(self._cancelled.get("orderId", ""))

    @Property(int, notify=changed)
    def cancelledCount(self) -> int:
        return self._cancelled_count

    @Property("QVariantMap", notify=changed)
    def choices(self) -> dict[str, object]:
        return self._choices

    @Property(Ticker, notify=changed)
    def ticker(self) -> Ticker:
        return self._ticker

    @Slot()
    def drawn(self) -> None:
        """A frame is on the screen, or none came in time."""
        if not self._undrawn:
            return
        self._patience.stop()
        told, self._undrawn = self._undrawn, []
        for order_id in told:
            self.shown.emit(order_id)

    def _take(self, reading: Reading) -> None:
        ringing = [shown for shown in reading.orders if rings(shown)]
        gone = [shown for shown in reading.orders if shown.needs_acknowledging]
        # With auto-accept a refused confirmation rings until a person has read why.
        visible = [shown for shown in ringing if not self._auto or shown.problem is not None]
        # The one under a person's finger stays until it is taken, whatever comes meanwhile.
        current = next((shown for shown in visible if shown.order.id == self.orderId), None)
        current = current or next(iter(visible), None)
        made = (
            details(current, reading.profile, reading.now, reading.zone) if current else {},
            [{"orderId": s.order.id, "code": s.order.code} for s in visible if s is not current],
            details(gone[0], reading.profile, reading.now, reading.zone) if gone else {},
            len(gone),
            choices(reading.profile),
        )
        if made != (self._order, self._queue, self._cancelled, self._cancelled_count, self._choices):
            self._order, self._queue, self._cancelled, self._cancelled_count, self._choices = made
            self.changed.emit()
        self._ticker.need("alert", current is not None)
        ids = [shown.order.id for shown in ringing]
        fresh = [order_id for order_id in ids if order_id not in self._known]
        self._known = set(ids)
        if fresh:
            self._undrawn += fresh
            self._patience.start()
