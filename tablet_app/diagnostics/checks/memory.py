"""M1: memory left, how much programs wait for it, and whether the kernel had to end one for want of it."""

from __future__ import annotations

import re

from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, Measure, State

LITTLE_MB = 200
"""Below this the kernel drops what it has to read again at once, and the next program to start may be one too many."""
WAITS_PCT = 10.0
"""Of the last minute in which everything stood still for memory (PSI "full"); 10 is what a finger feels."""
DAY_S = 24 * 3600
SOURCE = "/proc/meminfo, /proc/pressure/memory, /proc/vmstat, journalctl -k"
_KILLED = re.compile(r"out of memory: Killed process", re.IGNORECASE)


def look(machine: Machine) -> Finding:
    """M1; "no_memory_info" where /proc/meminfo tells nothing."""
    left = _available_mb(machine)
    waits = _waits_pct(machine)
    kills, within_a_day = _kills(machine)
    evidence = (
        Measure("available", None if left is None else round(left), "MB", LITTLE_MB),
        Measure("waits", waits, "%", WAITS_PCT),
        Measure("ended_for_memory", kills),
    )
    state, reason = State.FINE, ""
    if kills and within_a_day:
        state, reason = State.BROKEN, "ended"
    elif left is not None and left < LITTLE_MB:
        state, reason = State.WORTH_KNOWING, "little_memory"
    elif waits is not None and waits > WAITS_PCT:
        state, reason = State.WORTH_KNOWING, "waits"
    elif kills:
        state, reason = State.WORTH_KNOWING, "ended_earlier"
    elif left is None:
        state, reason = State.COULD_NOT_LOOK, "no_memory_info"
    fix = "restart_app" if reason in ("ended", "little_memory", "waits") else ""
    return Finding("M1", state, reason, evidence, SOURCE, fix)


def _available_mb(machine: Machine) -> float | None:
    found = re.search(r"^MemAvailable:\s+(\d+) kB$", machine.text("/proc/meminfo") or "", re.MULTILINE)
    return int(found[1]) * 1024 / 1_000_000 if found else None


def _waits_pct(machine: Machine) -> float | None:
    found = re.search(r"^full .*\bavg60=(\d+(?:\.\d+)?)", machine.text("/proc/pressure/memory") or "", re.MULTILINE)
    return float(found[1]) if found else None


def _kills(machine: Machine) -> tuple[int | None, bool]:
    """How many programs the kernel ended, and whether that was surely within a day.

    The kernel counts since the start; only the journal says when, and it may be closed to us.
    """
    found = re.search(r"^oom_kill (\d+)$", machine.text("/proc/vmstat") or "", re.MULTILINE)
    counted = int(found[1]) if found else None
    uptime = (machine.text("/proc/uptime") or "").split()
    if counted and uptime and uptime[0].replace(".", "", 1).isdecimal() and float(uptime[0]) < DAY_S:
        return counted, True
    only = ("--since=-24h", "--grep=memory: killed process")
    log = machine.ask(["journalctl", "--dmesg", "--quiet", "--no-pager", "--output=cat", *only])
    logged = len(_KILLED.findall(log)) if log else 0
    return (max(counted or 0, logged), True) if logged else (counted, False)
