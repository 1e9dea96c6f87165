"""S1 to S4: the sound service, the output, its port, its volume. What is wrong first leaves the rest unlooked at."""

from __future__ import annotations

from msgspec import Struct

from tablet_app.domain.health import Finding, Measure, State
from tablet_app.domain.outputs import Output, Outputs

STREAM_LEAST_PCT = 99
"""Our own stream always plays at full: the output's volume is what people set."""
SOURCE = "sound service"

REASONS = {
    "S1": frozenset({"no_daemon", "daemon_frozen"}),
    "S2": frozenset({"no_device", "no_daemon", "daemon_frozen"}),
    "S3": frozenset(
        {"unplugged", "headphones", "hdmi", "bluetooth", "not_the_speaker", "speaker_gone", "no_device", "no_daemon",
         "daemon_frozen"}
    ),
    "S4": frozenset(
        {"muted", "too_low", "under_level", "stream_muted", "stream_low", "alsa_off", "no_device", "no_daemon",
         "daemon_frozen"}
    ),
}  # fmt: skip
"""Every reason that these checks can give, so that none is left without words."""


class Wish(Struct, frozen=True):
    """What the venue wants: volumes in percent, `speaker` part of the name of its own output, None for the best one.

    `raises`: an alert raises the volume to `level_pct` by itself.
    """

    floor_pct: int
    level_pct: int
    raises: bool = True
    speaker: str | None = None


def daemon(seen: Outputs) -> Finding:
    """S1: it answers."""
    if seen.problem:
        return Finding("S1", State.BROKEN, seen.problem, (), SOURCE, "restart_sound")
    return Finding("S1", State.FINE, "", (Measure("server", seen.server),), SOURCE)


def device(seen: Outputs) -> Finding:
    """S2: there is an output that leads somewhere."""
    real = [one for one in seen.every if one.real]
    evidence = (Measure("outputs", len(seen.every)), Measure("real", len(real)))
    if seen.problem:
        return _not_looked("S2", seen.problem)
    if not real:
        return Finding("S2", State.BROKEN, "no_device", evidence, SOURCE, "restart_sound")
    return Finding("S2", State.FINE, "", evidence, SOURCE)


def port(seen: Outputs, wish: Wish) -> Finding:
    """S3: sound goes where the counter hears it. An output that the venue named is right whatever it is."""
    if seen.problem or not any(one.real for one in seen.every):
        return _not_looked("S3", seen.problem or "no_device")
    now = seen.default
    evidence = () if now is None else (Measure("output", now.description or now.name), Measure("port", now.port))
    fix = "switch_output" if seen.better else ""
    named = wish.speaker is not None and now is not None and wish.speaker in now.name
    if now is None or not now.real:
        return Finding("S3", State.BROKEN, "not_the_speaker", evidence, SOURCE, fix)
    if not now.plugged:
        return Finding("S3", State.BROKEN, "unplugged", evidence, SOURCE, fix)
    if named:
        return Finding("S3", State.FINE, "", evidence, SOURCE)
    if now.kind == "headphones":
        # They take the sound away from the whole counter.
        return Finding("S3", State.BROKEN, "headphones", evidence, SOURCE, fix)
    if wish.speaker is not None:
        there = any(wish.speaker in one.name for one in seen.every)
        return Finding("S3", State.WORTH_KNOWING, "not_the_speaker" if there else "speaker_gone", evidence, SOURCE, fix)
    if now.kind in ("hdmi", "bluetooth"):
        return Finding("S3", State.WORTH_KNOWING, now.kind, evidence, SOURCE, fix)
    return Finding("S3", State.FINE, "", evidence, SOURCE)


def volume(seen: Outputs, wish: Wish) -> Finding:
    """S4: nothing is muted or under the floor: neither the output, nor our own streams, nor ALSA below."""
    now = seen.default
    if seen.problem or now is None or not now.real:
        return _not_looked("S4", seen.problem or "no_device")
    streams = [one.volume_pct for one in seen.streams]
    evidence = (
        Measure("volume", now.volume_pct, "%", wish.floor_pct),
        Measure("muted", now.muted),
        Measure("stream", min(streams, default=None), "%", STREAM_LEAST_PCT),
        Measure("alsa", ", ".join(now.silenced)),
    )
    state, reason = _volume(now, seen, wish)
    return Finding("S4", state, reason, evidence, SOURCE, "turn_up" if reason else "")


def _volume(now: Output, seen: Outputs, wish: Wish) -> tuple[State, str]:
    if now.muted:
        return State.BROKEN, "muted"
    if now.silenced and now.kind != "headphones":
        return State.BROKEN, "alsa_off"
    if now.volume_pct < wish.floor_pct:
        return State.BROKEN, "too_low"
    if any(one.muted for one in seen.streams):
        return State.BROKEN, "stream_muted"
    if any(one.volume_pct < STREAM_LEAST_PCT for one in seen.streams):
        return State.WORTH_KNOWING, "stream_low"
    if now.volume_pct < wish.level_pct and not wish.raises:
        return State.WORTH_KNOWING, "under_level"
    return State.FINE, ""


def _not_looked(check: str, reason: str) -> Finding:
    return Finding(check, State.COULD_NOT_LOOK, reason, (), SOURCE)
