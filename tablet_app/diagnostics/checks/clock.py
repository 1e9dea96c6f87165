"""K1: the tablet's clock against the platform's time, whether something keeps it, and the clock that runs while off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, Measure, State

RTC = "/sys/class/rtc/rtc0/since_epoch"
OFF_S, FAR_OFF_S = 5.0, 60.0
"""A clock that is kept is off by less than a second. A minute off, people on the phone talk of different orders."""
RTC_OFF_S = 60.0
"""As much as the tablet would be off after its next start, until the network has told the time."""
MADE = datetime(2026, 1, 1, tzinfo=UTC)
"""No tablet with this app has lived earlier: a clock before it was never set, and needs no other to say so."""


def look(machine: Machine, offset_s: Callable[[], float | None], wall: Callable[[], datetime]) -> Finding:
    """K1. `offset_s`: platform time minus `wall`'s time in seconds, None before the platform has told it."""
    offset, now = offset_s(), wall()
    told = _told(machine)
    kept = {"yes": True, "no": False}.get(told.get("NTPSynchronized", ""))
    rtc = machine.number(RTC)
    # A clock in local time, as Windows keeps it, can't be held against ours.
    rtc_off = None if rtc is None or told.get("LocalRTC") == "yes" else rtc - now.timestamp()
    evidence = (
        Measure("offset", None if offset is None else round(offset, 1), "s", OFF_S),
        Measure("kept", kept),
        Measure("keeping_wanted", {"yes": True, "no": False}.get(told.get("NTP", ""))),
        Measure("rtc_offset", None if rtc_off is None else round(rtc_off), "s", RTC_OFF_S),
    )
    state, reason = _judge(offset, now, kept, rtc_off)
    fix = "clock" if state in (State.BROKEN, State.WORTH_KNOWING) and reason != "rtc_off" else ""
    return Finding("K1", state, reason, evidence, f"platform, timedatectl, {RTC}", fix)


def _judge(offset: float | None, now: datetime, kept: bool | None, rtc_off: float | None) -> tuple[State, str]:
    if now < MADE:
        return State.BROKEN, "never_set"
    if offset is not None and abs(offset) > FAR_OFF_S:
        return State.BROKEN, "far_off"
    if offset is not None and abs(offset) > OFF_S:
        return State.WORTH_KNOWING, "off"
    if offset is None and not kept:
        return State.COULD_NOT_LOOK, "no_reference"
    if kept is False:
        return State.WORTH_KNOWING, "not_kept"
    if rtc_off is not None and abs(rtc_off) > RTC_OFF_S:
        return State.WORTH_KNOWING, "rtc_off"
    return State.FINE, ""


def _told(machine: Machine) -> dict[str, str]:
    lines = (machine.ask(["timedatectl", "show"]) or "").splitlines()
    return {key: value for key, _, value in (line.partition("=") for line in lines)}
