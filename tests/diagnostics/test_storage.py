"""F1: room, syncing and reading back on a disk that fails for real, and what the kernel says of it."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tablet_app.diagnostics.checks import storage
from tablet_app.diagnostics.checks.storage import Room, Tried
from tablet_app.domain.health import State
from tests.diagnostics.machines import Laid
from tests.faults.recording import Control, compiled, environment

FINE = (State.FINE, "")
PLENTY = Room(20_000, 1_000_000, read_only=False)
QUICK = Tried(4.2)
MOUNTS = """sysfs /sys sysfs rw,nosuid 0 0
/dev/mmcblk0p2 / ext4 rw,relatime 0 0
/dev/mmcblk0p1 /boot/firmware vfat rw 0 0
/dev/sda1 /media/my\\040stick vfat rw 0 0
"""
DATA = Path("/home/counter/data")


@pytest.mark.parametrize(
    ("room", "tried", "expected"),
    [
        # No alarm.
        (PLENTY, QUICK, FINE),
        (Room(500, 10_000, read_only=False), Tried(200), FINE),
        (Room(500, None, read_only=False), QUICK, FINE),
        # Alarm.
        (Room(499, 1_000_000, read_only=False), QUICK, (State.WORTH_KNOWING, "little_room")),
        (Room(99, 1_000_000, read_only=False), QUICK, (State.BROKEN, "nearly_full")),
        (Room(20_000, 9_999, read_only=False), QUICK, (State.WORTH_KNOWING, "few_files")),
        (Room(20_000, 999, read_only=False), QUICK, (State.BROKEN, "no_more_files")),
        (Room(20_000, None, read_only=True), QUICK, (State.BROKEN, "read_only")),
        (PLENTY, Tried(None, "read_only"), (State.BROKEN, "read_only")),
        (PLENTY, Tried(None, "full"), (State.BROKEN, "full")),
        (PLENTY, Tried(3.0, "io_error"), (State.BROKEN, "io_error")),
        (PLENTY, Tried(3.0, "read_back"), (State.BROKEN, "read_back")),
        (PLENTY, Tried(201), (State.WORTH_KNOWING, "slow")),
        # Nothing to be seen.
        (PLENTY, Tried(None, "no_rights"), (State.COULD_NOT_LOOK, "no_rights")),
    ],
)
def test_room_and_writing(laid: Laid, room: Room, tried: Tried, expected: tuple[State, str]) -> None:
    finding = storage.look(laid.machine, DATA, space=lambda _: room, trial=lambda _: tried)
    assert (finding.state, finding.reason) == expected
    small = ("full", "nearly_full", "no_more_files", "little_room", "few_files")
    assert finding.fix == ("free_space" if finding.reason in small else "")


KERNEL = "EXT4-fs (mmcblk0p2): mounted filesystem with ordered data mode\nmmc0: new HS200 MMC card at address 0001\n"


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        # No alarm: another disk's trouble is not ours.
        (KERNEL, FINE),
        ("", FINE),
        (KERNEL + "Buffer I/O error on dev sda1, logical block 0, lost async page write\n", FINE),
        (KERNEL + "I/O error, dev mmcblk01x, sector 0\n", FINE),
        # Alarm.
        (KERNEL + "I/O error, dev mmcblk0, sector 1234 op 0x0:(READ)\n", (State.BROKEN, "kernel_errors")),
        (KERNEL + "EXT4-fs error (device mmcblk0p2): ext4_lookup:1700: inode #2\n", (State.BROKEN, "kernel_errors")),
        (KERNEL + "EXT4-fs (mmcblk0p2): Remounting filesystem read-only\n", (State.BROKEN, "kernel_errors")),
        (KERNEL + "mmcblk0: error -110 sending status command, retrying\n", (State.BROKEN, "kernel_errors")),
    ],
)
def test_the_kernels_log(laid: Laid, log: str, expected: tuple[State, str]) -> None:
    laid.put({"/proc/self/mounts": MOUNTS, "/sys/fs/ext4/mmcblk0p2/errors_count": "0"})
    laid.answers["journalctl"] = log
    finding = storage.look(laid.machine, DATA, space=lambda _: PLENTY, trial=lambda _: QUICK)
    assert (finding.state, finding.reason) == expected


@pytest.mark.parametrize("line", ["I/O error, dev nvme0n1, sector 9", "nvme nvme0: I/O timeout, reset controller"])
def test_behind_an_encrypted_disk_the_built_in_ones_count(laid: Laid, line: str) -> None:
    laid.put({"/proc/self/mounts": "/dev/mapper/root / ext4 rw 0 0"})
    laid.put({"/sys/block/nvme0n1/removable": "0", "/sys/block/sda/removable": "1", "/sys/block/dm-0/removable": "0"})
    laid.answers["journalctl"] = "I/O error, dev sda, sector 0\n"
    found = storage.look(laid.machine, DATA, space=lambda _: PLENTY, trial=lambda _: QUICK)
    assert (found.state, found.value("kernel_errors")) == (State.FINE, 0)
    laid.answers["journalctl"] = line
    found = storage.look(laid.machine, DATA, space=lambda _: PLENTY, trial=lambda _: QUICK)
    assert found.reason == "kernel_errors"


def test_errors_that_the_file_system_counted_are_told_without_rights(laid: Laid) -> None:
    laid.put({"/proc/self/mounts": MOUNTS, "/sys/fs/ext4/mmcblk0p2/errors_count": "3"})
    finding = storage.look(laid.machine, DATA, space=lambda _: PLENTY, trial=lambda _: QUICK)
    assert (finding.state, finding.reason) == (State.WORTH_KNOWING, "file_system_errors")
    assert (finding.value("file_system_errors"), finding.value("kernel_errors")) == (3, None)


@pytest.mark.parametrize(
    ("folder", "device"),
    [("/home/counter", "mmcblk0p2"), ("/boot/firmware/x", "mmcblk0p1"), ("/media/my stick/data", "sda1")],
)
def test_the_disk_of_a_folder(laid: Laid, folder: str, device: str) -> None:
    assert storage.disk_of(laid.put({"/proc/self/mounts": MOUNTS}).machine, Path(folder)) == device
    assert storage.disk_of(Laid(laid.root / "none").machine, Path(folder)) == ""


def test_a_sound_disk_is_tried_and_left_as_it_was(laid: Laid, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "tablet.db").write_text("x")
    finding = storage.look(laid.machine, data, space=lambda _: PLENTY)
    assert (finding.state, finding.reason) == FINE
    assert os.listdir(data) == ["tablet.db"]  # noqa: PTH208 - hidden files count


def test_room_is_that_of_the_folders_disk(tmp_path: Path) -> None:
    there = storage.room(tmp_path)
    assert there.free_mb > 0
    assert there.read_only is False


def test_a_folder_that_is_not_there_could_not_be_looked_at(laid: Laid, tmp_path: Path) -> None:
    finding = storage.look(laid.machine, tmp_path / "none")
    assert (finding.state, finding.reason) == (State.COULD_NOT_LOOK, "no_folder")


def test_a_disk_that_gives_back_something_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.pread
    monkeypatch.setattr(storage.os, "pread", lambda *args: real(*args)[:-1] + b"?")
    assert storage.try_out(tmp_path).failed == "read_back"
    assert list(tmp_path.iterdir()) == []


def test_a_slow_disk_is_not_tried_for_long(tmp_path: Path) -> None:
    seconds = iter(range(100))
    tried = storage.try_out(tmp_path, lambda: next(seconds) * 0.5)
    assert (tried.failed, tried.p95_ms) == ("", 500)
    assert next(seconds) < 12


TRY = (
    "import sys, pathlib; from tablet_app.diagnostics.checks.storage import try_out; "
    "tried = try_out(pathlib.Path(sys.argv[1])); print(tried.failed, tried.p95_ms)"
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("recorder"))


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({}, ""),
        ({"slow_ms": 20}, ""),
        ({"quota": 1, "left": 0}, "full"),
        ({"write": errno.EROFS, "create": errno.EROFS}, "read_only"),
        ({"sync": errno.EIO}, "io_error"),
        ({"read": errno.EIO}, "io_error"),
        ({"write": errno.EACCES, "create": errno.EACCES}, "no_rights"),
    ],
)
def test_a_disk_that_fails(tmp_path: Path, library: Path, fault: Mapping[str, int], said: str) -> None:
    data = tmp_path / "data"
    data.mkdir()
    control = Control(tmp_path / "control")
    control.set(**fault)
    told = subprocess.run(
        [sys.executable, "-c", TRY, str(data)],
        env=environment(library, data, control=control.path),
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    control.close()
    failed, p95_ms = told.stdout.rstrip("\n").split(" ")
    assert failed == said
    assert said or float(p95_ms) > fault.get("slow_ms", 0)
    assert list(data.iterdir()) == []
