"""An X server's screen: held bright on a real server; one that switches off by a stand-in for `xset`.

Without -noreset a server forgets all with its last client (the running app is one). Xvfb has no DPMS.
 The stand-in answers in the words of xset 1.2.5 beside a server that has.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tablet_app.awake import x11

QUESTION = """Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  600    cycle:  600
DPMS (Energy Star):
  Standby: 600    Suspend: 600    Off: 600
  DPMS is Enabled
  Monitor is {monitor}
"""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "64x64x8", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(writing)
        with os.fdopen(reading) as number:
            monkeypatch.setenv("DISPLAY", f":{number.readline().strip()}")
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        yield
        process.terminate()


@pytest.fixture
def xset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in; `said` in its folder has what it was told, `monitor` what it answers."""
    (tmp_path / "answer").write_text(QUESTION.format(monitor="On"))
    program = tmp_path / "xset"
    program.write_text(f'#!/bin/sh\n[ "$1" = q ] && exec cat {tmp_path}/answer\necho "$*" >>{tmp_path}/said\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return tmp_path


def told(folder: Path) -> list[str]:
    with contextlib.suppress(FileNotFoundError):
        return (folder / "said").read_text().splitlines()
    return []


def timeout_of_the_server() -> str:
    said = subprocess.run(["xset", "q"], capture_output=True, text=True, check=True).stdout
    return next(line.split()[1] for line in said.splitlines() if "timeout:" in line)


@pytest.mark.usefixtures("server")
async def test_the_server_does_not_blank_while_it_is_held() -> None:
    assert x11.here()
    assert timeout_of_the_server() == "600"
    before = await x11.hold()
    assert before == x11.Blanking(600, 600, dpms=False)
    assert timeout_of_the_server() == "0"
    assert before
    await x11.let_go(before)
    assert timeout_of_the_server() == "600"
    await x11.light()
    assert not await x11.dark()


async def test_a_monitor_that_would_switch_off_is_held_and_let_go(xset: Path) -> None:
    before = await x11.hold()
    assert before == x11.Blanking(600, 600, dpms=True)
    assert before
    await x11.let_go(before)
    assert told(xset) == ["s off", "-dpms", "s 600 600", "+dpms"]


@pytest.mark.parametrize("monitor", ["Off", "in Standby", "in Suspend"])
async def test_a_monitor_that_is_off_is_lit(xset: Path, monitor: str) -> None:
    (xset / "answer").write_text(QUESTION.format(monitor=monitor))
    assert await x11.dark()
    await x11.light()
    assert told(xset) == ["s reset", "dpms force on"]


async def test_a_server_that_is_not_there_is_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")
    assert await x11.hold() is None
    assert not await x11.dark()
    monkeypatch.delenv("DISPLAY")
    assert not x11.here()
