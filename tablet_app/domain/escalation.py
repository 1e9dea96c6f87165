"""What happens when nobody takes an order although its alert goes on: a table by time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    REPEAT = "repeat"
    """The tone begins anew, through the next backend."""
    LOUDER = "louder"
    """Full volume."""
    FLASH = "flash"
    """The whole screen flashes."""
    SECOND_TONE = "second_tone"
    """Another tone takes turns with the first: an ear that is used to one hears the other."""
    PHONE = "phone"
    """The platform is asked to phone the venue."""


@dataclass(frozen=True, slots=True)
class Step:
    """`act` comes `after_s` seconds of an alert that nobody answered."""

    after_s: int
    act: Act


USUAL = (
    Step(20, Act.LOUDER),
    Step(30, Act.REPEAT),
    Step(45, Act.FLASH),
    Step(60, Act.SECOND_TONE),
    Step(120, Act.PHONE),
)


def due(steps: Sequence[Step], since_s: float, until_s: float) -> list[Act]:
    """What became due after `since_s` and not later than `until_s`, in the order of the table."""
    return [step.act for step in sorted(steps, key=lambda one: one.after_s) if since_s < step.after_s <= until_s]
