"""What is put right about the sound, and taken back again, on a real daemon."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator, Sequence

import pytest

from tablet_app.demo.soundcard import SoundCard, SoundCardError
from tablet_app.services.diagnosis import CannotRepairError
from tablet_app.sound import mending, overview
from tests.sound.conftest import Make, until
from tests.sound.watched import watched


def nobody(_: Sequence[str]) -> None:
    return None


async def volume() -> tuple[bool, int]:
    now = (await overview.look(nobody)).default
    assert now
    return now.muted, now.volume_pct


async def test_it_is_turned_up_and_down_again(card: SoundCard, ringer_with: Make) -> None:
    card.pactl("set-sink-mute", "counter", "1")
    card.pactl("set-sink-volume", "counter", "20%")
    undo = await mending.turn_up(70, nobody)
    assert await volume() == (False, 70)
    await undo()
    assert await volume() == (True, 20)
    card.pactl("set-sink-volume", "counter", "90%")
    await mending.turn_up(70, nobody)
    assert await volume() == (False, 90)


def quieted(card: SoundCard) -> bool:
    """Whether the stream was there and is muted and low; a player that is replaced meanwhile has another one."""
    numbers = card.pactl("list", "short", "sink-inputs").split()[:1]
    try:
        for number in numbers:
            card.pactl("set-sink-input-mute", number, "1")
            card.pactl("set-sink-input-volume", number, "20%")
    except SoundCardError:
        return False
    return bool(numbers)


async def test_our_own_stream_is_turned_up_too(card: SoundCard, ringer_with: Make) -> None:
    ringer = await ringer_with("miniaudio")
    ringer.play("new_order", repeat=True)
    await until(lambda: quieted(card), "the stream")
    await mending.turn_up(60, nobody)
    (stream,) = (await overview.look(nobody)).streams
    assert (stream.muted, stream.volume_pct) == (False, 100)


class Alsa:
    """A card whose loudspeaker is off, as `amixer` shows it; `told` is what it was asked to change."""

    def __init__(self) -> None:
        self.on = False
        self.told: list[str] = []

    def __call__(self, command: Sequence[str]) -> str:
        if command[3] == "sset":
            self.told.append(" ".join(command[4:]))
            self.on = "unmute" in command
        channel = "Mono: Playback 87 [100%] [0.00dB]" if self.on else "Mono: Playback 0 [0%] [-65.25dB]"
        return f"Simple mixer control 'Speaker',0\n  {channel} [{'on' if self.on else 'off'}]\n"


async def test_what_alsa_has_off_is_switched_on(card: SoundCard, monkeypatch: pytest.MonkeyPatch) -> None:
    output = overview._output
    monkeypatch.setattr(overview, "_output", lambda sink: overview.replace(output(sink), card=0))
    alsa = Alsa()
    undo = await mending.turn_up(60, alsa)
    assert (alsa.on, alsa.told) == (True, ["Speaker 100% unmute"])
    await undo()
    assert alsa.on is False


@pytest.fixture
def usb(card: SoundCard) -> Iterator[str]:
    words = ("sink_name=usb-speaker", "sink_properties=device.description=usb")
    number = card.pactl("load-module", "module-null-sink", *words).strip()
    card.pactl("set-default-sink", "counter")
    yield "usb-speaker"
    card.pactl("unload-module", number)
    card.pactl("set-default-sink", "counter")


async def default() -> str:
    now = (await overview.look(nobody)).default
    return now.name if now else ""


async def test_the_output_is_switched_and_switched_back(usb: str) -> None:
    undo = await mending.switch_output(usb)
    assert await default() == usb
    await undo()
    assert await default() == "counter"


async def test_where_nothing_is_better_nothing_is_switched(card: SoundCard) -> None:
    with pytest.raises(CannotRepairError, match="not_here"):
        await mending.switch_output("counter")


async def test_a_dead_daemon_cannot_be_turned_up(card: SoundCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    with pytest.raises(CannotRepairError, match="failed"):
        await mending.turn_up(60, nobody)


async def test_a_new_player_while_silent_and_while_ringing(card: SoundCard, ringer_with: Make) -> None:
    ringer = await ringer_with("miniaudio")
    before = ringer.pid
    await mending.restart_ringer(ringer)
    assert ringer.pid not in (None, before)
    ringer.play("new_order", repeat=True)
    await until(lambda: ringer.state.playing, "ringing")
    before = ringer.pid
    await mending.restart_ringer(ringer)
    await until(lambda: ringer.state.playing == "new_order" and ringer.pid != before, "ringing in a new process")


async def test_an_order_that_comes_while_the_player_is_replaced_is_watched(card: SoundCard) -> None:
    async with watched("miniaudio") as tablet:
        await until(lambda: tablet.ringer.pid, "a player to replace")
        replacing = asyncio.create_task(mending.restart_ringer(tablet.ringer))
        await asyncio.sleep(0)
        assert not tablet.ringer.pid, "the old one goes"
        tablet.ring("o1")
        await replacing
        assert tablet.ringer.state.wanted == "new_order"
        await until(lambda: tablet.verdict("o1") is True, "it is heard, and told so")


class Services:
    """A user's services: `known` are loaded; `restart` is what a restart does, or nothing where it fails."""

    def __init__(self, *known: str, restarts: bool = True, card: SoundCard | None = None) -> None:
        self.known, self.restarts, self.card = known, restarts, card
        self.told: list[str] = []

    def __call__(self, command: Sequence[str]) -> str | None:
        text = " ".join(command)
        self.told.append(text)
        if "show" in command:
            return f"LoadState={'loaded' if command[-1] in self.known else 'not-found'}\n"
        if command[:3] == ("systemctl", "--user", "restart"):
            if self.card is not None:
                self.card.signal(signal.SIGCONT)
            return "" if self.restarts else None
        return None if command[0] == "pulseaudio" else ""


@pytest.mark.parametrize("unit", ["pipewire.service", "pulseaudio.service"])
async def test_a_frozen_service_is_restarted(card: SoundCard, unit: str) -> None:
    services = Services(unit, card=card)
    card.signal(signal.SIGSTOP)
    await mending.restart_daemon(services)
    assert any(told.startswith(f"systemctl --user restart {unit}") for told in services.told)
    assert (await overview.look(nobody)).problem == ""


async def test_a_service_that_nobody_here_can_restart(card: SoundCard, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CannotRepairError, match="failed"):
        await mending.restart_daemon(Services("pulseaudio.service", restarts=False))
    with pytest.raises(CannotRepairError, match="not_here"):
        await mending.restart_daemon(Services())
    with pytest.raises(CannotRepairError, match="not_here"):
        await mending.restart_daemon(nobody)
    monkeypatch.setattr(mending, "READY_S", 0.2)
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    with pytest.raises(CannotRepairError, match="failed"):
        await mending.restart_daemon(Services("pulseaudio.service"))
