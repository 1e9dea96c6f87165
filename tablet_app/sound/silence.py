"""How long a process has said nothing, as far as that tells anything about it."""

import time


class Silence:
    """Where this process itself comes late to its looks, the machine is busy, and the other one may be just as late: of
    the time between two looks no more counts than one and a half of the pauses that were meant.
    """

    def __init__(self) -> None:
        self._seconds = 0.0
        self._looked_at = time.monotonic()

    def broken(self) -> None:
        """It said something, or was told something that it will answer."""
        self._seconds = 0.0
        self._looked_at = time.monotonic()

    def look(self, every_s: float) -> float:
        """Seconds of silence that count; `every_s` is how long after the last look this one was meant to come."""
        now = time.monotonic()
        self._seconds += min(now - self._looked_at, 1.5 * every_s)
        self._looked_at = now
        return self._seconds
