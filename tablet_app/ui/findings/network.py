"""The words for the network."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tablet_app.domain.health import Finding
from tablet_app.ui.findings.base import Words
from tablet_app.ui.findings.network_texts import TEXTS
from tablet_app.ui.findings.texts import said

TITLES = {
    "N1": QT_TRANSLATE_NOOP("Findings", "Network"),
    "N2": QT_TRANSLATE_NOOP("Findings", "Addresses and names"),
    "N3": QT_TRANSLATE_NOOP("Findings", "Internet"),
    "N4": QT_TRANSLATE_NOOP("Findings", "Secure connection"),
    "N5": QT_TRANSLATE_NOOP("Findings", "Platform"),
    "N6": QT_TRANSLATE_NOOP("Findings", "Quality of the network"),
}


def words(finding: Finding) -> Words:
    """For the checks of `TITLES`."""
    return said(finding, TITLES[finding.check], TEXTS[finding.check].get(finding.reason))
