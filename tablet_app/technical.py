"""What the technician's mode shows of the machine while it is looked at: the meters, and the end of the log."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from tablet_app.diagnostics.checks import power, thermal
from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.meters import Reading
from tablet_app.log import redacted
from tablet_app.services.aside import on_thread
from tablet_app.sound import audibility
from tablet_app.sync.network import Door, Reach

SOUND_WINDOW_S = 0.2
KNOCK_S = 2.0
SYSFS_S = 1.0
LINES = 200
TAIL_BYTES = 64 * 1024
LOG_S = 5.0


class Meters:
    """Reads all at once, in at most `KNOCK_S` and a little; never raises."""

    def __init__(self, url: str, machine: Machine | None = None) -> None:
        self._door = Door(url)
        self._machine = machine or Machine()

    async def read(self) -> Reading:
        sound, latency, kernel = await asyncio.gather(
            audibility.measure(SOUND_WINDOW_S), self._latency_ms(), self._kernel(), return_exceptions=True
        )
        level, temperature = (None, None) if isinstance(kernel, BaseException) else kernel
        return Reading(
            sound_dbfs=None if isinstance(sound, BaseException) else sound.peak_dbfs,
            battery_pct=level,
            latency_ms=None if isinstance(latency, BaseException) else latency,
            temperature_c=temperature,
        )

    async def _latency_ms(self) -> float | None:
        """A refusal is an answer too: the way there and back is the same."""
        began = time.monotonic()
        reached = await self._door.knock(KNOCK_S)
        return None if reached is Reach.AWAY else round((time.monotonic() - began) * 1000, 1)

    async def _kernel(self) -> tuple[float | None, float | None]:
        def look() -> tuple[float | None, float | None]:
            supply = power.look(self._machine.path("/sys/class/power_supply"))
            return supply.battery_pct, thermal.temperature(self._machine)

        async with asyncio.timeout(SYSFS_S):
            return await on_thread(look)()


def log_reader(log_file: Path | None, machine: Machine | None = None) -> Callable[[], Awaitable[list[str]]]:
    """Reads the log's last lines, the newest last: from its file, else what the journal has of this run."""
    own = machine or Machine()

    def read() -> list[str]:
        if log_file is not None:
            return tail(log_file)
        if "JOURNAL_STREAM" not in own.environ:
            return []
        told = own.ask(["journalctl", "--no-pager", "-o", "short-iso", "-n", str(LINES), f"_PID={os.getpid()}"])
        return _lines(told or "")

    async def within_limit() -> list[str]:
        try:
            async with asyncio.timeout(LOG_S):
                return await on_thread(read)()
        except (OSError, TimeoutError):
            return []

    return within_limit


def tail(file: Path) -> list[str]:
    """The last lines of a file, without the one that was cut. Raises OSError."""
    with file.open("rb") as log:
        size = log.seek(0, os.SEEK_END)
        log.seek(max(0, size - TAIL_BYTES))
        text = log.read().decode("utf-8", "replace")
    return _lines(text if size <= TAIL_BYTES else text.partition("\n")[2])


def _lines(text: str) -> list[str]:
    # What older versions of the app wrote may have been redacted less.
    return [redacted(line) for line in text.splitlines()[-LINES:]]
