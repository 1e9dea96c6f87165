"""The printed page for a dead tablet: one page, every step in words, in three languages, with the font inside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tablet_app.domain.dead_tablet import STEPS
from tablet_app.ui.desk.dead import Guide
from tablet_app.ui.desk.said.dead import GUIDE
from tablet_app.ui.desk.texts import Texts
from tablet_app.ui.printing import guide as printed
from tests.ui.test_desk_words import SCRIPT


@pytest.fixture(params=["ka", "en", "ru"])
def guide(request: pytest.FixtureRequest, touch_device: object, translations: Path) -> Guide:
    return Guide(Texts(translations, request.param))


def test_it_is_one_page_a4_with_the_font_in_it(guide: Guide) -> None:
    data = printed.guide_pdf(guide)
    assert data.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b(?!s)", data)) == 1
    assert re.search(rb"/MediaBox \[0 0 595", data)
    assert b"FiraGO" in data
    assert b"/FontFile2" in data


def test_it_fits_at_a_size_that_can_be_read_from_a_wall(guide: Guide) -> None:
    assert printed.scale_for(guide) >= 1.0


def test_a_text_that_is_too_long_is_drawn_smaller(guide: Guide, monkeypatch: pytest.MonkeyPatch) -> None:
    before = printed.scale_for(guide)
    monkeypatch.setattr(Guide, "danger", property(lambda self: self.say("call.act") * 4))
    assert printed.scale_for(guide) < before


def test_every_text_is_on_the_page(guide: Guide, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that is measured with nothing in hand would be cut off to nothing: what is drawn has a height."""
    drawn: dict[str, float] = {}
    real = printed.Page.text

    def note(self: printed.Page, x: float, y: float, width: float, text: str, kind: printed.Type) -> float:
        drawn[text] = real(self, x, y, width, text, kind)
        return drawn[text]

    monkeypatch.setattr(printed.Page, "text", note)
    printed.guide_pdf(guide)
    assert all(high > 0 for text, high in drawn.items() if text)
    page = "\n".join(drawn).replace("\u00a0", " ")
    for name in GUIDE:
        assert guide.say(name).replace("%1", "") in page or "%1" in guide.say(name), name
    assert guide.danger in page
    assert guide.phone in page


def test_every_step_is_said_in_its_own_script(guide: Guide) -> None:
    language = guide._texts.language
    assert [card.id for card in guide.cards] == [step.id for step in STEPS]
    for card in guide.cards:
        assert SCRIPT[language].search(card.act + card.ask)
        for way in card.ways:
            assert SCRIPT[language].search(way.answer)
            assert SCRIPT[language].search(way.goes)


def test_words_can_be_taken_out_of_the_pdf_again(guide: Guide) -> None:
    """The page carries a table from glyphs to letters, so that it can be searched and read aloud."""
    data = printed.guide_pdf(guide)
    assert b"/ToUnicode" in data
