"""The command line as a technician meets it: exit codes, one sentence for each failure, JSON, no secrets."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tablet_app.demo.process import Platform
from tablet_app.lock import AlreadyRunningError, Lock, held_since
from tablet_app.store import orders
from tablet_app.store.database import Store
from tests.counter import at_work, on_thread, tablet_at, until
from tests.making import an_order

PLATFORM_LINE = {"url", "pairing_code"}


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    known = {name: value for name, value in os.environ.items() if not name.startswith("TABLET_")}
    command = [sys.executable, "-m", "tablet_app", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=known | environment, check=False)


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    with Platform(tmp_path_factory.mktemp("platform")) as running:
        yield running


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


async def offline_tablet(platform: Platform, data: Path) -> str:
    """A tablet with one order confirmed while offline; the order's id."""
    async with tablet_at(data, platform.url) as tablet:
        await tablet.pairing.pair(await on_thread(platform.new_code))
        async with at_work(tablet):
            order = await on_thread(platform.place_order, customer={"name": "მარიამ", "phone": "+995599123456"})
            await until(lambda: tablet.orders.one(order["id"]))
        await tablet.orders.confirm(order["id"], 25)
    return order["id"]


def test_pairing_says_who_it_is_and_keeps_quiet_about_the_token(platform, data):
    code = platform.new_code()
    paired = run("pair", code, "--platform", platform.url, "--data", data, "--json")
    assert paired.returncode == 0, paired.stderr
    told = json.loads(paired.stdout)
    assert told == {"device_name": told["device_name"], "venue_name": platform.state()["venue"]["name"]}
    token = (data / "token").read_text()
    assert token not in paired.stdout + paired.stderr
    again = run("pair", code, "--platform", platform.url, "--data", data)
    assert (again.returncode, again.stdout) == (1, "")
    assert "used or has expired" in again.stderr
    assert (data / "token").read_text() == token


def last_line(ended: subprocess.CompletedProcess[str]) -> str:
    """What a person reads last; before it there may be lines of the log."""
    assert "Traceback" not in ended.stderr
    return ended.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["pair", "00000000", "--platform", "URL"], 1, "does not know this code"),
        (["pair", "00000000", "--platform", "http://127.0.0.1:9"], 1, "cannot be reached"),
        (["pair", "1234", "--platform", "URL"], 2, "8 digits"),
        (["pair", "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668", "--platform", "URL"], 2, "8 digits"),
        (["pair", "12345678"], 2, "address is missing"),
        (["pair", "12345678", "--platform", "platform.example"], 2, "https://"),
        (["orders"], 1, "there is no tablet database here"),
        (["queue"], 1, "there is no tablet database here"),
        (["nonsense"], 2, "invalid choice"),
        ([], 2, "required"),
        (["platform", "--port", "99999"], 2, "is not a port"),
        (["platform", "--port", "0", "--scenario", "storm"], 2, "invalid choice"),
    ],
)
def test_what_is_wrong_is_one_sentence(platform, data, arguments, code, sentence):
    given = [platform.url if argument == "URL" else argument for argument in arguments]
    if arguments and arguments[0] != "nonsense":
        given += ["--data", str(data)]
    ended = run(*given)
    assert (ended.returncode, ended.stdout) == (code, "")
    assert sentence in last_line(ended)


def test_wrong_configuration_names_where_it_is(platform, data, tmp_path):
    file = tmp_path / "tablet.toml"
    file.write_text("\nauto_acept = true\n")
    ended = run("pair", "12345678", "--platform", platform.url, "--data", data, "--config", file)
    assert ended.returncode == 2
    assert 'tablet.toml line 2: key "auto_acept" is not known; did you mean "auto_accept"?' in last_line(ended)
    ended = run("pair", "12345678", "--platform", platform.url, "--data", data, TABLET_LANGUAGE="fr")
    assert (ended.returncode, "TABLET_LANGUAGE" in last_line(ended)) == (2, True)
    for place, fault in ((tmp_path / "none.pem", "cannot be read: No such file"), (file, "holds no certificates")):
        ended = run("diagnose", "--data", data, TABLET_CA_FILE=str(place))
        assert (ended.returncode, ended.stdout) == (2, "")
        assert f'"ca_file": {place} {fault}' in last_line(ended)


