"""The view models of the pages that a person opens: many a start goes by without one, so the first one brings them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject

from tablet_app.ui.evidence import EvidenceModel
from tablet_app.ui.health import HealthModel
from tablet_app.ui.history import HistoryModel
from tablet_app.ui.meters import MetersModel
from tablet_app.ui.no_sound import NoSoundModel
from tablet_app.ui.products import ProductsModel
from tablet_app.ui.technician_tools import TechnicianTools
from tablet_app.ui.touch import TouchModel

if TYPE_CHECKING:
    from tablet_app.ui.language import Look
    from tablet_app.ui.services import Services
    from tablet_app.ui.start import Start


class PageModels(Struct, frozen=True):
    """By the names that Pages.qml knows them by."""

    products: ProductsModel
    history: HistoryModel
    health: HealthModel
    touch: TouchModel
    noSound: NoSoundModel
    tools: TechnicianTools
    evidence: EvidenceModel
    meters: MetersModel


def page_models(s: Services, start: Start, act: Start, look: Look, root: QObject) -> PageModels:
    """`act`: starts what a person asked for, and says so when it cannot be saved."""
    return PageModels(
        products=ProductsModel(act, s.changes, s.products, s.venues, s.clock, s.outbox.understood, root),
        history=HistoryModel(start, s.changes, s.orders, s.venues, s.clock, root),
        health=HealthModel(start, s.changes, s.diagnosis, look, root),
        touch=TouchModel(s.touch_tests, look, parent=root),
        noSound=NoSoundModel(start, s.changes, s.no_sound, look, root),
        tools=TechnicianTools(start, s.technician, s.read_log, s.save_report, s.send_report, root),
        evidence=EvidenceModel(start, s.changes, s.diagnosis, look, root),
        meters=MetersModel(start, s.read_meters, root),
    )
