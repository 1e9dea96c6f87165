"""The drawing test: cells fill where a finger is felt; what stays empty is a picture and D2's evidence."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest

from tablet_app.domain.health import State
from tablet_app.domain.touch import Cell
from tablet_app.ui.findings.words import words
from tablet_app.ui.touch import DEEP, TouchModel, frame
from tests.ui import sample
from tests.ui.health_sample import FINE
from tests.ui.health_scenes import checked, draw, touch_dead, touch_drawing, touch_whole
from tests.ui.page import Page


class Kept:
    def __init__(self) -> None:
        self.tests: list[tuple[set[Cell], set[Cell]]] = []

    def take(self, asked: Any, drawn: Any) -> None:
        self.tests.append((set(asked), set(drawn)))


def opened(page: Page) -> None:
    checked(page, FINE)
    page.tap("health-touch")
    page.find("touch-left")


def ring(page: Page, depth: int) -> list[Cell]:
    """The cells that are `depth` cells from the edge, clockwise."""
    touch: Any = page.models.touch
    right, bottom = touch.columns - 1 - depth, touch.rows - 1 - depth
    over = range(depth, right + 1)
    down = range(depth, bottom + 1)
    return (
        [(column, depth) for column in over]
        + [(right, row) for row in down[1:]]
        + [(column, bottom) for column in reversed(over[:-1])]
        + [(depth, row) for row in reversed(down[1:-1])]
    )


def stroke(page: Page, cells: list[Cell]) -> None:
    """A finger from cell to cell without being lifted, as slow as the screen follows."""
    touch: Any = page.models.touch

    def middle(cell: Cell) -> QPoint:
        return QPoint(
            int((cell[0] + 0.5) * page.root.width() / touch.columns),
            int((cell[1] + 0.5) * page.root.height() / touch.rows),
        )

    QTest.touchEvent(page.root, page._touch).press(0, middle(cells[0]), page.root).commit()
    for cell in cells:
        QTest.touchEvent(page.root, page._touch).move(0, middle(cell), page.root).commit()
        page.until(lambda at=cell: at in touch._felt, f"{cell} is felt")  # type: ignore[misc]
    QTest.touchEvent(page.root, page._touch).release(0, middle(cells[-1]), page.root).commit()
    QCoreApplication.processEvents()


def told(page: Page, state: State) -> None:
    """The result is on the screen: the finding's own words."""
    finding = page.models.touch._finding
    assert finding is not None
    assert finding.state is state
    page.sees(words(finding).says)


def test_the_frame_is_two_cells_deep() -> None:
    cells = frame(8, 6)
    assert len(cells) == 8 * 6 - 4 * 2
    assert (0, 0) in cells
    assert (DEEP, DEEP) not in cells
    assert len(set(frame(4, 4))) == 16


def test_a_finger_fills_the_cells_it_goes_over_and_the_last_one_ends_the_test(page: Page) -> None:
    opened(page)
    stroke(page, ring(page, 0))
    assert page.models.touch.left == len(ring(page, 1))
    assert page.find("cell-0-0").property("felt")
    stroke(page, ring(page, 1))
    told(page, State.FINE)
    assert page.services.touch_tests.last is not None
    assert page.services.touch_tests.last.asked == page.services.touch_tests.last.drawn


def test_the_check_looks_again_with_what_was_drawn(page: Page) -> None:
    touch_whole(page)
    assert page.data.done[-1] == ("examine", ("D2",))
    page.tap("touch-done")
    page.find("health-list")


def test_a_dead_band_is_told_and_shown_as_a_picture(page: Page) -> None:
    touch_dead(page)
    told(page, State.BROKEN)
    crosses = [
        item for item in page.items(page.find("touch-picture")) if item.property("name") == "x" and item.isVisible()
    ]
    assert len(crosses) == page.models.touch.left == 24
    assert page.find("touch-state").property("text") == "Broken"


def test_going_back_keeps_nothing(page: Page) -> None:
    touch_drawing(page)
    page.tap("touch-cancel")
    page.find("health-list")
    assert page.services.touch_tests.last is None


def test_who_is_called_away_gets_no_verdict(page: Page) -> None:
    kept = Kept()
    model = TouchModel(kept, page.screens.look, patience_ms=1)
    model.begin(640, 640)
    model.feel(0.01, 0.01)
    page.until(lambda: model.stage == "", "the test ends by itself")
    assert kept.tests == []
    model.feel(0.01, 0.01)
    model.finish()
    assert kept.tests == []


def test_an_order_that_comes_meanwhile_rings_and_the_drawing_waits(page: Page) -> None:
    touch_drawing(page)
    left = page.models.touch.left
    page.data.put(sample.alerting())
    page.tap("alertAccept")
    page.gone("alert")
    page.find("touch-left")
    assert page.models.touch.left == left


@pytest.mark.parametrize(("x", "y"), [(-0.1, 0.5), (1.0, 1.0), (0.5, 0.5), (2.0, 0.0)])
def test_a_finger_beside_the_frame_is_not_counted(page: Page, x: float, y: float) -> None:
    model = TouchModel(Kept(), page.screens.look)
    model.begin(640, 640)
    before = model.left
    model.feel(x, y)
    assert model.left == before
    assert model.verdict == {}


def test_too_little_drawn_says_nothing_about_the_panel(page: Page) -> None:
    touch_drawing(page)
    page.tap("touch-rest")
    told(page, State.COULD_NOT_LOOK)
    page.tap("touch-again")
    draw(page, lambda _column, _row: True)
    told(page, State.FINE)
