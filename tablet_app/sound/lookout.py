"""The guard's own process: `python -m tablet_app.sound.lookout`. It looks at the sound, and tells what it sees.

A process, because libpulse has brought its own down (a segmentation fault), and the counter must not go with it.

Read, a line each:     `rest RULES`   `watch SINCE RULES`: RULES as JSON, SINCE in monotonic seconds
Written, a line each:  `alive`   a `Sight` as JSON

It looks from the first line that it read on, and ends when its input closes. The looking has a thread of its own: a
frozen sound daemon holds a call for 5 s, and whoever waits for `alive` must see that this process is well.
"""

import contextlib
import os
import select
import threading
import time
from typing import TYPE_CHECKING

import msgspec

from tablet_app.sound.player import die_with_parent
from tablet_app.sound.rules import Rules
from tablet_app.sound.sight import WINDOW_S, Eye, Sight

if TYPE_CHECKING:
    from pulsectl import Pulse, PulseEventInfo

LOOK_EVERY_S = 0.15
FIRST_WINDOW_S = 0.06  # until it is heard for the first time: the daemon gives a peak each 40 ms
GLANCE_AT_LEAST_EVERY_S = 5.0
WOKEN_WITHIN_S = 0.5  # a wake-up that falls between two calls of the daemon's library is lost
AGAIN_S = 0.1
IDLE_AGAIN_S = 1.0
ANEW_S = 0.02
REROUTED = {"output", "moved"}
"""Behind these another connection looks. PipeWire 0.3.65 may go on telling one, and that alone, an old default, and
takes a move to that for a wish to follow the real one: in 6 of some 130 trials the alert stayed at another output."""
BEAT_S = 0.1
IDLE_BEAT_S = 2.0


def say(line: bytes) -> None:
    os.write(1, line + b"\n")


class Lookout:
    """Looks for as long as its process lives. `watch` and `rest` are for another thread."""

    def __init__(self) -> None:
        self._rules = Rules()
        self._since: float | None = None
        self._eye = Eye()
        self._heard = False
        self._woken = threading.Event()
        self._told = threading.Event()
        self._listening: Pulse | None = None

    @property
    def watching(self) -> bool:
        return self._since is not None

    def obey(self, line: bytes) -> None:
        """Takes one line that was read."""
        verb, *words = line.split(b" ", 2 if line.startswith(b"watch") else 1)
        since = float(words[0]) if verb == b"watch" else None
        self._rules = msgspec.json.decode(words[-1], type=Rules)
        if since != self._since:
            self._heard = False
        self._since = since
        self._told.set()
        self._woken.set()
        listening = self._listening
        if listening is not None:
            listening.event_listen_stop()

    def run(self) -> None:
        from pulsectl import Pulse  # noqa: PLC0415 - it takes 0.14 s, and "alive" should not wait for it

        self._told.wait()
        while True:
            begun = time.monotonic()
            try:
                with Pulse("tablet-app guard", connect=False) as daemon:
                    daemon.connect()
                    self._serve(daemon)
                time.sleep(ANEW_S)
                continue
            except Exception:  # noqa: BLE001 - whatever it is, a new connection is the answer
                self._tell(Sight(begun, time.monotonic(), None, "no_daemon"))
            self._woken.wait(IDLE_AGAIN_S if self._since is None else AGAIN_S)
            self._woken.clear()

    def _serve(self, daemon: "Pulse") -> None:
        """Looks until the connection fails, or the alert had to be brought to another output."""
        daemon.event_mask_set("sink", "server", "card")
        while True:
            since = self._since
            self._woken.clear()
            if since is None:
                self._tell(self._eye.glance(daemon, self._rules))
                self._wait_for_change(daemon)
                continue
            begun = time.monotonic()
            sight = self._eye.look(daemon, self._rules, since, WINDOW_S if self._heard else FIRST_WINDOW_S)
            self._heard = self._heard or sight.heard is True
            self._tell(sight)
            if not REROUTED.isdisjoint(sight.repaired):
                return
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
        say(msgspec.json.encode(sight))


def main() -> None:
    die_with_parent()
    lookout = Lookout()
    threading.Thread(target=lookout.run, name="lookout", daemon=True).start()
    pending = b""
    with contextlib.suppress(BrokenPipeError):
        while True:
            say(b"alive")
            if not select.select([0], [], [], BEAT_S if lookout.watching else IDLE_BEAT_S)[0]:
                continue
            received = os.read(0, 65536)
            if not received:
                break
            *lines, pending = (pending + received).split(b"\n")
            for line in lines:
                lookout.obey(line)
    os._exit(0)


if __name__ == "__main__":
    main()
