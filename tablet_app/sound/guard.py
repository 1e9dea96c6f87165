"""Watches the sound on a thread of its own: a frozen sound daemon holds a call for 5 s, and must hold nobody else."""

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from tablet_app.sound.rules import Rules
from tablet_app.sound.sight import WINDOW_S, Eye, Sight

if TYPE_CHECKING:
    from pulsectl import Pulse, PulseEventInfo

log = logging.getLogger(__name__)

LOOK_EVERY_S = 0.15
FIRST_WINDOW_S = 0.06  # until it is heard for the first time: the daemon gives a peak each 40 ms
GLANCE_AT_LEAST_EVERY_S = 5.0
WOKEN_WITHIN_S = 0.5  # a wake-up that falls between two calls of the daemon's library is lost
AGAIN_S = 0.1
IDLE_AGAIN_S = 1.0
ENDS_WITHIN_S = 0.5


class Guard:
    """Tells `on_sight` what it sees, on the loop that `start` ran on: while something should sound each 150 ms, else
    when somebody moves the mixer. Where the daemon does not answer, nothing is told until it does.

    `rules` may be set at any time.
    """

    def __init__(self, on_sight: Callable[[Sight], None], rules: Rules | None = None) -> None:
        self.rules = rules or Rules()
        self._on_sight = on_sight
        self._eye = Eye()
        self._since: float | None = None
        self._heard = False
        self._ending = False
        self._woken = threading.Event()
        self._listening: Pulse | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begins to look. To be called on the running loop."""
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="sound guard", daemon=True)
        self._thread.start()

    def watch(self, since: float) -> None:
        """Something should sound since then (monotonic seconds)."""
        self._heard = False
        self._since = since
        self._wake()

    def rest(self) -> None:
        """Nothing should sound."""
        self._since = None
        self._wake()

    async def close(self) -> None:
        """No more is told. A thread that a frozen daemon holds is left to end by itself."""
        self._ending = True
        self._loop = None
        self._wake()
        end = time.monotonic() + ENDS_WITHIN_S
        while self._thread and self._thread.is_alive() and time.monotonic() < end:
            await asyncio.sleep(0.01)
            self._wake()

    def _wake(self) -> None:
        self._woken.set()
        listening = self._listening
        if listening is not None:
            listening.event_listen_stop()

    def _run(self) -> None:
        from pulsectl import Pulse  # noqa: PLC0415 - it takes 0.14 s, which the first frame must not wait for

        while not self._ending:
            begun = time.monotonic()
            try:
                with Pulse("tablet-app guard", connect=False) as daemon:
                    daemon.connect()
                    self._serve(daemon)
            except Exception as error:  # noqa: BLE001 - whatever it is, a new connection is the answer
                log.debug("the sound daemon does not answer", extra={"why": repr(error)})
                self._tell(Sight(begun, time.monotonic(), None, "no_daemon"))
            self._woken.wait(IDLE_AGAIN_S if self._since is None else AGAIN_S)
            self._woken.clear()

    def _serve(self, daemon: "Pulse") -> None:
        daemon.event_mask_set("sink", "server", "card")
        while not self._ending:
            since = self._since
            self._woken.clear()
            if since is None:
                self._tell(self._eye.glance(daemon, self.rules))
                self._wait_for_change(daemon)
                continue
            begun = time.monotonic()
            sight = self._eye.look(daemon, self.rules, since, WINDOW_S if self._heard else FIRST_WINDOW_S)
            self._heard = self._heard or sight.heard is True
            self._tell(sight)
            if sight.heard:
                self._woken.wait(max(0.0, begun + LOOK_EVERY_S - time.monotonic()))
            elif sight.reason in ("no_stream", "no_device"):
                self._woken.wait(0.02)  # the player, or the daemon, is just starting

    def _wait_for_change(self, daemon: "Pulse") -> None:
        """Returns when the mixer was moved, something should sound, or after some seconds."""
        from pulsectl import PulseLoopStop  # noqa: PLC0415

        moved = False

        def stop(_: "PulseEventInfo") -> None:
            nonlocal moved
            moved = True
            raise PulseLoopStop

        daemon.event_callback_set(stop)
        end = time.monotonic() + GLANCE_AT_LEAST_EVERY_S
        try:
            self._listening = daemon
            while not (moved or self._woken.is_set() or time.monotonic() > end):
                daemon.event_listen(WOKEN_WITHIN_S)
        finally:
            self._listening = None
            # A call that the callback interrupts would end without its answer.
            daemon.event_callback_set(None)

    def _tell(self, sight: Sight) -> None:
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # closed meanwhile
                loop.call_soon_threadsafe(self._on_sight, sight)
