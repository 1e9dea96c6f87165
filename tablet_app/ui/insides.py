"""The view models of what comes over the board by itself: a start shows the board before they are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject

from tablet_app.ui.checkin import CheckInModel
from tablet_app.ui.late import LateModel
from tablet_app.ui.pairing import PairingModel
from tablet_app.ui.queue import QueueModel
from tablet_app.ui.technician import TechnicianModel

if TYPE_CHECKING:
    from tablet_app.ui.services import Services
    from tablet_app.ui.start import Start
    from tablet_app.ui.ticker import Ticker


class InsideModels(Struct, frozen=True):
    """By the names that Inside.qml knows them by."""

    pairing: PairingModel
    checkin: CheckInModel
    queue: QueueModel
    late: LateModel
    technician: TechnicianModel


def inside_models(s: Services, start: Start, act: Start, ticker: Ticker, root: QObject) -> InsideModels:
    """`act`: starts what a person asked for, and says so when it cannot be saved."""
    return InsideModels(
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
        queue=QueueModel(act, s.changes, s.queue, s.venues, s.link, s.clock, ticker, root),
        late=LateModel(start, s.changes, s.queue, root),
        technician=TechnicianModel(start, s.technician, parent=root),
    )
