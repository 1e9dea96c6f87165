"""The support code says how the tablet stands, and changes with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tablet_app import __version__
from tablet_app.domain import commands as say
from tablet_app.domain.checkin import Mark, Step, StepState
from tablet_app.domain.health import Finding, State
from tablet_app.domain.support_code import SupportFacts, decode
from tablet_app.services.health import StoreHealth
from tablet_app.services.link import Link
from tablet_app.services.support import Power, Support, sound_word
from tests.making import NOON
from tests.services.bench import Bench, bench


class Around:
    """A support code whose every source a test can turn."""

    def __init__(self, bench: Bench) -> None:
        self.link = Link(bench.changes)
        self.state = StoreHealth()
        self.power: Power = (None, None)
        self.findings: dict[str, Finding] = {}
        self._support = Support(bench.check_ins, bench.outbox, self.link, self, lambda: self.findings)
        self._support.power = lambda: self.power

    async def told(self) -> SupportFacts:
        return decode(await self._support.code())


async def test_before_anybody_has_looked_nothing_is_called_fine(tmp_path):
    async with bench(tmp_path, "2025-03-03 09:50") as one:
        told = await Around(one).told()
        assert told == SupportFacts(release=__version__, place="not_checked_in")


async def test_it_follows_the_check_in_step_by_step(tmp_path):
    async with bench(tmp_path, marks={Step.POWER: Mark.PROBLEM}) as one:
        around = Around(one)
        await one.check_ins.begin()
        told = await around.told()
        assert (told.place, told.mark, told.sound) == ("C2", "problem", "fine")
        await one.check_ins.accept(Step.POWER)
        told = await around.told()
        assert (told.place, told.mark) == ("C4", "asks")


async def test_it_tells_of_connection_power_queue_disk_and_what_the_checks_found(tmp_path):
    async with bench(tmp_path) as one:
        around = Around(one)
        around.link.down(NOON, "portal")
        around.power = (False, 4)
        around.state = StoreHealth(False, "full", NOON)
        for number in range(5):
            await one.outbox.save(say.ConfirmOrder(f"o{number}", 20))
        around.findings = {
            "P1": Finding("P1", State.BROKEN, "battery_low"),
            "P3": Finding("P3", State.FINE),
            "D1": Finding("D1", State.COULD_NOT_LOOK, "no_panel"),
            "N1": Finding("N1", State.WORTH_KNOWING, "weak"),
            "K1": Finding("K1", State.FINE),
            "P4": Finding("P4", State.WORTH_KNOWING, "power_cut"),
        }
        told = await around.told()
        assert (told.link, told.mains, told.battery, told.queue) == ("portal", "unplugged", "empty", "some")
        assert told.stop == "power_cut"
        assert told.verdicts == {
            "power": "broken",
            "screen": "not_looked",
            "network": "worth_knowing",
            "storage": "broken",
            "app": "not_looked",
        }


@pytest.mark.parametrize(
    ("sound", "step", "findings", "word"),
    [
        (None, StepState(Step.SOUND), {}, "unknown"),
        ((True, ""), StepState(Step.SOUND), {}, "fine"),
        ((False, "stream_muted"), StepState(Step.SOUND, Mark.OK, "ok"), {}, "muted"),
        ((True, ""), StepState(Step.SOUND, Mark.PROBLEM, "too_quiet"), {}, "too_low"),
        ((True, ""), StepState(Step.SOUND, Mark.ASKS, "beeps_unheard"), {}, "beeps_unheard"),
        (None, StepState(Step.SOUND, Mark.OK, "faint"), {}, "faint"),
        (None, StepState(Step.SOUND, Mark.ACCEPTED, "muted"), {}, "muted"),
        (None, StepState(Step.SOUND, Mark.ANSWERED, "beeps"), {}, "fine"),
        ((True, ""), StepState(Step.SOUND), {"S2": Finding("S2", State.BROKEN, "no_device")}, "no_device"),
        (None, StepState(Step.SOUND), {"S5": Finding("S5", State.BROKEN, "none_plays")}, "not_heard"),
        (None, StepState(Step.SOUND), {"S7": Finding("S7", State.BROKEN, "room_silent")}, "beeps_unheard"),
        (None, StepState(Step.SOUND), {"S4": Finding("S4", State.FINE)}, "fine"),
    ],
)
def test_the_word_for_the_sound_is_the_latest_measurement(
    sound: Any, step: StepState, findings: Mapping[str, Finding], word: str
) -> None:
    assert sound_word(sound, (step,), findings) == word
