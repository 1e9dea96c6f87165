"""One value of the configuration: whether it is of its kind, within its limits, and what was expected instead.

`limits`: `least` and `most` of a number, `choices`, `fits` (a pattern) with `expected` in words, `url`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from pathlib import Path
from typing import Any, cast


def usable(kind: Any, limits: Mapping[str, Any], value: Any) -> tuple[Any, bool]:
    """The value as the configuration holds it, and whether it may be used."""
    if kind is bool:
        return value, isinstance(value, bool)
    if kind is int:
        return value, type(value) is int and limits["least"] <= value <= limits["most"]
    if kind == tuple[str, ...]:
        parts = tuple(cast("list[object]", value)) if isinstance(value, list | tuple) else ()
        return parts, bool(parts) and all(part in limits["choices"] for part in parts) and len(set(parts)) == len(parts)
    if kind == time | None:
        return _time_of_day(value)
    if not isinstance(value, str) or not value:
        return value, False
    if "fits" in limits:
        return value, re.fullmatch(limits["fits"], value) is not None
    if "choices" in limits:
        return value, value in limits["choices"]
    if "url" in limits:
        return value.rstrip("/"), re.fullmatch(r"https?://[^\s/]+\S*", value) is not None
    return Path(value).expanduser(), True


def _time_of_day(value: object) -> tuple[Any, bool]:
    """From text like "23:00"; a time that TOML knows as one is one too."""
    if isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
        return time.fromisoformat(value), True
    return value, isinstance(value, time)


def expected(kind: Any, limits: Mapping[str, Any]) -> str:
    """In words, for whoever wrote something else."""
    choices = " or ".join(f'"{choice}"' for choice in limits.get("choices", ()))
    if kind == tuple[str, ...]:
        return f"a list of {choices}, each once"
    if choices:
        return choices
    if limits.get("url"):
        return "an address like https://platform.example"
    if kind is bool:
        return "true or false"
    if kind is int:
        return f"a whole number from {limits['least']} to {limits['most']}"
    if kind == time | None:
        return 'a time of day like "23:00"'
    if "expected" in limits:
        return limits["expected"]
    return "the path of a file or folder, as text"


def shown(value: Any) -> str:
    """A value as its file would have it."""
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)
