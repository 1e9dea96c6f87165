"""One page A4 to draw on, in tenths of a millimetre: text that wraps, pictograms, boxes."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtSvg import QSvgRenderer

from tablet_app.assets import asset
from tablet_app.ui.fonts import FAMILY

WIDTH, HEIGHT = 2100, 2970
INK = "#10151C"
SOFT = "#4A5666"
LINE = "#C6CEDA"
GREEN = "#0B7A45"
RED = "#B3202A"


class Type(Struct, frozen=True):
    """`size` is the font's height in tenths of a millimetre."""

    size: float
    weight: QFont.Weight = QFont.Weight.Normal
    colour: str = INK

    def font(self) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(max(1, round(self.size)))
        font.setWeight(self.weight)
        return font


class Page:
    """Draws with `painter`, whose device is one page."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        painter.setWindow(0, 0, WIDTH, HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def height(self, text: str, width: float, kind: Type) -> float:
        """How high `text` is when it is wrapped at `width`."""
        return self._bounds(QRectF(0, 0, width, HEIGHT), text, kind).height() if text else 0.0

    def width(self, text: str, kind: Type) -> float:
        return self._bounds(QRectF(0, 0, WIDTH, HEIGHT), text, kind).width()

    def text(self, x: float, y: float, width: float, text: str, kind: Type) -> float:
        """Draw `text`; answers with the height that it took."""
        if not text:
            return 0.0
        high = self.height(text, width, kind)
        # A little more room than measured: rounding would wrap the last word.
        self._painter.drawText(QRectF(x, y, width, high + 4), int(Qt.TextFlag.TextWordWrap), text)
        return high

    def box(self, area: QRectF, fill: str = "", line: str = "", radius: float = 20) -> None:
        self._painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(line), 4) if line else Qt.PenStyle.NoPen)
        self._painter.drawRoundedRect(area, radius, radius)

    def icon(self, name: str, area: QRectF, colour: str = INK) -> None:
        """A pictogram of assets/icons, as lines. Raises FileNotFoundError for one that is not there."""
        svg = asset("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
        QSvgRenderer(QByteArray(svg.encode())).render(self._painter, area)

    def _bounds(self, area: QRectF, text: str, kind: Type) -> QRectF:
        self._painter.setFont(kind.font())
        # Without a pen, as a box leaves it, Qt measures nothing.
        self._painter.setPen(QColor(kind.colour))
        return self._painter.boundingRect(area, int(Qt.TextFlag.TextWordWrap), text)


def pdf(title: str, draw: Callable[[Page], object]) -> bytes:
    """A PDF of one page A4 that `draw` fills. Needs a QGuiApplication with the fonts loaded."""

    def fill(writer: QPdfWriter) -> None:
        painter = QPainter(writer)
        try:
            draw(Page(painter))
        finally:
            painter.end()

    return written(title, fill)


def written(title: str, fill: Callable[[QPdfWriter], object]) -> bytes:
    """A PDF on A4 without margins that `fill` writes. Needs a QGuiApplication with the fonts loaded."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Partner tablet")
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    try:
        fill(writer)
    finally:
        buffer.close()
    return bytes(data.data())
