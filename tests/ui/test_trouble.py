"""When nothing can be saved: said on the whole screen, below a new order, gone by itself; and what was put right."""

from __future__ import annotations

from typing import Any

import pytest

from tablet_app.domain.changes import Change
from tablet_app.services.recovery import Recovery
from tablet_app.store.errors import StoreError
from tests.ui import sample
from tests.ui.page import Page
from tests.ui.queue_fakes import Kind


def disk(page: Page, kind: Kind) -> None:
    """From now on the disk takes nothing, for this reason; with none it takes everything again."""
    page.data.disk.fails = StoreError("no", kind) if kind else None
    page.services.health.say(kind)


def tap_that_fails(page: Page, kind: Any = "full") -> None:
    page.data.put(*sample.lunch())
    page.data.disk.fails = StoreError("no", kind)
    page.models.order.open("id-A1036")
    page.tap("ready")
    page.find("trouble")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("full", "The tablet's memory is full."),
        ("read_only", "The tablet's memory can't be written to any more."),
        ("damaged", "The tablet's memory is damaged."),
        ("io", "The tablet's memory does not answer."),
    ],
)
def test_a_disk_that_takes_nothing_is_said_and_unsaid_by_itself(page: Page, kind: Kind, words: str) -> None:
    page.data.put(*sample.lunch())
    disk(page, kind)
    assert page.text("trouble-title") == "Nothing can be saved now"
    page.sees(f"{words} (since 12:41)", "trouble")
    assert page.text("trouble-phone") == "+995 32 211 42 35"
    page.sees("Support code: ", "trouble")
    assert page.look_for("board") is None
    disk(page, "")
    page.gone("trouble")
    page.find("board")
    page.sees("The tablet saves again. Do once more what was not saved.", "well")


def test_a_tap_that_was_not_saved_is_said_on_the_spot(page: Page) -> None:
    tap_that_fails(page)
    assert page.text("trouble-title") == "Your tap was NOT saved"
    assert page.data.commands == []
    assert page.services.runner.errors == []


def test_the_orders_can_be_looked_at_meanwhile_and_a_banner_leads_back(page: Page) -> None:
    page.data.put(*sample.lunch())
    disk(page, "full")
    page.tap("trouble-back")
    page.find("board")
    page.sees("Nothing can be saved now. What you tap does not count.", "bannerTrouble")
    page.tap("bannerTrouble-open")
    page.find("trouble")
    page.tap("trouble-back")
    page.models.status.pause(15)
    page.find("trouble")
    assert page.text("trouble-title") == "Your tap was NOT saved"


def test_one_tap_that_failed_on_a_sound_disk_is_over_once_it_was_read(page: Page) -> None:
    tap_that_fails(page, "other")
    page.services.changes.tell(Change.DEVICE | Change.STORE)
    page.sees("Go back and tap once more.", "trouble")
    page.data.disk.fails = None
    page.tap("trouble-back")
    page.gone("trouble")
    page.tap("ready")
    page.until(lambda: len(page.data.commands) == 1, "it was saved")


def test_a_new_order_comes_before_it(page: Page) -> None:
    disk(page, "full")
    page.find("trouble")
    page.data.put(sample.alerting())
    page.find("alert")
    page.gone("trouble")


def test_an_order_that_could_not_be_taken_says_so_over_itself_and_rings_on(page: Page) -> None:
    page.data.put(sample.alerting())
    disk(page, "full")
    page.tap("alertAccept")
    page.sees("Your tap was NOT saved", "trouble")
    assert page.text("trouble-back") == "Back to the order"
    page.gone("alert")
    assert page.models.alert.orderId == "id-A1045"
    page.data.put(sample.alerting("A1046"))
    page.find("alert")
    page.gone("trouble")
    page.tap("alertAccept")
    page.tap("trouble-back")
    page.find("alert")
    disk(page, "")
    page.tap("alertAccept")
    page.until(lambda: len(page.data.commands) == 1, "it was saved")


def test_a_slow_disk_is_told_while_it_lasts(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.data.disk.shut()
    page.models.acts.ready("id-A1036")
    page.models.trouble._on_slow()
    page.sees("Saving takes longer than usual. One moment…", "slow")
    page.data.disk.open()
    page.gone("slow")


REPORT = Recovery(
    sample.ago(hours=1), "damaged", commands_restored=2, commands_at_risk=1, complete=False, orders=("A1036", "A1040")
)


def test_what_was_put_right_is_told_until_it_was_read(page: Page) -> None:
    page.services.recoveries.say(REPORT)
    page.sees("The tablet's memory was damaged", "recovered")
    page.sees("Noticed: 11:41.", "recovered")
    page.sees("2 actions were restored and will be sent.", "recovered")
    page.sees("1 action may not have been restored.", "recovered")
    page.sees("Look at these orders: A1036, A1040", "recovered")
    page.data.put(sample.alerting())
    page.find("alert")
    page.gone("recovered")
    page.tap("alertAccept")
    page.tap("recovered-understood")
    page.gone("recovered")
    assert ("recovery understood",) in page.data.done


def test_a_recovery_that_lost_nothing_says_so_calmly(page: Page) -> None:
    page.services.recoveries.say(Recovery(sample.ago(minutes=1), "damaged"))
    page.sees("No action had to be restored.", "recovered")
    assert page.look_for("recovered-risk") is None
    assert page.look_for("recovered-orders") is None
