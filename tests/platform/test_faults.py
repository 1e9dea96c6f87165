import threading

import httpx2
import pytest


def confirm(platform, device):
    return device.command("order.confirm", f"order:{platform.place_order()['id']}", {"prep_minutes": 15})


def test_a_status_with_retry_after_comes_so_many_times(platform, device):
    platform.fault("status", status=429, retry_after=7, times=2, path="/v1/commands")
    command = confirm(platform, device)
    for _ in range(2):
        answer = device.http.post("/v1/commands", json={"commands": [command]})
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
        assert answer.headers["date"]
    assert device.get("/v1/snapshot")
    assert device.send(command)[0]["status"] == "applied"


def test_a_captive_portal_and_garbage_answer_200(platform, device):
    platform.fault("html", times=1)
    assert "<html>" in device.http.get("/v1/snapshot").raise_for_status().text
    platform.fault("garbage", times=1)
    with pytest.raises(ValueError, match="decode"):
        device.http.get("/v1/snapshot").raise_for_status().json()
    assert device.get("/v1/snapshot")


@pytest.mark.parametrize("kind", ["half", "reset"])
def test_a_command_whose_answer_is_lost_is_a_duplicate_later(platform, device, kind):
    platform.fault(kind, times=1, path="/v1/commands", applied=True)
    command = confirm(platform, device)
    with pytest.raises(httpx2.TransportError):
        device.send(command)
    assert device.send(command)[0]["status"] == "duplicate"


def test_a_reset_before_the_command_leaves_nothing(platform, device):
    platform.fault("reset", times=1)
    command = confirm(platform, device)
    with pytest.raises(httpx2.TransportError):
        device.send(command)
    assert device.send(command)[0]["status"] == "applied"


def test_slow_answers_come_and_others_never(platform, device):
    platform.fault("slow", seconds=0.2, times=1)
    assert device.get("/v1/snapshot")
    platform.fault("never", times=1)
    with pytest.raises(httpx2.ReadTimeout):
        device.http.get("/v1/snapshot", timeout=0.3)
    assert device.get("/v1/snapshot")


def test_streams_are_cut_and_can_be_opened_again(platform, device):
    with device.feed() as events:
        next(events)
        assert platform.fault("cut_streams")["cut"] == 1
        with pytest.raises(httpx2.TransportError):
            list(events)
    with device.feed() as events:
        assert next(events)["type"] == "hello"


def test_a_buffering_proxy_holds_streams_back_until_it_stops(platform, device):
    platform.fault("hold_streams")
    with device.feed() as events:
        first = []
        reading = threading.Thread(target=lambda: first.append(next(events)), daemon=True)
        reading.start()
        order = platform.place_order()
        found = device.get("/v1/events", after=platform.state()["cursor"] - 1, wait=1)["events"]
        assert found[0]["data"]["id"] == order["id"]
        assert first == []
        platform.clear_faults()
        reading.join(5)
        assert first[0]["type"] == "hello"


def test_events_come_twice(platform, device):
    cursor = platform.state()["cursor"]
    platform.fault("duplicate")
    platform.place_orders(2)
    ids = [event["id"] for event in device.get("/v1/events", after=cursor)["events"]]
    assert ids == [cursor + 1, cursor + 1, cursor + 2, cursor + 2]
    with device.feed(after=cursor) as events:
        next(events)
        assert [next(events)["id"] for _ in range(4)] == ids


def test_events_come_in_another_order_and_none_is_lost(platform, device):
    cursor = platform.state()["cursor"]
    platform.fault("reorder")
    platform.place_orders(3)
    with device.feed(after=cursor) as events:
        next(events)
        assert [next(events)["id"] for _ in range(3)] == [cursor + 3, cursor + 2, cursor + 1]


@pytest.mark.parametrize(
    ("kind", "told", "done"),
    [("part", [0], 1), ("missing", [1], 2), ("doubled", [0, 0, 1, 1], 2), ("shuffled", [1, 0], 2)],
)
def test_results_that_are_not_as_they_should_be(platform, device, kind, told, done):
    commands = [confirm(platform, device) for _ in range(2)]
    platform.fault(kind, times=1)
    assert [result["id"] for result in device.send(*commands)] == [commands[place]["id"] for place in told]
    assert sum(result["status"] == "duplicate" for result in device.send(*commands)) == done


def test_a_fault_that_does_not_exist_is_explained(platform):
    for body in ({"kind": "earthquake"}, {"kind": "slow", "second": 3}):
        answer = httpx2.post(platform.url + "/demo/faults", json=body, trust_env=False)
        assert answer.status_code == 400
        assert "must be one of" in answer.text or "unknown field second" in answer.text


@pytest.mark.parametrize("path", ["orders?count=many", "events", "clock", "orders"])
def test_a_control_body_that_can_not_be_used_is_explained(platform, path):
    body = {"offset_s": "x", "discounts": 3}
    answer = httpx2.post(f"{platform.url}/demo/{path}", json=body, trust_env=False)
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")
