"""X1: the receipt printer, where one is configured: is it there, and what does it say of its paper and cover.

ESC/POS's real-time status, DLE EOT n, as Epson's reference and the manuals of others (Bixolon SRP-350) describe it.
"""

from __future__ import annotations

import errno
import os
import select
import socket
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from msgspec import Struct

from tablet_app.domain.health import Finding, Measure, State

PORT = 9100
CONNECT_S = 0.8
ANSWER_S = 0.25
"""It answers in real time, also while it prints; four questions have to fit in the check's two seconds."""
_PRINTER, _OFFLINE, _ERROR, _PAPER = 1, 2, 3, 4


class Status(Struct, frozen=True):
    """What it says; None where it does not answer that question."""

    offline: bool | None = None
    cover_open: bool | None = None
    paper_out: bool | None = None
    paper_low: bool | None = None
    error: bool | None = None

    @property
    def told(self) -> bool:
        return any(one is not None for one in (self.offline, self.cover_open, self.paper_out, self.paper_low))


class Wire(Protocol):
    """A way to the printer."""

    def close(self) -> None: ...
    def ask(self, question: bytes) -> bytes:
        """One answer, empty where none came in time. Raises OSError."""
        ...


def status_of(answers: Mapping[int, bytes]) -> Status:
    """From the answers to DLE EOT 1 to 4, by number; what is not such an answer is left out."""
    bits = {number: _bits(answer) for number, answer in answers.items()}

    def has(number: int, mask: int) -> bool | None:
        known = bits.get(number)
        return None if known is None else bool(known & mask)

    ends = [one for one in (has(_OFFLINE, 0x20), has(_PAPER, 0x60)) if one is not None]
    errors = [one for one in (has(_OFFLINE, 0x40), has(_ERROR, 0x68)) if one is not None]
    return Status(
        offline=has(_PRINTER, 0x08),
        cover_open=has(_OFFLINE, 0x04),
        paper_out=any(ends) if ends else None,
        paper_low=has(_PAPER, 0x0C),
        error=any(errors) if errors else None,
    )


def _bits(answer: bytes) -> int | None:
    """Bits 1 and 4 are always set and 0 and 7 never: anything else is not an answer to this question."""
    return answer[0] if answer and answer[0] & 0x93 == 0x12 else None


def look(printer: str, wire: Callable[[str], Wire] | None = None) -> Finding:
    """X1 for the printer that `config.printer` names: "tcp://host:port" or a file below /dev."""
    source = f"{printer}, DLE EOT"
    try:
        with closing((wire or wire_to)(printer)) as opened:
            numbers = (_PRINTER, _OFFLINE, _ERROR, _PAPER)
            answers = {number: opened.ask(bytes((0x10, 0x04, number))) for number in numbers}
    except PermissionError:
        return Finding("X1", State.COULD_NOT_LOOK, "no_rights", (), source)
    except OSError as error:
        if error.errno == errno.EBUSY:
            return Finding("X1", State.COULD_NOT_LOOK, "busy", (), source)
        return Finding("X1", State.BROKEN, "unreachable", (Measure("error", error.strerror or str(error)),), source)
    told = status_of(answers)
    evidence = (
        Measure("reachable", value=True),
        Measure("offline", told.offline),
        Measure("cover_open", told.cover_open),
        Measure("paper_out", told.paper_out),
        Measure("paper_low", told.paper_low),
        Measure("error", told.error),
    )
    state, reason = _judge(told)
    return Finding("X1", state, reason, evidence, source)


def _judge(told: Status) -> tuple[State, str]:
    if not told.told:
        return State.COULD_NOT_LOOK, "silent"
    # A cover that is open takes it off line, and so does missing paper: the cause is named, not what follows from it.
    for is_so, reason in (
        (told.cover_open, "cover_open"),
        (told.paper_out, "no_paper"),
        (told.error, "error"),
        (told.offline, "offline"),
    ):
        if is_so:
            return State.BROKEN, reason
    return (State.WORTH_KNOWING, "paper_low") if told.paper_low else (State.FINE, "")


def wire_to(printer: str) -> Wire:
    """Raises OSError where it is not there."""
    if printer.startswith("tcp://"):
        address = urlsplit(printer)
        return _Network(address.hostname or "", address.port or PORT)
    return _Device(Path(printer))


class _Network:
    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), CONNECT_S)
        self._socket.settimeout(ANSWER_S)

    def close(self) -> None:
        self._socket.close()

    def ask(self, question: bytes) -> bytes:
        self._socket.sendall(question)
        try:
            return self._socket.recv(1)
        except TimeoutError:
            return b""


class _Device:
    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)

    def close(self) -> None:
        os.close(self._handle)

    def ask(self, question: bytes) -> bytes:
        os.write(self._handle, question)
        ready, _, _ = select.select([self._handle], [], [], ANSWER_S)
        return os.read(self._handle, 1) if ready else b""
