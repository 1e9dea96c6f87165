"""Check the tablet: findings as they come, the one thing to do, and repairs that ask first and tell what came of it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QPointF

from tablet_app.domain.changes import Changes
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.services.diagnosis import Check, Diagnosis, Repaired
from tablet_app.ui.findings.measures import figure, numbers
from tablet_app.ui.health import HealthModel
from tablet_app.ui.language import Look
from tests.ui import sample
from tests.ui.data import FakeClock
from tests.ui.health_sample import FINE, HEARD, MIXED, MUTED, NO_GLASS, ON_BATTERY, STUCK, better
from tests.ui.health_scenes import checked, fix_asked, fixed, health_broken
from tests.ui.page import Page
from tests.ui.runner import Gate, Runner


def order_of(page: Page) -> list[str]:
    return [row.check for row in page.models.health.findings.rows]  # type: ignore[attr-defined]


def test_opening_it_starts_the_quick_set_at_once(page: Page) -> None:
    checked(page, FINE)
    assert page.data.done == [("examine", None)]
    page.sees("All is well. There is nothing to do.", "health-next")
    assert page.look_for("health-fix") is None


def test_results_appear_one_by_one_with_progress(page: Page) -> None:
    page.data.disk.shut()
    checked(page, MIXED)
    page.sees("Looking… 0 of 8", "health-next")
    assert order_of(page) == []
    page.services.diagnosis.say(ON_BATTERY, waiting=tuple("abcdefg"))
    page.sees("Looking… 1 of 8", "health-next")
    page.services.diagnosis.say(MUTED, ON_BATTERY, waiting=tuple("abcdef"))
    page.sees("Looking… 2 of 8", "health-next")
    assert order_of(page) == ["S4", "P1"], "the worst comes first, whenever it comes"
    page.data.disk.open()
    page.sees("Do this now: Turn the sound up.", "health-next")


def test_the_worst_is_first_and_what_could_not_be_looked_at_stands_apart(page: Page) -> None:
    health_broken(page)
    assert order_of(page) == ["S4", "P1", "P2", "D1", "S1", "S2", "S3", "D2"]
    page.resize(800, 1280)
    shown = page.texts("health-list")
    headings = ("Needs attention", "Could not be looked at: neither good nor bad", "Fine")
    assert [line for line in shown.splitlines() if line in headings] == list(headings)


def test_each_state_has_a_word_an_icon_and_a_colour_of_its_own(page: Page) -> None:
    health_broken(page)
    page.resize(800, 1280)
    looks = {}
    for check, word in (("S4", "Broken"), ("P1", "Worth knowing"), ("P2", "Could not look"), ("S1", "Fine")):
        line = page.find(f"health-{check}")
        page.sees(f" · {word}", f"health-{check}")
        icon = next(item for item in page.items(line) if item.property("name"))
        looks[icon.property("name")] = icon.property("color").name()
    assert len(looks) == 4
    assert len(set(looks.values())) == 4


def test_what_was_not_looked_at_is_neither_well_nor_broken(page: Page) -> None:
    checked(page, [STUCK, NO_GLASS, *FINE])
    page.sees("Nothing wrong was found, but not everything could be looked at.", "health-next")
    page.sees("This took too long and was cut off.", "health-P2")


def test_the_numbers_are_shown_on_demand(page: Page) -> None:
    health_broken(page)
    assert page.look_for("health-numbers") is None
    page.tap("health-open-S4")
    page.sees("40 %", "health-numbers")
    page.sees("limit 60 %", "health-numbers")
    page.sees("Check S4 · looked at: pulsectl", "health-numbers")
    page.tap("health-open-S4")
    page.gone("health-numbers")


def test_a_figure_is_read_with_its_unit() -> None:
    shown = [
        (figure(3.0, "s"), "3 s"), (figure(0.25, "s"), "0.2 s"), (figure(1234.5, "MB"), "1234 MB"),
        (figure(True), "yes"), (figure(None, "%"), "not known"), (figure("eth0"), "eth0"),
    ]  # fmt: skip
    assert [one for one, _ in shown] == [other for _, other in shown]
    (row,) = numbers(Finding("X1", State.FINE, evidence=(Measure("paper_left", 1.0),)))
    assert row == {"name": "paper left", "value": "1", "limit": ""}


def test_checking_again_is_one_tap_and_two_are_one(page: Page) -> None:
    checked(page, [MUTED])
    page.data.disk.shut()
    page.services.diagnosis.finds = {"S4": HEARD}
    page.tap("health-again")
    assert not page.find("health-again").isEnabled()
    page.models.health.begin()
    page.data.disk.open()
    page.sees("All is well.", "health-next")
    assert page.data.done == [("examine", None)] * 2


def test_a_repair_is_asked_first_then_done_and_told(page: Page) -> None:
    fix_asked(page)
    page.sees("The tablet will switch the sound on and turn it up. Do it?", "fixSheet")
    page.tap("fix-leave")
    page.gone("fixSheet")
    assert ("repair", "S4") not in page.data.done
    page.services.diagnosis.mended["S4"] = Repaired("done", HEARD)
    page.tap("health-fix-S4")
    page.data.disk.shut()
    page.tap("fix-do")
    page.sees("One moment", "fixSheet")
    page.models.health.doIt()
    page.models.health.leaveIt()
    page.data.disk.open()
    page.sees("Done: it is fine now.", "fixSheet")
    assert page.data.done.count(("repair", "S4")) == 1
    page.tap("fix-read")
    page.gone("fixSheet")
    page.sees("Power: Worth knowing", "health-next")


@pytest.mark.parametrize(
    ("repaired", "said"),
    [
        (Repaired("better", better(MUTED)), "It is better, but not fine yet."),
        (Repaired("no_change", MUTED), "It was tried, and nothing has changed."),
        (Repaired("not_done", MUTED), "Nothing was done: something else is found now."),
        (Repaired("undone", MUTED), "It got worse, so it was taken back."),
        (Repaired("failed", MUTED, "needs_rights"), "The tablet is not allowed to do this by itself. Call support."),
        (Repaired("failed", MUTED, "not_here"), "This cannot be done on this tablet. Call support."),
        (Repaired("failed", MUTED, "failed"), "It could not be done. Try once more, or call support."),
    ],
)
def test_what_a_repair_came_to_is_said_with_what_is_left(page: Page, repaired: Repaired, said: str) -> None:
    fixed(page, repaired)
    assert page.text("fix-said") == said
    page.sees("The sound is switched off.", "fixSheet")


@pytest.mark.parametrize(
    ("repaired", "said"),
    [
        (Repaired("not_needed", HEARD), "Nothing had to be done: it is fine by now."),
        (
            Repaired("unseen", Finding("S4", State.COULD_NOT_LOOK, "timed_out")),
            "It was done, but the tablet could not see whether it helped. Check again.",
        ),
    ],
)
def test_a_repair_that_nobody_needs_any_more_or_nobody_could_see_is_said(
    page: Page, repaired: Repaired, said: str
) -> None:
    fixed(page, repaired)
    assert page.text("fix-said") == said


def test_the_way_out_of_no_sound_stays_under_the_finger_when_the_check_ends(page: Page) -> None:
    page.resize(1024, 600)
    page.data.disk.shut()
    checked(page, MIXED)
    page.settle()
    before = page.find("health-no-sound").mapToScene(QPointF(0, 0))
    card = page.find("health-next").height()
    page.data.disk.open()
    page.find("health-fix")
    page.settle()
    assert page.find("health-next").height() > card, "what is to be done takes room"
    assert page.find("health-no-sound").mapToScene(QPointF(0, 0)) == before


def test_a_repair_that_breaks_off_is_said_to_have_failed(page: Page) -> None:
    fix_asked(page)
    page.data.disk.fails = RuntimeError("the daemon went away")
    page.tap("fix-do")
    page.sees("It could not be done.", "fixSheet")
    page.data.disk.fails = None
    assert [str(error) for error in page.services.runner.errors] == ["the daemon went away"]
    page.services.runner.errors.clear()


def test_an_order_that_comes_meanwhile_takes_the_screen_and_the_page_is_there_after_it(page: Page) -> None:
    fix_asked(page)
    page.data.put(sample.alerting())
    page.find("alert")
    page.gone("fixSheet")
    page.tap("alertAccept")
    page.gone("alert")
    page.find("fix-question")
    assert [act for act in page.data.done if act[0] == "examine"] == [("examine", None)]


def test_the_words_change_with_the_language(page: Page) -> None:
    fix_asked(page)
    page.screens.look.chooseLanguage("ru")
    page.sees("Планшет включит звук и сделает громче. Сделать?", "fixSheet")
    page.tap("fix-leave")
    page.sees("Зарядка отключена: планшет работает от батареи, осталось 43 %.", "health-list")


def test_over_the_real_service_each_finding_is_shown_as_it_comes(translations: Any, qapp: Any) -> None:
    runner, changes, clock = Runner(), Changes(), FakeClock()
    gate = Gate(runner)
    found = {"S4": MUTED, "P1": ON_BATTERY}

    async def run(checks: Sequence[Check]) -> AsyncGenerator[Finding]:
        for check in checks:
            await gate
            yield found[check.id]

    async def unmute() -> None:
        found["S4"] = HEARD

    async def never() -> Finding:
        raise AssertionError

    real: Any = clock
    checks = [Check("S4", never), Check("P1", never)]
    diagnosis = Diagnosis(changes, real).equip(checks, {"turn_up": unmute}, run)
    model: Any = HealthModel(runner.start, changes, diagnosis, Look(translations))
    gate.shut()
    model.begin()
    assert (model.running, model.done, model.total) == (True, 0, 2)
    gate.open()
    assert (model.running, model.total, model.overall) == (False, 0, "broken")
    assert model.next["check"] == "S4"
    model.ask("S4")
    model.doIt()
    assert model.fix["outcome"] == "done"
    assert model.next["check"] == "P1"
    assert runner.errors == []
