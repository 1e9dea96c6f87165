"""T1, D1, D2, K1, F2, M1, I1 on machines laid out as files: each fault is found, and no alarm without it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tablet_app.diagnostics.checks import clock, kiosk, memory, panel, thermal, wear
from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, State
from tablet_app.domain.touch import Cell
from tests.diagnostics.machines import Laid

Judged = tuple[State, str]
Files = dict[str, str]
FINE = (State.FINE, "")


def judged(finding: Finding) -> Judged:
    return finding.state, finding.reason


def zone(number: int, kind: str, milli: str, *trips: tuple[str, str]) -> Files:
    files = {"type": kind, "temp": milli}
    for at, (what, point) in enumerate(trips):
        files |= {f"trip_point_{at}_type": what, f"trip_point_{at}_temp": point}
    return {f"/sys/class/thermal/thermal_zone{number}/{name}": text for name, text in files.items()}


def cooling(kind: str, state: str) -> Files:
    return {"/sys/class/thermal/cooling_device0/type": kind, "/sys/class/thermal/cooling_device0/cur_state": state}


def throttled(milliseconds: str) -> Files:
    return {"/sys/devices/system/cpu/cpu0/thermal_throttle/package_throttle_total_time_ms": milliseconds}


COOL = zone(0, "acpitz", "27800") | zone(1, "x86_pkg_temp", "52000", ("passive", "0"))
WARM = zone(1, "x86_pkg_temp", "70000")
TRIPS = (("passive", "65000"), ("hot", "-274000"), ("critical", "95000"))


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        # No alarm.
        (COOL, FINE),
        (COOL | zone(2, "iwlwifi_1", "-274000"), FINE),
        (COOL | zone(2, "INT3400 Thermal", "x"), FINE),
        (zone(0, "cpu-thermal", "71000", *TRIPS), FINE),
        (zone(0, "cpu-thermal", "75000"), FINE),
        # Firmware that never set the point.
        (zone(0, "acpitz", "52000", ("critical", "20000")), FINE),
        (COOL | throttled("59000") | cooling("Processor", "0"), FINE),
        (COOL | cooling("Fan", "1"), FINE),
        (COOL | cooling("intel_powerclamp", "-1"), FINE),
        # Alarm.
        (zone(0, "cpu-thermal", "76000", *TRIPS), (State.WORTH_KNOWING, "hot")),
        (COOL | zone(2, "soc", "91000", *TRIPS), (State.BROKEN, "near_trip")),
        (zone(0, "battery", "56000", ("critical", "60000")), (State.BROKEN, "near_trip")),
        (WARM | throttled("61000"), (State.BROKEN, "throttled")),
        (COOL | throttled("61000") | cooling("Processor", "3"), (State.BROKEN, "throttled")),
        (COOL | throttled("61000"), (State.WORTH_KNOWING, "was_throttled")),
        (COOL | cooling("cpufreq-cpu0", "2"), (State.WORTH_KNOWING, "slowed")),
        # Nothing to be seen.
        ({}, (State.COULD_NOT_LOOK, "no_sensor")),
        (zone(0, "iwlwifi_1", "-274000"), (State.COULD_NOT_LOOK, "no_sensor")),
        (zone(0, "acpitz", "0"), (State.COULD_NOT_LOOK, "no_sensor")),
    ],
)
def test_heat(laid: Laid, files: Files, expected: Judged) -> None:
    assert judged(thermal.look(laid.put(files).machine)) == expected


def test_the_hottest_zone_is_named(laid: Laid) -> None:
    finding = thermal.look(laid.put(COOL | zone(2, "soc", "80000", *TRIPS)).machine)
    assert (finding.value("temperature"), finding.value("zone"), finding.value("switches_off_at")) == (80, "soc", 95)
    assert thermal.temperature(laid.machine) == 80


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


NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
KEPT = "Timezone=Asia/Tbilisi\nLocalRTC=no\nCanNTP=yes\nNTP=yes\nNTPSynchronized=yes\n"
ALONE = KEPT.replace("NTPSynchronized=yes", "NTPSynchronized=no")


@pytest.mark.parametrize(
    ("offset_s", "told", "rtc_off_s", "expected"),
    [
        # No alarm.
        (0.4, KEPT, 1, FINE),
        (-5.0, KEPT, 59, FINE),
        (0.4, None, None, FINE),
        (None, KEPT, 0, FINE),
        (0.4, KEPT.replace("LocalRTC=no", "LocalRTC=yes"), 14_400, FINE),
        # Alarm.
        (5.1, KEPT, 0, (State.WORTH_KNOWING, "off")),
        (-61.0, KEPT, 0, (State.BROKEN, "far_off")),
        (0.4, ALONE, 0, (State.WORTH_KNOWING, "not_kept")),
        (0.4, KEPT, -61, (State.WORTH_KNOWING, "rtc_off")),
        # Nothing to be seen.
        (None, ALONE, 0, (State.COULD_NOT_LOOK, "no_reference")),
        (None, None, None, (State.COULD_NOT_LOOK, "no_reference")),
        (None, "Failed to connect", None, (State.COULD_NOT_LOOK, "no_reference")),
    ],
)
def test_clock(laid: Laid, offset_s: float | None, told: str | None, rtc_off_s: int | None, expected: Judged) -> None:
    laid.answers["timedatectl show"] = told
    if rtc_off_s is not None:
        laid.put({"/sys/class/rtc/rtc0/since_epoch": str(round(NOW.timestamp()) + rtc_off_s)})
    finding = clock.look(laid.machine, lambda: offset_s, lambda: NOW)
    assert judged(finding) == expected
    assert finding.fix == ("clock" if finding.reason in ("off", "far_off", "not_kept") else "")


def test_a_clock_of_1970_needs_no_other_to_be_wrong(laid: Laid) -> None:
    finding = clock.look(laid.machine, lambda: None, lambda: datetime(1970, 1, 1, tzinfo=UTC))
    assert (judged(finding), finding.fix) == ((State.BROKEN, "never_set"), "clock")


def emmc(life: str, spare: str) -> Files:
    device = "/sys/block/mmcblk0/device"
    return {f"{device}/life_time": life, f"{device}/pre_eol_info": spare, "/sys/block/mmcblk0boot0/size": "8192"}


def nvme(*, passed: bool = True, **log: int) -> str:
    health = {"percentage_used": 3, "available_spare": 100, "available_spare_threshold": 10, **log}
    return json.dumps({"smart_status": {"passed": passed}, "nvme_smart_health_information_log": health})


NVME = {"/sys/block/nvme0n1/size": "1000215216"}
SATA = {"/sys/block/sda/size": "1000215216"}


@pytest.mark.parametrize(
    ("files", "told", "expected"),
    [
        # No alarm.
        (emmc("0x01 0x01", "0x01"), None, FINE),
        (emmc("0x08 0x03", "0x01"), None, FINE),
        (emmc("0x00 0x02", "0x00"), None, FINE),
        (NVME, nvme(), FINE),
        (SATA, json.dumps({"smart_status": {"passed": True}}), FINE),
        # Alarm.
        (emmc("0x09 0x02", "0x01"), None, (State.WORTH_KNOWING, "wearing")),
        (emmc("0x02 0x02", "0x02"), None, (State.WORTH_KNOWING, "wearing")),
        (emmc("0x02 0x02", "0x03"), None, (State.BROKEN, "failing")),
        (emmc("0x0b 0x02", "0x01"), None, (State.BROKEN, "worn_out")),
        (NVME, nvme(percentage_used=85), (State.WORTH_KNOWING, "wearing")),
        (NVME, nvme(available_spare=5), (State.WORTH_KNOWING, "wearing")),
        (NVME, nvme(percentage_used=130), (State.BROKEN, "worn_out")),
        (NVME, nvme(passed=False), (State.BROKEN, "failing")),
        (SATA, json.dumps({"smart_status": {"passed": False}}), (State.BROKEN, "failing")),
        (emmc("0x01 0x01", "0x01") | NVME, nvme(passed=False), (State.BROKEN, "failing")),
        # Nothing to be seen.
        ({}, None, (State.COULD_NOT_LOOK, "not_told")),
        (emmc("0x00 0x00", "0x00"), None, (State.COULD_NOT_LOOK, "not_told")),
        (emmc("zz", ""), None, (State.COULD_NOT_LOOK, "not_told")),
        ({"/sys/block/loop0/size": "1"}, None, (State.COULD_NOT_LOOK, "not_told")),
        (NVME, '{"smartctl": {"exit_status": 2}}', (State.COULD_NOT_LOOK, "needs_rights")),
        (SATA, "not json", (State.COULD_NOT_LOOK, "needs_rights")),
        (SATA, "[1]", (State.COULD_NOT_LOOK, "needs_rights")),
    ],
)
def test_wear(laid: Laid, files: Files, told: str | None, expected: Judged) -> None:
    laid.answers["sh -c smartctl"] = told
    assert judged(wear.look(laid.put(files).machine)) == expected


@pytest.mark.parametrize(("passed", "ends"), [("true", 0), ("false", 8)])
def test_smartctl_ends_with_an_error_for_the_disk_that_fails(
    laid: Laid, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passed: str, ends: int
) -> None:
    program = tmp_path / "bin" / "smartctl"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho \'{{"smart_status": {{"passed": {passed}}}}}\'\nexit {ends}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    found = wear.look(Machine(laid.put(SATA).root))
    assert judged(found) == (FINE if passed == "true" else (State.BROKEN, "failing"))


def working(available_kb: int = 2_000_000, full: str = "0.00", kills: int = 0, uptime: str = "200000.11 1.00") -> Files:
    return {
        "/proc/meminfo": f"MemTotal:        3900000 kB\nMemFree:          100000 kB\nMemAvailable:   {available_kb} kB",
        "/proc/pressure/memory": "some avg10=0.00 avg60=55.00 avg300=0.00 total=1\n"
        f"full avg10=0.00 avg60={full} avg300=0.00 total=0",
        "/proc/vmstat": f"nr_free_pages 1\noom_kill {kills}\ndrop_pagecache 0",
        "/proc/uptime": uptime,
    }


JUST_STARTED = "4000.52 3000.11"
OOM = """systemd-journald invoked oom-killer: gfp_mask=0x140cca, order=0, oom_score_adj=0
oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task=python3,pid=812,uid=1000
Out of memory: Killed process 812 (python3) total-vm:9000kB, anon-rss:2000kB, UID:1000 pgtables:100kB oom_score_adj:0
"""


@pytest.mark.parametrize(
    ("files", "log", "expected"),
    [
        # No alarm.
        (working(), "", FINE),
        (working(available_kb=200_000), None, FINE),
        ({"/proc/meminfo": "MemAvailable:   2000000 kB"}, None, FINE),
        # Alarm.
        (working(available_kb=190_000), "", (State.WORTH_KNOWING, "little_memory")),
        (working(full="10.50"), "", (State.WORTH_KNOWING, "waits")),
        (working(kills=1, uptime=JUST_STARTED), None, (State.BROKEN, "ended")),
        (working(kills=1), OOM, (State.BROKEN, "ended")),
        (working(kills=2), "", (State.WORTH_KNOWING, "ended_earlier")),
        (working(kills=2), None, (State.WORTH_KNOWING, "ended_earlier")),
        # Nothing to be seen.
        ({}, None, (State.COULD_NOT_LOOK, "no_memory_info")),
        ({"/proc/meminfo": "MemTotal: x", "/proc/uptime": "?"}, None, (State.COULD_NOT_LOOK, "no_memory_info")),
    ],
)
def test_memory(laid: Laid, files: Files, log: str | None, expected: Judged) -> None:
    laid.answers["journalctl"] = log
    finding = memory.look(laid.put(files).machine)
    assert judged(finding) == expected
    assert finding.fix == ("restart_app" if finding.reason in ("ended", "little_memory", "waits") else "")


def test_one_program_that_was_ended_is_counted_once(laid: Laid) -> None:
    laid.answers["journalctl"] = OOM
    assert memory.look(laid.put(working(kills=1)).machine).value("ended_for_memory") == 1


XSET = """Keyboard Control:
  auto repeat:  on    key click percent:  0    LED mask:  00000000
Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  {timeout}    cycle:  600
DPMS (Energy Star):
  Standby: 600    Suspend: 600    Off: {off}
  DPMS is {dpms}
