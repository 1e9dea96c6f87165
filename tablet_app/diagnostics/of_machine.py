"""The checks and repairs of the machine itself: power, heat, panel, touch, clock, storage, memory, kiosk, printer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct, field

from tablet_app.diagnostics import repairs as machines
from tablet_app.diagnostics.checks import clock, kiosk, memory, panel, printer
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.watched import watched
from tablet_app.domain.health import Finding
from tablet_app.domain.power import PowerSample
from tablet_app.services.aside import on_thread
from tablet_app.services.diagnosis import Check, Repair


def _here() -> datetime:
    return datetime.now().astimezone()


async def _no() -> bool:
    return False


class Known(Struct, frozen=True):
    """What the other layers know, asked at each look.

    `offset_s`: platform time minus the wall clock, None before the platform has told it. `samples`: the last minutes of
    this boot, oldest first. `held`: whether the app holds sleep off; None where no app runs in this process: logind is
    asked. `drawing`: the last drawing test of the touch screen. `here`: the time of day where the tablet stands.
    `printer` as in the configuration.
    """

    data: Path
    printer: str | None = None
    log_file: Path | None = None
    caches: Sequence[Path] = ()
    offset_s: Callable[[], float | None] = lambda: None
    samples: Callable[[], Sequence[PowerSample]] = tuple
    checked_in: Callable[[], Awaitable[bool]] = _no
    held: Callable[[], bool | None] | None = None
    drawing: Callable[[], panel.Drawing | None] = lambda: None
    here: Callable[[], datetime] = field(default=_here)


def checks(machine: Machine, known: Known) -> list[Check]:
    """In the order of their ids; X1 only where a printer is configured."""

    async def awake() -> Finding:
        checked_in = await known.checked_in()
        return await on_thread(lambda: kiosk.look(machine, known.held, checked_in=checked_in))()

    *first, room, worn = watched(machine, known.data, known.samples)
    made = [
        *first,
        Check("D1", on_thread(lambda: panel.panel(machine, known.here))),
        Check("D2", on_thread(lambda: panel.touch(machine, known.drawing))),
        Check("K1", on_thread(lambda: clock.look(machine, known.offset_s, lambda: datetime.now(UTC)))),
        room,
        worn,
        Check("M1", on_thread(lambda: memory.look(machine))),
        Check("I1", awake),
    ]
    if known.printer is not None:
        name = known.printer
        made.append(Check("X1", on_thread(lambda: printer.look(name))))
    return made


def repairs(
    machine: Machine,
    known: Known,
    *,
    restart: Callable[[], Awaitable[object]] | None = None,
) -> dict[str, Repair]:
    """By the ids that findings name as their `fix`. `restart` starts the app anew.

    Where it is not given, its repair says "not_here".
    """

    async def free_space() -> None:
        await machines.free_space(known.data, known.log_file, known.caches)

    return {
        "brightness": lambda: machines.brighten(machine),
        "clock": lambda: machines.resync(machine),
        "free_space": free_space,
        "screen_stays_on": lambda: machines.keep_screen_on(machine),
        "restart_app": machines.asking(restart),
    }
