"""The volume that an alert has, look by look, and what escalates when."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from tablet_app import sounding
from tablet_app.config import Config
from tablet_app.domain.escalation import USUAL, Act, Step, due
from tablet_app.sound.pauses import longest_pause_s
from tablet_app.sound.rules import Rules, Volume
from tablet_app.sound.tones import TONES, tone_file
from tablet_app.sound.unanswered import Unanswered
from tests.making import at


def test_it_rises_to_its_level_over_the_first_seconds_and_goes_back_after() -> None:
    volume, rules = Volume(), Rules(floor_pct=40, level_pct=100, ramp_s=3.0)
    assert volume.ringing(70, 0.0, rules) is None
    assert volume.ringing(70, 1.5, rules) == 85
    assert volume.ringing(85, 3.0, rules) == 100
    assert volume.ringing(100, 9.0, rules) is None
    assert volume.resting(100, rules) == 70
    assert volume.resting(70, rules) is None


def test_under_the_floor_it_is_at_the_floor_at_once() -> None:
    volume, rules = Volume(), Rules(floor_pct=60, level_pct=80, ramp_s=3.0)
    assert volume.ringing(10, 0.0, rules) == 60
    assert volume.ringing(60, 3.0, rules) == 80
    assert volume.resting(80, rules) == 60, "held at the floor in opening hours"


def test_volume_keys_work_but_not_below_the_floor() -> None:
    volume, rules = Volume(), Rules(floor_pct=60, level_pct=100, ramp_s=0.0)
    assert volume.ringing(80, 0.0, rules) == 100
    assert volume.ringing(75, 1.0, rules) is None, "somebody turned it down: it gives way"
    assert volume.ringing(20, 2.0, rules) == 60
    assert volume.ringing(60, 3.0, Rules(louder=True)) == 100
    assert volume.resting(90, rules) is None, "and stays where a person put it"


def test_full_volume_goes_with_the_order_that_nobody_answered() -> None:
    volume, rules = Volume(), Rules(floor_pct=60, level_pct=70, ramp_s=0.0)
    louder = Rules(floor_pct=60, level_pct=70, ramp_s=0.0, louder=True)
    assert volume.ringing(50, 0.0, rules) == 70
    assert volume.ringing(70, 20.0, louder) == 100
    assert volume.ringing(100, 25.0, rules) == 70, "the next order has not waited so long"
    assert volume.ringing(70, 40.0, louder) == 100
    assert volume.ringing(90, 41.0, rules) is None, "where a person has put it meanwhile, it stays"
    assert Volume().ringing(100, 0.0, rules) is None, "and what we did not raise comes down at night alone"


def test_what_must_not_be_changed_is_not() -> None:
    volume, rules = Volume(), Rules(may_change_volume=False)
    assert volume.ringing(0, 5.0, rules) is None
    assert volume.resting(0, rules) is None


def test_while_closed_it_may_rest_under_the_floor() -> None:
    assert Volume().resting(20, Rules(held=False)) is None
    assert Volume().resting(20, Rules(held=True)) == 60


def test_at_night_a_louder_output_comes_down_while_it_rings() -> None:
    volume, rules = Volume(), Rules(floor_pct=30, level_pct=50, ramp_s=0.0, lowers=True)
    assert volume.ringing(100, 0.0, rules) == 50
    assert volume.resting(50, rules) == 100


def test_somebody_elses_change_is_noticed_and_our_own_is_not() -> None:
    volume = Volume()
    assert [volume.changed(pct) for pct in (70, 70, 40, 40)] == [False, False, True, False]
    assert volume.ringing(40, 0.0, Rules()) == 60
    assert not volume.changed(60)


@pytest.mark.parametrize(
    ("hour", "begin", "end", "level"),
    [(23, 22, 7, 65), (3, 22, 7, 65), (7, 22, 7, 90), (12, 22, 7, 90), (14, 13, 15, 65), (15, 13, 15, 90)],
)
def test_the_night_goes_past_midnight(hour: int, begin: int, end: int, level: int) -> None:
    config = Config(alert_level_pct=90, night_level_pct=65, night_from=time(begin), night_until=time(end))
    local: datetime = at("2025-03-01T00:00:00Z") + timedelta(hours=hour)
    rules = sounding.rules(config, local, held=True)
    assert (rules.level_pct, rules.lowers) == (level, level == 65)
    assert sounding.rules(Config(), local, held=True).level_pct == 100


def test_each_step_is_due_once() -> None:
    assert due(USUAL, 0.0, 19.9) == []
    assert due(USUAL, 19.9, 30.0) == [Act.LOUDER, Act.REPEAT]
    assert due(USUAL, 30.0, 44.0) == []
    assert due([Step(0, Act.FLASH)], -1.0, 0.0) == [Act.FLASH]


def acts(waiting: Unanswered, now: float) -> tuple[list[Act], frozenset[Act], frozenset[str]]:
    return waiting.look(now), waiting.acts, waiting.to_phone(now, ("a", "b"))


def test_each_order_has_a_wait_of_its_own_and_the_longest_decides() -> None:
    waiting = Unanswered(USUAL)
    waiting.sounds_for(frozenset("a"), 0.0)
    assert acts(waiting, 19.9) == ([], frozenset(), frozenset())
    assert acts(waiting, 50.0) == ([Act.LOUDER, Act.REPEAT, Act.FLASH], {Act.LOUDER, Act.REPEAT, Act.FLASH}, set())
    waiting.sounds_for(frozenset("ab"), 110.0)
    assert acts(waiting, 114.0) == ([Act.SECOND_TONE], set(Act) - {Act.PHONE}, set())
    waiting.sounds_for(frozenset("b"), 115.0)
    assert acts(waiting, 121.0) == ([], set(), set()), "it has waited 11 s, and nobody phones for it"
    assert acts(waiting, 131.0) == ([Act.LOUDER], {Act.LOUDER}, set()), "its own 20 s"


def test_each_order_is_phoned_for_after_its_own_time_and_once() -> None:
    waiting = Unanswered(USUAL)
    waiting.sounds_for(frozenset("a"), 0.0)
    assert waiting.to_phone(120.0, ("a",)) == {"a"}
    waiting.sounds_for(frozenset("ab"), 130.0)
    waiting.sounds_for(frozenset("b"), 140.0)
    assert waiting.to_phone(249.9, ("a", "b")) == set()
    assert waiting.to_phone(250.0, ("a",)) == set(), "without a verdict there is no evidence to send along"
    assert waiting.to_phone(250.0, ("a", "b")) == {"b"}
    assert waiting.to_phone(300.0, ("a", "b")) == set()
    assert Unanswered(()).to_phone(300.0, ("a",)) == set()


def test_a_wait_ends_with_the_order_and_begins_anew() -> None:
    waiting = Unanswered([Step(0, Act.FLASH), Step(5, Act.PHONE)])
    for began in (0.0, 100.0):
        waiting.sounds_for(frozenset("a"), began)
        assert acts(waiting, began) == ([Act.FLASH], {Act.FLASH}, set())
        assert acts(waiting, began + 5.0) == ([Act.PHONE], {Act.FLASH, Act.PHONE}, {"a"})
        waiting.sounds_for(frozenset(), began + 6.0)
        assert acts(waiting, began + 6.0) == ([], set(), set())


def test_no_pause_of_a_tone_is_longer_than_the_guard_waits() -> None:
    pauses = {tone: longest_pause_s(str(tone_file(tone))) for tone in TONES}
    assert 0.2 < pauses["new_order"] < 0.5
    assert all(pause < 1.5 for pause in pauses.values())
