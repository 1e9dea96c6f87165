"""The last drawing test of the touch panel, for the check that judges it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from msgspec import Struct

from tablet_app.domain.touch import Cell
from tablet_app.services.clock import Clock


class Drawing(Struct, frozen=True):
    """`asked` are the cells that a finger was to go over, `drawn` those that felt it; `at`: its end, platform time."""

    asked: frozenset[Cell]
    drawn: frozenset[Cell]
    at: datetime


class TouchTests:
    """Remembered while the app runs: a panel that is cleaned, or dries, is another one tomorrow."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.last: Drawing | None = None
        """None before the first test that was brought to its end."""

    def take(self, asked: Collection[Cell], drawn: Collection[Cell]) -> None:
        self.last = Drawing(frozenset(asked), frozenset(drawn), self._clock.now())
