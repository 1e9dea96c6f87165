"""Servers that never come to an end, or to the point: each is given up, and nothing of it is kept."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
from contextlib import asynccontextmanager, suppress

import pytest

from tablet_app.sync.http import client, trust
from tablet_app.sync.http.client import Client
from tablet_app.sync.http.errors import NetworkError
from tests.sync.servers import request, talking
from tests.sync.test_http_answers import OK, PACKED, called, sized

CHUNKED = OK + b"transfer-encoding: chunked\r\n\r\n"


@asynccontextmanager
async def repeating(first: bytes, then: bytes, bytes_most: int = 4_000_000):
    """The address of one that says `first`, and then `then` again and again."""

    async def talk(reader, writer):
        await request(reader)
        writer.write(first)
        times = 10_000 // len(then) or 1
        with suppress(OSError):
            for _ in range(bytes_most // (times * len(then))):
                writer.write(then * times)
                await writer.drain()
                await asyncio.sleep(0)

    async with talking(talk) as url:
        yield url


NO_NAME, EMPTY = b"\x1f\x8b\x08\0\0\0\0\0\0\3", b"\0\0\0\xff\xff"
IN_VAIN = {
    "empty-blocks": (NO_NAME, EMPTY),
    "a-name-without-end": (NO_NAME[:3] + b"\x08" + NO_NAME[4:], b"name"),
    "empty-bodies": (b"", gzip.compress(b"")),
    "behind-the-end": (PACKED, b"more"),
}


@pytest.mark.parametrize(("first", "then"), IN_VAIN.values(), ids=IN_VAIN)
async def test_a_packed_body_that_goes_on_and_says_nothing_has_an_end(first, then):
    async with repeating(OK + b"content-encoding: gzip\r\n\r\n" + first, then) as url:
        with pytest.raises(NetworkError, match="unpack to nothing"):
            await called(url)


HEADS = {
    "header": (OK, b"x: y\r\n"),
    "header-line": (OK + b"x: ", b"y"),
    "reason": (b"HTTP/1.1 200 ", b"y"),
    "empty-lines": (b"", b"\r\n"),
    "chunk-extension": (CHUNKED + b"1;", b"y"),
    "chunk-size": (CHUNKED, b"0"),
    "trailer": (CHUNKED + b"0\r\n", b"a: b\r\n"),
}


@pytest.mark.parametrize(("first", "then"), HEADS.values(), ids=HEADS)
async def test_a_head_or_a_line_of_it_has_an_end(first, then):
    async with repeating(first, then) as url:
        with pytest.raises(NetworkError, match="not HTTP") as raised:
            await called(url)
    assert raised.value.sent


async def test_an_answer_that_is_announced_for_ever_is_none():
    async with repeating(b"", b"HTTP/1.1 102 Processing\r\n\r\n") as url:
        with pytest.raises(NetworkError, match="no answer among") as raised:
            await called(url)
    assert raised.value.sent


async def test_a_body_in_crumbs_takes_no_more_than_it_has(monkeypatch):
    monkeypatch.setattr(client, "BODY_BYTES", 30_000)
    async with repeating(CHUNKED, b"1\r\n:\r\n") as url:
        tracemalloc.start()
        try:
            with pytest.raises(NetworkError, match="more than 30000 bytes"):
                await called(url)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 1_200_000


async def test_a_connection_whose_answer_was_none_is_not_used_again():
    """The HTTP around it was whole, but not what it carried."""

    async def talk(reader, writer):
        while await request(reader):
            writer.write(sized(PACKED[:-9], b"content-encoding: gzip"))

    async with talking(talk) as url:
        asking = Client(url, trust.context, {})
        with pytest.raises(NetworkError, match="without its end"):
            await asking.ask("GET", "/", {}, None, 5.0)
        kept = list(asking._idle)
        await asking.close()
    assert kept == []
