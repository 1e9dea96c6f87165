"""Everything that the checks of sound and network can find has its words, in every language."""

from __future__ import annotations

import pytest

from tablet_app.assets import asset
from tablet_app.diagnostics.checks import link, playing, rang, reach, sound, tls
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.ui.findings import network, network_texts, sound_texts
from tablet_app.ui.findings import sound as sound_words
from tablet_app.ui.findings.words import words
from tablet_app.ui.language import Look

REASONS = sound.REASONS | playing.REASONS | rang.REASONS | link.REASONS | reach.REASONS | tls.REASONS
TEXTS = {**sound_texts.TEXTS, **network_texts.TEXTS}
TITLES = sound_words.TITLES | network.TITLES


@pytest.fixture
def look(qapp):
    made = Look(asset("i18n"), lambda _, __: None)
    yield made
    made.show("en", "light")


@pytest.mark.parametrize("check", REASONS)
def test_every_reason_has_words_and_every_text_a_reason(check: str) -> None:
    assert set(TEXTS[check]) == REASONS[check] | {""}
    assert TEXTS[check][""].todo == ""
    assert check in TITLES


def said(check: str, reason: str) -> tuple[str, str, str]:
    text = TEXTS[check][reason]
    told = words(Finding(check, State.BROKEN, reason, (Measure(text.measure, -71),)))
    return told.title, told.says, told.todo


@pytest.mark.parametrize("language", ["ka", "ru"])
def test_every_sentence_is_said_in_each_language(look, language: str) -> None:
    every = [(check, reason) for check in REASONS for reason in TEXTS[check]]
    look.show("en", "light")
    english = {one: said(*one) for one in every}
    look.show(language, "light")
    for one in every:
        for text, source in zip(said(*one), english[one], strict=True):
            assert "%1" not in text
            assert (text != source) == bool(source), f"{one} in {language}: {text}"


def test_a_number_stands_in_its_sentence() -> None:
    told = words(Finding("N1", State.WORTH_KNOWING, "weak", (Measure("signal", -78, "dBm"),)))
    assert "−78 dBm" in told.says
