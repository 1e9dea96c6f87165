"""Keeps one tone sounding, or silence, whatever happens to the process that plays it."""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from tablet_app.services.waiting import set_or_after
from tablet_app.sound.choice import Choice
from tablet_app.sound.player import BACKENDS
from tablet_app.sound.process import ChildProcess, player_process, spare_player
from tablet_app.sound.ringing import RingerState, Wanted
from tablet_app.sound.silence import Silence
from tablet_app.sound.spare import Spare
from tablet_app.sound.timers import Timers
from tablet_app.sound.tones import tone_file

log = logging.getLogger(__name__)

STOP_ANSWER_S = 0.1  # then the process is killed; together with the sound daemon's part this keeps silence under 0.2 s
STARTING_S = 5.0  # to load a backend, on a slow disk and a busy machine
MUTE_PROCESS_S = 0.35  # a process that sounds says "alive" each 0.1 s
BEGINNING_S = 0.7  # and nothing while its backend begins
MUTE_IDLE_PROCESS_S = 6.0  # and each 2 s while silent
WATCH_S = 0.05
IDLE_WATCH_S = 2.0
PAUSE_S = 0.25  # between attempts, once every backend has failed twice
AWAY_S = 1.0  # whoever says that it is away says when it is back, too
IDLE_PAUSE_S = 5.0
WORKS_AFTER_S = 2.0
STALE_AFTER_S = 5.0  # a tone that sounds once is not worth hearing later than this


