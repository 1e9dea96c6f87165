"""D1 and D2: panel, backlight, and the touch screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from tablet_app.diagnostics.checks import panel
from tablet_app.domain.health import State
from tablet_app.domain.touch import Cell
from tests.diagnostics.machines import FINE, Files, Judged, Laid, judged


def light(level: str, most: str = "1000", power: str = "0") -> Files:
    files = {"brightness": level, "actual_brightness": level, "max_brightness": most, "bl_power": power, "type": "raw"}
    return {f"/sys/class/backlight/intel_backlight/{name}": text for name, text in files.items()}


def connector(name: str, status: str = "connected", dpms: str = "On") -> Files:
    files = {"status": status, "dpms": dpms, "enabled": "enabled" if status == "connected" else "disabled"}
    return {f"/sys/class/drm/card0-{name}/{file}": text for file, text in files.items()}


OPEN = connector("HDMI-A-1", "disconnected", "Off")


@pytest.mark.parametrize(
    ("files", "hour", "expected"),
    [
        # No alarm.
        (light("800") | connector("eDP-1"), 12, FINE),
        (light("250") | connector("eDP-1") | OPEN, 12, FINE),
        (light("200"), 22, FINE),
        (connector("HDMI-A-1"), 12, FINE),
        (connector("eDP-1", "disconnected") | connector("HDMI-A-1"), 12, FINE),
        (connector("DSI-1") | {"/sys/class/drm/card0-Writeback-1/status": "unknown"}, 12, FINE),
        (light("x") | connector("eDP-1"), 12, FINE),
        # Alarm.
        (light("249") | connector("eDP-1"), 12, (State.WORTH_KNOWING, "dim")),
        (light("0") | connector("eDP-1"), 12, (State.BROKEN, "backlight_off")),
        (light("0"), 22, (State.BROKEN, "backlight_off")),
        (light("800", power="4") | connector("eDP-1"), 12, (State.BROKEN, "backlight_off")),
        (light("800") | connector("eDP-1", dpms="Off"), 12, (State.BROKEN, "asleep")),
        (OPEN | connector("DP-1", "disconnected"), 12, (State.BROKEN, "no_screen")),
        # Nothing to be seen.
        ({}, 12, (State.COULD_NOT_LOOK, "no_panel_info")),
        (connector("HDMI-A-1", "unknown"), 12, (State.COULD_NOT_LOOK, "no_panel_info")),
        (light("?", "?"), 12, (State.COULD_NOT_LOOK, "no_panel_info")),
    ],
)
def test_panel(laid: Laid, files: Files, hour: int, expected: Judged) -> None:
    finding = panel.panel(laid.put(files).machine, lambda: datetime(2026, 5, 1, hour, tzinfo=UTC))
    assert judged(finding) == expected
    assert finding.fix == ("brightness" if finding.reason in ("dim", "backlight_off") else "")


POWER_BUTTON = """I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
P: Phys=LNXPWRBN/button/input0
S: Sysfs=/devices/LNXSYSTM:00/LNXPWRBN:00/input/input0
U: Uniq=
H: Handlers=kbd event0
B: PROP=0
B: EV=3
B: KEY=10000000000000 0"""
MOUSE = """I: Bus=0003 Vendor=046d Product=c077 Version=0111
N: Name="Logitech USB Optical Mouse"
H: Handlers=mouse0 event5
B: PROP=0
B: EV=17
B: KEY=70000 0 0 0 0
B: REL=903
B: MSC=10"""
TOUCH = """I: Bus=0018 Vendor=27c6 Product=0113 Version=0100
N: Name="GDIX1001:00 27C6:0113"
H: Handlers=mouse1 event7
B: PROP=2
B: EV=b
B: KEY=400 0 0 0 0 0
B: ABS=261800000000003"""
TOUCH_32 = """I: Bus=0018 Vendor=0000 Product=0000 Version=0000
N: Name="edt-ft5x06"
H: Handlers=event0
B: PROP=2
B: EV=b
B: KEY=400 0 0 0 0 0 0 0 0 0 0
B: ABS=2608000 3"""
RESISTIVE = """I: Bus=0003 Vendor=0eef Product=0001 Version=0100
N: Name="eGalax Inc. USB TouchController"
H: Handlers=mouse2 event8
B: PROP=2
B: EV=b
B: KEY=400 0 0 0 0 0
B: ABS=3"""
PEN = """I: Bus=0018 Vendor=056a Product=0000 Version=0100
N: Name="Wacom Pen"
H: Handlers=mouse3 event9
B: PROP=2
B: EV=1b
B: KEY=1c03 0 0 0 0 0
B: ABS=1000003"""
TOUCHPAD = """I: Bus=0018 Vendor=04f3 Product=0000 Version=0100
N: Name="ELAN Touchpad"
H: Handlers=mouse4 event10
B: PROP=5
B: EV=b
B: KEY=e520 10000 0 0 0 0
B: ABS=2e0800000000003"""


@pytest.mark.parametrize(
    ("devices", "expected"),
    [
        ([POWER_BUTTON, TOUCH], FINE),
        ([TOUCH_32], FINE),
        ([MOUSE, RESISTIVE], FINE),
        ([POWER_BUTTON], (State.BROKEN, "no_touch")),
        ([POWER_BUTTON, PEN], (State.BROKEN, "no_touch")),
        ([POWER_BUTTON, MOUSE], (State.WORTH_KNOWING, "pointer_only")),
        ([TOUCHPAD], (State.WORTH_KNOWING, "pointer_only")),
        ([], (State.COULD_NOT_LOOK, "no_input_info")),
        (["\x00 nonsense ="], (State.BROKEN, "no_touch")),
    ],
)
def test_touch_screen(laid: Laid, devices: list[str], expected: Judged) -> None:
    if devices:
        laid.put({"/proc/bus/input/devices": "\n\n".join(devices) + "\n"})
    assert judged(panel.touch(laid.machine)) == expected


@dataclass(frozen=True)
class Drawn:
    asked: frozenset[Cell]
    drawn: frozenset[Cell]


CELLS = frozenset((column, row) for column in range(16) for row in range(10))
WHOLE = Drawn(CELLS, CELLS)
BAND = Drawn(CELLS, frozenset(cell for cell in CELLS if cell[1] != 4))


@pytest.mark.parametrize(
    ("devices", "drawing", "expected"),
    [
        (TOUCH, WHOLE, FINE),
        (TOUCH, BAND, (State.BROKEN, "dead_band")),
        (POWER_BUTTON, WHOLE, (State.BROKEN, "no_touch")),
        # A finger went over it, so there is one, whatever the list says.
        (MOUSE, WHOLE, FINE),
        (None, BAND, (State.BROKEN, "dead_band")),
    ],
)
def test_the_last_drawing_over_the_glass(laid: Laid, devices: str | None, drawing: Drawn, expected: Judged) -> None:
    if devices is not None:
        laid.put({"/proc/bus/input/devices": devices})
    assert judged(panel.touch(laid.machine, lambda: drawing)) == expected
