"""What a group of words is made of, and how a number is read in a sentence."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from tablet_app.domain.health import Finding


class Words(Struct, frozen=True):
    """`title`: what was looked at. `says`: what was found. `todo`: one action a person can take, or empty."""

    title: str
    says: str
    todo: str = ""


Group = Callable[[Finding], Words]
"""The words of one group of checks, by the letters of their ids ("P", "S"); it answers for every reason they have."""


def number(finding: Finding, name: str) -> str:
    """A measure as it is read: whole where it is whole, else with one decimal; "?" where it is not known."""
    value = finding.value(name)
    if isinstance(value, bool) or value is None:
        return "?"
    if isinstance(value, float):
        return f"{value:.0f}" if value == round(value) or abs(value) >= 100 else f"{value:.1f}"
    return str(value)
