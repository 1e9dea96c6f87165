"""T1: how hot it is, and whether the processor is slowed down for it.

Files: Documentation/ABI/testing/sysfs-class-thermal of the Linux kernel; x86 alone counts how long it was throttled.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, Measure, State

ZONES = "/sys/class/thermal"
HOT_C = 75.0
"""A tablet without a fan is at 50 to 65 under load; from here on it stands in the sun or by the oven."""
NEAR_TRIP_C = 5.0
"""So close to the point where the kernel switches off it may be off within a minute."""
THROTTLED_S = 60.0
"""Short throttling is how processors work; over a minute is heat that does not go away."""
COOL_C = 65.0
"""Under this, throttling that was counted since the start is over."""


class Heat(Struct, frozen=True):
    """The hottest zone; the nearest point where the kernel gives up; whether it slows the processor now, and did so."""

    hottest_c: float | None
    zone: str
    trip_c: float | None
    margin_c: float | None
    slowed: bool | None
    throttled_s: float | None


def temperature(machine: Machine) -> float | None:
    """The hottest part in °C; None where nothing tells."""
    return heat(machine).hottest_c


def heat(machine: Machine) -> Heat:
    """What the kernel tells now; never raises."""
    hottest: tuple[float, str] | None = None
    nearest: tuple[float, float] | None = None
    for zone in _named(machine, ZONES, "thermal_zone"):
        now = _celsius(machine, f"{zone}/temp")
        if now is None:
            continue
        hottest = max(hottest or (now, ""), (now, machine.text(f"{zone}/type") or ""))
        for trip in _trips(machine, zone):
            nearest = min(nearest or (trip - now, trip), (trip - now, trip))
    return Heat(
        hottest_c=hottest[0] if hottest else None,
        zone=hottest[1] if hottest else "",
        trip_c=nearest[1] if nearest else None,
        margin_c=nearest[0] if nearest else None,
        slowed=_slowed(machine),
        throttled_s=_throttled_s(machine),
    )


def look(machine: Machine) -> Finding:
    """T1; "no_sensor" where nothing tells a temperature."""
    found = heat(machine)
    evidence = (
        Measure("temperature", found.hottest_c, "°C", HOT_C),
        Measure("zone", found.zone),
        Measure("switches_off_at", found.trip_c, "°C"),
        Measure("slowed", found.slowed),
        Measure("throttled", found.throttled_s, "s", THROTTLED_S),
    )
    state, reason = _judge(found)
    return Finding("T1", state, reason, evidence, f"{ZONES}, /sys/devices/system/cpu/*/thermal_throttle")


def _judge(found: Heat) -> tuple[State, str]:
    hot = found.hottest_c is not None and found.hottest_c > HOT_C
    if found.margin_c is not None and found.margin_c < NEAR_TRIP_C:
        return State.BROKEN, "near_trip"
    long = found.throttled_s is not None and found.throttled_s > THROTTLED_S
    if long and (found.slowed or (found.hottest_c is not None and found.hottest_c > COOL_C)):
        return State.BROKEN, "throttled"
    if hot:
        return State.WORTH_KNOWING, "hot"
    if found.slowed:
        return State.WORTH_KNOWING, "slowed"
    if long:
        return State.WORTH_KNOWING, "was_throttled"
    if found.hottest_c is None:
        return State.COULD_NOT_LOOK, "no_sensor"
    return State.FINE, ""


def _celsius(machine: Machine, name: str) -> float | None:
    """From thousandths; a zone without a sensor says 0, -274 °C, or an error when it is read."""
    milli = machine.number(name)
    return milli / 1000 if milli is not None and milli != 0 and -40_000 <= milli <= 150_000 else None


def _trips(machine: Machine, zone: str) -> Iterator[float]:
    """Where the kernel switches the machine off ("critical") or about to ("hot"); 0 and less are points not set."""
    for number in range(12):
        kind = machine.text(f"{zone}/trip_point_{number}_type")
        if kind is None:
            return
        point = _celsius(machine, f"{zone}/trip_point_{number}_temp")
        if kind in ("critical", "hot") and point is not None and point > 40:
            yield point


def _slowed(machine: Machine) -> bool | None:
    """Whether a cooling device that works by slowing the processor is in use; None without one."""
    states = [
        machine.number(f"{device}/cur_state")
        for device in _named(machine, ZONES, "cooling_device")
        if (machine.text(f"{device}/type") or "").lower().startswith(("processor", "thermal-cpufreq", "cpufreq"))
    ]
    known = [state for state in states if state is not None]
    return any(state > 0 for state in known) if known else None


def _throttled_s(machine: Machine) -> float | None:
    """Since the start, of the processor that was throttled longest; counted by x86 from Linux 5.7 on."""
    times = [
        machine.number(f"{cpu}/thermal_throttle/{what}_throttle_total_time_ms")
        for cpu in _named(machine, "/sys/devices/system/cpu", "cpu")
        for what in ("core", "package")
    ]
    known = [time for time in times if time is not None and time >= 0]
    return max(known) / 1000 if known else None


def _named(machine: Machine, folder: str, prefix: str) -> list[str]:
    """Folders `folder`/`prefix`N, by their names on the real machine."""
    return [f"{folder}/{name}" for name in machine.names(folder) if name.removeprefix(prefix).isdecimal()]
