"""What a person did that the platform must learn. Each command knows its type, its subject and its payload."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Protocol

from msgspec import Struct


class Intent(Protocol):
    @property
    def type(self) -> str: ...
    @property
    def subject(self) -> str: ...
    def payload(self) -> dict[str, Any]: ...


def _instant(value: datetime | None) -> str | None:
    return None if value is None else value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class _AboutOrder(Struct, frozen=True):
    order_id: str

    @property
    def subject(self) -> str:
        return f"order:{self.order_id}"

    def payload(self) -> dict[str, Any]:
        return {}


class ConfirmOrder(_AboutOrder, frozen=True):
    prep_minutes: int
    type = "order.confirm"

    def payload(self) -> dict[str, Any]:
        return {"prep_minutes": self.prep_minutes}


class ExtendOrder(_AboutOrder, frozen=True):
    """`prep_minutes` is the new total since confirmation, not what is added."""

    prep_minutes: int
    type = "order.extend"

    def payload(self) -> dict[str, Any]:
        return {"prep_minutes": self.prep_minutes}


class RejectOrder(_AboutOrder, frozen=True):
    reason: str
    type = "order.reject"

    def payload(self) -> dict[str, Any]:
        return {"reason": self.reason}


class MarkReady(_AboutOrder, frozen=True):
    type = "order.ready"


class HandOver(_AboutOrder, frozen=True):
    pickup_code: str | None
    type = "order.hand_over"

    def payload(self) -> dict[str, Any]:
        return {"pickup_code": self.pickup_code}


class ReportAlert(_AboutOrder, frozen=True):
    heard: bool
    evidence: Mapping[str, Any]
    type = "alert.reported"

    @property
    def subject(self) -> str:
        # Not the order's own subject: a report must never hold up a confirmation.
        return "device"

    def payload(self) -> dict[str, Any]:
        return {"order_id": self.order_id, "heard": self.heard, "evidence": dict(self.evidence)}


class DeactivateProduct(Struct, frozen=True):
    product_id: str
    until: datetime | None
    type = "product.deactivate"

    @property
    def subject(self) -> str:
        return f"product:{self.product_id}"

    def payload(self) -> dict[str, Any]:
        return {"until": _instant(self.until)}


class ReactivateProduct(Struct, frozen=True):
    product_id: str
    type = "product.reactivate"

    @property
    def subject(self) -> str:
        return f"product:{self.product_id}"

    def payload(self) -> dict[str, Any]:
        return {}


class CheckIn(Struct, frozen=True):
    """`steps` maps a step's code (C1 to C8) to ok, answered or problem."""

    steps: Mapping[str, str]
    type = "device.check_in"
    subject = "device"

    def payload(self) -> dict[str, Any]:
        return {"steps": dict(self.steps)}


class CheckOut(Struct, frozen=True):
    type = "device.check_out"
    subject = "device"

    def payload(self) -> dict[str, Any]:
        return {}


class PauseVenue(Struct, frozen=True):
    until: datetime | None
    type = "venue.pause"
    subject = "venue"

    def payload(self) -> dict[str, Any]:
        return {"until": _instant(self.until)}


class ResumeVenue(Struct, frozen=True):
    type = "venue.resume"
    subject = "venue"

    def payload(self) -> dict[str, Any]:
        return {}


SWITCHES = frozenset({DeactivateProduct.type, ReactivateProduct.type})
"""A newer switch of the same product replaces an older one that was never sent."""
