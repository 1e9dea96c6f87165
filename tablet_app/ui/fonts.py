"""The bundled font: Debian's default shows Georgian, but no lari sign."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILY = "FiraGO"


def load_fonts(folder: Path) -> None:
    """Register every .ttf of `folder`, make FiraGO the application's font; raises FileNotFoundError when one fails."""
    files = sorted(folder.glob("*.ttf"))
    if not files:
        raise FileNotFoundError(f"No fonts in {folder}.")
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(f"The font {file} cannot be read.")
    QGuiApplication.setFont(QFont(FAMILY, 14))
