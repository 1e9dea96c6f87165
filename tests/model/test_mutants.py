"""The model has teeth: each known way to be wrong, planted alone, is caught."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from tablet_app.demo.process import Platform
from tests.model import mutants
from tests.model.test_model import SHORT, days_at_the_counter
from tests.model.world import World

UNTIL_CAUGHT = settings(SHORT, max_examples=100, report_multiple_bugs=False)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("plant", mutants.MUTANTS, ids=lambda plant: plant.__name__)
def test_each_mutant_is_caught(platform: Platform, plant) -> None:
    with plant(), pytest.raises(AssertionError):
        days_at_the_counter(platform, UNTIL_CAUGHT)


def test_a_subject_that_does_not_rest_is_caught(platform: Platform, tmp_path: Path) -> None:
    """Told as a story: Hypothesis takes minutes until it thinks of sending twice without a pause."""
    with mutants.the_subject_is_not_held_after_a_missing_verdict(), World(platform, tmp_path / "world") as world:
        order = world.an_order()
        world.run(world.tap("confirm", order))
        world.send({"kind": "missing"})
        world.send()
        with pytest.raises(AssertionError, match="sent again too early"):
            world.check()
