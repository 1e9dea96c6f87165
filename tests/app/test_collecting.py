"""Old garbage is walked through in a quiet minute, and not while a queue is being sent."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tablet_app import loops
from tablet_app.domain import commands as say
from tests.counter import tablet_at, until


@pytest.fixture
def walks(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The generations that were walked through whole, one by one."""
    monkeypatch.setattr(loops, "COLLECT_EVERY_S", 0.005)
    seen: list[int] = []

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "start" and about["generation"] == 2:
            seen.append(2)

    before, interval = gc.get_threshold(), sys.getswitchinterval()
    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)
    gc.set_threshold(*before)
    sys.setswitchinterval(interval)


async def test_it_walks_when_nothing_waits_and_at_last_when_something_does(tmp_path: Path, walks: list[int]) -> None:
    loops.spare_the_screens()
    async with tablet_at(tmp_path, "http://127.0.0.1:9") as tablet:
        collecting = asyncio.create_task(loops.collect(tablet))
        await until(lambda: walks)
        await tablet.outbox.save(say.CheckOut())
        looks = 0
        view = tablet.outbox.view

        async def counted():
            nonlocal looks
            looks += 1
            return await view()

        tablet.outbox.view = counted
        # A look from before the tap may still have been under way.
        await until(lambda: looks >= 1)
        walks.clear()
        await until(lambda: looks > loops.COLLECT_AT_LAST // 2)
        assert not walks
        await until(lambda: walks)
        collecting.cancel()


def test_the_collector_does_not_walk_through_what_is_old_by_itself(walks: list[int]) -> None:
    loops.spare_the_screens()
    # As after a start: little is old, so that what comes is soon a quarter of it, which is when the collector walks.
    gc.freeze()
    try:
        gc.collect()
        walks.clear()
        kept = [[] for _ in range(100_000)]
        assert kept
        assert gc.isenabled()
        assert not walks
    finally:
        gc.unfreeze()
