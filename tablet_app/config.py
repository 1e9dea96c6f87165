"""The configuration: a TOML file, then the environment (`TABLET_…`), then the flags; the last one wins."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast, get_type_hints

import platformdirs

LANGUAGES = ("ka", "en", "ru")
THEMES = ("auto", "light", "dark")
LOG_LEVELS = ("debug", "info", "warning", "error")
FLAGS = {"platform_url": "platform", "data_dir": "data", "language": "lang"}
"""The flag of a key, where it has another name."""
SOUND_BACKENDS = ("simpleaudio", "miniaudio", "player")


class ConfigError(ValueError):
    """The configuration cannot be used; the text is one sentence that says where, what, and what was expected."""


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that can be set; `README.md` explains each key. Only `load` reads the file and the environment."""

    platform_url: str | None = field(default=None, metadata={"url": True})
    data_dir: Path = field(default_factory=lambda: Path(platformdirs.user_data_dir("partner-tablet", appauthor=False)))
    language: str = field(default="ka", metadata={"choices": LANGUAGES})
    theme: str = field(default="auto", metadata={"choices": THEMES})
    auto_accept: bool = False
    windowed: bool = False
    log_file: Path | None = None
    log_level: str = field(default="info", metadata={"choices": LOG_LEVELS})
    sound_backends: tuple[str, ...] = field(default=SOUND_BACKENDS, metadata={"choices": SOUND_BACKENDS})
    volume_floor_pct: int = field(default=60, metadata={"least": 0, "most": 100})
    alert_level_pct: int = field(default=100, metadata={"least": 0, "most": 100})
    keep_history_days: int = field(default=14, metadata={"least": 1, "most": 365})
    keep_personal_days: int = field(default=3, metadata={"least": 0, "most": 365})
    ca_file: Path | None = None


def load(file: Path | None, environ: Mapping[str, str], flags: Mapping[str, object]) -> Config:
    """The configuration from a TOML file, the environment and the flags (those that are None were not given).

    Raises `ConfigError` for a file that cannot be read, an unknown key, or a value of the wrong type or range.
    """
    values: dict[str, Any] = {}
    if file is not None:
        values.update(_from_file(file))
    values.update(_from_environment(environ))
    known = _kinds()
    for key, value in flags.items():
        if value is None:
            continue
        if key not in known:
            raise ConfigError(f"flag {key!r} sets nothing")
        values[key] = _checked(key, str(value) if isinstance(value, Path) else value, f"flag --{FLAGS.get(key, key)}")
    config = Config(**values)
    floor, level = config.volume_floor_pct, config.alert_level_pct
    if floor > level:
        raise ConfigError(f'"volume_floor_pct" ({floor}) must not be over "alert_level_pct" ({level})')
    return config


def _kinds() -> dict[str, Any]:
    hints = get_type_hints(Config)
    return {one.name: hints[one.name] for one in fields(Config)}


def _from_file(file: Path) -> dict[str, Any]:
    try:
        text = file.read_bytes().decode()
    except OSError as error:
        raise ConfigError(f"{file.name}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{file.name}: is not UTF-8 text") from None
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file.name}: {_toml_fault(str(error))}") from None
    values: dict[str, Any] = {}
    for key, value in table.items():
        where = f"{file.name} line {_line_of(text, key)}"
        if key not in _kinds():
            raise ConfigError(f'{where}: key "{key}" is not known{_hint(key)}')
        values[key] = _checked(key, value, where)
    return values


def _toml_fault(text: str) -> str:
    match = re.fullmatch(r"(.*) \(at line (\d+), column \d+\)", text)
    return f"line {match[2]}: {match[1]}" if match else text


def _line_of(text: str, key: str) -> int:
    pattern = re.compile(rf"\s*\[*\s*([\"']?){re.escape(key)}\1\s*[=.\]]")
    return next((number for number, line in enumerate(text.splitlines(), 1) if pattern.match(line)), 1)


def _hint(key: str) -> str:
    close = get_close_matches(key, list(_kinds()), n=1)
    return f'; did you mean "{close[0]}"?' if close else f"; known are {', '.join(_kinds())}"


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in sorted(environ):
        if not name.startswith("TABLET_"):
            continue
        key = name.removeprefix("TABLET_").lower()
        if key not in _kinds():
            close = get_close_matches(key, list(_kinds()), n=1)
            hint = f"; did you mean TABLET_{close[0].upper()}?" if close else ""
            raise ConfigError(f"environment: {name} is not known{hint}")
        values[key] = _checked(key, _from_text(key, environ[name]), f"environment variable {name}")
    return values


def _from_text(key: str, text: str) -> Any:
    """An environment variable's text as TOML would have given it; what does not convert is left to the type check."""
    kind = _kinds()[key]
    if kind is bool:
        return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}.get(text.lower(), text)
    if kind is int:
        return int(text) if re.fullmatch(r"-?[0-9]{1,9}", text) else text
    if kind == tuple[str, ...]:
        return [part.strip() for part in text.split(",")]
    return text


def _checked(key: str, value: object, where: str) -> Any:
    kind = _kinds()[key]
    limits = next(one.metadata for one in fields(Config) if one.name == key)
    usable, fits = _usable(kind, limits, value)
    if not fits:
        raise ConfigError(f'{where}: "{key}" must be {_expected(kind, limits)}, not {_shown(value)}')
    return usable


def _usable(kind: Any, limits: Mapping[str, Any], value: Any) -> tuple[Any, bool]:
    """The value as `Config` holds it, and whether it may be used."""
    if kind is bool:
        return value, isinstance(value, bool)
    if kind is int:
        return value, type(value) is int and limits["least"] <= value <= limits["most"]
    if kind == tuple[str, ...]:
        parts = tuple(cast("list[object]", value)) if isinstance(value, list | tuple) else ()
        return parts, bool(parts) and all(part in limits["choices"] for part in parts) and len(set(parts)) == len(parts)
    if not isinstance(value, str) or not value:
        return value, False
    if "choices" in limits:
        return value, value in limits["choices"]
    if "url" in limits:
        return value.rstrip("/"), re.fullmatch(r"https?://[^\s/]+\S*", value) is not None
    return Path(value).expanduser(), True


def _expected(kind: Any, limits: Mapping[str, Any]) -> str:
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
    return "the path of a file or folder, as text"


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)
