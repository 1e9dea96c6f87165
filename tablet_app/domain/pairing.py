"""The answer to a pairing code that somebody typed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paired:
    device_name: str
    venue_name: str


@dataclass(frozen=True, slots=True)
class PairingFailed:
    """`kind`: unknown_code, used_code, no_network, portal, certificate, platform, too_many."""

    kind: str


PairingOutcome = Paired | PairingFailed