def test_help_is_printed_and_no_error():
    ended = run("queue", "show", "--help")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "usage: tablet-app queue show" in ended.stdout
    assert "One action whole, with its story." in ended.stdout


def test_orders_and_queue_are_read_beside_a_writer_and_show_no_personal_data(platform, data):
    order = asyncio.run(offline_tablet(platform, data))
    store = Store(data)
    store.open()
    try:
        listed, queued = run("orders", "--data", data, "--json"), run("queue", "--data", data, "--json")
        assert (listed.returncode, queued.returncode) == (0, 0), listed.stderr + queued.stderr
        (row,) = [row for row in json.loads(listed.stdout) if row["id"] == order]
        (line,) = [line for line in run("orders", "--data", data).stdout.splitlines() if line.startswith(row["code"])]
        assert f"  {row['total'] // 100}.{row['total'] % 100:02}  " in line
        assert (row["status"], row["shown"], row["sending"], row["prep_minutes"]) == ("new", "confirmed", True, 25)
        (command,) = json.loads(queued.stdout)
        assert (command["type"], command["subject"], command["state"]) == ("order.confirm", f"order:{order}", "ready")
        assert (command["payload"], command["subject_seq"]) == ({"prep_minutes": 25}, 1)
        for text in (listed.stdout, queued.stdout):
            assert "მარიამ" not in text
            assert "995599" not in text
    finally:
        store.close()
    table = run("orders", "--data", data)
    assert (table.returncode, row["code"] in table.stdout) == (0, True)
    assert "order.confirm" in run("queue", "--data", data).stdout


def test_empty_lists_and_lists_of_a_first_day(tmp_path):
    store = Store(tmp_path)
    store.open()
    asyncio.run(store.write(lambda db: orders.upsert(db, an_order(), None, datetime.now(UTC))))
    store.close()
    assert run("queue", "--data", tmp_path).stdout == "Nothing waits.\n"
    assert json.loads(run("queue", "--data", tmp_path, "--json").stdout) == []
    assert len(json.loads(run("orders", "--data", tmp_path, "--json").stdout)) == 1


def test_a_reader_who_has_seen_enough_is_no_failure(tmp_path):
    store = Store(tmp_path)
    store.open()
    store.close()
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "tablet_app", "orders", "--data", str(tmp_path)]
    ended = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_one_app_per_folder(platform, tmp_path):
    held = Lock(tmp_path)
    with pytest.raises(AlreadyRunningError, match=rf"already runs with this data folder \(process {os.getpid()}\)"):
        Lock(tmp_path)
    ended = run("pair", "12345678", "--platform", platform.url, "--data", tmp_path)
    assert ended.returncode == 1
    assert "already runs with this data folder" in last_line(ended)
    assert (tmp_path / "lock").read_text() == str(os.getpid())
    held.release()
    Lock(tmp_path).release()


def test_whoever_looks_whether_the_app_runs_keeps_it_from_nothing(tmp_path):
    assert held_since(tmp_path) is None
    assert list(tmp_path.iterdir()) == []
    Lock(tmp_path).release()
    looking = os.open(tmp_path / "lock", os.O_RDONLY)
    fcntl.flock(looking, fcntl.LOCK_SH)
    # Somebody else looks at the same moment, and does not take that for the app.
    assert held_since(tmp_path) is None
    threading.Timer(0.03, os.close, [looking]).start()
    held = Lock(tmp_path)
    assert held_since(tmp_path) is not None
    held.release()


def test_the_platform_alone_says_when_it_is_ready_and_ends_cleanly(tmp_path):
    command = [sys.executable, "-m", "tablet_app", "platform", "--port", "0", "--data", str(tmp_path / "p")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told: dict[str, Any] = json.loads(process.stdout.readline())
        assert set(told) == PLATFORM_LINE
        assert (len(told["pairing_code"]), told["url"].startswith("http://")) == (8, True)
        paired = run("pair", told["pairing_code"], "--platform", told["url"], "--data", tmp_path / "t")
        assert paired.returncode == 0, paired.stderr
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
