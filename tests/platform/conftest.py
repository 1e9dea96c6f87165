"""A running stand-in platform and a paired device to talk to it over real sockets."""

import itertools
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
import yaml

from tablet_app.demo.process import Platform

Json = dict[str, Any]
MADE_AT = "2025-03-01T10:00:00.000Z"


class Device:
    """A paired device: plain calls, one command at a time, the feed as parsed events."""

    heartbeat: Json = {  # noqa: RUF012 - read only
        "sent_at": MADE_AT, "checked_in": True, "power": "mains", "battery_pct": 97, "volume_pct": 80, "audible": None,
        "outbox": 0, "app_version": "0", "uptime_s": 1,
    }  # fmt: skip

    def __init__(self, platform: Platform, paired: Json) -> None:
        self.platform = platform
        self.id = paired["device_id"]
        self.paired = paired
        self.http = httpx2.Client(
            base_url=platform.url,
            headers={"Authorization": f"Bearer {paired['token']}", "Content-Type": "application/json"},
            timeout=10,
            trust_env=False,
        )
        self._numbers = itertools.count(1)

    def get(self, path: str, **query: Any) -> Any:
        return self.http.get(path, params=query).raise_for_status().json()

    def command(self, kind: str, subject: str, payload: Json | None = None, **more: Any) -> Json:
        number = next(self._numbers)
        body = {"id": f"{self.id}-{number}", "subject": subject, "subject_seq": number, "type": kind}
        return body | {"made_at": MADE_AT, "payload": payload or {}} | more

    def send(self, *commands: Json) -> list[Json]:
        return self.http.post("/v1/commands", json={"commands": list(commands)}).raise_for_status().json()["results"]

    def do(self, kind: str, subject: str, payload: Json | None = None, **more: Any) -> str:
        """One command; `applied`, or the code of the refusal."""
        (result,) = self.send(self.command(kind, subject, payload, **more))
        return result.get("code", result["status"])

    @contextmanager
    def feed(self, after: int | None = None) -> Iterator[Iterator[Json]]:
        headers = {} if after is None else {"Last-Event-ID": str(after)}
        with self.http.stream("GET", "/v1/feed", headers=headers) as answer:
            answer.raise_for_status()
            yield _events(answer.iter_lines())


def _events(lines: Iterator[str]) -> Iterator[Json]:
    event: Json = {}
    for line in lines:
        name, _, value = line.partition(":")
        if not line and event:
            yield event
            event = {}
        elif line.startswith(":"):
            yield {"type": "comment"}
        elif line:
            event["type" if name == "event" else name] = json.loads(value) if name in ("id", "data") else value.strip()


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    platform = Platform(tmp_path_factory.mktemp("platform"), comment_s=0.3)
    platform.start()
    yield platform
    platform.kill()


@pytest.fixture
def platform(shared: Platform) -> Iterator[Platform]:
    """A platform that others used before: orders and products may be there, faults and a shifted clock are not."""
    yield shared
    shared.clear_faults()
    shared.control("clock", offset_s=0)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Callable[..., Platform]]:
    """Starts a platform of the test's own."""
    started: list[Platform] = []

    def start(scenario: str | None = None, folder: str = "data", **options: Any) -> Platform:
        started.append(Platform(tmp_path / folder, scenario, **options).start())
        return started[-1]

    yield start
    for one in started:
        one.kill()


@pytest.fixture
def pair() -> Iterator[Callable[[Platform], Device]]:
    devices: list[Device] = []

    def pair_with(platform: Platform) -> Device:
        body = {"code": platform.new_code(), "hardware": "test", "os": "test", "app_version": "0"}
        devices.append(Device(platform, platform.call("POST", "/v1/devices/pair", body)))
        return devices[-1]

    yield pair_with
    for device in devices:
        device.http.close()


@pytest.fixture
def device(platform: Platform, pair: Callable[[Platform], Device]) -> Device:
    return pair(platform)


@pytest.fixture(scope="session")
def contract() -> Json:
    root = Path(__file__).resolve().parents[2]
    return yaml.safe_load((root / "docs/platform-api.yaml").read_text("utf-8"))
