"""This device as the platform knows it, and the code by which support finds it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

_LETTERS = "34679ACDEFHJKMNPRTUVWXY"
"""Read aloud in Georgian, English or Russian: without 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, Q and G."""


@dataclass(frozen=True, slots=True)
class Device:
    id: str
    name: str
    venue_id: str
    revoked: bool = False


def support_code(device: Device | None) -> str:
    """Six letters, in two groups, with which support finds this device."""
    if device is None:
        return ""
    number = int.from_bytes(hashlib.sha256(device.id.encode()).digest()[:8])
    letters = ""
    for _ in range(6):
        number, rest = divmod(number, len(_LETTERS))
        letters += _LETTERS[rest]
    return f"{letters[:3]} {letters[3:]}"
