"""How late a loop comes to what is due: something else was running on its thread, or on the whole machine."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from types import TracebackType
from typing import Self

EVERY_S = 0.005


class Pulse:
    """Within `async with`, `late` gets one number of milliseconds per beat, and `busy` the CPU time of this thread
    between two beats, in milliseconds: what nobody but this thread itself can have caused.
    """

    def __init__(self) -> None:
        self.late: list[float] = []
        self.busy: list[float] = []
        self._beating: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._beating = asyncio.create_task(self._beat())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._beating is not None:
            self._beating.cancel()
            await asyncio.gather(self._beating, return_exceptions=True)

    async def _beat(self) -> None:
        while True:
            due, used = time.perf_counter() + EVERY_S, time.thread_time()
            await asyncio.sleep(EVERY_S)
            self.late.append(1000 * max(0.0, time.perf_counter() - due))
            self.busy.append(1000 * (time.thread_time() - used))


async def alone() -> None:
    """In a process that does nothing else, until the end of its input: what the machine itself does to a loop."""
    over = asyncio.Event()
    asyncio.get_running_loop().add_reader(0, over.set)
    async with Pulse() as pulse:
        await over.wait()
    os.write(1, json.dumps(pulse.late).encode() + b"\n")


if __name__ == "__main__":
    sys.exit(asyncio.run(alone()))
