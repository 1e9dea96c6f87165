"""The words for the machine itself: power, heat, screen, touch, clock, storage, memory, staying awake, printer."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tablet_app.domain.health import Finding
from tablet_app.ui.findings import device_texts, power_texts, storage_texts
from tablet_app.ui.findings.base import Words
from tablet_app.ui.findings.texts import Texts, said

TITLES = {
    "P1": QT_TRANSLATE_NOOP("Findings", "Power"),
    "P2": QT_TRANSLATE_NOOP("Findings", "Charger"),
    "P3": QT_TRANSLATE_NOOP("Findings", "Battery"),
    "T1": QT_TRANSLATE_NOOP("Findings", "Temperature"),
    "D1": QT_TRANSLATE_NOOP("Findings", "Screen"),
    "D2": QT_TRANSLATE_NOOP("Findings", "Touch"),
    "K1": QT_TRANSLATE_NOOP("Findings", "Clock"),
    "F1": QT_TRANSLATE_NOOP("Findings", "Storage"),
    "F2": QT_TRANSLATE_NOOP("Findings", "Storage wear"),
    "M1": QT_TRANSLATE_NOOP("Findings", "Working memory"),
    "I1": QT_TRANSLATE_NOOP("Findings", "Staying awake"),
    "X1": QT_TRANSLATE_NOOP("Findings", "Printer"),
}
TEXTS: Texts = {**power_texts.TEXTS, **device_texts.TEXTS, **storage_texts.TEXTS}


def words(finding: Finding) -> Words:
    """For the checks of `TITLES`."""
    # A screen that felt the whole drawing deserves more than "connected".
    drawn = finding.check == "D2" and not finding.reason and finding.value("drawn") is not None
    return said(finding, TITLES[finding.check], TEXTS[finding.check].get("drawn" if drawn else finding.reason))
