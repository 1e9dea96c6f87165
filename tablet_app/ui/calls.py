"""What sounds that no order on the screen explains: which confirmations may not get through, and support's ring."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.alarm import Calls

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class CallsModel(QObject):
    """Called from the screen: `understood`, the codes were read; `stopped`, support's ring was heard."""

    changed = Signal()
    understood = Signal()
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = Calls()

    def tell(self, calls: Calls) -> None:
        if calls != self._calls:
            self._calls = calls
            self.changed.emit()

    @Property("QStringList", notify=changed)
    def undelivered(self) -> list[str]:
        """Codes of orders whose confirmation may not reach the platform in time."""
        return list(self._calls.undelivered)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What takes the screen: "undelivered", "support", or "" for nothing."""
        return "undelivered" if self._calls.unread else "support" if self._calls.support else ""
