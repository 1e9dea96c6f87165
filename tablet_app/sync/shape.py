"""Text to values of a given shape, with a path in the message where it does not fit."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import TypeVar

import msgspec

T = TypeVar("T")

MOST = 2**63
"""SQLite's numbers end below this."""


class UnreadableError(ValueError):
    """The text is not what the contract says; the message names the path, as in `$.orders[0].code`."""


def decode(text: bytes | str | msgspec.Raw, into: type[T]) -> T:
    """Raises UnreadableError."""
    try:
        return msgspec.json.decode(text, type=into)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise UnreadableError(str(error)) from error


def convert(raw: object, into: type[T]) -> T:
    """Raises UnreadableError; also for an instant without its zone, which would be read as ours, and for a number
    that the store can't hold.
    """
    try:
        value = msgspec.convert(raw, into)
    except msgspec.MsgspecError as error:
        raise UnreadableError(str(error)) from error
    _refuse_unusable(value, "$")
    return value


def _refuse_unusable(value: object, path: str) -> None:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise UnreadableError(f"time without a zone - at `{path}`")
    elif isinstance(value, int):
        if abs(value) >= MOST:
            raise UnreadableError(f"number out of range - at `{path}`")
    else:
        for name in _names(type(value)):
            _refuse_unusable(getattr(value, name), f"{path}.{name}")


@cache
def _names(kind: type) -> tuple[str, ...]:
    """Of the fields of a record, no name for anything else. Asked anew each time, it was a third of an event."""
    return kind.__struct_fields__ if issubclass(kind, msgspec.Struct) else ()
