"""The configuration: a TOML file, then the environment (`TABLET_…`), then the flags; the last one wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import time
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

from msgspec import Struct, field

from tablet_app.domain.escalation import USUAL, Step, WrongStepError, steps_of
from tablet_app.setting import expected, shown, usable
from tablet_app.store.files import read_file

# What most starts do without is imported where it is needed: 8 ms of each.

LANGUAGES = ("ka", "en", "ru")
THEMES = ("auto", "light", "dark")
LOG_LEVELS = ("debug", "info", "warning", "error")
FLAGS = {"platform_url": "platform", "data_dir": "data", "language": "lang"}
"""The flag of a key, where it has another name."""
SOUND_BACKENDS = ("simpleaudio", "miniaudio", "player")


class ConfigError(ValueError):
    """The configuration cannot be used; the text is one sentence that says where, what, and what was expected."""


def _usual_folder() -> Path:
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_data_dir("partner-tablet", appauthor=False))


class Config(Struct, frozen=True):
    """Everything that can be set; `README.md` explains each key. Only `load` reads the file and the environment."""

    platform_url: str | None = None
    data_dir: Path = field(default_factory=_usual_folder)
    language: str = "ka"
    theme: str = "auto"
    auto_accept: bool = False
    windowed: bool = False
    log_file: Path | None = None
    log_level: str = "info"
    sound_backends: tuple[str, ...] = SOUND_BACKENDS
    volume_floor_pct: int = 60
    alert_level_pct: int = 100
    night_level_pct: int = 80
    night_from: time | None = None
    night_until: time | None = None
    alert_ramp_s: int = 3
    may_change_volume: bool = True
    may_switch_output: bool = True
    speaker: str | None = None
    keep_awake: bool = True
    printer: str | None = None
    escalation: tuple[Step, ...] = USUAL
    keep_history_days: int = 14
    keep_personal_days: int = 3
    ca_file: Path | None = None


LIMITS: Mapping[str, Mapping[str, Any]] = {
    "platform_url": {"url": True},
    "language": {"choices": LANGUAGES},
    "theme": {"choices": THEMES},
    "log_level": {"choices": LOG_LEVELS},
    "sound_backends": {"choices": SOUND_BACKENDS},
    "volume_floor_pct": {"least": 0, "most": 100},
    "alert_level_pct": {"least": 0, "most": 100},
    "night_level_pct": {"least": 0, "most": 100},
    "alert_ramp_s": {"least": 0, "most": 30},
    "speaker": {"fits": r"[\s\S]+", "expected": "text"},
    "printer": {
        "fits": r"tcp://[\w.-]+(?::[0-9]{1,4}|:[1-5][0-9]{4})?|/dev/\S+",
        "expected": "an address like tcp://192.168.1.50:9100 or a file like /dev/usb/lp0",
    },
    "keep_history_days": {"least": 1, "most": 365},
    "keep_personal_days": {"least": 0, "most": 365},
}
"""Of each key that is not free within its kind, as `setting` reads them."""


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
    _refuse_contradictions(config)
    return config


def _refuse_contradictions(config: Config) -> None:
    if (config.night_from is None) != (config.night_until is None):
        raise ConfigError('"night_from" and "night_until" must be set together, or neither of them')
    levels = {"alert_level_pct": config.alert_level_pct}
    if config.night_from is not None:
        levels["night_level_pct"] = config.night_level_pct
    for key, level in levels.items():
        if config.volume_floor_pct > level:
            raise ConfigError(f'"volume_floor_pct" ({config.volume_floor_pct}) must not be over "{key}" ({level})')


@cache
def _kinds() -> dict[str, Any]:
    return get_type_hints(Config)


def _from_file(file: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415

    try:
        text = read_file(file).decode()
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
        if key == "escalation":
            values[key] = _escalation(value, lambda number, part: f"{file.name} line {_step_line(text, number, part)}")
        else:
            values[key] = _checked(key, value, where)
    return values


def _escalation(value: object, where: Callable[[int, str], str]) -> tuple[Step, ...]:
    """`where` names the place of a part of a step, both counted and named as in the file."""
    try:
        return steps_of(value)
    except WrongStepError as error:
        raise ConfigError(f"{where(error.number, error.part)}: {error}") from None


def _step_line(text: str, number: int, part: str) -> int:
    """The line of `part` in the step of that number, else the line where the step or the table begins."""
    lines = text.splitlines()
    heads = [at for at, line in enumerate(lines) if re.match(r"\s*\[\[\s*[\"']?escalation[\"']?\s*\]\]", line)]
    if number >= len(heads):
        return _line_of(text, "escalation")
    end = heads[number + 1] if number + 1 < len(heads) else len(lines)
    pattern = re.compile(rf"\s*[\"']?{re.escape(part)}[\"']?\s*=") if part else None
    found = (at for at in range(heads[number] + 1, end) if pattern and pattern.match(lines[at]))
    return next(found, heads[number]) + 1


def _toml_fault(text: str) -> str:
    match = re.fullmatch(r"(.*) \(at line (\d+), column \d+\)", text)
    return f"line {match[2]}: {match[1]}" if match else text


def _line_of(text: str, key: str) -> int:
    pattern = re.compile(rf"\s*\[*\s*([\"']?){re.escape(key)}\1\s*[=.\]]")
    return next((number for number, line in enumerate(text.splitlines(), 1) if pattern.match(line)), 1)


def _close_to(key: str) -> list[str]:
    from difflib import get_close_matches  # noqa: PLC0415

    return get_close_matches(key, list(_kinds()), n=1)


def _hint(key: str) -> str:
    close = _close_to(key)
    return f'; did you mean "{close[0]}"?' if close else f"; known are {', '.join(_kinds())}"


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in sorted(environ):
        if not name.startswith("TABLET_"):
            continue
        key = name.removeprefix("TABLET_").lower()
        if key not in _kinds():
            close = _close_to(key)
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
    if key == "escalation":
        pairs = [part.split() for part in text.split(",") if part.strip()]
        return [{"after_s": int(pair[0]) if pair[0].isdecimal() else pair[0], "act": pair[-1]} for pair in pairs]
    return text


def _checked(key: str, value: object, where: str) -> Any:
    if key == "escalation":
        return _escalation(value, lambda number, _: f"{where}, step {number + 1}")
    kind, limits = _kinds()[key], LIMITS.get(key, {})
    made, fits = usable(kind, limits, value)
    if not fits:
        raise ConfigError(f'{where}: "{key}" must be {expected(kind, limits)}, not {shown(value)}')
    return made
