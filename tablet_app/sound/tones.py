"""The tones by name."""

from functools import cache
from pathlib import Path

from tablet_app.assets import asset

TONES = ("new_order", "cancelled", "reminder", "connection_lost", "not_delivered", "success", "test")

SOFTER = ("new_order_medium", "new_order_soft")
"""The new order's tone 6 and 12 dB lower."""


@cache
def tone_file(tone: str) -> Path:
    """The WAV file of a tone (48 kHz, 16-bit, mono). Raises `ValueError` for a name that is in no list above."""
    if tone not in TONES + SOFTER:
        raise ValueError(f"There is no tone {tone!r}; there are {', '.join(TONES)}.")
    return asset("tones", f"{tone}.wav")
