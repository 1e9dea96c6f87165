"""Where the tablet may not change the volume, the tone itself is softer for a lower level: measured at the monitor."""

from __future__ import annotations

import math

import pytest

from tablet_app.demo.recorder import Recorder
from tablet_app.domain.escalation import Act, Step
from tablet_app.sound.rules import Rules, voice
from tests.sound.conftest import until
from tests.sound.watched import watched

LOUD_PEAK = 0.735  # of new_order.wav


@pytest.mark.parametrize(
    ("level", "tone"),
    [(100, "new_order"), (89, "new_order"), (80, "new_order_medium"), (71, "new_order_medium"), (60, "new_order_soft")],
)
def test_the_level_chooses_the_file(level: int, tone: str) -> None:
    assert voice("new_order", Rules(level_pct=level, may_change_volume=False)) == tone
    assert voice("new_order", Rules(level_pct=level)) == "new_order"
    assert voice("new_order", Rules(level_pct=level, may_change_volume=False, louder=True)) == "new_order"
    assert voice("cancelled", Rules(level_pct=level, may_change_volume=False)) == "cancelled"


@pytest.mark.parametrize(("level", "lower_db"), [(100, 0), (80, 6), (60, 12)])
async def test_a_lower_level_is_softer_at_the_monitor(recorder: Recorder, level: int, lower_db: int) -> None:
    async with watched("miniaudio", rules=Rules(floor_pct=0, level_pct=level, may_change_volume=False)) as tablet:
        tablet.ring("o1")
        await until(lambda: recorder.sounds(gap_s=0.4) and recorder.sounds(gap_s=0.4)[0].seconds > 1.75, "a whole tone")
        assert tablet.verdict("o1") is True
    assert 20 * math.log10(LOUD_PEAK / recorder.measured().peak) == pytest.approx(lower_db, abs=1)


async def test_when_nobody_answers_the_soft_tone_gives_way_to_the_loud_one(recorder: Recorder) -> None:
    rules = Rules(floor_pct=0, level_pct=60, may_change_volume=False)
    async with watched("miniaudio", rules=rules, steps=(Step(1, Act.LOUDER),)) as tablet:
        tablet.ring("o1")
        await until(lambda: recorder.first_sound_ns() and recorder.measured().peak > 0.1, "the soft tone")
        assert recorder.measured().peak < LOUD_PEAK / 3
        await until(lambda: recorder.measured().peak > LOUD_PEAK / 1.2, "the loud tone")
