"""F1: room on the data folder's disk, whether it takes data and gives it back, and what the kernel says of it."""

from __future__ import annotations

import errno
import os
import re
import time
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, Measure, State

MB = 1_000_000
LITTLE_MB, NONE_MB = 500, 100
"""500 is what updates of the system take; with 100 other programs already fail, and so do we soon."""
LITTLE_INODES, NO_INODES = 10_000, 1_000
"""Files that can still be made: an update makes some thousands."""
SLOW_MS = 200.0
"""A tap waits for one sync before the screen says so; over this it is felt."""
ROUNDS = 12
BYTES = 4096
BUDGET_S = 1.2
"""A disk that is this slow is slow after fewer rounds too; the whole quick set has three seconds."""
_KERNEL_ERRORS = re.compile(
    r"I/O error|Remounting filesystem read-only|FS[^\n]* error|medium error|controller is down|error -\d+|I/O timeout",
    re.IGNORECASE,
)
_DISK = re.compile(r"mmcblk\d+|nvme\d+n\d+|(?:sd|vd|hd|xvd)[a-z]+")


class Room(Struct, frozen=True):
    """`inodes` None where the file system makes them as it needs them."""

    free_mb: float
    inodes: int | None
    read_only: bool


class Tried(Struct, frozen=True):
    """Writing, syncing and reading back. `p95_ms` of the syncs; `failed` is a reason of F1's, or empty."""

    p95_ms: float | None = None
    failed: str = ""


def room(folder: Path) -> Room:
    """Raises OSError where there is no such folder."""
    told = os.statvfs(folder)
    return Room(
        told.f_bavail * told.f_frsize / MB,
        told.f_favail if told.f_files else None,
        bool(told.f_flag & os.ST_RDONLY),
    )


_NEED_ROOM = ("full", "nearly_full", "no_more_files", "little_room", "few_files")
_FAILED = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "read_only",
    errno.EIO: "io_error",
    errno.EACCES: "no_rights",
    errno.EPERM: "no_rights",
}


def try_out(folder: Path, ticks: Callable[[], float] = time.monotonic) -> Tried:
    """Write, sync and read back a small file some times. Never raises; leaves nothing behind."""
    path = folder / f".check-{os.getpid()}"
    took: list[float] = []
    began = ticks()
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        try:
            while len(took) < ROUNDS and ticks() - began < BUDGET_S:
                written = os.urandom(BYTES)
                start = ticks()
                os.pwrite(handle, written, 0)
                os.fsync(handle)
                took.append((ticks() - start) * 1000)
                # Else the answer comes from memory, and says nothing about the disk.
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                if os.pread(handle, BYTES, 0) != written:
                    return Tried(_p95(took), "read_back")
        finally:
            os.close(handle)
            path.unlink(missing_ok=True)
    except OSError as error:
        return Tried(_p95(took), _FAILED.get(error.errno or 0, "io_error"))
    return Tried(_p95(took))


def _p95(took: list[float]) -> float | None:
    return sorted(took)[round(0.95 * (len(took) - 1))] if took else None


def look(
    machine: Machine,
    folder: Path,
    *,
    space: Callable[[Path], Room] = room,
    trial: Callable[[Path], Tried] = try_out,
) -> Finding:
    """F1 for the disk of `folder`. "no_folder": it is not there; "no_rights": this user may not write in it."""
    source = f"{folder}, /sys/fs/ext4, journalctl -k"
    try:
        there = space(folder)
    except OSError:
        return Finding("F1", State.COULD_NOT_LOOK, "no_folder", (), source)
    tried = Tried() if there.read_only else trial(folder)
    device = disk_of(machine, folder)
    errors, counted = _kernel_errors(machine, device), _counted_errors(machine, device)
    evidence = (
        Measure("free", round(there.free_mb), "MB", LITTLE_MB),
        Measure("free_inodes", there.inodes, "", LITTLE_INODES),
        Measure("read_only", there.read_only),
        Measure("sync_p95", None if tried.p95_ms is None else round(tried.p95_ms, 1), "ms", SLOW_MS),
        Measure("kernel_errors", errors),
        Measure("file_system_errors", counted),
    )
    state, reason = _judge(there, tried, errors, counted)
    fix = "free_space" if reason in _NEED_ROOM else ""
    return Finding("F1", state, reason, evidence, source, fix)


def _judge(there: Room, tried: Tried, errors: int | None, counted: int | None) -> tuple[State, str]:
    """The first that holds."""
    inodes = there.inodes if there.inodes is not None else LITTLE_INODES
    cases = (
        (there.read_only or tried.failed == "read_only", State.BROKEN, "read_only"),
        (tried.failed in ("full", "io_error", "read_back"), State.BROKEN, tried.failed),
        (bool(errors), State.BROKEN, "kernel_errors"),
        (there.free_mb < NONE_MB, State.BROKEN, "nearly_full"),
        (inodes < NO_INODES, State.BROKEN, "no_more_files"),
        (bool(tried.failed), State.COULD_NOT_LOOK, tried.failed),
        (there.free_mb < LITTLE_MB, State.WORTH_KNOWING, "little_room"),
        (inodes < LITTLE_INODES, State.WORTH_KNOWING, "few_files"),
        (tried.p95_ms is not None and tried.p95_ms > SLOW_MS, State.WORTH_KNOWING, "slow"),
        (bool(counted), State.WORTH_KNOWING, "file_system_errors"),
    )
    return next(((state, reason) for holds, state, reason in cases if holds), (State.FINE, ""))


def _kernel_errors(machine: Machine, device: str) -> int | None:
    """Lines since this boot about the disk of `device`; None where the kernel's log may not be read."""
    log = machine.ask(["journalctl", "--dmesg", "--boot", "--quiet", "--no-pager", "--output=cat", "--lines=2000"])
    log = log or machine.ask(["dmesg"])
    if not log:
        return None
    # A USB stick that was pulled out fails too, and is nobody's fault.
    known = _DISK.match(device)
    disks = [known[0]] if known else _fixed(machine)
    # A controller is named without its name space: nvme0 of nvme0n1.
    names = [re.escape(re.sub(r"(nvme\d+)n\d+", r"\1", disk)) for disk in disks]
    ours = re.compile(rf"\b(?:{'|'.join(names)})(?:n\d+)?(?:p?\d+)?\b") if names else re.compile("")
    return sum(1 for line in log.splitlines() if _KERNEL_ERRORS.search(line) and ours.search(line))


def _fixed(machine: Machine) -> list[str]:
    """The disks that are built in: behind an encrypted or a joined one, which the kernel calls by another name."""
    names = [name for name in machine.names("/sys/block") if _DISK.fullmatch(name)]
    return [name for name in names if machine.number(f"/sys/block/{name}/removable") == 0]


def _counted_errors(machine: Machine, device: str) -> int | None:
    """What ext4 counts until the next check of the file system, over restarts; anybody may read it."""
    return machine.number(f"/sys/fs/ext4/{device}/errors_count") if device else None


def disk_of(machine: Machine, folder: Path) -> str:
    """The device below /dev that `folder` is on, such as "mmcblk0p2"; empty where it is none of that kind."""
    best, device = "", ""
    for line in (machine.text("/proc/self/mounts") or "").splitlines():
        parts = line.split()
        if len(parts) < 3 or not parts[0].startswith("/dev/"):
            continue
        # Blanks in names are written as \040.
        at = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), parts[1])
        if len(at) > len(best) and folder.is_relative_to(at):
            best, device = at, parts[0].removeprefix("/dev/")
    return device
