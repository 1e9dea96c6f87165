"""A private PulseAudio for the whole folder; a recording and a clean ringer for each test."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from tablet_app.demo.recorder import Recorder
from tablet_app.demo.soundcard import SoundCard
from tablet_app.sound.ringer import Ringer
from tests.fixtures import platform, shared, tablet

__all__ = ["platform", "shared", "tablet"]

GIVE_UP_S = 10.0


@pytest.fixture(scope="session")
def daemon() -> Iterator[SoundCard]:
    with SoundCard() as card:
        yield card


@pytest.fixture(scope="module")
def pipewire() -> Iterator[SoundCard]:
    with SoundCard("pipewire") as card:
        yield card


@pytest.fixture
def card(daemon: SoundCard, monkeypatch: pytest.MonkeyPatch) -> SoundCard:
    """The sound card that everything in this test reaches, at full volume."""
    for name in set(os.environ) - set(daemon.env):
        if name != "PYTEST_CURRENT_TEST":
            monkeypatch.delenv(name)
    for name, value in daemon.env.items():
        monkeypatch.setenv(name, value)
    daemon.pactl("set-sink-mute", "counter", "0")
    daemon.pactl("set-sink-volume", "counter", "100%")
    return daemon


@pytest.fixture
def recorder(card: SoundCard) -> Iterator[Recorder]:
    with Recorder(card) as recorder:
        yield recorder


Make = Callable[..., Awaitable[Ringer]]


@pytest.fixture
async def ringer_with(card: SoundCard) -> AsyncIterator[Make]:
    """Starts ringers: `await ringer_with("simpleaudio")`."""
    made: list[Ringer] = []

    async def make(*backends: str) -> Ringer:
        made.append(Ringer(backends or ("simpleaudio", "miniaudio", "player")))
        await made[-1].start()
        return made[-1]

    yield make
    for ringer in made:
        await ringer.close()


async def until(condition: Callable[[], object], what: str) -> None:
    """Waits for a condition; fails with its name when it does not come."""
    end = time.monotonic() + GIVE_UP_S
    while not condition():
        assert time.monotonic() < end, f"never: {what}"
        await asyncio.sleep(0.01)


def alive(pid: int) -> bool:
    """False for a process that has ended and is only not collected yet, too."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def silent(recorder: Recorder) -> None:
    """Returns once the recording ends with 0.4 s of silence, which is more than any tone's own pause."""
    await until(lambda: any(span.seconds > 0.4 for span in recorder.silences()[-1:]), "silence")
