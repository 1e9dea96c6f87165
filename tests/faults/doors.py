"""Another door to the stand-in: at another address, or with TLS whose certificate can be changed while it serves."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import trustme

PIECE = 65536
YEARS = timedelta(days=3 * 365)


class Door:
    def __init__(self, url: str, host: str, tls: Path | None) -> None:
        self._behind = urlsplit(url).port or 80
        self._host = host
        self._contexts = {} if tls is None else _contexts(tls)
        self._shown = "good"
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._serving: set[asyncio.Task[None]] = set()
        self.port = 0

    def show(self, kind: str) -> None:
        """From now on this certificate: good, expired, other or future. Connections that stand are ended."""
        self._shown = kind
        self._end()

    async def start(self) -> None:
        context = None
        if self._contexts:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._contexts["good"][1].configure_cert(context)
            # Asked at each handshake: which certificate is shown can change under an open door.
            context.sni_callback = self._choose
        self._server = await asyncio.start_server(self._serve, self._host, 0, ssl=context)
        self.port = self._server.sockets[0].getsockname()[1]

    def _choose(self, connection: ssl.SSLObject, _name: str | None, _context: ssl.SSLContext) -> None:
        connection.context = self._contexts[self._shown][0]

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        self._end()
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)
        await self._server.wait_closed()

    def _end(self) -> None:
        for writer in self._open:
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)
        there, back = await asyncio.open_connection("127.0.0.1", self._behind)
        self._open |= {writer, back}
        await asyncio.gather(self._pump(reader, back), self._pump(there, writer))

    async def _pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while piece := await source.read(PIECE):
                sink.write(piece)
                await sink.drain()
        self._open.discard(sink)
        sink.close()


def _contexts(ca_file: Path) -> dict[str, tuple[ssl.SSLContext, trustme.LeafCert]]:
    """By what is wrong with each. Writes the authority's certificate to `ca_file`."""
    authority, now = trustme.CA(), datetime.now(UTC)
    authority.cert_pem.write_to_path(str(ca_file))
    certificates = {
        "good": authority.issue_cert("localhost"),
        "expired": authority.issue_cert("localhost", not_before=now - YEARS, not_after=now - timedelta(days=1)),
        "other": authority.issue_cert("other.test"),
        "future": authority.issue_cert("localhost", not_before=now + timedelta(days=1), not_after=now + YEARS),
    }
    found: dict[str, tuple[ssl.SSLContext, trustme.LeafCert]] = {}
    for kind, certificate in certificates.items():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        found[kind] = context, certificate
    return found


@asynccontextmanager
async def door_for(url: str, *, host: str = "127.0.0.1", tls: Path | None = None) -> AsyncGenerator[Door]:
    """`tls`: where to write the certificate of the authority that the tablet is to trust."""
    door = Door(url, host, tls)
    await door.start()
    try:
        yield door
    finally:
        await door.stop()
