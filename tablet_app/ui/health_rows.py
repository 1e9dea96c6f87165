"""What the checks found as rows of the screen "Check the tablet", and the one thing to do next."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from tablet_app.domain.health import Finding, State, worst_first
from tablet_app.services.diagnosis import Examination
from tablet_app.ui.findings.lazily import words
from tablet_app.ui.findings.measures import numbers

ATTENTION, UNSEEN, FINE = "attention", "unseen", "fine"
_PARTS = {State.BROKEN: ATTENTION, State.WORTH_KNOWING: ATTENTION, State.COULD_NOT_LOOK: UNSEEN, State.FINE: FINE}


class FindingRow(Struct, frozen=True):
    """One finding in words. `part`: where it is listed; `mark`: its state; `again`: it is being looked at once more."""

    check: str
    part: str
    mark: str
    title: str
    says: str
    todo: str
    fixable: bool
    again: bool
    numbers: list[dict[str, object]]
    source: str


def row(finding: Finding, *, again: bool = False) -> FindingRow:
    said = words(finding)
    return FindingRow(
        check=finding.check,
        part=_PARTS[finding.state],
        mark=finding.state.value,
        title=said.title,
        says=said.says,
        todo=said.todo,
        fixable=bool(finding.fix),
        again=again,
        numbers=numbers(finding),
        source=finding.source,
    )


def rows(examination: Examination) -> list[FindingRow]:
    """The worst first. What could not be looked at stands apart, so that nobody takes silence for health."""
    waiting = set(examination.waiting)
    return [row(one, again=one.check in waiting) for one in worst_first(examination.findings.values())]


def next_one(shown: Iterable[FindingRow]) -> FindingRow | None:
    """The first of the worst about which something can be done."""
    return next((one for one in shown if one.part == ATTENTION and (one.todo or one.fixable)), None)
