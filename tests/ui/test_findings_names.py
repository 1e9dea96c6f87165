"""Everything that a finding or a repair brings to the screen has a name there, in all languages (test_language)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tablet_app import examining_alone
from tablet_app.config import Config
from tablet_app.domain.health import Finding, State
from tablet_app.services.diagnosis import Repaired
from tablet_app.ui.findings.fixes import CANNOT, QUESTIONS, cannot, outcome, question
from tablet_app.ui.findings.measures import NAMES, UNITS, figure
from tablet_app.ui.findings.words import words

APP = Path(__file__).parents[2] / "tablet_app"
SOURCES = {path: path.read_text("utf-8") for path in APP.rglob("*.py") if "ui" not in path.relative_to(APP).parts}


def named(pattern: str) -> set[str]:
    return {name for text in SOURCES.values() for name in re.findall(pattern, text)}


def test_every_measure_of_a_check_has_a_name() -> None:
    measured = named(r'Measure\(\s*"([a-z_0-9]+)"')
    assert len(measured) > 20
    assert measured - set(NAMES) == set()


def test_every_reason_why_a_repair_was_not_done_has_a_sentence() -> None:
    assert named(r'CannotRepairError\("([a-z_]+)"\)') <= set(CANNOT)
    finding = Finding("S4", State.BROKEN)
    assert outcome(Repaired("failed", finding, "no such code")) == cannot("failed")


async def test_every_repair_says_what_it_will_do(tmp_path: Path) -> None:
    asked = {question(fix) for fix in QUESTIONS}
    assert len(asked) == len(QUESTIONS)
    assert all(one.endswith("Do it?") for one in asked)
    async with examining_alone.diagnosis_alone(Config(data_dir=tmp_path)) as diagnosis:
        assert {"turn_up", "restart_sound"} <= set(diagnosis._repairs) <= set(QUESTIONS)


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_stands_behind_its_figure(unit: str) -> None:
    assert figure(2.0, unit) == f"2 {unit}"


def test_a_check_without_words_is_still_shown() -> None:
    assert words(Finding("Q7", State.BROKEN, "odd")).title == "Q7"
