"""The least that can listen to the platform's feed: an asyncio stream that looks for ids in what it reads."""

from __future__ import annotations

import asyncio
import re
import threading
import time
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from tablet_app.demo.process import Platform

PATIENCE_S = 5.0
_CREATED = re.compile(rb'event: order\.created\ndata: [^\n]*?"id": ?"([^"]+)"')


class Listener:
    """Listens from entering `with` until leaving it, on a thread of its own, as a device of its own."""

    def __init__(self, platform: Platform) -> None:
        about = {"hardware": "bench", "os": "bench", "app_version": "0"}
        paired = platform.call("POST", "/v1/devices/pair", {"code": platform.new_code(), **about})
        self._token: str = paired["token"]
        self._url = urlsplit(platform.url)
        self._arrived: dict[str, int] = {}
        self._news = threading.Condition()
        self._open = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._open.wait(PATIENCE_S):
            raise RuntimeError("the feed does not open")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._task.cancel)
        self._thread.join(PATIENCE_S)

    def arrived_ns(self, order_id: str) -> int:
        """Monotonic time at which the order's event was read. Raises RuntimeError when it does not come."""
        with self._news:
            if not self._news.wait_for(lambda: order_id in self._arrived, PATIENCE_S):
                raise RuntimeError(f"the event of {order_id} did not come")
            return self._arrived[order_id]

    def _run(self) -> None:
        self._task = self._loop.create_task(self._listen())
        try:
            self._loop.run_until_complete(self._task)
        except asyncio.CancelledError:
            self._loop.close()

    async def _listen(self) -> None:
        reader, writer = await asyncio.open_connection(self._url.hostname, self._url.port)
        head = f"GET /v1/feed HTTP/1.1\r\nHost: {self._url.netloc}\r\nAuthorization: Bearer {self._token}\r\n\r\n"
        writer.write(head.encode())
        text = b""
        while piece := await reader.read(1 << 16):
            now = time.monotonic_ns()
            text += piece
            if b"event: hello" in text:
                self._open.set()
            found = {match[1].decode(): match.end() for match in _CREATED.finditer(text)}
            if found:
                text = text[max(found.values()) :]
                with self._news:
                    self._arrived |= dict.fromkeys(found, now)
                    self._news.notify_all()
