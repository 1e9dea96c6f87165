"""Which output and which port the alert goes to, for the shapes that daemons tell of real hardware; and really moved.

The names are those of PulseAudio 16 (ALSA profiles, BlueZ) and PipeWire 0.3.65 (UCM profiles). No null sink has ports,
so what becomes of a port is tried on a daemon that only takes notes.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from pulsectl import Pulse

from tablet_app.demo.soundcard import SINK, SoundCard
from tablet_app.sound import mixer, sight
from tablet_app.sound.lookout import Lookout
from tablet_app.sound.process import STREAM_ID
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.rules import Rules
from tests.sound.conftest import until
from tests.sound.watched import watched

MOST_LOOKS = 20
PCI = "alsa_output.pci-0000_00_1f.3"


@dataclass
class Port:
    name: str
    available: str = "unknown"
    description: str = ""


@dataclass
class Sink:
    name: str
    port_list: list[Port] = field(default_factory=list)
    driver: str = "module-alsa-card.c"
    proplist: dict[str, str] = field(default_factory=dict)
    index: int = 0

    @property
    def port_active(self) -> Port | None:
        return self.port_list[0] if self.port_list else None


class Daemon:
    """Takes notes of what is switched; the first output is the default, the first port the active one."""

    def __init__(self, *sinks: Sink) -> None:
        self.sinks = sinks
        self.done: list[tuple[str, str]] = []

    def sink_list(self) -> list[Sink]:
        return list(self.sinks)

    def server_info(self) -> Any:
        return type("Info", (), {"default_sink_name": self.sinks[0].name})

    def sink_default_set(self, sink: Sink) -> None:
        self.done.append(("output", sink.name))

    def sink_port_set(self, _index: int, port: str) -> None:
        self.done.append(("port", port))


def speaker() -> Sink:
    return Sink(f"{PCI}.analog-stereo", [Port("analog-output-speaker"), Port("analog-output-headphones", "no")])


def plugged() -> Sink:
    return Sink(f"{PCI}.analog-stereo", [Port("analog-output-headphones", "yes"), Port("analog-output-speaker")])


def hdmi(available: str) -> Sink:
    return Sink(f"{PCI}.hdmi-stereo", [Port("hdmi-output-0", available)])


HEADSET = Sink("bluez_output.AA_BB_CC.a2dp-sink", [Port("headset-output", "yes")])
BOX = Sink("bluez_output.DD_EE_FF.a2dp-sink", [Port("speaker-output", "yes")])
USB = Sink("alsa_output.usb-Generic_USB_Audio-00.analog-stereo", [Port("analog-output")])
UCM = Sink(
    f"{PCI}-platform-skl_hda_dsp_generic.HiFi__hw_sofhdadsp__sink", [Port("[Out] Headphones"), Port("[Out] Speaker")]
)
DUMMY = Sink("auto_null", driver="module-null-sink.c")


def switched(*sinks: Sink, **rules: Any) -> list[tuple[str, str]]:
    daemon: Any = Daemon(*sinks)
    sight._switch(daemon, Rules(**rules), [])
    return daemon.done


@pytest.mark.parametrize(
    ("sinks", "done"),
    [
        ((speaker(),), []),
        ((plugged(),), [("port", "analog-output-speaker")]),
        ((UCM,), [("port", "[Out] Speaker")]),
        ((hdmi("no"), speaker()), [("output", f"{PCI}.analog-stereo")]),
        ((hdmi("yes"), speaker()), []),
        ((HEADSET, speaker()), [("output", f"{PCI}.analog-stereo")]),
        ((HEADSET, plugged()), [("output", f"{PCI}.analog-stereo"), ("port", "analog-output-speaker")]),
        ((BOX, speaker()), []),
        ((DUMMY, USB), [("output", USB.name)]),
        ((DUMMY, hdmi("no"), BOX), [("output", BOX.name)]),
        ((HEADSET, DUMMY), []),
        ((DUMMY,), []),
    ],
    ids=lambda one: "+".join(sink.name for sink in one) if isinstance(one, tuple) else None,
)
def test_headphones_and_dead_ends_give_way_to_the_speaker(
    sinks: tuple[Sink, ...], done: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(mixer.NULL_SINK_COUNTS, raising=False)
    assert switched(*sinks) == done


def test_the_output_that_the_configuration_names_wins() -> None:
    assert switched(speaker(), USB, speaker="usb-Generic") == [("output", USB.name)]
    assert switched(USB, speaker(), speaker="usb-Generic") == []
    assert switched(speaker(), speaker="not there") == []


@pytest.fixture(params=["pulse", "pipewire"], scope="module")
def two_outputs(request: pytest.FixtureRequest) -> Iterator[SoundCard]:
    with SoundCard(request.param) as card:
        more = ["norewinds=1"] if request.param == "pulse" else []  # as `SoundCard` has it
        card.pactl("load-module", "module-null-sink", "sink_name=television", *more)
        yield card


@pytest.mark.parametrize("ringing", [False, True], ids=["before", "while it rings"])
async def test_an_alert_that_would_go_elsewhere_is_heard_at_the_speaker(
    two_outputs: SoundCard, monkeypatch: pytest.MonkeyPatch, ringing: bool
) -> None:
    for name, value in two_outputs.env.items():
        monkeypatch.setenv(name, value)
    two_outputs.pactl("set-default-sink", SINK if ringing else "television")
    async with watched("miniaudio", rules=Rules(ramp_s=0, speaker=SINK)) as tablet:
        tablet.ring("o1")
        if ringing:
            await until(lambda: tablet.sentry.last and tablet.sentry.last.heard, "heard")
            await asyncio.to_thread(two_outputs.pactl, "set-default-sink", "television")
            for line in two_outputs.pactl("list", "short", "sink-inputs").splitlines():
                await asyncio.to_thread(two_outputs.pactl, "move-sink-input", line.split()[0], "television")
        since = time.monotonic()

        def at_the_speaker() -> bool:
            sees = tablet.sentry.last
            new = sees is not None and sees.begun > since
            return bool(new and sees and sees.heard and sees.state and sees.state.sink == SINK)

        await until(lambda: f"Default Sink: {SINK}\n" in two_outputs.pactl("info"), "the speaker is the default")

        await until(at_the_speaker, "heard at the speaker")


class Behind(Pulse):
    """A connection to which the daemon tells what the default output was."""

    def server_info(self) -> Any:
        return type("Info", (), {"default_sink_name": "television"})


async def test_a_connection_that_is_told_an_old_default_leads_no_alert_astray(
    two_outputs: SoundCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in two_outputs.env.items():
        monkeypatch.setenv(name, value)
    two_outputs.pactl("set-default-sink", "television")
    ringer, eye = Ringer(["miniaudio"]), sight.Eye()
    await ringer.start()
    ringer.play("new_order", repeat=True)
    await until(lambda: ringer.state.playing, "it plays")
    with Behind("test") as daemon:
        sees = [await asyncio.to_thread(eye.look, daemon, Rules(ramp_s=0, speaker=SINK), time.monotonic())]
        while not sees[-1].heard and len(sees) < MOST_LOOKS:
            sees.append(await asyncio.to_thread(eye.look, daemon, Rules(ramp_s=0, speaker=SINK), time.monotonic()))
        at = {sink.index: sink.name for sink in daemon.sink_list()}
        streams = [at[one.sink] for one in daemon.sink_input_list() if one.proplist.get("application.id") == STREAM_ID]
    await ringer.close()
    assert sees[-1].heard
    assert sees[-1].state
    assert (sees[-1].state.sink, streams) == (SINK, [SINK])


@pytest.mark.parametrize(("repair", "looks"), [("output", 1), ("moved", 1), ("unmuted", 3)])
def test_who_brought_the_alert_to_another_output_looks_again_over_another_connection(repair: Any, looks: int) -> None:
    class Eye:
        def __init__(self) -> None:
            self.looks = 0

        def look(self, *_: object) -> sight.Sight:
            self.looks += 1
            if self.looks == 3:
                raise ConnectionError
            return sight.Sight(0.0, 0.0, None, "silent", (repair,))

    class Deaf:
        def event_mask_set(self, *_: str) -> None:
            pass

    watching, eye, daemon = Lookout(), Eye(), Deaf()
    monkey: Any = watching
    monkey._eye = eye
    monkey._tell = lambda _: None
    watching.obey(b"watch 0.0 {}")
    with contextlib.suppress(ConnectionError):
        monkey._serve(daemon)
    assert eye.looks == looks
