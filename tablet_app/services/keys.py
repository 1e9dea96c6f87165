"""Idempotency keys: UUIDs of version 7 that are unique, and ordered as they are made, whatever the clocks do."""

from __future__ import annotations

import os
from collections.abc import Callable
from uuid import UUID

_VERSION_7, _VARIANT = 7 << 76, 2 << 62  # RFC 9562, section 5.7
_RANDOM = 0xFFF << 64 | (1 << 62) - 1
_TIME = 80
"""The place of the milliseconds in a key."""


class Keys:
    """`ms` gives platform time in milliseconds since 1970. `newest` is the last key of an earlier run, or empty.

    No two keys of a run have the same time; the random bits, drawn once, tell it from other runs and other tablets.

    Not a library's `uuid7`: that goes by the wall clock and knows nothing of the run before, so that keys of a tablet
    that starts in 1970 would come before those that wait.
    """

    def __init__(self, ms: Callable[[], int], newest: str = "") -> None:
        self._ms = ms
        self._last = _milliseconds(newest)
        random = int.from_bytes(os.urandom(10)) & _RANDOM
        # The third of its five parts and what follows.
        self._rest = str(UUID(int=_VERSION_7 | _VARIANT | random))[14:]

    def new(self) -> str:
        self._last = max(self._ms(), self._last + 1)
        time = f"{self._last:012x}"
        return f"{time[:8]}-{time[8:]}-{self._rest}"


def _milliseconds(key: str) -> int:
    try:
        return UUID(key).int >> _TIME
    except ValueError:
        return 0
