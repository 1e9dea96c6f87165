"""The whole app as a process: it starts, lives beside the command line, is killed, and goes on where it was."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tablet_app.demo.process import Platform

WITHIN_S = 30.0


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")} | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }


def _until(true: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + WITHIN_S
    while not true():
        assert time.monotonic() < deadline, f"{what} did not come about"
        time.sleep(0.1)


def _tablet(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tablet_app", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=_environment(), check=False)


class Tablet:
    """A paired tablet that can be started, ended and killed."""

    def __init__(self, platform: Platform, data: Path) -> None:
        self.platform, self.data = platform, data
        self._running: subprocess.Popen[str] | None = None
        paired = _tablet("pair", platform.pairing_code, "--platform", platform.url, "--data", str(data))
        assert paired.returncode == 0, paired.stderr

    def start(self) -> None:
        command = [sys.executable, "-m", "tablet_app", "run", "--platform", self.platform.url]
        self._running = subprocess.Popen(
            [*command, "--data", str(self.data), "--windowed"], env=_environment(), text=True, stderr=subprocess.PIPE
        )

    def end(self, number: signal.Signals) -> tuple[int, str]:
        assert self._running is not None
        self._running.send_signal(number)
        _, said = self._running.communicate(timeout=20)
        code, self._running = self._running.returncode, None
        return code, said

    def orders(self) -> list[dict[str, Any]]:
        listed = _tablet("orders", "--data", str(self.data), "--json")
        assert listed.returncode == 0, listed.stderr
        return json.loads(listed.stdout)

    def has(self, order_id: str) -> bool:
        return any(order["id"] == order_id for order in self.orders())

    def close(self) -> None:
        if self._running is not None:
            self.end(signal.SIGKILL)


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Platform]:
    with Platform(tmp_path / "platform") as running:
        yield running


@pytest.fixture
def tablet(platform: Platform, tmp_path: Path) -> Iterator[Tablet]:
    made = Tablet(platform, tmp_path / "tablet")
    yield made
    made.close()


def test_takes_orders_and_ends_cleanly(tablet: Tablet, platform: Platform) -> None:
    tablet.start()
    order = platform.place_order()
    _until(lambda: tablet.has(order["id"]), "the order on the tablet")
    code, said = tablet.end(signal.SIGTERM)
    assert code == 0
    assert "Traceback" not in said
    assert "level=error" not in said
    assert not (tablet.data / "tablet.db-wal").exists(), "the database was not closed"


def test_a_second_start_on_the_same_folder_says_so(tablet: Tablet, platform: Platform) -> None:
    tablet.start()
    _until((tablet.data / "lock").exists, "the lock")
    _until(lambda: bool((tablet.data / "lock").read_text()), "the lock's owner")
    second = _tablet("run", "--platform", platform.url, "--data", str(tablet.data), "--windowed")
    assert second.returncode == 1
    assert "already runs with this data folder" in second.stderr


def test_killed_it_goes_on_where_it_was(tablet: Tablet, platform: Platform) -> None:
    tablet.start()
    first = platform.place_order()
    _until(lambda: tablet.has(first["id"]), "the first order")
    tablet.end(signal.SIGKILL)
    second = platform.place_order()
    tablet.start()
    _until(lambda: tablet.has(second["id"]), "the order that came while it was dead")
    assert tablet.has(first["id"])


@pytest.mark.timeout(150)
def test_a_lunch_plays_by_itself(tmp_path: Path) -> None:
    """What `make demo` does without a screen: ring, confirm, offline, equal sets; the recorded alert is not silent."""
    out = tmp_path / "lunch"
    played = _tablet_demo("demo", "--scenario", "quiet", "--out", str(out))
    assert played.returncode == 0, played.stdout + played.stderr
    assert "equal sets" in played.stdout
    assert (out / "alert.wav").stat().st_size > 100_000
    assert len(list(out.glob("*.png"))) >= 8


def _tablet_demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in _environment().items() if not name.startswith("QT_")}
    command = [sys.executable, "-m", "tablet_app", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=140, env=environment, check=False)
