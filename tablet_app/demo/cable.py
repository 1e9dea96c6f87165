"""The network between a tablet and a platform, to be pulled out and put back: a TCP relay on loopback."""

from __future__ import annotations

import asyncio
import socket
from urllib.parse import urlsplit


class Cable:
    """Relays `url`'s address. `url` is where the tablet connects to, refused until `lay`."""

    def __init__(self, platform_url: str) -> None:
        parts = urlsplit(platform_url)
        self._host, self._port = parts.hostname or "127.0.0.1", parts.port or 80
        self._socket: socket.socket | None = socket.create_server(("127.0.0.1", 0))
        self._own_port: int = self._socket.getsockname()[1]
        self._server: asyncio.Server | None = None
        self._ways: set[asyncio.StreamWriter] = set()
        self._relays: set[asyncio.Task[None]] = set()
        self.url = f"http://127.0.0.1:{self._own_port}"

    async def lay(self) -> None:
        """Begin to relay; after `cut` again, on the same port."""
        bound, self._socket = self._socket, None
        self._server = await asyncio.start_server(
            self._relay, sock=bound or socket.create_server(("127.0.0.1", self._own_port))
        )

    async def cut(self) -> None:
        """Break what is open and refuse what comes."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
        for way in list(self._ways):
            way.transport.abort()
        if self._relays:
            await asyncio.wait(self._relays, timeout=2.0)

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._relays.add(task)
        try:
            there, back = await asyncio.open_connection(self._host, self._port)
            self._ways |= {writer, back}
            try:
                await asyncio.gather(_pump(reader, back), _pump(there, writer))
            finally:
                self._ways -= {writer, back}
                back.close()
        except OSError:
            pass
        finally:
            writer.close()
            if task is not None:
                self._relays.discard(task)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()
