"""The queue: what waits and why, what was refused, the three choices, and the ways that lead to it."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from msgspec.structs import replace

from tablet_app.domain.changes import Change
from tablet_app.domain.delivery import Command, Happened, State
from tablet_app.services.queue import Entry, Late
from tablet_app.ui.queue_rows import raw
from tests.ui import sample
from tests.ui.page import Page


def opened(page: Page) -> None:
    page.tap("menuButton", "menu-queue")
    page.find("queue-list")


def refused(page: Page, code: str = "not_allowed", order: str = "id-A1031") -> str:
    page.data.put(*sample.lunch())
    key = page.data.save(f"order:{order}", "order.hand_over", {"pickup_code": "4217"})
    page.data.refuse(key, code)
    return key


def test_nothing_waits(page: Page) -> None:
    opened(page)
    page.sees("Nothing waits: everything has reached the platform.")
    page.tap("back")
    page.find("board")


def test_what_waits_says_what_since_when_and_why(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.data.products["p1"] = replace(sample.products()[0], id="p1")
    key = page.data.save("order:id-A1036", "order.confirm", {"prep_minutes": 25})
    page.data.commands[0] = replace(page.data.commands[0], attempts=3, last_error="no_network")
    page.data.save("product:p1", "product.deactivate", {"until": None})
    page.data.save("venue", "venue.pause", {"until": None})
    opened(page)
    page.sees("A1036 · Accept · 25 min", f"queue-{key}")
    page.sees("since 12:41, sent 3 times", f"queue-{key}")
    page.sees("No connection to the platform", f"queue-{key}")
    page.sees("ხინკალი ქალაქური · Switch off", "queue-c2")
    page.sees("On its way to the platform", "queue-c2")
    page.sees("Pause", "queue-c3")
    page.sees("3 waiting", "queue-waiting")
    assert page.look_for("queue-retry") is None


def test_offline_says_so_for_all_of_them(page: Page) -> None:
    page.data.save("venue", "venue.pause", {"until": None})
    opened(page)
    page.services.link.down(sample.NOW, "portal")
    page.sees("The Wi-Fi asks for a login", "queue-c1")
    page.until(lambda: page.find("queue-offline").property("iconName") == "wifi-off", "the note says so")


def test_a_held_one_counts_down_and_is_read_again_when_its_time_comes(page: Page) -> None:
    page.data.save("venue", "venue.pause", {"until": None})
    page.services.queue.held["venue"] = sample.NOW + timedelta(seconds=40)
    opened(page)
    page.sees("next try in 40 s", "queue-c1")
    page.services.clock.moment += timedelta(seconds=15)
    page.screens.ticker.ticked.emit()
    page.sees("next try in 25 s", "queue-c1")
    page.services.queue.held.clear()
    page.services.clock.moment += timedelta(seconds=25)
    page.screens.ticker.ticked.emit()
    page.until(lambda: "next try" not in page.texts("queue-c1"), "it was read again")


def test_a_refused_one_is_tried_again(page: Page) -> None:
    key = refused(page)
    opened(page)
    page.sees("1 refused", "queue-refused")
    page.sees("Handover refused. The platform does not allow this.", f"queue-{key}")
    page.tap("queue-retry")
    page.gone("queue-retry")
    assert page.data.done == [("retry", key)]
    page.sees("On its way to the platform", f"queue-{key}")


def test_giving_up_is_asked_first(page: Page) -> None:
    key = refused(page)
    opened(page)
    page.tap("queue-give-up")
    page.sees("A1031 · Hand over", "giveUpSheet")
    page.tap("give-up-keep")
    page.gone("giveUpSheet")
    assert page.data.done == []
    page.tap("queue-give-up", "give-up-confirm")
    page.find("queue-empty")
    assert page.data.done == [("give_up", key)]


def test_the_call_card_has_the_number_the_code_and_what_to_say(page: Page) -> None:
    refused(page)
    opened(page)
    page.tap("queue-call")
    assert page.text("call-phone") == "+995 32 211 42 35"
    assert page.find("call-phone").property("font").pixelSize() >= 48
    page.sees("Support code: ", "callSheet")
    page.sees("Say: “A1031 · Hand over” was refused. The platform does not allow this.", "callSheet")


def test_what_changed_meanwhile_is_said(page: Page) -> None:
    refused(page)
    opened(page)
    page.services.queue.refuses = "settled"
    page.tap("queue-retry")
    page.sees("This has changed meanwhile.", "queue-notice")


def test_one_that_waits_behind_a_refused_one_says_so(page: Page) -> None:
    refused(page)
    page.data.save("order:id-A1031", "order.ready", {})
    opened(page)
    page.sees("Waits for the refused action before it", "queue-c2")


def test_what_another_device_has_done_is_no_refusal(page: Page) -> None:
    key = refused(page, "already_confirmed")
    opened(page)
    page.sees("Already done on another device. There is nothing left to do.", f"queue-{key}")
    assert page.look_for("queue-refused") is None
    page.tap("queue-understood")
    page.find("queue-empty")


def test_the_story_and_the_raw_row_open_by_a_tap(page: Page) -> None:
    key = refused(page)
    page.services.queue.told[key] = [Happened("refused", "not_allowed", "", sample.ago(hours=30), sample.ago(hours=30))]
    opened(page)
    page.tap("queue-open")
    page.sees("yesterday, 06:41 · Refused: The platform does not allow this.")
    for line in (f"id: {key}", "type: order.hand_over", 'payload: {"pickup_code": "4217"}', "state: parked"):
        assert line in page.text("queue-raw").splitlines()
    page.tap("queue-open")
    page.gone("queue-raw")


def test_the_offline_banner_leads_to_the_queue(page: Page) -> None:
    page.data.save("venue", "venue.pause", {"until": None})
    page.services.link.down(sample.NOW, "no_network")
    page.models.status._on_offline()
    page.tap("bannerOffline-open")
    page.sees("1 waiting", "queue-waiting")


def test_a_refusal_s_banner_leads_to_its_entry(page: Page) -> None:
    for number in range(30):
        page.data.save(f"order:{number}", "order.ready", {})
    key = page.data.save("device", "device.check_in", {})
    page.data.refuse(key, "not_allowed")
    page.tap("bannerRefusal-open")
    page.sees(f"id: {key}", f"queue-{key}")
    page.settle()
    page.tap("queue-give-up")


def test_an_order_leads_to_what_can_be_done_about_its_refusal(page: Page) -> None:
    key = refused(page)
    page.models.order.open("id-A1031")
    page.tap("toQueue")
    page.find(f"queue-{key}")
    page.gone("orderScreen")


def test_done_on_another_device_is_told_kindly_on_the_order(page: Page) -> None:
    refused(page, "already_confirmed")
    page.models.order.open("id-A1031")
    page.sees("This was already done on another device. All is well.", "refusal")
    assert page.find("refusal").property("iconName") == "info"
    assert page.look_for("toQueue") is None
    page.tap("understood")
    page.gone("refusal")


def test_a_refused_action_whose_order_is_gone_has_a_banner(page: Page) -> None:
    key = page.data.save("order:gone", "order.confirm", {"prep_minutes": 15})
    page.data.homeless.add(key)
    page.data.refuse(key, "unknown_subject")
    page.sees("Confirmation refused. The platform does not know it.", "bannerRefusal")


def test_what_came_too_late_is_told_and_only_once(page: Page) -> None:
    command = Command(9, "c9", "order:o9", 1, "order.confirm", {}, State.GIVEN_UP, 1, "x", sample.ago(hours=3))
    page.data.changes.tell(Change.OUTBOX)
    page.services.queue.came_late.append(Late(1, command, "A1045", "delivered"))
    page.data.changes.tell(Change.OUTBOX)
    page.sees("Too late: A1045 · Accept. The order is over: Delivered.", "late")
    page.find("late").setProperty("text", "")
    page.data.changes.tell(Change.OUTBOX)
    assert page.look_for("late") is None


def test_five_hundred_with_long_names_are_shown_without_making_them_all(page: Page) -> None:
    page.data.products["p"] = replace(sample.products()[-1], id="p")
    for _ in range(500):
        page.data.save("product:p", "product.deactivate", {"until": None})
    opened(page)
    page.sees("500 waiting", "queue-waiting")
    lines = [item for item in page.items(page.find("queue-list")) if item.objectName().startswith("queue-c")]
    assert 2 <= len(lines) < 20
    page.models.queue.reveal("c400")
    page.find("queue-c400")


@pytest.mark.parametrize("payload", [{"a": "ქართული"}, {}])
def test_the_raw_row_has_everything_a_technician_asks_for(payload: dict[str, str]) -> None:
    command = Command(7, "id-7", "order:o", 3, "order.x", payload, State.READY, 2, None, sample.NOW)
    lines = dict(line.split(": ", 1) for line in raw(Entry(command, "")).splitlines())
    assert set(lines) >= {"id", "subject", "seq", "type", "payload", "attempts", "last_error"}
    assert json.loads(lines["payload"]) == payload
    assert lines["seq"] == "7 / 3"
