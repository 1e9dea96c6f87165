"""A way to the platform that can be cut as networks are: nothing is refused, nothing ends, nothing arrives."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

PIECE = 65536


class BlackHole:
    """Stands before `url`; `address` is what to connect to instead."""

    def __init__(self, url: str) -> None:
        self._port = urlsplit(url).port or 80
        # A queue of one, which two strangers fill during a cut: the kernel then drops whoever else knocks.
        self._door = socket.create_server(("127.0.0.1", 0), backlog=1)
        self._door.setblocking(False)
        self._strangers: list[socket.socket] = []
        self._flows = asyncio.Event()
        self._flows.set()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._door.getsockname()[1]}"

    def start(self) -> None:
        self._begin(self._serve())

    def cut(self) -> None:
        self._flows.clear()
        for _ in range(3):
            stranger = socket.socket()
            stranger.setblocking(False)
            with suppress(BlockingIOError):
                stranger.connect(self._door.getsockname())
            self._strangers.append(stranger)

    def heal(self) -> None:
        for stranger in self._strangers:
            stranger.close()
        self._strangers.clear()
        self._flows.set()

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._door.close()

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await self._flows.wait()
            coming, _ = await loop.sock_accept(self._door)
            if self._flows.is_set():
                self._begin(self._relay(coming))
            else:
                self._strangers.append(coming)

    async def _relay(self, coming: socket.socket) -> None:
        reader, writer = await asyncio.open_connection(sock=coming)
        there, back = await asyncio.open_connection("127.0.0.1", self._port)
        await asyncio.gather(self._pump(reader, back), self._pump(there, writer))

    async def _pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while piece := await source.read(PIECE):
                await self._flows.wait()
                sink.write(piece)
                await sink.drain()
        sink.close()
