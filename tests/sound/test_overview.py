"""All outputs at one look: of a real daemon, and of machines whose shapes were recorded."""

from __future__ import annotations

import signal
import time
from types import SimpleNamespace
from typing import Any, cast

import pytest

from tablet_app.demo.soundcard import SoundCard
from tablet_app.domain.outputs import Output, Outputs, Stream
from tablet_app.services.aside import on_thread
from tablet_app.sound import alsa, overview, pulse
from tests.sound.conftest import Make, until

SCONTENTS = """Simple mixer control 'Master',0
  Capabilities: pvolume pvolume-joined pswitch pswitch-joined
  Playback channels: Mono
  Limits: Playback 0 - 87
  Mono: Playback 66 [76%] [-15.75dB] [{master}]
Simple mixer control 'Headphone',0
  Capabilities: pvolume pswitch
  Playback channels: Front Left - Front Right
  Limits: Playback 0 - 87
  Mono:
  Front Left: Playback 0 [0%] [-65.25dB] [off]
  Front Right: Playback 0 [0%] [-65.25dB] [off]
Simple mixer control 'Speaker',0
  Capabilities: pvolume pswitch
  Playback channels: Front Left - Front Right
  Limits: Playback 0 - 87
  Mono:
  Front Left: Playback {speaker} [{speaker}%] [0.00dB] [on]
  Front Right: Playback 87 [100%] [0.00dB] [on]
Simple mixer control 'Capture',0
  Capabilities: cvolume cswitch
  Front Left: Capture 39 [62%] [12.00dB] [off]
"""
"""As `amixer -c 0 scontents` gives it for an HDA card."""


def nobody(_: Any) -> None:
    return None


def test_what_alsa_has_switched_off() -> None:
    assert alsa.off(SCONTENTS.format(master="on", speaker=87)) == ()
    assert alsa.off(SCONTENTS.format(master="off", speaker=87)) == ("Master",)
    # One channel that is at zero may be meant: the other one is heard.
    assert alsa.off(SCONTENTS.format(master="on", speaker=0)) == ()
    both = SCONTENTS.format(master="on", speaker=0).replace("87 [100%]", "0 [0%]")
    assert alsa.off(both) == ("Speaker",)
    assert alsa.off("") == ()
    assert alsa.silenced(nobody, 0) == ()


def port(name: str, available: str = "unknown") -> SimpleNamespace:
    return SimpleNamespace(name=name, description=name, available=available)


def sink(name: str, *ports: SimpleNamespace, active: int = 0, **parts: Any) -> SimpleNamespace:
    shape = {
        "index": 1,
        "name": name,
        "description": name,
        "driver": "module-alsa-card.c",
        "mute": 0,
        "volume": SimpleNamespace(value_flat=0.8),
        "proplist": {"alsa.card": "0"},
        "port_list": list(ports),
        "port_active": ports[active] if ports else None,
    }
    return SimpleNamespace(**shape | parts)


def seen(*sinks: SimpleNamespace, speaker: str | None = None) -> Outputs:
    """Of a daemon whose default output is the first of them."""
    info = SimpleNamespace(server_name="pulseaudio", server_version="16.1", default_sink_name=sinks[0].name)
    daemon = SimpleNamespace(server_info=lambda: info, sink_list=lambda: list(sinks), sink_input_list=list)
    return overview.read(cast("Any", daemon), speaker)


BUILT_IN = "alsa_output.pci-0000_00_1f.3.analog-stereo"
SPEAKER, HEADPHONES = port("analog-output-speaker"), port("analog-output-headphones", "yes")
HDMI = sink("alsa_output.pci-0000_00_1f.3.hdmi-stereo", port("hdmi-output-0", "yes"))


