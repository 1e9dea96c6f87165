"""What the app's own checks and its last stop read like, whole in every language."""

from __future__ import annotations

import inspect
import re
from datetime import timedelta, timezone

import pytest

from tablet_app import examining_alone
from tablet_app.diagnostics.checks import app as checks
from tablet_app.diagnostics.checks import starts
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.domain.lives import Cause, Off
from tablet_app.ui.findings import app
from tablet_app.ui.findings.words import words
from tablet_app.ui.language import Look
from tests.making import NOON

ALL = [(check, reason) for check, texts in app.TEXTS.items() for reason in texts]


def finding(check: str, reason: str) -> Finding:
    text = app.TEXTS[check][reason]
    return Finding(check, State.BROKEN, reason, (Measure(text.measure, 61.5),) if text.measure else ())


def test_every_reason_has_words() -> None:
    # The command line alone meets a database that the running app would have refused.
    source = inspect.getsource(checks) + inspect.getsource(examining_alone)
    told = {tuple(pair) for pair in re.findall(r'Finding\("(A\d)", State\.\w+, "(\w*)"', source)}
    assert told - {("A2", "no_database")} == {pair for pair in ALL if pair[0] != "P4"}
    assert {cause.value for cause in Cause} - {"none"} <= set(app.TEXTS["P4"])


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_the_words_are_whole_in_every_language(qapp, translations, language: str) -> None:
    look = Look(translations)
    look.show("en", "light")
    english = {case: words(finding(*case)) for case in ALL}
    look.show(language, "light")
    for case in ALL:
        shown, source = words(finding(*case)), english[case]
        for part, said in ((shown.title, source.title), (shown.says, source.says), (shown.todo, source.todo)):
            assert bool(part) == bool(said), case
            assert "%" not in part
            assert language == "en" or not part or part != said, case
        assert ("61.5" in shown.says) == bool(app.TEXTS[case[0]][case[1]].measure), case
    look.show("en", "light")


def test_the_sentence_after_an_empty_battery() -> None:
    off = Off(Cause.EMPTY, NOON, NOON + timedelta(hours=5), 3, timedelta(hours=6))
    found = starts.look(off, 1, ["A1045"], zone=timezone(timedelta(hours=4)))
    assert words(found).says == (
        "The battery was empty after 6 h unplugged. It was off from 16:00 on, for 300 min; meanwhile came: A1045."
    )


def test_a_start_right_after_a_crash_speaks_of_no_minutes() -> None:
    off = Off(Cause.CRASHED, NOON, NOON + timedelta(seconds=4))
    assert words(starts.look(off, 0, [])).says == "The app broke off and was started again."
    assert words(starts.look(off, 0, ["A1045"])).says.endswith("meanwhile came: A1045.")
