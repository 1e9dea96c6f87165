"""What sounds without an order to take has its words on the screen, whatever page is open, and a way to stop it."""

from __future__ import annotations

import pytest

from tablet_app.domain.alarm import Calls
from tests.ui import sample
from tests.ui.page import Page

UNREAD = Calls(("A1045",), unread=True, ids=frozenset({"id-A1045"}))


@pytest.fixture
def told(page: Page) -> list[str]:
    told: list[str] = []
    page.models.calls.understood.connect(lambda: told.append("understood"))
    page.models.calls.stopped.connect(lambda: told.append("stopped"))
    return told


def test_a_confirmation_that_does_not_get_through_says_which_and_whom_to_call(page: Page, told: list[str]) -> None:
    page.tap("menuButton", "menu-products")
    page.models.calls.tell(UNREAD)
    page.sees("The platform does not know yet that you accepted", "call")
    page.sees("A1045", "call")
    page.sees("+995 32 211 42 35", "call")
    page.tap("call-stop")
    assert told == ["understood"]
    page.models.calls.tell(Calls(("A1045",)))
    page.gone("call")
    page.tap("back")
    phone = "+995 32 211 42 35".replace(" ", "\u00a0")
    page.sees(f"A1045: the platform does not know yet that you accepted. Call support: {phone}", "bannerUndelivered")
    page.models.calls.tell(Calls())
    page.gone("bannerUndelivered")


def test_supports_ring_is_no_order_and_can_be_stopped(page: Page, told: list[str]) -> None:
    page.models.calls.tell(Calls(support=True))
    page.sees("No new order has come.", "call")
    page.tap("call-stop")
    assert told == ["stopped"]
    page.models.calls.tell(Calls())
    page.gone("call")


def test_an_order_to_take_comes_first_and_a_cancelled_one_behind(page: Page) -> None:
    page.models.calls.tell(UNREAD)
    page.find("call")
    page.data.put(sample.alerting())
    page.find("alertAccept")
    page.gone("call")
    page.tap("alertAccept")
    page.find("call")
    page.data.put(sample.cancelled())
    page.models.calls.tell(Calls())
    page.find("cancelled")


def test_a_tap_that_was_meant_for_what_was_there_before_answers_nothing(page: Page, told: list[str]) -> None:
    page.models.calls.tell(UNREAD)
    button = page.find("call-stop")
    assert not button.isEnabled()
    page.until(button.isEnabled, "it takes taps")
    page.models.calls.tell(Calls(("A1045", "A1046"), unread=True))
    assert not button.isEnabled(), "two codes have not been read yet"
    assert told == []
