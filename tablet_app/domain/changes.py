"""What kind of thing changed in the store, and who wants to know."""

from __future__ import annotations

from collections.abc import Callable
from enum import Flag, auto


class Change(Flag):
    ORDERS = auto()
    OUTBOX = auto()
    PRODUCTS = auto()
    VENUE = auto()
    DEVICE = auto()
    LINK = auto()
    """The connection to the platform came or went."""
    SOUND = auto()
    STORE = auto()
    """The disk takes data or takes none any more, or something damaged was put right."""
    HEALTH = auto()
    """A check of the tablet began, or found something."""


EVERYTHING = Change(sum(change.value for change in Change))

Listener = Callable[[Change], None]


class Changes:
    """Told after the transaction; listeners read again. Listeners are called in the order in which they came."""

    def __init__(self) -> None:
        self._listeners: list[tuple[Change, Listener]] = []

    def listen(self, to: Change, listener: Listener) -> Callable[[], None]:
        """Call `listener` with what changed whenever it touches `to`. Returns the call that ends it."""
        entry = (to, listener)
        self._listeners.append(entry)
        return lambda: self._listeners.remove(entry)

    def tell(self, change: Change) -> None:
        for to, listener in list(self._listeners):
            if change & to:
                listener(change & to)
