"""What the checks of the tablet find: how bad it is, the numbers behind it, and what comes first."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct


class State(StrEnum):
    """COULD_NOT_LOOK is neither a fault nor a sign of health."""

    FINE = "fine"
    WORTH_KNOWING = "worth_knowing"
    BROKEN = "broken"
    COULD_NOT_LOOK = "could_not_look"


_WORST_FIRST = (State.BROKEN, State.WORTH_KNOWING, State.COULD_NOT_LOOK, State.FINE)


class Measure(Struct, frozen=True):
    """One number behind a finding: `unit` as written behind it ("%", "°C", "ms"); `limit`: what it was held against."""

    name: str
    value: float | str | bool | None
    unit: str = ""
    limit: float | None = None


class Finding(Struct, frozen=True):
    """What one check found.

    `check` is its id, such as "S4"; `reason` a code that the screens turn into a sentence and a remedy, empty when all
    is fine. `fix` is the id of the repair that the app offers for it, or empty. `source` says where it was looked.
    For COULD_NOT_LOOK `reason` says why: "timed_out", "failed", or a code of the check's own.
    """

    check: str
    state: State
    reason: str = ""
    evidence: tuple[Measure, ...] = ()
    source: str = ""
    fix: str = ""
    took_ms: int = 0

    def value(self, name: str) -> float | str | bool | None:
        """The measure of that name; None when there is none."""
        return next((one.value for one in self.evidence if one.name == name), None)


def worst_of(findings: Iterable[Finding]) -> State:
    """FINE for none at all. What could not be looked at counts for less than what is worth knowing."""
    return min((finding.state for finding in findings), key=_WORST_FIRST.index, default=State.FINE)


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Sorted by state; within one state in the order given."""
    return sorted(findings, key=lambda finding: _WORST_FIRST.index(finding.state))


def is_worse(after: Finding, before: Finding) -> bool:
    """Whether a repair made it worse: what it did is then undone."""
    return _WORST_FIRST.index(after.state) < _WORST_FIRST.index(before.state)
