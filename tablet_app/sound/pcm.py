"""Samples of a WAV file in memory."""

import wave
from functools import lru_cache
from typing import NamedTuple

from tablet_app.sound.player import PlayerError


class Pcm(NamedTuple):
    """Interleaved 16-bit samples, little endian."""

    frames: bytes
    channels: int
    rate: int

    @property
    def seconds(self) -> float:
        return len(self.frames) / (2 * self.channels * self.rate)

    def repeated(self, at_least_s: float) -> "Pcm":
        """Whole repetitions end to end, together at least `at_least_s` seconds."""
        return self._replace(frames=self.frames * max(1, -int(-at_least_s // self.seconds)))


@lru_cache(maxsize=4)
def read_repeated(path: str, at_least_s: float) -> Pcm:
    """`read_wav` and `repeated`, kept in memory: 2 MB are not copied between the order and its tone."""
    return read_wav(path).repeated(at_least_s)


@lru_cache(maxsize=16)
def read_wav(path: str) -> Pcm:
    """Kept in memory, for the alert must not wait for a slow disk.

    Raises `PlayerError` where the file cannot be read, is not 16-bit PCM or is empty.
    """
    try:
        with wave.open(path, "rb") as file:
            if file.getsampwidth() != 2 or not file.getnframes():
                raise PlayerError(f"{path} is not a 16-bit sound")
            return Pcm(file.readframes(file.getnframes()), file.getnchannels(), file.getframerate())
    except (OSError, EOFError, wave.Error) as error:
        raise PlayerError(f"cannot read {path}: {error}") from error
