"""The open order: all of it, and every act on it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tablet_app.domain.orders import Cancellation, Status
from tests.ui import sample
from tests.ui.page import Page
from tests.ui.test_alert import at


def open_(page: Page, code: str) -> None:
    page.tap(f"order-{code}")
    page.find("orderScreen")


def test_the_whole_order_is_there(page: Page) -> None:
    page.data.put(*sample.lunch())
    open_(page, "A1040")
    screen = page.texts("orderScreen")
    for words in (
        "Борщ с говядиной",
        "Чай",
        "Collect 41.50 ₾ in cash",
        "ნინო",
        "+995 599 12 34 56",
        "12:32",
        "Без лука",
    ):
        assert words in screen
    page.tap("back")
    page.gone("orderScreen")


def test_options_and_parts_of_a_set_are_listed(page: Page) -> None:
    page.data.put(sample.order("A1", Status.CONFIRMED, sample.MENU))
    open_(page, "A1")
    screen = page.texts("orderLines")
    for words in ("+ კვერცხი", "2× მჭადი", "1× ჯონჯოლი"):
        assert words in screen


def test_it_stays_where_it_is_being_read_whatever_else_comes(page: Page) -> None:
    page.data.put(sample.forty())
    page.models.order.open("id-A2040")
    page.find("orderScreen")
    page.drag("orderLines", -100)
    where = at(page, "orderLines")
    assert where > 0
    page.models.acts.extend("id-A2040", 25)
    page.sees("sending…", "orderScreen")
    page.settle()
    assert at(page, "orderLines") == where


def test_ready_acts_once_for_two_taps_and_says_so_at_once(page: Page) -> None:
    page.data.put(sample.order("A1", Status.CONFIRMED))
    open_(page, "A1")
    page.data.disk.shut()
    spot = page.centre(page.find("ready"))
    page.tap("ready")
    assert page.text("ready") == "Saving…"
    page.tap_at(spot)
    page.data.disk.open()
    assert page.data.done == [("order.ready", "id-A1")]
    page.gone("orderScreen")
    page.sees("Ready · sending…", "order-A1")


@pytest.mark.parametrize("page", [{"auto_accept": True}], indirect=True)
def test_the_preparation_time_is_what_the_profile_says_now(page: Page) -> None:
    page.data.put(sample.order("A1"))
    open_(page, "A1")
    later = replace(sample.PROFILE, version=2, prep_minutes=replace(sample.PROFILE.prep_minutes, default=25))
    page.data.know(later)
    page.until(lambda: page.text("confirm") == "Accept · 25 min", "it is read")


def test_more_time_is_added_to_what_was_promised(page: Page) -> None:
    page.data.put(sample.order("A1", Status.CONFIRMED))
    open_(page, "A1")
    page.tap("extend", "more-10")
    assert page.data.done == [("order.extend", "id-A1", 25)]
    page.sees("19:00", "orderScreen")


def test_more_time_never_passes_the_longest(page: Page) -> None:
    page.data.put(replace(sample.order("A1", Status.CONFIRMED), prep_minutes=90))
    open_(page, "A1")
    page.tap("extend")
    page.sees("This is already the longest time", "extendSheet")


def test_hand_over_asks_for_the_pickup_code(page: Page) -> None:
    page.data.put(replace(sample.order("A1", Status.READY), pickup_code="4217"))
    open_(page, "A1")
    page.tap("handOver", "key_4", "key_2", "key_1")
    assert page.text("pickupCode") == "421"
    page.tap("key_7", "key_ok")
    assert page.data.done == [("order.hand_over", "id-A1", "4217")]
    page.gone("orderScreen")
    page.gone("order-A1")


def test_a_pickup_code_with_letters_is_compared_for_it_can_not_be_typed(page: Page) -> None:
    page.data.put(replace(sample.order("A1", Status.READY), pickup_code="K7-42"))
    open_(page, "A1")
    page.tap("handOver")
    assert page.text("pickupCode") == "K7-42"
    assert page.look_for("key_4") is None
    page.tap("codeHeard")
    assert page.data.done == [("order.hand_over", "id-A1", "K7-42")]


def test_hand_over_without_a_code_is_one_tap(page: Page) -> None:
    page.data.put(sample.order("A1", Status.READY))
    open_(page, "A1")
    page.tap("handOver")
    assert page.data.done == [("order.hand_over", "id-A1", None)]


def test_a_refusal_is_read_before_anything_else_is_offered(page: Page) -> None:
    order = sample.order("A1", Status.READY)
    page.data.put(order)
    key = page.data.save(order.subject, "order.hand_over", {})
    page.data.refuse(key, "wrong_pickup_code")
    open_(page, "A1")
    assert page.look_for("handOver") is None
    page.tap("understood")
    page.find("handOver")
    assert page.data.done == [("understood", key)]


def test_a_product_is_switched_off_from_its_line(page: Page) -> None:
    page.data.put(sample.order("A1", Status.CONFIRMED, sample.MENU[:1]))
    open_(page, "A1")
    page.tap(f"off-{sample.MENU[0].product_id}")
    page.sees("Until when is it off?")


def test_a_product_is_switched_back_on_from_its_line(page: Page) -> None:
    page.data.put(sample.order("A1", Status.CONFIRMED, sample.MENU[2:3]))
    open_(page, "A1")
    page.tap(f"off-{sample.MENU[2].product_id}")
    page.sees("It is switched off")
    page.find("back-on")


def test_an_act_that_comes_too_late_says_why(page: Page) -> None:
    order = sample.order("A1", Status.CONFIRMED)
    page.data.put(order)
    open_(page, "A1")
    page.data.disk.shut()
    page.tap("ready")
    gone = Cancellation("customer", "changed_mind")
    page.data.orders[order.id] = replace(order, version=2, status=Status.CANCELLED, cancellation=gone)
    page.data.disk.open()
    page.find("cancelled")
    page.tap("cancelledUnderstood")
    page.sees("The order was cancelled meanwhile.")


def test_a_failure_of_the_disk_is_said_and_frees_the_button(page: Page) -> None:
    page.data.put(sample.order("A1", Status.CONFIRMED))
    open_(page, "A1")

    async def full(_order_id: str) -> None:
        raise OSError("no space left on device")

    page.services.orders.ready = full  # type: ignore[method-assign]
    page.tap("ready")
    page.sees("It could not be saved. Try again.")
    assert page.find("ready").isEnabled()
    assert [str(error) for error in page.services.runner.errors] == ["no space left on device"]
    page.services.runner.errors.clear()


def test_an_order_that_ended_elsewhere_says_how(page: Page) -> None:
    order = sample.order("A1", Status.READY)
    page.data.put(order)
    open_(page, "A1")
    page.data.put(replace(order, version=2, status=Status.HANDED_OVER))
    page.sees("A1 · Handed over", "orderScreen")
    assert page.look_for("handOver") is None
