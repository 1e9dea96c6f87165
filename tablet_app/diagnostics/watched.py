"""The checks of the machine that a running app looks at each minute: alone here, for the others are seldom needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from tablet_app.diagnostics.checks import power, storage, thermal, wear
from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.power import PowerSample
from tablet_app.services.aside import on_thread
from tablet_app.services.diagnosis import Check


def watched(machine: Machine, data: Path, samples: Callable[[], Sequence[PowerSample]]) -> list[Check]:
    """P1, P2, P3, T1, F1 and F2: cheap to look at, and worth a warning while there is time.

    `samples`: the last minutes of this boot, oldest first. F1 writes 4 KiB to `data` to try the disk.
    """
    return [
        Check("P1", on_thread(lambda: power.mains(machine))),
        Check("P2", on_thread(lambda: power.charger(machine, samples))),
        Check("P3", on_thread(lambda: power.battery(machine))),
        Check("T1", on_thread(lambda: thermal.look(machine))),
        Check("F1", on_thread(lambda: storage.look(machine, data))),
        Check("F2", on_thread(lambda: wear.look(machine))),
    ]
