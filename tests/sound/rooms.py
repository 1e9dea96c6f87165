"""Rooms that are calculated: what a microphone would hear of a signal, and the noises of a restaurant.

Loudspeaker 450 to 9,000 Hz and uneven by up to 6 dB, reverberation of 0.4 s, a microphone's clock that is off by up to
100 parts in a million. No real loudspeaker or microphone was at hand; seeds make each window again as it was.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from tablet_app.sound.sweeps import BITS, HIGH_HZ, LOW_HZ, MAX_DELAY_S, RATE, TRAIN_S, train

Samples = NDArray[np.float64]
Random = np.random.Generator
BEFORE_S = 0.4
WINDOW_S = BEFORE_S + MAX_DELAY_S + TRAIN_S + 0.2
RT60_S = 0.4


def window(
    rng: Random,
    noise: str,
    key: int | None,
    snr_db: float = 0.0,
    *,
    delay_s: float | None = None,
    other: int | None = None,
    held_up: bool = False,
) -> Samples:
    """What the microphone hears: `noise`, and the train of `key` at `snr_db` in the band, where there is one.

    `other`: a second tablet tests itself with that key at the same time, as loud as ours would be. `held_up`: our
    player was, for a moment.
    """
    count = round(WINDOW_S * RATE)
    heard = NOISES[noise](count, rng)
    level = band_rms(heard)
    for one, delay in ((key, delay_s), (other, None)):
        if one is None:
            continue
        sound = room(torn(train(one), rng) if held_up and one == key else train(one), rng)
        at = round((BEFORE_S + (rng.uniform(0.005, 0.7) if delay is None else delay)) * RATE)
        piece = sound[: count - at]
        gain = level * 10 ** (snr_db / 20) / band_rms(sound[: round(TRAIN_S * RATE)])
        heard[at : at + len(piece)] += gain * piece
    return heard * (0.1 / max(1e-12, float(np.abs(heard).max())))


def torn(sound: Samples, rng: Random) -> Samples:
    """As a player gives it that the machine held up once, for 0.05 to 0.25 s longer than its buffer lasts."""
    at, hole = int(rng.integers(len(sound) // 4, 3 * len(sound) // 4)), np.zeros(round(rng.uniform(0.05, 0.25) * RATE))
    return np.concatenate([sound[:at], hole, sound[at:]])


def room(sound: Samples, rng: Random) -> Samples:
    """Loudspeaker, walls, and a microphone whose clock is off."""
    drift = rng.uniform(-100e-6, 100e-6)
    sound = np.interp(np.arange(len(sound)) * (1 + drift), np.arange(len(sound)), sound)
    tail = round(RT60_S * RATE)
    walls = rng.standard_normal(tail) * np.exp(-6.9 * np.arange(tail) / tail)
    walls[: round(0.002 * RATE)] = 0
    walls /= np.sqrt(np.sum(walls**2))  # as much sound by way of the walls as directly
    walls[0] = 1.0
    size = 1 << int(np.ceil(np.log2(len(sound) + tail)))
    hertz = np.maximum(np.fft.rfftfreq(size, 1 / RATE), 1.0)
    uneven = np.interp(
        np.log(np.maximum(hertz, 20)), np.linspace(np.log(20), np.log(24_000), 14), rng.uniform(-6, 6, 14)
    )
    speaker = 10 ** (uneven / 20) / np.sqrt((1 + (450 / hertz) ** 4) * (1 + (hertz / 9000) ** 4))
    return np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(walls, size) * speaker, size)[: len(sound) + tail]


def band_rms(samples: Samples) -> float:
    strength = np.abs(np.fft.rfft(samples)) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE)
    return float(np.sqrt(2 * strength[(hertz >= LOW_HZ) & (hertz <= HIGH_HZ)].sum())) / len(samples)


def any_key(rng: Random, but: int | None = None) -> int:
    keys = [key for key in range(1 << BITS) if key != but]
    return int(rng.choice(keys))


def white(count: int, rng: Random) -> Samples:
    return rng.standard_normal(count)


def pink(count: int, rng: Random) -> Samples:
    spectrum = np.fft.rfft(rng.standard_normal(count))
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    hertz[0] = hertz[1]
    return unit(np.fft.irfft(spectrum / np.sqrt(hertz), count))


def babble(count: int, rng: Random) -> Samples:
    """Twelve people who talk at once."""
    time = np.arange(count) / RATE
    sound = np.zeros(count)
    for _ in range(12):
        pitch = rng.uniform(90, 260) * (1 + 0.12 * np.sin(2 * np.pi * rng.uniform(0.5, 2) * time + rng.uniform(0, 6)))
        phase = 2 * np.pi * np.cumsum(pitch) / RATE
        syllables = np.sin(2 * np.pi * rng.uniform(2, 6) * time + rng.uniform(0, 6)) + rng.uniform(-0.3, 0.6)
        slope = rng.uniform(0.6, 1.2)
        base = np.exp(1j * phase)
        voice, tone = np.zeros(count), np.ones(count, complex)
        for harmonic in range(1, 24):
            tone = tone * base
            voice += (tone * np.exp(1j * rng.uniform(0, 6))).real / harmonic**slope
        sound += np.clip(syllables, 0, None) * voice
    return unit(sound + 0.2 * sound.std() * rng.standard_normal(count))


def music(count: int, rng: Random) -> Samples:
    """Four voices with harmonics, and drums."""
    sound = np.zeros(count)
    for _ in range(4):
        at = 0
        while at < count:
            length = min(round(rng.uniform(0.12, 0.6) * RATE), count - at)
            time = np.arange(length) / RATE
            pitch = 110 * 2 ** (rng.integers(0, 48) / 12)
            note = sum(np.sin(2 * np.pi * pitch * k * time) / k for k in range(1, 8) if pitch * k < 20_000)
            sound[at : at + length] += note * np.exp(-time * rng.uniform(1, 6))
            at += length
    for _ in range(rng.integers(3, 9)):
        at = int(rng.integers(0, count - 9600))
        sound[at : at + 9600] += 6 * rng.standard_normal(9600) * np.exp(-np.arange(9600) / 1200)
    return unit(sound)


def kitchen(count: int, rng: Random) -> Samples:
    """Pans and plates that ring, over the extractor."""
    sound = 0.3 * pink(count, rng)
    time = np.arange(24_000) / RATE
    for _ in range(rng.integers(4, 14)):
        at = int(rng.integers(0, count - 24_000))
        clang = np.zeros(24_000)
        for _ in range(6):
            pitch, decay = rng.uniform(600, 9000), rng.uniform(8, 60)
            clang += np.sin(2 * np.pi * pitch * time + rng.uniform(0, 6)) * np.exp(-time * decay)
        sound[at : at + 24_000] += rng.uniform(2, 12) * clang
    return unit(sound)


def hum(count: int, rng: Random) -> Samples:
    """A fan, and a beeper at one steady pitch."""
    time = np.arange(count) / RATE
    sound = np.sin(2 * np.pi * rng.uniform(700, 6000) * time) + 0.1 * rng.standard_normal(count)
    for harmonic in range(1, 20):
        sound += np.sin(2 * np.pi * 50 * harmonic * time + rng.uniform(0, 6)) / harmonic
    return unit(sound)


def unit(samples: Samples) -> Samples:
    return samples / (np.sqrt(np.mean(samples**2)) + 1e-12)


NOISES: dict[str, Callable[[int, Random], Samples]] = {
    "white": white,
    "pink": pink,
    "babble": babble,
    "music": music,
    "kitchen": kitchen,
    "hum": hum,
}
