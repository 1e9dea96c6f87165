"""What is known of the sound's way out, as values: outputs, our own streams in them, and what a trial of them gave."""

from __future__ import annotations

from msgspec import Struct


class Output(Struct, frozen=True):
    """An output of the sound daemon. Volumes in percent, above 100 too; `name` is the daemon's.

    `kind`: speaker, headphones, hdmi, bluetooth, line or other. `plugged`: False where the daemon knows that nothing
    hangs on its port. `card`: ALSA's number of it. `silenced`: controls of ALSA that are off below the daemon.
    """

    name: str
    description: str = ""
    real: bool = True
    muted: bool = False
    volume_pct: int = 100
    port: str = ""
    kind: str = "other"
    plugged: bool = True
    card: int | None = None
    silenced: tuple[str, ...] = ()


class Stream(Struct, frozen=True):
    """One of our own that sounds now. `output`: the name of the one it goes to, empty where that has gone."""

    output: str
    muted: bool
    volume_pct: int


class Outputs(Struct, frozen=True):
    """`problem`: no_daemon or daemon_frozen, and then nothing else is known.

    `better`: the output, or the port of it, that reaches the counter better than the one in use; empty for none.
    """

    problem: str = ""
    server: str = ""
    default: Output | None = None
    every: tuple[Output, ...] = ()
    streams: tuple[Stream, ...] = ()
    better: str = ""


class Tried(Struct, frozen=True):
    """How one backend did. `plays`: its sound came into the output; `latency_ms` from the word to it until then.

    `error` is the player's own; `slow`: it was not up in time to be judged. `leaving_dbfs`: as it leaves the output,
    mute and volume taken off; -120 for silence.
    """

    backend: str
    plays: bool = False
    error: str = ""
    slow: bool = False
    latency_ms: int | None = None
    entering_dbfs: float = -120.0
    leaving_dbfs: float = -120.0
    output: str = ""
    output_real: bool = True
    output_muted: bool = False
    stream_muted: bool = False
    stream_pct: int | None = None


class Trial(Struct, frozen=True):
    """`problem`: no_daemon or daemon_frozen, and then nothing is known. `by_alert`: nothing was played, for an alert
    sounds, and what is told is that alert's.
    """

    problem: str = ""
    by_alert: bool = False
    tried: tuple[Tried, ...] = ()
