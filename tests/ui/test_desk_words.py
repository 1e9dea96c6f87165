"""What support reads and says is there for everything that a code can tell, in three languages."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from tablet_app.assets import asset
from tablet_app.domain import support_code
from tablet_app.domain.causes import CASES as KNOWN
from tablet_app.domain.causes import STEP_CASES
from tablet_app.domain.support_code import ALPHABET, GROUPS, SupportFacts, WrongCodeError
from tablet_app.ui.desk.said import fields, places
from tablet_app.ui.desk.texts import CASES, FIELDS, STEPS, Texts

SCRIPT = {"ka": re.compile("[ა-ჰ]"), "ru": re.compile("[А-Яа-яЁё]"), "en": re.compile("[A-Za-z]")}
QUOTED = re.compile("“([^”]+)”|„([^“]+)“|«([^»]+)»")
LANGUAGES = ("ka", "en", "ru")
NO_LETTERS = {"battery.low", "battery.half", "queue.few", "queue.some"}


def translated(language: str) -> list[tuple[str, str, str]]:
    """(context, source, translation) of every text."""
    root = ET.parse(asset("i18n", f"tablet_{language}.ts")).getroot()
    return [
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("translation") or "")
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def test_every_case_has_words_and_no_words_are_without_a_case() -> None:
    assert set(CASES) == set(KNOWN)
    assert set(places.SEES) == set(support_code.PLACES)
    assert set(places.ASK) == set(places.FAILS) == set(STEPS) == set(STEP_CASES)
    assert set(FIELDS) == {name for name, _, _ in support_code._LAYOUT}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_in_its_own_script(translations: Path, language: str) -> None:
    texts = Texts(translations, language)
    said: dict[str, str] = {}
    for name in KNOWN:
        case = texts.case(name)
        said |= {f"{name}.label": case.label, f"{name}.means": case.means, f"{name}.say": case.say}
    said |= {f"sees.{place}": texts.sees(place) for place in support_code.PLACES}
    said |= {f"ask.{step}": texts.ask(step) for step in STEPS} | {f"fails.{step}": texts.fails(step) for step in STEPS}
    said |= {f"step.{step}": texts.step(step) for step in STEPS} | {name: texts.field(name) for name in FIELDS}
    said |= {name: texts(source) for name, source in fields.VALUES.items() if name not in NO_LETTERS}
    for name, text in said.items():
        assert SCRIPT[language].search(text), (name, text)
        assert "%" not in text.replace(" %", ""), (name, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_code_has_a_value(translations: Path, language: str) -> None:
    texts = Texts(translations, language)
    for name, table, _ in support_code._LAYOUT:
        for word in (*table, support_code.NEWER):
            facts = (
                SupportFacts(verdicts=dict.fromkeys(GROUPS, word))
                if name in GROUPS
                else replace(SupportFacts(), **{name: word})
            )
            assert texts.value(name, facts), (name, word)
            assert name == "release" or texts.value(name, facts) != word or language == "en", (name, word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slip_has_a_sentence_with_its_place(translations: Path, language: str) -> None:
    texts = Texts(translations, language)
    slips = (
        WrongCodeError("length", length=11),
        WrongCodeError("character", 5, typed="Q"),
        WrongCodeError("one", 7, "K"),
        WrongCodeError("swapped", 3),
    )
    numbers = [("11",), ("5", "Q"), ("7", "K"), ("3", "4")]
    for slip, shown in zip(slips, numbers, strict=True):
        assert all(number in texts.wrong(slip) for number in shown)
    for kind in ("several", "newer"):
        assert SCRIPT[language].search(texts.wrong(WrongCodeError(kind)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_is_spelled_with_a_word_of_its_own(translations: Path, language: str) -> None:
    texts = Texts(translations, language)
    letters = [one for one in ALPHABET if one.isalpha()]
    assert len({texts(fields.SPELL[one]) for one in letters}) == len(letters)
    assert texts.spelled("4K").startswith("4 · K (")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_that_is_named_is_called_as_on_the_tablet(language: str) -> None:
    """Support says "tap this": it must be what stands on the screen, to the letter."""
    all_ = translated(language)
    screens = {text for context, _, text in all_ if context not in ("Desk", "Guide")}
    named = itertools.chain.from_iterable(QUOTED.findall(text) for context, _, text in all_ if context == "Desk")
    wanted = {next(filter(None, one)) for one in named} - {"%2"}
    assert wanted
    assert wanted <= screens, wanted - screens
