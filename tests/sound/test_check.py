"""Check-in step C3 on a real sound daemon: mixer, output, room; and the question where nothing listens."""

from collections.abc import Iterator

import pytest

from tablet_app.demo.soundcard import SoundCard
from tablet_app.domain.checkin import Mark, Step
from tablet_app.sound import check
from tests.sound.conftest import Make


@pytest.fixture
def microphone(card: SoundCard) -> Iterator[None]:
    words = ("master=counter.monitor", "source_name=microphone", "source_properties=device.class=sound")
    number = card.pactl("load-module", "module-remap-source", *words).strip()
    yield
    card.pactl("unload-module", number)


@pytest.mark.usefixtures("microphone")
async def test_what_the_room_hears_needs_no_question(ringer_with: Make) -> None:
    state = await check.probe(await ringer_with("miniaudio"), 60)
    assert (state.step, state.mark, state.reason) == (Step.SOUND, Mark.OK, "ok"), state
    assert int(state.facts["above_noise_db"]) > check.QUIET_DB


async def test_without_a_microphone_a_person_counts_beeps(card: SoundCard, ringer_with: Make) -> None:
    state = await check.probe(await ringer_with("miniaudio"), 60)
    assert (state.mark, state.reason) == (Mark.ASKS, "beeps")


async def test_a_fault_that_the_machine_sees_is_no_question(card: SoundCard, ringer_with: Make) -> None:
    card.pactl("set-sink-mute", "counter", "1")
    state = await check.probe(await ringer_with("miniaudio"), 60)
    assert (state.mark, state.reason) == (Mark.PROBLEM, "muted")
    card.pactl("set-sink-mute", "counter", "0")
    state = await check.probe(await ringer_with("none"), 60)
    assert (state.mark, state.reason) == (Mark.PROBLEM, "not_heard")
