"""The running app's back door for the command line: a Unix socket in the data folder, for this user alone.

One line of JSON in, one line out: `{"do": "retry", "id": "…"}`, `{"ok": true, "id": "…"}` or
`{"ok": false, "reason": "…"}`. So a command that changes something is carried out by the one process that writes.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
import struct
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from tablet_app.domain.acts import NotNow, Said
from tablet_app.store.errors import StoreError

log = logging.getLogger(__name__)

FILE = "control"
LONGEST_LINE = 4096
IDLE_S = 10.0
AGAIN_S = 60.0
"""A folder in which no socket can be made, as on a full disk, is tried again."""
ANSWER_WITHIN_S = 30.0
MOST_AT_ONCE = 8
_CREDENTIALS = struct.Struct("3i")

Act = Callable[[str], Awaitable[Said]]


class NobodyThereError(Exception):
    """No app listens in this folder."""


class NoAnswerError(Exception):
    """The app is there, but gave no answer that can be used. The text is a sentence for a person."""


class Asked(msgspec.Struct, frozen=True):
    """`do` names what is to be done with the command `id`."""

    do: str
    id: str


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """`id` is the command's key from now on. `reason`, where nothing was done: as in `NotNow`, or not_saved, not_you,
    unknown, unreadable, busy.
    """

    ok: bool
    id: str = ""
    reason: str = ""


async def serve(data: Path, acts: Mapping[str, Act], *, uid: int | None = None) -> None:
    """Until cancelled: carry out what `acts` names, for processes of the user `uid` (ours) alone."""
    while True:
        try:
            await _Door(acts, os.getuid() if uid is None else uid).open(data)
        except OSError as error:
            log.warning("no control socket", extra={"why": str(error)})
            await asyncio.sleep(AGAIN_S)


def _bind(data: Path) -> tuple[socket.socket, int]:
    """A socket of mode 0600 and its inode. One that a killed app left is replaced: whoever calls this holds the lock.

    Raises OSError.
    """
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
    try:
        # Before it has a name, so that it never is what others could open.
        os.fchmod(listening.fileno(), 0o600)
        (data / FILE).unlink(missing_ok=True)
        with _short(data) as folder:
            listening.bind(f"{folder}/{FILE}")
        return listening, (data / FILE).stat().st_ino
    except BaseException:
        listening.close()
        raise


def _remove(path: Path, inode: int) -> None:
    """Unless another app has put its own there meanwhile."""
    with suppress(OSError):
        if path.stat().st_ino == inode:
            path.unlink()


@contextmanager
def _short(folder: Path) -> Generator[str]:
    """The folder by a name that fits into a socket's address, which ends at 107 bytes."""
    handle = os.open(folder, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{handle}"
    finally:
        os.close(handle)


class _Door:
    def __init__(self, acts: Mapping[str, Act], uid: int) -> None:
        self._acts = acts
        self._uid = uid
        self._visitors: set[asyncio.Task[None]] = set()

    async def open(self, data: Path) -> None:
        """Until cancelled. Raises OSError."""
        listening, inode = _bind(data)
        server = await asyncio.start_unix_server(self._come, sock=listening, limit=LONGEST_LINE)
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            # Not `async with server`: that waits, from Python 3.12 on, until the last visitor has gone.
            server.close()
            for visitor in self._visitors:
                visitor.cancel()
            _remove(data / FILE, inode)

    async def _come(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._visitors.add(task)
            task.add_done_callback(self._visitors.discard)
        try:
            answer = await self._answer(reader, writer)
            writer.write(msgspec.json.encode(answer) + b"\n")
            async with asyncio.timeout(IDLE_S):
                await writer.drain()
        except (OSError, TimeoutError):
            log.info("control visitor gone")
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Answer:
        peer: socket.socket = writer.get_extra_info("socket")
        _, uid, _ = _CREDENTIALS.unpack(peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size))
        if uid != self._uid:
            log.warning("control refused", extra={"uid": uid})
            return Answer(False, reason="not_you")
        if len(self._visitors) > MOST_AT_ONCE:
            return Answer(False, reason="busy")
        try:
            async with asyncio.timeout(IDLE_S):
                asked = msgspec.json.decode(await reader.readline(), type=Asked)
        except (TimeoutError, ValueError):
            # Too late, too long, or not what is spoken here.
            return Answer(False, reason="unreadable")
        act = self._acts.get(asked.do)
        if act is None:
            return Answer(False, reason="unknown")
        try:
            said = await act(asked.id)
        except StoreError as error:
            log.warning("control not saved", extra={"why": error.why})
            return Answer(False, reason="not_saved")
        log.info("control", extra={"do": asked.do, "command": asked.id, "said": type(said).__name__})
        return Answer(False, reason=said.reason) if isinstance(said, NotNow) else Answer(True, said.command_id)


def ask(data: Path, act: str, command_id: str) -> Answer:
    """Have the running app do it. Blocks. Raises NobodyThereError, NoAnswerError."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC) as asking:
        asking.settimeout(ANSWER_WITHIN_S)
        try:
            with _short(data) as folder:
                asking.connect(f"{folder}/{FILE}")
        except (FileNotFoundError, ConnectionRefusedError) as error:
            raise NobodyThereError(str(error)) from error
        except PermissionError:
            return Answer(False, reason="not_you")
        try:
            # Who is refused at the door finds it shut, and the answer before it.
            with contextlib.suppress(BrokenPipeError):
                asking.sendall(msgspec.json.encode(Asked(act, command_id)) + b"\n")
            with asking.makefile("rb") as file:
                return msgspec.json.decode(file.readline(LONGEST_LINE), type=Answer)
        except (OSError, ValueError) as error:
            raise NoAnswerError(f"the running app gave no answer ({error}); look whether it was done") from error
