"""What a sound backend is, and how one is chosen by name. Backends run in the player's own process alone."""

import ctypes
import signal
from importlib import import_module
from typing import Protocol, cast

BACKENDS = ("simpleaudio", "miniaudio", "player")

_PR_SET_PDEATHSIG = 1


class PlayerError(Exception):
    """The sound did not start, or ended although nobody stopped it. The process is not to be used again."""


class CannotLoadError(PlayerError):
    """This backend will not work on this machine, however often it is tried."""


class Player(Protocol):
    stops_at_once: bool  # else samples that were handed over sound on after `stop`, until the process ends

    def prepare(self) -> None:
        """Loads what the first sound would load, without a sound. What fails here is for `play` to say."""
        ...

    def play(self, path: str, loop: bool) -> None:
        """Starts a WAV file in place of whatever sounds now. `loop`: without a gap, for as long as the backend can.

        Raises `PlayerError`.
        """
        ...

    def stop(self) -> None:
        """Ends the sound."""
        ...

    @property
    def playing(self) -> bool:
        """False once the sound has ended. Raises `PlayerError` where the backend knows that it broke off."""
        ...


def load(name: str) -> Player:
    """The backend of that name. Raises `CannotLoadError`."""
    if name not in BACKENDS:
        raise CannotLoadError(f"there is no sound backend {name!r}")
    module = import_module(f"tablet_app.sound.backends.{name}_backend")
    return cast("Player", module.create())


def die_with_parent() -> None:
    """Asks the kernel to kill this process when the thread that started it ends.

    Closing the pipe is not enough: a backend that waits for a frozen sound daemon holds the interpreter's lock, and
    then nobody reads the pipe.
    """
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
