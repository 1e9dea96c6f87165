"""A tablet without a free file descriptor or thread: its own trouble, not the network's, and over when one is free."""

from __future__ import annotations

import errno
import os
import resource
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tablet_app.domain.checkin import Mark
from tablet_app.domain.pairing import PairingFailed
from tablet_app.services.clock import Clock
from tablet_app.sync import feed, probe
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure
from tablet_app.sync.http import reach
from tablet_app.sync.network import Door, Reach
from tests.counter import at_work, tablet_at, until
from tests.sync.servers import serving
from tests.sync.test_hostile import HELLO, asked, platform_saying, stream


@contextmanager
def none_free() -> Generator[None]:
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    held: list[int] = []
    top = max(int(one.name) for one in Path("/proc/self/fd").iterdir())
    resource.setrlimit(resource.RLIMIT_NOFILE, (top + 2, limits[1]))
    try:
        with suppress(OSError):
            while True:
                held.append(os.open("/dev/null", os.O_RDONLY))
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
        for one in held:
            os.close(one)


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1"])
async def test_a_request_without_a_descriptor_is_the_tablet_s_own_failure(name):
    platform = Platform(f"http://{name}:9", lambda: "t", Clock())
    found: list[object] = [await platform.snapshot()]
    with none_free():
        found.append(await platform.snapshot())
        async with platform.stream(7) as followed:
            found.append(followed)
    found.append(await platform.snapshot())
    await platform.close()
    failed = [one for one in found if isinstance(one, Failure)]
    assert [one.kind for one in failed] == ["no_network", "tablet", "tablet", "no_network"]
    assert not any(one.sent for one in failed)
    assert ["Too many open files" in one.why for one in failed] == [False, True, True, False]


async def test_nor_is_a_lookup_without_a_thread_the_network_s(monkeypatch):
    def none_left(_):
        raise RuntimeError("can't start new thread")

    platform = Platform("http://localhost:9", lambda: "t", Clock())
    with monkeypatch.context() as short:
        short.setattr(threading.Thread, "start", none_left)
        failed = await platform.snapshot()
        assert await Door("http://localhost:9").knock(5.0) is Reach.AWAY
    await platform.close()
    assert isinstance(failed, Failure)
    assert (failed.kind, failed.sent, "can't start new thread" in failed.why) == ("tablet", False, True)


async def test_the_feed_is_back_soon_after_and_knocks_at_no_door(tmp_path, monkeypatch):
    monkeypatch.setattr(feed, "pause_after", lambda *_: 60.0)
    monkeypatch.setattr(feed, "OFFLINE_MOST_S", 0.01)

    async def none_left(_):
        raise OSError(errno.ENFILE, "Too many open files in system")

    said = platform_saying(feed=stream(HELLO))
    async with serving(said) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        with monkeypatch.context() as short:
            short.setattr(reach, "_reach_one", none_left)
            async with at_work(tablet):
                await until(lambda: tablet.link.state.reason)
                assert tablet.link.state.reason == "platform"
                assert tablet.listener._outage._knocking is None
                found = await probe.connection(tablet.platform, tablet.feed)
                assert (found.mark, found.reason) == (Mark.PROBLEM, "platform_down")
                assert await tablet.pairing.pair("12345678") == PairingFailed("platform")
                short.undo()
                await until(lambda: asked(server, "feed"))
