"""Lookups of names that hang: few of the loop's threads hang with them, and the network's return is not missed."""

from __future__ import annotations

import asyncio
import socket
import threading

import pytest

from tablet_app.sync.http import connection, names, trust
from tablet_app.sync.http.client import Client
from tablet_app.sync.http.errors import NetworkError
from tablet_app.sync.http.names import Names
from tablet_app.sync.network import Door, Reach
from tests.counter import until
from tests.sync.servers import answer, serving


class Resolver:
    """Hangs until `back` is set; the lookups that were begun after `healed` do not."""

    def __init__(self, port: int) -> None:
        self.asked = 0
        self.healed = False
        self.back = threading.Event()
        self._found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    def look_up(self, *_: object, **__: object):
        self.asked += 1
        if not self.healed:
            assert self.back.wait(20.0)
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return self._found


async def test_tries_and_knocks_share_a_lookup_that_hangs(monkeypatch):
    monkeypatch.setattr(connection, "CONNECT_S", 0.02)
    async with serving([answer("200 OK")]) as server:
        resolver = Resolver(int(server.url.rpartition(":")[2]))
        monkeypatch.setattr(socket, "getaddrinfo", resolver.look_up)
        shared = Names()
        asking = Client("http://hangs.test", trust.context, {}, shared)
        door = Door("http://hangs.test:80", shared)
        for _ in range(10):
            with pytest.raises(NetworkError, match="not connected within") as raised:
                await asking.ask("GET", "/", {}, None, 5.0)
            assert not raised.value.sent
            assert await door.knock(0.01) is Reach.AWAY
        assert resolver.asked == 1
        waiting = asyncio.ensure_future(shared.find(b"hangs.test", 80))
        await asyncio.sleep(0)
        resolver.back.set()
        with pytest.raises(socket.gaierror):
            await waiting
        resolver.healed = True
        monkeypatch.setattr(connection, "CONNECT_S", 5.0)
        assert (await asking.ask("GET", "/", {}, None, 5.0)).status == 200
        assert await door.knock(5.0) is not Reach.AWAY
        await asking.close()


async def test_one_from_before_the_network_came_back_is_not_waited_for_to_its_end(monkeypatch):
    monkeypatch.setattr(names, "ANEW_AFTER_S", 0.0)
    resolver = Resolver(7)
    monkeypatch.setattr(socket, "getaddrinfo", resolver.look_up)
    shared = Names()
    hanging = [asyncio.ensure_future(shared.find(b"hangs.test", 80))]
    await until(lambda: resolver.asked == 1)
    resolver.healed = True
    assert await shared.find(b"hangs.test", 80) == [(socket.AF_INET, ("127.0.0.1", 7))]
    resolver.healed = False
    hanging += [asyncio.ensure_future(shared.find(b"hangs.test", 80)) for _ in range(10)]
    await until(lambda: resolver.asked == names.HANGING + 1)
    resolver.back.set()
    found = await asyncio.gather(*hanging, return_exceptions=True)
    assert {type(one) for one in found} == {socket.gaierror}
    assert resolver.asked == names.HANGING + 1
