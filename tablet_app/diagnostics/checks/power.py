"""P1 to P3: mains, charger and battery. `look` and `step` are what check-in and heartbeat need of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.supplies import FOLDER, Supplies, Supply, below, supplies
from tablet_app.domain.checkin import Mark, Step, StepState
from tablet_app.domain.health import Finding, Measure, State, worst_first
from tablet_app.domain.power import Course, PowerSample, course

ROOT = Path(FOLDER)
LOW_PCT = 20
"""Below this an unplugged tablet may not last until somebody looks again."""
FALLS_FAST = 5.0
"""Per cent an hour while plugged in: a full battery is then empty before a long day of 20 hours ends."""
FALLS_LEAST = 2.0
"""Per cent that must be gone before it counts as falling: gauges go up and down by one."""
FALLS_LEAST_PER_HOUR = 1.0
"""Slower than this it lasts for days; some chargers let a full battery go down a little on purpose."""
FULL_PCT = 95
"""From here on chargers stop and start as they like, so what flows now tells nothing."""
WORN_PCT, WORN_OUT_PCT = 70, 40
"""Of what it held when new. Makers call 80 a battery's end; below 40 it won't bridge a power cut."""
HOT_C, TOO_HOT_C = 45.0, 55.0
"""Above 45 lithium cells must not be charged (JEITA's limit); from 55 on they swell."""
STUCK_PCT = 40
"""A charge limit that protects the battery is never set below 50, so below this nobody meant it not to charge."""


class Power(Struct, frozen=True):
    """`mains` is None where the machine does not tell; `battery_pct` is None without a battery."""

    mains: bool | None
    battery_pct: int | None


def look(root: Path = ROOT) -> Power:
    """Read what there is; a device's battery (a mouse, a stylus) does not count."""
    found = below(root)
    return Power(found.mains, found.level_pct)


def step(power: Power) -> StepState:
    """C2: plugged in is fine; on battery is a problem that a hand can mend; unknown is asked."""
    facts = {} if power.battery_pct is None else {"pct": str(power.battery_pct)}
    if power.mains:
        return StepState(Step.POWER, Mark.OK, "mains", facts)
    if power.mains is None:
        return StepState(Step.POWER, Mark.ASKS, "no_battery_info", facts)
    low = power.battery_pct is not None and power.battery_pct < LOW_PCT
    return StepState(Step.POWER, Mark.PROBLEM, "battery_low" if low else "on_battery", facts)


def mains(machine: Machine) -> Finding:
    """P1: whether the tablet is plugged in. "no_power_info": the kernel lists nothing or does not say."""
    found = supplies(machine)
    level = found.level_pct
    evidence = (Measure("mains", found.mains), Measure("level", level, "%", LOW_PCT))
    # A UPS feeds the charger, which then says that all is well.
    ups = any(one.status == "Discharging" for one in found.of("ups"))
    if found.mains is None:
        return Finding("P1", State.COULD_NOT_LOOK, "no_power_info", evidence, FOLDER)
    if found.mains and not ups:
        return Finding("P1", State.FINE, "", evidence, FOLDER)
    if level is not None and level < LOW_PCT:
        return Finding("P1", State.BROKEN, "ups_low" if ups else "battery_low", evidence, FOLDER)
    reason = "on_ups" if ups else "on_battery" if level is not None else "on_battery_unknown"
    return Finding("P1", State.WORTH_KNOWING, reason, evidence, FOLDER)


def charger(machine: Machine, samples: Callable[[], Sequence[PowerSample]]) -> Finding:
    """P2: whether the charger gives more than the tablet takes. `samples`: the last ones of this boot, oldest first."""
    found = supplies(machine)
    went = course(samples())
    undervolted = _undervolted(machine)
    offered = max((one.watts for one in found.of("charger") if one.online and one.watts), default=None)
    flow = sum(one.watts or 0.0 for one in found.of("battery") if one.status == "Discharging")
    evidence = (
        Measure("mains", found.mains),
        Measure("offered", offered, "W"),
        Measure("drawn_from_battery", flow, "W"),
        Measure("change", None if went is None else round(went.per_hour, 1), "%/h", -FALLS_FAST),
        Measure("over", None if went is None else round(went.hours, 1), "h"),
        Measure("undervolted", undervolted),
    )
    state, reason = _charger(found, went, undervolted)
    return Finding("P2", state, reason, evidence, f"{FOLDER}, the last minutes' levels")


def _charger(found: Supplies, went: Course | None, undervolted: bool | None) -> tuple[State, str]:
    if undervolted:
        return State.BROKEN, "undervolted"
    batteries = found.of("battery")
    if not batteries or found.mains is None:
        # A board that watches its supply has answered the question all the same.
        return (State.FINE, "") if undervolted is False else (State.COULD_NOT_LOOK, "no_power_info")
    if not found.mains:
        return State.COULD_NOT_LOOK, "unplugged"
    if went is not None and went.change <= -FALLS_LEAST:
        if went.per_hour < -FALLS_FAST:
            return State.BROKEN, "falls_fast"
        if went.per_hour <= -FALLS_LEAST_PER_HOUR:
            return State.WORTH_KNOWING, "falls_slowly"
    feeding = [one for one in batteries if one.status == "Discharging" and (one.level_pct or 0) < FULL_PCT]
    if feeding and (went is None or went.change < 0):
        return State.WORTH_KNOWING, "feeds_from_battery"
    return State.FINE, ""


def _undervolted(machine: Machine) -> bool | None:
    """What a Raspberry Pi's own watch over its supply says (the kernel's raspberrypi-hwmon); None without one."""
    for chip in machine.names("/sys/class/hwmon"):
        if machine.text(f"/sys/class/hwmon/{chip}/name") == "rpi_volt":
            alarm = machine.number(f"/sys/class/hwmon/{chip}/in0_lcrit_alarm")
            return None if alarm is None else alarm > 0
    return None


def battery(machine: Machine) -> Finding:
    """P3: wear, heat, and whether it takes a charge; of several batteries the worst counts."""
    found = supplies(machine)
    judged = [_battery(one, mains=found.mains) for one in found.of("battery")]
    if not judged:
        return Finding("P3", State.COULD_NOT_LOOK, "no_battery" if found.told else "no_power_info", (), FOLDER)
    return worst_first(judged)[0]


def _battery(one: Supply, *, mains: bool | None) -> Finding:
    evidence = (
        Measure("battery", one.name),
        Measure("level", one.level_pct, "%"),
        Measure("status", one.status),
        Measure("health", one.health_pct, "%", WORN_PCT),
        Measure("cycles", one.cycles),
        Measure("temperature", one.temperature_c, "°C", HOT_C),
    )
    state, reason = _condition(one, mains=mains)
    return Finding("P3", state, reason, evidence, f"{FOLDER}/{one.name}")


def _condition(one: Supply, *, mains: bool | None) -> tuple[State, str]:
    heat, held = one.temperature_c, one.health_pct
    if one.health in ("Dead", "Unspecified failure", "Over voltage", "Cell imbalance"):
        return State.BROKEN, "failed"
    if one.health == "Overheat" or (heat is not None and heat > TOO_HOT_C):
        return State.BROKEN, "too_hot"
    # "Unknown" at 0 % is a battery that is dead or whose gauge is; one that charges gets its time.
    idle = one.status == "Not charging" or (one.level_pct == 0 and one.status not in ("Charging", "Full"))
    if mains is not False and idle and one.level_pct is not None and one.level_pct < STUCK_PCT:
        return State.BROKEN, "does_not_charge"
    if held is not None and held < WORN_OUT_PCT:
        return State.BROKEN, "worn_out"
    if heat is not None and heat > HOT_C:
        return State.WORTH_KNOWING, "hot"
    if held is not None and held < WORN_PCT:
        return State.WORTH_KNOWING, "worn"
    if mains and one.level_pct == 0:
        return State.WORTH_KNOWING, "empty_charging"
    if all(value is None for value in (one.level_pct, heat, held)) and not one.status:
        return State.COULD_NOT_LOOK, "tells_nothing"
    return State.FINE, ""
