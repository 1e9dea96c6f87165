"""A socket to a name, over whichever of its addresses answers first."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterable
from itertools import chain, zip_longest

from tablet_app.sync.http.names import Names, Place

NEXT_ADDRESS_S = 0.25
"""How long one address is waited for before the next one is tried beside it, RFC 8305."""

Trying = asyncio.Task[socket.socket]


async def reach(names: Names, host: str, port: int) -> socket.socket:
    """Raises OSError, the first address's where none answers.

    asyncio's own way leaves a socket open when it is cancelled in the moment in which one has answered.
    """
    places = _in_turn(await names.find(host.encode("ascii"), port))
    tasks: list[Trying] = []
    try:
        while True:
            if places:
                tasks.append(asyncio.create_task(_reach_one(places.pop(0))))
            if (first := await _first(tasks, NEXT_ADDRESS_S if places else None)) is not None:
                tasks.remove(first)
                return first.result()
    finally:
        for task in tasks:
            task.cancel()
            task.add_done_callback(_let_go)


async def _first(tasks: list[Trying], within_s: float | None) -> Trying | None:
    """The one that is there, when one is; None when one more has failed, or the time is over.

    Raises what the first one raised when all have failed.
    """
    under_way = [task for task in tasks if not task.done()]
    if not under_way:
        tasks[0].result()
    await asyncio.wait(under_way, timeout=within_s, return_when=asyncio.FIRST_COMPLETED)
    return next((task for task in under_way if task.done() and task.exception() is None), None)


async def _reach_one(place: Place) -> socket.socket:
    family, address = place
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address)
    except BaseException:
        sock.close()
        raise
    return sock


def _let_go(task: Trying) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()


def _in_turn(places: Iterable[Place]) -> list[Place]:
    """The families alternate, beginning with the resolver's first."""
    families: dict[int, list[Place]] = {}
    for place in places:
        families.setdefault(place[0], []).append(place)
    return [place for place in chain.from_iterable(zip_longest(*families.values())) if place is not None]