"""
STAYS = XSET.format(timeout=0, off=600, dpms="Disabled")
X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
SLEEPY = {"/sys/power/state": "freeze mem disk"}
ENABLED = {"systemctl --user show --property=UnitFileState": "enabled\n"}
BY_HAND = {"systemctl --user show --property=UnitFileState": "\n", "systemctl show --property=UnitFileState": "\n"}
UNMASKED = {"systemctl show --property=LoadState": "loaded\n\nloaded\n"}
MASKED = {"systemctl show --property=LoadState": "masked\n\nmasked\n"}
READY = ENABLED | UNMASKED


@pytest.mark.parametrize(
    ("environ", "files", "answers", "held", "checked_in", "expected"),
    [
        # No alarm.
        (WAYLAND, SLEEPY, READY, True, True, FINE),
        (WAYLAND, SLEEPY, READY, False, False, FINE),
        (WAYLAND, SLEEPY, ENABLED | MASKED, False, True, FINE),
        (WAYLAND, {"/sys/power/state": ""}, ENABLED, False, True, FINE),
        (WAYLAND, SLEEPY | {"/etc/xdg/autostart/partner-tablet.desktop": "[Desktop Entry]"}, BY_HAND, True, True, FINE),
        (X11, SLEEPY, READY | {"xset q": STAYS}, True, True, FINE),
        ({"QT_QPA_PLATFORM": "eglfs"}, {"/sys/module/kernel/parameters/consoleblank": "0"}, READY, True, True, FINE),
        # Alarm.
        (WAYLAND, SLEEPY, READY, False, True, (State.BROKEN, "can_sleep")),
        (
            X11,
            SLEEPY,
            READY | {"xset q": XSET.format(timeout=300, off=0, dpms="Disabled")},
            True,
            True,
            (State.WORTH_KNOWING, "goes_dark"),
        ),
        (
            X11,
            SLEEPY,
            READY | {"xset q": XSET.format(timeout=0, off=900, dpms="Enabled")},
            True,
            True,
            (State.WORTH_KNOWING, "goes_dark"),
        ),
        (
            {"QT_QPA_PLATFORM": "linuxfb:fb=/dev/fb0"},
            {"/sys/module/kernel/parameters/consoleblank": "600"},
            READY,
            True,
            True,
            (State.WORTH_KNOWING, "goes_dark"),
        ),
        (WAYLAND, SLEEPY, BY_HAND | UNMASKED, True, True, (State.WORTH_KNOWING, "no_autostart")),
        # Nothing to be seen.
        ({}, SLEEPY, READY, True, True, (State.COULD_NOT_LOOK, "no_session")),
        (WAYLAND, SLEEPY, READY, None, True, (State.COULD_NOT_LOOK, "sleep_unknown")),
        (WAYLAND, {}, {}, False, True, (State.COULD_NOT_LOOK, "sleep_unknown")),
    ],
)
def test_kiosk(
    laid: Laid,
    environ: dict[str, str],
    files: Files,
    answers: dict[str, str],
    held: bool | None,
    checked_in: bool,
    expected: Judged,
) -> None:
    laid.environ.update(environ)
    laid.answers.update(answers)
    assert judged(kiosk.look(laid.put(files).machine, lambda: held, checked_in=checked_in)) == expected


@pytest.mark.parametrize(
    ("told", "held"),
    [('s "handle-power-key:sleep:idle"\n', True), ('s "idle"\n', False), ('s ""\n', False), ("?", None), (None, None)],
)
def test_without_the_app_logind_is_asked(laid: Laid, told: str | None, held: bool | None) -> None:
    laid.answers["busctl get-property"] = told
    assert kiosk.kiosk(laid.machine, None).awake is held
