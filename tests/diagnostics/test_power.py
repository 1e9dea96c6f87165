"""Mains and battery from a made-up /sys/class/power_supply."""

from __future__ import annotations

from pathlib import Path

import pytest

from tablet_app.diagnostics.checks.power import Power, look, step
from tablet_app.domain.checkin import Mark

MAINS = {"type": "Mains", "online": "1"}
UNPLUGGED = {"type": "Mains", "online": "0"}
BATTERY = {"type": "Battery", "capacity": "80", "status": "Discharging", "present": "1"}


def made(root: Path, *supplies: dict[str, str]) -> Path:
    for number, supply in enumerate(supplies):
        folder = root / f"supply{number}"
        folder.mkdir()
        for name, text in supply.items():
            (folder / name).write_text(f"{text}\n")
    return root


@pytest.mark.parametrize(
    ("supplies", "power"),
    [
        ([], Power(None, None)),
        ([MAINS], Power(True, None)),
        ([MAINS, BATTERY], Power(True, 80)),
        ([UNPLUGGED, BATTERY], Power(False, 80)),
        ([UNPLUGGED, {"type": "USB_PD", "online": "1"}], Power(True, None)),
        ([BATTERY], Power(False, 80)),
        ([BATTERY | {"status": "Charging"}], Power(True, 80)),
        ([BATTERY | {"status": "Full"}], Power(None, 80)),
        ([BATTERY, BATTERY | {"capacity": "15"}], Power(False, 15)),
        ([BATTERY | {"scope": "Device"}], Power(None, None)),
        ([BATTERY | {"present": "0"}], Power(None, None)),
        ([{"type": "Mains"}], Power(None, None)),
        ([{"type": "Mains", "online": "?"}, BATTERY | {"capacity": "", "status": ""}], Power(None, None)),
    ],
)
def test_what_the_kernel_tells(tmp_path, supplies, power):
    assert look(made(tmp_path, *supplies)) == power


def test_a_machine_without_the_folder_is_unknown(tmp_path):
    assert look(tmp_path / "none") == Power(None, None)


@pytest.mark.parametrize(
    ("power", "mark", "reason"),
    [
        (Power(True, 5), Mark.OK, "mains"),
        (Power(True, None), Mark.OK, "mains"),
        (Power(None, None), Mark.ASKS, "no_battery_info"),
        (Power(False, 20), Mark.PROBLEM, "on_battery"),
        (Power(False, 19), Mark.PROBLEM, "battery_low"),
        (Power(False, None), Mark.PROBLEM, "on_battery"),
    ],
)
def test_what_the_check_in_makes_of_it(power, mark, reason):
    state = step(power)
    assert (state.mark, state.reason) == (mark, reason)
    assert state.facts == ({} if power.battery_pct is None else {"pct": str(power.battery_pct)})
