"""Opens the support window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from tablet_app.ui.desk.model import DeskModel
from tablet_app.ui.desk.pictures import Pictures
from tablet_app.ui.language import Look
from tablet_app.ui.window import Window

SIZE = (1280, 800)


class Desk:
    """The window with what lies behind it. Needs a QGuiApplication with the fonts loaded, and the software renderer."""

    def __init__(
        self, language: str, translations: Path, on_close: Callable[[], None], size: tuple[int, int] = SIZE
    ) -> None:
        self._root = QObject()
        self.look = Look(translations, parent=self._root)
        self.look.show(language, "light")
        pictures = Pictures()
        self.model = DeskModel(self.look, translations, pictures, self._root)
        self.window = Window(
            {"desk": self.model},
            self.look,
            size=size,
            screen=("SupportWindow", "SupportWindow"),
            images={"picture": pictures},
            on_close=on_close,
        )

    def close(self) -> None:
        """The window first, then what lies behind it."""
        self.window.close()
        self._root.deleteLater()


def open_desk(language: str, translations: Path, on_close: Callable[[], None]) -> Desk:
    """Raises RuntimeError when the window cannot be loaded."""
    return Desk(language, translations, on_close)
