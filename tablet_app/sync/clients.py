"""The HTTP clients, loaded when they are first needed."""

from __future__ import annotations

import asyncio
import logging
import ssl
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import httpx2

log = logging.getLogger(__name__)

CONNECT_S, WRITE_S, READ_S, POOL_S = 5.0, 5.0, 10.0, 1.0
"""Connecting takes one round trip, and there are networks with 3 s for it."""


class Loaded(Struct, frozen=True):
    """A client for calls, one for the stream, and what they raise: `expected` all of it, `unusable` for the address."""

    calls: httpx2.AsyncClient
    streams: httpx2.AsyncClient
    expected: tuple[type[Exception], ...]
    unusable: type[Exception]

    def patience(self, read_s: float) -> httpx2.Timeout:
        return _patience(read_s)


class NotLoadedError(Exception):
    """Reading a module or the trust store failed, as without a free file descriptor. The next call tries again."""


class Clients:
    """httpx2 and the system's trust store take 130 ms and 10 MB to load. That happens with the first call, on a thread:
    the board is on the screen by then, and the loop goes on meanwhile.

    `silent_s`: after so many seconds without a byte a stream is broken. Raises as `api.Platform` does.
    """

    def __init__(self, url: str, ca_file: Path | None, silent_s: float) -> None:
        self._url = url
        self._silent_s = silent_s
        self._context = None if ca_file is None else ssl.create_default_context(cafile=str(ca_file))
        self._loading: asyncio.Future[Loaded] | None = None

    async def loaded(self) -> Loaded:
        """Raises NotLoadedError."""
        loading = self._loading
        try:
            if loading is None:
                thread = ThreadPoolExecutor(1)
                loading = self._loading = asyncio.wrap_future(thread.submit(self._load))
                thread.shutdown(wait=False)
            return await asyncio.shield(loading)
        except Exception as error:
            if self._loading is loading:
                log.exception("HTTP clients not loaded")
                self._loading = None
            raise NotLoadedError(f"{type(error).__name__}: {error}") from error

    async def close(self) -> None:
        if self._loading is None:
            return
        with suppress(NotLoadedError):
            clients = await self.loaded()
            await clients.calls.aclose()
            await clients.streams.aclose()

    def _load(self) -> Loaded:
        import httpx2  # noqa: PLC0415

        context = self._context or ssl.create_default_context()

        def client(read_s: float) -> httpx2.AsyncClient:
            return httpx2.AsyncClient(base_url=self._url, timeout=_patience(read_s), verify=context, trust_env=False)

        expected = (httpx2.HTTPError, httpx2.InvalidURL, OSError)
        return Loaded(client(READ_S), client(self._silent_s), expected, httpx2.InvalidURL)


def _patience(read_s: float) -> httpx2.Timeout:
    import httpx2  # noqa: PLC0415

    return httpx2.Timeout(connect=CONNECT_S, write=WRITE_S, read=read_s, pool=POOL_S)


def from_network(error: Exception) -> bool:
    """Whether an error of a stream is the network's doing and not ours."""
    import httpx2  # noqa: PLC0415

    return isinstance(error, (httpx2.HTTPError, OSError))
