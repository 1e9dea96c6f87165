"""What a person does with an order: each tap acts once, and says so at once."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.acts import NotNow
from tablet_app.ui.reading import OrdersReader
from tablet_app.ui.start import Start

if TYPE_CHECKING:
    from tablet_app.services.orders import Orders
    from tablet_app.services.outbox import Outbox

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class OrderActs(QObject):
    """`busy` holds what is being written, as "<order id>/<act>"; a tap on the same order meanwhile changes nothing."""

    busyChanged = Signal()
    notNow = Signal(str)
    """Nothing was done; the reason as in `NotNow`, or "failed" when it could not be written."""
    done = Signal(str, str)
    """Order and act: it is durable."""

    def __init__(
        self, start: Start, orders: Orders, outbox: Outbox, reader: OrdersReader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._start, self._orders, self._outbox, self._reader = start, orders, outbox, reader
        self._busy: dict[str, str] = {}

    @Property("QStringList", notify=busyChanged)
    def busy(self) -> list[str]:
        return [f"{order_id}/{act}" for order_id, act in self._busy.items()]

    @Slot(str, int)
    def confirm(self, order_id: str, minutes: int) -> None:
        self._once(order_id, "confirm", lambda: self._orders.confirm(order_id, minutes))

    @Slot(str, int)
    def extend(self, order_id: str, minutes: int) -> None:
        """`minutes`: the new total since confirmation."""
        self._once(order_id, "extend", lambda: self._orders.extend(order_id, minutes))

    @Slot(str, str)
    def reject(self, order_id: str, reason: str) -> None:
        self._once(order_id, "reject", lambda: self._orders.reject(order_id, reason))

    @Slot(str)
    def ready(self, order_id: str) -> None:
        self._once(order_id, "ready", lambda: self._orders.ready(order_id))

    @Slot(str, str)
    def handOver(self, order_id: str, pickup_code: str) -> None:
        """`pickup_code`: empty where there is none."""
        self._once(order_id, "hand_over", lambda: self._orders.hand_over(order_id, pickup_code or None))

    @Slot(str)
    def acknowledge(self, order_id: str) -> None:
        """A cancelled order was seen."""
        self._once(order_id, "acknowledge", lambda: self._orders.acknowledge(order_id))

    @Slot(str, str)
    def understood(self, order_id: str, command_id: str) -> None:
        """A refusal was read."""
        self._once(order_id, "understood", lambda: self._outbox.understood(command_id))

    def _once(self, order_id: str, act: str, make: Any) -> None:
        if order_id in self._busy:
            return
        self._busy[order_id] = act
        self.busyChanged.emit()
        self._start(self._act(order_id, act, make()))

    async def _act(self, order_id: str, act: str, doing: Coroutine[Any, Any, object]) -> None:
        reason = "failed"
        try:
            said = await doing
            reason = said.reason if isinstance(said, NotNow) else ""
            # Read before the button is free again: until then it would offer what was just done.
            await self._reader.read()
        finally:
            del self._busy[order_id]
            self.busyChanged.emit()
            if reason:
                self.notNow.emit(reason)
            else:
                self.done.emit(order_id, act)
