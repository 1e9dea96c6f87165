"""Plays through simpleaudio: ALSA, and from there the sound daemon. The quickest of the backends."""

import contextlib
import sys
from importlib import import_module
from typing import Protocol, cast

from tablet_app.sound.pcm import read_repeated
from tablet_app.sound.player import CannotLoadError, PlayerError
from tablet_app.sound.tones import tone_file

# simpleaudio cannot repeat by itself: the repetitions are laid end to end, and the next pass starts when they are over.
PASS_S = 10.0
SILENCE = bytes(2 * 480)  # 10 ms


class _PlayObject(Protocol):
    def stop(self) -> None: ...
    def is_playing(self) -> bool: ...


class _Simpleaudio(Protocol):
    def play_buffer(self, audio: bytes, channels: int, sample_bytes: int, rate: int) -> _PlayObject: ...


class SimpleaudioPlayer:
    stops_at_once = False  # it drains its buffers: up to 0.3 s were heard after the call

    def __init__(self, module: _Simpleaudio) -> None:
        self._module = module
        self._sound: _PlayObject | None = None

    def prepare(self) -> None:
        read_repeated(str(tone_file("new_order")), PASS_S)
        # ALSA reads its configuration and loads the way to the daemon at the first play: 10 to 40 ms.
        with contextlib.suppress(Exception):
            self._module.play_buffer(SILENCE, 1, 2, 48_000)

    def play(self, path: str, loop: bool) -> None:
        self.stop()
        pcm = read_repeated(path, PASS_S if loop else 0)
        try:
            self._sound = self._module.play_buffer(pcm.frames, pcm.channels, 2, pcm.rate)
        except Exception as error:  # its C code raises an exception class of its own, which it does not export
            raise PlayerError(f"simpleaudio: {error}") from error

    def stop(self) -> None:
        if self._sound:
            self._sound.stop()
            self._sound = None

    @property
    def playing(self) -> bool:
        return self._sound is not None and self._sound.is_playing()


def create() -> SimpleaudioPlayer:
    if sys.version_info >= (3, 12):
        raise CannotLoadError("simpleaudio 1.0.4 crashes at its first play on Python 3.12 and newer")
    try:
        module = import_module("simpleaudio")
    except ImportError as error:
        raise CannotLoadError(f"simpleaudio cannot be loaded: {error}") from error
    return SimpleaudioPlayer(cast("_Simpleaudio", module))
