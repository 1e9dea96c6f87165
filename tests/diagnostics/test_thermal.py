"""T1: heat and throttling."""

from __future__ import annotations

import pytest

from tablet_app.diagnostics.checks import thermal
from tablet_app.domain.health import State
from tests.diagnostics.machines import FINE, Files, Judged, Laid, judged


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
