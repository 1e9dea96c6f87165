"""The guided way from "no sound" to a proved beep or to the one part at fault, over findings that the test makes up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from tablet_app.diagnostics.run import run
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.services.clock import Clock
from tablet_app.services.diagnosis import CannotRepairError, Check, Diagnosis
from tablet_app.services.no_sound import NoSound, Step, part_of

CHECKS = ("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8")
NO_MICROPHONE = Finding("S7", State.COULD_NOT_LOOK, "no_microphone")
MUTED = Finding("S4", State.BROKEN, "muted", fix="turn_up")


@dataclass
class Counter:
    """`broken`: what is wrong, by check. A repair ends what it is for, unless it `fails`."""

    broken: dict[str, Finding] = field(default_factory=dict)
    fails: str = ""
    mends: bool = True
    beeps: int = 3
    taps: int = 0

    def __post_init__(self) -> None:
        self.changes = Changes()
        fixes = {"turn_up", "switch_output", "restart_sound", "restart_ringer", "reconnect"}
        repairs = {fix: self._repair(fix) for fix in fixes}
        checks = [Check(name, self._look(name)) for name in CHECKS]
        diagnosis = Diagnosis(self.changes, Clock()).equip(checks, repairs, run)
        self.flow = NoSound(diagnosis, self._play, self.changes)

    def _look(self, name: str):
        async def look() -> Finding:
            return self.broken.get(name, Finding(name, State.FINE))

        return look

    def _repair(self, fix: str):
        async def repair() -> None:
            if self.fails:
                raise CannotRepairError(self.fails)
            if self.mends:
                self.broken = {name: one for name, one in self.broken.items() if one.fix != fix}

        return repair

    async def _play(self) -> int:
        return self.beeps

    @property
    def said(self) -> tuple[str, str, str]:
        return self.flow.state.step.value, self.flow.state.outcome, self.flow.state.part


def counter(*broken: Finding, **parts) -> Counter:
    return Counter({one.check: one for one in broken}, **parts)


async def test_sound_that_the_room_hears_is_proved_without_a_question() -> None:
    tried = counter()
    await tried.flow.begin()
    assert tried.said == ("over", "proved", "")


async def test_a_muted_tablet_without_a_microphone_takes_three_taps() -> None:
    muted = Finding("S6", State.BROKEN, "muted", fix="turn_up")
    tried = counter(MUTED, muted, NO_MICROPHONE)
    await tried.flow.begin()
    assert tried.flow.state.step is Step.OFFER
    assert tried.flow.state.finding == MUTED
    await tried.flow.repair()
    assert (tried.flow.state.step, tried.flow.state.question) == (Step.ASK, "beeps")
    await tried.flow.answer(3)
    assert tried.said == ("over", "proved", "")
    assert tried.flow.state.mended == (MUTED,)


@pytest.mark.parametrize(
    ("finding", "part"),
    [
        (Finding("S1", State.BROKEN, "no_daemon"), "daemon"),
        (Finding("S2", State.BROKEN, "no_device"), "device"),
        (Finding("S3", State.BROKEN, "headphones"), "output"),
        (Finding("S4", State.BROKEN, "muted"), "volume"),
        (Finding("S5", State.BROKEN, "none_plays"), "app"),
        (Finding("S6", State.BROKEN, "silent"), "app"),
        (Finding("S6", State.BROKEN, "too_low"), "volume"),
        (Finding("S8", State.BROKEN, "not_checked_in"), "check_in"),
        (Finding("S8", State.BROKEN, "no_connection"), "connection"),
        (Finding("S8", State.BROKEN, "not_paired"), "pairing"),
    ],
)
async def test_the_one_part_at_fault(finding: Finding, part: str) -> None:
    tried = counter(finding)
    await tried.flow.begin()
    assert tried.said == ("over", "at_fault", part)
    assert part_of(finding) == part


async def test_the_first_in_the_chain_is_blamed_not_what_follows_from_it() -> None:
    tried = counter(Finding("S2", State.BROKEN, "no_device"), MUTED, Finding("S8", State.BROKEN, "not_checked_in"))
    await tried.flow.begin()
    assert tried.said == ("over", "at_fault", "device")


async def test_a_repair_that_changes_nothing_is_not_offered_twice() -> None:
    tried = counter(MUTED, mends=False)
    await tried.flow.begin()
    await tried.flow.repair()
    assert tried.said == ("over", "at_fault", "volume")
    assert not tried.flow.state.mended


async def test_a_repair_that_cannot_be_done_says_why() -> None:
    tried = counter(Finding("S1", State.BROKEN, "no_daemon", fix="restart_sound"), fails="not_here")
    await tried.flow.begin()
    await tried.flow.repair()
    assert tried.said == ("over", "at_fault", "daemon")
    assert tried.flow.state.why == "not_here"


async def test_what_people_do_not_hear_is_the_loudspeaker() -> None:
    tried = counter(NO_MICROPHONE)
    await tried.flow.begin()
    await tried.flow.answer(0)
    assert tried.said == ("over", "at_fault", "speaker")


async def test_who_counts_wrongly_is_asked_once_more() -> None:
    tried = counter(NO_MICROPHONE)
    await tried.flow.begin()
    await tried.flow.answer(2)
    assert tried.flow.state.step is Step.ASK
    await tried.flow.answer(4)
    assert tried.said == ("over", "at_fault", "speaker")


async def test_a_microphone_that_heard_nothing_is_not_believed_over_people() -> None:
    tried = counter(Finding("S7", State.BROKEN, "room_silent"))
    await tried.flow.begin()
    await tried.flow.answer(3)
    assert tried.said == ("over", "proved", "")


async def test_a_doubtful_output_is_offered_before_the_loudspeaker_is_blamed() -> None:
    tried = counter(NO_MICROPHONE, Finding("S3", State.WORTH_KNOWING, "hdmi", fix="switch_output"))
    await tried.flow.begin()
    await tried.flow.answer(0)
    assert tried.flow.state.step is Step.OFFER
    await tried.flow.repair()
    await tried.flow.answer(3)
    assert tried.said == ("over", "proved", "")


async def test_sound_that_works_may_still_not_have_rung() -> None:
    then = Finding("S8", State.WORTH_KNOWING, "was_off")
    tried = counter(then)
    await tried.flow.begin()
    assert tried.said == ("over", "proved", "")
    assert tried.flow.state.finding == then


async def test_while_an_alert_sounds_people_are_asked_about_the_alert() -> None:
    tried = counter(
        Finding("S7", State.COULD_NOT_LOOK, "not_played"),
        Finding("S6", State.FINE, evidence=(Measure("by_alert", True),)),
        beeps=0,
    )
    await tried.flow.begin()
    assert (tried.flow.state.question, tried.flow.state.answers) == ("alert", (0, 1))
    await tried.flow.answer(1)
    assert tried.said == ("over", "proved", "")


async def test_beeps_that_cannot_be_played_are_the_apps_fault() -> None:
    tried = counter(NO_MICROPHONE, beeps=0)
    await tried.flow.begin()
    assert tried.said == ("over", "at_fault", "app")


async def test_declining_a_repair_names_the_part() -> None:
    tried = counter(MUTED)
    await tried.flow.begin()
    await tried.flow.decline()
    assert tried.said == ("over", "at_fault", "volume")


async def test_a_tap_that_nothing_waits_for_does_nothing() -> None:
    tried = counter()
    calls: list[Callable] = [tried.flow.repair, tried.flow.decline, lambda: tried.flow.answer(3)]
    for call in calls:
        await call()
    assert tried.flow.state.step is Step.IDLE


async def test_leaving_in_the_middle_leaves() -> None:
    tried = counter()

    def leave(_: Change) -> None:
        if tried.flow._diagnosis.state.running and tried.flow.state.step is Step.LOOKING:
            tried.flow.end()

    tried.changes.listen(Change.HEALTH, leave)
    await tried.flow.begin()
    assert tried.flow.state.step is Step.IDLE


async def test_a_failure_of_ours_ends_with_an_answer(caplog) -> None:
    tried = counter(NO_MICROPHONE)

    async def breaks() -> int:
        raise OSError

    tried.flow._play_beeps = breaks
    await tried.flow.begin()
    assert tried.said == ("over", "at_fault", "app")


async def test_what_was_not_done_since_it_had_changed_is_offered_again() -> None:
    tried = counter(MUTED, NO_MICROPHONE)
    await tried.flow.begin()
    tried.broken["S4"] = Finding("S4", State.BROKEN, "unplugged", fix="switch_output")
    await tried.flow._diagnosis.examine(["S4"])
    tried.broken["S4"] = MUTED
    await tried.flow.repair()
    assert (tried.flow.state.step, tried.flow.state.finding) == (Step.OFFER, MUTED)
    await tried.flow.repair()
    assert (tried.flow.state.step, tried.flow.state.mended) == (Step.ASK, (MUTED,))
