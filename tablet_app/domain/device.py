"""This device as the platform knows it."""

from __future__ import annotations

from msgspec import Struct


class Device(Struct, frozen=True):
    id: str
    name: str
    venue_id: str
    revoked: bool = False
