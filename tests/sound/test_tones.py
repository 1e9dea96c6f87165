"""The tones: written by the kept script, equally loud, told apart by rhythm and contour."""

import importlib.util
import wave
from itertools import combinations, pairwise
from types import ModuleType

import numpy as np
import pytest

from tablet_app.assets import asset
from tablet_app.demo.recorder import RATE, Samples, measure
from tablet_app.sound.tones import SOFTER, TONES, tone_file

STEP = RATE // 200


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_tones", asset("tones", "make_tones.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def samples_of(tone: str) -> Samples:
    with wave.open(str(tone_file(tone))) as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (RATE, 2, 1)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float32) / np.float32(32768)


def notes_of(tone: str) -> list[tuple[float, float]]:
    """Length in s and strongest frequency in Hz of each stretch of sound."""
    samples = samples_of(tone)
    windows = samples[: len(samples) // STEP * STEP].reshape(-1, STEP)
    loud = np.concatenate([[False], np.abs(windows).max(axis=1) > 0.01, [False]])
    edges = np.flatnonzero(np.diff(loud.astype(int)))
    return [
        ((end - start) * STEP / RATE, measure(samples[start * STEP : end * STEP]).frequency)
        for start, end in zip(edges[::2], edges[1::2], strict=True)
    ]


@pytest.mark.parametrize("tone", TONES)
def test_the_file_is_what_the_script_makes(script: ModuleType, tone: str) -> None:
    assert set(script.TONES) == set(TONES)
    assert np.allclose(samples_of(tone), script.tone(tone), atol=2 / 32768)


@pytest.mark.parametrize("tone", TONES)
def test_all_are_equally_loud_and_none_clips(script: ModuleType, tone: str) -> None:
    samples = samples_of(tone)
    assert script.loudness(samples) == pytest.approx(script.LOUDNESS_LUFS, abs=0.2)
    assert np.abs(samples).max() < 0.96


def test_the_new_order_comes_in_three_levels(script: ModuleType) -> None:
    loud = script.loudness(samples_of("new_order"))
    lower = [script.loudness(samples_of(tone)) - loud for tone in SOFTER]
    assert lower == pytest.approx([-6, -12], abs=0.1)
    assert set(script.LOWER_DB) == set(SOFTER)


@pytest.mark.parametrize("tone", TONES)
def test_no_clicks(tone: str) -> None:
    samples = samples_of(tone)
    assert samples[0] == 0
    assert samples[-1] == 0, "a loop joins its end to its beginning"
    rise = np.abs(samples[: round(0.002 * RATE)])
    assert rise.max() < 0.2 * np.abs(samples).max(), "no harsh onset"


def test_no_two_share_their_rhythm_or_their_contour() -> None:
    def shape(tone: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
        notes = notes_of(tone)
        rhythm = tuple("long" if length > 0.25 else "short" for length, _ in notes)
        contour = tuple(int(np.sign(round((b - a) / 20))) for (_, a), (_, b) in pairwise(notes))
        return rhythm, contour

    shapes = {tone: shape(tone) for tone in TONES}
    for one, other in combinations(TONES, 2):
        assert shapes[one] != shapes[other], (one, other)


def test_the_alert_cuts_through_a_kitchen() -> None:
    samples = samples_of("new_order")
    strength = np.abs(np.fft.rfft(samples)) ** 2
    frequencies = np.fft.rfftfreq(len(samples), 1 / RATE)
    assert strength[(frequencies > 1000) & (frequencies < 4000)].sum() > 0.9 * strength.sum()

    twice = np.concatenate([samples, samples])
    loud = np.flatnonzero(np.abs(twice) > 0.01)
    assert np.diff(loud).max() / RATE <= 0.4, "its longest pause, across the joint too"


def test_what_the_tones_may_be_used_for_is_said() -> None:
    assert "CC0 1.0" in asset("tones", "LICENSE").read_text()
