"""The words of all checks, joined: `words(finding)` in the language that is shown now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from tablet_app.domain.health import Finding, State
from tablet_app.ui.findings import app, machine, network, sound
from tablet_app.ui.findings.base import Group, Words, number

__all__ = ["GROUPS", "Group", "Words", "number", "words"]

translate = QCoreApplication.translate

GROUPS: Mapping[str, Group] = {
    **dict.fromkeys("PTDKFMIX", machine.words),
    "A": app.words,
    "N": network.words,
    "P4": app.words,
    "S": sound.words,
}


def words(finding: Finding) -> Words:
    """The words for a finding; those that any check can end with are the same for all."""
    group = GROUPS.get(finding.check) or GROUPS.get(finding.check.rstrip("0123456789"), _nameless)
    known = group(finding)
    if finding.state is State.COULD_NOT_LOOK and finding.reason == "timed_out":
        return Words(known.title, translate("Findings", "This took too long and was cut off."))
    if finding.state is State.COULD_NOT_LOOK and finding.reason == "failed":
        return Words(known.title, translate("Findings", "Could not be looked at. The log has the details."))
    return known


def _nameless(finding: Finding) -> Words:
    # A check without words is a fault of ours; it must not keep all other findings from being shown.
    return Words(finding.check, finding.reason)
