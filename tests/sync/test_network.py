"""A network that comes back is noticed: by the kernel's word, or by a door that can be reached again."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable, Iterator

import pytest

from tablet_app.sync import feed
from tablet_app.sync import outage as outages
from tablet_app.sync.network import LOWER_UP, NEW_ADDRESS, NEW_LINK, NEW_ROUTE, Door, Reach, Signs
from tablet_app.sync.outage import Outage
from tests.counter import at_work, pair, tablet_at, until
from tests.proxy import proxy_to
from tests.sync.test_feed import has, place

LONG_S = 60.0


def message(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("=IHHII", 16 + len(body), kind, 0, 0, 0) + body


def link(index: int, *, up: bool) -> bytes:
    return message(NEW_LINK, struct.pack("=BxHiII", 0, 1, index, LOWER_UP if up else 0, 0))


@pytest.fixture
def kernel() -> Iterator[tuple[socket.socket, socket.socket]]:
    """What the kernel tells, and where it is heard."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    theirs.setblocking(False)
    yield ours, theirs
    ours.close()


@pytest.mark.parametrize(
    ("told", "news"),
    [
        ([message(NEW_ADDRESS)], True),
        ([message(NEW_ROUTE)], True),
        ([message(17), message(21), message(25)], False),
        ([link(2, up=True)], True),
        ([link(2, up=False), link(2, up=True) + link(2, up=True)], True),
        ([link(2, up=False)], False),
        ([b"", b"\0" * 7, b"\xff" * 40, message(NEW_LINK)], False),
        ([message(NEW_ADDRESS) * 200], True),
    ],
)
async def test_what_the_kernel_tells(kernel, told, news):
    ours, theirs = kernel
    came = asyncio.Event()
    signs = Signs(came.set, lambda: theirs)
    for data in told:
        ours.send(data)
        signs._read(theirs)
    assert (signs._later is not None) == news
    watching = asyncio.create_task(signs.run())
    ours.send(message(NEW_ROUTE))
    await until(came.is_set)
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)


async def test_where_the_kernel_tells_nothing_nothing_happens():
    def refused() -> socket.socket:
        raise PermissionError

    await Signs(lambda: None, refused).run()


async def test_the_real_kernel_can_be_asked():
    watching = asyncio.create_task(Signs(lambda: None).run())
    await asyncio.sleep(0)
    assert not watching.done()
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)


async def test_a_sign_ends_a_pause():
    outage = Outage()
    outage.network_came()
    assert await outage.pause(LONG_S)
    assert not await outage.pause(0.01)


def doors(*found: Reach) -> Callable[[float], Awaitable[Reach]]:
    answers = iter(found)

    async def knock(_within_s: float) -> Reach:
        return next(answers, found[-1])

    return knock


@pytest.fixture
def at_once(monkeypatch) -> None:
    monkeypatch.setattr(outages, "KNOCK_EVERY_S", 0.001)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("found", [(Reach.AWAY, Reach.OPEN), (Reach.OPEN, Reach.AWAY, Reach.OPEN)])
async def test_a_door_that_is_there_again_ends_a_pause_and_a_try_that_hangs(found):
    outage = Outage(doors(*found))
    outage.begin()
    assert await outage.pause(LONG_S)
    outage.end()
    outage = Outage(doors(*found))
    outage.begin()
    assert await outage.give_up_when_over(asyncio.Event().wait, lambda: False) is None
    outage.end()


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("found", [(Reach.OPEN,), (Reach.REFUSED, Reach.OPEN), (Reach.AWAY, Reach.REFUSED)])
async def test_a_door_that_was_there_all_the_time_says_nothing(found):
    outage = Outage(doors(*found))
    outage.begin()
    assert not await outage.pause(0.05)
    outage.end()


@pytest.mark.usefixtures("at_once")
async def test_a_network_that_comes_and_goes_lets_every_second_try_come_to_its_end():
    outage = Outage(doors(*[Reach.AWAY, Reach.OPEN] * 1000))
    outage.begin()
    assert await outage.give_up_when_over(asyncio.Event().wait, lambda: False) is None

    async def slow() -> str:
        await asyncio.sleep(0.05)
        return "there"

    assert await outage.give_up_when_over(slow, lambda: False) == "there"
    outage.end()


@pytest.mark.usefixtures("at_once")
async def test_what_is_connected_is_left_alone():
    outage = Outage(doors(Reach.AWAY, Reach.OPEN))
    outage.begin()

    async def slow() -> str:
        await asyncio.sleep(0.05)
        return "there"

    assert await outage.give_up_when_over(slow, lambda: True) == "there"
    outage.end()


async def test_knocking():
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    assert await Door(f"http://127.0.0.1:{port}").knock(5.0) is Reach.OPEN
    server.close()
    await server.wait_closed()
    assert await Door(f"http://127.0.0.1:{port}").knock(5.0) is Reach.REFUSED
    assert await Door("https://no-such-host.invalid").knock(0.2) is Reach.AWAY
    assert await Door("https://x:port").knock(0.2) is Reach.AWAY


async def test_the_feed_goes_on_with_the_first_sign(platform, tmp_path, monkeypatch):
    monkeypatch.setattr(feed, "OFFLINE_MOST_S", LONG_S)
    async with proxy_to(platform.url) as proxy, tablet_at(tmp_path / "t", proxy.address, draw=lambda: 1.0) as tablet:
        await pair(tablet, platform)
        async with at_work(tablet):
            await until(lambda: tablet.link.state.online)
            tablet.listener._failures = 50
            proxy.down()
            await until(lambda: not tablet.link.state.online)
            order = await place(platform)
            proxy.up()
            tablet.signs._came()
            await until(lambda: has(tablet, order))
