"""The platform's time, kept on a clock that nobody can set; the tablet's own wall clock is for showing only."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

TRUSTED = timedelta(seconds=2)
"""`Date` has whole seconds and travels: a smaller difference is no news."""
BROKEN = timedelta(days=1)
"""Nobody sets a clock wrong by so much: its battery is dead."""


def boot_ms() -> int:
    """Milliseconds since boot, sleep included."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000


def boot_id() -> str:
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def _wall() -> datetime:
    return datetime.now(UTC)


def first_guess(wall: datetime, offset: timedelta, seen: datetime | None) -> timedelta:
    """Platform time minus `wall` before the platform has spoken. `offset`: what it was in an earlier run; `seen`: when
    the platform last told of an order, which is the earliest that it can be now.

    An offset of a day or more is from a clock that was broken then. Where that clock has been set right since, it would
    lead years astray: so of what is possible, the earlier counts.
    """
    guesses = [wall + offset] if abs(offset) < BROKEN else sorted((wall, wall + offset))
    if seen is not None:
        guesses = [guess for guess in guesses if guess >= seen] or [seen]
    return guesses[0] - wall


class Clock:
    """Platform time. Before the platform has spoken: the wall clock plus the offset that was known last.

    `wall` and `ticks` (milliseconds that only grow) can be replaced in tests.
    """

    def __init__(
        self,
        offset: timedelta = timedelta(),
        *,
        wall: Callable[[], datetime] = _wall,
        ticks: Callable[[], int] = boot_ms,
    ) -> None:
        self._wall = wall
        self._ticks = ticks
        self._set(wall() + offset)
        self.synced = False

    def now(self) -> datetime:
        """Platform time, aware, UTC."""
        return self._anchor + timedelta(milliseconds=self._ticks() - self._anchored_at)

    def ms(self) -> int:
        """Platform time in milliseconds since 1970."""
        return self._anchor_ms + self._ticks() - self._anchored_at

    @property
    def offset(self) -> timedelta:
        """Platform time minus the tablet's wall clock, as of now."""
        return self.now() - self._wall()

    def heard(self, date: datetime, took: timedelta = timedelta()) -> bool:
        """The platform said that it is `date` (whole seconds), in an answer that came `took` after it was asked for.

        Returns whether that moved our idea of its time: an answer that was long on its way tells an older time.
        """
        # A Date header is cut down to the second; the middle of that second is the best guess.
        date = date + timedelta(milliseconds=500)
        moved = not self.synced or abs(self.now() - date) > TRUSTED + took
        if moved:
            self._set(date)
        self.synced = True
        return moved

    def _set(self, anchor: datetime) -> None:
        self._anchor, self._anchored_at = anchor, self._ticks()
        self._anchor_ms = round(anchor.timestamp() * 1000)
