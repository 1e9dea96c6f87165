"""What the mixer is set to: is there an output, is it a real one, is it muted or too low."""

import os
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.sound import pulse
from tablet_app.sound.process import STREAM_ID

if TYPE_CHECKING:
    from pulsectl import Pulse, PulseSinkInfo

PortKind = Literal["speaker", "headphones", "hdmi", "bluetooth", "line", "other"]
Problem = Literal["no_daemon", "daemon_frozen", "no_device", "unplugged", "headphones", "muted", "too_low"]

# Beside a demo, in tests and in continuous integration the only output is one that leads nowhere, and that is meant.
NULL_SINK_COUNTS = "SOUND_NULL_SINK_COUNTS"

# Parts of the names of ports and outputs, the first that fits.
_KINDS: tuple[tuple[str, PortKind], ...] = (
    ("headphone", "headphones"),
    ("headset", "headphones"),
    ("hdmi", "hdmi"),
    ("displayport", "hdmi"),
    ("bluez", "bluetooth"),
    ("speaker", "speaker"),
    ("lineout", "line"),
    ("line-out", "line"),
)


class MixerState(Struct, frozen=True):
    """The default output. Where it is not `reachable`, nothing else is known and `problem` says why not.

    `volume_pct` may be above 100. `sink` is the daemon's name of the output, `description` its name for people.
    """

    reachable: bool
    problem: Problem | None = None
    sink: str | None = None
    description: str | None = None
    is_real: bool = False
    muted: bool = False
    volume_pct: int = 0
    port: str | None = None
    port_kind: PortKind | None = None


async def look(timeout_s: float = 2.0, *, floor_pct: int = 1, null_counts: bool | None = None) -> MixerState:
    """Reads the mixer. `problem` is `too_low` below `floor_pct`. Never raises and never takes longer than `timeout_s`.

    `null_counts`: whether an output that leads nowhere passes for a real one; None: as the environment says.
    """
    try:
        return await pulse.ask(lambda daemon: read(daemon, floor_pct, null_counts_here(null_counts)), timeout_s)
    except pulse.CouldNotLookError as error:
        return MixerState(reachable=False, problem=error.code)


async def unmute_and_raise(floor_pct: int, timeout_s: float = 2.0) -> MixerState:
    """Unmutes the default output and our own stream and lifts them to `floor_pct`; never lowers. Answers as `look`."""

    def repair(daemon: "Pulse") -> MixerState:
        sink = pulse.default_sink(daemon)
        ours = [stream for stream in daemon.sink_input_list() if stream.proplist.get("application.id") == STREAM_ID]
        for one in [sink, *ours]:
            if one and one.mute:
                daemon.mute(one, False)
            if one and one.volume.value_flat < floor_pct / 100:
                daemon.volume_set_all_chans(one, floor_pct / 100)
        return read(daemon, floor_pct, null_counts_here(None))

    try:
        return await pulse.ask(repair, timeout_s)
    except pulse.CouldNotLookError as error:
        return MixerState(reachable=False, problem=error.code)


def leads_somewhere(sink: "PulseSinkInfo", null_counts: bool | None = None) -> bool:
    """False for the dummy output that daemons offer where there is no device: playing into it looks perfect."""
    null = (
        sink.name == "auto_null"
        or sink.driver == "module-null-sink.c"
        or sink.proplist.get("factory.name") == "support.null-audio-sink"
    )
    return not null or (null_counts_here(null_counts) and sink.name != "auto_null")


def port_kind(port: str, sink: str) -> PortKind:
    """What hangs on an output, by the daemon's names of the port and of the output."""
    names = f"{port} {sink}".lower()
    for part, kind in _KINDS:
        if part in names:
            return kind
    return "other"


def null_counts_here(wish: bool | None) -> bool:
    """Whether an output that leads nowhere passes for a real one: as wished, else as the environment says."""
    return wish if wish is not None else os.environ.get(NULL_SINK_COUNTS) == "1"


def read(daemon: "Pulse", floor_pct: int, null_counts: bool) -> MixerState:
    """The mixer as `look` answers it, over a connection of the caller's. Raises what pulsectl raises."""
    return state_of(pulse.default_sink(daemon), floor_pct, null_counts)


def state_of(sink: "PulseSinkInfo | None", floor_pct: int, null_counts: bool) -> MixerState:
    """The same for an output that is the default, or is about to be."""
    if sink is None:
        return MixerState(reachable=True, problem="no_device")
    port = sink.port_active
    state = MixerState(
        reachable=True,
        sink=sink.name,
        description=sink.description,
        is_real=leads_somewhere(sink, null_counts),
        muted=bool(sink.mute),
        volume_pct=round(sink.volume.value_flat * 100),
        port=port.description if port else None,
        port_kind=port_kind(port.name if port else "", sink.name),
    )
    return replace(state, problem=_problem(state, floor_pct, unplugged=port is not None and port.available == "no"))


def _problem(state: MixerState, floor_pct: int, *, unplugged: bool) -> Problem | None:
    if not state.is_real:
        return "no_device"
    if unplugged:
        return "unplugged"
    if state.port_kind == "headphones":
        return "headphones"
    if state.muted:
        return "muted"
    return "too_low" if state.volume_pct < floor_pct else None
