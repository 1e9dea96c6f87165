"""The words of all checks, joined: `words(finding)` in the language that is shown now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tablet_app.domain.health import Finding, State

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Words:
    """`title`: what was looked at. `says`: what was found. `todo`: one action a person can take, or empty."""

    title: str
    says: str
    todo: str = ""


Group = Callable[[Finding], Words]
"""The words of one group of checks, by the letters of their ids ("P", "S"); it answers for every reason they have."""

GROUPS: Mapping[str, Group] = {}


def words(finding: Finding) -> Words:
    """The words for a finding; those that any check can end with are the same for all."""
    known = GROUPS[finding.check.rstrip("0123456789")](finding)
    if finding.state is State.COULD_NOT_LOOK and finding.reason == "timed_out":
        return Words(known.title, translate("Findings", "This took too long and was cut off."))
    if finding.state is State.COULD_NOT_LOOK and finding.reason == "failed":
        return Words(known.title, translate("Findings", "Could not be looked at. The log has the details."))
    return known


def number(finding: Finding, name: str) -> str:
    """A measure as it is read: whole where it is whole, else with one decimal; "?" where it is not known."""
    value = finding.value(name)
    if isinstance(value, bool) or value is None:
        return "?"
    if isinstance(value, float):
        return f"{value:.0f}" if value == round(value) or abs(value) >= 100 else f"{value:.1f}"
    return str(value)
