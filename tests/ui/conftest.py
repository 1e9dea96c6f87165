"""Real windows, offscreen, over services in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tablet_app.assets import asset
from tablet_app.ui.fonts import load_fonts
from tablet_app.ui.language import Look
from tests.ui.fakes import FakeServices
from tests.ui.page import Page, open_page
from tests.ui.stage import Stage
from tests.ui.translations import compiled


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory):
    return compiled(tmp_path_factory.mktemp("i18n"))


@pytest.fixture(scope="session")
def touch_device(qapp: QGuiApplication):
    load_fonts(asset("fonts"))
    return QTest.createTouchDevice()


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def page(qapp: QGuiApplication, touch_device, services: FakeServices, translations, request) -> Iterator[Page]:
    """The tablet at 1280x800 in English, light; `page.services` is what lies behind it."""
    options = getattr(request, "param", {})
    page = open_page(services, translations, touch_device, **options)
    yield page
    page.close()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    assert page.warnings == []
    assert services.runner.errors == []


@pytest.fixture
def staged(qapp: QGuiApplication, touch_device, translations) -> Iterator[Callable[..., Stage]]:
    """Makes a window with one screen: `staged("PairingScreen", pairing=model)`; closed at the end."""
    stages: list[Stage] = []

    def make(screen: str, size: tuple[int, int] = (1280, 800), language: str = "en", **properties: QObject) -> Stage:
        look = Look(translations)
        look.show(language, "light")
        if screen == "PairingScreen":
            properties["look"] = look
        stages.append(Stage(screen, look, properties, size))
        return stages[-1]

    yield make
    for stage in stages:
        stage.close()
    assert [warning for stage in stages for warning in stage.warnings] == []
