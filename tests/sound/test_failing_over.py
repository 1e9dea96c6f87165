"""Backends that fail, a sound daemon that goes away, an application that dies while it rings."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tablet_app.demo.recorder import Recorder
from tablet_app.demo.soundcard import SoundCard
from tablet_app.sound.choice import Choice
from tablet_app.sound.process import PACKAGE_FOLDER
from tests.sound.conftest import Make, alive, silent, until

RINGING_APPLICATION = """
import asyncio, sys
from tablet_app.sound.ringer import Ringer
async def main():
    ringer = Ringer([sys.argv[1]])
    await ringer.start()
    ringer.play("new_order", repeat=True)
    while True:
        print(ringer.pid, flush=True)
        await asyncio.sleep(0.1)
asyncio.run(main())
"""


@pytest.fixture
def broken_simpleaudio(card: SoundCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A module of that name which the test writes, found before the real one."""
    folder = tmp_path / "first"
    folder.mkdir()
    monkeypatch.setattr("tablet_app.sound.process.PACKAGE_FOLDER", f"{folder}{os.pathsep}{PACKAGE_FOLDER}")
    return folder / "simpleaudio.py"


def write(module: Path, source: str) -> None:
    module.write_text(source)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("raise ImportError('no ALSA')", id="cannot load"),
        pytest.param("def play_buffer(*a): raise RuntimeError('device busy')", id="cannot play"),
        pytest.param("import os, signal\ndef play_buffer(*a): os.kill(os.getpid(), signal.SIGSEGV)", id="crashes"),
        pytest.param(
            "class Sound:\n stop = is_playing = lambda self: False\ndef play_buffer(*a): return Sound()",
            id="breaks off",
        ),
    ],
)
async def test_the_next_backend_takes_over(
    broken_simpleaudio: Path, recorder: Recorder, ringer_with: Make, source: str
) -> None:
    write(broken_simpleaudio, source)
    ringer = await ringer_with()
    ringer.play("new_order", repeat=True)
    await until(recorder.first_sound_ns, "a sound")
    await until(lambda: ringer.state.playing == "new_order", "that it plays is known")
    assert ringer.state.backend == "miniaudio"
    assert 1 <= ringer.state.restarts <= 2


async def test_a_backend_that_blocks_is_passed_over(
    broken_simpleaudio: Path, recorder: Recorder, ringer_with: Make
) -> None:
    write(broken_simpleaudio, "import time\ndef play_buffer(*a): time.sleep(60)")
    ringer = await ringer_with()
    ringer.play("new_order", repeat=True)
    await until(lambda: ringer.state.backend == "miniaudio" and recorder.first_sound_ns(), "sound through miniaudio")


def test_the_choice_goes_round_for_ever_and_passes_over_what_cannot_be_loaded() -> None:
    choice = Choice(("one", "two", "three"))
    seen: list[str] = []
    for _ in range(14):
        seen.append(choice.current)
        choice.failed(unloadable=choice.current == "two")
    assert seen == ["one", "one", "two", *["three", "three", "one", "one"] * 2, "three", "three", "one"]
    assert choice.exhausted
    choice.worked()
    assert not choice.exhausted


@pytest.mark.parametrize("backend", ["simpleaudio", "miniaudio", "player"])
async def test_it_rings_again_once_the_sound_daemon_is_back(
    monkeypatch: pytest.MonkeyPatch, ringer_with: Make, backend: str
) -> None:
    with SoundCard() as card:
        for name, value in card.env.items():
            monkeypatch.setenv(name, value)
        ringer = await ringer_with(backend)
        ringer.play("new_order", repeat=True)
        with Recorder(card) as recorder:
            await until(lambda: any(span.seconds > 0.3 for span in recorder.sounds(gap_s=0.1)), "ringing")
        card.kill()
        await until(lambda: ringer.state.restarts > 0, "the daemon's death is noticed")
        card.start()
        with Recorder(card) as recorder:
            await until(recorder.first_sound_ns, "sound again, and nobody had to ask for it")
        await ringer.close()


@pytest.mark.parametrize("backend", ["simpleaudio", "miniaudio", "player"])
async def test_it_does_not_ring_on_without_its_owner(card: SoundCard, recorder: Recorder, backend: str) -> None:
    environment = {**os.environ, "PYTHONPATH": PACKAGE_FOLDER}
    application = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", RINGING_APPLICATION, backend), stdout=subprocess.PIPE, env=environment
    )
    assert application.stdout
    child = int(await application.stdout.readline())
    await until(recorder.first_sound_ns, "ringing")
    application.kill()
    await application.wait()
    await until(lambda: not alive(child), "the player process ended")
    await silent(recorder)
