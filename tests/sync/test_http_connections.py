"""Connections: which are used again, what ends them, and that none is left behind."""

from __future__ import annotations

import asyncio
import gc
import socket
import time
from contextlib import asynccontextmanager, suppress

import pytest

from tablet_app.sync.http import client, connection, reach, trust
from tablet_app.sync.http.client import Client
from tablet_app.sync.http.errors import NetworkError
from tests.counter import until
from tests.sync.servers import request, serving, talking

OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"


class Peer:
    """Answers with `said` for as long as a connection stands. `asked`: the targets by connection."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.said = OK
        self.after = b""
        self.ends = False
        self.writers: list[asyncio.StreamWriter] = []

    async def talk(self, reader, writer):
        mine: list[str] = []
        self.asked.append(mine)
        self.writers.append(writer)
        while True:
            head, _ = await request(reader)
            mine.append(head.split(" ")[1])
            writer.write(self.said + self.after)
            await writer.drain()
            if self.ends:
                return


@asynccontextmanager
async def at_peer():
    peer = Peer()
    async with talking(peer.talk) as url:
        asking = Client(url, trust.context, {})
        try:
            yield peer, asking
        finally:
            await asking.close()


async def get(asking: Client, target: str = "/", content: bytes | None = None, read_s: float = 5.0):
    return await asking.ask("POST" if content else "GET", target, {}, content, read_s)


async def test_requests_one_after_the_other_share_a_connection():
    async with at_peer() as (peer, asking):
        for number in range(3):
            assert (await get(asking, f"/{number}")).body == b"{}"
    assert peer.asked == [["/0", "/1", "/2"]]


async def test_requests_at_the_same_time_do_not_and_a_few_connections_are_kept():
    async with at_peer() as (peer, asking):
        for _ in range(2):
            await asyncio.gather(*(get(asking, f"/{number}") for number in range(5)))
        assert len(asking._idle) == client.KEPT
        await until(lambda: len(asking._open) == client.KEPT)
    assert len(peer.asked) == 5 + 5 - client.KEPT


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}",
        b"HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}",
    ],
)
async def test_one_that_is_to_end_is_not_used_again(said):
    async with at_peer() as (peer, asking):
        peer.said = said
        await get(asking, "/a")
        await get(asking, "/b")
    assert peer.asked == [["/a"], ["/b"]]


async def test_one_that_the_other_side_has_ended_is_not_used_again():
    async with at_peer() as (peer, asking):
        peer.ends = True
        await get(asking, "/a")
        await peer.writers[0].wait_closed()
        await get(asking, "/b")
    assert peer.asked == [["/a"], ["/b"]]


async def test_its_end_is_seen_though_the_loop_had_no_time_to_look():
    here, there = socket.socketpair()
    loop = asyncio.get_running_loop()
    _, idle = await loop.create_connection(lambda: connection.Connection(lambda _: None), sock=here)
    assert idle.is_quiet()
    there.close()
    assert not idle.is_quiet()
    idle.abort()
    await idle.wait_lost()


@pytest.mark.parametrize("at_once", [True, False])
async def test_what_nobody_asked_for_is_no_answer_to_the_next_request(at_once):
    late = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\n\r\n"
    async with at_peer() as (peer, asking):
        peer.after = late if at_once else b""
        assert (await get(asking, "/a")).status == 200
        peer.after = b""
        if not at_once:
            peer.writers[0].write(late)
            await asyncio.sleep(0.02)
        assert (await get(asking, "/b")).status == 200
    assert peer.asked == [["/a"], ["/b"]]


async def test_one_that_was_idle_for_long_is_not_used_again(monkeypatch):
    monkeypatch.setattr(client, "KEPT_MS", 0)
    async with at_peer() as (peer, asking):
        await get(asking, "/a")
        await get(asking, "/b")
    assert peer.asked == [["/a"], ["/b"]]


async def test_one_from_before_a_suspend_is_not_used_again(monkeypatch):
    """Asleep only the clock of the time since boot goes on."""
    clock = time.clock_gettime_ns
    asleep_ns = 0

    def told(which):
        return clock(which) + (asleep_ns if which == time.CLOCK_BOOTTIME else 0)

    monkeypatch.setattr(time, "clock_gettime_ns", told)
    async with at_peer() as (peer, asking):
        await get(asking, "/a")
        await get(asking, "/b")
        asleep_ns = 6 * 10**9
        await get(asking, "/c")
    assert peer.asked == [["/a", "/b"], ["/c"]]


async def test_a_failure_gives_up_those_that_are_idle():
    async with at_peer() as (peer, asking):
        await asyncio.gather(get(asking, "/a"), get(asking, "/b"))
        peer.said = b"nonsense\r\n\r\n"
        with pytest.raises(NetworkError):
            await get(asking, "/c")
        peer.said = OK
        await get(asking, "/d")
    assert sorted(map(len, peer.asked)) == [1, 1, 2]
    assert peer.asked[2] == ["/d"]


async def test_what_may_have_been_sent_is_not_sent_twice():
    """The server ends a kept connection when the next request is on its way."""
    asked: list[str] = []

    async def talk(reader, writer):
        head, _ = await request(reader)
        asked.append(head.split(" ")[1])
        writer.write(OK)
        head, _ = await request(reader)
        asked.append(head.split(" ")[1])

    async with talking(talk) as url:
        asking = Client(url, trust.context, {})
        await get(asking, "/a", b"{}")
        with pytest.raises(NetworkError, match="ended without an answer") as raised:
            await get(asking, "/b", b"{}")
        assert raised.value.sent
        await asking.close()
    assert asked == ["/a", "/b"]


async def test_silence_is_a_failure_of_what_was_sent_however_much_had_come():
    async def talk(reader, writer):
        await request(reader)
        for byte in OK[:-1]:
            writer.write(bytes([byte]))
            await asyncio.sleep(0)
        await reader.read()

    async with talking(talk) as url:
        asking = Client(url, trust.context, {})
        with pytest.raises(NetworkError, match=r"silent for 0\.05 s") as raised:
            await get(asking, read_s=0.05)
        assert raised.value.sent
        await asking.close()


async def test_a_reset_is_a_failure_of_what_was_sent():
    async def talk(reader, writer):
        await request(reader)
        writer.write(OK[:-1])
        await writer.drain()
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        writer.transport.abort()

    async with talking(talk) as url:
        asking = Client(url, trust.context, {})
        with pytest.raises(NetworkError, match="cut off: ConnectionResetError") as raised:
            await get(asking)
        assert raised.value.sent
        await asking.close()


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9", "http://[::1]:9", "http://no-such-host.invalid", "http://a" + "a" * 70]
)
async def test_what_can_not_be_reached_was_not_sent(url):
    asking = Client(url, trust.context, {})
    for call in (get(asking), asking.stream("/", {}, 5.0)):
        with pytest.raises(NetworkError, match="not connected: ") as raised:
            await call
        assert not raised.value.sent
    await asking.close()


@pytest.fixture
def hole():
    """A port of which nothing comes back: its queue is full, so the kernel drops whoever knocks."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as door:
        strangers = [socket.socket() for _ in range(3)]
        for stranger in strangers:
            stranger.setblocking(False)
            with suppress(BlockingIOError):
                stranger.connect(door.getsockname())
        yield door.getsockname()[1]
        for stranger in strangers:
            stranger.close()


