"""The technician's mode on the screen: getting in, what can be done there, and that nobody finds it open."""

from __future__ import annotations

from typing import Any

import pytest

from tablet_app.domain.health import Finding, Measure, State
from tablet_app.ui.evidence import raw
from tablet_app.ui.technician import TechnicianModel
from tests.ui import sample
from tests.ui.fakes import FakeServices
from tests.ui.page import Page
from tests.ui.technician_fakes import ONE_TIME, PIN
from tests.ui.technician_scenes import inside, paired_anew, typed


def test_a_pin_is_chosen_twice_after_pairing(page: Page) -> None:
    page.services.technician.pin = None
    page.models.pairing.begun.emit()
    page.sees("Choose a PIN for the technician")
    typed(page, "123456")
    page.sees("Too easy to guess")
    typed(page, PIN)
    page.sees("Type the same PIN again")
    typed(page, "120935")
    page.sees("The two were not the same. Choose again.")
    typed(page, PIN)
    typed(page, PIN)
    page.gone("pin-title")
    assert page.services.technician.pin == PIN
    assert not page.models.technician.inside
    page.find("board")


def test_it_can_be_put_off_and_then_only_a_one_time_pin_opens_it(page: Page) -> None:
    page.services.technician.pin = None
    paired_anew(page)
    page.tap("pin-later", "menuButton", "menu-technician")
    page.sees("None was chosen yet.")
    typed(page, PIN)
    page.sees("This PIN is not right.")
    typed(page, ONE_TIME)
    page.find("evidence")


def test_a_pin_that_cannot_be_saved_is_told(page: Page) -> None:
    page.services.technician.saves = False
    paired_anew(page)
    typed(page, "998877")
    typed(page, "998877")
    page.sees("The PIN could not be saved. Try again.")
    assert page.services.technician.pin == PIN


def test_nothing_is_typed_while_a_wrong_pin_costs_its_wait(page: Page) -> None:
    page.services.technician.wait_s = 3
    page.tap("menuButton", "menu-technician")
    typed(page, "654320")
    page.sees("This PIN is not right. Try again in 0:03.")
    assert not page.find("key_1").isEnabled()
    page.tap("back")
    page.find("board")
    page.tap("menuButton", "menu-technician")
    page.sees("Try again in 0:03.")
    page.services.technician.locked = 0
    for _ in range(3):
        page.models.technician._on_second()
    typed(page, PIN)
    page.find("evidence")


def test_no_digit_of_the_pin_is_on_the_screen(page: Page) -> None:
    page.tap("menuButton", "menu-technician", *(f"key_{digit}" for digit in PIN))
    assert page.text("pin-dots") == "●" * 6
    page.tap("key_ok")
    page.find("evidence")


def test_each_check_runs_by_itself_with_its_raw_evidence(page: Page) -> None:
    inside(page)
    found = Finding("S7", State.BROKEN, "unheard", (Measure("above_noise", 2.5, "dB", 6.0),), "microphone", took_ms=900)
    page.services.diagnosis.finds = {"S7": found}
    page.models.evidence.run("S7")
    assert ("examine", ("S7",)) in page.data.done
    rows = {row.check: row for row in page.models.evidence._rows.rows}
    assert rows["S7"].raw == raw(found) == "unheard · above_noise=2.5 dB (limit 6) · microphone · 900 ms"
    assert (rows["N6"].mark, rows["N6"].title) == ("", "Quality of the network")
    page.tap("evidence-S4")
    assert page.data.done[-1] == ("examine", ("S4",))
    page.tap("evidence-all")
    assert page.data.done[-1] == ("examine", page.services.diagnosis.ids)


def test_the_log_shows_its_newest_line_first(page: Page) -> None:
    inside(page, "log")
    page.sees("10:39:00Z", "log")
    log: Any = page.models.tools.log
    assert log[0] == page.services.tools.log[-1]
    page.services.tools.log = []
    page.tap("log-again")
    page.sees("or it is empty")


def test_the_volume_floor_moves_in_steps_within_its_bounds(page: Page) -> None:
    page.services.technician.floor = 35
    inside(page, "setup")
    page.sees("Volume floor: 35 %")
    page.tap("floor-lower")
    page.sees("Volume floor: 30 %")
    assert not page.find("floor-lower").isEnabled()
    page.tap("floor-raise", "floor-raise")
    assert page.services.technician.floor == 40
    page.services.technician.saves = False
    page.tap("floor-raise")
    page.sees("It could not be saved.")
    page.sees("Volume floor: 40 %")


def test_the_report_is_saved_or_sent_once_however_often_it_is_tapped(page: Page) -> None:
    inside(page, "setup")
    page.data.disk.shut()
    page.tap("report-save")
    page.models.tools.saveReport()
    page.models.tools.sendReport()
    page.data.disk.open()
    page.sees("The report is saved: /media/stick/report-2026-03-12.pdf")
    assert page.data.done.count(("save_report",)) == 1
    page.services.tools.stick = ""
    page.tap("report-save")
    page.sees("There is no USB stick")
    for page.services.tools.why, said in (
        ("read_only", "can only be read"),
        ("full", "is full"),
        ("failed", "did not work"),
    ):
        page.tap("report-save")
        page.sees(said, "report-note")
    page.tap("report-send")
    page.sees("Support gets it as soon as the platform can be reached.")
    assert page.data.done[-1] == ("send_report",)


def test_pairing_anew_can_be_left_while_the_tablet_is_paired(page: Page) -> None:
    inside(page, "setup")
    page.tap("pair-anew", "pairing-leave")
    page.find("floor")


def test_the_queue_is_a_part_of_it_and_leads_back(page: Page) -> None:
    inside(page, "queue")
    page.tap("back")
    page.find("evidence")
    page.tap("back")
    page.find("board")
    page.tap("menuButton", "menu-technician")
    page.find("pin-title")


def test_an_order_takes_the_screen_and_the_mode_is_there_after_it(page: Page) -> None:
    inside(page)
    page.data.put(sample.alerting())
    page.tap("alertAccept")
    page.find("evidence")


def test_whoever_goes_elsewhere_has_left(page: Page) -> None:
    inside(page)
    page.root.setProperty("page", "health")
    page.find("health-list")
    assert not page.services.technician.open
    assert page.models.technician.stage == ""


@pytest.mark.parametrize("section", ["", "queue"])
def test_it_leaves_by_itself(page: Page, section: str) -> None:
    inside(page, section)
    page.models.technician._patience.setInterval(1)
    page.models.technician.touched()
    page.find("board")
    assert not page.services.technician.open


def test_each_touch_is_a_sign_of_life(page: Page) -> None:
    inside(page)
    before = page.services.technician.touches
    page.tap_at(page.centre(page.find("evidence")))
    assert page.services.technician.touches > before
    page.tap("technician-log")
    page.find("log")


def test_a_right_pin_that_comes_too_late_opens_nothing() -> None:
    page_services = FakeServices()
    door = page_services.technician
    model = TechnicianModel(page_services.runner.start, door)
    model.begin()
    page_services.data.disk.shut()
    model.typed(PIN)
    model.leave()
    page_services.data.disk.open()
    assert not door.open
    assert not model.inside
