"""The tablet's own client against a mock that another tool made from docs/platform-api.yaml."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
import yaml

from tablet_app.domain import commands as acts
from tablet_app.domain.delivery import Delivered, Refused, TryAgain
from tablet_app.domain.events import NotUnderstood, OrderTold, Snapshot, Told
from tablet_app.services.clock import Clock
from tablet_app.sync import outgoing, wire
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure
from tests.contract.mock import CONTRACT, prism
from tests.making import a_command

Json = dict[str, Any]
API: Json = yaml.safe_load(CONTRACT.read_text("utf-8"))
SCHEMAS: Json = API["components"]["schemas"]
EVENTS = [
    pytest.param(example, id=f"{kind}-{place}")
    for kind, reference in SCHEMAS["Event"]["discriminator"]["mapping"].items()
    for place, example in enumerate(SCHEMAS[reference.rpartition("/")[2]]["examples"])
]
SOON = datetime(2025, 3, 1, 11, tzinfo=UTC)
EVERYTHING_PEOPLE_DO = (
    acts.ConfirmOrder("o1045", 15),
    acts.ExtendOrder("o1045", 25),
    acts.RejectOrder("o1046", "no_product"),
    acts.MarkReady("o1045"),
    acts.HandOver("o1045", "0427"),
    acts.HandOver("o1045", None),
    acts.ReportAlert("o1045", heard=False, evidence={"sink": "speaker", "rms_dbfs": -91.2}),
    acts.DeactivateProduct("p13", SOON),
    acts.DeactivateProduct("p13", None),
    acts.ReactivateProduct("p13"),
    acts.CheckIn({"C1": "ok", "C3": "answered", "C6": "problem"}),
    acts.CheckOut(),
    acts.PauseVenue(SOON),
    acts.ResumeVenue(),
)


@pytest.fixture(scope="module")
def mock() -> Iterator[str]:
    with prism() as url:
        yield url


@pytest.fixture
async def client(mock: str) -> AsyncGenerator[Platform]:
    platform = Platform(mock, lambda: "hV0mX2mYpZ7q0bU3cT8sLw", Clock())
    yield platform
    await platform.close()


def heartbeat() -> Json:
    return dict(SCHEMAS["Heartbeat"]["examples"][0])


def confirmation() -> tuple[bytes, int]:
    commands, body = outgoing.batch([a_command("order.confirm", {"prep_minutes": 15}, subject="order:o1045")])
    return body, len(commands)


async def test_pair(client):
    about = {"hardware": "ThinkPad 11e", "os": "Debian 12", "app_version": "0.1.0"}
    paired = await client.pair("40717253", about)
    assert msgspec.to_builtins(paired) == SCHEMAS["Paired"]["examples"][0]


async def test_snapshot(client):
    snapshot = await client.snapshot()
    assert isinstance(snapshot, Snapshot)
    ((told,), (product,)) = snapshot.orders, snapshot.products
    assert isinstance(told, OrderTold)
    assert told.aside is None
    assert_same(told.order, SCHEMAS["Order"]["examples"][0])
    assert_same(product, SCHEMAS["Product"]["examples"][0])
    assert_same(snapshot.venue, SCHEMAS["Venue"]["examples"][0])
    assert_same(snapshot.profile, SCHEMAS["Profile"]["examples"][0])
    assert client._clock.synced


async def test_events(client):
    page = await client.events(1839, limit=1, wait=25)
    assert isinstance(page, wire.EventPage)
    assert [wire.event(raw).id for raw in page.events] == [1840]
    assert_same(flat(wire.event(page.events[0]).told), page.events[0].data)


async def test_the_feed(client):
    async with client.stream(1841) as stream:
        told = [event async for event in stream]
    assert [(name, number) for name, number, _ in told] == [("hello", ""), ("order.cancelled", "1842")]
    assert wire.decode(told[0][2], wire.Hello).epoch == SCHEMAS["Hello"]["examples"][0]["epoch"]
    cancelled = wire.event(wire.RawEvent(1842, told[1][0], json.loads(told[1][2])))
    assert not isinstance(cancelled.told, NotUnderstood)


@pytest.mark.parametrize("intent", EVERYTHING_PEOPLE_DO, ids=lambda intent: intent.type)
async def test_whatever_people_do_is_a_request_of_the_contract(client, intent):
    command = a_command(intent.type, intent.payload(), subject=intent.subject)
    commands, body = outgoing.batch([command])
    results = await client.commands(body, len(commands))
    assert not isinstance(results, Failure), results
    assert [type(verdict) for verdict in results.values()] == [Delivered, Delivered, Refused, TryAgain]


def test_nothing_that_people_do_was_forgotten():
    known = {each.type for name, each in vars(acts).items() if not name.startswith("_") and hasattr(each, "payload")}
    assert {intent.type for intent in EVERYTHING_PEOPLE_DO} == {kind for kind in known if isinstance(kind, str)}


async def test_heartbeat(client):
    answer = await client.heartbeat(heartbeat())
    assert answer == wire.Heartbeat(datetime(2025, 3, 1, 10, 1, 12, 300_000, tzinfo=UTC))


async def test_the_mock_would_notice_a_request_that_breaks_the_contract(client):
    assert (await client.heartbeat({})).kind == "rejected"
    assert (await client.events(-1)).kind == "rejected"
    assert (await client.commands(b'{"commands":[]}', 0)).kind == "rejected"
    async with client.stream(10**20) as stream:
        assert stream.kind == "rejected"


KINDS = {400: "rejected", 401: "revoked", 404: "not_found", 410: "too_old", 413: "rejected"}
KINDS |= {429: "too_many", 503: "platform"}
CALLS = {
    "pair": lambda client: client.pair("40717253", {"hardware": "t", "os": "t", "app_version": "0"}),
    "snapshot": lambda client: client.snapshot(),
    "events": lambda client: client.events(1),
    "commands": lambda client: client.commands(*confirmation()),
    "heartbeat": lambda client: client.heartbeat(heartbeat()),
}
FAILURES = [
    (described["operationId"], int(status))
    for path in API["paths"].values()
    for described in path.values()
    for status in described["responses"]
    if int(status) >= 400 and described["operationId"] in CALLS
]


@pytest.mark.parametrize(("call", "status"), FAILURES)
async def test_each_failure_of_the_contract_is_told_apart(client, call, status):
    client._reached().headers["Prefer"] = f"code={status}"
    failure = await CALLS[call](client)
    assert isinstance(failure, Failure)
    assert failure.kind == KINDS[status]


@pytest.mark.parametrize("example", EVENTS)
def test_each_example_of_an_event_is_understood_and_kept_whole(example):
    event = wire.event(msgspec.convert(example, wire.RawEvent))
    told = event.told
    assert not isinstance(told, NotUnderstood), told
    assert event.id == example["id"]
    assert_same(flat(told), example["data"])


def flat(told: Told) -> Any:
    """Ours as flat as the event's data."""
    for name in ("order", "product", "venue", "profile"):
        if hasattr(told, name):
            return getattr(told, name)
    known = msgspec.to_builtins(told)
    return known | known.pop("cancellation", {}) | known.pop("refund", {})


def assert_same(ours: Any, theirs: Mapping[str, Any]) -> None:
    """Everything that the platform told is in our words, and says the same."""
    assert {name: plain(value) for name, value in msgspec.to_builtins(ours).items() if name in theirs} == plain(theirs)


def plain(value: Any) -> Any:
    """Comparable: times as instants, lists as they are."""
    match value:
        case dict():
            return {name: plain(part) for name, part in value.items()}
        case list() | tuple():
            return [plain(part) for part in value]
        case str() if value.endswith("Z") and len(value) >= len("2025-03-01T10:00:00Z"):
            return datetime.fromisoformat(value)
        case _:
            return value
