"""Works the screens as a person does: finds what is visible by its name and touches it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest


class NotThereError(LookupError):
    """There is nothing of that name that a finger could touch now."""


def arming(items: Iterable[QQuickItem], at: QPoint) -> bool:
    """Whether what is there has just come and takes no touch yet."""
    return any(
        item.objectName() == "arming" and item.isEnabled() and item.contains(item.mapFromScene(QPointF(at)))
        for item in items
    )


class Hands:
    """Touches the window `root`. Needs a running event loop to see what comes of it."""

    def __init__(self, root: QQuickWindow) -> None:
        self._root = root
        self._finger: QPointingDevice = QTest.createTouchDevice()

    def _items(self, item: QQuickItem) -> Iterator[QQuickItem]:
        for child in item.childItems():
            if child.isVisible():
                yield child
                yield from self._items(child)

    def find(self, name: str) -> QQuickItem | None:
        """The visible item with that objectName; the topmost when there are several."""
        found = [item for item in self._items(self._root.contentItem()) if item.objectName() == name]
        return found[-1] if found else None

    def sees(self, name: str) -> bool:
        return self.find(name) is not None

    def tap(self, name: str) -> None:
        """Touch the middle of the item. Raises NotThereError when it is not visible, not enabled or off the screen."""
        item = self.find(name)
        if item is None or not item.isEnabled():
            raise NotThereError(f"{name}: not on the screen" if item is None else f"{name}: not enabled")
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        if not self._root.contentItem().contains(QPointF(middle)):
            raise NotThereError(f"{name}: off the screen at {middle.x()}, {middle.y()}")
        if arming(self._items(self._root.contentItem()), middle):
            raise NotThereError(f"{name}: has just come, and takes no touch yet")

        def touch() -> None:
            QTest.touchEvent(self._root, self._finger).press(0, middle, self._root).commit()
            QTest.touchEvent(self._root, self._finger).release(0, middle, self._root).commit()

        # Later, from the event loop: the touch runs the loop until it is taken, which must not happen inside a task.
        QTimer.singleShot(0, self._root, touch)
