"""Three languages, switched while everything is shown."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tablet_app.assets import asset
from tests.ui import sample
from tests.ui.page import Page
from tests.ui.scenes import SCENES


def test_switching_changes_what_is_shown_at_once(page: Page) -> None:
    page.data.put(sample.alerting())
    for language, word in (("ru", "Принять · 15 мин"), ("ka", "მიღება · 15 წთ"), ("en", "Accept · 15 min")):
        page.screens.look.chooseLanguage(language)
        assert page.text("alertAccept") == word


def test_a_choice_in_the_menu_is_kept(page: Page) -> None:
    kept: list[tuple[str, str]] = []
    page.screens.look._keep = lambda name, value: kept.append((name, value))
    page.tap("menuButton", "language-ru", "theme-dark")
    page.sees("Меню")
    assert kept == [("language", "ru"), ("theme", "dark")]
    assert page.screens.look.dark


def test_plural_forms(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.services.link.down(sample.NOW, "no_network")
    page.models.status._on_offline()
    page.models.acts.ready("id-A1036")
    said = {}
    for language in ("en", "ru"):
        page.screens.look.chooseLanguage(language)
        said[language] = page.texts("bannerOffline")
    assert "1 action waiting" in said["en"]
    assert "1 действие ждёт отправки" in said["ru"]


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_nothing_is_left_untranslated(language: str) -> None:
    tree = ET.parse(asset("i18n", f"tablet_{language}.ts"))
    open_ = [
        message.findtext("source")
        for message in tree.iter("message")
        if (found := message.find("translation")) is None or found.get("type") == "unfinished"
    ]
    assert open_ == []


MTAVRULI = {chr(code) for code in range(0x1C90, 0x1CC0)}
"""Georgian capitals: the font has none, and nobody writes them in a sentence."""


@pytest.mark.parametrize("scene", ["board", "order_preparing", "menu", "alert", "history", "products"])
def test_georgian_is_never_written_in_capitals(page: Page, scene: str) -> None:
    page.screens.look.chooseLanguage("ka")
    SCENES[scene](page)
    page.settle()
    assert not MTAVRULI & set(page.texts())
    for source in Path(__file__).parents[2].glob("tablet_app/ui/qml/Tablet/*.qml"):
        assert "AllUppercase" not in source.read_text("utf-8"), source
