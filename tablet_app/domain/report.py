"""The report: what a tablet found out about itself at one time, for support."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from msgspec import Struct, field

from tablet_app.domain.health import Finding
from tablet_app.domain.lives import Moment, Off

Asked = Literal["platform", "person", "command_line"]
"""Who wanted the report."""


class Report(Struct, frozen=True):
    """Findings and moments are cleaned: no personal data, no token, no address; see `diagnostics.report`.

    `made_at`: platform time; `offset_s`: platform time minus the tablet's wall clock, None where it is not known.
    `zone`: the venue's time zone, or empty. `machine`: model, system, kernel, architecture, as far as they are known.
    `device_id` and `venue_id` are empty before pairing. `moments` and `offs`: oldest first.
    """

    id: str
    made_at: datetime
    asked: Asked
    version: str
    findings: tuple[Finding, ...]
    offset_s: float | None = None
    zone: str = ""
    device_id: str = ""
    venue_id: str = ""
    machine: Mapping[str, str] = field(default_factory=dict[str, str])
    moments: tuple[Moment, ...] = ()
    offs: tuple[Off, ...] = ()

    @property
    def name(self) -> str:
        """What its files are called, without the ending."""
        return f"tablet-report-{self.made_at:%Y%m%d-%H%M%S}"


class SavedReport(Struct, frozen=True):
    """`where` it was saved, or empty; then `why` not: "no_stick", "read_only", "full" or "failed"."""

    where: str
    why: str = ""


def latencies(findings: tuple[Finding, ...]) -> tuple[float | None, ...]:
    """The milliseconds of each knock at the platform's door, None for one that was lost; empty where N6 did not run."""
    series = next((one.value("series") for one in findings if one.check == "N6"), None)
    if not isinstance(series, str) or not series:
        return ()
    return tuple(float(one) if one else None for one in series.split(","))
