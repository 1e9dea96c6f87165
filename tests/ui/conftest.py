"""Real windows, offscreen, over services in memory."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tablet_app.assets import asset
from tablet_app.ui.fonts import load_fonts
from tests.ui.fakes import FakeServices
from tests.ui.page import Page, open_page
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
