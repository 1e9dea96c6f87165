"""F2: how worn the disks are, by what eMMC tells anybody, and what smartctl tells where it may ask.

PRE_EOL_INFO and DEVICE_LIFE_TIME_EST of eMMC 5.0, as in the kernel's Documentation/driver-api/mmc/mmc-dev-attrs.rst.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from msgspec import Struct

from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, Measure, State, worst_first

BLOCK = "/sys/block"
USED_PCT, WORN_OUT_PCT = 80, 100
"""Of the life that the maker counts on: from 80 on a new one is ordered in peace, at 100 the promise ends."""
_URGENT, _WARNING = 3, 2
_EXCEEDED = 0x0B


class Wear(Struct, frozen=True):
    """`used_pct` of its life; `failing`: it says itself that it is about to fail; `warning`: its spare blocks go."""

    disk: str
    used_pct: int | None = None
    failing: bool = False
    warning: bool = False


def look(machine: Machine) -> Finding:
    """F2. "needs_rights": there are disks that tell only root; "not_told": none that tells anything."""
    names = [name for name in machine.names(BLOCK) if name.startswith(("mmcblk", "nvme", "sd")) and "boot" not in name]
    told = [wear for name in names if (wear := _emmc(machine, name)) is not None]
    # An SD card answers nothing, whoever asks.
    answers = {name: _smart(machine, name) for name in names if not name.startswith("mmcblk")}
    told += [wear for name, answer in answers.items() if (wear := _smart_wear(name, answer)) is not None]
    if told:
        return worst_first(_judge(wear) for wear in told)[0]
    refused = any(_refused(answer) for answer in answers.values())
    return Finding("F2", State.COULD_NOT_LOOK, "needs_rights" if refused else "not_told", (), f"{BLOCK}, smartctl")


def _judge(wear: Wear) -> Finding:
    evidence = (
        Measure("disk", wear.disk),
        Measure("used", wear.used_pct, "%", USED_PCT),
        Measure("says_it_fails", wear.failing),
    )
    used = wear.used_pct if wear.used_pct is not None else 0
    state, reason = State.FINE, ""
    if wear.failing:
        state, reason = State.BROKEN, "failing"
    elif used >= WORN_OUT_PCT:
        state, reason = State.BROKEN, "worn_out"
    elif wear.warning or used >= USED_PCT:
        state, reason = State.WORTH_KNOWING, "wearing"
    return Finding("F2", state, reason, evidence, f"{BLOCK}/{wear.disk}")


def _emmc(machine: Machine, disk: str) -> Wear | None:
    """An SD card has none of it; one that is older than eMMC 5.0 says 0 everywhere."""
    lives = _numbers(machine.text(f"{BLOCK}/{disk}/device/life_time"))
    spare = next(iter(_numbers(machine.text(f"{BLOCK}/{disk}/device/pre_eol_info"))), 0)
    steps = [step for step in lives if 0 < step <= _EXCEEDED]
    if not steps and not 0 < spare <= _URGENT:
        return None
    # Step 1 stands for 0 to 10 % used, 0x0B for more than all: what is surely used is the lower end.
    used = (max(steps) - 1) * 10 if steps else None
    return Wear(disk, used, failing=spare == _URGENT, warning=spare == _WARNING)


def _numbers(text: str | None) -> list[int]:
    try:
        return [int(word, 16) for word in (text or "").split()]
    except ValueError:
        return []


def _smart(machine: Machine, disk: str) -> Mapping[str, Any]:
    """What smartctl says; nothing where it is not installed."""
    # It ends with a number that is not 0 for a disk that fails: the very answer that is wanted here.
    text = machine.ask(["sh", "-c", 'smartctl --json --health --attributes "$1" || true', "sh", f"/dev/{disk}"])
    try:
        told: Any = json.loads(text or "{}")
    except ValueError:
        return {}
    return cast("Mapping[str, Any]", told) if isinstance(told, dict) else {}


def _refused(answer: Mapping[str, Any]) -> bool:
    """Bit 1 of smartctl's exit status: the device could not be opened."""
    status = _inside(answer, "smartctl").get("exit_status")
    return isinstance(status, int) and bool(status & 2)


def _smart_wear(disk: str, answer: Mapping[str, Any]) -> Wear | None:
    passed = _inside(answer, "smart_status").get("passed")
    nvme = _inside(answer, "nvme_smart_health_information_log")
    if not isinstance(passed, bool) and not nvme:
        return None
    used, spare, least = (nvme.get(key) for key in ("percentage_used", "available_spare", "available_spare_threshold"))
    low = isinstance(spare, int) and isinstance(least, int) and spare < least
    return Wear(disk, used if isinstance(used, int) else None, failing=passed is False, warning=low)


def _inside(answer: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    part = answer.get(key)
    return cast("Mapping[str, Any]", part) if isinstance(part, dict) else {}
