"""The report on paper: what to do first, all findings with their words, and plots, in three languages."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor

from tablet_app.domain.health import Finding, State, worst_first
from tablet_app.domain.lives import Moment
from tablet_app.domain.report import Report
from tablet_app.ui.findings.words import words
from tablet_app.ui.language import Look
from tablet_app.ui.printing import plots
from tablet_app.ui.printing.plots import Plot, drawn, nice_step
from tablet_app.ui.printing.report import MARKS, first_act, report_document, report_pdf, state_name
from tests.diagnostics.test_report import a_report
from tests.making import NOON

LETTERS = {"ka": re.compile("[ა-ჰ]"), "en": re.compile("[a-z]"), "ru": re.compile("[а-я]")}


@pytest.fixture(params=["ka", "en", "ru"])
def language(request: pytest.FixtureRequest, touch_device: object, translations: Path):
    look = Look(translations)
    look.show(request.param, "light")
    yield request.param
    look.detach()


def test_every_finding_is_on_paper_in_words(language: str) -> None:
    report = a_report()
    text = report_document(report).toPlainText().replace("\u2028", "\n")
    act = first_act(report.findings)
    assert act is not None
    places = [text.index(act[1])]
    for finding in worst_first(report.findings):
        said = words(finding)
        assert LETTERS[language].search(said.says)
        assert state_name(finding.state) in text
        places.append(text.index(said.says, places[-1] if finding.state is State.FINE else 0))
    assert places == sorted(places)
    assert "16:00 (Asia/Tbilisi)" in text
    assert "hidden" not in text


def test_it_is_a4_with_the_font_in_it(language: str) -> None:
    data = report_pdf(a_report())
    assert data.startswith(b"%PDF")
    assert b"FiraGO" in data
    assert b"/FontFile2" in data
    assert b"/MediaBox [0 0 595" in data


def test_a_report_without_anything_is_a_page_too(language: str) -> None:
    report = Report("k", NOON, "command_line", "0.1", (), zone="Nowhere/None")
    assert state_name(State.FINE) in report_document(report).toPlainText()
    assert first_act(report.findings) is None


def test_what_the_machine_says_is_no_markup(language: str) -> None:
    report = replace(a_report(), machine={"model": "<b>Tab</b> & Co"})
    assert "<b>Tab</b> & Co" in report_document(report).toPlainText()


def test_no_state_is_told_by_colour_alone() -> None:
    assert len({mark for mark, _ in MARKS.values()}) == len(State)


def test_each_plot_is_drawn_where_there_is_something_to_draw(touch_device: object, monkeypatch) -> None:
    made: list[Plot] = []
    monkeypatch.setattr("tablet_app.ui.printing.report.drawn", lambda plot: made.append(plot) or drawn(plot))
    report_document(a_report())
    assert [len(plot.values()) for plot in made] == [11, 10, 2]
    made.clear()
    no_battery = tuple(Moment(NOON + timedelta(minutes=one), "b", one, "minute") for one in range(5))
    report_document(replace(a_report((Finding("N6", State.FINE),)), moments=no_battery))
    assert made == []


def test_a_plot_shows_line_gap_shade_and_loss(touch_device: object) -> None:
    points = [(0.0, 10.0), (1.0, 10.0), (2.0, None), (5.0, 90.0), (6.0, 90.0)]
    picture = drawn(Plot("x", points, [(0.0, "a")], 0, 100, [(5.0, 6.0)], gap=2, lost=True))
    seen = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(picture.height())}
    assert {QColor(one).name() for one in (plots.LINE, plots.SHADE, plots.ALARM)} <= seen
    between = {picture.pixelColor(1000, y).name() for y in range(picture.height())}
    assert QColor(plots.LINE).name() not in between


@pytest.mark.parametrize(("least", "step"), [(0, 1), (0.3, 0.5), (1, 1), (13, 20), (33.3, 50), (70, 100)])
def test_steps_of_an_axis_are_round(least: float, step: float) -> None:
    assert nice_step(least) == pytest.approx(step)
