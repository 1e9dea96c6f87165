"""S5 to S7: each backend plays, the output carries it in time, and the room hears it."""

from __future__ import annotations

from typing import Protocol

from tablet_app.domain.health import Finding, Measure, State
from tablet_app.domain.outputs import Trial, Tried

LATE_MS = 500
"""Within this an alert is to be heard; on an idle machine it is 70 to 300, the measuring included."""
HEARD_DBFS = -50.0
"""Under this nobody hears it: the quietest tone at the lowest floor is at -30."""
QUIET_DB = 10.0
"""Less than this above the room's noise, and a busy kitchen covers it."""
STREAM_LEAST_PCT = 50
"""Cubic: -18 dB. Above it the venue's volume still does its work."""
SOURCE = "trial of a beep"
MICROPHONE = "microphone"

UNKNOWN = frozenset({"no_daemon", "daemon_frozen"})
REASONS = {
    "S5": frozenset({"none_plays", "some_fail"}) | UNKNOWN,
    "S6": frozenset(
        {"no_device", "muted", "stream_muted", "stream_low", "too_low", "silent", "late", "nothing_played"}
    ) | UNKNOWN,
    "S7": frozenset(
        {"room_silent", "unheard", "faint", "no_microphone", "microphone_muted", "microphone_dead", "not_played",
         "not_before"}
    ) | UNKNOWN,
}  # fmt: skip


class Heard(Protocol):
    """What a microphone made of our signal: `verdict` found, not_found or could_not_look, with the reason."""

    @property
    def verdict(self) -> str: ...
    @property
    def reason(self) -> str | None: ...
    @property
    def above_noise_db(self) -> float | None: ...
    @property
    def confidence(self) -> float | None: ...
    @property
    def delay_ms(self) -> int | None: ...


def backends(trial: Trial) -> Finding:
    """S5. While an alert sounds only the backend that plays it can be judged."""
    if trial.problem:
        return Finding("S5", State.COULD_NOT_LOOK, trial.problem, (), SOURCE)
    evidence = (
        *(Measure(one.backend, one.plays) for one in trial.tried),
        *(Measure(f"{one.backend}_says", one.error) for one in trial.tried if one.error),
    )
    judged = [one for one in trial.tried if not one.slow]
    failed = [one for one in judged if not one.plays]
    if not judged:
        return Finding("S5", State.COULD_NOT_LOOK, "timed_out", evidence, SOURCE)
    if len(failed) == len(judged):
        return Finding("S5", State.BROKEN, "none_plays", evidence, SOURCE, "restart_ringer")
    if failed:
        return Finding("S5", State.WORTH_KNOWING, "some_fail", evidence, SOURCE, "restart_ringer")
    return Finding("S5", State.FINE, "", evidence, SOURCE)


def monitor(trial: Trial) -> Finding:
    """S6: the backend that an alert would use, or another where that one is mute, as it leaves the output."""
    if trial.problem:
        return Finding("S6", State.COULD_NOT_LOOK, trial.problem, (), SOURCE)
    played = next((one for one in trial.tried if one.plays), None)
    if played is None:
        return Finding("S6", State.COULD_NOT_LOOK, "nothing_played", (), SOURCE)
    evidence = (
        Measure("backend", played.backend),
        Measure("latency", played.latency_ms, "ms", LATE_MS),
        Measure("level", played.leaving_dbfs, "dBFS", HEARD_DBFS),
        Measure("stream", played.stream_pct, "%", STREAM_LEAST_PCT),
        Measure("by_alert", trial.by_alert),
    )
    reason, fix = _why_absent(played)
    if reason:
        return Finding("S6", State.BROKEN, reason, evidence, SOURCE, fix)
    if played.stream_pct is not None and played.stream_pct < STREAM_LEAST_PCT:
        return Finding("S6", State.WORTH_KNOWING, "stream_low", evidence, SOURCE, "free_streams")
    if not trial.by_alert and played.latency_ms is not None and played.latency_ms > LATE_MS:
        return Finding("S6", State.WORTH_KNOWING, "late", evidence, SOURCE, "restart_ringer")
    return Finding("S6", State.FINE, "", evidence, SOURCE)


def _why_absent(played: Tried) -> tuple[str, str]:
    """The reason, and the repair for it; empty where it is heard."""
    if not played.output_real:
        return "no_device", ""
    if played.output_muted:
        return "muted", "turn_up"
    if played.stream_muted:
        return "stream_muted", "free_streams"
    if played.leaving_dbfs > HEARD_DBFS:
        return "", ""
    if played.entering_dbfs > HEARD_DBFS:
        return "too_low", "turn_up"
    low = played.stream_pct is not None and played.stream_pct < STREAM_LEAST_PCT
    return ("stream_low", "free_streams") if low else ("silent", "restart_ringer")


def room(before: Finding, heard: Heard | None) -> Finding:
    """S7, given S6 of the same moment: only what left the output can be missing in the room. None: not listened."""
    if before.state in (State.BROKEN, State.COULD_NOT_LOOK):
        return Finding("S7", State.COULD_NOT_LOOK, "not_before", (), MICROPHONE)
    if heard is None:
        return Finding("S7", State.COULD_NOT_LOOK, "not_played", (), MICROPHONE)
    evidence = (
        Measure("above_noise", heard.above_noise_db, "dB", QUIET_DB),
        Measure("confidence", heard.confidence),
        Measure("delay", heard.delay_ms, "ms"),
    )
    if heard.verdict == "could_not_look" or heard.above_noise_db is None:
        return Finding("S7", State.COULD_NOT_LOOK, heard.reason or "failed", (), MICROPHONE)
    if heard.verdict == "not_found":
        return Finding("S7", State.BROKEN, "room_silent", evidence, MICROPHONE)
    if heard.above_noise_db < QUIET_DB:
        return Finding("S7", State.WORTH_KNOWING, "faint", evidence, MICROPHONE)
    return Finding("S7", State.FINE, "", evidence, MICROPHONE)
