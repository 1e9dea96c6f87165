"""S8: would an order ring now, and did the last one? The most frequent "no sound" is none: nobody was there to ring."""

from __future__ import annotations

from datetime import datetime, timedelta

from tablet_app.domain.checkin import Standing
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.services.rang import Rang

LATELY = timedelta(hours=24)
"""Whoever asks about an order that was missed asks on the same day."""
IN_TIME = timedelta(seconds=60)
"""Between the platform's taking an order and our hearing its alert; later than that somebody waited."""
SOURCE = "orders and check-in"

REASONS = {
    "S8": frozenset(
        {"not_paired", "no_connection", "not_checked_in", "app_not_running", "not_heard", "was_off", "was_offline",
         "was_not_checked_in", "was_late", "no_evidence", "no_database"}
    )
}  # fmt: skip


def look(
    rang: Rang, now: datetime, *, started_at: datetime | None, online: bool | None, online_since: datetime | None
) -> Finding:
    """`started_at`: when the app started, None where it does not run. `online`: None where nobody knows."""
    reason, fix = _now(rang, started_at, online)
    evidence = (
        Measure("standing", rang.standing.value),
        Measure("heard", rang.heard),
        Measure("delay", _seconds(rang), "s", IN_TIME.total_seconds()),
        Measure("why", rang.why),
    )
    if reason:
        state = State.WORTH_KNOWING if reason == "app_not_running" else State.BROKEN
        return Finding("S8", state, reason, evidence, SOURCE, fix)
    if rang.placed_at is None or now - rang.placed_at > LATELY:
        return Finding("S8", State.FINE, "", evidence, SOURCE)
    state, reason = _then(rang, started_at, online_since)
    return Finding("S8", state, reason, evidence, SOURCE)


def _now(rang: Rang, started_at: datetime | None, online: bool | None) -> tuple[str, str]:
    """What keeps an order from ringing at this moment, and the repair for it."""
    if rang.standing in (Standing.UNPAIRED, Standing.REVOKED):
        return "not_paired", ""
    if started_at is None:
        return "app_not_running", ""
    if online is False:
        return "no_connection", "reconnect"
    if rang.standing in (Standing.NOT_CHECKED_IN, Standing.CHECKING_IN):
        return "not_checked_in", ""
    return "", ""


def _then(rang: Rang, started_at: datetime | None, online_since: datetime | None) -> tuple[State, str]:
    """What became of the last order's alert. What is over needs no repair."""
    placed = rang.placed_at
    if placed is None:
        return State.FINE, ""
    if rang.alerted_at is not None and rang.heard is not True:
        return State.WORTH_KNOWING, "not_heard"
    late = rang.seen_at is not None and rang.seen_at - placed > IN_TIME
    if late and started_at is not None and started_at > placed:
        return State.WORTH_KNOWING, "was_off"
    if late and online_since is not None and online_since > placed:
        return State.WORTH_KNOWING, "was_offline"
    if rang.checked_in_at is not None and rang.checked_in_at > placed:
        return State.WORTH_KNOWING, "was_not_checked_in"
    if rang.alerted_at is None:
        # Confirmed by itself, taken on another tablet, or old when it came: there was nothing to ring for.
        return State.COULD_NOT_LOOK, "no_evidence"
    if rang.alerted_at - placed > IN_TIME:
        return State.WORTH_KNOWING, "was_late"
    return State.FINE, ""


def _seconds(rang: Rang) -> float | None:
    if rang.placed_at is None or rang.alerted_at is None:
        return None
    return round((rang.alerted_at - rang.placed_at).total_seconds(), 1)
