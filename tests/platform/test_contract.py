"""The stand-in's real answers and events are what docs/platform-api.yaml says."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import validate

from tablet_app.demo.clock import Clock
from tablet_app.demo.legality import ACTIONS
from tablet_app.demo.orders import made_up
from tablet_app.demo.seed import PROFILE

Json = dict[str, Any]


class Contract:
    def __init__(self, contract: Json) -> None:
        self.schemas = contract["components"]["schemas"]
        self._all = contract

    def faults(self, name: str, value: Any) -> list[str]:
        schema = {"$ref": f"#/components/schemas/{name}", "components": self._all["components"]}
        checker = Draft202012Validator(schema, format_checker=FormatChecker())
        return [f"{error.json_path}: {error.message[:200]}" for error in checker.iter_errors(value)]

    def holds(self, name: str, value: Any) -> None:
        assert self.faults(name, value) == []


@pytest.fixture(scope="session")
def schema(contract: Json) -> Contract:
    return Contract(contract)


def test_the_document_is_valid_openapi(contract):
    validate(contract)


def test_every_example_is_valid_and_every_event_and_command_has_one(contract, schema):
    for name, described in schema.schemas.items():
        for example in described.get("examples", []):
            assert schema.faults(name, example) == [], name
    for union in ("Event", "Command"):
        kinds = schema.schemas[union]["discriminator"]["mapping"]
        assert len(kinds) == len(schema.schemas[union]["oneOf"])
        for kind, reference in kinds.items():
            examples = schema.schemas[reference.rpartition("/")[2]]["examples"]
            assert {example["type"] for example in examples} == {kind}
            for example in examples:
                schema.holds(union, example)


def test_the_stand_in_knows_exactly_the_commands_of_the_contract(schema):
    assert set(ACTIONS) == set(schema.schemas["Command"]["discriminator"]["mapping"])


def test_every_example_of_a_command_can_be_read(schema, platform, device):
    examples = [
        example
        for reference in schema.schemas["Command"]["discriminator"]["mapping"].values()
        for example in schema.schemas[reference.rpartition("/")[2]]["examples"]
    ]
    results = device.send(*examples)
    schema.holds("CommandResults", {"results": results})
    codes = {result.get("code") for result in results}
    assert not codes & {"invalid_payload", "unknown_type"}


def test_made_up_orders_are_orders(schema):
    for number in range(150):
        order = made_up(number + 1, PROFILE, Clock(), seed=number) | {"version": 1}
        schema.holds("Order", order)


def test_every_answer_and_event_of_a_busy_day_holds(schema, fresh, pair):
    platform = fresh("quiet")
    code = platform.new_code()
    paired = platform.call("POST", "/v1/devices/pair", {"code": code, "hardware": "t", "os": "t", "app_version": "0"})
    schema.holds("Paired", paired)
    device = pair(platform)
    _one_of_each(platform, device)
    schema.holds("Snapshot", device.get("/v1/snapshot"))
    page = device.get("/v1/events", after=0)
    schema.holds("EventList", page)
    told = {event["type"] for event in page["events"]}
    with device.feed(after=0) as events:
        schema.holds("Hello", next(events)["data"])
        assert [next(events) for _ in page["events"]] == page["events"]
        platform.control("revoke", device_id=device.id)
        last = next(event for event in events if event["type"] != "comment")
    schema.holds("Event", last)
    assert told | {last["type"]} == set(schema.schemas["Event"]["discriminator"]["mapping"])
    schema.holds("Error", device.http.get("/v1/snapshot").json())


def _one_of_each(platform, device):
    order = platform.place_order(pickup_code="0427")["id"]
    subject = f"order:{order}"
    results = device.send(
        device.command("order.confirm", subject, {"prep_minutes": 15}),
        device.command("order.extend", subject, {"prep_minutes": 25}),
        device.command("order.ready", subject),
        device.command("order.hand_over", subject, {"pickup_code": "0427"}),
        device.command("product.deactivate", "product:p10", {"until": "2030-01-01T00:00:00Z"}),
        device.command("venue.pause", "venue", {"until": "2030-01-01T00:00:00Z"}),
        device.command("order.confirm", "order:nobody", {"prep_minutes": 15}),
    )
    assert [result["status"] for result in results] == ["applied"] * 6 + ["refused"]
    for action in ("courier", "refund", "claim"):
        platform.act(order, action)
    platform.cancel(platform.place_order()["id"])
    platform.act(platform.place_order()["id"], "withdraw")
    for name in ("ring", "diagnose", "messages", "profile"):
        platform.control(name)


def test_answers_to_heartbeat_and_diagnostics_hold(schema, device):
    beat = schema.schemas["Heartbeat"]["examples"][0]
    schema.holds("HeartbeatAnswer", device.http.post("/v1/heartbeat", json=beat).json())
    schema.holds("ReportAccepted", device.http.post("/v1/diagnostics", json={}).json())
    schema.holds("Error", device.http.post("/v1/commands", json={}).json())
