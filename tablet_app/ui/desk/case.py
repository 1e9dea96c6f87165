"""What can be the matter with a tablet, in words for support."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """`label` names it, `means` explains it to support, `say` is the sentence for the partner. In English."""

    label: str
    means: str
    say: str
