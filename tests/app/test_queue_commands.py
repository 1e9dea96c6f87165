"""`tablet-app queue …` as a technician types it: beside the running app, and where none runs."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tablet_app.demo.process import Platform
from tablet_app.domain.changes import Changes
from tablet_app.domain.commands import ConfirmOrder, MarkReady
from tablet_app.domain.delivery import Refused
from tablet_app.lock import Lock
from tablet_app.services.clock import Clock
from tablet_app.services.outbox import Outbox, Verdict
from tablet_app.store.database import Store

WITHIN_S = 30.0
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")} | {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
}


def run(*arguments: str, asked: str | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tablet_app", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, env=ENVIRONMENT, check=False, input=asked or ""
    )


def queue(data: Path, *arguments: str) -> Any:
    """What `queue` prints as JSON."""
    ran = run("queue", "--data", str(data), *arguments, "--json")
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def refusal(data: Path, *arguments: str) -> str:
    """The one sentence with which `queue` ends with 1."""
    ran = run("queue", *arguments, "--data", str(data))
    assert (ran.returncode, ran.stdout) == (1, ""), ran
    assert len(ran.stderr.strip().splitlines()) == 1
    return ran.stderr


def until(true: Callable[[], Any], what: str) -> Any:
    deadline = time.monotonic() + WITHIN_S
    while not (found := true()):
        assert time.monotonic() < deadline, f"{what} did not come about"
        time.sleep(0.1)
    return found


def tapped(data: Path, *, refused: bool, clock: Clock | None = None) -> list[str]:
    """A confirmation of an order that nobody knows, and what was tapped after it; their ids."""

    async def tap() -> list[str]:
        outbox = Outbox(store, Changes(), clock or Clock())
        keys = [await outbox.save(ConfirmOrder("nobody", 15)), await outbox.save(MarkReady("nobody"))]
        if refused:
            head = (await outbox.heads(1, ()))[0]
            await outbox.settle([Verdict(head, Refused("unknown_subject", "no such order"))], lambda *_: None)
        return keys

    store = Store(data)
    store.open()
    try:
        return asyncio.run(tap())
    finally:
        store.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "tablet"


def test_without_an_app_it_opens_the_database_itself(data: Path, tmp_path: Path) -> None:
    head, behind = tapped(data, refused=True)
    listed = queue(data)
    assert queue(data, "list") == listed
    assert [(row["id"], row["state"]) for row in listed] == [(head, "parked"), (behind, "ready")]
    shown = queue(data, "show", str(listed[0]["seq"]))
    assert (shown["id"], shown["last_error"], shown["result"]) == (head, "unknown_subject", "no such order")
    assert [(one["what"], one["code"]) for one in shown["story"]] == [("refused", "unknown_subject")]
    again = queue(data, "retry", head)
    assert (again["replaces"], again["state"]) == (head, "ready")
    assert [row["id"] for row in queue(data)] == [again["id"], behind]
    text = run("queue", "show", again["id"], "--data", str(data)).stdout
    assert "retried" in text
    assert "order.confirm" in text
    file = tmp_path / "out.json"
    assert queue(data, "export", str(file)) == {"file": str(file), "actions": 3}
    exported = json.loads(file.read_text())["actions"]
    assert {one["state"] for one in exported} == {"given_up", "ready"}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_new_key_comes_behind_those_of_a_tablet_whose_clock_was_ahead(data: Path) -> None:
    head, behind = tapped(data, refused=True, clock=Clock(timedelta(days=400)))
    assert queue(data, "retry", head)["id"] > behind


def test_giving_up_asks_unless_it_is_told_not_to(data: Path) -> None:
    head, behind = tapped(data, refused=True)
    assert "add --yes" in refusal(data, "give-up", head)
    assert queue(data, "give-up", head, "--yes") == {"id": head, "state": "given_up"}
    assert [row["id"] for row in queue(data)] == [behind]
    assert "only a refused one" in refusal(data, "give-up", behind, "--yes")
    assert "settled" in refusal(data, "retry", head)


@pytest.mark.parametrize("act", ["show", "retry", "give-up"])
def test_an_unknown_action_is_one_sentence(data: Path, act: str) -> None:
    tapped(data, refused=False)
    for name in ("0192-nobody", "99999"):
        assert "there is no such action" in refusal(data, act, name, *(["--yes"] if act == "give-up" else []))


def test_a_folder_without_a_tablet_is_not_made(tmp_path: Path) -> None:
    assert "no tablet database here" in refusal(tmp_path / "none", "retry", "x")
    assert not (tmp_path / "none").exists()
    missing = run("queue", "list")
    assert missing.returncode == 2
    assert "--data" in missing.stderr


def test_a_locked_folder_in_which_nobody_listens_says_so(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tablet_app.command_line import queue as command
    from tablet_app.lock import AlreadyRunningError

    head, _ = tapped(data, refused=True)
    monkeypatch.setattr(command, "STARTS_WITHIN_S", 0.0)
    lock = Lock(data)
    try:
        with pytest.raises(AlreadyRunningError):
            command.retry(data, head, as_json=False)
    finally:
        lock.release()
    assert queue(data)[0]["state"] == "parked"


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Platform]:
    with Platform(tmp_path / "platform") as running:
        yield running


@pytest.fixture
def running(platform: Platform, data: Path) -> Iterator[list[str]]:
    """A tablet at work with two refused actions; their ids."""
    paired = run("pair", platform.pairing_code, "--platform", platform.url, "--data", str(data))
    assert paired.returncode == 0, paired.stderr
    keys = tapped(data, refused=False)
    command = [sys.executable, "-m", "tablet_app", "run", "--platform", platform.url, "--data", str(data), "--windowed"]
    app = subprocess.Popen(command, env=ENVIRONMENT, text=True, stderr=subprocess.PIPE)
    try:
        until(lambda: [row["state"] for row in queue(data)] == ["parked", "parked"], "the platform's refusals")
        until((data / "control").is_socket, "the socket")
        yield keys
    finally:
        app.send_signal(signal.SIGTERM)
        _, said = app.communicate(timeout=20)
    assert app.returncode == 0, said
    assert "level=error" not in said
    assert not (data / "control").exists()


def test_beside_the_app_the_app_does_it(running: list[str], data: Path, platform: Platform) -> None:
    confirm, ready = running
    assert stat.S_IMODE((data / "control").stat().st_mode) == 0o600
    again = queue(data, "retry", confirm)["id"]
    judged = until(lambda: [row for row in queue(data) if row["id"] == again and row["state"] == "parked"], "a verdict")
    assert judged[0]["last_error"] == "unknown_subject"
    assert [one["what"] for one in queue(data, "show", again)["story"]] == ["refused", "retried", "refused"]
    assert "settled" in refusal(data, "retry", confirm)
    assert queue(data, "give-up", again, "--yes")["state"] == "given_up"
    assert [row["id"] for row in queue(data)] == [ready]
    sent = [command["id"] for command in platform.state()["commands"]]
    assert sorted(sent) == sorted([confirm, ready, again])
