"""The touch that wakes a dark screen presses nothing; the next one does."""

from __future__ import annotations

import pytest

from tablet_app.domain.checkin import Due, Prompt, Standing
from tablet_app.ui import shield
from tablet_app.ui.shield import Shield
from tests.ui import sample
from tests.ui.page import Page


@pytest.fixture(autouse=True)
def something_to_press(page: Page) -> None:
    prompt = Prompt(Due.MISSED, sample.NOW)
    page.services.checkins.say(standing=Standing.NOT_CHECKED_IN, prompt=prompt)
    page.find("bannerCheckIn-action")


def test_the_first_touch_on_a_dark_screen_presses_nothing(page: Page) -> None:
    there = Shield(page.root)
    button = "bannerCheckIn-action"
    there.follow(True, False)
    page.tap(button)
    page.until(lambda: not there.up, "the touch has passed")
    assert page.look_for(button) is not None
    page.tap(button)
    page.gone("bannerCheckIn")


def test_word_of_the_light_before_the_touch_does_not_let_it_through(page: Page) -> None:
    there = Shield(page.root)
    there.follow(True, False)
    there.follow(False, False)
    page.tap("bannerCheckIn-action")
    page.until(lambda: not there.up, "the touch has passed")
    assert page.look_for("bannerCheckIn-action") is not None


def test_a_screen_that_an_alert_lit_takes_the_first_touch(page: Page) -> None:
    there = Shield(page.root)
    there.follow(True, False)
    there.follow(False, True)
    page.tap("bannerCheckIn-action")
    page.gone("bannerCheckIn")


def test_a_screen_that_is_bright_again_by_itself_takes_touches_soon(page: Page) -> None:
    there = Shield(page.root)
    there.follow(True, False)
    there.follow(False, False)
    assert shield.LOWERED_AFTER_MS < 1000
    page.until(lambda: not there.up, "lowered")
    page.tap("bannerCheckIn-action")
    page.gone("bannerCheckIn")
