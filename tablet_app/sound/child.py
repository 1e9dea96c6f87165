"""The player's own process: `python -m tablet_app.sound.child BACKEND`. It plays what it is told, and tells.

Read, a line each:     `play ID once|loop PATH`   `stop ID`
Written, a line each:  `ready`  `alive`  `playing ID`  `finished ID`  `stopped ID`  `leaving ID`  `error TEXT`
                       `unavailable TEXT`

After `error` or `unavailable` it ends: a backend that failed once may stay broken for the life of its process.
`leaving` answers `stop` where the backend is silent only once its process has ended. It ends too when its input
closes, so that it never rings on without its owner. It imports little: it is started while ringing.
"""

import os
import select
import sys
import time

from tablet_app.sound.pcm import read_wav
from tablet_app.sound.player import CannotLoadError, Player, PlayerError, die_with_parent, load
from tablet_app.sound.tones import TONES, tone_file

TICK_S = 0.05
BEAT_S = 0.2
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
    def __init__(self, player: Player) -> None:
        self._player = player
        self._sounding: Sounding | None = None

    def run(self) -> None:
        """Serves until the input closes. Raises `PlayerError`."""
        pending = b""
        beat_at = 0.0
        while True:
            now = time.monotonic()
            if now >= beat_at:
                say("alive")
                beat_at = now + (BEAT_S if self._sounding else IDLE_BEAT_S)
            wait = TICK_S if self._sounding else beat_at - now
            if select.select([0], [], [], wait)[0]:
                received = os.read(0, 65536)
                if not received:
                    return
                *lines, pending = (pending + received).split(b"\n")
                for line in lines:
                    self._obey(line.decode())
                beat_at = 0.0 if lines else beat_at
            self._follow()

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


def main() -> None:
    die_with_parent()
    try:
        player = load(sys.argv[1])
        say("ready")
        player.prepare()
        for tone in TONES:
            read_wav(str(tone_file(tone)))
        Server(player).run()
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
