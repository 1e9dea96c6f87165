"""Loading the HTTP clients may fail, as without a free file descriptor: the app goes on, the next call tries again."""

from __future__ import annotations

from tablet_app.services.clock import Clock
from tablet_app.sync.api import Failure, Platform
from tablet_app.sync.clients import Clients
from tests.sync.servers import serving
from tests.sync.test_hostile import SNAPSHOT


async def test_a_load_that_fails_is_a_failure_like_others_and_is_tried_again(monkeypatch, caplog):
    real, left = Clients._load, [OSError(24, "Too many open files")] * 2

    def load(clients: Clients):
        if left:
            raise left.pop()
        return real(clients)

    monkeypatch.setattr(Clients, "_load", load)
    async with serving([SNAPSHOT]) as server:
        platform = Platform(server.url, lambda: "token", Clock())
        failed = await platform.snapshot()
        assert isinstance(failed, Failure)
        assert (failed.kind, failed.sent, "Too many open files" in failed.why) == ("platform", False, True)
        async with platform.stream(7) as stream:
            assert isinstance(stream, Failure)
        assert not isinstance(await platform.snapshot(), Failure)
        await platform.close()
    assert [record.message for record in caplog.records if record.exc_info] == ["HTTP clients not loaded"] * 2


async def test_clients_that_can_not_be_loaded_can_be_closed(monkeypatch):
    def load(_: Clients):
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(Clients, "_load", load)
    platform = Platform("http://127.0.0.1:9", lambda: "token", Clock())
    assert isinstance(await platform.snapshot(), Failure)
    await platform.close()
