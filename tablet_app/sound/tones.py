"""The tones by name."""

from pathlib import Path

from tablet_app.assets import asset

TONES = ("new_order", "cancelled", "reminder", "connection_lost", "not_delivered", "success", "test")


def tone_file(tone: str) -> Path:
    """The WAV file of a tone (48 kHz, 16-bit, mono). Raises `ValueError` for a name that is not in `TONES`."""
    if tone not in TONES:
        raise ValueError(f"There is no tone {tone!r}; there are {', '.join(TONES)}.")
    return asset("tones", f"{tone}.wav")
