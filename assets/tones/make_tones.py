"""Writes the tablet's tones as 48 kHz, 16-bit, mono WAV files beside this script.

Run: python assets/tones/make_tones.py

Each tone has a rhythm and a contour of its own, to be known in a loud kitchen and by people who hear pitch badly:

    new_order        da-da-DEE, da-da-DEE   rising, brisk, goes on until the order is taken
    cancelled        DAH DAH DAAAH          falling, slow, heavy
    reminder         ding  dong             two soft strokes, one step down
    connection_lost  dit-dit  daaah         two short high, one long low
    not_delivered    di-di-di-di  doo-doo   four quick even, then two lower
    success          di-dee                 one quick step up
    test             do mi so mi do         an arch, even steps

Loudness is the maximum momentary loudness of ITU-R BS.1770 (400 ms), the same for every tone; new_order is made in two
lower levels too: new_order_medium and new_order_soft.
"""

import math
import sys
import wave
from collections.abc import Sequence
from pathlib import Path

import numpy as np

RATE = 48_000
LOUDNESS_LUFS = -8.0
LOWER_DB = {"new_order_medium": -6.0, "new_order_soft": -12.0}
ATTACK_S = 0.012  # shorter than 5 ms reads as a click on small loudspeakers
RELEASE_S = 0.030

# Notes are (frequency in Hz, length in s); frequency 0 is a pause.
Note = tuple[float, float]

# The share of each harmonic. The bright set keeps its energy between 1 and 4 kHz, where hearing is most
# sensitive and where extractor fans and fryers (below 1 kHz) do not mask it.
BRIGHT = (1.0, 0.75, 0.45, 0.15)
PLAIN = (1.0, 0.35, 0.15)
HEAVY = (1.0, 0.8, 0.6, 0.45, 0.3)

MOTIF: tuple[Note, ...] = ((1046.5, 0.13), (0, 0.03), (1318.5, 0.13), (0, 0.03), (1568.0, 0.30))

TONES: dict[str, tuple[tuple[Note, ...], tuple[float, ...], float]] = {
    # name: notes, harmonics, how much of a note's level is left at its end
    "new_order": ((*MOTIF, (0, 0.16), *MOTIF, (0, 0.30)), BRIGHT, 0.7),
    "cancelled": (((880.0, 0.28), (0, 0.10), (740.0, 0.28), (0, 0.10), (554.4, 0.80), (0, 0.10)), HEAVY, 0.8),
    "reminder": (((1174.7, 0.45), (0, 0.20), (987.8, 0.70), (0, 0.10)), PLAIN, 0.15),
    "connection_lost": (((1568.0, 0.09), (0, 0.07), (1568.0, 0.09), (0, 0.22), (784.0, 0.75), (0, 0.10)), HEAVY, 0.6),
    "not_delivered": (
        (*((1396.9, 0.08), (0, 0.06)) * 4, (0, 0.12), (1046.5, 0.22), (0, 0.08), (1046.5, 0.22), (0, 0.10)),
        BRIGHT,
        0.7,
    ),
    "success": (((1318.5, 0.10), (0, 0.02), (1975.5, 0.28), (0, 0.05)), PLAIN, 0.3),
    "test": (
        (
            *((1046.5, 0.22), (0, 0.06), (1318.5, 0.22), (0, 0.06), (1568.0, 0.22), (0, 0.06)),
            *((1318.5, 0.22), (0, 0.06), (1046.5, 0.40), (0, 0.10)),
        ),
        PLAIN,
        0.6,
    ),
}


def note(frequency: float, length_s: float, harmonics: Sequence[float], tail: float) -> np.ndarray:
    """One note, peak about 1, starting and ending at exactly zero; silence where `frequency` is 0."""
    count = round(length_s * RATE)
    if not frequency:
        return np.zeros(count)
    time = np.arange(count) / RATE
    sound = sum(share * np.sin(2 * np.pi * frequency * (k + 1) * time) for k, share in enumerate(harmonics))
    attack, release = round(ATTACK_S * RATE), round(RELEASE_S * RATE)
    envelope = tail ** (time / length_s)
    envelope[:attack] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(attack) / attack)
    envelope[-release:] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, release + 1) / release)
    return np.asarray(sound) * envelope


def k_weighted(samples: np.ndarray) -> np.ndarray:
    """The signal after the two filters of BS.1770-4 at 48 kHz, applied in the frequency domain."""
    shelf = ([1.53512485958697, -2.69169618940638, 1.19839281085285], [1.0, -1.69065929318241, 0.73248077421585])
    high_pass = ([1.0, -2.0, 1.0], [1.0, -1.99004745483398, 0.99007225036621])
    padded = len(samples) + RATE  # the filters ring on for less than a second
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(padded))
    response = np.ones_like(z)
    for above, below in (shelf, high_pass):
        response *= np.polyval(above[::-1], z) / np.polyval(below[::-1], z)
    return np.fft.irfft(np.fft.rfft(samples, padded) * response, padded)[: len(samples)]


def loudness(samples: np.ndarray) -> float:
    """Maximum momentary loudness in LUFS of a mono signal; shorter than 400 ms counts as followed by silence."""
    window = round(0.4 * RATE)
    power = np.concatenate([np.zeros(1), np.cumsum(k_weighted(np.pad(samples, (0, window))) ** 2)])
    return -0.691 + 10 * math.log10(np.max(power[window:] - power[:-window]) / window)


def tone(name: str) -> np.ndarray:
    """The samples of a tone, -1..1. Raises `ValueError` where it would clip at the loudness wanted."""
    notes, harmonics, tail = TONES[name]
    samples = np.concatenate([note(frequency, length, harmonics, tail) for frequency, length in notes])
    samples *= 10 ** ((LOUDNESS_LUFS - loudness(samples)) / 20)
    peak = float(np.max(np.abs(samples)))
    if peak > 0.95:
        raise ValueError(f"{name} would clip: its peak is {peak:.2f}")
    return samples


def levels() -> dict[str, np.ndarray]:
    """Every file's samples by its name: each tone, and the lower levels of new_order."""
    made = {name: tone(name) for name in TONES}
    for name, lower_db in LOWER_DB.items():
        made[name] = made["new_order"] * 10 ** (lower_db / 20)
    return made


def save(path: Path, samples: np.ndarray) -> None:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(np.round(samples * 32767).astype("<i2").tobytes())


def main() -> None:
    for name, samples in levels().items():
        save(Path(__file__).with_name(f"{name}.wav"), samples)
        length, peak = len(samples) / RATE, np.max(np.abs(samples))
        sys.stdout.write(f"{name:16} {length:.2f} s  {loudness(samples):.1f} LUFS  peak {peak:.2f}\n")


if __name__ == "__main__":
    main()
