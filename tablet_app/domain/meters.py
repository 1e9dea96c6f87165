"""What the technician's meters show: one reading of each, None where nothing could be read."""

from __future__ import annotations

from msgspec import Struct


class Reading(Struct, frozen=True):
    """`sound_dbfs`: the peak at the output, whoever plays; -120 is digital silence. `latency_ms`: to the platform's
    door and back, one connection.
    """

    sound_dbfs: float | None = None
    battery_pct: float | None = None
    latency_ms: float | None = None
    temperature_c: float | None = None
