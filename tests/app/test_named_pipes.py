"""A named pipe where a file of ours was: whoever opens one waits for its other end, and nothing may wait for that."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tablet_app.diagnostics import lives
from tablet_app.domain.device import Device
from tablet_app.domain.lives import Moment
from tablet_app.lock import Lock, held_since
from tablet_app.store import token
from tablet_app.store.files import PIPE
from tests.counter import tablet_at

TABLET = Device("d1", "1", "v1")


def put_pipe(path: Path) -> Path:
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    return path


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    known = {name: value for name, value in os.environ.items() if not name.startswith(("TABLET_", "DISPLAY", "QT_"))}
    words = [sys.executable, "-m", "tablet_app", *map(str, arguments)]
    env = known | {"PULSE_SERVER": "unix:/nowhere"}
    return subprocess.run(words, capture_output=True, text=True, timeout=30, env=env, check=False)


async def test_the_tablet_starts_unpaired_and_pairing_it_puts_the_token_right(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with tablet_at(tmp_path, "http://127.0.0.1:9") as tablet:
        await tablet.devices.paired(TABLET, "first")
    names = ("intents.1.log", "intents.1.new", token.FILE, "token.new", "reserve")
    pipes = [put_pipe(tmp_path / name) for name in names]
    async with tablet_at(tmp_path, "http://127.0.0.1:9") as tablet:
        assert tablet.devices.token() is None
        assert PIPE in [vars(record).get("why") for record in caplog.records]
        assert await tablet.devices.device() == TABLET
        await tablet.devices.make_room()
        await tablet.devices.paired(TABLET, "second")
        assert tablet.devices.token() == "second"
    assert [path.name for path in pipes if path.is_fifo()] == []
    async with tablet_at(tmp_path, "http://127.0.0.1:9") as tablet:
        assert tablet.devices.token() == "second"


def test_its_lives_are_not_noted_but_known_as_far_as_they_are(tmp_path: Path) -> None:
    journal = lives.Journal(tmp_path)
    moment = Moment(kind="start", at=datetime(2026, 3, 1, tzinfo=UTC), up_s=1.0, boot="b1")
    journal.note(moment)
    put_pipe(tmp_path / lives.OLDER)
    put_pipe((tmp_path / lives.OLDER).with_suffix(".new"))
    assert journal.read() == [moment]
    put_pipe(tmp_path / lives.FILE)
    with pytest.raises(OSError, match="named pipe"):
        journal.note(moment)
    assert journal.read() == []


def test_the_lock_locks_all_the_same(tmp_path: Path) -> None:
    put_pipe(tmp_path / "lock")
    assert held_since(tmp_path) is None
    lock = Lock(tmp_path)
    assert held_since(tmp_path)
    lock.release()


def test_a_diagnosis_names_each_and_goes_on(tmp_path: Path) -> None:
    names = ("intents.1.log", "lives.1.log", "lives.log", "lock", "reserve", "tablet.db", "token")
    pipes = [put_pipe(tmp_path / name) for name in names]
    ended = command("diagnose", "--data", tmp_path, "--check", "A1", "--check", "A2", "--check", "P4", "--lang", "en")
    assert ended.stderr.splitlines() == [f"tablet-app: {path}: {PIPE}" for path in pipes]
    told = {line[:4] for line in ended.stdout.splitlines()}
    assert {"✗ A1", "? A2", "? P4"} <= told


@pytest.mark.parametrize("option", ["config", "log_file", "ca_file"])
def test_what_a_person_names_is_refused(tmp_path: Path, option: str) -> None:
    pipe, config = put_pipe(tmp_path / "pipe"), tmp_path / "config.toml"
    config.write_text(f'{option} = "{pipe}"\n')
    given = ("pair", "12345678", "--platform", "http://127.0.0.1:9", "--data", tmp_path / "data")
    ended = command(*given, "--config", pipe if option == "config" else config)
    assert (ended.returncode, ended.stdout) == (1 if option == "log_file" else 2, "")
    assert [PIPE in line for line in ended.stderr.splitlines()] == [True]


def test_a_report_and_a_page_are_not_written_into_one(tmp_path: Path) -> None:
    for pipe, option in ((put_pipe(tmp_path / "a.json"), "--report"), (put_pipe(tmp_path / "a.pdf"), "--print-guide")):
        ended = command("diagnose", "--data", tmp_path / "data", option, pipe)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert f"{option} {pipe}: this is a named pipe; give a file" in ended.stderr
