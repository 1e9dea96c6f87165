"""Sentences as tables, by check and reason, in English until they are shown."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from tablet_app.domain.health import Finding
from tablet_app.ui.findings.base import Words, number


class Text(Struct, frozen=True):
    """`says` may have a %1 for the measure called `measure`, written without its sign: "falls by 6"."""

    says: str
    todo: str = ""
    measure: str = ""


Texts = Mapping[str, Mapping[str, Text]]
"""By check and reason; the reason "" is for FINE."""


def said(finding: Finding, title: str, text: Text | None) -> Words:
    """The words in the language that is shown now. A check that was cut off or failed has no text of its own."""
    if text is None:
        return Words(_shown(title), "")
    says = _shown(text.says)
    if text.measure:
        says = says.replace("%1", number(finding, text.measure).lstrip("-"))
    return Words(_shown(title), says, _shown(text.todo))


def _shown(text: str) -> str:
    return QCoreApplication.translate("Findings", text) if text else ""
