"""The running counter as somebody at it has it: what is seen, touched, and known to the tablet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tablet_app.front import Counter
from tablet_app.ui.hands import Hands


class AtTheCounter:
    """Works a running app as `demo.person.Seat` asks for it."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._hands = Hands(counter.window.root)

    def sees(self, name: str) -> bool:
        return self._hands.sees(name)

    def tap(self, name: str) -> None:
        self._hands.tap(name)

    def shot(self, path: Path) -> None:
        self._counter.window.grab().save(str(path))

    async def standing(self) -> str:
        return (await self._counter.check_ins.view()).standing.value

    async def sent(self) -> Sequence[str]:
        return await self._counter.tablet.outbox.keys()

    async def waiting(self) -> int:
        return (await self._counter.tablet.outbox.view()).waiting

    async def catalogue(self) -> Sequence[str]:
        shown = await self._counter.tablet.products.catalogue()
        return [entry.product.id for entry in shown if entry.available]
