"""What becomes of a report when the platform does not simply take it."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tablet_app.services import reports
from tablet_app.services.device import Device
from tablet_app.services.reports import Waiting
from tablet_app.store import device as facts
from tablet_app.wiring import Tablet
from tests.counter import tablet_at
from tests.sync.servers import Server, answer, serving

TAKEN = answer("202 Accepted", b'{"id":"r1"}')
REPORT = Waiting("k1", '{"id":"k1"}')


@asynccontextmanager
async def with_a_report(tmp_path: Path, *script: bytes) -> AsyncGenerator[tuple[Tablet, Server]]:
    async def made(_: object) -> Waiting:
        return REPORT

    async with serving(script) as server, tablet_at(tmp_path, server.url, draw=lambda: 0.5) as tablet:
        tablet.reports.make = made
        await tablet.devices.paired(Device("d1", "1", "v1"), "token")
        await tablet.reports.send()
        yield tablet, server


async def test_one_that_is_taken_waits_no_longer(tmp_path: Path) -> None:
    async with with_a_report(tmp_path, TAKEN) as (tablet, server):
        assert await tablet.reporter.once() is None
        assert await tablet.reporter.once() is None
        assert await tablet.reports.waiting() is None
        assert server.bodies() == [{"id": "k1"}]


@pytest.mark.parametrize("fault", [answer("503 Busy", retry_after="7"), answer("429 Less", retry_after="7")])
async def test_what_the_platform_asks_for_is_waited_even_when_the_network_comes_back(
    tmp_path: Path, fault: bytes
) -> None:
    async with with_a_report(tmp_path, fault, TAKEN) as (tablet, server):
        pause = await tablet.reporter.once()
        assert pause is not None
        assert 6 < pause <= 7
        tablet.reporter.back()
        assert await tablet.reporter.once()
        assert (len(server.asked), await tablet.reports.waiting()) == (1, REPORT)


@pytest.mark.parametrize("fault", [b"", answer("200 OK", b"<html>", "text/html"), answer("202 Accepted", b"{")])
async def test_a_bad_network_is_no_reason_to_give_up(tmp_path: Path, fault: bytes) -> None:
    async with with_a_report(tmp_path, fault, TAKEN) as (tablet, server):
        assert await tablet.reporter.once()
        assert await tablet.reports.waiting() == REPORT
        tablet.reporter.back()
        assert await tablet.reporter.once() is None
        assert (len(server.asked), await tablet.reports.waiting()) == (2, None)


@pytest.mark.parametrize("status", ["400 Bad", "413 Too large"])
async def test_one_that_is_refused_for_good_is_dropped(tmp_path: Path, status: str) -> None:
    async with with_a_report(tmp_path, answer(status, b"{}")) as (tablet, _):
        assert await tablet.reporter.once() is None
        assert await tablet.reports.waiting() is None


async def test_a_revoked_device_keeps_its_report(tmp_path: Path) -> None:
    async with with_a_report(tmp_path, answer("401 Who", b"{}")) as (tablet, _):
        assert await tablet.reporter.once() is None
        device = await tablet.devices.device()
        assert device is not None
        assert device.revoked
        assert await tablet.reports.waiting() == REPORT


@pytest.mark.parametrize(("device", "waits"), [(Device("d1", "1", "v1"), True), (Device("d2", "2", "v2"), False)])
async def test_another_identity_does_not_send_what_an_earlier_one_found(
    tmp_path: Path, device: Device, waits: bool
) -> None:
    async with with_a_report(tmp_path, TAKEN) as (tablet, server):
        await tablet.store.write(lambda db: reports.want(db, 7))
        await tablet.devices.paired(device, "another")
        assert await tablet.reports.waiting() == (REPORT if waits else None)
        tablet.reports.make = None  # nor is one made that the platform asked the earlier one for
        assert await tablet.store.read(lambda db: facts.get(db, "report_wanted", int)) == (7 if waits else None)
        await tablet.reporter.once()
        assert len(server.asked) == waits


async def test_one_that_was_being_made_while_the_tablet_was_paired_anew_is_dropped(tmp_path: Path) -> None:
    async with with_a_report(tmp_path, TAKEN) as (tablet, server):

        async def made(_: object) -> Waiting:
            await tablet.devices.paired(Device("d2", "2", "v1"), "another")
            return Waiting("k2", '{"id":"k2"}', "d1")

        tablet.reports.make = made
        await tablet.reports.send()
        assert await tablet.reporter.once() is None
        assert (await tablet.reports.waiting(), server.asked) == (None, [])
