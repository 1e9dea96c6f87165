"""Bytes to and from the platform over one connection."""

from __future__ import annotations

import asyncio
import select
import ssl
from collections.abc import Callable
from typing import cast

from tablet_app.sync.http.address import Address
from tablet_app.sync.http.errors import NetworkError
from tablet_app.sync.http.names import Names
from tablet_app.sync.http.reach import reach

CONNECT_S, WRITE_S = 5.0, 5.0
"""There are networks with 3 s for a round trip: one is for the connection, one for its TLS, so each has the time."""
PIECE = 65536
FULL = 4 * PIECE


async def connect(
    address: Address, context: ssl.SSLContext | None, names: Names, on_lost: Callable[[Connection], None]
) -> Connection:
    """`on_lost` is called when nothing of it is left.

    Raises NetworkError with `sent` false; its cause is an SSLCertVerificationError where a certificate does not hold.
    """
    try:
        async with asyncio.timeout(CONNECT_S):
            sock = await reach(names, address.host, address.port)
        async with asyncio.timeout(CONNECT_S):
            _, connection = await asyncio.get_running_loop().create_connection(
                lambda: Connection(on_lost), sock=sock, ssl=context, server_hostname=address.host if context else None
            )
    except TimeoutError:
        raise NetworkError(f"not connected within {CONNECT_S:g} s", sent=False) from None
    except OSError as error:
        raise NetworkError(f"not connected: {_told(error)}", sent=False) from error
    return connection


class Connection(asyncio.Protocol):
    """Not asyncio's streams, for they don't tell whether something came that nobody asked for: what a server says when
    it ends an idle connection would be read as the answer to the next request.
    """

    _transport: asyncio.Transport

    def __init__(self, on_lost: Callable[[Connection], None]) -> None:
        self._on_lost = on_lost
        self._got = bytearray()
        self._came = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._ended = False
        self._error: Exception | None = None
        self._lost = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._got += data
        self._came.set()
        if len(self._got) >= FULL:
            self._transport.pause_reading()

    def eof_received(self) -> None:
        self._ended = True
        for event in (self._came, self._room):
            event.set()

    def pause_writing(self) -> None:
        self._room.clear()

    def resume_writing(self) -> None:
        self._room.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self._error = exc
        self._ended = True
        for event in (self._came, self._room, self._lost):
            event.set()
        self._on_lost(self)

    async def write(self, data: bytes) -> None:
        """Raises NetworkError when none of it leaves for WRITE_S. A lost connection is what `read` tells of: the other
        side may have answered before it ended it.
        """
        for start in range(0, len(data), PIECE):
            if self._transport.is_closing():
                return
            self._transport.write(data[start : start + PIECE])
            if self._room.is_set():
                continue
            try:
                async with asyncio.timeout(WRITE_S):
                    await self._room.wait()
            except TimeoutError:
                raise NetworkError(f"nothing could be sent for {WRITE_S:g} s") from None

    async def read(self, within_s: float) -> bytes:
        """What has come, up to PIECE; nothing at the end. Raises NetworkError."""
        if not self._got and not self._ended:
            self._came.clear()
            try:
                async with asyncio.timeout(within_s):
                    await self._came.wait()
            except TimeoutError:
                raise NetworkError(f"silent for {within_s:g} s") from None
        if not self._got:
            if self._error is not None:
                raise NetworkError(f"cut off: {_told(self._error)}") from self._error
            return b""
        data = bytes(memoryview(self._got)[:PIECE])
        del self._got[:PIECE]
        if len(self._got) < PIECE and not self._ended:
            self._transport.resume_reading()
        return data

    def is_quiet(self) -> bool:
        """Whether it stands, and nothing came since the last answer; not even what the loop has not seen yet."""
        if self._ended or self._got or self._transport.is_closing():
            return False
        poll = select.poll()
        poll.register(self._transport.get_extra_info("socket").fileno(), select.POLLIN)
        return not poll.poll(0)

    def abort(self) -> None:
        self._transport.abort()

    async def wait_lost(self) -> None:
        """After `abort`: until nothing of it is left."""
        await self._lost.wait()


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
