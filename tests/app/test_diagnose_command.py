"""`tablet-app diagnose` as a technician meets it: without an app, a database, a display; and its repairs."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tablet_app.__main__ import main
from tablet_app.command_line import diagnose
from tablet_app.command_line.diagnose import Wish
from tablet_app.config import Config
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.run import run
from tablet_app.domain.health import Finding, State
from tablet_app.services.diagnosis import Check, Diagnosis
from tablet_app.store.codec import body
from tablet_app.store.connection import FILE
from tablet_app.store.database import Store
from tablet_app.store.migrations import NOTE
from tests.diagnostics.test_report import SCHEMA


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """As over ssh: no display, no sound service."""
    hidden = ("TABLET_", "DISPLAY", "WAYLAND", "QT_")
    known = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    words = [sys.executable, "-m", "tablet_app", "diagnose", *map(str, arguments)]
    env = known | {"PULSE_SERVER": "unix:/nowhere"}
    return subprocess.run(words, capture_output=True, text=True, timeout=60, env=env, check=False)


def test_a_damaged_database_and_no_display_keep_nobody_from_a_report(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / FILE).write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    ended = command("--data", data, "--json", "--report", tmp_path / "report.pdf", "--check", "A1", "--check", "a2")
    assert (ended.returncode, "Traceback" in ended.stderr) == (1, False)
    told = json.loads(ended.stdout)
    jsonschema.validate(told, SCHEMA)
    assert [one["remedy"] for one in told["checks"]] == ["A1.not_running", "A2.damaged"]
    assert (tmp_path / "report.pdf").read_bytes()[:4] == b"%PDF"


def test_findings_come_one_by_one_with_the_next_act_at_the_end(tmp_path: Path) -> None:
    ended = command("--data", tmp_path / "none", "--lang", "en")
    assert (ended.returncode, ended.stderr) == (1, "")
    lines = ended.stdout.splitlines()
    assert "✗ A1  Broken: The app. The app does not run: nothing would ring." in lines
    assert lines[-1].startswith("Do this first: ")
    assert sum(line[:1] in "✗!?✓" for line in lines if line) >= 20
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--check", "X9"], "--check X9: there is no such check; there are S1, S2"),
        (["--check", "N5"], "--check N5 needs the platform's address; give --platform URL"),
        (["--report", "report.txt"], "--report report.txt: give a file that ends in .json or .pdf, or usb"),
        (["--report", "report"], "--report report: give a file"),
        (["--fix"], "give --yes too"),
        (["--yes"], "--yes goes with --fix"),
        (["--platform", "nowhere"], "must be an address like https://"),
        (["--platform", "http://[::1"], "an address begins with https://"),
        (["--platform", "http://platform.example:99999"], "its port is a number"),
        (["--platform", "http://platform.example:abc"], "its port is a number"),
        (["--report", "nowhere/report.pdf"], "--report nowhere/report.pdf: there is no folder nowhere"),
        (["--report", "/tmp/../tmp/.pdf"], "give a file that ends in .json or .pdf"),
    ],
)
def test_wrong_use_is_one_sentence(qapp: object, tmp_path: Path, capsys, arguments: list[str], sentence: str) -> None:
    assert main(["diagnose", "--data", str(tmp_path / "none"), *arguments]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert sentence in told.err


@pytest.mark.parametrize("option", ["--data", "--report", "--print-guide", "--config"])
def test_an_empty_path_is_not_the_folder_one_is_in(capsys, option: str) -> None:
    try:
        code = main(["diagnose", option, ""])
    except SystemExit as ended:
        code = ended.code
    assert code == 2
    assert option in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--report"], ["--print-guide"]])
def test_a_folder_is_no_file(qapp: object, tmp_path: Path, capsys, words: list[str]) -> None:
    (folder := tmp_path / "folder.pdf").mkdir()
    assert main(["diagnose", *words, str(folder)]) == 2
    assert capsys.readouterr().err == f"tablet-app: {words[0]} {folder}: this is a folder; give a file\n"


def test_a_database_of_a_newer_app_is_not_called_damaged(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.open()
    store.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.execute("INSERT OR REPLACE INTO device(name, value) VALUES (?, ?)", [NOTE, body(99)])
        db.execute("PRAGMA user_version = 99")
        db.commit()
    ended = command("--data", tmp_path, "--check", "A2", "--lang", "en")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("? A2  Could not be looked at: Database. Another version of the app made")


@pytest.mark.parametrize("hidden", ["folder", "files"])
def test_another_users_data_is_neither_damaged_nor_unpaired(tmp_path: Path, monkeypatch, capsys, hidden: str) -> None:
    """As over ssh; who runs the tests may read everything, so that the system's answer is played."""

    def refuse(known: Callable[..., Any]) -> Callable[..., Any]:
        def refused(path: Path, *more: Any, **given: Any) -> Any:
            if Path(path).parent == tmp_path:
                raise PermissionError(13, "Permission denied", str(path))
            return known(path, *more, **given)

        return refused

    (tmp_path / FILE).write_bytes(b"SQLite format 3\0")
    (tmp_path / "token").write_text("token")
    if hidden == "folder":
        monkeypatch.setattr(Path, "stat", refuse(Path.stat))
    monkeypatch.setattr(Path, "open", refuse(Path.open))
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).parent != tmp_path)
    words = ["diagnose", "--data", str(tmp_path), "--platform", "http://127.0.0.1:9", "--lang", "en"]
    assert main([*words, *(word for check in ("A2", "A3", "N5") for word in ("--check", check))]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.count("Could not be looked at: ") == 4
    assert "This user may not read the tablet's data." in told.out
    assert "Nothing has to be done" not in told.out


def test_a_standard_output_that_is_closed_is_no_failure(tmp_path: Path) -> None:
    words = f"exec '{sys.executable}' -m tablet_app diagnose --data '{tmp_path}' --check A1 >&-"
    ended = subprocess.run(["sh", "-c", words], stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (1, "")


class Sound:
    """A tablet with one fault, and what a repair makes of it."""

    def __init__(self, after: State) -> None:
        self.state, self.after = State.BROKEN, after
        self.undone = False

    async def look(self) -> Finding:
        muted = self.state is State.BROKEN
        return Finding("S4", self.state, "muted" if muted else "", fix="turn_up" if muted else "")

    async def other(self) -> Finding:
        return Finding("S6", self.state, "silent" if self.state is State.BROKEN else "")

    async def repair(self) -> Any:
        self.state = self.after

    def alone(self) -> Any:
        @asynccontextmanager
        async def alone(*_: object, changes: Any, clock: Any) -> AsyncGenerator[Diagnosis]:
            checks = [Check("S4", self.look), Check("S6", self.other)]
            yield Diagnosis(changes, clock).equip(checks, {"turn_up": self.repair}, run)

        return alone


@pytest.fixture
def ask(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys):
    """Runs the command on a tablet of `Sound`; answers with the exit code and what was printed."""

    def asked(sound: Sound, answer: str = "", **wish: Any) -> tuple[int, str]:
        monkeypatch.setattr(diagnose, "diagnosis_alone", sound.alone())
        monkeypatch.setattr(diagnose.sys, "stdin", Terminal(answer))
        code = diagnose.diagnose(
            Config(data_dir=tmp_path), Wish(language="en", **wish), Machine(tmp_path, lambda _: None)
        )
        return code, capsys.readouterr().out

    return asked


class Terminal:
    def __init__(self, answer: str) -> None:
        self._answer = answer

    def isatty(self) -> bool:
        return True

    def readline(self) -> str:
        return self._answer


def test_a_repair_is_done_when_a_person_says_so(ask) -> None:
    code, told = ask(Sound(State.FINE), "y\n", fix="ask")
    assert (code, "Do it? [y/n]" in told, "Done: it is fine now." in told) == (0, True, True)
    assert told.rstrip().endswith("Fine: 2.\nNothing has to be done")


@pytest.mark.parametrize("answer", ["n\n", "", "\n"])
def test_without_a_yes_nothing_is_changed(ask, answer: str) -> None:
    sound = Sound(State.FINE)
    assert ask(sound, answer, fix="ask")[0] == 1
    assert sound.state is State.BROKEN


def test_with_yes_nobody_is_asked(ask) -> None:
    code, told = ask(Sound(State.FINE), fix="yes")
    assert (code, "[y/n]" in told, "Done: it is fine now." in told) == (0, False, True)


def test_a_repair_in_vain_is_said(ask) -> None:
    code, told = ask(Sound(State.BROKEN), fix="yes")
    assert (code, "nothing has changed" in told) == (1, True)


def test_json_is_the_report_and_nothing_else(ask) -> None:
    code, told = ask(Sound(State.FINE), fix="yes", as_json=True)
    assert code == 0
    jsonschema.validate(json.loads(told), SCHEMA)


def test_no_stick_is_one_sentence(ask) -> None:
    with pytest.raises(diagnose.NotSavedError, match="there is no USB stick"):
        ask(Sound(State.FINE), report="usb")


def test_worth_knowing_and_not_looked_at_are_no_failure(ask) -> None:
    for state in (State.WORTH_KNOWING, State.COULD_NOT_LOOK, State.FINE):
        sound = Sound(state)
        sound.state = state
        assert ask(sound)[0] == 0
