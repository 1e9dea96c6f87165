"""One look at the sound while something should sound: what is wrong, put right where the venue allows it, and heard."""

import time
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.sound import mixer, peaks, pulse
from tablet_app.sound.mixer import MixerState, PortKind
from tablet_app.sound.peaks import HEARD_DBFS, SILENT_DBFS, dbfs
from tablet_app.sound.process import STREAM_ID
from tablet_app.sound.rules import Rules, Volume

if TYPE_CHECKING:
    from pulsectl import Pulse, PulsePortInfo, PulseSinkInfo, PulseSinkInputInfo

Reason = Literal[
    "no_daemon", "daemon_frozen", "no_device", "unplugged", "headphones", "muted", "too_low", "stream_muted",
    "elsewhere", "no_stream", "silent",
]  # fmt: skip
Repair = Literal["output", "port", "unmuted", "volume", "stream_unmuted", "stream_volume", "moved"]

WINDOW_S = 0.1
# The first that is there is the counter's speaker, where the configuration names none.
_LIKELY: tuple[PortKind, ...] = ("speaker", "line", "other", "bluetooth", "hdmi", "headphones")


class Sight(Struct, frozen=True):
    """From `begun` to `ended`, monotonic seconds. `heard` is None where nobody could look or nothing should sound.

    `reason` says what is wrong after the repairs. `peak_dbfs` is that of our own stream as it leaves the output.
    `changed`: somebody else moved the volume or the mute since the last look.
    """

    begun: float
    ended: float
    heard: bool | None = None
    reason: Reason | None = None
    repaired: tuple[Repair, ...] = ()
    state: MixerState | None = None
    stream_pct: int | None = None
    peak_dbfs: float | None = None
    changed: bool = False

    @property
    def gone(self) -> bool:
        """The sound daemon or its output is away."""
        return self.reason in ("no_daemon", "no_device")


class Eye:
    """Looks over a connection that the caller keeps. What pulsectl raises goes on to the caller."""

    def __init__(self) -> None:
        self._volume = Volume()
        self._muted = False

    def glance(self, daemon: "Pulse", rules: Rules) -> Sight:
        """While nothing should sound: the mixer alone, held at the floor where the venue is open."""
        begun = time.monotonic()
        state = mixer.read(daemon, rules.floor_pct, mixer.null_counts_here(None))
        repaired: tuple[Repair, ...] = ()
        changed = False
        sink = _named(daemon.sink_list(), state.sink)
        if sink is not None:
            changed = self._changed(sink)
            pct = self._volume.resting(_pct(sink), rules)
            if pct is not None:
                daemon.volume_set_all_chans(sink, pct / 100)
                repaired = ("volume",)
                state = mixer.read(daemon, rules.floor_pct, mixer.null_counts_here(None))
        return Sight(begun, time.monotonic(), None, state.problem, repaired, state, changed=changed)

    def look(self, daemon: "Pulse", rules: Rules, ringing_since: float, window_s: float = WINDOW_S) -> Sight:
        """While something should sound, since `ringing_since` (monotonic seconds). Takes a little over `window_s`."""
        begun = time.monotonic()
        repaired: list[Repair] = []
        sink = _switch(daemon, rules, repaired) if rules.may_switch_output else pulse.default_sink(daemon)
        changed = sink is not None and self._changed(sink)
        if sink is not None and mixer.leads_somewhere(sink):
            self._put_right(daemon, sink, begun - ringing_since, rules, repaired)
        streams = [one for one in daemon.sink_input_list() if one.proplist.get("application.id") == STREAM_ID]
        stream = streams[-1] if streams else None
        if sink is not None and stream is not None:
            _put_stream_right(daemon, stream, sink, rules, repaired)
        # Not the default, as the daemon tells it: PipeWire may go on telling this connection what it was.
        sink = None if sink is None else _named(daemon.sink_list(), sink.name)
        state = mixer.state_of(sink, rules.floor_pct, mixer.null_counts_here(None))
        sight = Sight(begun, begun, None, None, tuple(repaired), state, changed=changed)
        return _listen(daemon, sight, stream.index if stream else None, window_s)

    def _changed(self, sink: "PulseSinkInfo") -> bool:
        muted, self._muted = self._muted, bool(sink.mute)
        return self._volume.changed(_pct(sink)) or (self._muted and not muted)

    def _put_right(
        self, daemon: "Pulse", sink: "PulseSinkInfo", since_s: float, rules: Rules, repaired: list[Repair]
    ) -> None:
        if sink.mute and rules.may_change_volume:
            daemon.mute(sink, False)
            repaired.append("unmuted")
        pct = self._volume.ringing(_pct(sink), since_s, rules)
        if pct is not None:
            daemon.volume_set_all_chans(sink, pct / 100)
            if _pct(sink) < rules.floor_pct:
                repaired.append("volume")


