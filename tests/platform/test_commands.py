import json


def times(platform, command):
    (known,) = [one for one in platform.state()["commands"] if one["id"] == command["id"]]
    return known["times_applied"], known["times_received"]


def test_a_confirmation_is_applied_and_told(platform, device):
    order = platform.place_order()
    cursor = device.get("/v1/snapshot")["cursor"]
    assert device.do("order.confirm", f"order:{order['id']}", {"prep_minutes": 20}) == "applied"
    (event,) = device.get("/v1/events", after=cursor)["events"]
    assert event["type"] == "order.changed"
    assert (event["data"]["status"], event["data"]["prep_minutes"], event["data"]["version"]) == ("confirmed", 20, 2)
    assert event["data"]["times"]["confirmed_at"]
    assert event["data"]["pickup_at"]


def test_a_repeated_command_is_a_duplicate_and_done_once(platform, device):
    command = device.command("order.confirm", f"order:{platform.place_order()['id']}", {"prep_minutes": 15})
    assert [device.send(command)[0]["status"] for _ in range(3)] == ["applied", "duplicate", "duplicate"]
    assert times(platform, command) == (1, 3)


def test_a_refused_command_is_refused_again_with_the_same_code(platform, device):
    order = platform.place_order()
    platform.cancel(order["id"])
    command = device.command("order.confirm", f"order:{order['id']}", {"prep_minutes": 15})
    first, second = device.send(command), device.send(command)
    assert first == second
    assert first[0]["code"] == "order_cancelled"
    assert times(platform, command) == (0, 2)


def test_a_key_with_another_body_is_refused_and_changes_nothing(platform, device):
    command = device.command("product.deactivate", "product:p05", {"until": None})
    device.send(command)
    (result,) = device.send(command | {"payload": {"until": "2030-01-01T00:00:00Z"}})
    assert (result["status"], result["code"]) == ("refused", "key_reused")
    assert device.send(command)[0]["status"] == "duplicate"


def test_the_key_holds_for_every_device_of_the_venue(platform, device, pair):
    command = device.command("order.confirm", f"order:{platform.place_order()['id']}", {"prep_minutes": 15})
    device.send(command)
    assert pair(platform).send(command)[0]["status"] == "duplicate"


def test_results_come_in_the_order_of_the_request_each_with_its_own_verdict(platform, device):
    subject = f"order:{platform.place_order()['id']}"
    commands = [
        device.command("order.confirm", subject, {"prep_minutes": 15}),
        device.command("order.confirm", "order:nobody", {"prep_minutes": 15}),
        device.command("order.fly", subject),
        device.command("order.ready", subject),
        device.command("device.check_in", "device", {"steps": {"C1": "ok"}}),
    ]
    results = device.send(*commands)
    assert [result["id"] for result in results] == [command["id"] for command in commands]
    found = [result.get("code", result["status"]) for result in results]
    assert found == ["applied", "unknown_subject", "unknown_type", "applied", "applied"]


def test_a_batch_applies_a_subjects_commands_in_their_order(platform, device):
    subject = f"order:{platform.place_order()['id']}"
    confirm = device.command("order.confirm", subject, {"prep_minutes": 15})
    ready = device.command("order.ready", subject)
    assert [result["status"] for result in device.send(ready, confirm)] == ["applied", "applied"]


def test_a_late_command_does_not_overtake(platform, device):
    late = device.command("product.deactivate", "product:p06", {"until": None})
    device.do("product.reactivate", "product:p06")
    (result,) = device.send(late)
    assert (result["status"], result["code"]) == ("refused", "illegal_state")


def test_numbers_may_be_left_out_and_each_device_counts_for_itself(platform, device, pair):
    other = pair(platform)
    assert device.do("product.deactivate", "product:p07", {"until": None}, subject_seq=40) == "applied"
    assert device.do("product.reactivate", "product:p07", subject_seq=42) == "applied"
    assert other.do("product.deactivate", "product:p07", {"until": None}, subject_seq=3) == "applied"
    assert device.get("/v1/snapshot")["sequences"]["product:p07"] == 42


def test_a_busy_platform_holds_the_whole_subject_and_leaves_no_trace(platform, device):
    subject = f"order:{platform.place_order()['id']}"
    batch = [
        device.command("order.confirm", subject, {"prep_minutes": 15}),
        device.command("order.ready", subject),
        device.command("product.reactivate", "product:p08"),
    ]
    platform.fault("busy", times=1)
    results = device.send(*batch)
    assert [result.get("code", result["status"]) for result in results] == ["busy", "not_yet", "applied"]
    assert [result["status"] for result in device.send(*batch)] == ["applied", "applied", "duplicate"]


def test_500_commands_go_at_once_and_one_more_does_not(platform, device):
    batch = [device.command("product.reactivate", f"product:p{n % 60 + 1:02}") for n in range(500)]
    assert {result["status"] for result in device.send(*batch)} == {"applied"}
    body = {"commands": [*batch, device.command("product.reactivate", "product:p01")]}
    assert device.http.post("/v1/commands", json=body).status_code == 400
    assert device.http.post("/v1/commands", content=b" " * (512 * 1024 + 1)).status_code == 413


def test_unreadable_requests_are_refused_as_a_whole(platform, device):
    good = device.command("product.reactivate", "product:p01")
    for body in (
        [],
        {},
        {"commands": []},
        {"commands": [1]},
        *({"commands": [{key: value for key, value in good.items() if key != name}]} for name in good),
        {"commands": [good | {"subject_seq": 0}]},
        {"commands": [good | {"expected_version": "3"}]},
    ):
        answer = device.http.post("/v1/commands", content=json.dumps(body))
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request"), body
    assert device.http.post("/v1/commands", content=b"{").status_code == 400
    assert device.send(good)[0]["status"] == "applied"
