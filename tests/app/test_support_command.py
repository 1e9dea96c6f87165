"""`tablet-app support CODE` and the printed guide, as a person at a shell meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tablet_app.domain.support_code import SupportFacts, encode
from tests.app.test_command_line import last_line, run

MUTED = encode(
    SupportFacts("0.1.0", "C3", "problem", "online", "muted", "plugged", "good", "few", "none", "power_cut")
).replace("\u00a0", " ")


def test_a_code_is_explained_without_a_network_in_each_language():
    said = {}
    for language in ("ka", "en", "ru"):
        ended = run("support", *MUTED.split(), "--lang", language)
        assert (ended.returncode, ended.stderr) == (0, "")
        said[language] = ended.stdout
    assert "Say: The sound is switched off." in said["en"]
    assert len(set(said.values())) == 3


def test_json_has_the_words_of_the_code_and_what_to_do():
    told = json.loads(run("support", MUTED.lower().replace(" ", "-"), "--lang", "en", "--json").stdout)
    assert (told["facts"]["place"], told["facts"]["sound"], told["cause"]) == ("C3", "muted", "C3.muted")
    assert told["also"] == ["stop.power_cut"]
    assert told["say"].startswith("The sound is switched off.")
    assert "C3" in told["sees"]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (MUTED[:-1], "12 characters, and these are 11"),
        ("N" + MUTED[1:], "Character 1 (“N”)"),
        (MUTED[:-1] + ("7" if MUTED[-1] != "7" else "9"), f"Character 12 is probably wrong, {MUTED[-1]} would fit"),
    ],
)
def test_a_wrong_code_is_refused_with_the_place(code: str, sentence: str):
    ended = run("support", code, "--lang", "en")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert sentence in last_line(ended)


def test_the_window_needs_a_screen_and_json_a_code():
    bare = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ended = run("support", **bare)
    assert (ended.returncode, "there is no screen" in last_line(ended)) == (2, True)
    ended = run("support", "--json")
    assert (ended.returncode, "--json needs a CODE" in last_line(ended)) == (2, True)


def test_the_guide_is_printed_without_a_display(tmp_path: Path):
    bare = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    file = tmp_path / "guide.pdf"
    ended = run("diagnose", "--print-guide", file, "--lang", "ru", **bare)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"{file}\n", "")
    assert file.read_bytes().startswith(b"%PDF")
    ended = run("diagnose", "--print-guide", tmp_path / "no" / "guide.pdf", **bare)
    assert (ended.returncode, "there is no folder" in last_line(ended)) == (2, True)


def test_a_terminal_that_lacks_the_letters_is_no_failure() -> None:
    ended = run("support", encode(SupportFacts()), "--lang", "ru", PYTHONIOENCODING="ascii")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "????" in ended.stdout
