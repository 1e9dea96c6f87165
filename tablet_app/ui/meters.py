"""Live meters: one reading a second while somebody looks, and the last two minutes of it as lines."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Awaitable, Callable

from msgspec import Struct
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.meters import Reading
from tablet_app.ui.plot import Plot
from tablet_app.ui.start import Start

__all__ = ["MetersModel", "Plot"]

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

EVERY_MS = 1000
SPAN_S = 120.0


class Scale(Struct, frozen=True):
    """The range that is drawn at least; a higher value stretches it, a lower one stays at the bottom."""

    field: str
    unit: str
    least: float
    most: float


SCALES = {
    "sound": Scale("sound_dbfs", "dBFS", -60, 0),
    "battery": Scale("battery_pct", "%", 0, 100),
    "latency": Scale("latency_ms", "ms", 0, 100),
    "temperature": Scale("temperature_c", "°C", 20, 100),
}


@QmlElement
@QmlUncreatable("made by the app")
class MetersModel(QObject):
    """`lines`: by meter {value, unit, least, most, points}; `value` is empty where nothing could be read.

    `points`: x and y in turn, each from 0 to 1 (left to right, bottom to top); y is -1 where the line breaks off.
    """

    changed = Signal()

    def __init__(
        self,
        start: Start,
        read: Callable[[], Awaitable[Reading]],
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._start, self._read_now, self._clock = start, read, clock
        self._readings: deque[tuple[float, Reading]] = deque()
        self._reading = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.read)

    @Property("QVariantMap", notify=changed)
    def lines(self) -> dict[str, object]:
        return {name: self._line(scale) for name, scale in SCALES.items()}

    @Slot(bool)
    def watch(self, looked_at: bool) -> None:
        """Somebody looks, or no longer does: then nothing is measured."""
        if looked_at == self._timer.isActive():
            return
        if looked_at:
            self._timer.start()
            self.read()
        else:
            self._timer.stop()

    @Slot()
    def read(self) -> None:
        """One reading; nothing while the last one still waits for a slow network."""
        if not self._reading:
            self._reading = True
            self._start(self._read())

    async def _read(self) -> None:
        try:
            self._readings.append((self._clock(), await self._read_now()))
        finally:
            self._reading = False
        oldest = self._clock() - SPAN_S
        while self._readings and self._readings[0][0] < oldest:
            self._readings.popleft()
        self.changed.emit()

    def _line(self, scale: Scale) -> dict[str, object]:
        values: list[tuple[float, float | None]] = [(at, getattr(one, scale.field)) for at, one in self._readings]
        most = max([scale.most, *(value for _, value in values if value is not None)])
        newest = values[-1][1] if values else None
        begin = (self._readings[-1][0] if self._readings else 0.0) - SPAN_S
        points: list[float] = []
        for at, value in values:
            high = -1.0 if value is None else max(0.0, (value - scale.least) / (most - scale.least))
            points += [(at - begin) / SPAN_S, high]
        return {
            "value": "" if newest is None else f"{newest:.0f}",
            "unit": scale.unit,
            "least": f"{scale.least:.0f}",
            "most": f"{most:.0f}",
            "points": points,
        }
