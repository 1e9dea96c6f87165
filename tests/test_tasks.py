"""What the screens started has ended before the screens go."""

from __future__ import annotations

import asyncio

import pytest

from tablet_app import tasks
from tablet_app.tasks import Tasks


async def test_nothing_runs_after_the_close_not_even_what_tidies_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "LET_END_S", 0.01)
    ended: list[str] = []

    async def tap() -> None:
        await asyncio.sleep(0)
        ended.append("a tap")

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.02)
            ended.append("tidied up")

    running = Tasks()
    running.start(tap())
    running.start(endless())
    await running.close()
    assert ended == ["a tap", "tidied up"]
    running.start(tap())
    await running.close()
    assert ended[2:] == ["a tap"], "what the screens start while they go"
