"""The acoustic proof through a real sound daemon; its monitor, renamed, is the microphone."""

import asyncio
import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tablet_app.demo.recorder import Recorder
from tablet_app.demo.soundcard import SoundCard
from tablet_app.sound import acoustic, alone, sweeps
from tablet_app.sound.alone import BEEPS, play_beeps
from tablet_app.sound.process import ChildProcess, player_process
from tests.sound.conftest import Make, until


@pytest.fixture
def microphone(card: SoundCard) -> Iterator[str]:
    words = ("master=counter.monitor", "source_name=microphone", "source_properties=device.class=sound")
    number = card.pactl("load-module", "module-remap-source", *words).strip()
    yield "microphone"
    card.pactl("unload-module", number)


@pytest.mark.parametrize("backend", ["simpleaudio", "miniaudio", "player"])
async def test_the_room_hears_it(
    card: SoundCard, microphone: str, ringer_with: Make, backend: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    heard = await acoustic.prove(await ringer_with(backend))
    assert (heard.verdict, heard.reason, heard.source) == ("found", None, microphone), heard
    assert heard.above_noise_db is not None
    assert heard.above_noise_db > 40
    assert heard.confidence is not None
    assert heard.confidence > 0.99
    assert not [*tmp_path.glob("*")]  # noqa: ASYNC240


@pytest.mark.parametrize("backend", ["simpleaudio", "miniaudio"])
async def test_a_player_that_is_held_up_in_the_middle_is_heard(
    card: SoundCard, microphone: str, ringer_with: Make, backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A busy machine does that: the player's buffer runs dry, and what follows comes later by as much."""
    players: list[ChildProcess] = []
    searched: list[sweeps.Search] = []

    def process(*given: Any) -> ChildProcess:
        players.append(player_process(*given))
        return players[-1]

    def search(*given: Any) -> sweeps.Search:
        searched.append(real_search(*given))
        return searched[-1]

    real_search = sweeps.search
    monkeypatch.setattr(alone, "player_process", process)
    monkeypatch.setattr(sweeps, "search", search)
    proof = asyncio.create_task(acoustic.prove(await ringer_with(backend), key=21))
    with Recorder(card) as recorder:
        await until(lambda: sum(span.seconds for span in recorder.sounds()) > 0.7, "two sweeps")
        (player,) = players
        os.kill(player.pid, signal.SIGSTOP)
        await until(lambda: recorder.silences()[-1].seconds > 0.1, "the buffer is dry")
        os.kill(player.pid, signal.SIGCONT)
        heard = await proof
    assert (heard.verdict, heard.reason) == ("found", None), heard
    assert [one.torn for one in searched] == [True]


async def test_a_room_in_which_something_else_sounds_does_not_hear_it(
    card: SoundCard, microphone: str, ringer_with: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The microphone hears the kitchen's radio; our own stream goes to an output that nobody hears."""
    radio = await ringer_with("miniaudio")
    radio.play("reminder", repeat=True)
    await until(lambda: radio.state.playing, "the radio")
    elsewhere = card.pactl("load-module", "module-null-sink", "sink_name=elsewhere").strip()
    monkeypatch.setenv("PULSE_SINK", "elsewhere")
    try:
        heard = await acoustic.prove(await ringer_with("miniaudio"), microphone)
        assert (heard.verdict, heard.reason) == ("not_found", None), heard
    finally:
        card.pactl("unload-module", elsewhere)


async def test_a_microphone_that_gives_digital_silence_has_not_looked(
    card: SoundCard, microphone: str, ringer_with: Make
) -> None:
    card.pactl("set-sink-mute", "counter", "1")
    heard = await acoustic.prove(await ringer_with("miniaudio"))
    assert (heard.verdict, heard.reason, heard.above_noise_db) == ("could_not_look", "microphone_dead", None)


async def test_a_monitor_is_no_microphone(card: SoundCard, ringer_with: Make) -> None:
    heard = await acoustic.prove(await ringer_with("miniaudio"))
    assert (heard.verdict, heard.reason) == ("could_not_look", "no_microphone")


async def test_a_muted_microphone_is_said_to_be_muted(card: SoundCard, microphone: str, ringer_with: Make) -> None:
    card.pactl("set-source-mute", microphone, "1")
    heard = await acoustic.prove(await ringer_with("miniaudio"))
    assert (heard.verdict, heard.reason) == ("could_not_look", "microphone_muted")


async def test_an_alert_ends_the_test(card: SoundCard, microphone: str, ringer_with: Make) -> None:
    ringer = await ringer_with("miniaudio")
    proof = asyncio.create_task(acoustic.prove(ringer))
    with Recorder(card) as recorder:
        await until(recorder.first_sound_ns, "the train")
        ringer.play("new_order", repeat=True)
        heard = await proof
    assert (heard.verdict, heard.reason) == ("could_not_look", "not_played")
    assert ringer.state.wanted == "new_order"
    assert (await acoustic.prove(ringer)).reason == "not_played"


async def test_no_daemon(card: SoundCard, ringer_with: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    ringer = await ringer_with("none")
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    assert await acoustic.prove(ringer) == acoustic.Heard("could_not_look", "no_daemon")


async def test_as_many_beeps_as_it_says(recorder: Recorder, ringer_with: Make) -> None:
    ringer = await ringer_with("miniaudio")
    count = await play_beeps(ringer)
    assert count in BEEPS
    await until(lambda: len(recorder.sounds(gap_s=0.15)) == count, "all beeps")


async def test_beeps_that_cannot_be_played_are_none(card: SoundCard, ringer_with: Make) -> None:
    assert await play_beeps(await ringer_with("none")) == 0
