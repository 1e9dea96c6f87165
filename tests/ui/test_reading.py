"""One reading, told to all who show it, with a frame in between where that is needed."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any

from tablet_app.domain.changes import Changes
from tablet_app.domain.venue import Profile
from tablet_app.ui.reading import MUCH_S, OrdersReader, Reading
from tests.making import NOON


async def nothing() -> Any:
    return None


async def test_a_frame_comes_between_one_who_had_much_to_do_and_the_next() -> None:
    came: list[str] = []

    async def turn() -> None:
        came.append("frame")

    async def board() -> list[Any]:
        return []

    async def profile() -> Profile:
        return Profile()

    def much(_: Reading) -> None:
        time.sleep(2 * MUCH_S)
        came.append("much")

    behind: Any = SimpleNamespace(board=board, profile=profile, venue=nothing, now=lambda: NOON)
    reader = OrdersReader(lambda doing: doing.close(), Changes(), behind, behind, behind, turn)
    reader.listen(much)
    reader.listen(lambda _: came.append("little"))
    reader.listen(lambda _: came.append("last"))
    await reader.read()
    assert came == ["much", "frame", "little", "last"]