def _listen(daemon: "Pulse", sight: Sight, index: int | None, window_s: float) -> Sight:
    """What of our own stream leaves the output; another program's music must not pass for our alert."""
    state = sight.state
    streams = {one.index: one for one in daemon.sink_input_list()}
    stream = streams.get(index) if index is not None else None
    sinks = {one.index: one for one in daemon.sink_list()}
    sink = sinks.get(stream.sink) if stream is not None else None
    if state is None or not state.is_real:
        return replace(sight, ended=time.monotonic(), heard=False, reason="no_device")
    if stream is None or sink is None:
        return replace(sight, ended=time.monotonic(), heard=False, reason="no_stream")
    entering = peaks.listen(sink.monitor_source_name, window_s, stream.index).level
    # This shows the stream as it enters the output; the output's own volume (cubic) and mute come on top.
    peak = dbfs(0 if sink.mute else entering * sink.volume.value_flat**3)
    reason: Reason | None = state.problem
    if reason is None and sink.name != state.sink:
        reason = "elsewhere"
    if reason is None and stream.mute:
        reason = "stream_muted"
    if reason is None and peak <= HEARD_DBFS:
        reason = "too_low" if entering > 0 else "silent"
    return replace(
        sight,
        ended=time.monotonic(),
        heard=reason is None,
        reason=reason,
        stream_pct=round(stream.volume.value_flat * 100),
        peak_dbfs=max(SILENT_DBFS, round(peak, 1)),
    )


def _switch(daemon: "Pulse", rules: Rules, repaired: list[Repair]) -> "PulseSinkInfo | None":
    """Makes the counter's speaker the default output, and its speaker the active port; returns that output."""
    sinks = daemon.sink_list()
    name = daemon.server_info().default_sink_name
    now = next((sink for sink in sinks if sink.name == name), None)
    named = [sink for sink in sinks if rules.speaker is not None and rules.speaker in sink.name]
    real = [sink for sink in sinks if mixer.leads_somewhere(sink)]
    target = next(iter(named), None)
    if target is None and (now is None or now not in real or _wrong(now)):
        target = min(real, key=_rank, default=None)
    if target is not None and (now is None or target.name != now.name) and (target in named or _usable(target)):
        daemon.sink_default_set(target)
        repaired.append("output")
        now = target
    if now is not None and _wrong(now):
        port = _good_port(now)
        if port is not None:
            daemon.sink_port_set(now.index, port.name)
            repaired.append("port")
    return now


def _put_stream_right(
    daemon: "Pulse", stream: "PulseSinkInputInfo", sink: "PulseSinkInfo", rules: Rules, repaired: list[Repair]
) -> None:
    if rules.may_switch_output and stream.sink != sink.index:
        daemon.sink_input_move(stream.index, sink.index)
        repaired.append("moved")
    if stream.mute and rules.may_change_volume:
        daemon.mute(stream, False)
        repaired.append("stream_unmuted")
    if stream.volume.value_flat < 0.99 and rules.may_change_volume:
        daemon.volume_set_all_chans(stream, 1.0)
        repaired.append("stream_volume")


def _named(sinks: "list[PulseSinkInfo]", name: str | None) -> "PulseSinkInfo | None":
    return next((sink for sink in sinks if sink.name == name), None)


def _pct(sink: "PulseSinkInfo") -> int:
    return round(sink.volume.value_flat * 100)


def _wrong(sink: "PulseSinkInfo") -> bool:
    port = sink.port_active
    return _bad(port.name if port else "", port.available if port else "", sink.name)


def _bad(port: str, available: str, sink: str) -> bool:
    return available == "no" or mixer.port_kind(port, sink) == "headphones"


def _good_port(sink: "PulseSinkInfo") -> "PulsePortInfo | None":
    return next((port for port in sink.port_list if not _bad(port.name, port.available, sink.name)), None)


def _usable(sink: "PulseSinkInfo") -> bool:
    """Whether the counter hears it, as it is or by another of its ports."""
    return not _wrong(sink) or _good_port(sink) is not None


def _rank(sink: "PulseSinkInfo") -> tuple[bool, bool, int]:
    port = sink.port_active
    return (
        not _usable(sink),
        _wrong(sink),
        _LIKELY.index(mixer.port_kind(port.name if port else "", sink.name)),
    )
