"""A platform, or something before it, that says nonsense: the tablet goes on, and does not hammer."""

from __future__ import annotations

import json

import pytest

from tablet_app.domain.checkin import Mark
from tablet_app.domain.orders import Delivery, Payment, Status
from tablet_app.services.clock import Clock
from tablet_app.store import orders, outbox
from tablet_app.sync import feed, probe
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure
from tests.counter import at_work, commands_of, on_thread, settled, tablet_at, until
from tests.sync.servers import answer, serving, told
from tests.sync.test_feed import has, place, snapshots

HELLO = b'event: hello\ndata: {"epoch": "e"}\n\n'
VENUE = {"id": "v1", "version": 1, "name": "v", "timezone": "UTC"}
SNAPSHOT = told({"epoch": "e", "cursor": 7, "venue": VENUE, "profile": {}, "orders": [], "products": []})
PAIRED = told({"device_id": "d1", "device_name": "one", "token": "secret", "venue_id": "v1"})


def stream(*pieces: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n" + b"".join(pieces)


def platform_saying(**said: bytes):
    """Answers by the last part of the path: pair, snapshot, feed, events, commands, heartbeat."""

    def answers(head: str, _body: bytes) -> bytes:
        name = head.split(" ")[1].partition("?")[0].rpartition("/")[2]
        return said.get(name, {"pair": PAIRED, "snapshot": SNAPSHOT}.get(name, answer("500 Oops")))

    return answers


def asked(server, name: str) -> int:
    return sum(f"/{name}" in head.split(" ")[1] for head, _ in server.asked)


@pytest.fixture
def pauses(monkeypatch) -> list[tuple[int, float]]:
    """(tries, floor) of each pause that the feed makes; none of them lasts."""
    made: list[tuple[int, float]] = []

    def note(attempts: int, _draw: float, floor: float = 0.0) -> float:
        made.append((attempts, floor))
        return 0.0

    monkeypatch.setattr(feed, "pause_after", note)
    return made


@pytest.mark.parametrize(
    "said",
    [
        stream(HELLO),
        stream(),
        stream(b'event: hello\ndata: {"epoch": 5}\n\n'),
        stream(b"event: hello\ndata: {\n\n"),
        answer("200 OK", b"<html>", "text/html"),
        answer("200 OK", b"{}"),
        answer("400 Bad Request", b"{}"),
        answer("503 Service Unavailable", b"{}"),
        b"",
    ],
    ids=["ends", "empty", "hello-shape", "hello-json", "portal", "json", "400", "503", "closed"],
)
async def test_a_stream_that_does_not_last_is_not_hammered(tmp_path, pauses, said):
    async with serving(platform_saying(feed=said)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        async with at_work(tablet):
            await until(lambda: len(pauses) >= 5)
            tries = asked(server, "feed")
    assert tries - len(pauses) <= 2
    assert [attempts for attempts, _ in pauses][:5] == [0, 1, 2, 3, 4]


async def test_a_feed_that_is_of_another_epoch_each_time_is_not_hammered(tmp_path, pauses):
    said = stream(b'event: hello\ndata: {"epoch": "other"}\n\n')
    async with serving(platform_saying(feed=said)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        async with at_work(tablet):
            await until(lambda: len(pauses) >= 5)
            assert asked(server, "snapshot") - len(pauses) <= 3


async def test_retry_after_is_a_floor_for_the_first_reconnect_too(tmp_path, pauses):
    said = answer("429 Too Many Requests", b"{}", retry_after="30")
    async with serving(platform_saying(feed=said)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        async with at_work(tablet):
            await until(lambda: len(pauses) >= 2)
    assert pauses[:2] == [(0, 30.0), (0, 30.0)]


async def test_a_poll_that_is_never_held_is_not_hammered(tmp_path, monkeypatch):
    polls = told({"epoch": "e", "cursor": 7, "events": []})
    monkeypatch.setattr(feed, "POLL_PAUSE_S", 5.0)
    async with serving(platform_saying(events=polls)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        tablet.listener.poll_for(60.0)
        async with at_work(tablet):
            await until(lambda: tablet.link.state.online)
            await until(lambda: asked(server, "heartbeat"))
        assert asked(server, "events") == 1


BAD_EVENTS = [
    ("order.refunded", {"order_id": "x"}),
    ("of.tomorrow", {"anything": 1}),
    ("venue.changed", {"id": "v"}),
    ("profile.changed", {"prep_minutes": 5}),
    ("message.received", {"id": "m", "text": "x", "sent_at": "yesterday"}),
]


async def test_events_that_can_not_be_read_are_passed_over(working, platform, caplog):
    for kind, data in BAD_EVENTS:
        await on_thread(platform.control, "events", type=kind, data=data)
    order = await place(platform)
    await until(lambda: has(working, order))
    passed = [record for record in caplog.records if record.message == "event passed over"]
    assert len(passed) == len(BAD_EVENTS)
    assert (await working.venues.venue()).timezone == "Asia/Tbilisi"


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2**70},
        {"version": 2, "placed_at": "2025-03-03T12:00:00"},
        {"version": 2, "items": [{"id": "i"}]},
        {"version": 2, "total": 2**64},
        {"version": 2, "status": "lost"},
    ],
)
async def test_a_change_that_can_not_be_read_leaves_the_card_and_is_warned_of(working, platform, change):
    order = await on_thread(platform.place_order)
    await on_thread(platform.control, "events", type="order.changed", data=order | change)
    last = await place(platform)
    await until(lambda: has(working, last))
    shown = await working.orders.one(order["id"])
    assert (shown.order.version, shown.status) == (1, Status.NEW)
    (warned,) = await working.unreadable.view()
    assert (warned.order_id, warned.code, warned.changed) == (order["id"], order["code"], True)
    await on_thread(platform.control, "events", type="order.changed", data=order | {"version": 3})
    await until(lambda: _none_unreadable(working))


async def _none_unreadable(tablet) -> bool:
    return await tablet.unreadable.view() == ()


async def test_a_kind_of_delivery_or_payment_that_nobody_knows_hides_no_order(working, platform):
    order = await on_thread(platform.place_order)
    changed = order | {"version": 2, "delivery": "drone", "payment": "voucher"}
    await on_thread(platform.control, "events", type="order.changed", data=changed)
    await until(lambda: _at_version(working, order["id"], 2))
    shown = (await working.orders.one(order["id"])).order
    assert (shown.delivery, shown.payment) == (Delivery.UNKNOWN, Payment.UNKNOWN)
    assert await working.unreadable.view() == ()


@pytest.mark.parametrize(
    ("data", "order_id", "code"),
    [
        ({"id": "u1", "code": "A1060", "version": 1, "status": "new"}, "u1", "A1060"),
        ({"id": "u1", "code": 1060}, "u1", "1060"),
        ({"id": 5, "code": "A\n" * 9}, "", ""),
        ({}, "", ""),
        ([], "", ""),
    ],
)
async def test_an_order_that_can_not_be_read_is_told_by_what_can_be_read_of_it(tablet, platform, data, order_id, code):
    async with at_work(tablet):
        await on_thread(platform.control, "events", type="order.created", data=data)
        (told,) = await until(tablet.unreadable.view)
        assert (told.order_id, told.code, told.changed) == (order_id, code, False)
        assert await tablet.unreadable.ring()
        order = await place(platform)
        await until(lambda: has(tablet, order))


async def test_the_platform_is_told_once_of_an_order_that_can_not_be_read(working, platform):
    order = await on_thread(platform.place_order)
    await until(lambda: has(working, order["id"]))
    for version in (2, 3):
        changed = order | {"version": version, "items": 5}
        await on_thread(platform.control, "events", type="order.changed", data=changed)
    await until(lambda: _unread_version(working, 3))
    await until(lambda: settled(working))
    (made,) = await working.store.read(outbox.every)
    assert (made.type, made.payload["order_id"], made.payload["heard"]) == ("alert.reported", order["id"], False)
    assert made.payload["evidence"]["reason"] == "not_understood"
    (sent,) = [one for one in await commands_of(platform, "device") if one["id"] == made.id]
    assert sent["result"]["status"] == "applied"


async def _unread_version(tablet, version: int) -> bool:
    return version in [row.version for row in await tablet.unreadable.view()]


async def test_fields_of_tomorrow_are_kept_aside_through_every_change(working, platform):
    order = await on_thread(platform.place_order)
    changed = order | {"version": 2, "loyalty": {"level": 3}, "customer": {"name": "x", "phone": "N/A", "vip": True}}
    await on_thread(platform.control, "events", type="order.changed", data=changed)
    courier = {"order_id": order["id"], "version": 3, "courier": {"name": "ზურა", "phone": None}}
    await on_thread(platform.control, "events", type="courier.changed", data=courier)
    await until(lambda: _at_version(working, order["id"], 3))
    aside = await working.store.read(lambda db: orders.aside(db, order["id"]))
    assert aside is not None
    assert json.loads(aside) == {"loyalty": {"level": 3}}
    shown = await working.orders.one(order["id"])
    assert (shown.order.courier.name, shown.order.customer.phone) == ("ზურა", None)


async def _at_version(tablet, order_id: str, version: int) -> bool:
    shown = await tablet.orders.one(order_id)
    return shown is not None and shown.order.version == version


async def test_hours_and_times_that_make_no_sense_do_not_stop_the_tablet(working, platform):
    state = await on_thread(platform.state)
    hours = [
        {"day": 1, "opens": "10:00", "closes": "22:00"},
        {"day": 2, "opens": "25:00", "closes": "26:00"},
        {"day": 3, "opens": "morning", "closes": ""},
    ]
    venue = state["venue"] | {"version": 99, "timezone": "Mars/Olympus", "hours": hours}
    venue["special_days"] = [{"date": "2030-01-01", "slots": [{"opens": "x", "closes": "y"}]}]
    profile = state["profile"] | {"version": 99, "prep_minutes": {"min": 9, "max": 2, "step": 0, "default": 5}}
    await on_thread(platform.control, "events", type="venue.changed", data=venue)
    await on_thread(platform.control, "events", type="profile.changed", data=profile)
    await until(lambda: _profile_version(working, 99))
    found = await working.venues.venue()
    assert (found.timezone, len(found.hours), found.special_days) == ("UTC", 1, ())
    assert (await working.venues.profile()).prep_minutes.choices()


async def _profile_version(tablet, version: int) -> bool:
    return (await tablet.venues.profile()).version == version


async def test_an_event_about_an_order_that_never_came_takes_a_snapshot(working, platform, caplog):
    caplog.set_level("INFO")
    lost = {"order_id": "never-seen", "version": 2, "cancelled_by": "customer", "reason": "x"}
    await on_thread(platform.control, "events", type="order.cancelled", data=lost)
    await until(lambda: snapshots(caplog) == 1)
    order = await place(platform)
    await until(lambda: has(working, order))
    assert snapshots(caplog) == 1


async def test_support_can_make_it_ring_once_however_often_the_event_comes(tablet, platform):
    rung: list[float] = []
    tablet.feed.on_ring = lambda length: rung.append(length.total_seconds())
    await on_thread(platform.fault, "duplicate")
    async with at_work(tablet):
        await on_thread(platform.control, "ring", seconds=7)
        await on_thread(platform.control, "ring", seconds=100_000)
        order = await place(platform)
        await until(lambda: has(tablet, order))
    assert rung == [7, 120]


async def test_a_refusal_of_an_old_token_says_nothing_about_the_new_one():
    tokens = iter(["old", "new", "new", "new"])
    async with serving([answer("401 Unauthorized", b"{}")]) as server:
        platform = Platform(server.url, lambda: next(tokens), Clock())
        first, second = await platform.snapshot(), await platform.snapshot()
        await platform.close()
    assert isinstance(first, Failure)
    assert isinstance(second, Failure)
    assert (first.kind, second.kind) == ("platform", "revoked")


@pytest.mark.parametrize(
    ("said", "mark", "reason"),
    [
        (told({"epoch": "e", "cursor": 7, "events": []}), Mark.OK, "ok"),
        (answer("410 Gone", b"{}"), Mark.OK, "ok"),
        (answer("503 Service Unavailable", b"{}"), Mark.PROBLEM, "platform_down"),
        (answer("401 Unauthorized", b"{}"), Mark.PROBLEM, "revoked"),
        (answer("200 OK", b"<html>", "text/html"), Mark.PROBLEM, "portal"),
        (b"", Mark.PROBLEM, "no_network"),
    ],
)
async def test_the_connection_probe(tmp_path, said, mark, reason):
    async with serving(platform_saying(events=said)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        found = await probe.connection(tablet.platform, tablet.feed)
        assert (found.mark, found.reason) == (mark, reason)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        ("0", 0),
        ("999999", 900),
        ("9" * 400, 900),
        ("-5", 0),
        ("soon", 0),
        ("\u00b2", 0),
        ("Mon, 03 Mar 2025 12:00:20 GMT", 20),
        ("Mon, 03 Mar 2025 11:00:00 GMT", 0),
        ("Mon, 03 Mar 99999 11:00:00 GMT", 0),
        ("Mon, 03 Mar 2031 11:00:00 GMT", 900),
    ],
)
async def test_retry_after_in_both_forms(header, seconds):
    said = answer("503 Service Unavailable", b"{}", date="Mon, 03 Mar 2025 12:00:00 GMT")
    said = said.replace(b"\r\n\r\n", f"\r\nretry-after: {header}\r\n\r\n".encode("latin-1"), 1)
    async with serving([said]) as server:
        platform = Platform(server.url, lambda: "x", Clock())
        found = await platform.snapshot()
        await platform.close()
    assert isinstance(found, Failure)
    assert (found.kind, found.retry_after) == ("platform", seconds)
