from __future__ import annotations

import pytest

from tablet_app.domain.health import State
from tablet_app.domain.touch import Cell, judge

COLUMNS, ROWS = 16, 10
ALL = {(column, row) for column in range(COLUMNS) for row in range(ROWS)}
EDGES = {(column, row) for column, row in ALL if column in (0, COLUMNS - 1) or row in (0, ROWS - 1)}


@pytest.mark.parametrize(
    ("asked", "missed", "state", "reason"),
    [
        (ALL, set(), State.FINE, ""),
        (EDGES, set(), State.FINE, ""),
        (ALL, {(0, 4)}, State.WORTH_KNOWING, "missed_edge"),
        (EDGES, {(15, 4), (15, 5)}, State.WORTH_KNOWING, "missed_edge"),
        (ALL, {(7, 4)}, State.WORTH_KNOWING, "missed_cells"),
        (ALL, {cell for cell in ALL if cell[1] == 4}, State.BROKEN, "dead_band"),
        (ALL, {cell for cell in ALL if cell[0] in (3, 4)}, State.BROKEN, "dead_band"),
        (EDGES, {cell for cell in EDGES if cell[1] == 0}, State.BROKEN, "dead_band"),
        # Of these rows only the two ends were asked: no band, whoever missed them.
        (EDGES, {(0, 4), (15, 4)}, State.WORTH_KNOWING, "missed_edge"),
        (ALL, {cell for cell in ALL if cell[1] > 1}, State.COULD_NOT_LOOK, "not_drawn"),
        (ALL, ALL, State.COULD_NOT_LOOK, "not_drawn"),
        (set(), set(), State.COULD_NOT_LOOK, "not_drawn"),
    ],
)
def test_what_a_drawing_says(asked: set[Cell], missed: set[Cell], state: State, reason: str) -> None:
    finding = judge(asked, asked - missed)
    assert (finding.check, finding.state, finding.reason) == ("D2", state, reason)


def test_the_dead_lines_are_named() -> None:
    finding = judge(ALL, {cell for cell in ALL if cell[0] not in (3, 4) and cell[1] != 9})
    assert (finding.value("dead_columns"), finding.value("dead_rows")) == ("3, 4", "9")
    assert (finding.value("drawn"), finding.value("missed")) == (79, 34)


def test_what_was_not_asked_does_not_count() -> None:
    assert judge(EDGES, ALL).state is State.FINE