class Ringer:
    """Plays tones through a process of its own, with the first of `backends` that works.

    `play` and `stop` return at once and are called on the loop that `start` ran on. Before `start`, and between two
    processes, what was asked for last is remembered and done as soon as it can be.
    """

    def __init__(
        self, backends: Sequence[str] = BACKENDS, on_state: Callable[[RingerState], None] | None = None
    ) -> None:
        self._choice = Choice(backends)
        self._on_state = on_state
        self._state = RingerState(backend=self._choice.current)
        self._wanted: Wanted | None = None
        self._number = 0
        self._stopping: int | None = None  # the stop that is not answered yet
        self._sounding_since: float | None = None
        self._process: ChildProcess | None = None
        self._ending: set[asyncio.Future[None]] = set()
        self._silence = Silence()
        self._ready = False
        self._timers = Timers()
        self._begun = asyncio.Event()
        self._spare = Spare(spare_player)
        self.away = False  # the daemon or its output, as is known: an attempt would only cost the spare process

    @property
    def state(self) -> RingerState:
        return self._state

    @property
    def pid(self) -> int | None:
        """The player process, where there is one just now."""
        return self._process.pid if self._process else None

    async def start(self) -> None:
        """Starts the player process ahead of the first tone. Never fails: what goes wrong is tried again."""
        self._timers.start()
        self._begin()
        self._spare.keep()

    def play(self, tone: str, *, repeat: bool) -> None:
        """Sounds `tone` in place of any other, once or until `stop`. Asking again for what sounds changes nothing.

        Raises `ValueError` for an unknown tone.
        """
        tone_file(tone)
        if self._wanted and (self._wanted.tone, self._wanted.repeat) == (tone, repeat):
            return
        self._quiet()
        self._number += 1
        self._wanted = Wanted(self._number, tone, repeat, time.monotonic())
        self._spare.hurry()
        self._show(replace(self._state, wanted=tone, playing=None))
        if self._process:
            self._ask(self._process, self._wanted)
        elif self._timers.started:
            self._begin()

    async def begun(self, within_s: float) -> None:
        """Returns when the player says that it plays what is wanted, or nothing is, after `within_s` at the latest."""
        if self._state.wanted is not None and self._state.playing is None:
            self._begun.clear()
            await set_or_after(self._begun, within_s)

    def stop(self) -> None:
        """Silence within 0.2 s, whatever the player process is doing."""
        self._quiet()
        self._show(replace(self._state, wanted=None, playing=None))

    def unheard(self, reason: str) -> None:
        """What sounds cannot be heard although the mixer is right: the next backend's turn."""
        if self._wanted and self._process:
            self._fail(reason, hung=True)

    def again(self) -> None:
        """The sound daemon or its output is back, our stream is not: no pause is sat out, an old process goes."""
        if self._wanted and self._timers.started and (not self._process or self._spare.waits):
            self._drop()
            self._begin()

    def _quiet(self) -> None:
        wanted, self._wanted = self._wanted, None
        self._sounding_since = None
        if self._process and wanted:
            self._stopping = wanted.number
            if self._process.tell(f"stop {self._stopping}"):
                self._timers.later("stop", STOP_ANSWER_S, self._not_stopped)
            else:
                self._not_stopped()

    async def close(self) -> None:
        """Silence, and no process left. What is asked for from now on waits for the next `start`."""
        self._wanted = None
        self._timers.stop()
        self._drop()
        # Before the wait for the processes' ends: what is asked for meanwhile stays wanted, and is watched.
        self._show(replace(self._state, wanted=None, playing=None))
        await self._spare.close()
        await asyncio.gather(*self._ending)

    def _begin(self) -> None:
        """Starts a player process and tells it what is wanted."""
        self._timers.cancel("begin")
        self._ready = self._spare.waits
        spare = self._spare.take(self._hear, self._died, sounds=self._wanted is not None)
        try:
            self._process = spare or player_process(self._state.backend, self._hear, self._died)
        except OSError as error:
            self._fail(f"no player process: {error.strerror}")
            return
        if spare:
            spare.tell(f"use {self._state.backend}")
        self._silence.broken()
        self._watch_later()
        if self._wanted:
            self._ask(self._process, self._wanted)

    def _died(self) -> None:
        self._fail("the player process died")

    def _ask(self, process: ChildProcess, wanted: Wanted) -> None:
        mode = "loop" if wanted.repeat else "once"
        self._silence.broken()
        if process.tell(f"play {wanted.number} {mode} {tone_file(wanted.tone)}"):
            self._watch_later()
        else:
            self._fail("the player process takes no orders")

    def _hear(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        self._silence.broken()
        current = self._wanted is not None and rest == str(self._wanted.number)
        if word == "ready":
            self._ready = True
        elif word == "playing" and current and self._wanted:
            self._sounding_since = time.monotonic()
            self._show(replace(self._state, playing=self._wanted.tone))
        elif word == "finished" and current:
            self._choice.worked()
            self._wanted = None
            self._show(replace(self._state, wanted=None, playing=None))
        elif word == "stopped" and rest == str(self._stopping):
            self._stopping = None
            self._timers.cancel("stop")
        elif word == "leaving":
            self._drop()
            self._begin()
        elif word in ("error", "unavailable"):
            self._fail(rest, unloadable=word == "unavailable")

    def _not_stopped(self) -> None:
        if self._process:
            self._process.read()  # the answer may have come while the loop was busy
        if self._process and self._stopping is not None:
            log.warning("the player process did not stop and is killed", extra={"backend": self._state.backend})
            self._drop()
            self._show(replace(self._state, restarts=self._state.restarts + 1))
            self._begin()

    def _watch(self) -> None:
        if self._process:
            self._process.read()
        if not self._process:
            return
        patience = MUTE_IDLE_PROCESS_S
        if self._wanted:
            patience = MUTE_PROCESS_S if self._sounding_since else BEGINNING_S
        if self._silence.look(self._pause_s) > (patience if self._ready else STARTING_S):
            self._fail("the player process hangs", hung=True)
            return
        if self._sounding_since and time.monotonic() - self._sounding_since > WORKS_AFTER_S:
            self._choice.worked()
        self._watch_later()

    @property
    def _pause_s(self) -> float:
        return WATCH_S if self._wanted else IDLE_WATCH_S

    def _watch_later(self) -> None:
        self._timers.later("watch", self._pause_s, self._watch)

    def _fail(self, reason: str, *, unloadable: bool = False, hung: bool = False) -> None:
        """Puts a new process in place of this one: at once, or after a pause where nothing works just now."""
        level = logging.DEBUG if self._choice.exhausted else logging.WARNING  # not a line for each of many attempts
        log.log(level, "the sound failed", extra={"backend": self._state.backend, "reason": reason})
        self._drop()
        self._choice.failed(unloadable=unloadable, hung=hung)
        wanted = self._wanted
        if wanted and not wanted.repeat and time.monotonic() - wanted.since > STALE_AFTER_S:
            wanted = self._wanted = None
        state = replace(self._state, backend=self._choice.current, wanted=wanted.tone if wanted else None, playing=None)
        self._show(replace(state, last_error=reason, restarts=state.restarts + 1))
        pause = IDLE_PAUSE_S if not wanted else AWAY_S if self.away else PAUSE_S
        self._timers.later("begin", pause if self.away or self._choice.exhausted else 0.0, self._begin)

    def _drop(self) -> None:
        self._timers.cancel("stop")
        self._timers.cancel("watch")
        self._sounding_since = None
        self._stopping = None
        process, self._process = self._process, None
        if process:
            process.kill()
            self._ending.add(process.ended)
            process.ended.add_done_callback(self._ending.discard)

    def _show(self, state: RingerState) -> None:
        if state != self._state:
            self._state = state
            if state.playing is not None or state.wanted is None:
                self._begun.set()
            if self._on_state:
                self._on_state(state)
