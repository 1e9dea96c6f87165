"""What a name's addresses are. A lookup can't be called off, and holds a thread for as long as nobody answers it."""

from __future__ import annotations

import asyncio
import errno
import socket
import time
from typing import Any

HANGING = 4
"""For one name at the same time: of the loop's ten threads the others stay free. With two name servers that say nothing
glibc gives up after 20 s, so one that is younger than ANEW_AFTER_S is nearly always there to be waited for.
"""
ANEW_AFTER_S = 5.0
"""One that was begun in the network before asks that one's name servers to its end; a new one asks the new ones."""

Place = tuple[int, Any]
"""Family and address, as `socket` has them."""
_Lookup = asyncio.Future[list[Any]]


class Names:
    """Whoever asks while a lookup is under way waits for that one."""

    def __init__(self) -> None:
        self._under_way: dict[tuple[bytes | str, int], list[tuple[float, _Lookup]]] = {}

    async def find(self, host: bytes | str, port: int) -> list[Place]:
        """In the resolver's order. Raises OSError, and UnicodeError for what is no name.

        `host` as bytes where it is ASCII: for text Python would read its tables of all the world's letters, 0.35 MB.
        """
        mine = [one for one in self._under_way.get((host, port), ()) if not one[1].done()]
        if not mine or (len(mine) < HANGING and time.monotonic() - mine[-1][0] > ANEW_AFTER_S):
            mine.append((time.monotonic(), _begun(host, port)))
        self._under_way[host, port] = mine
        found = await asyncio.shield(mine[-1][1])
        return [(family, address) for family, _, _, _, address in found]


def _begun(host: bytes | str, port: int) -> _Lookup:
    lookup = asyncio.ensure_future(_look_up(host, port))
    # Perhaps nobody waits for it any more when it fails.
    lookup.add_done_callback(lambda done: done.cancelled() or done.exception())
    return lookup


async def _look_up(host: bytes | str, port: int) -> list[Any]:
    try:
        return await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except RuntimeError as error:
        # There is no thread left for it.
        raise OSError(errno.ENOMEM, str(error)) from error
