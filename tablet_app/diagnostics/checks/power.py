"""Mains and battery, as the kernel tells them in /sys/class/power_supply."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tablet_app.domain.checkin import Mark, Step, StepState

ROOT = Path("/sys/class/power_supply")
LOW_PCT = 20
"""Below this an unplugged tablet may not last until somebody looks again (diagnostics.md, P1)."""


@dataclass(frozen=True, slots=True)
class Power:
    """`mains` is None where the machine does not tell; `battery_pct` is None without a battery."""

    mains: bool | None
    battery_pct: int | None


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def look(root: Path = ROOT) -> Power:
    """Read what there is; a device's battery (a mouse, a stylus) does not count."""
    mains: bool | None = None
    levels: list[int] = []
    for supply in sorted(root.iterdir()) if root.is_dir() else []:
        kind = _text(supply / "type")
        if _text(supply / "scope") == "Device":
            continue
        if kind in ("Mains", "USB", "USB_C", "USB_PD", "Wireless"):
            online = _text(supply / "online")
            if online.isdigit():
                mains = bool(mains) or int(online) > 0
        elif kind == "Battery" and _text(supply / "present") != "0":
            level = _text(supply / "capacity")
            if level.isdigit():
                levels.append(int(level))
            if mains is None and _text(supply / "status") in ("Charging", "Discharging"):
                mains = _text(supply / "status") == "Charging"
    return Power(mains, min(levels) if levels else None)


def step(power: Power) -> StepState:
    """C2: plugged in is fine; on battery is a problem that a hand can mend; unknown is asked."""
    facts = {} if power.battery_pct is None else {"pct": str(power.battery_pct)}
    if power.mains:
        return StepState(Step.POWER, Mark.OK, "mains", facts)
    if power.mains is None:
        return StepState(Step.POWER, Mark.ASKS, "no_battery_info", facts)
    low = power.battery_pct is not None and power.battery_pct < LOW_PCT
    return StepState(Step.POWER, Mark.PROBLEM, "battery_low" if low else "on_battery", facts)
