"""Pauses between tries."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from tablet_app.domain.delivery import PAUSE_CAP_S, RETRY_AFTER_CAP_S, longest_pause, pause_after

attempts = some.integers(0, 10_000)
draws = some.floats(0, 1)


def test_the_longest_pause_doubles_up_to_a_minute():
    assert [longest_pause(count) for count in (0, 1, 2, 6, 7, 8, 5000)] == [0.5, 1, 2, 32, 60, 60, 60]


@given(attempts, draws)
def test_the_whole_range_is_drawn_from(count, draw):
    assert pause_after(count, draw) == draw * longest_pause(count) <= PAUSE_CAP_S


@given(attempts, draws, some.floats(-5, 1e9))
def test_what_the_platform_asked_for_is_a_floor_up_to_fifteen_minutes(count, draw, floor):
    pause = pause_after(count, draw, floor)
    assert pause >= min(floor, RETRY_AFTER_CAP_S)
    assert 0 <= pause <= RETRY_AFTER_CAP_S
