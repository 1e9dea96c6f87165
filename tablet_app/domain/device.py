"""This device as the platform knows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Device:
    id: str
    name: str
    venue_id: str
    revoked: bool = False
