"""One child process as its owner sees it: started, spoken to in lines, killed with all that it started."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, cast

import tablet_app

REAP_S = 0.02
PACKAGE_FOLDER = str(Path(tablet_app.__file__).parent.parent)

# Tells the session manager not to lower this stream when something else speaks, and finds it among others.
STREAM_ID = "tablet-app.ringer"
_STREAM_PROPERTIES = "media.role=alarm application.name=tablet-app application.id="


class ChildProcess:
    """A running process of ours, `python -m MODULE ARGUMENTS`.

    `on_line` gets each line it writes; `on_end` is called once when it has ended by itself, never after `kill`.
    Everything happens on the running asyncio loop and nothing waits, for the loop draws the screen as well.
    `Popen` and not asyncio's own processes: those need a task for each word, and a play or stop must not wait for its
    turn behind others. `stream_id`: under which the sound daemon knows its streams; no trial may pass for an alert.
    """

    def __init__(
        self,
        module: str,
        *arguments: str,
        on_line: Callable[[str], None],
        on_end: Callable[[], None],
        env: Mapping[str, str] | None = None,
    ) -> None:
        """`env` is added to this process's. Raises `OSError` where no process can be started."""
        self._on_line, self._on_end = on_line, on_end
        self._loop = asyncio.get_running_loop()
        self._received = b""
        self._open = True
        self.ended: asyncio.Future[None] = self._loop.create_future()  # done once the process is reaped
        self._popen = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # ALSA's chatter; what matters comes as a line
            bufsize=0,
            process_group=0,
            env={**os.environ, "PYTHONPATH": PACKAGE_FOLDER, **(env or {})},
        )
        self._stdin, self._stdout = cast("IO[bytes]", self._popen.stdin), cast("IO[bytes]", self._popen.stdout)
        os.set_blocking(self._stdin.fileno(), False)
        os.set_blocking(self._stdout.fileno(), False)
        self._loop.add_reader(self._stdout.fileno(), self.read)

    @property
    def pid(self) -> int:
        return self._popen.pid

    def hand_over(self, on_line: Callable[[str], None], on_end: Callable[[], None]) -> None:
        """To another owner, who is called from now on."""
        self._on_line, self._on_end = on_line, on_end

    def tell(self, line: str) -> bool:
        """False where the process cannot take it: it is dead, or has not read for very long."""
        try:
            os.write(self._stdin.fileno(), line.encode() + b"\n")
        except OSError:
            return False
        return True

    def read(self) -> None:
        """Hands on what was written by now. To be called before judging that the process is silent."""
        try:
            received = os.read(self._stdout.fileno(), 65536) if self._open else None
        except BlockingIOError:
            return
        if received is None:
            return
        if not received:
            self.kill()
            self._on_end()
            return
        *lines, self._received = (self._received + received).split(b"\n")
        for line in lines:
            if self._open:
                self._on_line(line.decode(errors="replace"))

    def kill(self) -> None:
        """Silent from here on, a stopped process too. The group: a player program must not outlive its process."""
        if not self._open:
            return
        self._open = False
        self._loop.remove_reader(self._stdout.fileno())
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._popen.pid, signal.SIGKILL)
        self._stdin.close()
        self._stdout.close()
        self._reap()

    def _reap(self) -> None:
        if self._popen.poll() is None:
            self._loop.call_later(REAP_S, self._reap)
        elif not self.ended.done():
            self.ended.set_result(None)


def player_process(
    backend: str, on_line: Callable[[str], None], on_end: Callable[[], None], stream_id: str = STREAM_ID
) -> ChildProcess:
    """A process that plays through `backend`. Raises `OSError` where none can be started."""
    env = {"PULSE_PROP": _STREAM_PROPERTIES + stream_id}
    return ChildProcess("tablet_app.sound.child", backend, on_line=on_line, on_end=on_end, env=env)


def spare_player(on_line: Callable[[str], None], on_end: Callable[[], None]) -> ChildProcess:
    """A process that waits for `use BACKEND`, then plays for the ringer. Raises `OSError` as above."""
    env = {"PULSE_PROP": _STREAM_PROPERTIES + STREAM_ID}
    return ChildProcess("tablet_app.sound.child", on_line=on_line, on_end=on_end, env=env)
