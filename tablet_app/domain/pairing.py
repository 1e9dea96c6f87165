"""The answer to a pairing code that somebody typed."""

from __future__ import annotations

from msgspec import Struct


class Paired(Struct, frozen=True):
    device_name: str
    venue_name: str


class PairingFailed(Struct, frozen=True):
    """`kind`: unknown_code, used_code, no_network, portal, certificate, platform, too_many, disk."""

    kind: str


PairingOutcome = Paired | PairingFailed
