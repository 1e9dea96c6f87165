"""The view models of the board, and of what can come over it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject

from tablet_app.ui.acts import OrderActs
from tablet_app.ui.alert import AlertModel
from tablet_app.ui.board import BoardModel
from tablet_app.ui.calls import CallsModel
from tablet_app.ui.language import Look
from tablet_app.ui.order import OrderModel
from tablet_app.ui.status import StatusModel
from tablet_app.ui.trouble import TroubleModel

if TYPE_CHECKING:
    from tablet_app.ui.reading import OrdersReader
    from tablet_app.ui.services import Services
    from tablet_app.ui.start import Start
    from tablet_app.ui.ticker import Ticker


class Models(Struct, frozen=True):
    """The view models by the names that Main.qml knows them by."""

    status: StatusModel
    board: BoardModel
    order: OrderModel
    acts: OrderActs
    alert: AlertModel
    calls: CallsModel
    trouble: TroubleModel


def board_models(
    s: Services, start: Start, look: Look, ticker: Ticker, reader: OrdersReader, root: QObject, *, auto_accept: bool
) -> Models:
    """Wired with each other; all are children of `root`."""
    trouble = TroubleModel(start, s.changes, s.health, s.recoveries, s.venues, s.clock, parent=root)
    act = trouble.watching
    alert = AlertModel(reader, ticker, auto_accept=auto_accept, parent=root)
    alert.shown.connect(trouble.makeWay)
    return Models(
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
            unreadable=s.unreadable,
            auto_accept=auto_accept,
            parent=root,
        ),
        board=BoardModel(reader, ticker, root),
        order=OrderModel(start, reader, ticker, root),
        acts=OrderActs(act, s.orders, s.outbox, reader, root),
        alert=alert,
        calls=CallsModel(root),
        trouble=trouble,
    )
