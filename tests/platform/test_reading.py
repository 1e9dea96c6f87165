import threading

import httpx2


def skip_comments(events):
    return (event for event in events if event["type"] != "comment")


def test_snapshot_has_everything_and_a_cursor_to_go_on_from(platform, device):
    order = platform.place_order()
    snapshot = device.get("/v1/snapshot")
    assert order in snapshot["orders"]
    assert len(snapshot["products"]) >= 60
    assert snapshot["profile"]["platform_name"] == "Kalata"
    later = platform.place_order()
    (event,) = device.get("/v1/events", after=snapshot["cursor"])["events"]
    assert (event["type"], event["data"], event["id"]) == ("order.created", later, snapshot["cursor"] + 1)


def test_old_orders_are_not_in_the_snapshot_unless_current(platform, device):
    long_ago = "2020-01-01T10:00:00Z"
    gone = platform.place_order(placed_at=long_ago, accept_by=None, status="delivered")["id"]
    current = platform.place_order(placed_at=long_ago, accept_by=None, status="confirmed")["id"]
    ids = {order["id"] for order in device.get("/v1/snapshot")["orders"]}
    assert current in ids
    assert gone not in ids


def test_the_feed_says_hello_then_what_happens_then_that_it_lives(platform, device):
    with device.feed() as events:
        assert next(events) == {"type": "hello", "data": {"epoch": device.get("/v1/snapshot")["epoch"]}}
        order = platform.place_order()
        created = next(skip_comments(events))
        assert (created["type"], created["data"]) == ("order.created", order)
        assert next(events) == {"type": "comment"}


def test_the_feed_resumes_where_the_cursor_is(platform, device):
    cursor = device.get("/v1/snapshot")["cursor"]
    orders = platform.place_orders(3)
    with device.feed(after=cursor + 1) as events:
        next(events)
        assert [next(events)["data"]["id"] for _ in range(2)] == [order["id"] for order in orders[1:]]


def test_events_are_given_in_pages(platform, device):
    cursor = device.get("/v1/snapshot")["cursor"]
    platform.place_orders(5)
    page = device.get("/v1/events", after=cursor, limit=2)
    assert [event["id"] for event in page["events"]] == [cursor + 1, cursor + 2]
    assert page["cursor"] == cursor + 5
    assert device.get("/v1/events", after=cursor + 5, wait=0)["events"] == []


def test_a_long_poll_ends_with_the_first_event(platform, device):
    cursor = device.get("/v1/snapshot")["cursor"]
    answers = []
    waiting = threading.Thread(
        target=lambda: answers.append(device.get("/v1/events", after=cursor, wait=8)), daemon=True
    )
    waiting.start()
    order = platform.place_order()
    waiting.join(8)
    assert [event["data"]["id"] for event in answers[0]["events"]] == [order["id"]]


def test_a_cursor_that_is_not_kept_is_gone(platform, device):
    platform.place_orders(3)
    cursor = platform.control("events/forget", keep=1)["cursor"]
    for path, headers in (
        (f"/v1/events?after={cursor - 2}", {}),
        (f"/v1/events?after={cursor + 1}", {}),
        ("/v1/feed", {"Last-Event-ID": str(cursor - 2)}),
    ):
        answer = device.http.get(path, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (410, "cursor_gone")
    assert len(device.get("/v1/events", after=cursor - 1)["events"]) == 1


def test_a_new_epoch_ends_the_feed_and_counts_afresh(platform, device):
    with device.feed() as events:
        first = next(events)["data"]["epoch"]
        epoch = platform.control("epoch")["epoch"]
        assert [event["type"] for event in skip_comments(events)] == []
    assert epoch != first
    platform.place_order()
    with device.feed(after=0) as events:
        assert next(events)["data"]["epoch"] == epoch
        assert next(events)["id"] == 1


def test_events_for_one_device_reach_no_other(platform, device, pair):
    other = pair(platform)
    cursor = device.get("/v1/snapshot")["cursor"]
    platform.control("ring", device_id=device.id, seconds=3)
    assert [event["data"] for event in device.get("/v1/events", after=cursor)["events"]] == [{"seconds": 3}]
    assert other.get("/v1/events", after=cursor)["events"] == []


def test_unreadable_questions_are_answered_with_a_sentence(platform, device):
    for path in ("/v1/events", "/v1/events?after=x", "/v1/events?after=0&wait=99", "/v1/events?after=-1"):
        answer = device.http.get(path)
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request"), path
    assert device.http.get("/v1/nothing").json()["code"] == "not_found"
    assert device.http.get("/v1/commands").status_code == 405


def test_every_answer_has_the_platforms_date(platform, device):
    platform.control("clock", offset_s=7200)
    for answer in (device.http.get("/v1/snapshot"), httpx2.get(platform.url + "/v1/snapshot", trust_env=False)):
        assert len(answer.headers.get_list("date")) == 1
    now = device.http.post("/v1/heartbeat", json=device.heartbeat).json()["now"]
    assert now[:13] == platform.state()["now"][:13]


def test_the_feed_lives_also_while_other_things_change(platform, device):
    done = threading.Event()

    def chatter():
        while not done.is_set():
            device.http.post("/v1/heartbeat", json=device.heartbeat)

    chatting = threading.Thread(target=chatter, daemon=True)
    with device.feed() as events:
        next(events)
        chatting.start()
        assert next(events) == {"type": "comment"}
        done.set()
    chatting.join(8)
