"""What a machine remembers of its previous boot, in files and answers as real ones give them."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.traces import traces
from tablet_app.domain.lives import Traces

POWEROFF = """systemd-logind[512]: Power key pressed short.
systemd[1]: Reached target shutdown.target - System Shutdown.
systemd[1]: Reached target poweroff.target - System Power Off.
systemd[1]: Shutting down.
"""
REBOOT_OLD = "systemd[1]: Reached target System Reboot.\n"
HOT = """thermal thermal_zone0: acpitz: critical temperature reached, shutting down
systemd[1]: Reached target poweroff.target - System Power Off.
"""
PANIC = "kernel: Kernel panic - not syncing: Fatal exception in interrupt\n"
NOTHING = "tablet-app[812]: level=info msg=tone\n"
ORDERLY = """reboot   system boot  6.1.0-26-amd64   Mon Mar  3 08:00   still running
shutdown system down  6.1.0-26-amd64   Sun Mar  2 23:00 - 08:00  (09:00)
reboot   system boot  6.1.0-26-amd64   Sun Mar  2 08:00 - 23:00  (15:00)
"""
UNCLEAN = """reboot   system boot  6.1.0-26-amd64   Mon Mar  3 08:00   still running
reboot   system boot  6.1.0-26-amd64   Sun Mar  2 08:00 - 23:00  (15:00)
"""


def machine(root: Path, *, log: str | None = None, logins: str | None = None) -> Machine:
    def ask(command: Sequence[str]) -> str | None:
        return {"journalctl": log, "last": logins}[command[0]]

    (root / "proc").mkdir(exist_ok=True)
    (root / "proc/uptime").write_text("600.00 1100.00\n")
    return Machine(root, ask)


def put(root: Path, name: str, text: str = "x") -> Path:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def touched(file: Path, seconds_ago: float) -> None:
    moment = time.time() - seconds_ago
    os.utime(file, (moment, moment))


def test_a_machine_that_tells_nothing(tmp_path: Path) -> None:
    assert traces(machine(tmp_path)) == Traces()


@pytest.mark.parametrize(
    ("log", "shutdown", "overheated", "froze"),
    [
        (POWEROFF, "poweroff", False, False),
        (REBOOT_OLD, "reboot", False, False),
        (HOT, "poweroff", True, False),
        (PANIC, None, False, True),
        (NOTHING, None, False, False),
    ],
)
def test_the_previous_boots_journal(tmp_path: Path, log: str, shutdown, overheated, froze) -> None:
    found = traces(machine(tmp_path, log=log))
    assert (found.shutdown, found.overheated, found.froze) == (shutdown, overheated, froze)
    assert found.sources[0] == "journalctl -b -1"


def test_wtmp_knows_an_orderly_end_where_no_journal_is_kept(tmp_path: Path) -> None:
    assert traces(machine(tmp_path, logins=ORDERLY)).shutdown == "poweroff"
    unclean = traces(machine(tmp_path, logins=UNCLEAN))
    assert (unclean.shutdown, unclean.sources) == (None, ("last -x",))
    assert traces(machine(tmp_path, logins="wtmp begins Mon Mar  3\n")) == Traces()


def test_a_dump_in_the_firmware_or_fetched_from_it_since_the_start(tmp_path: Path) -> None:
    put(tmp_path, "sys/fs/pstore/dmesg-efi-170000001")
    assert traces(machine(tmp_path)).froze is True
    (tmp_path / "sys/fs/pstore/dmesg-efi-170000001").unlink()
    assert traces(machine(tmp_path)).froze is False
    old = put(tmp_path, "var/lib/systemd/pstore/1700/dmesg.txt").parent
    touched(old, 7200)
    assert traces(machine(tmp_path)).froze is False
    touched(old, 60)
    assert traces(machine(tmp_path)).froze is True


@pytest.mark.parametrize(("status", "froze"), [("0", False), ("32", True), ("0x20", True), ("broken", None)])
def test_a_hardware_watchdog_that_reset(tmp_path: Path, status: str, froze) -> None:
    put(tmp_path, "sys/class/watchdog/watchdog0/bootstatus", status)
    assert traces(machine(tmp_path)).froze is froze


def test_upower_saw_the_battery_run_out(tmp_path: Path) -> None:
    before = time.time() - 4000
    file = "var/lib/upower/history-charge-BAT0-40.dat"
    put(tmp_path, file, f"{before - 60:.0f}\t9.000\tdischarging\n{before:.0f}\t2.000\tdischarging\n")
    assert traces(machine(tmp_path)).empty is True
    put(tmp_path, file, f"{before:.0f}\t2.000\tdischarging\n{time.time():.0f}\t30.000\tdischarging\ngarbage\n")
    assert traces(machine(tmp_path)).empty is True, "what came since the start does not count"
    put(tmp_path, file, f"{before:.0f}\t80.000\tdischarging\n")
    assert traces(machine(tmp_path)).empty is False
    put(tmp_path, file, f"{before:.0f}\t2.000\tcharging\n")
    assert traces(machine(tmp_path)).empty is None
