"""A private message bus with stand-ins for logind and the screen saver, on real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from dbus_fast import Message, MessageType, RequestNameReply
from dbus_fast.aio import MessageBus

GIVE_UP_S = 10.0
COPY_S = 0.1  # by then the answer, with its descriptor, is out


async def until(condition: Callable[[], object], what: str, within_s: float = GIVE_UP_S) -> None:
    """Waits for a condition; fails with its name when it does not come."""
    end = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < end, f"never: {what}"
        await asyncio.sleep(0.01)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


class Daemon:
    """A `dbus-daemon` that can be killed and started again at the same address."""

    def __init__(self, folder: Path) -> None:
        self._socket = folder / "bus"
        self.address = f"unix:path={self._socket}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={self.address}"],
            stdout=subprocess.PIPE,
        )
        assert self._process.stdout
        assert self._process.stdout.readline(), "a bus"

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None
        self._socket.unlink(missing_ok=True)


class Services:
    """Stand-ins for logind and the session's screen saver. `locks` are those that logind keeps: what they hold."""

    def __init__(self) -> None:
        self.refuses: set[str] = set()
        """Parts of what logind is asked to inhibit that it does not grant."""
        self.saver_refuses = False
        self.calls: list[str] = []
        self.asked: list[tuple[str, ...]] = []
        self._kept: list[tuple[str, int]] = []
        self._bus: MessageBus | None = None

    @property
    def locks(self) -> list[str]:
        """What is held; a lock whose other end is closed is let go."""
        for lock in list(self._kept):
            with contextlib.suppress(BlockingIOError):
                if os.read(lock[1], 1) == b"":
                    os.close(lock[1])
                    self._kept.remove(lock)
        return [what for what, _ in self._kept]

    async def start(self, address: str, *names: str) -> None:
        self._bus = await MessageBus(address, negotiate_unix_fd=True).connect()
        self._bus.add_message_handler(self._answer)
        for name in names:
            assert await self._bus.request_name(name) is RequestNameReply.PRIMARY_OWNER

    async def stop(self) -> None:
        if self._bus is not None:
            bus, self._bus = self._bus, None
            bus.disconnect()
            with contextlib.suppress(Exception):
                await bus.wait_for_disconnect()
        for _, end in self._kept:
            os.close(end)
        self._kept.clear()

    async def tell_dark(self, dark: bool) -> None:
        assert self._bus
        path, interface = "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
        await self._bus.send(Message.new_signal(path, interface, "ActiveChanged", "b", [dark]))

    def _answer(self, message: Message) -> Message | None:
        if message.message_type is not MessageType.METHOD_CALL:
            return None
        if message.interface == "org.freedesktop.login1.Manager" and message.member == "Inhibit":
            return self._inhibit(message)
        if message.interface == "org.freedesktop.ScreenSaver":
            self.calls.append(str(message.member))
            if self.saver_refuses:
                return Message.new_error(message, "org.freedesktop.DBus.Error.AccessDenied", "no")
            if message.member == "Inhibit":
                return Message.new_method_return(message, "u", [7])
            return Message.new_method_return(message)
        return None

    def _inhibit(self, message: Message) -> Message:
        what, _, _, mode = message.body
        self.asked.append(tuple(message.body))
        if self.refuses & set(what.split(":")):
            return Message.new_error(message, "org.freedesktop.DBus.Error.AccessDenied", "Permission denied")
        assert mode == "block"
        mine, theirs = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._kept.append((what, mine))
        asyncio.get_running_loop().call_later(COPY_S, os.close, theirs)
        return Message.new_method_return(message, "h", [0], [theirs])


@pytest.fixture
async def daemon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Daemon]:
    made = Daemon(tmp_path)
    made.start()
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, made.address)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    yield made
    made.kill()


LOGIND, SAVER = "org.freedesktop.login1", "org.freedesktop.ScreenSaver"


@pytest.fixture
async def services(daemon: Daemon) -> AsyncIterator[Services]:
    made = Services()
    await made.start(daemon.address, LOGIND, SAVER)
    yield made
    await made.stop()
