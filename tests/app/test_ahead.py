"""What a start reads ahead, and what it leaves for later."""

from __future__ import annotations

import json
import subprocess
import sys

READ = """
import json, sys, threading
from tablet_app.ahead import LIBRARIES, read_qt
read_qt()
for thread in threading.enumerate():
    if thread.name == "qt":
        thread.join()
maps = open("/proc/self/maps").read()
built = [name for name in sys.modules if name.startswith("_sysconfigdata")]
print(json.dumps([[name for name in LIBRARIES if name not in maps], "PySide6" in sys.modules, built]))
"""
NEEDED = """
import json, sys
from tablet_app.ahead import read_qt
read_qt()
import tablet_app.app
from tablet_app.ui.application import make_application
import tablet_app.ui.screens, tablet_app.front
print(json.dumps(sorted(sys.modules)))
"""
MADE = NEEDED.replace(
    "sorted(sys.modules)",
    "[name for module in ('QtCore', 'QtGui', 'QtQml', 'QtQuick') for name,"
    " kept in vars(sys.modules[f'PySide6.{module}']).items() if isinstance(kept, type)]",
)
BEHIND = """
import json, sys
import tablet_app.counter, tablet_app.ui.insides
print(json.dumps(sorted(sys.modules)))
"""


def told(program: str) -> list[object]:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=50, check=True)
    return json.loads(done.stdout)


def test_qt_s_libraries_are_there_before_its_first_import() -> None:
    assert told(READ) == [[], False, []]


def test_the_board_waits_for_nothing_that_it_does_not_show() -> None:
    read = set(told(NEEDED))
    assert "tablet_app.ui.board" in read
    later = {"tablet_app.ui.insides", "tablet_app.ui.pages", "tablet_app.counter", "asyncio", "h11", "hashlib"}
    later |= {"tablet_app.ui.products", "dataclasses", "typing_extensions"}
    assert read & later == set()


def test_pyside_makes_no_class_that_the_board_does_without() -> None:
    made = set(told(MADE))
    assert "QQuickWindow" in made
    assert made & {"Qt", "QEvent", "QImage", "QPainter", "QUrl", "QQuickItem", "QQuickImageProvider"} == set()


def test_the_counter_works_without_what_only_an_examination_needs() -> None:
    read = set(told(BEHIND))
    assert "tablet_app.sound.sentry" in read
    later = {"tablet_app.examining", "platformdirs", "dataclasses", "jeepney", "h11", "numpy", "PySide6.QtWidgets"}
    assert read & later == set()


def test_http_brings_no_more_along_than_it_speaks_with() -> None:
    program = "import json, sys, tablet_app.sync.http.client; print(json.dumps(sorted(sys.modules)))"
    read = set(told(program))
    assert "h11" in read
    others = {"anyio", "calendar", "email", "encodings.idna", "hashlib", "http", "httpx2", "idna", "mimetypes"}
    assert read & (others | {"tempfile", "urllib.request"}) == set()


def test_the_counter_works_without_what_only_a_person_opens_and_checks_it_does_not_watch() -> None:
    read = set(told(BEHIND))
    assert {"tablet_app.ui.technician", "tablet_app.diagnostics.watched"} <= read
    later = {"tablet_app.ui.pages", "tablet_app.ui.products", "tablet_app.ui.history", "tablet_app.ui.health"}
    later |= {"tablet_app.ui.meters", "tablet_app.diagnostics.of_machine", "tablet_app.diagnostics.repairs"}
    later |= {f"tablet_app.diagnostics.checks.{name}" for name in ("clock", "kiosk", "memory", "panel", "printer")}
    assert read & later == set()


def test_whoever_wants_typing_extensions_after_us_gets_it() -> None:
    program = "from tablet_app.ahead import read_qt; read_qt(); import typing_extensions as one"
    program += "; print('[true]' if one.Self else '[]')"
    assert told(program) == [True]


def test_a_process_that_plays_begins_with_no_more_than_it_plays_with() -> None:
    program = "import json, sys, tablet_app.sound.player; print(json.dumps(sorted(sys.modules)))"
    assert set(told(program)) & {"msgspec", "asyncio", "PySide6"} == set()
