"""The ringer plays on a real sound daemon, and what came out of it is measured."""

import os
import signal
import time

import pytest

from tablet_app.demo.recorder import Recorder
from tablet_app.demo.soundcard import SoundCard
from tablet_app.sound.audibility import prove
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.ringing import RingerState
from tests.sound.conftest import Make, alive, silent, until

BACKENDS = ("simpleaudio", "miniaudio", "player")


@pytest.mark.parametrize("backend", BACKENDS)
async def test_each_backend_rings_and_falls_silent(recorder: Recorder, ringer_with: Make, backend: str) -> None:
    ringer = await ringer_with(backend)
    ringer.play("new_order", repeat=True)
    await until(recorder.first_sound_ns, "the tone at the monitor")
    await until(lambda: len(recorder.sounds(gap_s=0.4)) == 1 and recorder.sounds(gap_s=0.4)[0].seconds > 1.75, "a loop")
    assert ringer.state == RingerState(backend, wanted="new_order", playing="new_order")

    assert recorder.measured().peak > 0.5

    stopped_ns = time.monotonic_ns()
    ringer.stop()
    await silent(recorder)
    last = recorder.last_sound_ns()
    assert last
    assert (last - stopped_ns) / 1e6 < 200, "the promise: silence within 200 ms"
    assert ringer.state.playing is None
    assert ringer.state.last_error is None


@pytest.mark.parametrize("backend", BACKENDS)
async def test_a_tone_that_is_not_repeated_ends_by_itself(recorder: Recorder, ringer_with: Make, backend: str) -> None:
    ringer = await ringer_with(backend)
    ringer.play("success", repeat=False)
    await until(lambda: ringer.state.playing is None and ringer.state.wanted is None, "its end")
    await silent(recorder)
    assert len(recorder.sounds(gap_s=0.2)) == 1
    assert ringer.state.restarts == 0


async def test_the_same_tone_again_changes_nothing(recorder: Recorder, ringer_with: Make) -> None:
    seen: list[RingerState] = []
    ringer = Ringer(on_state=seen.append)
    await ringer.start()
    ringer.play("new_order", repeat=True)
    await until(lambda: ringer.state.playing, "ringing")
    pid, count = ringer.pid, len(seen)
    ringer.play("new_order", repeat=True)
    assert (ringer.pid, len(seen)) == (pid, count)
    await ringer.close()
    assert seen[-1].wanted is None


@pytest.mark.parametrize("backend", BACKENDS)
async def test_another_tone_takes_the_place_of_the_first(recorder: Recorder, ringer_with: Make, backend: str) -> None:
    ringer = await ringer_with(backend)
    ringer.play("new_order", repeat=True)
    await until(recorder.first_sound_ns, "the alert")
    ringer.play("reminder", repeat=True)
    await until(lambda: ringer.state.playing == "reminder", "the second tone")
    ringer.stop()
    ringer.play("cancelled", repeat=True)
    await until(lambda: ringer.state.playing == "cancelled", "the third tone")
    recorder.clear()
    await until(recorder.first_sound_ns, "its sound")
    ringer.stop()
    await silent(recorder)


async def test_a_tone_asked_for_before_the_start_sounds_after_it(recorder: Recorder) -> None:
    ringer = Ringer()
    ringer.play("new_order", repeat=True)
    await ringer.start()
    await until(recorder.first_sound_ns, "the tone")
    await ringer.close()


async def test_an_unknown_tone_is_named(ringer_with: Make) -> None:
    ringer = await ringer_with("miniaudio")
    with pytest.raises(ValueError, match="no tone 'bell'; there are new_order, "):
        ringer.play("bell", repeat=False)
    assert ringer.state.wanted is None


@pytest.mark.parametrize("backend", BACKENDS)
async def test_it_rings_again_after_its_process_was_killed(recorder: Recorder, ringer_with: Make, backend: str) -> None:
    ringer = await ringer_with(backend)
    ringer.play("new_order", repeat=True)
    await until(recorder.first_sound_ns, "ringing")
    victim = ringer.pid
    assert victim
    os.kill(victim, signal.SIGKILL)
    await until(lambda: ringer.state.restarts == 1 and ringer.state.playing == "new_order", "a new process that plays")
    recorder.clear()
    await until(recorder.first_sound_ns, "its sound")
    assert ringer.state.last_error == "the player process died"
    ringer.stop()
    await silent(recorder)


async def test_a_frozen_process_is_replaced(recorder: Recorder, ringer_with: Make) -> None:
    ringer = await ringer_with("simpleaudio")
    ringer.play("new_order", repeat=True)
    await until(recorder.first_sound_ns, "ringing")
    victim = ringer.pid
    assert victim
    os.kill(victim, signal.SIGSTOP)
    await until(lambda: ringer.state.last_error == "the player process hangs", "that it hangs is noticed")
    await until(lambda: ringer.state.playing == "new_order" and ringer.pid != victim, "a new process that plays")
    assert not alive(victim)


@pytest.mark.parametrize("backend", BACKENDS)
async def test_a_frozen_process_falls_silent_too(recorder: Recorder, ringer_with: Make, backend: str) -> None:
    ringer = await ringer_with(backend)
    ringer.play("new_order", repeat=True)
    await until(recorder.first_sound_ns, "ringing")
    victim = ringer.pid
    assert victim
    os.kill(victim, signal.SIGSTOP)
    stopped_ns = time.monotonic_ns()
    ringer.stop()
    await until(lambda: ringer.pid != victim, "another process")
    await silent(recorder)
    last = recorder.last_sound_ns()
    assert last
    assert (last - stopped_ns) / 1e6 < 200, "the promise: silence within 200 ms"


@pytest.mark.parametrize("backend", BACKENDS)
async def test_it_rings_and_is_heard_on_pipewire_too(
    monkeypatch: pytest.MonkeyPatch, pipewire: SoundCard, ringer_with: Make, backend: str
) -> None:
    for name, value in pipewire.env.items():
        monkeypatch.setenv(name, value)
    with Recorder(pipewire) as recorder:
        ringer = await ringer_with(backend)
        ringer.play("new_order", repeat=True)
        await until(recorder.first_sound_ns, "the tone at the monitor")
        assert (await prove(ringer)).heard
        ringer.stop()
        await silent(recorder)


async def test_a_closed_ringer_leaves_no_process(recorder: Recorder, ringer_with: Make) -> None:
    ringer = await ringer_with("player")
    ringer.play("new_order", repeat=True)
    await until(recorder.first_sound_ns, "ringing")
    pid = ringer.pid
    assert pid
    await ringer.close()
    assert not alive(pid)
    ringer.play("new_order", repeat=True)
    assert ringer.pid is None
    await silent(recorder)
