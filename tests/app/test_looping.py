"""The app's event loop: what it costs, that it calls back once and in order, and that HTTP works in it."""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from PySide6.QtGui import QGuiApplication

from tablet_app.looping import Loop
from tablet_app.sync.http import trust
from tablet_app.sync.http.client import Client
from tests.sync.servers import request, talking

WORK = """
import asyncio, json, threading
from PySide6 import QtCore
from PySide6.QtGui import QGuiApplication
from tablet_app.looping import Loop
from tablet_app.sync.http import trust
from tablet_app.sync.http.client import Client
from tests.sync.servers import request, talking

async def work():
    await asyncio.sleep(0.01)
    await asyncio.to_thread(int)
    await asyncio.to_thread(int)
    return threading.active_count()

with Loop(QGuiApplication([])) as loop:
    threads = loop.run_until_complete(work())
print(json.dumps(["Qt" in vars(QtCore), threads]))
"""


@pytest.fixture
def loop(qapp: QGuiApplication) -> Iterator[Loop]:
    made = Loop(qapp)
    with made:
        yield made


def test_it_makes_no_enumerations_of_qt_and_no_more_threads_than_work() -> None:
    done = subprocess.run([sys.executable, "-c", WORK], capture_output=True, text=True, timeout=50, check=True)
    assert json.loads(done.stdout) == [False, 2]


def test_it_calls_back_once_and_in_order_but_not_what_was_cancelled(loop: Loop) -> None:
    called: list[str] = []

    async def work() -> None:
        loop.call_later(0.02, called.append, "late")
        loop.call_soon(called.append, "first")
        loop.call_soon(called.append, "never").cancel()
        loop.call_soon(called.append, "second")
        loop.call_later(0.01, called.append, "never").cancel()
        await asyncio.sleep(0.05)

    loop.run_until_complete(work())
    assert called == ["first", "second", "late"]


def test_what_was_cancelled_waits_for_its_time_no_longer(loop: Loop) -> None:
    called: list[int] = []

    async def work() -> int:
        await asyncio.sleep(0)
        before = len(loop._callbacks._waiting)
        for _ in range(100):
            async with asyncio.timeout(60.0):
                await asyncio.sleep(0)
        kept = len(loop._callbacks._waiting) - before
        done = loop.call_soon(called.append, 0)
        await asyncio.sleep(0.01)
        later = [loop.call_later(0.01, called.append, number) for number in range(1, 4)]
        done.cancel()
        later[1].cancel()
        later[1].cancel()
        await asyncio.sleep(0.05)
        return kept

    assert loop.run_until_complete(work()) <= 1
    assert called == [0, 1, 3]


def test_what_fails_is_told_and_the_loop_goes_on(loop: Loop) -> None:
    told: list[object] = []
    loop.set_exception_handler(lambda _, context: told.append(context["exception"]))

    async def work() -> None:
        loop.call_soon(int, "x")
        await asyncio.sleep(0.01)

    loop.run_until_complete(work())
    assert [type(one) for one in told] == [ValueError]


def test_closed_it_calls_nothing_back(loop: Loop, qapp: QGuiApplication) -> None:
    called: list[str] = []
    loop.call_soon(called.append, "too late")
    loop.close()
    qapp.processEvents()
    assert called == []


def test_the_platform_is_spoken_to_over_tls_in_it(loop: Loop, tmp_path: Path) -> None:
    told: list[object] = []
    loop.set_exception_handler(lambda _, context: told.append(context))
    authority, asked = trustme.CA(), list[str]()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    shown = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(shown)

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while (asks := await request(reader))[1]:
            asked.append(asks[0].partition(" ")[0])
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n" + bytes(1_000_000))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n" + b"data: a\n\n" * 2000)
        await reader.read()

    async def work() -> None:
        async with talking(talk, shown) as url:
            client = Client(url, lambda: trust.context(tmp_path / "ca.pem"), {})
            for _ in range(2):
                answer = await client.ask("POST", "/", {}, bytes(1_000_000), 5.0)
                assert answer.body == bytes(1_000_000)
            events = await client.stream("/", {}, 5.0)
            for _ in range(2000):
                assert await anext(events) == ("message", "", "a")
            silent = asyncio.ensure_future(anext(events))
            await asyncio.sleep(0.01)
            silent.cancel()
            events.close()
            await client.close()

    loop.run_until_complete(work())
    assert (asked, told) == (["POST", "POST"], [])
