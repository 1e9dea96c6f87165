"""Each backend plays a beep, on PulseAudio and on PipeWire; what breaks is found, and an alert is left in peace."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator

import pytest

from tablet_app.demo.recorder import Recorder
from tablet_app.demo.soundcard import SoundCard
from tablet_app.domain.outputs import Tried
from tablet_app.sound import mending, trial
from tablet_app.sound.process import ChildProcess
from tests.sound.conftest import Make, until

ALL = ("simpleaudio", "miniaudio", "player")


def never() -> bool:
    return False


@pytest.fixture(params=["pulse", "pipewire"])
def either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundCard]:
    card: SoundCard = request.getfixturevalue("card" if request.param == "pulse" else "pipewire")
    for name, value in card.env.items():
        monkeypatch.setenv(name, value)
    yield card
    card.pactl("set-sink-mute", "counter", "0")


async def test_all_backends_are_heard(either: SoundCard) -> None:
    told = await trial.run(trial.expected(ALL), never)
    assert (told.problem, told.by_alert) == ("", False)
    assert [one.backend for one in told.tried] == list(trial.expected(ALL))
    for one in told.tried:
        assert one.plays, one
        assert (one.output, one.output_real, one.stream_muted, one.stream_pct) == ("counter", True, False, 100)
        assert one.leaving_dbfs > -20


async def test_a_muted_output_takes_it_and_gives_nothing(either: SoundCard) -> None:
    either.pactl("set-sink-mute", "counter", "1")
    (one,) = (await trial.run(("miniaudio",), never)).tried
    assert (one.plays, one.output_muted, one.leaving_dbfs) == (True, True, -120.0)


async def test_a_broken_backend_beside_a_good_one(card: SoundCard) -> None:
    good, bad = (await trial.run(("miniaudio", "none"), never)).tried
    assert (good.plays, bad.plays) == (True, False)
    assert bad.error == "there is no sound backend 'none'"


async def test_a_player_process_that_dies(card: SoundCard, monkeypatch: pytest.MonkeyPatch) -> None:
    tell = ChildProcess.tell

    def dies(self: ChildProcess, line: str) -> bool:
        os.killpg(self.pid, signal.SIGKILL)
        return tell(self, line)

    monkeypatch.setattr(ChildProcess, "tell", dies)
    (one,) = (await trial.run(("miniaudio",), never)).tried
    assert (one.plays, one.error) == (False, "its process died")


async def test_no_daemon_and_a_frozen_one(card: SoundCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "CALLS_S", 0.2)
    card.signal(signal.SIGSTOP)
    try:
        assert (await trial.run(("miniaudio",), never)).problem == "daemon_frozen"
    finally:
        card.signal(signal.SIGCONT)
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    assert (await trial.run(("miniaudio",), never)).problem == "no_daemon"


async def test_an_alert_is_judged_by_itself_and_goes_on(recorder: Recorder, ringer_with: Make) -> None:
    ringer = await ringer_with("miniaudio")
    ringer.play("new_order", repeat=True)
    await until(recorder.first_sound_ns, "the alert")
    # As the app that rings sees it, and as another process beside it does.
    for ringing in (lambda: ringer.state.wanted is not None, never):
        told = await trial.run(("player",), ringing)
        assert told.by_alert
        (one,) = told.tried
        assert (one.backend, one.plays, one.output) == ("alert", True, "counter")
    assert (ringer.state.wanted, ringer.state.restarts) == ("new_order", 0)


async def test_an_alert_that_begins_ends_the_trial(card: SoundCard, ringer_with: Make) -> None:
    ringer = await ringer_with("miniaudio")
    running = asyncio.create_task(trial.run(("miniaudio",), lambda: ringer.state.wanted is not None))
    await asyncio.sleep(0)
    ringer.play("new_order", repeat=True)
    assert (await running).by_alert


async def test_an_alert_that_cannot_be_heard_is_not_called_heard(card: SoundCard, ringer_with: Make) -> None:
    ringer = await ringer_with("none")
    ringer.play("new_order", repeat=True)
    assert await trial.run(("miniaudio",), lambda: True) == trial.Trial(by_alert=True, tried=(Tried("alert"),))


async def test_streams_that_the_daemon_keeps_muted_are_freed(card: SoundCard, tmp_path) -> None:
    module = card.pactl("load-module", "module-stream-restore").strip()
    try:
        playing = asyncio.create_task(trial.run(("player",), never))
        await until(lambda: card.pactl("list", "short", "sink-inputs"), "the stream")
        number = card.pactl("list", "short", "sink-inputs").split()[0]
        card.pactl("set-sink-input-mute", number, "1")
        await playing
        (one,) = (await trial.run(("player",), never)).tried
        assert one.stream_muted
        await mending.free_streams(("player",), never)
        (one,) = (await trial.run(("player",), never)).tried
        assert (one.stream_muted, one.plays, one.stream_pct) == (False, True, 100)
    finally:
        card.pactl("unload-module", module)


def test_simpleaudio_is_not_missed_where_it_cannot_be(monkeypatch: pytest.MonkeyPatch) -> None:
    assert trial.expected(("miniaudio", "player")) == ("miniaudio", "player")
    monkeypatch.setattr(trial.importlib.util, "find_spec", lambda _: None)
    assert trial.expected(ALL) == ("miniaudio", "player")
