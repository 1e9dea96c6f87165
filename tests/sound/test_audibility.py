"""The mixer is read and set, and the alert is looked for in the output, on a real sound daemon."""

import signal

import pytest

from tablet_app.demo.soundcard import SoundCard
from tablet_app.sound import audibility, mixer
from tablet_app.sound.mixer import MixerState, PortKind
from tests.sound.conftest import Make, until


async def test_the_mixer_is_read(card: SoundCard) -> None:
    card.pactl("set-sink-volume", "counter", "40%")
    assert await mixer.look() == MixerState(
        True, sink="counter", description="counter", is_real=True, volume_pct=40, port_kind="other"
    )
    assert (await mixer.look(floor_pct=60)).problem == "too_low"
    card.pactl("set-sink-mute", "counter", "1")
    assert (await mixer.look()).problem == "muted"


async def test_an_output_that_leads_nowhere_is_no_device(card: SoundCard) -> None:
    state = await mixer.look(null_counts=False)
    assert (state.is_real, state.problem) == (False, "no_device")


async def test_it_unmutes_and_raises_but_never_lowers(card: SoundCard) -> None:
    card.pactl("set-sink-mute", "counter", "1")
    card.pactl("set-sink-volume", "counter", "10%")
    state = await mixer.unmute_and_raise(70)
    assert (state.muted, state.volume_pct, state.problem) == (False, 70, None)
    assert (await mixer.unmute_and_raise(30)).volume_pct == 70


async def test_no_daemon_is_told_apart_from_a_frozen_one(card: SoundCard, monkeypatch: pytest.MonkeyPatch) -> None:
    card.signal(signal.SIGSTOP)
    try:
        assert await mixer.look(0.3) == MixerState(reachable=False, problem="daemon_frozen")
    finally:
        card.signal(signal.SIGCONT)
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    assert await mixer.look() == MixerState(reachable=False, problem="no_daemon")
    assert await audibility.measure(0.1) == audibility.Level(None, "no_daemon")


@pytest.mark.parametrize(
    ("port", "sink", "kind"),
    [
        ("analog-output-speaker", "alsa_output.pci-0000_00_1f.3.analog-stereo", "speaker"),
        ("analog-output-headphones", "alsa_output.pci-0000_00_1f.3.analog-stereo", "headphones"),
        ("[Out] Headphones", "alsa_output.pci-0000_00_1f.3.HiFi__hw_PCH__sink", "headphones"),
        ("hdmi-output-0", "alsa_output.pci-0000_00_1f.3.hdmi-stereo", "hdmi"),
        ("speaker-output", "bluez_sink.00_11_22_33_44_55.a2dp_sink", "bluetooth"),
        ("analog-output-lineout", "alsa_output.usb-x", "line"),
        ("", "counter", "other"),
    ],
)
def test_ports_by_their_names(port: str, sink: str, kind: PortKind) -> None:
    assert mixer.port_kind(port, sink) == kind


@pytest.mark.parametrize("backend", ["simpleaudio", "miniaudio", "player"])
async def test_what_is_heard_is_proved(card: SoundCard, ringer_with: Make, backend: str) -> None:
    ringer = await ringer_with(backend)
    proof = await audibility.prove(ringer)
    assert (proof.heard, proof.reason, proof.backend) == (True, None, backend)
    assert proof.peak_dbfs
    assert proof.peak_dbfs > -12


@pytest.mark.parametrize(("word", "value", "reason"), [("mute", "1", "muted"), ("volume", "5%", "too_low")])
async def test_what_is_not_heard_is_not_proved(
    card: SoundCard, ringer_with: Make, word: str, value: str, reason: str
) -> None:
    card.pactl(f"set-sink-{word}", "counter", value)
    ringer = await ringer_with("miniaudio")
    proof = await audibility.prove(ringer)
    assert (proof.heard, proof.reason) == (False, reason)


async def test_a_player_that_plays_nothing_is_not_heard(card: SoundCard, ringer_with: Make) -> None:
    ringer = await ringer_with("none")
    proof = await audibility.prove(ringer)
    assert (proof.heard, proof.reason) == (False, "no_stream")


async def test_could_not_look_is_not_not_heard(
    card: SoundCard, ringer_with: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    ringer = await ringer_with("miniaudio")
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    proof = await audibility.prove(ringer)
    assert (proof.heard, proof.peak_dbfs, proof.reason) == (None, None, "no_daemon")


async def test_the_level_of_the_output(card: SoundCard, ringer_with: Make) -> None:
    assert await audibility.measure(0.2) == audibility.Level(audibility.SILENT_DBFS)
    ringer = await ringer_with("miniaudio")
    ringer.play("new_order", repeat=True)
    await until(lambda: ringer.state.playing, "ringing")
    level = await audibility.measure(0.5)
    assert level.peak_dbfs
    assert level.peak_dbfs > -12


async def test_it_does_not_interrupt_an_alert(card: SoundCard, ringer_with: Make) -> None:
    ringer = await ringer_with("miniaudio")
    ringer.play("new_order", repeat=True)
    assert (await audibility.prove(ringer)).heard
    assert ringer.state.wanted == "new_order"
