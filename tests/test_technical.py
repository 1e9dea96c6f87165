"""What the technician's mode reads of a real machine: meters, the end of the log; and the floor that it sets."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tablet_app import sounding
from tablet_app.config import Config
from tablet_app.diagnostics.machine import Machine
from tablet_app.technical import LINES, Meters, log_reader, tail
from tests.counter import tablet_at, until

SUPPLY = "sys/class/power_supply/BAT0"
ZONE = "sys/class/thermal/thermal_zone0"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """On battery at 43 %, 51.5 °C."""
    told = {
        f"{SUPPLY}/type": "Battery",
        f"{SUPPLY}/present": "1",
        f"{SUPPLY}/status": "Discharging",
        f"{SUPPLY}/capacity": "43",
        f"{ZONE}/type": "x86_pkg_temp",
        f"{ZONE}/temp": "51500",
    }
    for name, text in told.items():
        file = tmp_path / "root" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return Machine(tmp_path / "root", ask=lambda _: None, environ={})


async def test_a_reading_of_a_machine_that_reaches_its_platform(machine: Machine) -> None:
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reading = await Meters(f"http://127.0.0.1:{port}", machine).read()
    assert (reading.battery_pct, reading.temperature_c) == (43, 51.5)
    assert reading.latency_ms is not None
    assert reading.latency_ms > 0


async def test_a_machine_that_tells_nothing(tmp_path: Path) -> None:
    reading = await Meters("http://platform.invalid", Machine(tmp_path)).read()
    assert (reading.battery_pct, reading.latency_ms, reading.temperature_c) == (None, None, None)


async def test_the_log_ends_with_its_last_lines_and_tells_no_secret(tmp_path: Path) -> None:
    file = tmp_path / "tablet.log"
    lines = [f"level=info msg=line number={n}" for n in range(5000)]
    file.write_text("\n".join([*lines, "msg=paired token=abcdef phone=+995599123456"]) + "\n")
    shown = await log_reader(file)()
    assert len(shown) == LINES
    assert shown[-2] == lines[-1]
    assert shown[0] == lines[-LINES + 1]
    assert "abcdef" not in shown[-1]
    assert "599123456" not in shown[-1]


def test_a_line_that_was_cut_is_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "tablet.log"
    file.write_text("x" * 70_000 + "\nwhole\n")
    assert tail(file) == ["whole"]


async def test_the_journal_is_asked_where_the_log_goes_there(tmp_path: Path) -> None:
    asked: list[list[str]] = []

    def ask(command: Any) -> str:
        asked.append(list(command))
        return "one\ntwo token=abc\n"

    assert await log_reader(None, Machine(tmp_path, ask, {"JOURNAL_STREAM": "8:1"}))() == ["one", "two token=[hidden]"]
    assert asked[0][0] == "journalctl"
    assert await log_reader(None, Machine(tmp_path, ask, {}))() == []
    assert len(asked) == 1
    assert await log_reader(tmp_path / "missing")() == []


async def test_the_floor_that_is_set_holds_at_once_and_lifts_the_alert_with_it(tmp_path: Path) -> None:
    sentry: Any = SimpleNamespace(rules=None)
    async with tablet_at(tmp_path, "http://127.0.0.1:9") as tablet:
        keeping = asyncio.create_task(sounding.keep_rules(tablet, tablet.check_ins, sentry))
        try:
            await until(lambda: sentry.rules is not None and sentry.rules.floor_pct == 60)
            await tablet.technician.set_floor_pct(45)
            await until(lambda: sentry.rules.floor_pct == 45)
        finally:
            keeping.cancel()
    quiet = sounding.rules(Config(alert_level_pct=70), None, held=True, floor_pct=90)
    assert (quiet.floor_pct, quiet.level_pct) == (90, 90)
