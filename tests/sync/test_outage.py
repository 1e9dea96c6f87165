"""Where the network goes and comes: who may say that the feed is there, and what its return must not cut off."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta

import pytest

from tablet_app.domain import commands as say
from tablet_app.domain.changes import EVERYTHING, Change, Changes
from tablet_app.domain.device import Device
from tablet_app.services.link import Link
from tablet_app.sync import outage as outages
from tablet_app.sync.feed import Listener
from tablet_app.sync.network import Reach
from tablet_app.sync.outage import Outage
from tests.counter import at_work, settled, tablet_at, until
from tests.making import NOON
from tests.sync.servers import answer, serving
from tests.sync.test_hostile import HELLO, PAIRED, SNAPSHOT, platform_saying, stream
from tests.sync.test_sender import applied, results


def listener_of(tablet, outage: Outage) -> Listener:
    return Listener(tablet.platform, tablet.feed, tablet.devices, tablet.link, tablet.clock, outage=outage)


@pytest.fixture
def at_once(monkeypatch) -> None:
    monkeypatch.setattr(outages, "KNOCK_EVERY_S", 0.001)


@pytest.mark.usefixtures("at_once")
async def test_knocking_ends_when_the_feed_is_there_whoever_was_there_before(tmp_path):
    knocks = 0

    async def knock(_within_s: float) -> Reach:
        nonlocal knocks
        knocks += 1
        return Reach.AWAY

    async with serving([PAIRED, SNAPSHOT]) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        outage = Outage(knock)
        outage.begin()
        await until(lambda: knocks)
        tablet.link.up(tablet.clock.now())
        listener = listener_of(tablet, outage)
        listener._needs_snapshot = True
        assert await listener.once() is None
        knocked = knocks
        await asyncio.sleep(0.05)
        assert knocks == knocked


async def test_taps_that_get_through_do_not_hide_a_feed_that_is_down(tmp_path):
    commands = results(applied)
    others = platform_saying(feed=answer("503 Service Unavailable", b"{}", retry_after="60"))

    def answers(head: str, body: bytes) -> bytes:
        return (commands if "/v1/commands" in head else others)(head, body)

    async with serving(answers) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        async with at_work(tablet):
            await until(lambda: tablet.link.state.reason == "platform", "the feed's failure")
            since = tablet.link.state.since
            await tablet.outbox.save(say.MarkReady("o1"))
            await until(lambda: settled(tablet), "the delivery")
            assert (tablet.link.state.online, tablet.link.state.since) == (False, since)


def test_a_command_takes_back_what_a_command_said_and_no_more():
    changes, told = Changes(), list[Change]()
    changes.listen(Change.LINK, told.append)
    link = Link(changes)
    link.sent(NOON)
    assert (link.state.online, told) == (False, [])
    link.up(NOON)
    link.not_sent(NOON, "no_network")
    link.not_sent(NOON + timedelta(minutes=1), "portal")
    assert (link.state.since, link.state.reason) == (NOON, "portal")
    link.sent(NOON + timedelta(minutes=2), 40)
    assert (link.state.online, link.state.latency_ms) == (True, 40)
    link.not_sent(NOON, "no_network")
    link.down(NOON, "platform")
    link.sent(NOON)
    assert (link.state.online, link.state.reason) == (False, "platform")


@pytest.mark.usefixtures("at_once")
async def test_a_snapshot_that_is_being_written_is_told_whatever_the_network_does_meanwhile(tmp_path):
    opened, writing, go_on = 0, asyncio.Event(), threading.Event()

    async def knock(_within_s: float) -> Reach:
        nonlocal opened
        if not writing.is_set():
            return Reach.AWAY
        opened += 1
        return Reach.OPEN

    async with (
        serving(platform_saying(feed=stream(HELLO))) as server,
        tablet_at(tmp_path / "t", server.url) as tablet,
    ):
        await tablet.devices.paired(Device("d1", "one", "v1"), "token")
        told: list[Change] = []
        tablet.changes.listen(EVERYTHING, told.append)
        real = tablet.store.take_in

        async def slowly(work):
            holding = asyncio.create_task(tablet.store.write(lambda _: go_on.wait(10)))
            await asyncio.sleep(0)
            writing.set()
            await asyncio.gather(real(work), holding)

        tablet.store.take_in = slowly
        outage = Outage(knock)
        outage.begin()
        listener = listener_of(tablet, outage)
        listening = asyncio.create_task(listener.run())
        await until(lambda: writing.is_set() and (opened or tablet.link.state.online))
        await asyncio.sleep(0.01)
        go_on.set()
        try:
            await until(lambda: EVERYTHING in told, "the news of the snapshot")
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
