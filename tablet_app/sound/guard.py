"""Watches the sound through a process of its own, and puts a new one in place of one that died or hangs."""

import asyncio
import logging
from collections.abc import Callable

import msgspec

from tablet_app.sound.process import ChildProcess
from tablet_app.sound.rules import Rules
from tablet_app.sound.sight import Sight
from tablet_app.sound.silence import Silence
from tablet_app.sound.spare import Spare

log = logging.getLogger(__name__)

MUTE_S = 0.5  # a process that watches says "alive" each 0.1 s
MUTE_IDLE_S = 6.0  # and else each 2 s
STARTING_S = 5.0  # on a slow disk and a busy machine
WATCH_S = 0.1
FIRST_LOOK_S = 0.03
"""Into an alert: the player has begun by then, and the first look takes neither processor nor daemon from it."""
IDLE_WATCH_S = 2.0
AGAIN_S = 0.05
AGAIN_AT_MOST_S = 2.0


def lookout(on_line: Callable[[str], None], on_end: Callable[[], None]) -> ChildProcess:
    """A process that looks from its first order on. Raises `OSError` where none can be started."""
    return ChildProcess("tablet_app.sound.lookout", on_line=on_line, on_end=on_end)


class Guard:
    """Tells `on_sight` what is seen, on the loop that `start` ran on: while something should sound each 150 ms, else
    when somebody moves the mixer. Where the daemon does not answer, nothing is told until it does.

    `rules` may be set at any time.
    """

    def __init__(self, on_sight: Callable[[Sight], None], rules: Rules | None = None) -> None:
        self._rules = rules or Rules()
        self._on_sight = on_sight
        self._since: float | None = None
        self._process: ChildProcess | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._silence = Silence()
        self._ready = False
        self._again_s = AGAIN_S
        self._spare = Spare(lookout)

    @property
    def pid(self) -> int | None:
        """The process that looks, where there is one just now."""
        return self._process.pid if self._process else None

    @property
    def rules(self) -> Rules:
        return self._rules

    @rules.setter
    def rules(self, rules: Rules) -> None:
        if rules != self._rules:
            self._rules = rules
            self._say()

    def start(self) -> None:
        """Begins to look. To be called on the running loop. What goes wrong is tried again."""
        self._loop = asyncio.get_running_loop()
        self._begin()
        self._spare.keep()

    def watch(self, since: float) -> None:
        """Something should sound since then (monotonic seconds)."""
        self._since = since
        self._spare.hurry()
        if self._loop:
            self._loop.call_later(FIRST_LOOK_S, self._say)

    def rest(self) -> None:
        """Nothing should sound."""
        if self._since is not None:
            self._since = None
            self._say()

    async def close(self) -> None:
        """No more is told."""
        self._loop = None
        process = self._drop()
        await self._spare.close()
        if process:
            await process.ended

    def _begin(self) -> None:
        ready = self._spare.waits
        spare = self._spare.take(self._hear, self._died, sounds=self._since is not None)
        try:
            process = spare or lookout(self._hear, self._died)
        except OSError as error:
            self._fail(error.strerror or "cannot be started")
            return
        self._process, self._ready = process, ready
        self._say()

    def _died(self) -> None:
        self._fail("died")

    def _say(self) -> None:
        if self._process:
            rules = msgspec.json.encode(self._rules).decode()
            if not self._process.tell(f"rest {rules}" if self._since is None else f"watch {self._since!r} {rules}"):
                self._fail("takes no orders")
                return
            self._silence.broken()  # it may have been resting till now
            self._later(WATCH_S, self._check)

    def _hear(self, line: str) -> None:
        self._silence.broken()
        self._ready = True
        if line != "alive":
            self._again_s = AGAIN_S
            self._on_sight(msgspec.json.decode(line, type=Sight))

    def _check(self) -> None:
        if self._process:
            self._process.read()  # its words may have come while the loop was busy
        if not self._process:
            return
        pause = IDLE_WATCH_S if self._since is None else WATCH_S
        patience = STARTING_S if not self._ready else MUTE_IDLE_S if self._since is None else MUTE_S
        if self._silence.look(pause) > patience:
            self._fail("hangs")
        else:
            self._later(pause, self._check)

    def _fail(self, how: str) -> None:
        log.warning("the sound is watched anew", extra={"reason": how})
        self._drop()
        self._later(self._again_s, self._begin)
        self._again_s = min(2 * self._again_s, AGAIN_AT_MOST_S)

    def _drop(self) -> ChildProcess | None:
        if self._timer:
            self._timer.cancel()
        process, self._process = self._process, None
        if process:
            process.kill()
        return process

    def _later(self, delay: float, action: Callable[[], None]) -> None:
        if self._timer:
            self._timer.cancel()
        if self._loop:
            self._timer = self._loop.call_later(delay, action)
