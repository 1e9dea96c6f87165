"""Rows to domain objects and back: bodies as JSON text, instants as milliseconds since 1970 UTC."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def body(value: object) -> str:
    return msgspec.json.encode(value).decode()


def parsed(text: str, into: type[T]) -> T:
    """Raises msgspec.ValidationError, a ValueError, when the text is not of that shape."""
    return msgspec.json.decode(text, type=into)


def loose(text: str) -> dict[str, Any]:
    return msgspec.json.decode(text, type=dict[str, Any])


def to_ms(instant: datetime) -> int:
    return round(instant.timestamp() * 1000)


def from_ms(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
