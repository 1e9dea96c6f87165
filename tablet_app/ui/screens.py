"""All screens over the services: view models made, wired, shown and taken down. The board comes first."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import asdict
from PySide6.QtCore import QObject

from tablet_app.ui.board_models import board_models
from tablet_app.ui.engine import Engine
from tablet_app.ui.language import Look
from tablet_app.ui.reading import OrdersReader
from tablet_app.ui.start import Start, Turn, no_turn
from tablet_app.ui.ticker import Ticker
from tablet_app.ui.window import Window

if TYPE_CHECKING:
    from tablet_app.ui.insides import InsideModels
    from tablet_app.ui.pages import PageModels
    from tablet_app.ui.services import Services

log = logging.getLogger(__name__)


class Screens:
    """Needs a QGuiApplication with the fonts loaded. Nothing is shown before `show`."""

    def __init__(
        self, services: Services, start: Start, look: Look, *, turn: Turn = no_turn, auto_accept: bool = False
    ) -> None:
        self._root = root = QObject()
        self.look = look
        self.ticker = ticker = Ticker(services.clock, root)
        self.reader = OrdersReader(start, services.changes, services.orders, services.venues, services.clock, turn)
        self.models = board_models(services, start, look, ticker, self.reader, root, auto_accept=auto_accept)
        act = self.models.trouble.watching
        self.window: Window | None = None
        self.insides: InsideModels | None = None
        self.pages: PageModels | None = None
        self._inside_models = partial(_inside_models, services, start, act, ticker, root)
        self._page_models = partial(_page_models, services, start, act, look, root)
        self.reader.soon()

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
        self.window.root.pagesWanted.connect(self.open_pages)  # type: ignore[attr-defined]
        if not self.window.root.property("bare"):
            self.furnish()
        return self.window

    def furnish(self) -> None:
        """Make what comes over the board by itself, if it is not there yet. Needs the window."""
        if self.window is not None and self.insides is None:
            self.insides = self._inside_models()
            self.window.root.setProperty("inner", asdict(self.insides))

    def open_pages(self) -> None:
        """Give the window what a person opens. Where it can't be made or read, the next tap tries again."""
        if self.window is None:
            return
        try:
            self.pages = self.pages or self._page_models()
        except Exception:
            # Importing takes a descriptor and a disk that can be read.
            log.exception("the pages can't be opened")
        else:
            self.window.root.setProperty("pages", asdict(self.pages))

    def leave(self) -> None:
        """The engine goes. A screen that goes with it may still tell the view models, which start what they then do."""
        self.reader.stop()
        if self.window is not None:
            self.window.close()

    def end(self) -> None:
        """The view models go. To be told after `leave`, when nothing runs any more that they started."""
        self._root.deleteLater()

    def close(self) -> None:
        """`leave` and `end`, where nothing runs beside."""
        self.leave()
        self.end()


def _inside_models(s: Services, start: Start, act: Start, ticker: Ticker, root: QObject) -> InsideModels:
    from tablet_app.ui.insides import inside_models  # noqa: PLC0415  a tenth of the imports, and the board needs none

    return inside_models(s, start, act, ticker, root)


def _page_models(s: Services, start: Start, act: Start, look: Look, root: QObject) -> PageModels:
    from tablet_app.ui.pages import page_models  # noqa: PLC0415  1 MB, and nobody may ever open one

    return page_models(s, start, act, look, root)
