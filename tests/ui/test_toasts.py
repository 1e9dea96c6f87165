"""What has just happened is told in strips that press nothing and hide no button of an alert."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtQuick import QQuickItem

from tablet_app.domain.orders import Status
from tests.ui import sample
from tests.ui.page import ENDLESS_MS, Page, is_text
from tests.ui.queue_scenes import came_late, too_late_in_an_alert

SIZES = [
    {"size": size, "language": language}
    for size in ((1280, 800), (1024, 600), (800, 1280))
    for language in ("ka", "ru")
]


def on_screen(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


@pytest.mark.parametrize("page", SIZES, indirect=True)
def test_over_an_alert_a_strip_hides_no_button_no_note_and_no_code(page: Page) -> None:
    too_late_in_an_alert(page)
    page.settle()
    strip = on_screen(page.find("late"))
    assert strip.height() < on_screen(page.find("alertLines")).height()
    named = [item for item in page.items(page.find("alert")) if item.objectName() in KEPT]
    assert {item.objectName() for item in named} == KEPT
    for item in named:
        assert not on_screen(item).intersects(strip), item.objectName()


@pytest.mark.parametrize("page", SIZES, indirect=True)
def test_over_a_cancelled_order_a_strip_hides_no_word_and_no_button(page: Page) -> None:
    page.data.put(sample.cancelled(), sample.cancelled("A2"))
    page.find("cancelled")
    came_late(page)
    page.settle()
    strip = on_screen(page.find("late"))
    assert page.root.contentItem().boundingRect().contains(strip)
    for item in page.items(page.find("cancelled")):
        if is_text(item) and item.property("name") is None:  # an icon is a letter too
            assert not on_screen(item).intersects(strip), item.property("text")


KEPT = {"alertAccept", "alertReject", "prep-15", "noteAllergy", "alertCode"}


def test_a_tap_on_a_strip_puts_it_away_and_presses_nothing(page: Page) -> None:
    page.data.put(sample.order("A1", Status.READY))
    page.models.order.open("id-A1")
    page.ready("handOver")
    page.arms_after(ENDLESS_MS)
    came_late(page)
    page.settle()
    strip = on_screen(page.find("late"))
    below = on_screen(page.find("handOver"))
    spot = strip.intersected(below).center().toPoint()
    assert strip.contains(spot.toPointF())
    page.tap_at(spot)
    assert page.look_for("late") is not None, "nobody has read it in that time"
    page.arms_after(0)
    page.until(lambda: not page.arming(spot), "it can be put away")
    page.tap_at(spot)
    page.gone("late")
    assert page.data.done == []
    page.tap_at(QPoint(below.center().toPoint()))
    assert [act[0] for act in page.data.done] == ["order.hand_over"]
