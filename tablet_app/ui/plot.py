"""A light line: drawn by the painter, no shaders, no timer of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Property, QPointF, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

WIDTH_PX = 3
QVariantList = list
"""By this name qmllint knows the type."""


@QmlElement
class Plot(QQuickPaintedItem):
    """`points` as in `MetersModel`; painted again when they or `ink` change."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._points: list[float] = []
        self._ink = QColor("black")

    def _get_points(self) -> list[float]:
        return self._points

    def _set_points(self, points: Sequence[float]) -> None:
        self._points = [float(one) for one in points]
        self.changed.emit()
        self.update()

    points = Property(QVariantList, _get_points, _set_points, notify=changed)

    def _get_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        self._ink = ink
        self.changed.emit()
        self.update()

    ink = Property(QColor, _get_ink, _set_ink, notify=changed)

    def paint(self, painter: QPainter) -> None:
        wide, high = self.width() - 2 * WIDTH_PX, self.height() - 2 * WIDTH_PX
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink, WIDTH_PX))
        places = [
            QPointF(WIDTH_PX + x * wide, WIDTH_PX + (1 - min(y, 1.0)) * high) if y >= 0 else None
            for x, y in zip(self._points[::2], self._points[1::2], strict=False)
        ]
        for before, after in pairwise(places):
            if before is not None and after is not None:
                painter.drawLine(before, after)
        if places and places[-1] is not None:
            painter.drawEllipse(places[-1], WIDTH_PX, WIDTH_PX)
