"""The log: one `key=value` line per record, to the journal, stderr or a file; no token, no phone number gets into it.

Give values as `extra`: `log.info("order confirmed", extra={"order": "A1045"})` is written as
`time=2026-11-22T08:15:00.123Z level=info logger=tablet_app.sync msg="order confirmed" order=A1045`.
A traceback follows its record as indented lines.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import msgspec

if TYPE_CHECKING:
    import asyncio

FILE_BYTES = 2_000_000
FILES = 5

# They tell of every request at "info".
_TALKATIVE = ("asyncio", "qasync", "uvicorn.access")

_STANDARD = {*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"}
_PLAIN = re.compile(r"[^\s\"'=\\\x00-\x1f\x7f]+")

_HIDDEN = r"\w*(?:token|authorization|password|secret|pairing_code)"
_HIDDEN_KEY = re.compile(_HIDDEN, re.IGNORECASE)
_REDACTIONS = (
    (re.compile(r"\bbearer\s+[\w.~+/=-]+", re.IGNORECASE), "Bearer [hidden]"),
    (
        re.compile(rf"(['\"]?\b{_HIDDEN}['\"]?\s*[:=]\s*)(?:\"[^\"]*\"|'[^']*'|[^\s,;}}\])\"']+)", re.IGNORECASE),
        r"\1[hidden]",
    ),
    # Any international number, and Georgian ones as people write them at home. A bare number of nine digits that begins
    # with 3 or 5 is hidden too: rather a count lost than a customer's phone kept.
    (re.compile(r"(?<![\w.:+-])(?:\+|00)\d(?:[ ().-]{0,2}\d){7,14}(?![\w:])"), "[phone hidden]"),
    (re.compile(r"(?<![\w.:+-])0?[35]\d\d?(?:[ -]?\d){6,7}(?![\w:])"), "[phone hidden]"),
)


class LogFileError(Exception):
    """The log's file cannot be opened; the text is one sentence with the reason."""


def redacted(text: str) -> str:
    """The text with tokens, passwords, pairing codes and phone numbers replaced."""
    for pattern, replacement in _REDACTIONS:
        text = pattern.sub(replacement, text)
    return text


class KeyValueFormatter(logging.Formatter):
    """Writes a record as `key=value` pairs; values that are more than one plain word are quoted as in JSON."""

    def __init__(self, *, with_time: bool) -> None:
        super().__init__()
        self._with_time = with_time

    def format(self, record: logging.LogRecord) -> str:
        """One line, and the indented traceback if there is one; always redacted."""
        pairs: dict[str, object] = {}
        if self._with_time:
            moment = datetime.fromtimestamp(record.created, UTC)
            pairs["time"] = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        pairs |= {"level": record.levelname.lower(), "logger": record.name, "msg": record.getMessage()}
        # An extra never replaces a pair of ours.
        pairs |= {key: value for key, value in vars(record).items() if key not in _STANDARD and key not in pairs}
        line = " ".join(f"{key}={_value(key, value)}" for key, value in pairs.items())
        trace = self.formatException(record.exc_info) if record.exc_info else record.exc_text
        for block in (trace, record.stack_info):
            if block:
                line += "".join(f"\n    {part}" for part in redacted(block).splitlines())
        return line


def _value(key: str, value: object) -> str:
    if _HIDDEN_KEY.fullmatch(key):
        return "[hidden]"
    if isinstance(value, bool):
        return str(value).lower()
    text = redacted("" if value is None else str(value))
    return text if _PLAIN.fullmatch(text) else _quoted(text)


def _quoted(text: str) -> str:
    return msgspec.json.encode(text.encode(errors="backslashreplace").decode()).decode()


def _is_journal(stream: TextIO, environ: Mapping[str, str]) -> bool:
    """Whether the stream is the one that systemd connected to the journal, which notes the time by itself."""
    try:
        status = os.fstat(stream.fileno())
    except (OSError, ValueError):
        return False
    return environ.get("JOURNAL_STREAM") == f"{status.st_dev}:{status.st_ino}"


def _handler(file: Path | None, environ: Mapping[str, str]) -> logging.Handler:
    if file is None:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(KeyValueFormatter(with_time=not _is_journal(sys.stderr, environ)))
        return handler
    # With a file alone: its import costs each start 3 ms.
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    from tablet_app.store.files import open_file  # noqa: PLC0415

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(open_file(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666))
        handler = RotatingFileHandler(file, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8")
    except OSError as error:
        raise LogFileError(f"the log cannot be written to {file}: {error.strerror}") from None
    handler.setFormatter(KeyValueFormatter(with_time=True))
    return handler


@contextmanager
def logging_to(level: str, file: Path | None, environ: Mapping[str, str]) -> Generator[None, None, None]:
    """While it lasts, everything logged goes to the file, or to stderr, and so does every exception nobody caught.

    `level` is one of `tablet_app.config.LOG_LEVELS`. Raises `LogFileError`.
    """
    handler = _handler(file, environ)
    root = logging.getLogger()
    earlier = root.level, sys.excepthook, threading.excepthook, sys.unraisablehook
    root.addHandler(handler)
    root.setLevel(level.upper())
    if level != "debug":
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _unraisable
    try:
        yield
    finally:
        old_level, sys.excepthook, threading.excepthook, sys.unraisablehook = earlier
        root.setLevel(old_level)
        root.removeHandler(handler)
        handler.close()


_log = logging.getLogger(__name__)


def _uncaught(kind: type[BaseException], error: BaseException, _trace: object) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _log.critical("uncaught exception", exc_info=error)


def _uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    name = args.thread.name if args.thread else "unknown"
    _log.critical("uncaught exception in a thread", exc_info=args.exc_value, extra={"thread_name": name})


def _unraisable(args: sys.UnraisableHookArgs) -> None:
    _log.error("exception in a finalizer", exc_info=args.exc_value, extra={"where": type(args.object).__name__})


def on_loop_exception(_loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """For `loop.set_exception_handler`: an exception that no task or callback handled, logged with its traceback."""
    error = context.get("exception")
    _log.error(
        "exception in the event loop",
        exc_info=error if isinstance(error, BaseException) else None,
        extra={"reason": context.get("message", "")},
    )
