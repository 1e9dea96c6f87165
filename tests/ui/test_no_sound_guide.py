"""The guided way out of "no sound": one thing at a time, nothing twice, and an end that says what it is."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from msgspec.structs import replace

from tablet_app.domain.checkin import Standing
from tablet_app.domain.health import Finding, State
from tablet_app.services.diagnosis import Repaired
from tablet_app.services.no_sound import NoSound, NoSoundView, Part, Step
from tablet_app.ui.no_sound import NoSoundModel
from tests.ui import sample
from tests.ui.health_fakes import FakeDiagnosis
from tests.ui.health_sample import HEARD, MUTED, NO_DEVICE
from tests.ui.health_scenes import guide_asks, guide_asks_alert, guide_check_in, guide_offer, guide_proved, guided
from tests.ui.page import Page


def asked(page: Page) -> list[tuple[Any, ...]]:
    return [act[1:] for act in page.data.done if act[0] == "no_sound"]


def test_it_begins_at_once_and_ends_when_one_leaves(page: Page) -> None:
    guided(page, NoSoundView(Step.LOOKING))
    page.sees("The tablet looks at its sound…")
    page.tap("back")
    page.find("health-list")
    assert asked(page) == [("begin",), ("end",)]


def test_one_repair_is_offered_with_what_it_will_do(page: Page) -> None:
    guide_offer(page)
    assert page.text("guide-headline") == "The sound is switched off."
    assert page.text("guide-offer") == "The tablet will switch the sound on and turn it up. Do it?"
    page.tap("guide-do")
    assert asked(page)[-1] == ("repair",)
    page.tap("guide-leave")
    assert asked(page)[-1] == ("decline",)


def test_beeps_are_counted_and_not_confirmed_by_habit(page: Page) -> None:
    guide_asks(page)
    page.sees("How many beeps did you hear?")
    page.tap("guide-heard-4")
    assert asked(page)[-1] == ("answer", 4)
    page.tap("guide-heard-0")
    assert asked(page)[-1] == ("answer", 0)
    assert page.look_for("guide-heard-1") is None


def test_a_tone_that_sounds_anyway_is_asked_about(page: Page) -> None:
    guide_asks_alert(page)
    page.sees("A tone sounds now. Do you hear it?")
    page.tap("guide-heard-1")
    assert asked(page)[-1] == ("answer", 1)


def test_a_proved_sound_says_what_was_put_right(page: Page) -> None:
    guide_proved(page)
    page.sees("The sound works.")
    page.sees("Put right: ", "noSoundGuide")
    page.tap("guide-again")
    assert asked(page)[-1] == ("begin",)
    page.services.no_sound.say(NoSoundView(Step.OVER, outcome="proved"))
    page.tap("guide-done")
    page.find("health-list")


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_each_part_at_fault_has_words_of_its_own(page: Page, language: str) -> None:
    page.screens.look.chooseLanguage(language)
    guided(page, NoSoundView(Step.LOOKING))
    said = set()
    parts = [part for part in get_args(Part) if part]
    for part in parts:
        page.services.no_sound.say(NoSoundView(Step.OVER, NO_DEVICE, outcome="at_fault", part=part))
        page.find("guide-todo")
        said.add(page.text("guide-headline"))
    assert len(said) == len(parts)


def test_a_repair_that_could_not_be_done_says_why(page: Page) -> None:
    over = NoSoundView(Step.OVER, MUTED, outcome="at_fault", part="volume", why="needs_rights")
    guided(page, over)
    page.sees("The tablet is not allowed to do this by itself. Call support.", "noSoundGuide")
    page.services.no_sound.say(replace(over, why="undone"))
    page.sees("It got worse, so it was taken back.", "noSoundGuide")


def test_who_has_not_checked_in_is_led_there(page: Page) -> None:
    page.services.checkins.say(standing=Standing.NOT_CHECKED_IN)
    guide_check_in(page)
    page.sees("The sound works, but nobody has checked in.")
    page.tap("guide-check-in")
    page.find("standing-title")


def test_an_order_that_comes_meanwhile_takes_the_screen(page: Page) -> None:
    guide_asks(page)
    page.data.put(sample.alerting())
    page.tap("alertAccept")
    page.gone("alert")
    page.find("guide-heard-3")
    assert asked(page) == [("begin",)]


def test_over_the_real_flow_a_mute_takes_three_taps(page: Page) -> None:
    services = page.services
    diagnosis: Any = FakeDiagnosis(services.data)
    fine = {check: Finding(check, State.FINE) for check in ("S1", "S2", "S3", "S5", "S6", "S8")}
    diagnosis.finds = {**fine, "S4": MUTED, "S7": Finding("S7", State.COULD_NOT_LOOK, "no_microphone")}
    diagnosis.mended = {"S4": Repaired("done", HEARD)}

    async def three() -> int:
        return 3

    flow = NoSound(diagnosis, three, services.changes)
    model: Any = NoSoundModel(services.runner.start, services.changes, flow, page.screens.look)
    model.begin()
    assert (model.now["step"], model.now["says"]) == ("offer", "The sound is switched off.")
    model.repair()
    assert (model.now["step"], model.now["answers"]) == ("ask", [0, 2, 3, 4])
    model.answer(3)
    model.answer(3)
    assert (model.now["step"], model.now["outcome"]) == ("over", "proved")
    model.end()
    assert model.now["step"] == "idle"
