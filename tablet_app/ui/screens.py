"""All screens over the services: view models made, wired, shown and taken down. The board comes first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QObject

from tablet_app.ui.acts import OrderActs
from tablet_app.ui.alert import AlertModel
from tablet_app.ui.board import BoardModel
from tablet_app.ui.engine import Engine
from tablet_app.ui.language import Look
from tablet_app.ui.order import OrderModel
from tablet_app.ui.reading import OrdersReader
from tablet_app.ui.start import Start
from tablet_app.ui.status import StatusModel
from tablet_app.ui.ticker import Ticker
from tablet_app.ui.trouble import TroubleModel
from tablet_app.ui.window import Window

if TYPE_CHECKING:
    from tablet_app.ui.pages import PageModels
    from tablet_app.ui.services import Services


class Models(Struct, frozen=True):
    """The view models by the names that Main.qml knows them by."""

    status: StatusModel
    board: BoardModel
    order: OrderModel
    acts: OrderActs
    alert: AlertModel
    trouble: TroubleModel


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
            trouble=trouble,
        )
        self.models.alert.shown.connect(trouble.makeWay)
        self.window: Window | None = None
        self.pages: PageModels | None = None
        self._page_models = partial(_page_models, services, start, act, look, ticker, root)
        reader.soon()

    def show(
        self,
        size: tuple[int, int] | None = None,
        on_close: Callable[[], None] = lambda: None,
        engine: Engine | None = None,
    ) -> Window:
        """Open the window with its board: `size` in pixels, or the whole screen. `engine`: as `Window` takes it.

        Where something else than the board is to be seen, that is made too; else it waits for `furnish`.
        """
        self.window = Window(asdict(self.models), self.look, size=size, on_close=on_close, engine=engine)
        if not self.window.root.property("bare"):
            self.furnish()
        return self.window

    def furnish(self) -> None:
        """Make all that is not the board, if it is not there yet. Needs the window."""
        if self.window is not None and self.pages is None:
            self.pages = self._page_models()
            self.window.root.setProperty("inner", asdict(self.pages))

    def close(self) -> None:
        """The engine first, then the view models."""
        self.reader.stop()
        if self.window is not None:
            self.window.close()
        self._root.deleteLater()


def _page_models(s: Services, start: Start, act: Start, look: Look, ticker: Ticker, root: QObject) -> PageModels:
    from tablet_app.ui.pages import page_models  # noqa: PLC0415  a fifth of the imports, which the board does without

    return page_models(s, start, act, look, ticker, root)
