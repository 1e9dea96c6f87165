"""Plots for paper: a line over time, with its axes and where nothing is known left open."""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from tablet_app.ui.fonts import FAMILY

WIDTH, HEIGHT = 1800, 540
"""In pixels; it is put on paper at a third of that."""
LEFT, RIGHT, TOP, BOTTOM = 130.0, 40.0, 104.0, 70.0
INK, SOFT, LINE, SHADE, ALARM = "#10151C", "#4A5666", "#1257A8", "#E3E7EE", "#B3202A"
TICKS = 6

Points = Sequence[tuple[float, float | None]]
"""(where on the axis, value); None: nothing is known there, or what was sent got lost."""


class Plot(Struct, frozen=True):
    """`title` says what and in which unit. `points` in order. `ticks`: (where, text) below the axis.

    `shaded`: stretches of the axis that are told apart. `gap`: points farther apart are not joined.
    `lost`: mark each point without a value. `floor` and `ceiling`: what the axis shows at least.
    """

    title: str
    points: Points
    ticks: Sequence[tuple[float, str]]
    floor: float | None = None
    ceiling: float | None = None
    shaded: Sequence[tuple[float, float]] = ()
    gap: float = math.inf
    lost: bool = False

    def values(self) -> list[float]:
        return [value for _, value in self.points if value is not None]


def drawn(plot: Plot) -> QImage:
    """Needs a QGuiApplication with the fonts loaded, and a plot with a value in it."""
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(FAMILY)
        font.setPixelSize(42)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(INK))
        painter.drawText(QRectF(0, 0, WIDTH, TOP - 24), int(Qt.AlignmentFlag.AlignVCenter), plot.title)
        font.setPixelSize(34)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        _Axes(painter, plot).draw()
    finally:
        painter.end()
    return picture


class _Axes:
    def __init__(self, painter: QPainter, plot: Plot) -> None:
        self._painter, self._plot = painter, plot
        self._area = QRectF(LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM)
        values = plot.values()
        low = min(values) if plot.floor is None else min(plot.floor, *values)
        high = max(values) if plot.ceiling is None else max(plot.ceiling, *values)
        self._step = nice_step((high - low) / 3)
        self._low = math.floor(low / self._step) * self._step
        self._high = max(math.ceil(high / self._step) * self._step, self._low + self._step)
        self._first, self._last = plot.points[0][0], plot.points[-1][0]

    def _x(self, where: float) -> float:
        wide = self._last - self._first or 1.0
        return self._area.left() + (where - self._first) / wide * self._area.width()

    def _y(self, value: float) -> float:
        return self._area.bottom() - (value - self._low) / (self._high - self._low) * self._area.height()

    def draw(self) -> None:
        self._shades()
        self._grid()
        self._line()

    def _shades(self) -> None:
        for begin, end in self._plot.shaded:
            left, right = self._x(begin), self._x(end)
            area = QRectF(left, self._area.top(), max(4.0, right - left), self._area.height())
            self._painter.fillRect(area, QColor(SHADE))

    def _grid(self) -> None:
        painter, area = self._painter, self._area
        level = self._low
        while level <= self._high + self._step / 2:
            y = self._y(level)
            painter.setPen(QPen(QColor("#C6CEDA"), 2))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(SOFT))
            words = QRectF(0, y - 25, LEFT - 14, 50)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{level:g}")
            level += self._step
        for where, text in self._plot.ticks:
            x = min(max(self._x(where), area.left() + 60), area.right() - 60)
            words = QRectF(x - 150, area.bottom() + 10, 300, 50)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter), text)

    def _line(self) -> None:
        painter, plot = self._painter, self._plot
        before: tuple[float, float] | None = None
        for where, value in plot.points:
            if value is None:
                if plot.lost:
                    self._cross(self._x(where))
                before = None
                continue
            x, y = self._x(where), self._y(value)
            painter.setPen(QPen(QColor(LINE), 6, c=Qt.PenCapStyle.RoundCap))
            if before is not None and where - before[0] <= plot.gap:
                painter.drawLine(QPointF(self._x(before[0]), before[1]), QPointF(x, y))
            else:
                painter.drawPoint(QPointF(x, y))
            before = where, y

    def _cross(self, x: float) -> None:
        y = self._area.bottom() - 18
        self._painter.setPen(QPen(QColor(ALARM), 6))
        self._painter.drawLine(QPointF(x - 12, y - 12), QPointF(x + 12, y + 12))
        self._painter.drawLine(QPointF(x - 12, y + 12), QPointF(x + 12, y - 12))


def nice_step(least: float) -> float:
    """1, 2 or 5 times a power of ten, at least `least`."""
    if least <= 0:
        return 1.0
    ten = 10.0 ** math.floor(math.log10(least))
    return next(one * ten for one in (1, 2, 5, 10) if one * ten >= least * 0.999)
