"""The view models of all screens, made together and handed to the window by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from tablet_app.domain.changes import Changes
from tablet_app.domain.pairing import PairingOutcome
from tablet_app.services.checkin import CheckIns
from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices
from tablet_app.services.link import Link
from tablet_app.services.orders import Orders
from tablet_app.services.outbox import Outbox
from tablet_app.services.products import Products
from tablet_app.services.venue import Venues
from tablet_app.ui.acts import OrderActs
from tablet_app.ui.alert import AlertModel
from tablet_app.ui.board import BoardModel
from tablet_app.ui.checkin import CheckInModel
from tablet_app.ui.history import HistoryModel
from tablet_app.ui.language import Look
from tablet_app.ui.order import OrderModel
from tablet_app.ui.pairing import PairingModel
from tablet_app.ui.products import ProductsModel
from tablet_app.ui.reading import OrdersReader
from tablet_app.ui.start import Start
from tablet_app.ui.status import StatusModel
from tablet_app.ui.ticker import Ticker


@dataclass(frozen=True, slots=True)
class Uses:
    """The use cases that the screens call."""

    changes: Changes
    clock: Clock
    link: Link
    devices: Devices
    outbox: Outbox
    orders: Orders
    products: Products
    venues: Venues
    check_ins: CheckIns
    pair: Callable[[str], Awaitable[PairingOutcome]]
    play_test: Callable[[], Awaitable[None]]


class Screens:
    """`models` by the names of Main.qml's properties. `on_drawn` is told the id of a ringing order once it is drawn."""

    def __init__(
        self,
        start: Start,
        uses: Uses,
        look: Look,
        *,
        on_drawn: Callable[[str], None],
        auto_accept: bool,
        parent: QObject,
    ) -> None:
        self._reader = OrdersReader(start, uses.changes, uses.orders, uses.venues, uses.clock)
        ticker = Ticker(uses.clock, parent)
        self._status = StatusModel(
            start,
            uses.changes,
            venues=uses.venues,
            outbox=uses.outbox,
            link=uses.link,
            devices=uses.devices,
            checkins=uses.check_ins,
            clock=uses.clock,
            look=look,
            auto_accept=auto_accept,
            parent=parent,
        )
        alert = AlertModel(self._reader, ticker, auto_accept=auto_accept, parent=parent)
        alert.shown.connect(on_drawn)
        changes, clock, venues = uses.changes, uses.clock, uses.venues
        self.models: dict[str, QObject] = {
            "status": self._status,
            "board": BoardModel(self._reader, ticker, parent),
            "order": OrderModel(start, self._reader, ticker, parent),
            "acts": OrderActs(start, uses.orders, uses.outbox, self._reader, parent),
            "alert": alert,
            "pairing": PairingModel(start, uses.pair, parent),
            "checkIn": CheckInModel(
                start, changes, uses.check_ins, venues, uses.devices, clock, uses.play_test, parent
            ),
            "products": ProductsModel(start, changes, uses.products, venues, clock, uses.outbox.understood, parent),
            "history": HistoryModel(start, changes, uses.orders, venues, clock, parent),
        }
        self._reader.soon()

    def sound(self, ok: bool) -> None:
        """Whether the tablet can be heard."""
        self._status.sound(ok)

    def stop(self) -> None:
        """Read nothing more: the store is about to be closed."""
        self._reader.stop()
