"""Plays through miniaudio, which speaks to PulseAudio itself, else to ALSA."""

import contextlib
import time
from collections.abc import Generator
from importlib import import_module
from typing import Any

from tablet_app.sound.pcm import Pcm, read_wav
from tablet_app.sound.player import CannotLoadError, PlayerError

BUFFER_MS = 60
FLOWS_AFTER_S = 0.25
STALLED_S = 0.5
SLOW_START_S = 3.0  # an idle virtual output of PulseAudio 16 was seen to take no samples for 2 s after the first ones


class MiniaudioPlayer:
    stops_at_once = True

    def __init__(self, module: Any) -> None:
        self._module = module
        self._device: Any = None
        self._ended = True
        self._started_at = 0.0
        self._asked_at = 0.0  # when the device last asked for samples (monotonic seconds)

    def prepare(self) -> None:
        with contextlib.suppress(self._module.MiniaudioError):
            self._open(1, 48_000).close()

    def play(self, path: str, loop: bool) -> None:
        self.stop()
        pcm = read_wav(path)
        self._ended = False
        self._started_at = self._asked_at = time.monotonic()
        try:
            self._device = self._open(pcm.channels, pcm.rate)
            samples = self._samples(pcm, loop)
            next(samples)
            self._device.start(samples)
        except self._module.MiniaudioError as error:
            raise PlayerError(f"miniaudio: {error}") from error

    def stop(self) -> None:
        if self._device is not None:
            self._device.close()
            self._device = None
        self._ended = True

    @property
    def playing(self) -> bool:
        # A vanished daemon is not reported: the device just stops asking for samples.
        patience = STALLED_S if self._asked_at - self._started_at > FLOWS_AFTER_S else SLOW_START_S
        if not self._ended and time.monotonic() - self._asked_at > patience:
            raise PlayerError("miniaudio: the device takes no more samples")
        return not self._ended

    def _open(self, channels: int, rate: int) -> Any:
        return self._module.PlaybackDevice(
            output_format=self._module.SampleFormat.SIGNED16,
            nchannels=channels,
            sample_rate=rate,
            buffersize_msec=BUFFER_MS,
            backends=[self._module.Backend.PULSEAUDIO, self._module.Backend.ALSA],
            app_name="tablet-app",
        )

    def _samples(self, pcm: Pcm, loop: bool) -> Generator[bytes, int, None]:
        """Answers each request for a number of frames; after the end with silence until the buffers have played."""
        frame = 2 * pcm.channels
        position, total = 0, len(pcm.frames)
        wanted = (yield b"") * frame
        while loop or position < total:
            self._asked_at = time.monotonic()
            piece = pcm.frames[position : position + wanted]
            position += wanted
            while loop and len(piece) < wanted:
                position = wanted - len(piece)
                piece += pcm.frames[:position]
            wanted = (yield piece) * frame
        for _ in range(3):
            wanted = (yield bytes(wanted)) * frame
        self._ended = True


def create() -> MiniaudioPlayer:
    try:
        return MiniaudioPlayer(import_module("miniaudio"))
    except ImportError as error:
        raise CannotLoadError(f"miniaudio cannot be loaded: {error}") from error
