"""F2: how worn the disks say they are."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tablet_app.diagnostics.checks import wear
from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import State
from tests.diagnostics.machines import FINE, Files, Judged, Laid, judged


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
        (SATA, '{"smartctl": {"exit_status": 4}}', (State.COULD_NOT_LOOK, "not_told")),
        (SATA, None, (State.COULD_NOT_LOOK, "not_told")),
        (SATA, "not json", (State.COULD_NOT_LOOK, "not_told")),
        (SATA, "[1]", (State.COULD_NOT_LOOK, "not_told")),
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
