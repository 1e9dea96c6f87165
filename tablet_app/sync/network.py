"""Signs that the network is back: what the kernel tells of interfaces, and whether the platform's door is in reach."""

from __future__ import annotations

import asyncio
import logging
import socket
import struct
import time
from collections.abc import Callable, Iterator
from enum import Enum, auto
from urllib.parse import urlsplit

from tablet_app.sync.http.names import Names

log = logging.getLogger(__name__)

GROUPS = 0x1 | 0x10 | 0x40 | 0x100 | 0x400
"""RTMGRP_LINK, _IPV4_IFADDR, _IPV4_ROUTE, _IPV6_IFADDR, _IPV6_ROUTE."""
NEW_LINK, NEW_ADDRESS, NEW_ROUTE = 16, 20, 24
LOWER_UP = 0x10000
"""The cable is in, or the radio has its access point."""
_HEAD = struct.Struct("=IHHII")
_LINK = struct.Struct("=BxHiII")
AT_MOST_EVERY_S = 1.0
"""A machine with containers gets and loses routes all day."""


class Signs:
    """Calls `came` when an address or a route came, or a cable was put in. `opened` gives the socket to listen on."""

    def __init__(self, came: Callable[[], None], opened: Callable[[], socket.socket] | None = None) -> None:
        self._came = came
        self._opened = opened or _netlink
        self._up: dict[int, bool] = {}
        self._last = float("-inf")
        self._later: asyncio.TimerHandle | None = None

    async def run(self) -> None:
        """Until cancelled. Where the kernel tells nothing, for ever in silence."""
        loop = asyncio.get_running_loop()
        try:
            told = self._opened()
        except OSError as error:
            log.warning("network not watched", extra={"why": str(error)})
            return
        loop.add_reader(told.fileno(), self._read, told)
        try:
            await loop.create_future()
        finally:
            loop.remove_reader(told.fileno())
            told.close()
            if self._later is not None:
                self._later.cancel()

    def _read(self, told: socket.socket) -> None:
        try:
            data = told.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            # ENOBUFS: more was told than was read. That is news enough.
            self._tell()
            return
        news = [self._is_news(kind, body) for kind, body in _messages(data)]
        if any(news):
            self._tell()

    def _is_news(self, kind: int, body: bytes) -> bool:
        if kind != NEW_LINK:
            return kind in (NEW_ADDRESS, NEW_ROUTE)
        if len(body) < _LINK.size:
            return False
        _, _, index, flags, _ = _LINK.unpack_from(body)
        was, self._up[index] = self._up.get(index, False), bool(flags & LOWER_UP)
        return self._up[index] and not was

    def _tell(self) -> None:
        if self._later is not None:
            return
        wait = max(0.0, self._last + AT_MOST_EVERY_S - time.monotonic())
        self._later = asyncio.get_running_loop().call_later(wait, self._now)

    def _now(self) -> None:
        self._later = None
        self._last = time.monotonic()
        self._came()


def _netlink() -> socket.socket:
    told = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC)
    try:
        told.bind((0, GROUPS))
    except OSError:
        told.close()
        raise
    return told


def _messages(data: bytes) -> Iterator[tuple[int, bytes]]:
    while len(data) >= _HEAD.size:
        length, kind, *_ = _HEAD.unpack_from(data)
        if not _HEAD.size <= length <= len(data):
            return
        yield kind, data[_HEAD.size : length]
        data = data[(length + 3) & ~3 :]


class Reach(Enum):
    """The best first."""

    OPEN = auto()
    REFUSED = auto()
    """Something is there and does not want us: the network is not what fails."""
    AWAY = auto()


class Door:
    """The platform's door, at which one can knock: a connection that says nothing and is closed at once."""

    def __init__(self, url: str, names: Names | None = None) -> None:
        parts = urlsplit(url)
        host = parts.hostname or ""
        self._host = host.encode() if host.isascii() else host
        try:
            self._port = parts.port or {"http": 80}.get(parts.scheme, 443)
        except ValueError:
            self._port = 443
        self._names = names or Names()

    async def knock(self, within_s: float) -> Reach:
        """At one address of each family that the name has."""
        try:
            async with asyncio.timeout(within_s):
                found = await self._names.find(self._host, self._port)
        except (OSError, TimeoutError, UnicodeError):
            return Reach.AWAY
        addresses = {family: str(address[0]) for family, address in reversed(found)}
        reached = await asyncio.gather(*(_reach(host, self._port, within_s) for host in addresses.values()))
        return min(reached, key=lambda reach: reach.value, default=Reach.AWAY)


async def _reach(host: str, port: int, within_s: float) -> Reach:
    try:
        async with asyncio.timeout(within_s):
            _, writer = await asyncio.open_connection(host, port)
    except ConnectionRefusedError:
        return Reach.REFUSED
    except (OSError, TimeoutError):
        return Reach.AWAY
    writer.transport.abort()
    return Reach.OPEN
