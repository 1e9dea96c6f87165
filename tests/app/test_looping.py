"""The app's event loop: what it costs, and that it calls back once, in order, and no more when it is closed."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tablet_app.looping import Loop

WORK = """
import asyncio, json, threading
from PySide6 import QtCore
from PySide6.QtGui import QGuiApplication
from tablet_app.looping import Loop

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