async def test_one_that_does_not_answer_was_not_sent(monkeypatch, hole):
    monkeypatch.setattr(connection, "CONNECT_S", 0.05)
    asking = Client(f"http://127.0.0.1:{hole}", trust.context, {})
    with pytest.raises(NetworkError, match=r"not connected within 0\.05 s") as raised:
        await get(asking)
    assert not raised.value.sent
    await asking.close()


@pytest.mark.parametrize("first", ["silent", "refused"])
async def test_of_several_addresses_one_that_leads_nowhere_does_not_matter(monkeypatch, hole, first):
    async with serving([OK]) as server:
        good = int(server.url.rpartition(":")[2])
        bad = hole if first == "silent" else 9
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in (bad, bad, good)]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        monkeypatch.setattr(reach, "NEXT_ADDRESS_S", 0.02)
        asking = Client("http://several.test", trust.context, {})
        assert (await get(asking)).status == 200
        await asking.close()
        await until(lambda: len(asyncio.all_tasks()) == 1, "the end of all tries")


def test_the_families_take_turns():
    six, four = socket.AF_INET6, socket.AF_INET
    places = [(six, 1), (six, 2), (six, 3), (four, 1), (four, 2)]
    assert reach._in_turn(places) == [(six, 1), (four, 1), (six, 2), (four, 2), (six, 3)]


