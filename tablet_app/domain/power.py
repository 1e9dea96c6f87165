"""How the battery went over time, from what was noted each minute."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

LEAST_S = 10 * 60
"""Levels are whole per cent: over less time one step of the gauge looks like many per cent an hour."""


class PowerSample(Struct, frozen=True):
    """One minute of the tablet's life. `at_boot_s`: seconds since its boot, sleep included, whatever clock is set.

    `mains` None: not told; `pct` None: no battery; `temperature_c`: the hottest part; `load`: of one minute, per core.
    """

    at_boot_s: float
    mains: bool | None
    pct: float | None
    temperature_c: float | None = None
    load: float | None = None


class Course(Struct, frozen=True):
    """How the level went while nothing was plugged in or out. `per_hour` is negative while it falls; in per cent."""

    hours: float
    change: float
    per_hour: float


def course(samples: Sequence[PowerSample]) -> Course | None:
    """The newest stretch with the same `mains` and a known level; None where it is shorter than `LEAST_S`.

    `samples` are of one boot, oldest first.
    """
    stretch: list[tuple[float, float]] = []
    for sample in reversed(samples):
        if sample.pct is None or sample.mains != samples[-1].mains:
            break
        stretch.append((sample.at_boot_s, sample.pct))
    if not stretch:
        return None
    (until, now), (since, then) = stretch[0], stretch[-1]
    if until - since < LEAST_S:
        return None
    hours = (until - since) / 3600
    return Course(hours, now - then, (now - then) / hours)
