"""Server-sent events: what of the bytes is an event, and how a stream ends."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tablet_app.sync.http import exchange, sse, trust
from tablet_app.sync.http.client import Client
from tablet_app.sync.http.errors import NetworkError
from tablet_app.sync.http.sse import Parser
from tests.sync.servers import request, serving, talking

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"


@pytest.mark.parametrize(
    ("said", "events"),
    [
        (b"data: a\n\n", [("message", "", "a")]),
        (b"event: hello\ndata: a\n\ndata: b\n\n", [("hello", "", "a"), ("message", "", "b")]),
        (b"data: a\ndata: b\ndata\ndata:\ndata:  c\n\n", [("message", "", "a\nb\n\n\n c")]),
        (b"data\n\n", [("message", "", "")]),
        (
            b"id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
            [("message", "7", "a"), ("message", "7", "b"), ("message", "", "c")],
        ),
        (b"id: 7\n\ndata: a\n\n", [("message", "7", "a")]),
        (b"id: 7\nid: 8\0\ndata: a\n\n", [("message", "7", "a")]),
        (b"event: lost\n\ndata: a\n\n", [("message", "", "a")]),
        (b"event: one\nevent: two\ndata: a\n\n", [("two", "", "a")]),
        (b": alive\n\n:\n\n:data: x\n\ndata: a\n\n", [("message", "", "a")]),
        (b"retry: 5\nother: x\nDATA: x\n data: x\ndata: a\n\n", [("message", "", "a")]),
        (
            b"data: a\r\r\ndata: b\r\n\r\ndata: c\n\r\n",
            [("message", "", "a"), ("message", "", "b"), ("message", "", "c")],
        ),
        (b"event: x\r\ndata: a\r\ndata: b\r\n\r\n", [("x", "", "a\nb")]),
        (b"\xef\xbb\xbfdata: a\n\n\xef\xbb\xbfdata: b\n\n", [("message", "", "a")]),
        ("data: სახინკლე\n\n".encode(), [("message", "", "სახინკლე")]),
        (b"event: \xff\nid: \xfe\ndata: a\xe1\x83\n\n", [("\ufffd", "\ufffd", "a\ufffd")]),
        (b"data: a\n\ndata: b\n", [("message", "", "a")]),
        (b"data: a\n\ndata: b", [("message", "", "a")]),
        (b"", []),
    ],
)
def test_events_by_the_book(said, events):
    assert Parser().take(said) == events
    parser = Parser()
    assert [event for byte in said for event in parser.take(bytes([byte]))] == events


def test_an_event_is_there_with_its_last_byte():
    parser = Parser()
    assert parser.take(b"data: a\r") == []
    assert parser.take(b"\r") == [("message", "", "a")]
    assert parser.take(b"\ndata: b\r\n\r") == [("message", "", "b")]
    assert parser.take(b"\n") == []


LINES = st.sampled_from(
    [
        b"data: a",
        b"data",
        b"data:" + "ა".encode(),
        b"event: e",
        b"id: 5",
        b"id: \0",
        b": c",
        b"retry: 1",
        b"",
        b"",
        b"\xff",
    ]
)
ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])
SAID = st.lists(st.tuples(LINES, ENDS), max_size=30).map(lambda parts: b"".join(line + end for line, end in parts))


@given(st.sampled_from([b"", b"\xef\xbb\xbf"]), SAID, st.lists(st.integers(0, 300), max_size=20))
def test_events_are_the_same_however_the_bytes_are_cut(mark, said, cuts):
    said = mark + said
    places = [0, *sorted(min(cut, len(said)) for cut in cuts), len(said)]
    parser = Parser()
    events = [event for start, end in pairwise(places) for event in parser.take(said[start:end])]
    assert events == Parser().take(said)
    plain = said.removeprefix(mark).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    assert events == Parser().take(plain)


@pytest.mark.parametrize("line", [b"data: " + bytes(99) + b"\n", b"x" * 99])
def test_an_event_has_an_end(monkeypatch, line):
    monkeypatch.setattr(sse, "EVENT_BYTES", 1000)
    parser = Parser()
    for _ in range(9):
        parser.take(line)
    with pytest.raises(NetworkError, match="more than 1000 bytes"):
        parser.take(line * 2)


def test_comments_are_no_part_of_an_event(monkeypatch):
    monkeypatch.setattr(sse, "EVENT_BYTES", 100)
    parser = Parser()
    for _ in range(100):
        assert parser.take(b": alive\n") == []
    assert parser.take(b"data: a\n\n" * 100) == [("message", "", "a")] * 100


async def followed(url: str, silent_s: float = 5.0) -> list[sse.Event]:
    asking = Client(url, trust.context, {})
    opened = await asking.stream("/v1/feed", {}, silent_s)
    events: list[sse.Event] = []
    try:
        assert opened.headers["content-type"] == "text/event-stream"
        while (event := await anext(opened, None)) is not None:
            events.append(event)
    except NetworkError as error:
        events.append(("error", "", str(error)))
    finally:
        opened.close()
        await asking.close()
    return events


EVENTS = b"id: 1\ndata: a\n\n" * 3
THREE = [("message", "1", "a")] * 3


@pytest.mark.parametrize(
    "said",
    [
        HEAD + b"\r\n" + EVENTS,
        HEAD + b"content-length: %d\r\n\r\n" % len(EVENTS) + EVENTS,
        HEAD
        + b"transfer-encoding: chunked\r\n\r\n"
        + b"".join(b"1\r\n%c\r\n" % byte for byte in EVENTS)
        + b"0\r\n\r\n",
        HEAD + b"content-encoding: gzip\r\n\r\n" + gzip.compress(EVENTS),
    ],
    ids=["until-closed", "length", "chunked", "gzip"],
)
async def test_a_stream_to_its_end(said):
    async with serving([said]) as server:
        assert await followed(server.url) == THREE


async def test_packed_events_are_there_as_they_come():
    packing = zlib.compressobj(wbits=31)

    async def talk(reader, writer):
        await request(reader)
        writer.write(HEAD + b"content-encoding: gzip\r\n\r\n")
        writer.write(packing.compress(EVENTS) + packing.flush(zlib.Z_SYNC_FLUSH))
        await reader.read()

    async with talking(talk) as url:
        assert await followed(url, 0.1) == [*THREE, ("error", "", "silent for 0.1 s")]


async def test_a_chunked_stream_that_is_cut_off_has_ended_badly():
    said = HEAD + b"transfer-encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(EVENTS), EVENTS)
    async with serving([said]) as server:
        *events, (kind, _, why) = await followed(server.url)
    assert (events, kind, why[:8]) == (THREE, "error", "not HTTP")


async def test_a_comment_is_a_sign_of_life_and_silence_is_the_end():
    async def talk(reader, writer):
        await request(reader)
        writer.write(HEAD + b"\r\n")
        for _ in range(6):
            writer.write(b": alive\n\n")
            await asyncio.sleep(0.1)
        writer.write(EVENTS)
        await reader.read()

    async with talking(talk) as url:
        assert await followed(url, 0.3) == [*THREE, ("error", "", "silent for 0.3 s")]


async def test_a_stream_that_is_given_up_ends_its_connection_at_once():
    gone = asyncio.Event()

    async def talk(reader, writer):
        await request(reader)
        writer.write(HEAD + b"\r\n" + EVENTS)
        assert await reader.read() == b""
        gone.set()

    async with talking(talk) as url:
        asking = Client(url, trust.context, {})
        opened = await asking.stream("/v1/feed", {}, 5.0)
        assert await anext(opened) == THREE[0]
        opened.close()
        await asyncio.wait_for(gone.wait(), 5.0)
        await asking.close()


async def test_a_flood_leaves_others_their_turn(monkeypatch):
    """Chunks of a byte, none of them an event's last one: what has come is read for long and nothing is waited for."""
    monkeypatch.setattr(exchange, "SLICE_S", 0.0)
    said = HEAD + b"transfer-encoding: chunked\r\n\r\n" + b"1\r\n:\r\n" * 5000 + b"0\r\n\r\n"
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with serving([said]) as server:
        task = asyncio.create_task(others())
        assert await followed(server.url) == []
        task.cancel()
    assert turns > 2500


async def test_a_stream_that_does_not_begin_ends_its_connection_at_once():
    gone = asyncio.Event()

    async def talk(reader, writer):
        await request(reader)
        assert await reader.read() == b""
        gone.set()

    async with talking(talk) as url:
        asking = Client(url, trust.context, {})
        with pytest.raises(NetworkError, match="silent"):
            await asking.stream("/v1/feed", {}, 0.05)
        await asyncio.wait_for(gone.wait(), 5.0)
        await asking.close()


def test_lines_that_say_nothing_have_a_bound_too(monkeypatch):
    monkeypatch.setattr(sse, "EVENT_BYTES", 1000)
    with pytest.raises(NetworkError, match="more than 1000"):
        sse.Parser().take(b"data\n" * 1000)
