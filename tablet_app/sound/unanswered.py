"""The orders that it sounds for, each with a wait of its own; what is done about them follows the longest."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tablet_app.domain.escalation import Act, Step, due


class Unanswered:
    """`steps` as configured. Times in monotonic seconds."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = tuple(steps)
        self._phone_after_s = min((step.after_s for step in steps if step.act is Act.PHONE), default=None)
        self._since: dict[str, float] = {}
        self._phoned: set[str] = set()
        self._looked_at: float | None = None
        self.acts: frozenset[Act] = frozenset()
        """What is in force as of the last look."""

    @property
    def orders(self) -> frozenset[str]:
        return frozenset(self._since)

    def sounds_for(self, orders: frozenset[str], now: float) -> None:
        """These and no others; one that is new among them waits from now on."""
        if not self._since:
            self._looked_at = None
        self._since = {order_id: self._since.get(order_id, now) for order_id in orders}
        self._phoned &= orders

    def waits_s(self, now: float) -> float:
        """Of the one that waits longest; 0.0 where none does."""
        return now - min(self._since.values(), default=now)

    def look(self, now: float) -> list[Act]:
        """What begins now, in the order of the table. What an order that is gone brought about is over."""
        waits = self.waits_s(now)
        reached = -1.0 if self._looked_at is None else waits - (now - self._looked_at)
        self._looked_at = now
        self.acts = frozenset(due(self._steps, -1.0, waits)) if self._since else frozenset()
        return due(self._steps, reached, waits) if self._since else []

    def to_phone(self, now: float, judged: Collection[str]) -> frozenset[str]:
        """Those of the `judged` that have now waited so long themselves that the platform is to phone; each once."""
        after_s = self._phone_after_s
        if after_s is None:
            return frozenset()
        late = {order_id for order_id, since in self._since.items() if now - since >= after_s}
        found = frozenset(late.intersection(judged) - self._phoned)
        self._phoned |= found
        return found
