"""The view models of all that is not the board: a start shows the board before they are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject

from tablet_app.ui.checkin import CheckInModel
from tablet_app.ui.evidence import EvidenceModel
from tablet_app.ui.health import HealthModel
from tablet_app.ui.history import HistoryModel
from tablet_app.ui.late import LateModel
from tablet_app.ui.meters import MetersModel
from tablet_app.ui.no_sound import NoSoundModel
from tablet_app.ui.pairing import PairingModel
from tablet_app.ui.products import ProductsModel
from tablet_app.ui.queue import QueueModel
from tablet_app.ui.technician import TechnicianModel
from tablet_app.ui.technician_tools import TechnicianTools
from tablet_app.ui.touch import TouchModel

if TYPE_CHECKING:
    from tablet_app.ui.language import Look
    from tablet_app.ui.services import Services
    from tablet_app.ui.start import Start
    from tablet_app.ui.ticker import Ticker


class PageModels(Struct, frozen=True):
    """By the names that Inside.qml knows them by."""

    pairing: PairingModel
    checkin: CheckInModel
    products: ProductsModel
    history: HistoryModel
    queue: QueueModel
    late: LateModel
    health: HealthModel
    touch: TouchModel
    noSound: NoSoundModel
    technician: TechnicianModel
    tools: TechnicianTools
    evidence: EvidenceModel
    meters: MetersModel


def page_models(s: Services, start: Start, act: Start, look: Look, ticker: Ticker, root: QObject) -> PageModels:
    """`act`: starts what a person asked for, and says so when it cannot be saved."""
    return PageModels(
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
        health=HealthModel(start, s.changes, s.diagnosis, look, root),
        touch=TouchModel(s.touch_tests, look, parent=root),
        noSound=NoSoundModel(start, s.changes, s.no_sound, look, root),
        technician=TechnicianModel(start, s.technician, parent=root),
        tools=TechnicianTools(start, s.technician, s.read_log, s.save_report, s.send_report, root),
        evidence=EvidenceModel(start, s.changes, s.diagnosis, look, root),
        meters=MetersModel(start, s.read_meters, root),
    )
