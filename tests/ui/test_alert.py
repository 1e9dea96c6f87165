"""The alert over everything, the queue behind it, and cancelled orders that ask to be seen."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from tablet_app.domain.orders import Status
from tests.ui import sample
from tests.ui.page import Page


def test_a_new_order_takes_the_screen_with_all_that_matters(page: Page) -> None:
    page.data.put(sample.alerting())
    page.find("alert")
    shown = page.texts("alert")
    for words in (
        "New order",
        "A1045",
        "Kalata",
        "18+",
        "ნინო",
        "Allergy: ნიგოზი",
        "93.00 ₾",
        "1:07",
        "until auto-cancel",
    ):
        assert words in shown
    assert page.look_for("board") is None, "what is covered is not painted"


def test_accepting_takes_one_tap_with_the_default_time(page: Page) -> None:
    page.data.put(sample.alerting())
    page.tap("alertAccept")
    assert page.data.done == [("order.confirm", "id-A1045", 15)]
    page.gone("alert")
    page.sees("Confirmed · sending…", "order-A1045")


def test_another_time_is_chosen_first(page: Page) -> None:
    page.data.put(sample.alerting())
    page.tap("prep-30")
    assert page.text("alertAccept") == "Accept · 30 min"
    page.tap("alertAccept")
    assert page.data.done == [("order.confirm", "id-A1045", 30)]


def preparing(minutes: int) -> Any:
    return replace(sample.PROFILE, version=minutes, prep_minutes=replace(sample.PROFILE.prep_minutes, default=minutes))


def test_the_preparation_time_is_what_the_profile_says_now_unless_somebody_chose(page: Page) -> None:
    page.data.put(sample.alerting("A1"), sample.order("A2", placed_at=sample.ago(seconds=5)))
    page.find("alert")
    page.data.know(preparing(25))
    page.until(lambda: page.text("alertAccept") == "Accept · 25 min", "the new one counts for the order on the screen")
    page.tap("prep-30")
    page.data.know(preparing(20))
    page.until(lambda: page.models.alert.choices["minutesDefault"] == 20, "it is read")
    assert page.text("alertAccept") == "Accept · 30 min", "a person's choice stays"
    page.tap("alertAccept")
    page.until(lambda: page.text("alertCode") == "A2", "the next one shows")
    assert page.text("alertAccept") == "Accept · 20 min", "it was for that order"
    page.tap("alertAccept")
    assert [act[1:] for act in page.data.done] == [("id-A1", 30), ("id-A2", 20)]


def test_the_button_shows_the_tap_while_the_disk_is_slow(page: Page) -> None:
    page.data.put(sample.alerting())
    page.data.disk.shut()
    spot = page.centre(page.find("alertAccept"))
    page.tap("alertAccept")
    assert page.text("alertAccept") == "Saving…"
    page.tap_at(spot)
    page.data.disk.open()
    page.gone("alert")
    assert page.data.done == [("order.confirm", "id-A1045", 15)]


def test_orders_behind_it_are_named_and_come_next(page: Page) -> None:
    page.arms_after(400)
    page.data.put(
        sample.alerting("A1"), *(sample.order(code, placed_at=sample.ago(seconds=5)) for code in ("A2", "A3"))
    )
    page.sees("2 more waiting: A2, A3", "queue")
    page.tap("alertAccept")
    page.until(lambda: page.text("alertCode") == "A2", "the next one shows")
    assert not page.find("alertAccept").isEnabled(), "the second half of a double tap must not take it"
    page.tap("alertAccept", "alertAccept")
    page.gone("alert")
    assert [act[1] for act in page.data.done] == ["id-A1", "id-A2", "id-A3"]


def test_the_order_under_the_finger_stays_when_an_older_one_comes(page: Page) -> None:
    page.data.put(sample.order("A5"))
    page.find("alert")
    page.data.put(sample.order("A4", placed_at=sample.ago(minutes=3)))
    page.sees("1 more waiting: A4", "queue")
    assert page.text("alertCode") == "A5"


def test_without_a_deadline_the_waiting_time_counts_up(page: Page) -> None:
    page.data.put(sample.alerting(accept_by=None))
    page.sees("0:23", "waiting")
    page.services.clock.moment += timedelta(minutes=2)
    page.sees("2:23", "waiting")
    assert page.look_for("ring") is None


def test_the_ring_says_what_the_platform_does_at_its_end(page: Page) -> None:
    page.data.know(replace(sample.PROFILE, unconfirmed="proceeds", can_reject=False))
    page.data.put(sample.alerting())
    page.sees("until it goes ahead", "ring")
    assert page.look_for("alertReject") is None, "this platform knows no reject"


def test_rejecting_asks_why(page: Page) -> None:
    page.data.put(sample.alerting())
    page.tap("alertReject", "rejectSheet-close")
    page.gone("rejectSheet")
    page.tap("alertReject", "reason-too_busy")
    assert page.data.done == [("order.reject", "id-A1045", "too_busy")]
    page.gone("alert")


def test_confirmed_on_another_tablet_it_goes_by_itself(page: Page) -> None:
    page.data.put(sample.alerting())
    page.find("alert")
    page.data.put(replace(page.data.orders["id-A1045"], version=2, status=Status.CONFIRMED))
    page.gone("alert")


def test_a_refused_confirmation_rings_again_and_is_read_first(page: Page) -> None:
    page.data.put(sample.alerting())
    page.tap("alertAccept")
    page.data.refuse("c1", "not_allowed")
    page.sees("Confirmation refused. The platform does not allow this.", "alert")
    page.tap("alertUnderstood", "alertAccept")
    assert [act[0] for act in page.data.done] == ["order.confirm", "understood", "order.confirm"]


def test_a_test_order_says_so(page: Page) -> None:
    page.data.put(sample.alerting(test=True))
    page.sees("Test order", "alert")


def test_long_orders_scroll_and_notes_stay(page: Page) -> None:
    page.data.put(replace(sample.forty(), status=Status.NEW, allergy_note="ნიგოზი"))
    page.sees("Allergy: ნიგოზი", "alert")
    page.drag("alertLines", -100)
    page.find("noteAllergy")


def test_a_long_order_that_is_being_read_stays_where_it_is(page: Page) -> None:
    long = replace(sample.forty(), status=Status.NEW)
    page.data.put(long)
    page.find("alert")
    page.drag("alertLines", -100)
    where = at(page, "alertLines")
    assert where > 0
    page.data.put(sample.order("A2"))
    page.sees("1 more waiting: A2", "queue")
    page.settle()
    assert at(page, "alertLines") == where
    page.data.put(replace(long, version=2, items=sample.MENU))
    page.sees("+ კვერცხი", "alertLines")


def at(page: Page, name: str) -> float:
    """How far down its list is."""
    lists = [item for item in page.items(page.find(name)) if item.inherits("QQuickListView")]
    page.until(lambda: not lists[0].property("moving"), "it has come to rest")
    return float(lists[0].property("contentY"))


def test_the_next_long_order_is_read_from_its_beginning(page: Page) -> None:
    long = replace(sample.forty(), status=Status.NEW)
    page.data.put(long, replace(long, id="id-A2", code="A2"))
    page.find("alert")
    first = page.text("alertCode")
    page.drag("alertLines", -100)
    assert at(page, "alertLines") > 0
    page.tap("alertAccept")
    page.until(lambda: page.text("alertCode") != first, "the next one shows")
    assert at(page, "alertLines") == 0


def test_the_sound_waits_for_the_frame(page: Page) -> None:
    told: list[tuple[str, Any]] = []
    page.models.alert.shown.connect(lambda order_id: told.append((order_id, page.models.alert.orderId)))
    page.data.put(sample.alerting("A1"))
    assert told == [], "not before a frame was drawn"
    page.until(lambda: bool(told), "it was told")
    page.data.put(sample.order("A2"))
    page.until(lambda: len(told) == 2, "the queued one was told too")
    assert told == [("id-A1", "id-A1"), ("id-A2", "id-A1")]


def test_a_cancelled_order_says_who_and_why_and_asks_to_be_seen(page: Page) -> None:
    page.data.put(sample.cancelled("A1"), sample.cancelled("A2"))
    page.sees("The customer cancelled it: changed their mind", "cancelled")
    page.sees("The platform pays you for the products.", "cancelled")
    page.sees("1 more cancelled", "cancelled")
    page.tap("cancelledUnderstood")
    page.until(lambda: page.text("cancelledCode") == "A2", "the second one shows")
    page.tap("cancelledUnderstood")
    page.gone("cancelled")
    assert page.data.acknowledged == {"id-A1", "id-A2"}


def test_a_new_order_comes_before_a_cancelled_one(page: Page) -> None:
    page.data.put(sample.cancelled("A1"), sample.alerting("A2"))
    page.find("alert")
    page.gone("cancelled")
    page.tap("alertAccept")
    page.find("cancelled")


@pytest.mark.parametrize("page", [{"auto_accept": True}], indirect=True)
def test_with_auto_accept_nothing_takes_the_screen_but_the_sound_is_told(page: Page) -> None:
    told: list[str] = []
    page.models.alert.shown.connect(told.append)
    page.data.put(sample.alerting("A1"))
    page.until(lambda: told == ["id-A1"], "the sound was told")
    page.find("order-A1")
    page.sees("Auto-accept")
    assert page.look_for("alert") is None


@pytest.mark.parametrize("page", [{"auto_accept": True}, {"auto_accept": True, "size": (800, 1280)}], indirect=True)
def test_with_auto_accept_a_refused_confirmation_takes_the_screen_until_it_is_understood(page: Page) -> None:
    page.data.put(sample.order("A0"), sample.alerting("A1"))
    key = page.data.save("order:id-A1", "order.confirm", {"prep_minutes": 15})
    page.data.refuse(key, "not_allowed")
    page.sees("Confirmation refused. The platform does not allow this.", "alert")
    assert page.text("alertCode") == "A1"
    assert page.models.alert.queue == [], "the other one confirms itself"
    page.tap("alertUnderstood")
    assert page.data.done == [("understood", key)]
    page.gone("alert")


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_nothing_of_the_alert_stays_on_the_screen(page: Page, size: tuple[int, int]) -> None:
    page.data.put(*sample.many(6))
    page.resize(*size)
    before = page.grab()
    page.data.put(sample.alerting())
    page.find("alert")
    assert page.grab() != before
    page.data.put(replace(page.data.orders["id-A1045"], version=2, status=Status.WITHDRAWN))
    page.gone("alert")
    assert page.grab() == before
