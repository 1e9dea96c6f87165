"""All screens over the services: view models made, wired, shown and taken down. The board comes first."""

from __future__ import annotations

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
    from tablet_app.ui.pages import PageModels
    from tablet_app.ui.services import Services


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
        self.pages: PageModels | None = None
        self._page_models = partial(_page_models, services, start, act, look, ticker, root)
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
        if not self.window.root.property("bare"):
            self.furnish()
        return self.window

    def furnish(self) -> None:
        """Make all that is not the board, if it is not there yet. Needs the window."""
        if self.window is not None and self.pages is None:
            self.pages = self._page_models()
            self.window.root.setProperty("inner", asdict(self.pages))

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


def _page_models(s: Services, start: Start, act: Start, look: Look, ticker: Ticker, root: QObject) -> PageModels:
    from tablet_app.ui.pages import page_models  # noqa: PLC0415  a fifth of the imports, which the board does without

    return page_models(s, start, act, look, ticker, root)
