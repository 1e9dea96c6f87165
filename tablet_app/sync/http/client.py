"""Requests to one platform over HTTP/1.1: short ones over connections that are kept, a stream over one of its own."""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Callable, Mapping
from typing import Self

import h11
from msgspec import Struct

from tablet_app.services.clock import boot_ms
from tablet_app.sync.http.address import address_of
from tablet_app.sync.http.connection import Connection, connect
from tablet_app.sync.http.errors import NetworkError
from tablet_app.sync.http.exchange import Exchange, Head, request_of
from tablet_app.sync.http.names import Names
from tablet_app.sync.http.sse import Event, Parser

BODY_BYTES = 64 * 1024 * 1024
"""A snapshot of 5,000 orders has 10 MB."""
WHOLE_S = 600.0
"""An answer that still drips then has no end: a snapshot comes through in it at 17 KB/s."""
KEPT = 3
KEPT_MS = 5000
"""A connection that was idle for longer may have died with a network that went meanwhile; nobody would tell.
Time asleep counts too: the other side was awake."""
_FOR_EVENTS = {"Accept": "text/event-stream", "Accept-Encoding": "identity", "Cache-Control": "no-store"}


class Answer(Struct, frozen=True):
    """`headers` by their names in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Client:
    """`context` for an address that begins with https. `headers` go with each request.

    Redirections are not followed, and no proxy of the environment is asked. Nothing is sent twice: what comes of a
    connection that the other side ended in that moment is a failure like any other.
    """

    def __init__(
        self,
        url: str,
        context: Callable[[], ssl.SSLContext],
        headers: Mapping[str, str],
        names: Names | None = None,
    ) -> None:
        """Raises NetworkError for an address that can't be used, and what `context` raises."""
        self._address = address_of(url)
        self._context = context() if self._address.tls else None
        self.headers = dict(headers)
        self._names = names or Names()
        self._idle: list[Exchange] = []
        self._open: set[Connection] = set()
        self._closed = False

    async def close(self) -> None:
        """What is under way fails."""
        self._closed = True
        for connection in tuple(self._open):
            connection.abort()
            await connection.wait_lost()

    async def ask(
        self, method: str, target: str, headers: Mapping[str, str], content: bytes | None, read_s: float
    ) -> Answer:
        """`read_s`: how long to wait for the next bytes. Raises NetworkError."""
        request = self._request(method, target, headers, content)
        exchange = self._kept() or await self._new()
        try:
            answer = await _answer(exchange, request, content, read_s)
        except BaseException as error:
            exchange.connection.abort()
            # What became of this one may have become of the others.
            while self._idle and isinstance(error, NetworkError):
                self._idle.pop().connection.abort()
            raise
        self._give_back(exchange)
        return answer

    async def stream(self, target: str, headers: Mapping[str, str], silent_s: float) -> Stream:
        """Server-sent events. After `silent_s` without a byte they have ended badly. Raises NetworkError."""
        request = self._request("GET", target, {**headers, **_FOR_EVENTS}, None)
        exchange = await self._new()
        try:
            return Stream(exchange, await exchange.ask(request, None, silent_s), silent_s)
        except BaseException:
            exchange.connection.abort()
            raise

    def _request(self, method: str, target: str, headers: Mapping[str, str], content: bytes | None) -> h11.Request:
        length = {} if content is None else {"Content-Length": str(len(content))}
        head = {"Host": self._address.authority, **self.headers, **headers, **length}
        return request_of(method, self._address.prefix + target, head)

    def _kept(self) -> Exchange | None:
        while self._idle:
            exchange = self._idle.pop()
            if boot_ms() - exchange.idle_since_ms < KEPT_MS and exchange.connection.is_quiet():
                return exchange
            exchange.connection.abort()
        return None

    async def _new(self) -> Exchange:
        connection = await connect(self._address, self._context, self._names, self._open.discard)
        self._open.add(connection)
        if self._closed:
            connection.abort()
            raise NetworkError("closed", sent=False)
        return Exchange(connection)

    def _give_back(self, exchange: Exchange) -> None:
        if self._closed or len(self._idle) >= KEPT or not exchange.is_over():
            exchange.connection.abort()
            return
        exchange.idle_since_ms = boot_ms()
        self._idle.append(exchange)


class Stream:
    """An open stream: its head, and then its events to iterate over, which raises NetworkError. `close` it."""

    def __init__(self, exchange: Exchange, head: Head, silent_s: float) -> None:
        self._exchange = exchange
        self._silent_s = silent_s
        self._parser = Parser()
        self._events: deque[Event] = deque()
        self.status = head.status
        self.headers = head.headers

    def close(self) -> None:
        self._exchange.connection.abort()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event:
        while not self._events:
            piece = await self._exchange.read(self._silent_s)
            if piece is None:
                raise StopAsyncIteration
            self._events.extend(self._parser.take(piece))
        return self._events.popleft()


async def _answer(exchange: Exchange, request: h11.Request, content: bytes | None, read_s: float) -> Answer:
    try:
        async with asyncio.timeout(WHOLE_S):
            head = await exchange.ask(request, content, read_s)
            return Answer(head.status, head.headers, await _whole(exchange, read_s))
    except TimeoutError:
        raise NetworkError(f"an answer without an end in {WHOLE_S:g} s") from None


async def _whole(exchange: Exchange, read_s: float) -> bytes:
    # Not a list of pieces: a piece of one byte takes 42.
    whole = bytearray()
    while (piece := await exchange.read(read_s)) is not None:
        whole += piece
        if len(whole) > BODY_BYTES:
            raise NetworkError(f"a body of more than {BODY_BYTES} bytes")
    return bytes(whole)
