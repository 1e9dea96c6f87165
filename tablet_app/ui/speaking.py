"""The words of findings where there is no screen: a Qt application without one, and the chosen language."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator


@contextmanager
def speaking(folder: Path, language: str, fonts: Path | None = None) -> Generator[None]:
    """While it lasts, texts are in `language`; English where `folder` has no compiled translation of it.

    With `fonts` pages can be drawn too. Needs no display, and uses none.
    """
    if fonts is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from tablet_app.ui.application import make_application  # noqa: PLC0415

        application: QCoreApplication = make_application(fonts)
    else:
        application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    translator = QTranslator()
    if translator.load(str(folder / f"tablet_{language}.qm")):
        QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        del application
