"""Whether sound really comes out, as far as the machine can tell: measured at the monitor of the output.

No player's own word is proof: muted, into a dummy output or after the daemon's death, most of them go on "playing".
"""

import time
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.sound import mixer, peaks, pulse
from tablet_app.sound.peaks import HEARD_DBFS, SILENT_DBFS, dbfs
from tablet_app.sound.process import STREAM_ID
from tablet_app.sound.ringer import Ringer

if TYPE_CHECKING:
    from pulsectl import Pulse, PulseSinkInfo, PulseSinkInputInfo

WINDOW_S = 0.1
HEARD_WITHIN_S = 1.5  # of listening to our stream; a window in which the daemon gave nothing is no listening
STREAM_WITHIN_S = 2.0  # once the player says that it plays, or that it cannot
OVER_AFTER_S = 0.3  # a stream that went away: the tone is over
AT_MOST_S = 8.0  # a player that starts: 0.3 s; on a machine with ten times too much to do, 3 s and more
CALLS_S = 1.0  # on top of the time measured

Reason = Literal["no_daemon", "daemon_frozen", "no_device", "no_stream", "muted", "too_low", "silent"]


class Level(Struct, frozen=True):
    """`peak_dbfs` is None where nobody could look, and then `problem` says why; -120 is digital silence."""

    peak_dbfs: float | None
    problem: Reason | None = None


class Proof(Struct, frozen=True):
    """`heard` is None where nobody could look; `reason` says why it is not True.

    `latency_ms` is from the question to the first window with the signal in it, to within that window.
    """

    heard: bool | None
    peak_dbfs: float | None
    reason: Reason | None
    backend: str
    latency_ms: int | None = None


MISSED = Proof(None, None, "daemon_frozen", "")
"""The tone was over before anybody had looked: on a machine with far too much to do the look began 2 s late."""
TRIES = 2


async def measure(window_s: float = 1.0) -> Level:
    """The peak at the default output's monitor during `window_s`, whoever plays. Never raises."""

    def listen(daemon: "Pulse") -> Level:
        sink = pulse.default_sink(daemon)
        if sink is None:
            return Level(None, "no_device")
        return Level(dbfs(peaks.listen(sink.monitor_source_name, window_s).level))

    try:
        return await pulse.ask(listen, window_s + CALLS_S)
    except pulse.CouldNotLookError as error:
        return Level(None, error.code)


async def prove(ringer: Ringer) -> Proof:
    """Plays the "test" tone, unless a tone sounds already, and says whether our own stream is in the output.

    It answers as soon as it is sure, after two tries of 9 s at the latest, and lets the tone run to its end. Never
    raises.
    """
    for _ in range(TRIES):
        if ringer.state.wanted is None:
            ringer.play("test", repeat=False)
        try:
            proof = await pulse.ask(lambda daemon: _find_ours(daemon, ringer), AT_MOST_S + CALLS_S)
        except pulse.CouldNotLookError as error:
            return Proof(None, None, error.code, ringer.state.backend)
        if proof != MISSED:
            return replace(proof, backend=ringer.state.backend)
    return replace(MISSED, backend=ringer.state.backend)


def _find_ours(daemon: "Pulse", ringer: Ringer) -> Proof:
    begun = due = time.monotonic()
    peak, listened_s = SILENT_DBFS, 0.0
    reason: Reason = "no_stream"
    seen_at: float | None = None
    while listened_s < HEARD_WITHIN_S and (now := time.monotonic()) < begun + AT_MOST_S:
        ours = _ours(daemon)
        if ours is None:
            state = ringer.state
            if state.wanted is None and state.last_error is None and seen_at is None:
                return MISSED
            if state.playing is None and state.last_error is None:
                due = now  # it is still starting
            if now > (due + STREAM_WITHIN_S if seen_at is None else seen_at + OVER_AFTER_S):
                break
            time.sleep(0.01)
            continue
        (stream, sink), seen_at = ours, now
        if not mixer.leads_somewhere(sink):
            reason = "no_device"
            listened_s += 0.01
            time.sleep(0.01)
            continue
        # Its own stream and not the whole output: another program's music must not pass for our alert. This shows the
        # stream as it enters the output, so the output's own volume (cubic) and mute come on top.
        entering = peaks.listen(sink.monitor_source_name, WINDOW_S, stream.index)
        if not entering.taken:
            continue
        listened_s += WINDOW_S
        here, why = _judge(stream, sink, entering.level, reason)
        if why is None:
            return Proof(True, here, None, "", round((time.monotonic() - begun) * 1000))
        peak, reason = max(peak, here), why
    if seen_at is not None and listened_s == 0:
        return MISSED
    return Proof(False, peak, reason, "")


def _judge(
    stream: "PulseSinkInputInfo", sink: "PulseSinkInfo", entering: float, before: Reason
) -> tuple[float, Reason | None]:
    """The level as it leaves the output, and why it is not heard. `before`: what was found until now."""
    here = dbfs(0 if sink.mute else entering * sink.volume.value_flat**3)
    if sink.mute or stream.mute:
        return here, "muted"
    if here > HEARD_DBFS:
        return here, None
    # Its own pauses, and its end, are silent too.
    return here, "too_low" if entering > 0 or before == "too_low" else "silent"


def _ours(daemon: "Pulse") -> "tuple[PulseSinkInputInfo, PulseSinkInfo] | None":
    """Our stream and the output that it goes to; None where PipeWire has not led it to any yet, too."""
    ours = [stream for stream in daemon.sink_input_list() if stream.proplist.get("application.id") == STREAM_ID]
    sinks = {sink.index: sink for sink in daemon.sink_list()} if ours else {}
    return (ours[-1], sinks[ours[-1].sink]) if ours and ours[-1].sink in sinks else None
