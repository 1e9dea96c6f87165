"""The words for the sound."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tablet_app.domain.health import Finding
from tablet_app.ui.findings.base import Words
from tablet_app.ui.findings.sound_texts import TEXTS
from tablet_app.ui.findings.texts import said

TITLES = {
    "S1": QT_TRANSLATE_NOOP("Findings", "Sound service"),
    "S2": QT_TRANSLATE_NOOP("Findings", "Loudspeaker"),
    "S3": QT_TRANSLATE_NOOP("Findings", "Where the sound goes"),
    "S4": QT_TRANSLATE_NOOP("Findings", "Volume"),
    "S5": QT_TRANSLATE_NOOP("Findings", "Playing tones"),
    "S6": QT_TRANSLATE_NOOP("Findings", "Sound leaves the tablet"),
    "S7": QT_TRANSLATE_NOOP("Findings", "Sound in the room"),
    "S8": QT_TRANSLATE_NOOP("Findings", "New orders ring"),
}


def words(finding: Finding) -> Words:
    """For the checks of `TITLES`."""
    return said(finding, TITLES[finding.check], TEXTS[finding.check].get(finding.reason))
