"""The back door of the running app: who may come in, what is understood, and what is left behind."""

from __future__ import annotations

import asyncio
import os
import socket
import stat
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tablet_app import control
from tablet_app.control import Answer
from tablet_app.domain.acts import NotNow, Said, Saved
from tablet_app.store.errors import StoreError
from tests.counter import on_thread, until


async def _retry(command_id: str) -> Said:
    match command_id:
        case "full":
            raise StoreError("no room", "full")
        case "gone":
            return NotNow("gone")
        case _:
            return Saved(f"{command_id} again")


@asynccontextmanager
async def listening(data: Path, uid: int | None = None) -> AsyncGenerator[Path]:
    serving = asyncio.create_task(control.serve(data, {"retry": _retry}, uid=uid))
    path = data / control.FILE
    before = path.stat().st_ino if path.exists() else None
    await until(lambda: path.exists() and path.stat().st_ino != before and path.is_socket(), "the socket")
    try:
        yield path
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


def say(path: Path, line: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX) as asking:
        asking.settimeout(10)
        asking.connect(str(path))
        asking.sendall(line)
        return asking.makefile("rb").readline()


async def test_what_is_asked_is_done_and_answered(tmp_path: Path) -> None:
    async with listening(tmp_path):
        assert await on_thread(control.ask, tmp_path, "retry", "c1") == Answer(True, "c1 again")
        assert await on_thread(control.ask, tmp_path, "retry", "gone") == Answer(False, reason="gone")
        assert await on_thread(control.ask, tmp_path, "retry", "full") == Answer(False, reason="not_saved")
        assert await on_thread(control.ask, tmp_path, "delete", "c1") == Answer(False, reason="unknown")


async def test_nobody_there_is_known_from_a_missing_and_from_a_dead_socket(tmp_path: Path) -> None:
    with pytest.raises(control.NobodyThereError):
        control.ask(tmp_path, "retry", "c1")
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(str(tmp_path / control.FILE))
    dead.close()
    with pytest.raises(control.NobodyThereError):
        control.ask(tmp_path, "retry", "c1")


async def test_a_dead_socket_is_replaced_and_a_live_one_removed_at_the_end(tmp_path: Path) -> None:
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(str(tmp_path / control.FILE))
    dead.close()
    # Its number must not be given to the new one.
    os.link(tmp_path / control.FILE, tmp_path / "kept")
    async with listening(tmp_path) as path:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert (await on_thread(control.ask, tmp_path, "retry", "c1")).ok
    assert not path.exists()


async def test_a_socket_that_is_another_app_s_is_left_alone(tmp_path: Path) -> None:
    async with listening(tmp_path) as path:
        path.unlink()
        path.write_text("another's")
    assert path.exists()


async def test_another_user_is_refused(tmp_path: Path) -> None:
    async with listening(tmp_path, uid=os.getuid() + 1):
        assert await on_thread(control.ask, tmp_path, "retry", "c1") == Answer(False, reason="not_you")


@pytest.mark.parametrize(
    "line", [b"nonsense\n", b"[]\n", b'{"do": 1, "id": "c"}\n', b'{"do": "retry"}\n', b"x" * 100_000, b"\xff\xfe\n"]
)
async def test_what_is_not_understood_is_answered_so_and_harms_nobody(tmp_path: Path, line: bytes) -> None:
    async with listening(tmp_path) as path:
        assert await on_thread(say, path, line) in (b'{"ok":false,"reason":"unreadable"}\n', b"")
        assert (await on_thread(control.ask, tmp_path, "retry", "c1")).ok


async def test_a_folder_with_a_very_long_name_will_do(tmp_path: Path) -> None:
    deep = tmp_path / ("long " * 30) / ("ქართული" * 8)
    deep.mkdir(parents=True)
    async with listening(deep):
        assert (await on_thread(control.ask, deep, "retry", "c1")).ok


async def test_an_end_does_not_wait_for_a_silent_visitor(tmp_path: Path) -> None:
    silent = socket.socket(socket.AF_UNIX)
    async with listening(tmp_path) as path:
        silent.connect(str(path))
        assert (await on_thread(control.ask, tmp_path, "retry", "c1")).ok
    silent.close()


async def test_a_folder_that_takes_no_socket_costs_the_app_nothing(tmp_path: Path) -> None:
    (tmp_path / control.FILE).mkdir()
    serving = asyncio.create_task(control.serve(tmp_path, {"retry": _retry}))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not serving.done()
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
