"""A stream and the store behind it: what comes faster than it is written down."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import aclosing

import pytest

from tablet_app.sync import stream
from tablet_app.sync.http import trust
from tablet_app.sync.http.client import Client
from tablet_app.sync.http.errors import NetworkError
from tests.counter import until
from tests.sync.servers import request, talking

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
TEXT = 16_000
SILENT_S = 0.2
TOO_MANY = 64_000_000 // TEXT
"""More than two sockets and our own buffers can hold."""


@pytest.mark.parametrize(("most", "size"), [(20, 1 << 30), (1 << 30, 20 * TEXT)], ids=["events", "size"])
@pytest.mark.parametrize("cut", [False, True], ids=["ended", "cut-off"])
async def test_what_the_store_has_no_time_for_is_left_on_the_way_and_nothing_of_it_is_lost(
    monkeypatch, most, size, cut
):
    monkeypatch.setattr(stream, "AT_ONCE", 10)
    monkeypatch.setattr(stream, "MOST", most)
    monkeypatch.setattr(stream, "SIZE", size)
    sent = 0
    enough = asyncio.Event()

    async def talk(reader, writer):
        nonlocal sent
        await request(reader)
        writer.write(HEAD if not cut else HEAD.replace(b"\r\n\r\n", b"\r\ntransfer-encoding: chunked\r\n\r\n"))
        data = json.dumps("x" * TEXT).encode()
        while not enough.is_set() and sent < TOO_MANY:
            said = b"event: of.tomorrow\nid: %d\ndata: %s\n\n" % (sent, data)
            writer.write(b"%x\r\n%s\r\n" % (len(said), said) if cut else said)
            sent += 1
            await writer.drain()

    async with talking(talk) as url:
        asking = Client(url, trust.context, {})
        opened = await asking.stream("/v1/feed", {}, SILENT_S)
        numbers: list[int] = []
        why = ""
        try:
            async with aclosing(stream.together(opened)) as batches:
                async for events in batches:
                    assert len(events) <= 10
                    if not numbers:
                        await until(lambda: _stands_still(lambda: sent))
                        assert sent < TOO_MANY
                        enough.set()
                    numbers += [event.id for event in events]
        except NetworkError as error:
            why = str(error)
        opened.close()
        await asking.close()
    assert numbers == list(range(sent))
    assert why == ("not HTTP" if cut else "")


async def _stands_still(count: Callable[[], int]) -> bool:
    """For longer than a stream may be silent."""
    before = count()
    await asyncio.sleep(2 * SILENT_S)
    return count() == before
