"""The feed behind nginx: proxies that pass it on or hold it back, and Nchan, which holds it for the platform."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tablet_app.demo.process import Platform
from tablet_app.domain.events import Event
from tablet_app.wiring import Tablet
from tests.contract.nginx import Nginx
from tests.contract.ports import free_port
from tests.counter import at_work, on_thread, pair, tablet_at, until

Start = Callable[[str, int], Nginx]
DOCUMENT = Path(__file__).resolve().parents[2] / "docs/platform-api.md"
PROXY = """
server {{
    listen 127.0.0.1:{port};
    location / {{
        proxy_pass {platform};
        proxy_buffering on;
        {more}
    }}
}}
"""


@pytest.fixture
def nginx(tmp_path: Path) -> Iterator[Start]:
    started: list[Nginx] = []

    def start(inside: str, port: int) -> Nginx:
        started.append(Nginx(tmp_path / f"nginx{len(started)}", inside, port))
        started[-1].start()
        return started[-1]

    yield start
    for one in started:
        one.kill()


class Told:
    """The ids of the events that a tablet took in, in their order, each time that it took one."""

    def __init__(self, tablet: Tablet) -> None:
        self.ids: list[int] = []
        self._take = tablet.feed.take
        tablet.feed.take = self._noted  # pyright: ignore[reportAttributeAccessIssue]

    async def _noted(self, events: Sequence[Event], epoch: str) -> int:
        self.ids += [event.id for event in events]
        return await self._take(events, epoch)


@asynccontextmanager
async def following(folder: Path, url: str, platform: Platform, **options: Any) -> AsyncGenerator[tuple[Tablet, Told]]:
    """A paired tablet that follows the feed at `url`."""
    async with tablet_at(folder, url, draw=lambda: 0.0, **options) as tablet:
        await pair(tablet, platform)
        told = Told(tablet)
        async with at_work(tablet):
            yield tablet, told


async def has_all(tablet: Tablet, platform: Platform) -> None:
    """Waits until the tablet knows each order of the platform, in its newest version."""
    state = await on_thread(platform.state)
    wanted = {order["id"]: order["version"] for order in state["orders"]}

    async def known() -> bool:
        rows = await tablet.store.read(lambda db: db.execute("SELECT id, version FROM orders").fetchall())
        return wanted.items() <= {row[0]: row[1] for row in rows}.items()

    await until(known, "every order")


class Hub:
    """nginx with Nchan as the document has it, and a stand-in that publishes there."""

    def __init__(self, tmp_path: Path, start: Start) -> None:
        (text,) = re.findall(r"```nginx\n(.*?)```", DOCUMENT.read_text(), re.DOTALL)
        ports = {old: str(free_port()) for old in ("8080", "8081", "8000")}
        config = re.sub(r"(?<=127\.0\.0\.1:)(8\d\d\d)", lambda found: ports[found[0]], text)
        self.url = f"http://127.0.0.1:{ports['8080']}"
        self.nginx = start(config, int(ports["8080"]))
        self.publish = f"http://127.0.0.1:{ports['8081']}/publish"
        self.platform = Platform(tmp_path / "platform", port=int(ports["8000"]), comment_s=0.3, hub=self.publish)
        self.platform.start()


@pytest.fixture
def hub(tmp_path: Path, nginx: Start) -> Iterator[Hub]:
    made = Hub(tmp_path, nginx)
    yield made
    made.platform.kill()


async def test_a_proxy_that_buffers_passes_the_feed_on(tmp_path, stand_in, nginx):
    port = free_port()
    nginx(PROXY.format(port=port, platform=stand_in.url, more=""), port)
    async with following(tmp_path / "tablet", f"http://127.0.0.1:{port}", stand_in) as (tablet, told):
        await until(lambda: tablet.link.state.online, "the stream")
        await on_thread(stand_in.place_orders, 3)
        await has_all(tablet, stand_in)
        assert not tablet.listener._poll_until
    assert told.ids == [1, 2, 3]


async def test_where_a_proxy_holds_the_feed_back_the_tablet_polls(tmp_path, stand_in, nginx):
    port = free_port()
    nginx(PROXY.format(port=port, platform=stand_in.url, more="proxy_ignore_headers X-Accel-Buffering;"), port)
    await on_thread(stand_in.place_order)
    options = {"first_event_s": 0.5}
    async with following(tmp_path / "tablet", f"http://127.0.0.1:{port}", stand_in, **options) as (tablet, told):
        await on_thread(stand_in.place_orders, 3)
        await until(lambda: tablet.listener._poll_until, "the poll")
        for _ in range(3):
            await on_thread(stand_in.place_order)
            await has_all(tablet, stand_in)
        assert tablet.link.state.online
    assert told.ids == [2, 3, 4, 5, 6, 7]


async def test_a_hub_pushes_the_feed_and_a_cut_one_goes_on_at_the_cursor(tmp_path, hub):
    platform = hub.platform
    async with following(tmp_path / "tablet", hub.url, platform, silent_s=2.0) as (tablet, told):
        await on_thread(platform.place_orders, 3)
        await has_all(tablet, platform)
        assert not tablet.listener._poll_until

        # The stream alone is cut.
        await on_thread(platform.fault, "cut_streams")
        await on_thread(platform.place_orders, 3)
        await has_all(tablet, platform)

        # The hub dies with all that it held, and is away for a while.
        hub.nginx.kill()
        await on_thread(platform.place_orders, 3)
        await until(lambda: not tablet.link.state.online, "the cut")
        await on_thread(platform.place_orders, 3)
        hub.nginx.start()
        await has_all(tablet, platform)

        # The platform dies; the hub would hold the stream for ever, without a sign of life.
        await on_thread(platform.kill)
        await on_thread(platform.start)
        await on_thread(platform.place_orders, 3)
        await has_all(tablet, platform)
        assert not tablet.listener._poll_until
    assert told.ids == list(range(1, 16))


async def test_two_hundred_missed_events_come_through_the_hub_in_order(tmp_path, hub):
    async with following(tmp_path / "tablet", hub.url, hub.platform) as (tablet, told):
        await on_thread(hub.platform.place_order)
        await has_all(tablet, hub.platform)
    await on_thread(hub.platform.place_orders, 450)
    async with tablet_at(tmp_path / "tablet", hub.url) as tablet:
        again = Told(tablet)
        async with at_work(tablet):
            await has_all(tablet, hub.platform)
    assert told.ids + again.ids == list(range(1, 452))


async def test_tablets_of_a_venue_hear_the_same_and_each_its_own(tmp_path, hub):
    rung: list[str] = []
    async with (
        following(tmp_path / "one", hub.url, hub.platform) as (one, told_one),
        following(tmp_path / "two", hub.url, hub.platform) as (two, told_two),
    ):
        one.feed.on_ring = lambda _: rung.append("one")
        two.feed.on_ring = lambda _: rung.append("two")
        await on_thread(hub.platform.place_order)
        for tablet in (one, two):
            await has_all(tablet, hub.platform)
        device = await two.devices.device()
        assert device is not None
        await on_thread(hub.platform.control, "ring", device_id=device.id, seconds=3)
        await until(lambda: rung, "the ring")
        await on_thread(hub.platform.place_order)
        for tablet in (one, two):
            await has_all(tablet, hub.platform)
    assert rung == ["two"]
    assert (told_one.ids, told_two.ids) == ([1, 3], [1, 2, 3])


async def test_a_revoked_tablet_is_told_through_the_hub(tmp_path, hub):
    async with following(tmp_path / "tablet", hub.url, hub.platform) as (tablet, told):
        await on_thread(hub.platform.place_order)
        await has_all(tablet, hub.platform)
        await on_thread(hub.platform.control, "revoke")
        await until(lambda: tablet.link.state.reason == "revoked", "the end")
        device = await tablet.devices.device()
        assert device is not None
        assert device.revoked
    assert told.ids == [1, 2]


async def test_a_new_epoch_ends_the_held_feed(tmp_path, hub):
    async with following(tmp_path / "tablet", hub.url, hub.platform) as (tablet, _):
        await on_thread(hub.platform.place_order)
        await has_all(tablet, hub.platform)
        epoch = (await on_thread(hub.platform.control, "epoch"))["epoch"]

        async def taken() -> bool:
            position = await tablet.feed.cursor()
            return position is not None and position[1] == epoch

        await until(taken, "the snapshot of the new epoch")
        await on_thread(hub.platform.place_order)
        await has_all(tablet, hub.platform)


async def test_what_the_hub_sends_is_the_contracts_stream_to_the_byte(hub):
    about = {"hardware": "test", "os": "test", "app_version": "0"}
    body = {"code": hub.platform.new_code(), **about}
    token = hub.platform.call("POST", "/v1/devices/pair", body)["token"]
    hub.platform.control("ring", seconds=3)
    headers = {"Authorization": f"Bearer {token}", "Last-Event-ID": "0"}
    async with (
        httpx2.AsyncClient(base_url=hub.url, trust_env=False) as client,
        client.stream("GET", "/v1/feed", headers=headers) as answer,
    ):
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        read = ""
        async for text in answer.aiter_text():
            read += text
            if read.count(": alive") == 2:
                break
    epoch = hub.platform.call("GET", "/v1/snapshot", token=token)["epoch"]
    hello = f'event: hello\ndata: {{"epoch":"{epoch}"}}\n\n'
    assert read == hello + 'id: 1\nevent: device.ring\ndata: {"seconds":3}\n\n' + ": alive\n\n" * 2
    for path, status in (("/hub/00", 404), ("/v1/feed", 401)):
        assert httpx2.get(hub.url + path, trust_env=False).status_code == status
    gone = httpx2.get(hub.url + "/v1/feed", headers=headers | {"Last-Event-ID": "9"}, trust_env=False)
    assert (gone.status_code, gone.json()["code"]) == (410, "cursor_gone")
