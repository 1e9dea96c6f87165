"""A TCP proxy whose network can be made bad: connections refused, cut, reset, swallowed or slow."""

from __future__ import annotations

import asyncio
import random
import socket
import struct
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

CHUNK = 65536
FIRST_AGAIN_S = 0.2
"""How long TCP waits before it sends a lost segment again."""


class Proxy:
    """Stands before `url`; `address` is what to connect to instead.

    `refuse`: new connections end at once. `swallow`: what is sent, either way, waits until it ends. `delay_s`: each
    piece comes so much later. `loss`: the share of pieces that get lost and are sent again, as TCP does it. `opened`
    counts connections.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host, self._port = str(parts.hostname), parts.port or 80
        self._scheme = parts.scheme
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._serving: set[asyncio.Task[None]] = set()
        self._stranded: set[asyncio.StreamWriter] = set()
        self._flows = asyncio.Event()
        self._flows.set()
        self.refuse = False
        self.delay_s = 0.0
        self.loss = 0.0
        self.opened = 0
        self._dice = random.Random(7)

    @property
    def address(self) -> str:
        assert self._server is not None
        return f"{self._scheme}://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    @property
    def swallow(self) -> bool:
        return not self._flows.is_set()

    @swallow.setter
    def swallow(self, on: bool) -> None:
        if on:
            self._flows.clear()
        else:
            self._flows.set()

    def cut(self, *, reset: bool = False) -> int:
        """End every connection, with FIN or RST; how many there were."""
        writers, self._open = self._open, set()
        for writer in writers:
            if reset:
                # Lingering for 0 s makes the kernel send RST instead of FIN.
                sock = writer.get_extra_info("socket")
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                writer.transport.abort()
            else:
                writer.close()
        return len(writers) // 2

    def strand(self) -> None:
        """The tablet has another address from now on: nothing comes through the old connections, new ones are good."""
        self._stranded |= self._open

    def down(self) -> None:
        """No network: nothing passes, nothing can be opened."""
        self.refuse = True
        self.cut(reset=True)

    def up(self) -> None:
        self.refuse = False
        self.swallow = False

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)

    async def stop(self) -> None:
        self.up()
        self.cut(reset=True)
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
        if self._stranded:
            for task in self._serving:
                task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=bool(self._stranded))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.opened += 1
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)
        if self.refuse:
            writer.transport.abort()
            return
        try:
            behind_reader, behind_writer = await asyncio.open_connection(self._host, self._port)
        except OSError:
            writer.transport.abort()
            return
        self._open |= {writer, behind_writer}
        await asyncio.gather(self._pump(reader, behind_writer), self._pump(behind_reader, writer))

    async def _pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while piece := await source.read(CHUNK):
                if self.delay_s:
                    await asyncio.sleep(self.delay_s)
                # Each loss costs twice the time of the one before; what follows waits behind it.
                again_s = FIRST_AGAIN_S
                while self._dice.random() < self.loss:
                    await asyncio.sleep(again_s)
                    again_s *= 2
                await self._flows.wait()
                if sink in self._stranded:
                    await asyncio.Event().wait()
                sink.write(piece)
                await sink.drain()
        self._open.discard(sink)
        sink.close()


@asynccontextmanager
async def proxy_to(url: str) -> AsyncGenerator[Proxy]:
    proxy = Proxy(url)
    await proxy.start()
    try:
        yield proxy
    finally:
        await proxy.stop()
