"""One process ahead: started while there is time, and given to whoever needs one at once."""

from collections.abc import Callable

from tablet_app.sound.process import ChildProcess
from tablet_app.sound.timers import Timers

AFTER_S = 0.1  # behind one that was given away: it has begun by then, and the machine has time again
UNHURRIED_S = 5.0  # the same where nothing is to sound: a start takes 30 ms of a processor, and the screens have work
AGAIN_S = 10.0  # behind one that ended by itself

Start = Callable[[Callable[[str], None], Callable[[], None]], ChildProcess]


class Spare:
    """`start` takes what a `ChildProcess` calls, and may raise `OSError`. The process waits from its first line on."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._process: ChildProcess | None = None
        self._waits = False
        self._timers = Timers()

    @property
    def waits(self) -> bool:
        """Whether there is one that is ready."""
        return self._waits

    def keep(self) -> None:
        """From now on one is kept. To be called on the running loop."""
        self._timers.start()
        self._later(AFTER_S)

    def take(self, on_line: Callable[[str], None], on_end: Callable[[], None], *, sounds: bool) -> ChildProcess | None:
        """One that calls these from now on; one that is still starting, too, for it is ahead of any new one.

        `sounds`: something does, or should, and the next may be needed soon.
        """
        process = self._gone()
        if process is None:
            return None
        process.hand_over(on_line, on_end)
        self._later(AFTER_S if sounds else UNHURRIED_S)
        return process

    def hurry(self) -> None:
        """Something is to sound from now on: where there is none, the next may be needed soon."""
        if self._process is None:
            self._later(AFTER_S)

    async def close(self) -> None:
        """None is kept any more."""
        self._timers.stop()
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
        self._timers.later("begin", delay, self._begin)
