"""What people did, and what is known of it from outside. It outlives the tablet."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Tap:
    """A tap that the tablet called saved, under `key`. `place` counts taps."""

    place: int
    key: str
    kind: str
    subject: str
    again: str | None = None
    """The key of the refused command of which a person said "try again"."""


@dataclass
class Memory:
    taps: dict[str, Tap] = field(default_factory=dict)
    given_up: set[str] = field(default_factory=set)
    orders: list[str] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    """Products that somebody else switched."""
