"""The check-in: where the tablet stands, the eight steps, and what each asks of a person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from tablet_app.domain.changes import Changes
from tablet_app.domain.checkin import Mark, Standing, Step
from tablet_app.domain.venue import Opening
from tablet_app.ui.checkin import CheckInModel
from tablet_app.ui.products import ProductsModel
from tests.ui.runner import Gate, Runner
from tests.ui.stage import Stage
from tests.ui.stage_fakes import (
    CODE,
    COUNTER,
    NOW,
    VENUE,
    FakeCheckIns,
    FakeClock,
    FakeDevices,
    FakeProducts,
    FakeSupport,
    FakeVenues,
    product,
)

Staged = Callable[..., Stage]


class CheckInStage:
    """The check-in screen with what lies behind it."""

    def __init__(self, staged: Staged, standing: Standing, **options: object) -> None:
        self.runner, self.changes = Runner(), Changes()
        self.gate, self.played = Gate(self.runner), 0
        self.checkins: Any = FakeCheckIns(self.changes, standing)
        self.venues: Any = FakeVenues()
        devices: Any = FakeDevices(COUNTER)
        clock: Any = FakeClock()
        support: Any = FakeSupport()
        self.products: Any = FakeProducts(self.changes, [product(1, "ხინკალი"), product(2, "ხაჭაპური", off=True)])
        start = self.runner.start
        self.model: Any = CheckInModel(
            start, self.changes, self.checkins, self.venues, devices, support, clock, self.play, self.beep
        )
        products = ProductsModel(start, self.changes, self.products, self.venues, clock, self.understood)
        self.on = staged("CheckInScreen", checkin=self.model, products=products, **options)

    async def play(self) -> None:
        self.played += 1
        await self.gate

    async def beep(self) -> int:
        self.played += 1
        await self.gate
        return 3

    async def understood(self, command_id: str) -> None:
        raise AssertionError(command_id)

    def mark(self, step: Step) -> str:
        return str(next(row.mark for row in self.model.steps.rows if row.code == step.value))


def running(staged: Staged, step: Step, mark: Mark, reason: str = "", **facts: str) -> CheckInStage:
    behind = CheckInStage(staged, Standing.CHECKING_IN)
    behind.checkins.put(step, mark, reason, **facts)
    return behind


def test_all_codes_and_whom_to_call_are_in_sight(staged: Staged) -> None:
    behind = running(staged, Step.SOUND, Mark.ASKS, "asks")
    assert all(behind.on.sees(f"tile-{step}") for step in Step)
    assert behind.on.text("step-code") == "C3"
    assert behind.on.text("support-step") == "Step: C3"
    assert behind.on.text("support-phone") == "+995 32 211 42 35"
    assert behind.on.text("support-code") == f"Support code: {CODE}"


def test_the_screen_goes_to_the_step_that_is_due_and_lets_one_look_at_another(staged: Staged) -> None:
    behind = running(staged, Step.POWER, Mark.ASKS, "no_battery_info")
    assert behind.on.text("step-code") == "C2"
    behind.on.tap("tile-C7")
    assert behind.on.text("step-code") == "C7"
    behind.on.tap("step-next", "step-yes")
    assert behind.checkins.told == [("answer", Step.POWER, True)]
    assert behind.on.text("step-code") == "C8"


@pytest.mark.parametrize("reason", ["beeps", "beeps_unheard"])
def test_beeps_are_counted(staged: Staged, reason: str) -> None:
    behind = running(staged, Step.SOUND, Mark.ASKS, reason)
    behind.gate.shut()
    behind.on.tap("step-play")
    assert not behind.on.find("step-play").isEnabled()
    behind.model.playBeeps()
    assert not behind.on.sees("beeps-3"), "no answer before the beeps are over"
    behind.gate.open()
    assert behind.played == 1
    behind.on.tap("beeps-3")
    assert behind.checkins.told == [("answer", Step.SOUND, True)]
    assert behind.mark(Step.SOUND) == "answered"


def test_a_wrong_count_is_a_problem_and_asks_for_new_beeps(staged: Staged) -> None:
    behind = running(staged, Step.SOUND, Mark.ASKS, "beeps")
    assert not behind.on.sees("step-yes"), "nobody says yes by habit"
    behind.model.countBeeps(3)
    assert behind.checkins.told == []
    behind.on.tap("step-play", "beeps-2")
    assert behind.mark(Step.SOUND) == "problem"
    assert not behind.on.sees("beeps-3")
    behind.on.tap("step-play", "beeps-3")
    assert behind.mark(Step.SOUND) == "answered"


def test_who_hears_nothing_says_so_and_has_it_turned_up(staged: Staged) -> None:
    behind = running(staged, Step.SOUND, Mark.ASKS, "beeps")
    behind.on.tap("step-no")
    assert behind.mark(Step.SOUND) == "problem"
    behind.on.tap("step-repair")
    assert behind.checkins.told == [("answer", Step.SOUND, False), ("repair", Step.SOUND)]


def test_where_the_machine_knows_the_tone_is_played_and_nobody_is_asked(staged: Staged) -> None:
    behind = running(staged, Step.SOUND, Mark.PROBLEM, "not_heard")
    behind.on.tap("step-play")
    assert behind.played == 1
    assert not behind.on.sees("beeps-2")


@pytest.mark.parametrize("reason", ["muted", "too_quiet", "not_heard"])
def test_what_can_be_turned_up_is_offered_and_cannot_be_talked_away(staged: Staged, reason: str) -> None:
    behind = running(staged, Step.SOUND, Mark.PROBLEM, reason)
    assert behind.on.sees("step-repair")
    assert not behind.on.sees("step-yes")


@pytest.mark.parametrize(
    ("step", "reason"),
    [(Step.CONNECTION, "portal"), (Step.POWER, "on_battery"), (Step.SOUND, "no_device"), (Step.CLOCK, "offset")],
)
def test_what_only_the_machine_can_tell_is_looked_at_again(staged: Staged, step: Step, reason: str) -> None:
    behind = running(staged, step, Mark.PROBLEM, reason)
    assert not behind.on.sees("step-yes")
    behind.on.tap("step-again")
    assert behind.checkins.told == [("again", step)]


@pytest.mark.parametrize("step", [Step.CONNECTION, Step.POWER, Step.SOUND, Step.SCREEN, Step.CLOCK])
def test_a_problem_keeps_nobody_from_opening(staged: Staged, step: Step) -> None:
    behind = running(staged, step, Mark.PROBLEM, "on_battery")
    behind.on.tap("step-accept")
    assert behind.checkins.told == [("accept", step)]
    assert behind.mark(step) == "accepted"


def test_four_corners_prove_the_screen(staged: Staged) -> None:
    behind = running(staged, Step.SCREEN, Mark.ASKS, "touch")
    behind.on.tap("step-corners", "corner-0", "corner-1", "corner-2")
    assert behind.on.text("corners-left") == "1 corner left"
    behind.on.tap("corner-3")
    assert behind.checkins.told == [("answer", Step.SCREEN, True)]
    assert not behind.on.sees("corner-0")


def test_a_dead_corner_is_a_problem_and_can_be_tried_again(staged: Staged) -> None:
    behind = running(staged, Step.SCREEN, Mark.ASKS, "touch")
    behind.on.tap("step-corners", "corner-0", "corners-fail")
    assert behind.mark(Step.SCREEN) == "problem"
    behind.on.tap("step-corners")
    assert behind.on.text("corners-left") == "4 corners left"


def test_products_that_are_off_are_listed_and_switched_on(staged: Staged) -> None:
    behind = running(staged, Step.PRODUCTS, Mark.ASKS, "asks", count="1")
    behind.on.tap("switch-on-p2")
    assert behind.products.told == [("on", "p2", None)]
    behind.on.tap("step-yes")
    assert behind.checkins.told == [("answer", Step.PRODUCTS, True)]


def test_hours_past_midnight_and_a_closed_day(staged: Staged) -> None:
    behind = running(staged, Step.HOURS, Mark.ASKS, "asks")
    assert behind.model.hours == {
        "day": "today",
        "slots": [{"opens": "10:00", "closes": "02:00", "nextDay": True}],
    }
    behind.venues.of = replace(VENUE, hours=())
    behind.checkins.opening = None
    behind.checkins.put(Step.HOURS, Mark.ASKS, "closed_today")
    assert behind.on.sees("hours-closed")
    behind.on.tap("step-yes")
    assert behind.mark(Step.HOURS) == "answered"


def test_only_a_complete_check_in_can_be_finished(staged: Staged) -> None:
    behind = running(staged, Step.HOURS, Mark.ASKS, "asks")
    behind.on.tap("tile-C8")
    assert not behind.on.find("step-finish").isEnabled()
    assert behind.mark(Step.READY) == "open"
    behind.checkins.put(Step.HOURS, Mark.ANSWERED)
    behind.on.tap("tile-C8", "step-finish")
    assert behind.model.standing == "checked_in"


def test_leaving_in_the_middle_tells_so(staged: Staged) -> None:
    behind = running(staged, Step.HOURS, Mark.ASKS, "asks")
    behind.on.tap("back")
    assert behind.checkins.told == [("leave",)]


def test_a_late_check_in_is_one_tap(staged: Staged) -> None:
    behind = CheckInStage(staged, Standing.NOT_CHECKED_IN)
    assert behind.on.text("standing-title") == "Open, but not checked in"
    behind.on.tap("check-in-at-once")
    assert behind.checkins.told == [("one_tap",)]
    assert behind.model.times["since"] == {"day": "today", "time": "13:41"}


def test_before_opening_the_steps_are_gone_through(staged: Staged) -> None:
    behind = CheckInStage(staged, Standing.NOT_CHECKED_IN)
    behind.checkins.opening = Opening(NOW + timedelta(minutes=10), NOW + timedelta(hours=9))
    behind.checkins.stand(Standing.NOT_CHECKED_IN)
    assert not behind.on.sees("check-in-at-once")
    behind.on.tap("check-in-begin")
    assert behind.on.sees("tile-C1")


def test_checking_out_takes_a_second_tap(staged: Staged) -> None:
    behind = CheckInStage(staged, Standing.CHECKED_IN)
    behind.on.tap("check-out")
    assert behind.checkins.told == []
    behind.on.tap("check-out")
    assert behind.checkins.told == [("check_out",)]


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_each_standing_says_where_one_is(staged: Staged, language: str) -> None:
    behind = CheckInStage(staged, Standing.UNPAIRED, language=language)
    titles = set()
    behind.venues.of = replace(VENUE, paused_until=NOW + timedelta(hours=1))
    for standing in Standing:
        behind.checkins.stand(standing)
        if standing is not Standing.CHECKING_IN:
            titles.add(behind.on.text("standing-title"))
    assert len(titles) == len(Standing) - 1
