"""The QML engine, whose own thread reads ahead while Python imports."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

QML = Path(__file__).parent / "qml"


class Engine(QQmlApplicationEngine):
    """Begins with Qt's own libraries, which need none of our view models."""

    def __init__(self) -> None:
        super().__init__()
        self.addImportPath(str(QML))
        self._read(QML / "Libraries.qml")

    def read_screens(self) -> None:
        """Begin with the screens; the view models, which they know by name, are imported by now."""
        self._read(QML / "Tablet" / "Main.qml")

    def read_on(self) -> None:
        """Give its thread what it waits for: at each library and type of Python it asks this one."""
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def end(self) -> None:
        """Take down what it made, while there is an application. May be called twice."""
        if shiboken6.isValid(self):
            shiboken6.delete(self)

    def _read(self, file: Path) -> None:
        QQmlComponent(self, str(file), QQmlComponent.CompilationMode.Asynchronous, self)
