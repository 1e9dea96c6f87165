"""Requests and answers on one connection, one after the other, by h11's reading of HTTP/1.1."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Mapping

import h11
from msgspec import Struct

from tablet_app.sync.http.bodies import Plain, Unpacked, reader_of
from tablet_app.sync.http.connection import Connection
from tablet_app.sync.http.errors import NetworkError

HEAD_BYTES = 100 * 1024
ANNOUNCED = 1000
"""Answers of one request, of which only the last one is no 1xx."""
SLICE_S = 0.004
"""Reading what has arrived goes on for no longer before the screen has its turn."""


class Head(Struct, frozen=True):
    """`headers` by their names in small letters; those that came more than once are joined by commas."""

    status: int
    headers: Mapping[str, str]


def request_of(method: str, target: str, headers: Mapping[str, str]) -> h11.Request:
    """Raises NetworkError when a part of it can't stand in a head."""
    try:
        return h11.Request(method=method, target=target, headers=list(headers.items()))
    except (h11.LocalProtocolError, UnicodeError):
        # What h11 says quotes it, and it may be the token.
        raise NetworkError("a request that can't be written", sent=False) from None


class Exchange:
    """Each request begins with `ask`; then `read` until it returns None. What raises here leaves a connection that is
    good for nothing.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.idle_since_ms = 0
        self._http = h11.Connection(h11.CLIENT, HEAD_BYTES)
        self._body: Plain | Unpacked = Plain()
        self._pieces: Iterator[bytes] = iter(())
        self._turn_until = 0.0

    async def ask(self, request: h11.Request, content: bytes | None, read_s: float) -> Head:
        """Send `request`, wait for the head of its answer. Raises NetworkError."""
        head = self._http.send(request) or b""
        body = (self._http.send(h11.Data(data=content)) or b"") if content else b""
        end = self._http.send(h11.EndOfMessage()) or b""
        await self.connection.write(head + body + end)
        for _ in range(ANNOUNCED):
            await self._take_turns()
            event = await self._event(read_s)
            if isinstance(event, h11.Response):
                break
        else:
            raise NetworkError(f"no answer among {ANNOUNCED}")
        headers: dict[str, str] = {}
        for raw_name, raw_value in event.headers:
            name, value = raw_name.decode("latin-1"), raw_value.decode("latin-1")
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        self._body = reader_of(headers.get("content-encoding", ""))
        return Head(event.status_code, headers)

    async def read(self, read_s: float) -> bytes | None:
        """What has come of the body, unpacked; None at its end. Raises NetworkError."""
        await self._take_turns()
        while (piece := next(self._pieces, None)) is None:
            await self._take_turns()
            event = await self._event(read_s)
            if not isinstance(event, h11.Data):
                self._body.end()
                return None
            self._pieces = self._body.pieces(bytes(event.data))
        return piece

    async def _event(self, read_s: float) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        try:
            while (event := self._http.next_event()) is h11.NEED_DATA:
                data = await self.connection.read(read_s)
                if not data and self._http.their_state is h11.SEND_RESPONSE:
                    raise NetworkError("ended without an answer")
                self._http.receive_data(data)
        except h11.RemoteProtocolError:
            # What h11 says quotes what it read, which may be a customer's name.
            raise NetworkError("not HTTP") from None
        return event

    async def _take_turns(self) -> None:
        if time.monotonic() > self._turn_until:
            await asyncio.sleep(0)
            self._turn_until = time.monotonic() + SLICE_S

    def is_over(self) -> bool:
        """Whether the connection may take another request after this one, and then it is ready for it."""
        if self._http.states != {h11.CLIENT: h11.DONE, h11.SERVER: h11.DONE} or self._http.trailing_data[0]:
            return False
        self._http.start_next_cycle()
        return True
