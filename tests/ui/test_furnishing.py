"""What is made with the board's first frame, and what behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtQml import QQmlAbstractUrlInterceptor, qmlEngine

from tablet_app.domain.checkin import Standing
from tablet_app.front import at_once
from tablet_app.ui.language import Look
from tablet_app.ui.screens import Screens
from tests.ui.fakes import FakeServices


@pytest.fixture
def screens(qapp: object, touch_device: object, services: FakeServices, translations: Path) -> Iterator[Screens]:
    """Over services that answer at once, as the store does before there is an event loop."""
    behind: Any = services
    look = Look(translations)
    look.show("ka", "light")
    screens = Screens(behind, at_once, look)
    yield screens
    screens.close()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def test_a_plain_board_comes_alone(screens: Screens) -> None:
    screens.show((1280, 800))
    assert screens.insides is None
    screens.furnish()
    furnished = screens.insides
    screens.furnish()
    assert furnished is not None
    assert screens.insides is furnished
    assert screens.pages is None


@pytest.mark.parametrize("standing", [Standing.UNPAIRED, Standing.REVOKED])
def test_what_is_to_be_seen_first_comes_with_the_first_frame(
    screens: Screens, services: FakeServices, standing: Standing
) -> None:
    services.data.device = None
    services.checkins.say(standing=standing)
    QCoreApplication.processEvents()
    screens.show((1280, 800))
    assert screens.insides is not None


def made(screens: Screens, kind: str) -> int:
    """How many view models of that class there are."""
    return sum(type(child).__name__ == kind for child in screens._root.children())


PAGES = ["products", "history", "queue", "technician", "checkin", "health", "sound"]


@pytest.mark.parametrize("page", PAGES)
def test_the_first_page_that_is_opened_makes_the_models_of_all_once(screens: Screens, page: str) -> None:
    root = screens.show((1280, 800)).root
    screens.furnish()
    assert (made(screens, "ProductsModel"), made(screens, "HealthModel")) == (0, 0)
    root.setProperty("page", page)
    pages = screens.pages
    assert pages is not None
    assert root.property("page") == page
    root.setProperty("page", "orders")
    root.setProperty("page", page)
    assert screens.pages is pages
    assert (made(screens, "ProductsModel"), made(screens, "HealthModel")) == (1, 1)


@pytest.mark.parametrize(("name", "value"), [("page", "products"), ("menuOpen", True)])
def test_pages_that_cannot_be_made_lead_back_to_the_board_and_the_next_tap_tries_again(
    screens: Screens, name: str, value: object, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    root = screens.show((1280, 800)).root
    screens.furnish()

    def no_descriptor() -> None:
        raise OSError(24, "Too many open files")

    with monkeypatch.context() as patch:
        patch.setattr(screens, "_page_models", no_descriptor)
        root.setProperty(name, value)
        assert screens.pages is None
        QCoreApplication.processEvents()
        assert root.property("page") == "orders"
        assert not root.property("menuOpen")
    assert "the pages can't be opened" in caplog.text
    root.setProperty(name, value)
    QCoreApplication.processEvents()
    assert screens.pages is not None
    assert root.property(name) == value


class Unread(QQmlAbstractUrlInterceptor):
    """The file with the pages can't be read."""

    def intercept(self, path: QUrl, type: QQmlAbstractUrlInterceptor.DataType) -> QUrl:  # noqa: A002  its name in Qt
        return QUrl(path.toString() + ".gone") if path.fileName() == "Pages.qml" else path


@pytest.mark.qt_log_ignore("No such file or directory")
@pytest.mark.parametrize(("name", "value"), [("page", "products"), ("menuOpen", True)])
def test_pages_that_cannot_be_read_lead_back_to_the_board_however_often_one_taps(
    screens: Screens, name: str, value: object
) -> None:
    root = screens.show((1280, 800)).root
    screens.furnish()
    unread, engine = Unread(), qmlEngine(root)
    assert engine is not None
    engine.addUrlInterceptor(unread)
    for _tap in range(3):
        root.setProperty(name, value)
        QCoreApplication.processEvents()
        assert (root.property("page"), root.property("menuOpen")) == ("orders", False)
    engine.removeUrlInterceptor(unread)
    root.setProperty(name, value)
    QCoreApplication.processEvents()
    assert root.property(name) == value
