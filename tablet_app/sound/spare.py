"""One process ahead: started while there is time, and given to whoever needs one at once."""

import asyncio
from collections.abc import Callable

from tablet_app.sound.process import ChildProcess

AFTER_S = 0.5  # behind one that was given away: it has begun by then, and the machine has time again
AGAIN_S = 10.0  # behind one that ended by itself

Start = Callable[[Callable[[str], None], Callable[[], None]], ChildProcess]


class Spare:
    """`start` takes what a `ChildProcess` calls, and may raise `OSError`. The process waits from its first line on."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._process: ChildProcess | None = None
        self._waits = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._timer: asyncio.TimerHandle | None = None

    def keep(self) -> None:
        """From now on one is kept. To be called on the running loop."""
        self._loop = asyncio.get_running_loop()
        self._later(AFTER_S)

    def take(self) -> ChildProcess | None:
        """One that waits, for the caller to take over; None where there is none just now."""
        if not self._waits:
            return None
        process = self._gone()
        self._later(AFTER_S)
        return process

    async def close(self) -> None:
        """None is kept any more."""
        self._loop = None
        if self._timer:
            self._timer.cancel()
        process = self._gone()
        if process:
            process.kill()
            await process.ended

    def _gone(self) -> ChildProcess | None:
        process, self._process, self._waits = self._process, None, False
        return process

    def _begin(self) -> None:
        try:
            self._process = self._start(self._hear, self._ended)
        except OSError:
            self._later(AGAIN_S)

    def _hear(self, _line: str) -> None:
        self._waits = True

    def _ended(self) -> None:
        self._gone()
        self._later(AGAIN_S)

    def _later(self, delay: float) -> None:
        if self._timer:
            self._timer.cancel()
        if self._loop:
            self._timer = self._loop.call_later(delay, self._begin)
