"""What the machine remembers of how its previous boot ended. Each place may be missing; none needs root to be asked."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from pathlib import Path

from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.lives import EMPTY_PCT, Traces

_PREVIOUS_BOOT = ("journalctl", "-b", "-1", "-n", "400", "-o", "cat", "--no-pager", "-q")
_LOGINS = ("last", "-x", "-n", "4", "shutdown", "reboot")
# systemd writes "Reached target poweroff.target - System Power Off." (252) or "Reached target System Power Off." (247).
_SHUTDOWN = re.compile(r"Reached target (?:(poweroff|reboot|halt)\.target|System (Power Off|Reboot|Halt)|(Power-Off))")
_OVERHEATED = re.compile(r"critical temperature reached|temperature above threshold.*shut", re.IGNORECASE)
_FROZE = re.compile(r"Kernel panic|soft lockup|hard LOCKUP|blocked for more than \d+ seconds|watchdog did not stop")
_CARD_RESET = 0x20
"""WDIOF_CARDRESET of linux/watchdog.h: the watchdog's reset started this boot."""


def traces(machine: Machine) -> Traces:
    """Look everywhere. Blocks for up to some seconds where a program hangs."""
    sources: list[str] = []
    shutdown = overheated = froze = empty = None
    log = machine.ask(_PREVIOUS_BOOT)
    if log:
        sources.append("journalctl -b -1")
        shutdown = _shutdown_in(log)
        overheated = _OVERHEATED.search(log) is not None
        froze = _FROZE.search(log) is not None
    logins = machine.ask(_LOGINS) if shutdown is None else None
    if logins and (orderly := _orderly(logins)) is not None:
        sources.append("last -x")
        shutdown = "poweroff" if orderly else None
    for name, found in (("pstore", _dumped(machine)), ("watchdog", _reset(machine))):
        if found is not None:
            sources.append(name)
            froze = bool(froze) or found
    if (level := _last_level(machine)) is not None:
        sources.append("upower")
        empty = level < EMPTY_PCT
    return Traces(shutdown, overheated, froze, empty, tuple(sources))


def _shutdown_in(log: str) -> str | None:
    found = _SHUTDOWN.search(log)
    if found is None:
        return None
    kind = next(group for group in found.groups() if group).lower()
    return "poweroff" if kind.startswith("power") else kind


def _orderly(logins: str) -> bool | None:
    """Whether a shutdown stands right before this boot in wtmp; None where wtmp does not reach back so far."""
    lines = [line for line in logins.splitlines() if line.startswith(("reboot", "shutdown"))]
    if len(lines) < 2 or not lines[0].startswith("reboot"):
        return None
    return lines[1].startswith("shutdown")


def _booted_at(machine: Machine) -> float | None:
    uptime = machine.text("/proc/uptime")
    try:
        return time.time() - float((uptime or "").split()[0])
    except (IndexError, ValueError):
        return None


def _dumped(machine: Machine) -> bool | None:
    """A dump of a panic, still in the firmware's memory or fetched from it since this boot; None: no pstore here."""
    places = [machine.path("/sys/fs/pstore"), machine.path("/var/lib/systemd/pstore")]
    here = [place for place in places if place.is_dir()]
    if not here:
        return None
    booted = _booted_at(machine)
    for place in here:
        with suppress(OSError):
            for file in place.iterdir():
                if place is places[0] or (booted is not None and file.stat().st_mtime >= booted):
                    return True
    return False


def _reset(machine: Machine) -> bool | None:
    """Whether a hardware watchdog's reset started this boot; None: none tells."""
    folder = machine.path("/sys/class/watchdog")
    try:
        names = [one.name for one in folder.iterdir()]
    except OSError:
        return None
    states: list[int] = []
    for name in names:
        with suppress(ValueError):
            states.append(int(machine.text(f"/sys/class/watchdog/{name}/bootstatus") or "", 0))
    return any(state & _CARD_RESET for state in states) if states else None


def _last_level(machine: Machine) -> float | None:
    """The battery's last level before this boot, if it was discharging, as UPower kept it; None where not known."""
    booted = _booted_at(machine)
    newest: tuple[float, float] | None = None
    folder = machine.path("/var/lib/upower")
    for file in sorted(folder.glob("history-charge-*.dat")) if booted is not None and _readable(folder) else []:
        for line in _lines(file):
            parts = line.split("\t")
            with suppress(ValueError, IndexError):
                at, level, state = float(parts[0]), float(parts[1]), parts[2]
                if state == "discharging" and booted and at < booted and (newest is None or at > newest[0]):
                    newest = (at, level)
    return newest[1] if newest else None


def _readable(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(errors="replace").splitlines()
    except OSError:
        return []
