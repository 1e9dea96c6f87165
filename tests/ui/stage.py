"""One screen alone in a window, with stand-ins for the use cases behind it, worked by touch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from tablet_app.ui.engine import QML
from tablet_app.ui.hands import Hands
from tablet_app.ui.language import Look


class Stage:
    """A window with one screen of the module Tablet."""

    def __init__(self, screen: str, look: Look, properties: dict[str, QObject], size: tuple[int, int]) -> None:
        self.warnings: list[str] = []
        self.look = look
        self._properties = properties  # they must outlive the window
        self.view = QQuickView()
        engine = self.view.engine()
        engine.warnings.connect(self._warned)
        engine.addImportPath(str(QML))
        look.attach(engine)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setInitialProperties(properties)
        self.view.loadFromModule("Tablet", screen)
        assert not self.view.errors(), [error.toString() for error in self.view.errors()]
        self.view.resize(*size)
        self.view.show()
        self.hands = Hands(self.view)
        theme: Any = engine.singletonInstance("Tablet", "Theme")
        theme.setProperty("dark", look.dark)
        theme.setProperty("armingMs", 0)
        look.changed.connect(lambda: theme.setProperty("dark", look.dark))

    @property
    def root(self) -> QQuickItem:
        return self.view.rootObject()

    def tap(self, *names: str) -> None:
        for name in names:
            self.settle()
            while self._arming():
                QTest.qWait(1)
            self.hands.tap(name)
        self.settle()

    def _arming(self) -> bool:
        """What has just come takes no touch yet, here for less than a turn of the loop."""
        return any(item.objectName() == "arming" and item.isEnabled() for item in self.items())

    def settle(self) -> None:
        """Let layouts and lists be made: they are, once a frame was drawn."""
        QCoreApplication.processEvents()
        self.view.grabWindow()

    def sees(self, name: str) -> bool:
        self.settle()
        return self.hands.sees(name)

    def find(self, name: str) -> QQuickItem:
        self.settle()
        item = self.hands.find(name)
        assert item is not None, f"{name} is not on the screen"
        return item

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def items(self, within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """All visible items; delegates are children in the picture only."""
        for child in (within or self.view.contentItem()).childItems():
            if child.isVisible():
                yield child
                yield from self.items(child)

    def words(self) -> set[str]:
        """Every visible text."""
        self.settle()
        return {str(item.property("text")) for item in self.items() if item.inherits("QQuickText")}

    def grab(self) -> QImage:
        self.settle()
        return self.view.grabWindow()

    def close(self) -> None:
        self.view.hide()
        self.look.detach()
        shiboken6.delete(self.view)
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))

    def _warned(self, errors: list[QQmlError]) -> None:
        self.warnings += [error.toString() for error in errors]
