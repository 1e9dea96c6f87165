"""What lasts is told most pressing first, and never takes the room of the orders."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from tablet_app.domain.changes import Change
from tests.ui import sample
from tests.ui.page import ENDLESS_MS, Page
from tests.ui.scenes import board_warned

CARD = 212
LANE_HEAD = 52
BANNERS = ("Trouble", "Offline", "Sound", "Refusal", "CheckIn", "Warning", "Awake", "Paused", "Volume")
EVERYWHERE = [
    {"size": size, "language": language}
    for size in ((1280, 800), (1024, 600), (800, 1280))
    for language in ("ka", "en", "ru")
]


def told(page: Page) -> list[str]:
    """The banners that show, from the top."""
    seen = [(page.look_for(f"banner{name}"), name) for name in BANNERS]
    shown: list[tuple[Any, str]] = [(item, name) for item, name in seen if item is not None]
    return [name for item, name in sorted(shown, key=lambda one: one[0].mapToScene(one[0].position()).y())]


@pytest.mark.parametrize("page", EVERYWHERE, indirect=True)
def test_however_much_is_wrong_an_order_has_room(page: Page) -> None:
    board_warned(page)
    page.settle()
    assert page.find("board").height() >= LANE_HEAD + CARD
    assert told(page)[:2] == ["Offline", "Sound"]
    tabs = page.look_for("tab1")
    assert (tabs is not None) == (page.root.width() < page.root.height()), "upright it stays upright"


@pytest.mark.parametrize("page", [{"size": (1024, 600)}], indirect=True)
def test_the_rest_is_one_tap_away(page: Page) -> None:
    board_warned(page)
    assert told(page) == ["Offline", "Sound"]
    page.sees("5 more notices", "bannerMore")
    page.tap("bannerMore-open")
    page.settle()
    assert told(page) == ["Offline", "Sound", "Refusal", "CheckIn", "Warning", "Awake", "Paused"]
    last = page.find("bannerPaused")
    page.drag("bannerAwake", -160)
    assert last.mapToScene(last.position() * 0).y() < page.find("bannerMore").mapToScene(last.position() * 0).y()
    page.tap("bannerMore-open")
    page.until(lambda: told(page) == ["Offline", "Sound"], "the orders have their room again")


@pytest.mark.parametrize("page", [{"size": (1024, 600)}], indirect=True)
def test_what_is_worse_comes_before_what_is_less_bad(page: Page) -> None:
    page.data.venue = replace(sample.VENUE, paused_until=sample.NOW.replace(hour=10))
    page.services.changes.tell(Change.VENUE)
    page.models.status.awake("screen")
    page.until(lambda: told(page) == ["Awake", "Paused"], "both show")
    page.models.status.sound(False)
    page.until(lambda: told(page) == ["Sound", "Awake"], "the sound comes first")
    page.sees("1 more notice", "bannerMore")
    page.models.status.sound(True)
    page.until(lambda: told(page) == ["Awake", "Paused"], "both have room")
    page.gone("bannerMore")


def test_understanding_twice_leaves_the_next_refusal_to_be_read(page: Page) -> None:
    first, second = (page.data.save("device", f"device.check_{way}", {}) for way in ("in", "out"))
    page.data.refuse(first, "not_allowed")
    page.data.refuse(second, "not_allowed")
    spot = page.ready("bannerRefusal-action")
    page.arms_after(ENDLESS_MS)
    for _half in range(2):
        page.tap_at(spot)
        page.settle()
    assert page.data.done == [("understood", first)]
    page.arms_after(0)
    page.tap("bannerRefusal-action")
    assert page.data.done == [("understood", first), ("understood", second)]
