"""The one Qt application of the process, and what it can do without."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from PySide6.QtGui import QGuiApplication

from tablet_app.ui.fonts import load_fonts

WIDGETS = "PySide6.QtWidgets"


def make_application(fonts: Path) -> QGuiApplication:
    """Raises TypeError when another kind runs in this process, FileNotFoundError when the fonts are not there."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    if not isinstance(application, QGuiApplication):
        raise TypeError("another kind of Qt application already runs in this process")
    # Else the folder of compiled QML is called after whatever file started us, and each has its own.
    application.setApplicationName("partner-tablet")
    application.setQuitOnLastWindowClosed(False)
    load_fonts(fonts)
    return application


@contextmanager
def without_widgets() -> Generator[None]:
    """For the import of qasync, which looks for `QApplication` among the widgets: 8 ms and 4 MB for its name alone."""
    if WIDGETS in sys.modules:
        yield
        return
    stand_in = ModuleType(WIDGETS)
    stand_in.QApplication = QGuiApplication  # type: ignore[attr-defined]
    sys.modules[WIDGETS] = stand_in
    try:
        yield
    finally:
        del sys.modules[WIDGETS]
