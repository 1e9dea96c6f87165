"""Icons by name, tinted: `image://icon/<name>/<colour without #>/<stroke width>`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

DEFAULT_SIDE = 28


class Icons(QQuickImageProvider):
    """Draws the SVG files of `folder`. An unknown name gives an empty picture, which QML reports as a warning."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002
        name, colour, weight = [*id.split("/"), "000000", "2"][:3]
        path = self._folder / f"{name}.svg"
        if not path.is_file():
            return QImage()
        svg = path.read_text("utf-8").replace("currentColor", f"#{colour[-6:]}")
        svg = svg.replace('stroke-width="2"', f'stroke-width="{weight}"')
        width = requestedSize.width() if requestedSize.width() > 0 else DEFAULT_SIDE
        height = requestedSize.height() if requestedSize.height() > 0 else width
        # Not `fill`: to choose among its overloads PySide makes all enumerations of Qt, which costs a start 20 ms.
        clear = QImage(bytes(4 * width * height), width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image = clear.copy()
        painter = QPainter(image)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        return image
