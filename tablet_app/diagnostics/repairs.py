"""What the app can put right about the machine it runs on, each with what takes it back where something can."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from tablet_app.diagnostics.checks.panel import BACKLIGHT, backlights
from tablet_app.diagnostics.checks.storage import LITTLE_MB, Room, room
from tablet_app.diagnostics.machine import Machine
from tablet_app.services.aside import on_thread
from tablet_app.services.diagnosis import CannotRepairError, Repair, Undo
from tablet_app.store.connection import FILE
from tablet_app.store.salvage import copies

log = logging.getLogger(__name__)

BRIGHT_PCT = 80
"""Read well beside a window; all of it would only warm the tablet."""
WAKE_S = 10.0
"""A clock that is told to keep time asks a server first."""
AGAIN_S = 0.5


async def brighten(machine: Machine) -> Undo:
    """Set every backlight to `BRIGHT_PCT` and switch it on. Raises CannotRepairError."""
    return await on_thread(lambda: _brighten(machine))()


def _brighten(machine: Machine) -> Undo:
    lights = machine.names(BACKLIGHT)
    if not lights:
        raise CannotRepairError("not_here")
    before: list[tuple[str, str]] = []
    for name in lights:
        most = machine.number(f"{BACKLIGHT}/{name}/max_brightness") or 0
        wanted = {"brightness": str(round(most * BRIGHT_PCT / 100))}
        if next(light.off for light in backlights(machine) if light.name == name):
            wanted = {"bl_power": "0", **wanted}
        for file, value in wanted.items():
            before.append((f"{name}/{file}", machine.text(f"{BACKLIGHT}/{name}/{file}") or "0"))
            _put(machine, f"{name}/{file}", value)

    def back() -> None:
        for file, value in reversed(before):
            _put(machine, file, value)

    return on_thread(back)


def _put(machine: Machine, file: str, value: str) -> None:
    try:
        machine.path(f"{BACKLIGHT}/{file}").write_text(value)
    except OSError:
        name, _, what = file.partition("/")
        # brightnessctl asks logind, which lets whoever sits in front of the screen.
        if what != "brightness" or machine.ask(["brightnessctl", "--device", name, "set", value]) is None:
            raise CannotRepairError("needs_rights") from None


async def free_space(
    data: Path, log_file: Path | None, caches: Sequence[Path], space: Callable[[Path], Room] = room
) -> None:
    """Delete what only we need and can do without: old logs and caches; if that is too little, copies of the database.

    Never the database, its journal, the token or the reserve. Can't be taken back. Raises CannotRepairError.
    """

    def free() -> int:
        freed = sum(_delete(path) for path in (*old_logs(log_file), *cached(caches)))
        if space(data).free_mb < LITTLE_MB:
            freed += sum(_delete(path) for path in copies(data / FILE))
        return freed

    freed = await on_thread(free)()
    log.warning("space freed", extra={"bytes": freed})
    if not freed:
        raise CannotRepairError("nothing_to_free")


def old_logs(log_file: Path | None) -> list[Path]:
    """All but the one that is written now: that is what a technician asks for."""
    if log_file is None:
        return []
    return [path for path in log_file.parent.glob(f"{log_file.name}.*") if re.fullmatch(r"\.\d+", path.suffix)]


def cached(folders: Sequence[Path]) -> list[Path]:
    """The files in our own caches; Qt makes them again."""
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def _delete(path: Path) -> int:
    """Bytes that were freed; what can't be deleted is left."""
    try:
        size = path.stat().st_size
        path.unlink()
    except OSError:
        return 0
    return size


async def resync(machine: Machine, wait_s: float = WAKE_S) -> Undo | None:
    """Have the clock kept, or set it at once where chrony keeps it; ends when it is right or after `wait_s`.

    Raises CannotRepairError.
    """
    return await on_thread(lambda: _resync(machine, wait_s))()


def _resync(machine: Machine, wait_s: float) -> Undo | None:
    if machine.ask(["chronyc", "-n", "makestep"]) is not None:
        return None
    kept = (machine.ask(["timedatectl", "show", "--property=NTP", "--value"]) or "").strip()
    if not kept:
        raise CannotRepairError("not_here")
    if kept == "yes":
        # Begun anew it asks a server at once, and not in half an hour.
        _set_keeping(machine, on=False)
    _set_keeping(machine, on=True)
    until = time.monotonic() + wait_s
    while time.monotonic() < until and not _is_right(machine):
        time.sleep(AGAIN_S)
    return None if kept == "yes" else on_thread(lambda: _set_keeping(machine, on=False))


def _is_right(machine: Machine) -> bool:
    return (machine.ask(["timedatectl", "show", "--property=NTPSynchronized", "--value"]) or "").strip() == "yes"


def _set_keeping(machine: Machine, *, on: bool) -> None:
    command = ["timedatectl", "--no-ask-password", "set-ntp", "true" if on else "false"]
    if machine.ask(command) is None:
        raise CannotRepairError("needs_rights")


async def keep_screen_on(machine: Machine) -> Undo:
    """Tell X never to darken the screen, until X ends. Raises CannotRepairError."""
    return await on_thread(lambda: _keep_screen_on(machine))()


def _keep_screen_on(machine: Machine) -> Undo:
    told = machine.ask(["xset", "q"]) or ""
    timeout = re.search(r"timeout:\s+(\d+)\s+cycle:\s+(\d+)", told)
    if timeout is None:
        raise CannotRepairError("not_here")
    if machine.ask(["xset", "s", "off", "-dpms"]) is None:
        raise CannotRepairError("failed")
    power = "+dpms" if "DPMS is Enabled" in told else "-dpms"
    return on_thread(lambda: machine.ask(["xset", "s", *timeout.groups(), power]))


def asking(act: Callable[[], Awaitable[object]] | None) -> Repair:
    """A repair that is another part's own, such as starting the app anew; nothing takes it back."""

    async def repair() -> None:
        if act is None:
            raise CannotRepairError("not_here")
        await act()

    return repair
