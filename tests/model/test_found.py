"""What the model found: each a short story of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tablet_app.demo.process import Platform
from tests.model.world import World


@pytest.fixture
def world(own_platform: Platform, tmp_path: Path) -> Iterator[World]:
    with World(own_platform, tmp_path / "world") as made:
        yield made


def test_a_subject_rests_when_the_first_of_its_verdicts_is_missing(world: World) -> None:
    order = world.an_order()
    for kind in ("confirm", "ready"):
        world.run(world.tap(kind, order))
    world.send({"kind": "missing"})
    world.send()
    world.check()
    assert len(world.requests.sent) == 1


def test_refusals_in_the_batch_that_ends_an_order_need_nobody_to_read_them(world: World) -> None:
    order = world.an_order()
    world.act(order, "status", status="ready")
    for kind in ("confirm", "ready", "hand_over"):
        world.run(world.tap(kind, order))
    world.send()
    assert world.refusals() == []
    world.check()
