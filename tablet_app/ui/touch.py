"""The drawing test of the touch panel: what a finger is felt in along the edges, and what that says about the panel."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.health import Finding
from tablet_app.domain.touch import Cell, judge
from tablet_app.ui.findings.lazily import words
from tablet_app.ui.language import Look
from tablet_app.ui.rows import Rows

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CELL_PX = 64
"""About a fingertip on the counter's panels: a finger that goes straight along does not slip past."""
DEEP = 2
"""Cells from the edge that are asked for. Two at each side make four in a line: enough to tell a dead band."""
PATIENCE_MS = 30_000
"""Somebody who has not drawn for so long has been called away: the test ends without a verdict."""


class Keeper(Protocol):
    """As `services.touch.TouchTests`."""

    def take(self, asked: Collection[Cell], drawn: Collection[Cell]) -> None: ...


def frame(columns: int, rows: int) -> list[Cell]:
    """The cells of a grid that are within `DEEP` of an edge, row by row."""

    def near(at: int, length: int) -> bool:
        return at < DEEP or at >= length - DEEP

    return [
        (column, row) for row in range(rows) for column in range(columns) if near(column, columns) or near(row, rows)
    ]


class CellRow(Struct, frozen=True):
    """One cell to go over, and whether it felt the finger."""

    at: Cell
    column: int
    row: int
    felt: bool


@QmlElement
@QmlUncreatable("made by the app")
class TouchModel(QObject):
    """`stage`: "drawing", "result", or empty. `cells`: rows of `CellRow`."""

    drawn = Signal()
    changed = Signal()
    judged = Signal()
    """A test was brought to its end, and is kept."""

    def __init__(
        self, keeper: Keeper, look: Look, *, patience_ms: int = PATIENCE_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        look.changed.connect(self.changed)
        self._keeper = keeper
        self._columns = self._rows = 1
        self._cells = Rows(CellRow, "at", self)
        self._asked: list[Cell] = []
        self._felt: set[Cell] = set()
        self._stage = ""
        self._finding: Finding | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(self.cancel)

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage

    @Property(int, notify=changed)
    def columns(self) -> int:
        return self._columns

    @Property(int, notify=changed)
    def rows(self) -> int:
        return self._rows

    @Property(QObject, notify=changed)
    def cells(self) -> QObject:
        return self._cells

    @Property(int, notify=drawn)
    def left(self) -> int:
        """How many of the cells have not felt the finger yet."""
        return len(self._asked) - len(self._felt)

    @Property("QVariantMap", notify=changed)
    def verdict(self) -> dict[str, str]:
        """D2's finding in words, {mark, title, says, todo}; empty before the end."""
        return {"mark": self._finding.state.value, **asdict(words(self._finding))} if self._finding else {}

    @Slot(float, float)
    def begin(self, width: float, height: float) -> None:
        """A new drawing over a screen of this size, in pixels."""
        self._columns, self._rows = max(2 * DEEP, round(width / CELL_PX)), max(2 * DEEP, round(height / CELL_PX))
        self._asked, self._felt, self._finding = frame(self._columns, self._rows), set(), None
        self._patience.start()
        self._show()
        self._to("drawing")

    @Slot(float, float)
    def feel(self, x: float, y: float) -> None:
        """The finger is here, as parts of the screen's width and height; the last cell ends the test."""
        if self._stage != "drawing":
            return
        self._patience.start()
        cell = (int(x * self._columns), int(y * self._rows))
        if cell in self._felt or cell not in self._asked:
            return
        self._felt.add(cell)
        self._show()
        if not self.left:
            self.finish()

    @Slot()
    def finish(self) -> None:
        """The rest does not react: judge what there is."""
        if self._stage == "drawing":
            self._patience.stop()
            self._finding = judge(self._asked, self._felt)
            self._keeper.take(self._asked, self._felt)
            self._to("result")
            self.judged.emit()

    @Slot()
    def cancel(self) -> None:
        """Back, without a verdict; what an earlier test found stays."""
        self._patience.stop()
        self._to("")

    def _show(self) -> None:
        self._cells.show([CellRow(cell, *cell, cell in self._felt) for cell in self._asked])
        self.drawn.emit()

    def _to(self, stage: str) -> None:
        self._stage = stage
        self.changed.emit()