@pytest.mark.parametrize(
    ("sinks", "kind", "plugged", "better"),
    [
        ([sink(BUILT_IN, SPEAKER, HEADPHONES)], "speaker", True, ""),
        ([sink(BUILT_IN, SPEAKER, HEADPHONES, active=1)], "headphones", True, "analog-output-speaker"),
        ([HDMI, sink(BUILT_IN, SPEAKER)], "hdmi", True, "analog-output-speaker"),
        ([HDMI], "hdmi", True, ""),
        ([sink(BUILT_IN, port("analog-output-lineout", "no"), SPEAKER)], "line", False, "analog-output-speaker"),
        ([sink(BUILT_IN, port("analog-output-lineout", "no"))], "line", False, ""),
        ([sink("bluez_sink.00_11.a2dp_sink", port("speaker-output")), HDMI], "bluetooth", True, ""),
        ([sink("alsa_output.usb-box")], "other", True, ""),
    ],
)
def test_machines_as_recorded(sinks: list[SimpleNamespace], kind: str, plugged: bool, better: str) -> None:
    told = seen(*sinks)
    assert told.default
    assert (told.default.kind, told.default.plugged, told.better) == (kind, plugged, better)
    assert told.default.card == 0


def test_the_output_that_the_venue_named_is_better_than_any() -> None:
    usb, own = sink("alsa_output.usb-box"), sink(BUILT_IN, SPEAKER)
    assert seen(own, usb, speaker="usb-box").better == "alsa_output.usb-box"
    assert seen(usb, own, speaker="usb-box").better == ""
    assert seen(own, speaker="usb-box").better == ""


async def test_the_daemon_as_it_is(card: SoundCard) -> None:
    told = await overview.look(nobody)
    assert told.default == Output("counter", "counter", kind="other")
    assert (told.problem, told.streams, told.better) == ("", (), "")
    card.pactl("set-sink-mute", "counter", "1")
    card.pactl("set-sink-volume", "counter", "30%")
    told = await overview.look(nobody)
    assert told.default
    assert (told.default.muted, told.default.volume_pct) == (True, 30)


async def test_our_own_streams_are_seen(card: SoundCard, ringer_with: Make) -> None:
    ringer = await ringer_with("miniaudio")
    ringer.play("new_order", repeat=True)
    await until(lambda: "application.id" in card.pactl("list", "sink-inputs"), "the stream")
    number = card.pactl("list", "short", "sink-inputs").split()[0]
    card.pactl("set-sink-input-mute", number, "1")
    assert (await overview.look(nobody)).streams == (Stream("counter", True, 100),)


async def test_dead_frozen_and_without_any_device(card: SoundCard, monkeypatch: pytest.MonkeyPatch) -> None:
    card.signal(signal.SIGSTOP)
    try:
        assert (await overview.look(nobody, timeout_s=0.2)).problem == "daemon_frozen"
    finally:
        card.signal(signal.SIGCONT)
    monkeypatch.setenv("SOUND_NULL_SINK_COUNTS", "0")
    assert not [one for one in (await overview.look(nobody)).every if one.real]
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    assert (await overview.look(nobody)).problem == "no_daemon"


async def test_the_daemon_is_not_blamed_for_the_time_that_we_take_to_ask(
    card: SoundCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(work: Any, name: str) -> Any:
        """As on a machine that has no time for a thread that begins, and reads a library for the first time."""

        def slowly() -> Any:
            time.sleep(0.5)
            return work()

        return on_thread(slowly, name)

    monkeypatch.setattr(pulse, "on_thread", late)
    assert (await overview.look(nobody, timeout_s=0.2)).problem == ""


async def test_one_look_without_an_answer_makes_no_frozen_daemon(
    card: SoundCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask, looks = pulse.ask, 0

    async def counted(question: Any, timeout_s: float) -> Any:
        nonlocal looks
        looks += 1
        if looks == 2:
            card.signal(signal.SIGCONT)
        return await ask(question, timeout_s)

    monkeypatch.setattr(pulse, "ask", counted)
    card.signal(signal.SIGSTOP)
    try:
        told = await overview.look(nobody, timeout_s=0.5)
    finally:
        card.signal(signal.SIGCONT)
    assert (told.problem, looks) == ("", 2)
