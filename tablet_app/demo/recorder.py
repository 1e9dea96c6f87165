"""Records what a `SoundCard` puts out, and measures it."""

import os
import subprocess
import threading
import time
import wave
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from tablet_app.demo.soundcard import SINK, SoundCard, SoundCardError

RATE = 48_000
AUDIBLE = 0.01  # of full scale; -40 dBFS
FIRST_DATA_S = 5.0
WINDOW_S = 0.005  # silence is judged by the peak of windows this long, for every wave passes through zero

Samples = NDArray[np.float32]


class Span(Struct, frozen=True):
    """A stretch of time on the monotonic clock."""

    start_ns: int
    end_ns: int

    @property
    def seconds(self) -> float:
        return (self.end_ns - self.start_ns) / 1e9


class Measured(Struct, frozen=True):
    """RMS and peak are parts of full scale, 0..1; `frequency` is the strongest one, in Hz (0 where all is silent)."""

    rms: float
    peak: float
    frequency: float


class Recorder:
    """Records the monitor of the card's output from entering `with` until leaving it; what it holds stays readable.

    Times are of the monotonic clock, when the samples arrived here: a few ms after they left the daemon. Within a piece
    that arrived at once they are spread as they sound.
    Raises `SoundCardError` on entering where the monitor gives nothing.
    """

    def __init__(self, card: SoundCard) -> None:
        self._card = card
        self._lock = threading.Lock()
        self._pieces: list[tuple[int, bytes]] = []  # arrival of its last sample, and the samples

    def __enter__(self) -> "Recorder":
        words = (
            "-d",
            f"{SINK}.monitor",
            "--format=s16le",
            f"--rate={RATE}",
            "--channels=2",
            "--latency-msec=5",
            "--raw",
        )
        self._parec = subprocess.Popen(
            ["parec", *words], env=self._card.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        end = time.monotonic() + FIRST_DATA_S
        while not self._pieces:
            if time.monotonic() > end or self._parec.poll() is not None:
                self.__exit__(None, None, None)
                raise SoundCardError("The sound card's monitor gives no samples.")
            time.sleep(0.005)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._parec.kill()
        self._parec.wait()
        self._thread.join()
        if self._parec.stdout:
            self._parec.stdout.close()

    def clear(self) -> None:
        """Forgets what was recorded until now."""
        with self._lock:
            self._pieces.clear()

    def samples(self) -> Samples:
        """Everything recorded, mono, -1..1 at 48 kHz."""
        with self._lock:
            whole = b"".join(piece for _, piece in self._pieces)
        return np.frombuffer(whole, "<i2").astype(np.float32) / np.float32(32768)

    def first_sound_ns(self) -> int | None:
        """When the first audible sample arrived; None while there was none."""
        return next(self._audible_arrivals(reverse=False), None)

    def last_sound_ns(self) -> int | None:
        """When the last audible sample arrived; None while there was none."""
        return next(self._audible_arrivals(reverse=True), None)

    def sounds(self, *, gap_s: float = 0.0) -> list[Span]:
        """The audible stretches, those closer than `gap_s` joined."""
        return _stretches(self._windows(), audible=True, gap_s=gap_s)

    def silences(self) -> list[Span]:
        """The stretches in which nothing was audible."""
        return _stretches(self._windows(), audible=False, gap_s=0.0)

    def measured(self) -> Measured:
        """The whole recording as one figure each."""
        return measure(self.samples())

    def save(self, path: Path) -> None:
        """Writes the recording as a WAV file."""
        with wave.open(str(path), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes((self.samples() * 32768).astype("<i2").tobytes())

    def _audible_arrivals(self, *, reverse: bool) -> Iterator[int]:
        with self._lock:
            pieces = self._pieces[::-1] if reverse else self._pieces[:]
        for arrived_ns, piece in pieces:
            if np.abs(np.frombuffer(piece, "<i2").astype(np.int32)).max() > AUDIBLE * 32768:
                yield arrived_ns

    def _windows(self) -> list[tuple[int, int, bool]]:
        """Start, end (monotonic ns) and audible, for short windows in order."""
        with self._lock:
            pieces = list(self._pieces)
        windows: list[tuple[int, int, bool]] = []
        step = round(WINDOW_S * RATE)
        for arrived_ns, piece in pieces:
            samples = np.abs(np.frombuffer(piece, "<i2").astype(np.int32))
            begun_ns = arrived_ns - round(len(samples) * 1e9 / RATE)
            for at in range(0, len(samples), step):
                part = samples[at : at + step]
                start_ns = begun_ns + round(at * 1e9 / RATE)
                end_ns = start_ns + round(len(part) * 1e9 / RATE)
                windows.append((start_ns, end_ns, bool(part.max() > AUDIBLE * 32768)))
        return windows

    def _read(self) -> None:
        rest = b""
        while self._parec.stdout and (received := os.read(self._parec.stdout.fileno(), 65536)):
            now = time.monotonic_ns()
            received = rest + received
            whole = len(received) // 4 * 4
            rest = received[whole:]
            if whole:
                # Both channels by ourselves: PipeWire's own mono is 3 dB louder than what it mixes.
                stereo = np.frombuffer(received[:whole], "<i2").astype(np.int32).reshape(-1, 2)
                with self._lock:
                    self._pieces.append((now, (stereo.sum(axis=1) // 2).astype("<i2").tobytes()))


def measure(samples: Samples) -> Measured:
    """RMS, peak and strongest frequency of samples -1..1 at 48 kHz."""
    if not len(samples) or not np.any(samples):
        return Measured(0.0, 0.0, 0.0)
    strength = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    frequency = float(strength.argmax() * RATE / len(samples))
    return Measured(float(np.sqrt(np.mean(samples**2))), float(np.abs(samples).max()), frequency)


def _stretches(windows: list[tuple[int, int, bool]], *, audible: bool, gap_s: float) -> list[Span]:
    spans: list[Span] = []
    joinable = False
    for start_ns, end_ns, heard in windows:
        if heard == audible:
            close = spans and (joinable or start_ns - spans[-1].end_ns < gap_s * 1e9)
            spans[-1:] = [Span(spans[-1].start_ns, end_ns)] if close else [*spans[-1:], Span(start_ns, end_ns)]
        joinable = heard == audible
    return spans
