"""X1 against a printer behind a real socket, and behind a real device file."""

from __future__ import annotations

import os
import pty
import socket
import threading
import tty
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest

from tablet_app.diagnostics.checks import printer
from tablet_app.domain.health import State

WELL = {1: 0x16, 2: 0x12, 3: 0x12, 4: 0x12}
Answers = Mapping[int, int]


def _serve(listening: socket.socket, answers: Answers) -> None:
    try:
        client, _ = listening.accept()
    except OSError:
        return
    with client:
        while question := client.recv(3):
            if question[:2] == b"\x10\x04" and question[2] in answers:
                client.sendall(bytes((answers[question[2]],)))


@contextmanager
def printing(answers: Answers) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        serving = threading.Thread(target=_serve, args=(listening, answers))
        serving.start()
        yield f"tcp://127.0.0.1:{listening.getsockname()[1]}"
        listening.shutdown(socket.SHUT_RDWR)
    serving.join()


@pytest.mark.parametrize(
    ("answers", "state", "reason"),
    [
        # No alarm.
        (WELL, State.FINE, ""),
        ({1: 0x12, 2: 0x12}, State.FINE, ""),
        (WELL | {2: 0x1A}, State.FINE, ""),
        # Alarm.
        (WELL | {1: 0x1A}, State.BROKEN, "offline"),
        (WELL | {1: 0x1A, 2: 0x16}, State.BROKEN, "cover_open"),
        (WELL | {1: 0x1A, 2: 0x32}, State.BROKEN, "no_paper"),
        (WELL | {4: 0x7E}, State.BROKEN, "no_paper"),
        (WELL | {1: 0x1A, 2: 0x52, 3: 0x1A}, State.BROKEN, "error"),
        (WELL | {4: 0x1E}, State.WORTH_KNOWING, "paper_low"),
        # Nothing to be seen.
        ({}, State.COULD_NOT_LOOK, "silent"),
        ({1: 0xFF, 2: 0x00, 3: 0x41, 4: 0x81}, State.COULD_NOT_LOOK, "silent"),
    ],
)
def test_a_printer_in_the_network(monkeypatch: pytest.MonkeyPatch, answers: Answers, state: State, reason: str) -> None:
    if len(answers) < 4:
        # Nobody has to wait for what does not come.
        monkeypatch.setattr(printer, "ANSWER_S", 0.02)
    with printing(answers) as address:
        finding = printer.look(address)
    assert (finding.state, finding.reason) == (state, reason)
    assert finding.value("reachable") is True


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closing:
        port = closing.getsockname()[1]
    finding = printer.look(f"tcp://127.0.0.1:{port}")
    assert (finding.state, finding.reason, finding.value("error")) == (
        State.BROKEN,
        "unreachable",
        "Connection refused",
    )


def test_no_such_device() -> None:
    finding = printer.look("/dev/usb/lp-none")
    assert (finding.state, finding.reason) == (State.BROKEN, "unreachable")


@pytest.mark.parametrize(
    ("error", "reason"), [(PermissionError(13, "Permission denied"), "no_rights"), (OSError(16, "busy"), "busy")]
)
def test_a_device_that_is_not_ours_to_open(error: OSError, reason: str) -> None:
    def refuse(_: str) -> printer.Wire:
        raise error

    finding = printer.look("/dev/usb/lp0", refuse)
    assert (finding.state, finding.reason) == (State.COULD_NOT_LOOK, reason)


def test_a_printer_behind_a_device_file() -> None:
    ours, theirs = pty.openpty()
    tty.setraw(theirs)

    def serve() -> None:
        for _ in range(4):
            question = os.read(ours, 3)
            os.write(ours, bytes((0x1E if question[2] == 4 else 0x12,)))

    serving = threading.Thread(target=serve)
    serving.start()
    finding = printer.look(os.ttyname(theirs))
    serving.join()
    os.close(ours)
    os.close(theirs)
    assert (finding.state, finding.reason) == (State.WORTH_KNOWING, "paper_low")
