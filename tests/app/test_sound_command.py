"""`tablet-app sound …` as a technician meets it, on a real sound daemon."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tablet_app.demo.soundcard import SoundCard


@pytest.fixture(scope="module")
def card() -> Iterator[SoundCard]:
    with SoundCard() as card:
        yield card


def run(card: SoundCard, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tablet_app", "sound", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=50, env=card.env | more, check=False)


def test_it_lists_what_there_is(card: SoundCard) -> None:
    ended = run(card, "list", "--json")
    assert ended.returncode == 0, ended.stderr
    (output,) = json.loads(ended.stdout)
    assert (output["kind"], output["name"], output["default"], output["volume_pct"]) == ("output", "counter", True, 100)
    assert "counter" in run(card, "list").stdout


def test_it_measures_each_backend(card: SoundCard) -> None:
    ended = run(card, "test", "--json")
    assert ended.returncode == 0, ended.stderr
    rows = json.loads(ended.stdout)
    assert [row["backend"] for row in rows] == ["simpleaudio", "miniaudio", "player"]
    assert all(row["heard"] and row["latency_ms"] >= 0 for row in rows if row["backend"] != "simpleaudio")


def test_nothing_is_heard_where_it_is_muted(card: SoundCard) -> None:
    card.pactl("set-sink-mute", "counter", "1")
    ended = run(card, "test")
    card.pactl("set-sink-mute", "counter", "0")
    assert ended.returncode == 1
    assert "muted" in ended.stdout


def test_the_diagnostic_puts_a_muted_output_right(card: SoundCard, tmp_path: Path) -> None:
    card.pactl("set-sink-mute", "counter", "1")
    command = [sys.executable, "-m", "tablet_app", "diagnose", "--data", tmp_path, "--check", "S4", "--fix", "--yes"]
    ended = subprocess.run([*command, "--json"], capture_output=True, text=True, timeout=50, env=card.env, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert [one["state"] for one in json.loads(ended.stdout)["checks"]] == ["fine"]


def test_the_meter_ends_by_itself(card: SoundCard) -> None:
    ended = run(card, "watch", "--seconds", "0.5", "--json")
    assert ended.returncode == 0, ended.stderr
    assert {line["peak_dbfs"] for line in map(json.loads, ended.stdout.splitlines())} == {-120.0}
    assert "dBFS |....." in run(card, "watch", "--seconds", "0.1").stdout


@pytest.mark.parametrize("act", ["list", "watch"])
def test_no_daemon_is_one_sentence(card: SoundCard, act: str) -> None:
    ended = run(card, act, PULSE_SERVER="unix:/nowhere")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.strip().splitlines() == [ended.stderr.strip()]
    assert "does not answer" in ended.stderr


def test_seconds_are_a_number(card: SoundCard) -> None:
    ended = run(card, "watch", "--seconds", "soon")
    assert ended.returncode == 2
    assert "give seconds" in ended.stderr
