"""The words of findings for the screens, read with the first finding: no start of the app waits for their tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tablet_app.domain.health import Finding
    from tablet_app.ui.findings.base import Words


def words(finding: Finding) -> Words:
    """As in `findings.words`."""
    from tablet_app.ui.findings import words as joined  # noqa: PLC0415 - as above

    return joined.words(finding)
