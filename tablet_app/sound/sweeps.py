"""The signal of the acoustic proof, and the search for it in what a microphone heard. Numbers alone, no devices.

A train of five logarithmic sweeps, each up or down by one bit of a key that is drawn for each test: another tablet that
tests itself in the same room has another key, and does not pass for this one.
"""

import math

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

RATE = 48_000
LOW_HZ, HIGH_HZ = 700.0, 6000.0
SWEEP_S, GAP_S = 0.30, 0.06
BITS = 5
EDGE_S = 0.008
SLOT = round((SWEEP_S + GAP_S) * RATE)
TRAIN_S = BITS * (SWEEP_S + GAP_S)
MAX_DELAY_S = 1.0
EARLY_S = 0.1
"""What a daemon's own output monitor gives is ahead of the sound, and what was recorded is counted in pieces."""

PEAK_DB = 18.0
"""Noise alone reaches 16 dB within 1 s, a train as loud as the noise 28 dB and more (docs/sound.md)."""
CONTRAST_DB = 6.0
"""Each sweep must fit its own direction better than the other; with another tablet's key the worst by 4 dB at most."""
EVEN_DB = -12.0
"""The weakest of the five against the strongest: of a train with another key at most four lie where ours would."""
HOLE_S = 0.3
"""A player that the machine holds up falls silent, and what follows comes later by that."""
TORN_DB = 14.0
"""Each sweep of a torn train above the background; within the 0.6 s that are searched noise reaches 9 to 12 dB."""
BIN = RATE // 1000
DOUBT_DB = 0.6
SMOOTH_HZ = 60.0
NEAR_S = 0.005
DEAD = 1e-6  # of full scale: less than a 16-bit sample holds, so no room was listened to at all
MOST_DB = 90.0

Samples = NDArray[np.float64]


class Search(Struct, frozen=True):
    """`peak_db`: the match against the recording's own background. `above_noise_db`: the signal's level in its band
    against the room just before it. `confidence` (0..1) that this very train was heard: 0.5 where the weakest of the
    criteria is just at its limit, 0.99 from 3 dB beyond. `torn`: with holes, where the player was held up.

    `delay_s` counts from when the signal was asked for, and is a little negative for a daemon that works ahead.
    `dead`: the recording is digital silence or too short; then nothing was looked at.
    """

    found: bool
    peak_db: float
    above_noise_db: float
    confidence: float
    delay_s: float
    dead: bool = False
    torn: bool = False


def train(key: int) -> Samples:
    """The signal, 1.8 s at 48 kHz, peak 1. Bit i of `key` (0..31) turns sweep i downwards."""
    gap = np.zeros(round(GAP_S * RATE))
    return np.concatenate([part for bit in range(BITS) for part in (_sweep(down=bool(key >> bit & 1)), gap)])


def search(recording: Samples, key: int, before_s: float) -> Search:
    """Look for the train of `key` in `recording` (mono, -1..1, 48 kHz), asked for `before_s` after its beginning.

    It has to begin within 1 s after that: the recording should hold `before_s` + 2.8 s.
    """
    heard = recording - recording.mean() if len(recording) else recording
    first = max(0, round((before_s - EARLY_S) * RATE))
    lags = min(round((EARLY_S + MAX_DELAY_S) * RATE), len(heard) - first - (BITS - 1) * SLOT - round(SWEEP_S * RATE))
    if lags < RATE // 10 or np.abs(heard).max() < DEAD:
        return Search(False, -math.inf, -math.inf, 0.0, 0.0, dead=True)
    directions = _matches(heard)
    wanted = [key >> bit & 1 for bit in range(BITS)]
    whole = np.abs(sum(directions[way][slot * SLOT :][: first + lags] for slot, way in enumerate(wanted)))
    at = first + int(whole[first:].argmax())
    background = float(np.median(whole)) * 1.2  # its root mean square where it is noise; the median knows no peaks
    peak_db = _db(float(whole[at]) / max(background, 1e-30))
    margin = min(peak_db - PEAK_DB, _margin(directions, wanted, [at + slot * SLOT for slot in range(BITS)]))
    torn = False
    if margin < 0:
        places = _places(directions, wanted, at)
        alone = min(_strength(directions[way], place) for way, place in zip(wanted, places, strict=True))
        again = min(peak_db - PEAK_DB, _db(alone) - TORN_DB, _margin(directions, wanted, places))
        if again >= 0:
            margin, at, torn = again, places[0], True
    noise = _band_power(heard[:first])
    signal = _band_power(heard[at : at + round(TRAIN_S * RATE)])
    above_db = _db(math.sqrt(max(signal - noise, 1e-12 * signal) / max(noise, 1e-30)))
    return Search(
        found=margin >= 0,
        peak_db=peak_db,
        above_noise_db=min(above_db, MOST_DB),
        confidence=round(1 / (1 + math.exp(min(700.0, -margin / DOUBT_DB))), 4),
        delay_s=at / RATE - before_s,
        torn=torn,
    )


