"""Whether sound really comes out, as far as the machine can tell: measured at the monitor of the output.

No player's own word is proof: muted, into a dummy output or after the daemon's death, most of them go on "playing".
"""

import math
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from tablet_app.sound import mixer, pulse
from tablet_app.sound.process import STREAM_ID
from tablet_app.sound.ringer import Ringer

if TYPE_CHECKING:
    from pulsectl import Pulse

SILENT_DBFS = -120.0
HEARD_DBFS = -50.0
WINDOW_S = 0.1
HEARD_WITHIN_S = 1.5
CALLS_S = 1.0  # on top of the time measured

Reason = Literal["no_daemon", "daemon_frozen", "no_device", "no_stream", "muted", "too_low", "silent"]


@dataclass(frozen=True)
class Level:
    """`peak_dbfs` is None where nobody could look, and then `problem` says why; -120 is digital silence."""

    peak_dbfs: float | None
    problem: Reason | None = None


@dataclass(frozen=True)
class Proof:
    """`heard` is None where nobody could look; `reason` says why it is not True.

    `latency_ms` is from the question to the first window with the signal in it, to within that window.
    """

    heard: bool | None
    peak_dbfs: float | None
    reason: Reason | None
    backend: str
    latency_ms: int | None = None


async def measure(window_s: float = 1.0) -> Level:
    """The peak at the default output's monitor during `window_s`, whoever plays. Never raises."""

    def listen(daemon: "Pulse") -> Level:
        sink = pulse.default_sink(daemon)
        if sink is None:
            return Level(None, "no_device")
        return Level(dbfs(pulse.peak(sink.monitor_source_name, window_s)))

    try:
        return await pulse.ask(listen, window_s + CALLS_S)
    except pulse.CouldNotLookError as error:
        return Level(None, error.code)


async def prove(ringer: Ringer) -> Proof:
    """Plays the "test" tone, unless a tone sounds already, and says whether our own stream is in the output.

    It answers as soon as it is sure, in 2.5 s at the latest, and lets the tone run to its end. Never raises.
    """
    if ringer.state.wanted is None:
        ringer.play("test", repeat=False)
    try:
        proof = await pulse.ask(_find_ours, HEARD_WITHIN_S + CALLS_S)
    except pulse.CouldNotLookError as error:
        proof = Proof(None, None, error.code, "")
    return replace(proof, backend=ringer.state.backend)


def _find_ours(daemon: "Pulse") -> Proof:
    begun = time.monotonic()
    peak = SILENT_DBFS
    reason: Reason = "no_stream"
    while time.monotonic() - begun < HEARD_WITHIN_S:
        ours = [stream for stream in daemon.sink_input_list() if stream.proplist.get("application.id") == STREAM_ID]
        if not ours:
            time.sleep(0.01)
            continue
        stream = ours[-1]
        sink = next((sink for sink in daemon.sink_list() if sink.index == stream.sink), None)
        if sink is None or not mixer.leads_somewhere(sink):
            reason = "no_device"
            time.sleep(0.01)
            continue
        # Its own stream and not the whole output: another program's music must not pass for our alert. This shows the
        # stream as it enters the output, so the output's own volume (cubic) and mute come on top.
        entering = pulse.peak(sink.monitor_source_name, WINDOW_S, stream.index)
        peak = dbfs(0 if sink.mute else entering * sink.volume.value_flat**3)
        if sink.mute or stream.mute:
            reason = "muted"
        elif peak > HEARD_DBFS:
            return Proof(True, peak, None, "", round((time.monotonic() - begun) * 1000))
        else:
            reason = "too_low" if entering > 0 else "silent"
    return Proof(False, peak, reason, "")


def dbfs(peak: float) -> float:
    """Level of a peak (0..1 of full scale), -120 for none."""
    return max(SILENT_DBFS, 20 * math.log10(peak)) if peak > 0 else SILENT_DBFS
