"""All screens over the services: view models made, wired, shown and taken down."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QObject

from tablet_app.domain.changes import Changes
from tablet_app.domain.meters import Reading
from tablet_app.domain.pairing import PairingOutcome
from tablet_app.domain.report import SavedReport
from tablet_app.ui.acts import OrderActs
from tablet_app.ui.alert import AlertModel
from tablet_app.ui.board import BoardModel
from tablet_app.ui.checkin import CheckInModel
from tablet_app.ui.engine import Engine
from tablet_app.ui.evidence import EvidenceModel
from tablet_app.ui.health import HealthModel
from tablet_app.ui.history import HistoryModel
from tablet_app.ui.language import Look
from tablet_app.ui.late import LateModel
from tablet_app.ui.meters import MetersModel
from tablet_app.ui.no_sound import NoSoundModel
from tablet_app.ui.order import OrderModel
from tablet_app.ui.pairing import PairingModel
from tablet_app.ui.products import ProductsModel
from tablet_app.ui.queue import QueueModel
from tablet_app.ui.reading import OrdersReader
from tablet_app.ui.start import Start
from tablet_app.ui.status import StatusModel
from tablet_app.ui.technician import TechnicianModel
from tablet_app.ui.technician_tools import TechnicianTools
from tablet_app.ui.ticker import Ticker
from tablet_app.ui.touch import Keeper, TouchModel
from tablet_app.ui.trouble import Health, TroubleModel
from tablet_app.ui.window import Window

if TYPE_CHECKING:
    from tablet_app.services.checkin import CheckIns
    from tablet_app.services.clock import Clock
    from tablet_app.services.device import Devices
    from tablet_app.services.diagnosis import Diagnosis
    from tablet_app.services.link import Link
    from tablet_app.services.no_sound import NoSound
    from tablet_app.services.orders import Orders
    from tablet_app.services.outbox import Outbox
    from tablet_app.services.products import Products
    from tablet_app.services.queue import Queue
    from tablet_app.services.recovery import Recoveries
    from tablet_app.services.support import Support
    from tablet_app.services.technician import Technician
    from tablet_app.services.venue import Venues
    from tablet_app.services.warnings import Warnings


class Services(Protocol):
    """What the screens need of the services. `pair` types a code, `play_test` plays the test tone.

    `play_beeps` plays a number of beeps and answers how many; 0 where it could not. `save_report` examines the tablet
    and saves the report on a USB stick; `send_report` leaves it for the platform, which gets it when it can be reached.
    """

    @property
    def changes(self) -> Changes: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def orders(self) -> Orders: ...
    @property
    def products(self) -> Products: ...
    @property
    def venues(self) -> Venues: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def queue(self) -> Queue: ...
    @property
    def health(self) -> Health: ...
    @property
    def recoveries(self) -> Recoveries: ...
    @property
    def devices(self) -> Devices: ...
    @property
    def checkins(self) -> CheckIns: ...
    @property
    def support(self) -> Support: ...
    @property
    def link(self) -> Link: ...
    @property
    def diagnosis(self) -> Diagnosis: ...
    @property
    def no_sound(self) -> NoSound: ...
    @property
    def warnings(self) -> Warnings: ...
    @property
    def touch_tests(self) -> Keeper: ...
    @property
    def pair(self) -> Callable[[str], Awaitable[PairingOutcome]]: ...
    @property
    def play_test(self) -> Callable[[], Awaitable[None]]: ...
    @property
    def play_beeps(self) -> Callable[[], Awaitable[int]]: ...
    @property
    def save_report(self) -> Callable[[], Awaitable[SavedReport]]: ...
    @property
    def send_report(self) -> Callable[[], Awaitable[None]]: ...
    @property
    def technician(self) -> Technician: ...
    @property
    def read_meters(self) -> Callable[[], Awaitable[Reading]]: ...
    @property
    def read_log(self) -> Callable[[], Awaitable[list[str]]]: ...


class Models(Struct, frozen=True):
    """The view models by the names that Main.qml knows them by."""

    status: StatusModel
    board: BoardModel
    order: OrderModel
    acts: OrderActs
    alert: AlertModel
    pairing: PairingModel
    checkin: CheckInModel
    products: ProductsModel
    history: HistoryModel
    queue: QueueModel
    late: LateModel
    trouble: TroubleModel
    health: HealthModel
    touch: TouchModel
    noSound: NoSoundModel
    technician: TechnicianModel
    tools: TechnicianTools
    evidence: EvidenceModel
    meters: MetersModel


class Screens:
    """Needs a QGuiApplication with the fonts loaded. Nothing is shown before `show`."""

    def __init__(self, services: Services, start: Start, look: Look, *, auto_accept: bool = False) -> None:
        self._root = root = QObject()
        s = services
        self.look = look
        self.ticker = ticker = Ticker(s.clock, root)
        self.reader = reader = OrdersReader(start, s.changes, s.orders, s.venues, s.clock)
        trouble = TroubleModel(start, s.changes, s.health, s.recoveries, s.venues, s.clock, parent=root)
        act = trouble.watching
        self.models = Models(
            status=StatusModel(
                act,
                s.changes,
                venues=s.venues,
                outbox=s.outbox,
                link=s.link,
                devices=s.devices,
                checkins=s.checkins,
                support=s.support,
                clock=s.clock,
                look=look,
                warnings=s.warnings,
                auto_accept=auto_accept,
                parent=root,
            ),
            board=BoardModel(reader, ticker, root),
            order=OrderModel(start, reader, ticker, root),
            acts=OrderActs(act, s.orders, s.outbox, reader, root),
            alert=AlertModel(reader, ticker, auto_accept=auto_accept, parent=root),
            pairing=PairingModel(start, s.pair, root),
            checkin=CheckInModel(
                act,
                s.changes,
                s.checkins,
                s.venues,
                s.devices,
                s.support,
                s.clock,
                s.play_test,
                s.play_beeps,
                parent=root,
            ),
            products=ProductsModel(act, s.changes, s.products, s.venues, s.clock, s.outbox.understood, root),
            history=HistoryModel(start, s.changes, s.orders, s.venues, s.clock, root),
            queue=QueueModel(act, s.changes, s.queue, s.venues, s.link, s.clock, ticker, root),
            late=LateModel(start, s.changes, s.queue, root),
            trouble=trouble,
            health=HealthModel(start, s.changes, s.diagnosis, look, root),
            touch=TouchModel(s.touch_tests, look, parent=root),
            noSound=NoSoundModel(start, s.changes, s.no_sound, look, root),
            technician=TechnicianModel(start, s.technician, parent=root),
            tools=TechnicianTools(start, s.technician, s.read_log, s.save_report, s.send_report, root),
            evidence=EvidenceModel(start, s.changes, s.diagnosis, look, root),
            meters=MetersModel(start, s.read_meters, root),
        )
        self.models.alert.shown.connect(trouble.makeWay)
        self.window: Window | None = None
        reader.soon()

    def show(
        self,
        size: tuple[int, int] | None = None,
        on_close: Callable[[], None] = lambda: None,
        engine: Engine | None = None,
    ) -> Window:
        """Open the window: `size` in pixels, or the whole screen. `engine`: as `Window` takes it."""
        self.window = Window(asdict(self.models), self.look, size=size, on_close=on_close, engine=engine)
        return self.window

    def close(self) -> None:
        """The engine first, then the view models."""
        self.reader.stop()
        if self.window is not None:
            self.window.close()
        self._root.deleteLater()
