"""The tablet's life as it notes and watches it: on real files, with the machine laid out by hand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from tablet_app import living
from tablet_app.diagnostics.lives import Journal
from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, State
from tablet_app.domain.lives import Cause
from tablet_app.living import Life
from tablet_app.services.device import Device
from tablet_app.services.diagnosis import Check
from tablet_app.store import orders
from tablet_app.store.connection import FILE
from tablet_app.wiring import Tablet
from tests.counter import tablet_at, until
from tests.making import an_order


def machine_at(root: Path, **battery: str) -> Machine:
    """A machine with a charger and a battery, on the files of its /sys."""
    supplies = {"AC": {"type": "Mains", "online": "1"}, "BAT0": {"type": "Battery", "capacity": "90"} | battery}
    for name, files in supplies.items():
        for file, text in files.items():
            path = root / "sys/class/power_supply" / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    return Machine(root, lambda _: None)


@asynccontextmanager
async def life_at(tmp_path: Path, end: str = "") -> AsyncGenerator[tuple[Life, Tablet]]:
    """From one start to a stop that is noted as `end`, or to a kill."""
    async with tablet_at(tmp_path / "data", "http://127.0.0.1:9") as tablet:
        life = Life(tablet, machine_at(tmp_path / "machine"))
        await life.begin()
        yield life, tablet
        if end:
            await life.end(end)


async def look(checks: list[Check], name: str) -> Finding:
    return await next(check for check in checks if check.id == name).look()


@pytest.mark.parametrize(("end", "cause"), [("closed", Cause.CLOSED), ("asked", Cause.CLOSED), ("", Cause.CRASHED)])
async def test_the_next_start_knows_how_the_last_run_ended(tmp_path: Path, end: str, cause: Cause) -> None:
    async with life_at(tmp_path, end) as (life, _):
        assert life.off is None
        assert (await look(life.checks(), "P4")).state is State.COULD_NOT_LOOK
    async with life_at(tmp_path) as (life, tablet):
        assert life.off is not None
        assert life.off.cause is cause
        placed = life.off.since + (life.off.until - life.off.since) / 2
        await tablet.store.write(lambda db: orders.upsert(db, an_order(placed_at=placed), None, placed))
        finding = await look(life.checks(), "P4")
        assert (finding.reason, finding.value("orders_meanwhile")) == (cause.value, 1)
        crashes = (await look(life.checks(), "A1")).value("crashes_24h")
        assert crashes == (1 if cause is Cause.CRASHED else 0)
        assert (await life.sign())["last_stop"] == cause.value


async def test_each_minute_is_noted_with_what_the_machine_tells(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(living, "MINUTE_S", 0.02)
    async with life_at(tmp_path) as (life, _):
        running = asyncio.create_task(life._minutes())
        await until(lambda: len(life.samples()) >= 4, "some minutes")
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        assert {(one.mains, one.pct) for one in life.samples()} == {(True, 90)}
        assert [one.at_boot_s for one in life.samples()] == sorted(one.at_boot_s for one in life.samples())


async def test_it_warns_while_there_is_time(tmp_path: Path) -> None:
    async with life_at(tmp_path) as (life, _):
        await life.warnings.look()
        before = {finding.check for finding in life.warnings.state}
        assert "P1" not in before
        machine_at(tmp_path / "machine", capacity="12", status="Discharging")
        (tmp_path / "machine/sys/class/power_supply/AC/online").write_text("0")
        await life.warnings.look()
        warned = {finding.check: finding.reason for finding in life.warnings.state}
        assert warned["P1"] == "battery_low"
        assert "P1:battery_low" in (await life.sign())["warnings"]


async def test_a_healthy_tablet_of_its_own_checks(tmp_path: Path) -> None:
    async with life_at(tmp_path) as (life, _):
        found = {name: await look(life.checks(), name) for name in ("A1", "A2", "A5")}
        assert {finding.state for finding in found.values()} == {State.FINE}
        assert (await look(life.checks(), "A3")).reason == "not_paired"
        assert (await look(life.checks(), "A4")).reason == "unpaired"


async def test_a_database_that_is_damaged_is_found_and_put_right(tmp_path: Path) -> None:
    async with life_at(tmp_path) as (life, tablet):
        await tablet.store.write(lambda db: orders.upsert(db, an_order("o7"), None, tablet.clock.now()))
        await tablet.store.write(lambda db: db.execute("UPDATE orders SET code = 'X9' WHERE id = 'o7'"))
        assert (await look(life.checks(), "A2")).reason == "put_right"
        assert (await look(life.checks(), "A2")).state is State.FINE
        assert list((tmp_path / "data").glob(f"{FILE}.damaged-*"))


async def test_a_disk_that_takes_no_line_ends_nothing(tmp_path: Path) -> None:
    async with life_at(tmp_path) as (life, _):
        life._journal = Journal(tmp_path / "missing")
        await life._note("minute")
        await life.end("closed")
        assert len(life.samples()) == 1


async def test_a_machine_that_tells_nonsense_ends_nothing(tmp_path: Path, monkeypatch, caplog) -> None:
    def odd(*_: object) -> object:
        raise ValueError("what a gauge")

    monkeypatch.setattr(living, "traces", odd)
    monkeypatch.setattr(living.power, "look", odd)
    async with life_at(tmp_path, "closed") as (life, _):
        assert life.off is None
    told = [record.message for record in caplog.records if record.exc_info]
    assert told == ["minute not noted", "why it was off cannot be told", "minute not noted"]


async def test_commands_that_wait_long_are_found(tmp_path: Path) -> None:
    async with life_at(tmp_path) as (life, tablet):
        tablet.link.down(tablet.clock.now() - timedelta(minutes=20), "no_network")
        await tablet.devices.paired(Device("d1", "1", "v1"), "token")
        finding = await look(life.checks(), "A3")
        assert (finding.state, finding.reason, finding.fix) == (State.BROKEN, "stuck", "reconnect")
