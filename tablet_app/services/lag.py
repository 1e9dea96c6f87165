"""How late the one loop comes round in which screens, services and network run."""

from __future__ import annotations

import asyncio
import time
from collections import deque

EVERY_S = 5.0
KEPT = 120
"""Ten minutes of looks."""


class Lag:
    """`run` measures until cancelled."""

    def __init__(self, every_s: float = EVERY_S) -> None:
        self._every_s = every_s
        self._late_ms: deque[float] = deque(maxlen=KEPT)

    async def run(self) -> None:
        while True:
            due = time.monotonic() + self._every_s
            await asyncio.sleep(self._every_s)
            self.late(max(0.0, time.monotonic() - due) * 1000)

    def late(self, ms: float) -> None:
        self._late_ms.append(ms)

    def p99_ms(self) -> float | None:
        """Of the last ten minutes; None before the first look."""
        if not self._late_ms:
            return None
        ordered = sorted(self._late_ms)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
