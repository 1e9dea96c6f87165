"""The second half of a double tap falls on what has come there meanwhile, and does nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF

from tablet_app.domain.checkin import Standing
from tablet_app.domain.orders import Status
from tests.ui import sample
from tests.ui.page import ENDLESS_MS, Page

LOW = {"size": (1024, 600)}


def lies_at(page: Page, spot: QPoint, name: str) -> bool:
    item = page.find(name)
    return item.contains(item.mapFromScene(QPointF(spot)))


def flash(page: Page) -> None:
    page.models.status.sound(False, "headphones", 80, look="silent")
    page.find("noSound")


def test_the_tap_that_ends_the_flash_takes_no_order(page: Page) -> None:
    page.data.put(sample.alerting())
    spot = page.ready("alertAccept")
    flash(page)
    page.until(lambda: page.ready("noSound") is not None, "the flash takes taps")
    page.arms_after(ENDLESS_MS)
    for _half in range(2):
        page.tap_at(spot)
        page.settle()
    assert page.look_for("noSound") is None
    assert page.data.done == []
    page.arms_after(0)
    page.tap("alertAccept")
    assert page.data.done == [("order.confirm", "id-A1045", 15)]


def test_the_tap_that_ends_the_flash_acknowledges_no_cancelled_order(page: Page) -> None:
    page.data.put(sample.cancelled())
    spot = page.ready("cancelledUnderstood")
    flash(page)
    page.ready("noSound")
    page.arms_after(ENDLESS_MS)
    for _half in range(2):
        page.tap_at(spot)
        page.settle()
    assert page.data.acknowledged == set()
    page.arms_after(0)
    page.tap("cancelledUnderstood")
    assert page.data.acknowledged == {"id-A1044"}


def test_understanding_a_refusal_twice_does_not_accept_the_order(page: Page) -> None:
    page.data.put(sample.alerting())
    key = page.data.save("order:id-A1045", "order.confirm", {"prep_minutes": 15})
    page.data.refuse(key, "not_allowed")
    page.tap_twice("alertUnderstood")
    assert page.data.done == [("understood", key)]
    page.find("alertAccept")


def test_understanding_a_refusal_twice_does_not_do_the_next_step(page: Page) -> None:
    page.data.put(sample.order("A1", Status.READY))
    key = page.data.save("order:id-A1", "order.hand_over", {})
    page.data.refuse(key, "wrong_pickup_code")
    page.models.order.open("id-A1")
    page.tap_twice("understood")
    assert page.data.done == [("understood", key)]
    page.find("handOver")


def test_accepting_twice_does_not_do_the_next_step_of_the_order_that_is_open_below(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.models.order.open("id-A1040")
    below = page.ready("ready")
    page.data.put(sample.alerting())
    accept = page.ready("alertAccept")
    assert lies_at(page, QPoint(accept.x(), below.y()), "alertAccept")
    spot = QPoint(max(accept.x(), below.x()), below.y())
    assert lies_at(page, spot, "alertAccept")
    page.arms_after(ENDLESS_MS)
    for _half in range(2):
        page.tap_at(spot)
        page.settle()
    assert lies_at(page, spot, "ready")
    assert [act[0] for act in page.data.done] == ["order.confirm"]


@pytest.mark.parametrize("page", [LOW, {}], indirect=True)
def test_a_card_that_is_tapped_twice_is_opened_and_not_handed_over(page: Page) -> None:
    page.data.put(*(sample.order(f"A{n}", Status.READY, placed_at=sample.ago(minutes=n)) for n in range(9)))
    page.models.order.open("id-A0")
    spot = page.ready("handOver")
    page.models.order.close()
    page.arms_after(0)
    page.find("board")
    page.settle()
    page.until(lambda: not page.arming(spot), "the board takes taps")
    page.arms_after(ENDLESS_MS)
    for _half in range(2):
        page.tap_at(spot)
        page.settle()
    assert lies_at(page, spot, "handOver"), "the card lay where the button is"
    assert page.data.done == []


def test_switching_on_twice_leaves_the_next_product_off(page: Page) -> None:
    page.data.products = {
        key: replace(product, available=False, unavailable_since=sample.ago(hours=1))
        for key, product in page.data.products.items()
    }
    page.tap("toProducts", "show-off")
    first, second = list(page.data.products)[:2]
    spot = page.ready(f"switch-on-{first}")
    page.tap_twice(f"switch-on-{first}")
    assert page.data.done == [("product.reactivate", first)]
    page.until(lambda: lies_at(page, spot, f"switch-on-{second}"), "the next one lies there now")
    page.tap_at(spot)
    assert page.data.done[1:] == [("product.reactivate", second)]


@pytest.mark.parametrize("page", [LOW, {}], indirect=True)
def test_the_switch_that_is_tapped_twice_opens_the_sheet_and_says_nothing(page: Page) -> None:
    page.tap("toProducts")
    for product in list(page.data.products.values())[:2]:
        page.tap_twice(f"switch-{product.id}")
        page.find("deactivate")
        assert page.data.done == []
        page.tap("deactivate-close")


def test_an_answer_that_is_tapped_twice_presses_nothing_below_the_sheet(page: Page) -> None:
    page.tap("toProducts")
    on, off = (
        next(one.id for one in page.data.products.values() if one.available is available) for available in (True, False)
    )
    page.tap(f"switch-{on}")
    page.find("deactivate")
    lane = page.find(f"switch-{off}")
    spot = page.centre(lane)
    page.resize(1280, 800)
    page.arms_after(ENDLESS_MS)
    page.tap_at(QPoint(8, spot.y()))  # on the veil: the sheet closes
    page.settle()
    page.tap_at(spot)
    assert page.look_for("deactivate") is None
    assert page.data.done == []


@pytest.mark.parametrize("page", [LOW], indirect=True)
def test_rejecting_that_is_tapped_twice_names_no_reason(page: Page) -> None:
    reasons = ("no_product", "too_busy", "closing", "no_address", "no_courier", "other", "price")
    page.data.know(replace(sample.PROFILE, reject_reasons=reasons, version=2))
    page.data.put(sample.alerting())
    page.tap_twice("alertReject")
    page.find("rejectSheet")
    assert page.data.done == []
    page.tap("reason-closing")
    assert page.data.done == [("order.reject", "id-A1045", "closing")]


def test_a_check_out_takes_two_taps_and_not_a_double_one(page: Page) -> None:
    page.tap("menuButton", "menu-checkin")
    page.tap_twice("check-out")
    assert page.text("check-out").startswith("Really")
    assert page.data.done == []
    page.data.disk.shut()
    spot = page.ready("check-out")
    for _tap in range(4):
        page.tap_at(spot)
        page.settle()
    page.data.disk.open()
    assert page.data.done == [("check_out",)]


def test_starting_the_check_in_twice_answers_no_question(page: Page) -> None:
    page.services.checkins.say(standing=Standing.NOT_CHECKED_IN)
    page.tap("menuButton", "menu-checkin")
    page.arms_after(ENDLESS_MS)
    page.services.checkins.say(standing=Standing.CHECKING_IN)
    page.find("tile-C1")
    page.tap_at(page.centre(page.find("tile-C3")))
    assert page.models.checkin.step["code"] == "C1"


def test_a_second_finger_passes_it_no_more_than_the_first(page: Page) -> None:
    page.data.put(sample.alerting(accept_by=sample.NOW + timedelta(minutes=5)))
    spot = page.ready("alertAccept")
    page.arms_after(ENDLESS_MS)
    page.data.put(replace(page.data.orders["id-A1045"], version=2, status=Status.WITHDRAWN), sample.alerting("A2"))
    page.settle()
    page.tap_with_two(QPoint(20, 20), page.centre(page.find("prep-30")))
    page.tap_at(spot)
    assert page.text("alertAccept") == "Accept · 15 min"
    assert page.data.done == []
