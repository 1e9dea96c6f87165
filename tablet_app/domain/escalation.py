"""What happens when nobody takes an order although its alert goes on: a table by time."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import cast

from msgspec import Struct


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


class Step(Struct, frozen=True):
    """`act` comes `after_s` seconds of an alert that nobody answered."""

    after_s: int
    act: Act


LATEST_S = 3600

USUAL = (
    Step(20, Act.LOUDER),
    Step(30, Act.REPEAT),
    Step(45, Act.FLASH),
    Step(60, Act.SECOND_TONE),
    Step(120, Act.PHONE),
)


class WrongStepError(ValueError):
    """A table that cannot be used: the step's number from 0, the part of it or "", and what is wrong in one phrase."""

    def __init__(self, number: int, part: str, sentence: str) -> None:
        super().__init__(sentence)
        self.number = number
        self.part = part


def steps_of(value: object) -> tuple[Step, ...]:
    """The steps of a list of `{"after_s": seconds, "act": name}`. Raises `WrongStepError`."""
    entries = cast("Sequence[object]", value) if isinstance(value, list | tuple) else [value]
    return tuple(_step(number, entry) for number, entry in enumerate(entries))


def _step(number: int, entry: object) -> Step:
    if not isinstance(entry, dict):
        raise WrongStepError(number, "", '"escalation" must be a list of tables with "after_s" and "act"')
    step = cast("dict[str, object]", entry)
    for part in [*step, "after_s", "act"]:
        if part not in ("after_s", "act"):
            raise WrongStepError(number, part, f'key "{part}" is not known; known are after_s, act')
        if part not in step:
            raise WrongStepError(number, "", f'"escalation" needs "{part}" in each step')
    after, act = step["after_s"], step["act"]
    if type(after) is not int or not 0 <= after <= LATEST_S:
        raise WrongStepError(number, "after_s", f'"after_s" must be a whole number from 0 to {LATEST_S}, not {after}')
    if act not in tuple(Act):
        choices = " or ".join(f'"{one}"' for one in Act)
        raise WrongStepError(number, "act", f'"act" must be {choices}, not "{act}"')
    return Step(after, Act(act))


def due(steps: Sequence[Step], since_s: float, until_s: float) -> list[Act]:
    """What became due after `since_s` and not later than `until_s`, in the order of the table."""
    return [step.act for step in sorted(steps, key=lambda one: one.after_s) if since_s < step.after_s <= until_s]
