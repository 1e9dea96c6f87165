"""Chargers and batteries as the kernel lists them in /sys/class/power_supply.

Names, units and values: Documentation/ABI/testing/sysfs-class-power of the Linux kernel. A driver gives the files that
it can, so anything may be missing, and firmware writes nonsense into them: what can't be true is not told.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from msgspec import Struct, field

from tablet_app.diagnostics.machine import Machine

FOLDER = "/sys/class/power_supply"
_CHARGERS = ("Mains", "USB", "Wireless", "USB_C", "USB_PD", "USB_PD_DRP", "USB_DCP", "USB_CDP", "USB_ACA", "BrickID")
"""The later ones are from kernels before 5.8, where the kind of a USB charger was its type."""


class Supply(Struct, frozen=True):
    """One charger, battery or UPS; None stands for what it does not tell.

    `level_pct` 0 to 100; `health_pct`: what it holds of what it held when new; `watts`: flowing in or out of a battery,
    or what a charger offers at most; `status` and `health` in the kernel's words ("Not charging", "Overheat").
    """

    name: str
    kind: Literal["charger", "battery", "ups"]
    online: bool | None = None
    level_pct: int | None = None
    status: str = ""
    health: str = ""
    health_pct: float | None = None
    cycles: int | None = None
    temperature_c: float | None = None
    watts: float | None = None


class Supplies(Struct, frozen=True):
    """`told`: whether the kernel lists anything at all. What belongs to a mouse or a stylus is left out."""

    told: bool = False
    all: tuple[Supply, ...] = field(default=())

    def of(self, *kinds: str) -> tuple[Supply, ...]:
        return tuple(one for one in self.all if one.kind in kinds)

    @property
    def mains(self) -> bool | None:
        """Whether a charger gives power. Without one that tells, a battery's charging or discharging says it."""
        chargers = [one.online for one in self.of("charger") if one.online is not None]
        if chargers:
            return any(chargers)
        states = {one.status for one in self.of("battery", "ups")} & {"Charging", "Discharging"}
        return "Charging" in states if states else None

    @property
    def level_pct(self) -> int | None:
        """Of the emptiest battery."""
        return min((one.level_pct for one in self.of("battery", "ups") if one.level_pct is not None), default=None)


def supplies(machine: Machine) -> Supplies:
    """What there is now; never raises."""
    return below(machine.path(FOLDER))


def below(folder: Path) -> Supplies:
    """The same, of a folder that is laid out like /sys/class/power_supply."""
    machine = Machine(folder)
    found = [supply for name in machine.names("") if (supply := _supply(machine, name)) is not None]
    return Supplies(bool(found), tuple(found))


def _supply(machine: Machine, name: str) -> Supply | None:
    kind = machine.text(f"{name}/type")
    if machine.text(f"{name}/scope") == "Device":
        return None
    if kind in _CHARGERS:
        online = machine.number(f"{name}/online")
        return Supply(name, "charger", None if online is None else online > 0, watts=_offered(machine, name))
    if kind not in ("Battery", "UPS") or machine.text(f"{name}/present") == "0":
        return None
    return Supply(
        name,
        "ups" if kind == "UPS" else "battery",
        level_pct=_within(machine.number(f"{name}/capacity"), 0, 100),
        status=machine.text(f"{name}/status") or "",
        health=machine.text(f"{name}/health") or "",
        health_pct=_health(machine, name),
        # Firmware that does not count says 0.
        cycles=_within(machine.number(f"{name}/cycle_count"), 1, 20_000),
        temperature_c=_tenths(machine.number(f"{name}/temp")),
        watts=_flow(machine, name),
    )


def _within(number: int | None, least: int, most: int) -> int | None:
    return number if number is not None and least <= number <= most else None


def _tenths(number: int | None) -> float | None:
    """Tenths of a degree; -273.1 and the like is what a gauge without a sensor says."""
    return None if _within(number, -400, 1200) is None else (number or 0) / 10


def _health(machine: Machine, name: str) -> float | None:
    for what in ("energy", "charge"):
        now, new = machine.number(f"{name}/{what}_full"), machine.number(f"{name}/{what}_full_design")
        # A new battery holds a little more than it says; far more is a wrong unit or a gauge that was never set.
        if now is not None and new is not None and new > 0 and 0 < now <= 1.5 * new:
            return round(min(100.0, 100 * now / new), 1)
    return None


def _flow(machine: Machine, name: str) -> float | None:
    power = machine.number(f"{name}/power_now")
    if power is not None:
        return round(abs(power) / 1e6, 1)
    return _product(machine.number(f"{name}/current_now"), machine.number(f"{name}/voltage_now"))


def _offered(machine: Machine, name: str) -> float | None:
    """At most, of a USB charger that says so."""
    return _product(machine.number(f"{name}/current_max"), machine.number(f"{name}/voltage_max"))


def _product(microamps: int | None, microvolts: int | None) -> float | None:
    """Watts. Some drivers give a current that is negative while it flows out."""
    if not microamps or not microvolts:
        return None
    return round(abs(microamps) * abs(microvolts) / 1e12, 1)
