"""The player's own process: `python -m tablet_app.sound.child [BACKEND]`. It plays what it is told, and tells.

Without a BACKEND it is a spare: it loads all that there are, says `waiting`, and is then told which one to use.

Read, a line each:     `use BACKEND`   `play ID once|loop PATH`   `stop ID`
Written, a line each:  `waiting`  `ready`  `alive`  `playing ID`  `finished ID`  `stopped ID`  `leaving ID`
                       `error TEXT`  `unavailable TEXT`

After `error` or `unavailable` it ends: a backend that failed once may stay broken for the life of its process.
`leaving` answers `stop` where the backend is silent only once its process has ended. It ends too when its input
closes, so that it never rings on without its owner. It imports little: it is started while ringing.
"""

import contextlib
import os
import select
import sys
import time

from tablet_app.sound.pcm import read_wav
from tablet_app.sound.player import BACKENDS, CannotLoadError, Player, PlayerError, die_with_parent, load
from tablet_app.sound.tones import TONES, tone_file

TICK_S = 0.05
BEAT_S = 0.1
IDLE_BEAT_S = 2.0


def say(*words: str) -> None:
    os.write(1, (" ".join(words).replace("\n", " ") + "\n").encode())


class Sounding:
    """A sound that was asked for: started, and not yet stopped or finished."""

    def __init__(self, number: str, path: str, loop: bool) -> None:
        self.number, self.path, self.loop = number, path, loop
        self.seconds = read_wav(path).seconds
        self.started_at = time.monotonic()

    def broke_off(self) -> bool:
        """Whether it ended long before its own length: the daemon went away, or takes samples for nobody."""
        return time.monotonic() - self.started_at < self.seconds / 2


class Server:
    """`pending`: what was read of the input before."""

    def __init__(self, player: Player, pending: bytes) -> None:
        self._player = player
        self._pending = pending
        self._sounding: Sounding | None = None

    def run(self) -> None:
        """Serves until the input closes. Raises `PlayerError`."""
        self._obey_all()
        beat_at = 0.0
        while True:
            now = time.monotonic()
            if now >= beat_at:
                say("alive")
                beat_at = now + (BEAT_S if self._sounding else IDLE_BEAT_S)
            wait = TICK_S if self._sounding else beat_at - now
            if something_waits(wait):
                received = os.read(0, 65536)
                if not received:
                    return
                self._pending += received
                beat_at = 0.0 if self._obey_all() else beat_at
            self._follow()

    def _obey_all(self) -> bool:
        *lines, self._pending = self._pending.split(b"\n")
        for line in lines:
            self._obey(line.decode())
        return bool(lines)

    def _obey(self, line: str) -> None:
        verb, number, *rest = line.split(" ", 3)
        if verb == "play":
            sounding = Sounding(number, rest[1], rest[0] == "loop")
            self._player.play(sounding.path, sounding.loop)
            self._sounding = sounding
            say("playing", number)
        else:
            if self._sounding and not self._player.stops_at_once:
                say("leaving", number)
                os._exit(0)
            self._player.stop()
            self._sounding = None
            say("stopped", number)

    def _follow(self) -> None:
        sounding = self._sounding
        if not sounding or self._player.playing:
            return
        if sounding.broke_off():
            raise PlayerError("the sound broke off")
        if sounding.loop:
            sounding.started_at = time.monotonic()
            self._player.play(sounding.path, True)
        else:
            self._sounding = None
            say("finished", sounding.number)


def something_waits(within_s: float = 0.0) -> bool:
    return bool(select.select([0], [], [], within_s)[0])


def read_tones() -> None:
    for tone in TONES:
        read_wav(str(tone_file(tone)))


def chosen() -> tuple[str, bytes]:
    """Waits to be told the backend, with all of them loaded. Returns it, and what was read behind it."""
    for name in BACKENDS:
        if not something_waits():
            with contextlib.suppress(PlayerError):
                load(name)
    read_tones()
    say("waiting")
    told = b""
    while b"\n" not in told:
        received = os.read(0, 65536)
        if not received:
            os._exit(0)
        told += received
    line, _, rest = told.partition(b"\n")
    return line.decode().removeprefix("use "), rest


def main() -> None:
    die_with_parent()
    try:
        name, pending = (sys.argv[1], b"") if sys.argv[1:] else chosen()
        player = load(name)
        say("ready")
        if not pending and not something_waits():
            player.prepare()
            read_tones()
        Server(player, pending).run()
        player.stop()
    except CannotLoadError as error:
        say("unavailable", str(error))
    except PlayerError as error:
        say("error", str(error))
    except BrokenPipeError:
        pass
    except Exception as error:  # noqa: BLE001 - whatever it is, the owner puts a new process in place
        say("error", f"{type(error).__name__}: {error}")
    # Without the interpreter's tidying up: it waits for threads of backends that may wait for a frozen daemon.
    os._exit(0)


if __name__ == "__main__":
    main()
