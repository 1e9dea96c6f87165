"""A USB stick or a memory card that somebody put in, and files that are on it when it is pulled out."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Mapping
from pathlib import Path

from tablet_app.diagnostics.machine import Machine

_PLACES = re.compile(r"/media/.+|/run/media/[^/]+/.+")
_WHYS = {errno.EROFS: "read_only", errno.EACCES: "read_only", errno.EPERM: "read_only", errno.ENOSPC: "full"}


class CannotSaveError(Exception):
    """`why`: "no_stick", "read_only", "full" or "failed"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def first(machine: Machine) -> Path | None:
    """Where the first removable medium is mounted; None where there is none. Blocks."""
    disks = machine.names("/sys/block")
    for line in (machine.text("/proc/mounts") or "").splitlines():
        words = line.split()
        if len(words) < 2:
            continue
        # The kernel writes a blank in a name as \040.
        mounted = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), words[1])
        disk = next((one for one in disks if Path(words[0]).name.startswith(one)), None)
        if disk is not None and _PLACES.fullmatch(mounted) and machine.number(f"/sys/block/{disk}/removable") == 1:
            return machine.path(mounted)
    return None


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files by their names; they are on the medium when this returns. Blocks. Raises CannotSaveError."""
    try:
        for name, data in files.items():
            with (folder / name).open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise CannotSaveError(_WHYS.get(error.errno or 0, "failed")) from error