async def test_a_request_that_is_cancelled_at_any_moment_leaves_nothing_behind(monkeypatch, caplog):
    ended = 0

    async def talk(reader, writer):
        nonlocal ended
        with suppress(asyncio.IncompleteReadError, OSError):
            while True:
                await request(reader)
                writer.write(OK)
        ended += 1

    async with talking(talk) as url:
        where = ("127.0.0.1", int(url.rpartition(":")[2]))

        async def found_at_once(*_, **__):
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", where)] * 2

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", found_at_once)
        monkeypatch.setattr(reach, "NEXT_ADDRESS_S", 0.0)
        answered = 0
        for steps in range(60):
            asking = Client(url, trust.context, {})
            calling = asyncio.ensure_future(get(asking))
            for _ in range(steps):
                await asyncio.sleep(0)
            calling.cancel()
            (said,) = await asyncio.gather(calling, return_exceptions=True)
            answered += isinstance(said, client.Answer)
            assert len(asking._idle) == isinstance(said, client.Answer)
            await asking.close()
            assert asking._open == set()
        gc.collect()
    assert ended
    assert 0 < answered < 50
    assert caplog.records == []


async def test_what_nobody_reads_is_not_taken_in_without_end():
    size = 5_000_000

    async def talk(reader, writer):
        await request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n" + bytes(size))

    async with talking(talk) as url:
        asking = Client(url, trust.context, {})
        opened = await asking.stream("/", {}, 5.0)
        (held,) = asking._open
        await until(lambda: len(held._got) >= connection.FULL)
        await asyncio.sleep(0.05)
        assert len(held._got) < 2 * connection.FULL + connection.PIECE
        read = 0
        while (piece := await opened._exchange.read(5.0)) is not None:
            read += len(piece)
        assert read == size
        await asking.close()


async def test_what_is_under_way_fails_when_the_client_is_closed(hole):
    async def talk(reader, writer):
        await reader.read()

    async with talking(talk) as url:
        asking = Client(url, trust.context, {})
        calls = [asyncio.ensure_future(get(asking)) for _ in range(3)]
        await until(lambda: len(asking._open) == 3)
        late = asyncio.ensure_future(get(asking))
        await asking.close()
        found = await asyncio.gather(*calls, late, return_exceptions=True)
        assert [type(one) for one in found] == [NetworkError] * 4
        with pytest.raises(NetworkError, match="closed"):
            await get(asking)


async def test_a_slow_network_has_its_time_for_the_connection_and_for_its_tls(monkeypatch):
    """Each takes more than half of what there is."""
    loop, reached = asyncio.get_running_loop(), connection.reach
    create_connection = loop.create_connection

    async def slow_reach(*where):
        await asyncio.sleep(0.6)
        return await reached(*where)

    async def slow_tls(*given, **named):
        await asyncio.sleep(0.6)
        return await create_connection(*given, **named)

    monkeypatch.setattr(connection, "CONNECT_S", 1.0)
    monkeypatch.setattr(connection, "reach", slow_reach)
    monkeypatch.setattr(loop, "create_connection", slow_tls)
    async with at_peer() as (_, asking):
        assert (await get(asking)).status == 200
