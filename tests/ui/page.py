"""The tablet as a person sees it: things by name, taps by touch, waiting for what shows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from msgspec.structs import asdict
from PySide6.QtCore import QCoreApplication, QPoint, QPointF
from PySide6.QtGui import QImage
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tablet_app.ui.hands import arming
from tablet_app.ui.language import Look
from tablet_app.ui.screens import Screens
from tests.ui.fakes import FakeServices

PATIENCE_S = 5.0
ENDLESS_MS = 60_000
"""No machine is so slow that the halves of a double tap lie further apart."""


def open_page(
    services: FakeServices,
    translations: Path,
    touch_device: Any,
    *,
    size: tuple[int, int] = (1280, 800),
    language: str = "en",
    theme: str = "light",
    **more: Any,
) -> Page:
    look = Look(translations)
    look.show(language, theme)
    behind: Any = services
    screens = Screens(behind, services.runner.start, look, **more)
    screens.show(size)
    screens.furnish()
    screens.open_pages()
    page = Page(screens, services, touch_device)
    page.until(page.root.isExposed, "the window is shown")
    return page


class Page:
    def __init__(self, screens: Screens, services: FakeServices, touch_device: Any) -> None:
        assert screens.window is not None
        self.screens, self.services, self._touch = screens, services, touch_device
        self.data = services.data
        assert screens.insides is not None
        assert screens.pages is not None
        parts = (screens.models, screens.insides, screens.pages)
        self.models: Any = SimpleNamespace(**{name: model for part in parts for name, model in asdict(part).items()})
        self.window = screens.window
        self.root = screens.window.root
        self.arms_after(0)

    @property
    def warnings(self) -> list[str]:
        return self.window.warnings

    def close(self) -> None:
        self.data.disk.open()  # what still waits at it would end after the view models
        self.screens.close()

    def items(self, within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """All visible items; delegates are children in the picture only."""
        for child in (within or self.root.contentItem()).childItems():
            if child.isVisible():
                yield child
                yield from self.items(child)

    def look_for(self, name: str) -> QQuickItem | None:
        return next((item for item in self.items() if item.objectName() == name), None)

    def find(self, name: str) -> QQuickItem:
        """The visible item of that name, waited for."""
        found: list[QQuickItem] = []

        def there() -> bool:
            item = self.look_for(name)
            found[:] = [item] if item is not None else []
            return bool(found)

        self.until(there, f"{name} shows")
        return found[0]

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def texts(self, within: str | None = None) -> str:
        """Every text on the screen (or in one item), a line each."""
        root = self.find(within) if within else None
        parts = [item.property("text") for item in self.items(root) if is_text(item) and item.property("text")]
        return "\n".join(map(str, parts))

    def gone(self, name: str) -> None:
        self.until(lambda: self.look_for(name) is None, f"{name} is gone")

    def sees(self, words: str, within: str | None = None) -> None:
        self.until(lambda: words in self.texts(within), f"{words!r} shows")

    def centre(self, item: QQuickItem) -> QPoint:
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        assert self.root.contentItem().contains(point), f"{item.objectName()} is off the screen at {point}"
        return point.toPoint()

    def tap(self, *names: str) -> None:
        """Tap one thing after the other, each when it is there and takes taps."""
        for name in names:
            self.tap_at(self.ready(name))

    def arms_after(self, ms: int) -> None:
        """How long what has just come takes no touch; most tests are quicker than people, and do without."""
        theme: Any = qmlEngine(self.root).singletonInstance("Tablet", "Theme")  # type: ignore[call-overload]
        theme.setProperty("armingMs", ms)

    def tap_twice(self, name: str) -> None:
        """A double tap: its second half falls on whatever has come to that place meanwhile."""
        spot = self.ready(name)
        self.arms_after(ENDLESS_MS)
        for _half in range(2):
            self.tap_at(spot)
            self.settle()
        self.arms_after(0)
        self.settle()

    def ready(self, name: str) -> QPoint:
        """The middle of the thing, once it is there and takes taps."""
        item = self.find(name)
        self.until(item.isEnabled, f"{name} takes taps")
        # Positioners place things when a frame is made; no person taps before that.
        self.root.grabWindow()
        point = self.centre(item)
        self.until(lambda: not self.arming(point), f"{name} is armed")
        return point

    def arming(self, point: QPoint) -> bool:
        """What is there has just come and takes no touch yet."""
        return arming(self.items(), point)

    def tap_at(self, point: QPoint) -> None:
        QTest.touchEvent(self.root, self._touch).press(0, point, self.root).commit()
        QTest.touchEvent(self.root, self._touch).release(0, point, self.root).commit()
        QCoreApplication.processEvents()

    def tap_with_two(self, first: QPoint, second: QPoint) -> None:
        """One finger is held while another taps."""
        QTest.touchEvent(self.root, self._touch).press(0, first, self.root).commit()
        QTest.touchEvent(self.root, self._touch).stationary(0).press(1, second, self.root).commit()
        QTest.touchEvent(self.root, self._touch).stationary(0).release(1, second, self.root).commit()
        QTest.touchEvent(self.root, self._touch).release(0, first, self.root).commit()
        QCoreApplication.processEvents()

    def drag(self, name: str, dy: int, steps: int = 8) -> None:
        point = self.ready(name)
        QTest.touchEvent(self.root, self._touch).press(0, point, self.root).commit()
        for step in range(1, steps + 1):
            QTest.touchEvent(self.root, self._touch).move(0, point + QPoint(0, dy * step // steps), self.root).commit()
            QTest.qWait(8)
        QTest.touchEvent(self.root, self._touch).release(0, point + QPoint(0, dy), self.root).commit()

    def resize(self, width: int, height: int) -> None:
        self.root.resize(width, height)
        self.until(lambda: (self.root.width(), self.root.height()) == (width, height), "the window has its size")
        self.settle()

    def settle(self) -> None:
        """Until layouts have come to rest: a frame was drawn with nothing left to do."""
        for _ in range(3):
            QCoreApplication.processEvents()
            self.root.grabWindow()

    def grab(self) -> QImage:
        self.settle()
        return self.window.grab()

    def until(self, true: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not true():
            assert time.monotonic() < deadline, f"not within {PATIENCE_S} s: {what}\n{self.texts_now()}"
            QTest.qWait(5)

    def texts_now(self) -> str:
        return "\n".join(str(item.property("text")) for item in self.items() if is_text(item))


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText")
