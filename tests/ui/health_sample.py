"""Findings as the checks make them, for the screens."""

from __future__ import annotations

from msgspec.structs import replace

from tablet_app.domain.health import Finding, Measure, State

MUTED = Finding(
    "S4",
    State.BROKEN,
    "muted",
    (Measure("muted", True), Measure("volume", 40.0, "%", 60.0)),
    "pulsectl: alsa_output.pci-0000_00_1f.3.analog-stereo",
    "turn_up",
    12,
)
HEARD = Finding("S4", State.FINE, evidence=(Measure("muted", False), Measure("volume", 80.0, "%", 60.0)))
NO_DEVICE = Finding("S2", State.BROKEN, "no_device", (Measure("outputs", 0.0),), "pulsectl")
ON_BATTERY = Finding(
    "P1",
    State.WORTH_KNOWING,
    "on_battery",
    (Measure("mains", False), Measure("level", 43.0, "%", 20.0)),
    "/sys/class/power_supply/BAT0",
)
STUCK = Finding("P2", State.COULD_NOT_LOOK, "timed_out", (Measure("limit", 2.0, "s"),), took_ms=2000)
NO_GLASS = Finding("D1", State.COULD_NOT_LOOK, "no_panel_info", (), "/sys/class/backlight")
TOUCH = Finding("D2", State.FINE, "", (Measure("drawn", 100.0, "%"),), "drawing")

FINE = tuple(Finding(check, State.FINE) for check in ("S1", "S2", "S3", "P3", "D2"))
MIXED = (MUTED, *FINE[:3], ON_BATTERY, STUCK, NO_GLASS, TOUCH)


def better(finding: Finding) -> Finding:
    """What a repair has left behind that helped half of the way."""
    return replace(finding, state=State.WORTH_KNOWING)
