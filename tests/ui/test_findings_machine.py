"""Everything that the checks of the machine can find has its words, in every language, and no words are left over."""

from __future__ import annotations

import ast
import inspect
import re
from types import ModuleType

import pytest

from tablet_app.diagnostics.checks import clock, kiosk, memory, panel, power, printer, storage, thermal, wear
from tablet_app.domain import touch
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.ui.findings import machine
from tablet_app.ui.findings.words import words
from tablet_app.ui.language import Look

# Which functions decide about a check.
SOURCES: dict[str, list[tuple[ModuleType, list[str]]]] = {
    "P1": [(power, ["mains"])],
    "P2": [(power, ["charger", "_charger"])],
    "P3": [(power, ["battery", "_battery", "_condition"])],
    "T1": [(thermal, ["_judge"])],
    "D1": [(panel, ["panel"])],
    "D2": [(panel, ["_there"]), (touch, ["judge"])],
    "K1": [(clock, ["_judge"])],
    "F1": [(storage, ["look", "_judge"])],
    "F2": [(wear, ["look", "_judge"])],
    "M1": [(memory, ["look"])],
    "I1": [(kiosk, ["_judge"])],
    "X1": [(printer, ["look", "_judge"])],
}
# Reasons that are looked up in a table before they are told.
MORE = {
    "F1": {"full", "io_error", "read_back", "no_rights"},
    "D2": {"missed_edge", "missed_cells", "drawn"},
    "P1": {"on_ups", "on_battery", "on_battery_unknown"},
    "X1": {"cover_open", "no_paper", "error", "offline"},
}


def reasons(check: str) -> set[str]:
    """The codes that stand behind a state in the functions that decide about a check."""
    found = set(MORE.get(check, ()))
    for module, names in SOURCES[check]:
        tree = ast.parse(inspect.getsource(module))
        for function in (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name in names):
            source = ast.unparse(function)
            for part in re.findall(r"State\.(?:BROKEN|WORTH_KNOWING|COULD_NOT_LOOK), ([^)\]\n]*)", source):
                found |= {code for code in re.findall(r"'(\w+)'", part) if code != "drawing"}
    return found


@pytest.mark.parametrize("check", machine.TITLES)
def test_every_reason_has_words_and_every_text_a_reason(check: str) -> None:
    known = {reason for reason in machine.TEXTS[check] if reason}
    assert reasons(check) == known
    assert machine.TEXTS[check][""].todo == ""


def finding(check: str, reason: str) -> Finding:
    text = machine.TEXTS[check][reason]
    evidence = (Measure(text.measure, -61.5),) if text.measure else ()
    state = State.FINE if reason in ("", "drawn") else State.BROKEN
    return Finding(check, state, reason, evidence)


ALL = [(check, reason) for check, texts in machine.TEXTS.items() for reason in texts]


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_the_words_are_whole_in_every_language(qapp, translations, language: str) -> None:
    look = Look(translations)
    look.show("en", "light")
    english = {case: words(finding(*case)) for case in ALL}
    look.show(language, "light")
    for case in ALL:
        shown, source = words(finding(*case)), english[case]
        for part, said in ((shown.title, source.title), (shown.says, source.says), (shown.todo, source.todo)):
            assert "%1" not in part
            assert "?" not in part
            assert bool(part) == bool(said), case
            assert language == "en" or not part or part != said, case
        assert shown.says.endswith("."), case
        assert not shown.todo or shown.todo.endswith("."), case
        assert ("61.5" in shown.says) == bool(machine.TEXTS[case[0]][case[1]].measure), case
        assert "-61" not in shown.says
    look.show("en", "light")


def test_a_check_that_was_cut_off_keeps_its_title() -> None:
    cut = words(Finding("P3", State.COULD_NOT_LOOK, "timed_out"))
    assert (cut.title, cut.says, cut.todo) == ("Battery", "This took too long and was cut off.", "")


def test_a_drawing_says_more_than_that_there_is_a_screen() -> None:
    cells = [(column, row) for column in range(8) for row in range(8)]
    assert words(touch.judge(cells, cells)).says == "The screen feels the finger everywhere."
    assert words(Finding("D2", State.FINE)).says == "The touch screen is connected."
