"""Reports of a tablet at work: asked for by the platform over real sockets, kept until they are taken, on a stick."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tablet_app.assets import asset
from tablet_app.demo.process import Platform
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.report import encoded
from tablet_app.diagnostics.run import run
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.domain.orders import Customer
from tablet_app.domain.report import SavedReport
from tablet_app.living import Life
from tablet_app.reporting import Reporting
from tablet_app.services import reports
from tablet_app.services.aside import on_thread as looking
from tablet_app.services.device import Settings
from tablet_app.services.diagnosis import Check
from tablet_app.services.reports import Waiting
from tablet_app.store import orders
from tablet_app.store.database import StoreError
from tablet_app.ui.fonts import load_fonts
from tablet_app.wiring import Tablet
from tests.counter import at_work, on_thread, pair, tablet_at, until
from tests.diagnostics.test_report import SCHEMA, a_machine
from tests.making import NOON, an_order
from tests.services.test_health import Disk

SEEN = (Measure("muted", value=True), Measure("output", "Nino's box"))
MUTED = Finding("S4", State.BROKEN, "muted", SEEN, "sound service", "turn_up")


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    with Platform(tmp_path_factory.mktemp("platform")) as running:
        yield running


@asynccontextmanager
async def tablet_with_reports(data: Path, url: str, machine: Path) -> AsyncGenerator[tuple[Tablet, Reporting]]:
    async with tablet_at(data, url, draw=lambda: 0.01) as tablet:
        look = looking(lambda: MUTED)
        tablet.diagnosis.equip([Check("S4", look), Check("S7", looking(_not_quick), quick=False)], {}, run)
        life = Life(tablet, Machine(machine, lambda _: None))
        await life.begin()
        yield tablet, Reporting(tablet, life, Machine(machine, lambda _: None))


def _not_quick() -> Finding:
    return Finding("S7", State.FINE)


async def reports_at(platform: Platform, device_id: str) -> list[dict[str, Any]]:
    told = (await on_thread(platform.state))["diagnostics"]
    return [one["body"] for one in told if one["device_id"] == device_id]


async def test_the_platform_asks_and_gets_the_report(platform: Platform, tmp_path: Path) -> None:
    async with tablet_with_reports(tmp_path / "data", platform.url, tmp_path / "m") as (tablet, _), at_work(tablet):
        await pair(tablet, platform)
        device = await tablet.devices.device()
        assert device is not None
        await on_thread(platform.control, "diagnose")
        (report,) = await until(lambda: reports_at(platform, device.id), "the report")
        jsonschema.validate(report, SCHEMA)
        assert (report["asked"], report["device"]["id"], report["timezone"]) == ("platform", device.id, "Asia/Tbilisi")
        assert [one["remedy"] for one in report["checks"]] == ["S4.muted"]
        assert len(report["power"]) == 1
        await until(lambda: _nothing_waits(tablet), "the end of it")


async def _nothing_waits(tablet: Tablet) -> bool:
    return await tablet.reports.waiting() is None


async def test_a_report_outlives_the_network_and_the_app(platform: Platform, tmp_path: Path) -> None:
    async with tablet_with_reports(tmp_path / "data", platform.url, tmp_path / "m") as (tablet, _):
        await pair(tablet, platform)
        device = await tablet.devices.device()
        assert device is not None
    async with tablet_with_reports(tmp_path / "data", "http://127.0.0.1:9", tmp_path / "m") as (tablet, _):
        await tablet.reports.send()
        first = await tablet.reports.waiting()
        await tablet.reports.send()
        second = await tablet.reports.waiting()
        assert await tablet.reporter.once() is not None
        assert await tablet.reports.waiting() == second != first
    async with tablet_with_reports(tmp_path / "data", platform.url, tmp_path / "m") as (tablet, _), at_work(tablet):
        (report,) = await until(lambda: reports_at(platform, device.id), "the newest report")
        assert second is not None
        assert report == json.loads(second.body)
        # Its answer could have got lost: the same report comes once more.
        assert not hasattr(await tablet.platform.report(second.body.encode()), "kind")
        assert len(await reports_at(platform, device.id)) == 1


async def test_from_a_disk_that_takes_nothing_it_is_sent_all_the_same(
    platform: Platform, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with tablet_with_reports(tmp_path / "data", platform.url, tmp_path / "m") as (tablet, _):
        await pair(tablet, platform)
        device = await tablet.devices.device()
        assert device is not None
        Disk(monkeypatch).well = False
        with pytest.raises(StoreError):
            await tablet.devices.choose(Settings())
        async with at_work(tablet):
            await tablet.reports.send()
            await until(lambda: reports_at(platform, device.id), "the report")
        assert tablet.store.trouble == "io"


async def test_what_was_asked_for_before_a_kill_is_made_after_it(platform: Platform, tmp_path: Path) -> None:
    async with tablet_at(tmp_path / "data", platform.url) as tablet:
        await pair(tablet, platform)
        device = await tablet.devices.device()
        assert device is not None
        async with at_work(tablet):
            before = await tablet.feed.cursor()
            await on_thread(platform.control, "diagnose")

            async def further() -> bool:
                return await tablet.feed.cursor() != before

            await until(further, "the event")
    async with tablet_with_reports(tmp_path / "data", platform.url, tmp_path / "m") as (tablet, _), at_work(tablet):
        await until(lambda: reports_at(platform, device.id), "the report")


async def test_an_examination_that_fails_ends_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    asked: list[object] = []

    async def broken(why: object) -> Waiting:
        asked.append(why)
        raise RuntimeError("no examination")

    async with tablet_at(tmp_path / "data", "http://127.0.0.1:9") as tablet:
        tablet.reports.make = broken
        await tablet.store.write(lambda db: reports.want(db, 7))
        assert await tablet.reporter.once() is None
        assert await tablet.reporter.once() is None
    assert "a report could not be made" in caplog.text
    assert asked == ["platform"]


async def test_nothing_about_people_gets_into_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = ("მარიამ", "+995599123456", "tok-5ecret", "Nino", "18, Rustaveli")
    monkeypatch.setenv("TABLET_TOKEN", "tok-5ecret")
    async with tablet_with_reports(tmp_path / "data", "http://127.0.0.1:9", tmp_path / "m") as (tablet, reporting):
        (tmp_path / "data/token").write_text("tok-5ecret")
        order = an_order(note="18, Rustaveli", customer=Customer("მარიამ", "+995599123456"))
        await tablet.store.write(lambda db: orders.upsert(db, order, None, NOON))
        report = await reporting._report("person")
        told = encoded(report).decode() + repr(report)
        assert [one for one in secrets if one in told] == []


async def test_it_is_saved_on_a_stick(tmp_path: Path, qapp: object) -> None:
    load_fonts(asset("fonts"))
    (tmp_path / "m").mkdir()
    a_machine(tmp_path / "m", "/dev/sdb1 /media/STICK vfat rw 0 0\n", sdb="1")
    async with tablet_with_reports(tmp_path / "data", "http://127.0.0.1:9", tmp_path / "m") as (tablet, reporting):
        assert await reporting.save() == SavedReport("", "failed")
        (tmp_path / "m/media/STICK").mkdir(parents=True)
        await tablet.diagnosis.examine(["S7"])
        saved = await reporting.save()
        pdf, told = await on_thread(read, saved.where)
        assert (saved.why, pdf[:4]) == ("", b"%PDF")
        assert [one["id"] for one in told["checks"]] == ["S4", "S7"]
        (tmp_path / "m/proc/mounts").write_text("")
        assert await reporting.save() == SavedReport("", "no_stick")


def read(where: str) -> tuple[bytes, Any]:
    return Path(where).read_bytes(), json.loads(Path(where).with_suffix(".json").read_text("utf-8"))
