"""Restarts, the clock, and what the platform does by itself."""

import subprocess
import sys

import pytest

from tablet_app.demo.process import Platform, PlatformError


def wait_for(events, wanted):
    """The first event of the feed that is wanted; the test's time limit is the other way out."""
    return next(event for event in events if wanted(event))


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_a_restart_keeps_everything(fresh, pair, end):
    platform = fresh()
    device = pair(platform)
    order = platform.place_order()
    command = device.command("order.confirm", f"order:{order['id']}", {"prep_minutes": 15})
    device.send(command)
    platform.control("clock", offset_s=60)
    before, url = platform.state(), platform.url
    code = getattr(platform, end)()
    assert code == (0 if end == "stop" else -9)
    platform.start()
    after = platform.state()
    same = ("epoch", "cursor", "orders", "products", "venue", "profile", "commands", "devices", "pairing_code")
    assert {key: after[key] for key in same} == {key: before[key] for key in same}
    assert platform.url == url
    assert device.send(command)[0]["status"] == "duplicate"
    assert len(device.get("/v1/events", after=0)["events"]) == before["cursor"]
    assert platform.place_order()["code"] == "A1046"


def test_it_stops_with_open_streams_and_waiting_polls(fresh, pair):
    platform = fresh()
    device = pair(platform)
    with device.feed() as events:
        next(events)
        assert platform.stop() == 0
        assert list(events) == []


def test_an_order_nobody_accepts_is_cancelled_where_the_profile_says_so(fresh, pair):
    platform = fresh()
    device = pair(platform)
    order = platform.place_order()
    with device.feed() as events:
        platform.control("clock", offset_s=301)
        event = wait_for(events, lambda event: event["type"] == "order.cancelled")
    assert event["data"]["order_id"] == order["id"]
    assert event["data"]["cancelled_by"] == "platform"
    assert platform.order(order["id"])["status"] == "cancelled"


def test_where_orders_proceed_nothing_is_cancelled_and_timed_products_come_back(fresh, pair):
    platform = fresh()
    device = pair(platform)
    platform.control("profile", unconfirmed="proceeds", timed_restore="platform", accept_deadline_s=None)
    assert platform.place_order()["accept_by"] is None
    late = platform.place_order(accept_by="2020-01-01T00:00:00Z")
    with device.feed() as events:
        device.do("product.deactivate", "product:p01", {"until": "2020-01-01T00:00:00Z"})
        wait_for(events, lambda event: event["type"] == "product.changed" and event["data"]["available"])
    assert platform.order(late["id"])["status"] == "new"


def test_the_other_side_of_an_orders_life(platform, device):
    order = platform.place_order()["id"]
    cursor = platform.state()["cursor"]
    platform.act(order, "courier", name="ზურა", phone=None)
    platform.act(order, "courier", courier=None)
    platform.act(order, "refund", amount=100)
    platform.act(order, "claim", text="cold")
    platform.cancel(order, reason="changed_mind")
    found = device.get("/v1/events", after=cursor)["events"]
    assert [event["type"] for event in found] == [
        "courier.changed",
        "courier.changed",
        "order.refunded",
        "order.claim",
        "order.cancelled",
    ]
    assert [event["data"]["version"] for event in found] == [2, 3, 4, 5, 6]
    for action in ("cancel", "withdraw", "confirm"):
        with pytest.raises(PlatformError) as caught:
            platform.act(order, action)
        assert caught.value.status == 409
    other = platform.place_order()["id"]
    assert platform.act(other, "withdraw")["status"] == "withdrawn"


def test_an_order_may_be_given_in_parts(platform):
    items = [{"name": "ხინკალი", "quantity": 3, "unit_price": 200}, {"unit_price": 50}]
    order = platform.place_order(id="mine", code="Z9", items=items, payment="cash", note="!")
    assert (order["total"], order["collect_amount"]) == (650 - order["discounts"]["goods"],) * 2
    assert order["items"][0]["options"] == []
    with pytest.raises(PlatformError) as caught:
        platform.place_order(id="mine")
    assert caught.value.status == 409


def test_a_port_in_use_and_a_folder_that_is_a_file_are_one_sentence(shared, tmp_path):
    (tmp_path / "file").write_text("")
    port = shared.url.rpartition(":")[2]
    for options in (["--port", port, "--data", str(tmp_path / "a")], ["--data", str(tmp_path / "file")]):
        command = [sys.executable, "-m", "tablet_app.demo.serve", *options]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
        assert ended.returncode == 1
        assert ended.stdout == ""
        assert len(ended.stderr.splitlines()) == 1


def test_a_platform_that_can_not_start_says_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(PlatformError, match="ended with 1"):
        Platform(tmp_path / "file").start()
