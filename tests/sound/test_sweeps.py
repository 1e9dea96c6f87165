"""The train of sweeps is found in noisy rooms and nowhere else. Many more windows: `python -m benchmarks.acoustic`."""

import numpy as np
import pytest

from tablet_app.sound import sweeps
from tests.sound import rooms

STEADY = ("white", "pink", "hum")


@pytest.mark.parametrize("noise", rooms.NOISES)
def test_as_loud_as_the_noise_it_is_found_where_it_is(noise: str) -> None:
    for seed in range(2):
        rng = np.random.default_rng(seed)
        key, delay = rooms.any_key(rng), rng.uniform(0.01, 0.7)
        found = sweeps.search(rooms.window(rng, noise, key, delay_s=delay), key, rooms.BEFORE_S)
        assert found.found
        assert found.confidence > 0.99
        assert found.delay_s == pytest.approx(delay, abs=0.005)
        if noise in STEADY:
            assert found.above_noise_db == pytest.approx(0, abs=4)


@pytest.mark.parametrize("noise", rooms.NOISES)
def test_noise_alone_is_no_signal_nor_is_another_tablet(noise: str) -> None:
    for seed in range(2):
        rng = np.random.default_rng(seed)
        key = rooms.any_key(rng)
        other = rooms.any_key(rng, but=key)
        for heard in (rooms.window(rng, noise, None), rooms.window(rng, noise, None, other=other)):
            found = sweeps.search(heard, key, rooms.BEFORE_S)
            assert not found.found
            assert found.confidence < 0.5


@pytest.mark.parametrize("noise", rooms.NOISES)
def test_a_player_that_was_held_up_is_found_all_the_same(noise: str) -> None:
    rng = np.random.default_rng(3)
    key, delay = rooms.any_key(rng), rng.uniform(0.01, 0.7)
    found = sweeps.search(rooms.window(rng, noise, key, delay_s=delay, held_up=True), key, rooms.BEFORE_S)
    assert (found.found, found.torn) == (True, True)
    assert found.confidence > 0.9
    assert found.delay_s == pytest.approx(delay, abs=0.3)


def test_it_is_found_beside_another_tablet_that_tests_itself_as_loudly() -> None:
    found = 0
    for seed in range(8):
        rng = np.random.default_rng(seed)
        key = rooms.any_key(rng)
        heard = rooms.window(rng, "pink", key, 10, other=rooms.any_key(rng, but=key))
        found += sweeps.search(heard, key, rooms.BEFORE_S).found
    assert found >= 6, "a sweep of theirs may fall on one of ours"


@pytest.mark.parametrize("level", [0.0, 0.25])
def test_a_microphone_that_gives_nothing_has_not_listened(level: float) -> None:
    found = sweeps.search(np.full(round(rooms.WINDOW_S * sweeps.RATE), level), 7, rooms.BEFORE_S)
    assert (found.found, found.dead) == (False, True)
    assert sweeps.search(np.ones(100), 7, rooms.BEFORE_S).dead


def test_out_of_digital_silence_it_is_found_and_its_level_stays_a_number() -> None:
    heard = np.zeros(round(rooms.WINDOW_S * sweeps.RATE))
    train = sweeps.train(19)
    heard[rooms.RATE : rooms.RATE + len(train)] = 0.1 * train
    found = sweeps.search(heard, 19, rooms.BEFORE_S)
    assert found.found
    assert found.above_noise_db == sweeps.MOST_DB


def test_too_late_is_not_found() -> None:
    heard = 1e-3 * np.random.default_rng(1).standard_normal(6 * sweeps.RATE)
    train = sweeps.train(5)
    late = round((rooms.BEFORE_S + 1.2) * sweeps.RATE)
    heard[late : late + len(train)] += train
    assert not sweeps.search(heard, 5, rooms.BEFORE_S).found


def test_each_key_sounds_for_itself() -> None:
    trains = [sweeps.train(key) for key in range(1 << sweeps.BITS)]
    assert {len(train) for train in trains} == {round(sweeps.TRAIN_S * sweeps.RATE)}
    assert len({train.tobytes() for train in trains}) == len(trains)
    assert max(float(np.abs(train).max()) for train in trains) <= 1
