"""Faults on demand: what a bad network, proxy or platform does to the calls under /v1."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from tablet_app.demo.database import Json

REQUEST_KINDS = ("status", "slow", "never", "garbage", "html", "half", "reset")
STREAM_KINDS = ("cut_streams", "hold_streams", "duplicate", "reorder")
RESULT_KINDS = ("busy", "part", "missing", "doubled", "shuffled")
KINDS = REQUEST_KINDS + STREAM_KINDS + RESULT_KINDS


@dataclass
class Fault:
    """`seconds` is the delay of a `slow` answer, for any other kind how long the fault lasts.

    `share` 0–1 hits that part of the requests; `applied` lets the request work before its answer is lost.
    `retry_after` is a header as it is, seconds or a date; `text` is what `garbage` says instead of broken JSON.

    Of commands: `busy` asks for one later; `part` does and answers the first half of a request alone; `missing` leaves
    every second result out, the first among them; `doubled` tells each twice; `shuffled` tells the last first.
    """

    kind: str
    path: str = "/v1"
    status: int = 500
    retry_after: int | str | None = None
    seconds: float | None = None
    times: int | None = None
    share: float = 1.0
    applied: bool = False
    text: str | None = None
    began: float = 0.0

    @classmethod
    def of(cls, body: Json) -> Self:
        """Raises ValueError with one sentence when the body is not a fault."""
        if body.get("kind") not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(KINDS)}")
        allowed = {"kind", "path", "status", "retry_after", "seconds", "times", "share", "applied", "text"}
        unknown = sorted(set(body) - allowed)
        if unknown:
            raise ValueError(f"unknown field {unknown[0]}; a fault has {', '.join(sorted(allowed))}")
        return cls(**body, began=time.monotonic())

    def over(self) -> bool:
        lasts = self.seconds if self.kind != "slow" else None
        return self.times == 0 or (lasts is not None and time.monotonic() > self.began + lasts)


class Faults:
    """The faults that are on; `changed` is called when that changes."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._faults: list[Fault] = []
        self._changed = changed
        self._random = random.Random(7)  # noqa: S311 - dice, not secrets

    def add(self, fault: Fault) -> None:
        self._faults.append(fault)
        self._changed()

    def clear(self) -> None:
        self._faults.clear()
        self._changed()

    def shown(self) -> list[Json]:
        return [{"kind": f.kind, "path": f.path, "times": f.times} for f in self._active()]

    def take(self, kinds: tuple[str, ...], path: str = "/v1") -> Fault | None:
        """The first fault that hits this, counted as used once."""
        for fault in self._active():
            if fault.kind in kinds and path.startswith(fault.path) and self._random.random() < fault.share:
                if fault.times is not None:
                    fault.times -= 1
                return fault
        return None

    def on(self, kind: str) -> bool:
        """Whether such a fault is on; counts nothing."""
        return any(fault.kind == kind for fault in self._active())

    def _active(self) -> list[Fault]:
        self._faults = [fault for fault in self._faults if not fault.over()]
        return list(self._faults)
