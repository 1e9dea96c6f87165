"""Machines laid out as files, in the shapes that real kernels give them, and programs that answer as real ones do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, State

Supply = dict[str, str]
Files = dict[str, str]
Judged = tuple[State, str]
FINE: Judged = (State.FINE, "")
SUPPLY = "/sys/class/power_supply"

# A laptop's ACPI adapter and battery.
MAINS: Supply = {"type": "Mains", "online": "1"}
UNPLUGGED: Supply = {"type": "Mains", "online": "0"}
BATTERY: Supply = {
    "type": "Battery",
    "present": "1",
    "status": "Charging",
    "capacity": "80",
    "capacity_level": "Normal",
    "cycle_count": "212",
    "energy_full_design": "57020000",
    "energy_full": "52130000",
    "energy_now": "41700000",
    "power_now": "11250000",
    "voltage_now": "12480000",
    "voltage_min_design": "11520000",
    "technology": "Li-poly",
}
DRAINING: Supply = BATTERY | {"status": "Discharging"}
# A tablet's gauge (max170xx): charge instead of energy, current with a sign, temperature in tenths.
TABLET_BATTERY: Supply = {
    "type": "Battery",
    "present": "1",
    "status": "Discharging",
    "capacity": "64",
    "health": "Good",
    "charge_full_design": "7900000",
    "charge_full": "7400000",
    "current_now": "-913000",
    "voltage_now": "3812000",
    "temp": "311",
    "technology": "Li-ion",
}
# USB-C with Power Delivery (ucsi): the supply of a port.
USB_C: Supply = {
    "type": "USB",
    "scope": "System",
    "usb_type": "C [PD] PD_PPS",
    "online": "1",
    "voltage_max": "20000000",
    "current_max": "3250000",
    "voltage_now": "20000000",
}
# hid-logitech-hidpp
MOUSE: Supply = {"type": "Battery", "scope": "Device", "online": "1", "status": "Discharging", "capacity": "5"}
UPS: Supply = {"type": "UPS", "status": "Full", "capacity": "100", "present": "1"}


class Laid:
    """A machine below `root`; `answers`: what a program prints, by the first words of its command line."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.answers: dict[str, str | None] = {}
        self.asked: list[str] = []
        self.environ: dict[str, str] = {}

    def put(self, files: Mapping[str, str]) -> Laid:
        for name, text in files.items():
            path = self.root / name.lstrip("/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{text}\n")
        return self

    def supplies(self, **supplies: Supply) -> Laid:
        return self.put(
            {f"{SUPPLY}/{name}/{file}": text for name, files in supplies.items() for file, text in files.items()}
        )

    def text(self, name: str) -> str:
        return (self.root / name.lstrip("/")).read_text().strip()

    def _ask(self, command: Sequence[str]) -> str | None:
        line = " ".join(command)
        self.asked.append(line)
        known = [start for start in self.answers if line.startswith(start)]
        return self.answers[max(known, key=len)] if known else None

    @property
    def machine(self) -> Machine:
        return Machine(self.root, self._ask, self.environ)


def judged(finding: Finding) -> Judged:
    return finding.state, finding.reason
