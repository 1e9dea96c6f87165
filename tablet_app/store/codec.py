"""Rows to domain objects and back: bodies as JSON text with a digest, instants as milliseconds since 1970 UTC."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec

from tablet_app.store.errors import DamagedError

T = TypeVar("T")


def body(value: object) -> str:
    """JSON, and behind it `#` and the CRC-32 of the JSON: a page that was damaged can still be well-formed."""
    text = msgspec.json.encode(value)
    return f"{text.decode()}#{zlib.crc32(text):08x}"


def sealed(text: str) -> str:
    """The JSON of a body; schema 1 wrote it without a digest. Raises DamagedError when the digest does not fit."""
    plain, mark, digest = text.rpartition("#")
    if not mark or len(digest) != 8 or digest[-1] in '}]"':
        return text
    if b"%08x" % zlib.crc32(plain.encode()) != digest.encode():
        raise DamagedError("a body does not fit its digest")
    return plain


def parsed(text: str, into: type[T]) -> T:
    """Raises DamagedError when the text is not what was written, or not of that shape."""
    try:
        return msgspec.json.decode(sealed(text), type=into)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise DamagedError(f"a body is not readable: {error}") from error


def loose(text: str) -> dict[str, Any]:
    return parsed(text, dict[str, Any])


def to_ms(instant: datetime) -> int:
    return round(instant.timestamp() * 1000)


def from_ms(milliseconds: int) -> datetime:
    """Raises DamagedError for a number that is no instant."""
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise DamagedError(f"{milliseconds} is no instant") from error