def _sweep(*, down: bool) -> Samples:
    time = np.arange(round(SWEEP_S * RATE)) / RATE
    growth = math.log(HIGH_HZ / LOW_HZ)
    sound = np.sin(2 * np.pi * LOW_HZ * SWEEP_S / growth * (np.exp(time / SWEEP_S * growth) - 1))
    edge = round(EDGE_S * RATE)
    rise = np.sin(np.linspace(0, np.pi / 2, edge)) ** 2
    sound[:edge] *= rise
    sound[-edge:] *= rise[::-1]
    return sound[::-1].copy() if down else sound


def _matches(heard: Samples) -> list[NDArray[np.complex128]]:
    """How well one sweep, upwards and downwards, fits at each lag; noise whitened, as complex envelopes.

    Whitened by the recording's own smoothed spectrum: hum, music and the loudspeaker's unevenness become flat, and no
    single tone of a fan or a beeper can pass for a sweep.
    """
    size = 1 << math.ceil(math.log2(len(heard) + SWEEP_S * RATE))
    spectrum = np.fft.rfft(heard, size)
    frequency = np.fft.rfftfreq(size, 1 / RATE)
    power = np.concatenate([np.zeros(1), np.cumsum(np.abs(spectrum) ** 2)])
    width = round(SMOOTH_HZ * size / RATE)
    index = np.arange(len(spectrum))
    upper, lower = np.minimum(index + width + 1, len(spectrum)), np.maximum(index - width, 0)
    smooth = np.sqrt((power[upper] - power[lower]) / (upper - lower))
    inside = (frequency >= LOW_HZ * 0.95) & (frequency <= HIGH_HZ * 1.05)
    white = np.zeros(len(spectrum), complex)
    white[inside] = spectrum[inside] / np.maximum(smooth[inside], smooth.max() * 1e-9)
    both: list[NDArray[np.complex128]] = []
    for down in (False, True):
        analytic = np.zeros(size, complex)
        analytic[: len(spectrum)] = white * np.conj(np.fft.rfft(_sweep(down=down), size))
        both.append(np.fft.ifft(analytic)[: len(heard)])
    return both


def _margin(directions: list[NDArray[np.complex128]], wanted: list[int], places: list[int]) -> float:
    """By how many dB the worse of contrast and evenness is kept, with the sweeps at these places."""
    fits = [
        [_strongest(directions[way], place) for way in (bit, 1 - bit)]
        for bit, place in zip(wanted, places, strict=True)
    ]
    contrast = min(right / wrong for right, wrong in fits)
    even = min(right for right, _ in fits) / max(right for right, _ in fits)
    return min(_db(contrast) - CONTRAST_DB, _db(even) - EVEN_DB)


def _places(directions: list[NDArray[np.complex128]], wanted: list[int], at: int) -> list[int]:
    """Where the sweeps of a train around `at` fit best, if each may come later than the one before it lets expect.

    What it may be off by is less than a sweep and a gap, so no sweep can pass for its neighbour.
    """
    bins = round(HOLE_S * RATE) // BIN
    firsts = [at + slot * SLOT - bins * BIN for slot in range(BITS)]
    best, ways = np.zeros(2 * bins), list[NDArray[np.intp]]()
    for slot, (way, first) in enumerate(zip(wanted, firsts, strict=True)):
        fits = _bins(directions[way], first, 2 * bins)
        if slot:
            # The best place of the one before: up to `bins` bins ahead of this one, on the grid of the train.
            before = np.lib.stride_tricks.sliding_window_view(np.concatenate([np.full(bins, -1.0), best]), bins + 1)
            back = before.argmax(axis=1)
            ways.append(np.arange(2 * bins) + back - bins)
            fits = fits + before[np.arange(2 * bins), back]
        best = fits
    chosen = [int(best.argmax())]
    for way in reversed(ways):
        chosen.insert(0, int(way[chosen[0]]))
    return [first + number * BIN + BIN // 2 for first, number in zip(firsts, chosen, strict=True)]


def _bins(match: NDArray[np.complex128], first: int, count: int) -> Samples:
    """The strongest match in each of `count` ms from `first` on; 0 outside of the recording."""
    strong = np.zeros(count * BIN)
    inside = np.abs(match[max(0, first) : max(0, first + count * BIN)])
    begin = max(0, -first)
    strong[begin : begin + len(inside)] = inside
    return strong.reshape(count, BIN).max(axis=1)


def _strength(match: NDArray[np.complex128], at: int) -> float:
    """The match against its own background."""
    return _strongest(match, at) / max(float(np.median(np.abs(match))) * 1.2, 1e-30)


def _strongest(match: NDArray[np.complex128], at: int) -> float:
    near = round(NEAR_S * RATE)
    return float(np.abs(match[max(0, at - near) : max(0, at + near + 1)]).max(initial=1e-30))


def _band_power(samples: Samples) -> float:
    """Mean square in the signal's band."""
    if len(samples) < 64:
        return 0.0
    strength = np.abs(np.fft.rfft(samples)) ** 2
    frequency = np.fft.rfftfreq(len(samples), 1 / RATE)
    return float(2 * strength[(frequency >= LOW_HZ) & (frequency <= HIGH_HZ)].sum()) / len(samples) ** 2


def _db(ratio: float) -> float:
    return 20 * math.log10(max(ratio, 1e-30))
