"""What the client makes of an answer's bytes, and which bytes it asks with."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tablet_app.sync.http import bodies, client, connection, trust
from tablet_app.sync.http.client import Answer, Client
from tablet_app.sync.http.errors import NetworkError
from tests.sync.servers import request, serving, talking

BODY = b'{"orders": []}' * 500
OK = b"HTTP/1.1 200 OK\r\n"
PACKED = gzip.compress(BODY)


def sized(body: bytes, *headers: bytes) -> bytes:
    lines = [OK.rstrip(), b"Content-Length: %d" % len(body), *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def chunked(*chunks: bytes, headers: bytes = b"") -> bytes:
    parts = b"".join(b"%x;more=1\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    return OK + headers + b"Transfer-Encoding: chunked\r\n\r\n" + parts + b"0\r\nTrailer: x\r\n\r\n"


async def called(url: str, content: bytes | None = None, read_s: float = 5.0) -> Answer:
    asking = Client(url, trust.context, {})
    try:
        return await asking.ask("GET", "/v1/x", {}, content, read_s)
    finally:
        await asking.close()


WHOLE = {
    "length": sized(BODY),
    "chunked": chunked(BODY[:1], BODY[1:4000], BODY[4000:]),
    "until-closed": OK + b"\r\n" + BODY,
    "http-1.0": b"HTTP/1.0 200 OK\r\n\r\n" + BODY,
    "no-reason": b"HTTP/1.1 200\r\ncontent-length: %d\r\n\r\n" % len(BODY) + BODY,
    "informed-first": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + sized(BODY),
    "gzip": sized(PACKED, b"Content-Encoding: gzip"),
    "gzip-twice": sized(
        gzip.compress(BODY[:9]) + gzip.compress(b"") + gzip.compress(BODY[9:]), b"Content-Encoding: gzip"
    ),
    "gzip-padded": sized(PACKED + bytes(99), b"Content-Encoding: gzip"),
    "gzip-chunked": chunked(PACKED[:5], PACKED[5:], headers=b"CONTENT-ENCODING: GZIP\r\n"),
    "gzip-until-closed": OK + b"content-encoding: x-gzip\r\n\r\n" + PACKED,
    "deflate": sized(zlib.compress(BODY), b"Content-Encoding: deflate"),
    "identity": sized(BODY, b"Content-Encoding: identity"),
}


@pytest.mark.parametrize("said", WHOLE.values(), ids=WHOLE)
@pytest.mark.parametrize("piece", [1 << 20, 1000, 7])
async def test_a_body_is_whole_however_it_is_framed_and_cut(said, piece):
    async def talk(reader, writer):
        await request(reader)
        for start in range(0, len(said), piece):
            writer.write(said[start : start + piece])
            await asyncio.sleep(0)

    async with talking(talk) as url:
        answer = await called(url)
    assert (answer.status, answer.body) == (200, BODY)


async def test_a_body_that_was_packed_very_small_is_whole():
    async with serving([sized(gzip.compress(bytes(1_000_001)), b"Content-Encoding: gzip")]) as server:
        assert (await called(server.url)).body == bytes(1_000_001)


@pytest.mark.parametrize("more", [0, 1, 100, 65_536])
def test_nothing_of_what_has_come_is_kept_back(more):
    packed = gzip.compress(bytes(bodies.AT_ONCE + more))
    for come in range(len(packed) + 1):
        unpacked = b"".join(bodies.Unpacked().pieces(packed[:come]))
        assert unpacked == zlib.decompressobj(31).decompress(packed[:come])


@pytest.mark.parametrize("status", [204, 304])
async def test_an_answer_that_has_no_body(status):
    said = b"HTTP/1.1 %d No\r\ncontent-encoding: gzip\r\n\r\n" % status
    async with serving([said]) as server:
        answer = await called(server.url)
    assert (answer.status, answer.body) == (status, b"")


async def test_headers_are_known_by_small_letters_and_joined_when_repeated():
    async with serving([sized(b"", b"DATE: now", b"X-Several: a", b"x-several:  b \t")]) as server:
        answer = await called(server.url)
    assert answer.headers == {"content-length": "0", "date": "now", "x-several": "a, b"}


BROKEN = {
    "nothing": (b"", "ended without an answer"),
    "half-a-head": (OK + b"Content-Le", "ended without an answer"),
    "garbage": (b"SSH-2.0-OpenSSH_9.2p1\r\n\r\n", "not HTTP"),
    "tls": (b"\x15\x03\x01\x00\x02\x02\x46\r\n\r\n", "not HTTP"),
    "head-too-large": (OK + b"X: y\r\n" * 40_000 + b"\r\n", "not HTTP"),
    "head-without-end": (b"H" * 200_000, "not HTTP"),
    "two-lengths": (OK + b"content-length: 3\r\ncontent-length: 4\r\n\r\n1234", "not HTTP"),
    "length-below-nothing": (OK + b"content-length: -1\r\n\r\n1234", "not HTTP"),
    "length-beyond-all": (OK + b"content-length: %s\r\n\r\n1234" % (b"9" * 5000), "not HTTP"),
    "chunked-twice": (chunked(BODY, headers=b"transfer-encoding: chunked\r\n"), "not HTTP"),
    "chunk-below-nothing": (OK + b"transfer-encoding: chunked\r\n\r\n-1\r\n1", "not HTTP"),
    "chunk-beyond-all": (OK + b"transfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n1", "not HTTP"),
    "no-name": (sized(BODY, b": x"), "not HTTP"),
    "name-with-a-gap": (sized(BODY, b"x y: z"), "not HTTP"),
    "value-with-nul": (sized(BODY, b"x: \0"), "not HTTP"),
    "no-length": (OK + b"content-length: some\r\n\r\n1234", "not HTTP"),
    "switched": (b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\n\r\n", "not HTTP"),
    "cut-off": (sized(BODY)[:-1], "not HTTP"),
    "chunk-cut-off": (chunked(BODY)[:-30], "not HTTP"),
    "chunk-end-missing": (chunked(BODY)[:-17], "not HTTP"),
    "not-a-chunk": (OK + b"transfer-encoding: chunked\r\n\r\nxyz\r\n", "not HTTP"),
    "chunk-of-chunks": (OK + b"transfer-encoding: gzip, chunked\r\n\r\n", "not HTTP"),
    "gzip-cut-off": (sized(PACKED[:-9], b"content-encoding: gzip"), "without its end"),
    "gzip-second-cut-off": (sized(PACKED + PACKED[:-9], b"content-encoding: gzip"), "without its end"),
    "gzip-damaged": (sized(PACKED[:-8] + bytes(8), b"content-encoding: gzip"), "can't be unpacked"),
    "no-gzip": (sized(BODY, b"content-encoding: gzip"), "can't be unpacked"),
    "packed-unheard-of": (sized(BODY, b"content-encoding: br"), "packed as 'br'"),
    "packed-twice": (sized(BODY, b"content-encoding: gzip, gzip"), "packed as"),
}


@pytest.mark.parametrize(("said", "why"), BROKEN.values(), ids=BROKEN)
async def test_no_answer_is_taken_for_whole_that_is_not(said, why):
    async with serving([said]) as server:
        with pytest.raises(NetworkError, match=why) as raised:
            await called(server.url)
    assert raised.value.sent


@pytest.mark.parametrize(
    "said",
    [sized(bytes(70_000)), chunked(bytes(70_000)), sized(gzip.compress(bytes(200_000_000)), b"content-encoding: gzip")],
    ids=["length", "chunked", "bomb"],
)
async def test_a_body_has_an_end(monkeypatch, said):
    monkeypatch.setattr(client, "BODY_BYTES", 69_999)
    made: list[int] = []
    pieces = bodies.Unpacked.pieces

    def counted(self, data):
        for piece in pieces(self, data):
            made.append(len(piece))
            yield piece

    monkeypatch.setattr(bodies.Unpacked, "pieces", counted)
    async with serving([said]) as server:
        with pytest.raises(NetworkError, match="more than 69999 bytes"):
            await called(server.url)
    assert sum(made) < 1_000_000


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=60)
    | st.builds(
        lambda said, at, put: said[:at] + put + said[at:],
        st.sampled_from([*WHOLE.values()]),
        st.integers(0, 150),
        st.binary(min_size=1, max_size=3),
    )
)
def test_whatever_comes_is_an_answer_or_a_failure(said):
    async def ask() -> None:
        async with serving([said]) as server:
            with suppress(NetworkError):
                await called(server.url)

    asyncio.run(ask())


async def test_the_request_to_the_byte():
    async with serving([sized(b"")]) as server:
        asking = Client(f"{server.url}/at/the%20end é/", trust.context, {"Accept": "*/*"})
        await asking.ask("POST", "/v1/x?after=1", {"Authorization": "Bearer t"}, b'{"a":1}', 5.0)
        await asking.stream("/v1/feed", {"Last-Event-ID": "7"}, 5.0)
        await asking.close()
        port = server.url.rpartition(":")[2]
    (head, body), (stream, _) = server.asked
    assert head == (
        f"POST /at/the%20end%20%C3%A9/v1/x?after=1 HTTP/1.1\r\nHost: localhost:{port}\r\nAccept: */*\r\n"
        "Authorization: Bearer t\r\nContent-Length: 7\r\n\r\n"
    )
    assert body == b'{"a":1}'
    assert stream == (
        f"GET /at/the%20end%20%C3%A9/v1/feed HTTP/1.1\r\nHost: localhost:{port}\r\nAccept: text/event-stream\r\n"
        "Last-Event-ID: 7\r\nAccept-Encoding: identity\r\nCache-Control: no-store\r\n\r\n"
    )


@pytest.mark.parametrize("header", ["no\nway", "no\r\nway: x", "\0", "ключ", " "])
async def test_what_can_not_stand_in_a_head_is_not_sent(header):
    asking = Client("http://127.0.0.1:9", trust.context, {})
    with pytest.raises(NetworkError, match="can't be written") as raised:
        await asking.ask("GET", "/v1/x", {"Authorization": f"Bearer {header}\x7f\0"}, None, 5.0)
    assert not raised.value.sent


async def test_a_server_that_says_no_to_a_body_before_it_has_read_it_is_heard(caplog):
    heard = asyncio.Event()

    async def talk(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        reader._transport.pause_reading()
        writer.write(b"HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\n{}")
        writer.write_eof()
        await heard.wait()

    async with talking(talk) as url:
        answer = await called(url, bytes(20_000_000))
        heard.set()
    assert (answer.status, answer.body) == (413, b"{}")
    assert caplog.records == []


async def test_a_body_that_nobody_takes(monkeypatch):
    monkeypatch.setattr(connection, "WRITE_S", 0.1)

    async def talk(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        reader._transport.pause_reading()
        await asyncio.sleep(0.3)

    async with talking(talk) as url:
        with pytest.raises(NetworkError, match=r"nothing could be sent for 0\.1 s") as raised:
            await called(url, bytes(20_000_000))
    assert raised.value.sent


async def test_an_answer_that_drips_has_an_end(monkeypatch):
    monkeypatch.setattr(client, "WHOLE_S", 0.3)

    async def drip(reader, writer):
        await request(reader)
        writer.write(OK + b"Content-Length: 100000\r\n\r\n")
        with suppress(OSError):
            while not writer.transport.is_closing():
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(0.02)

    async with talking(drip) as url:
        with pytest.raises(NetworkError, match="without an end") as raised:
            await called(url)
    assert raised.value.sent


async def test_no_failure_quotes_what_was_sent_or_read():
    async with serving([OK + b"transfer-encoding: chunked\r\n\r\nNino 599123456\r\n"]) as server:
        with pytest.raises(NetworkError) as raised:
            await called(server.url)
        asking = Client(server.url, trust.context, {"Authorization": "Bearer secret\n"})
        with pytest.raises(NetworkError) as told:
            await asking.ask("GET", "/v1/x", {}, None, 5.0)
        await asking.close()
    assert "Nino" not in str(raised.value)
    assert "secret" not in str(told.value)
