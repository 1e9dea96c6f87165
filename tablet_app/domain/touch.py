"""What a drawing over the screen's cells says about the glass: which cells did not feel the finger, and where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from tablet_app.domain.health import Finding, Measure, State

Cell = tuple[int, int]
"""Column and row, from 0, from the upper left corner."""

LEAST_DRAWN = 0.3
"""Who drew less than this part of the cells did not do the test; that says nothing about the glass."""
LEAST_IN_LINE = 4
"""So many missed cells side by side make a band: a hurried finger leaves out one or two."""


def judge(asked: Collection[Cell], drawn: Collection[Cell]) -> Finding:
    """D2 from a drawing: `asked` are the cells to go over, `drawn` those that felt a touch.

    A whole line of the asked cells that felt nothing is a dead band (BROKEN); single cells missed at the rim of what
    was asked are a missed edge, elsewhere missed cells (WORTH_KNOWING).
    """
    wanted = set(asked)
    missed = wanted - set(drawn)
    share = 1 - len(missed) / len(wanted) if wanted else 0.0
    evidence = (
        Measure("drawn", round(100 * share), "%"),
        Measure("missed", len(missed), "cells"),
    )
    if share < LEAST_DRAWN:
        return Finding("D2", State.COULD_NOT_LOOK, "not_drawn", evidence, "drawing")
    if not missed:
        return Finding("D2", State.FINE, "", evidence, "drawing")
    rows, columns = dead_lines(wanted, missed)
    if rows or columns:
        bands = (Measure("dead_rows", _listed(rows)), Measure("dead_columns", _listed(columns)))
        return Finding("D2", State.BROKEN, "dead_band", evidence + bands, "drawing")
    reason = "missed_edge" if any(_at_rim(cell, wanted) for cell in missed) else "missed_cells"
    return Finding("D2", State.WORTH_KNOWING, reason, evidence, "drawing")


def dead_lines(asked: Collection[Cell], missed: Collection[Cell]) -> tuple[list[int], list[int]]:
    """Rows and columns, from 0, of which no asked cell felt a touch; both sorted."""
    gone = set(missed)
    lines = _lines(asked, 1), _lines(asked, 0)
    rows, columns = (
        sorted(at for at, cells in line.items() if len(cells) >= LEAST_IN_LINE and gone.issuperset(cells))
        for line in lines
    )
    return rows, columns


def _lines(cells: Iterable[Cell], axis: int) -> Mapping[int, list[Cell]]:
    lines: defaultdict[int, list[Cell]] = defaultdict(list)
    for cell in cells:
        lines[cell[axis]].append(cell)
    return lines


def _at_rim(cell: Cell, asked: Collection[Cell]) -> bool:
    columns, rows = zip(*asked, strict=True)
    return cell[0] in (min(columns), max(columns)) or cell[1] in (min(rows), max(rows))


def _listed(places: Iterable[int]) -> str:
    return ", ".join(str(place) for place in places)
