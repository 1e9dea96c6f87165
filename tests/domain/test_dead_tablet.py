"""Whoever follows the tree ends somewhere, whatever is answered, and charges nothing that is wet on the way."""

from __future__ import annotations

from tablet_app.assets import asset
from tablet_app.domain.dead_tablet import CALL, NUMBERS, STEPS, WORKS

BY_ID = {step.id: step for step in STEPS}


def test_every_way_leads_to_a_step_or_to_a_tablet_that_works() -> None:
    for step in STEPS:
        for to in (step.yes, step.no):
            assert to in BY_ID or to == WORKS or step.id == CALL


def test_without_a_yes_one_comes_to_the_call_step_by_step() -> None:
    at, seen = STEPS[0].id, list[str]()
    while at != CALL:
        assert at not in seen
        seen.append(at)
        at = BY_ID[at].no
    assert seen == [step.id for step in STEPS[:-1]]


def test_from_every_step_there_is_an_end() -> None:
    ends = {CALL, WORKS}
    for _ in STEPS:
        ends |= {step.id for step in STEPS if step.yes in ends or step.no in ends}
    assert ends >= set(BY_ID)


def test_steps_are_numbered_from_one_and_have_their_pictograms() -> None:
    assert list(NUMBERS.values()) == list(range(1, len(STEPS) + 1))
    for step in STEPS:
        assert step.icons
        assert all(asset("icons", f"{name}.svg").is_file() for name in step.icons)
