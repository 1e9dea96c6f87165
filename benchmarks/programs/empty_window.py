"""The reference: a PySide6 Qt Quick window with nothing in it."""

import sys

import PySide6.QtQuick
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from report import now_ns, tell

LIVES_MS = 1500
application = QGuiApplication(sys.argv[:1])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick\nWindow { visible: true; width: 1280; height: 800 }")
frames: list[int] = []


def drawn() -> None:
    frames.append(now_ns())
    if len(frames) == 1:
        QTimer.singleShot(LIVES_MS, application.quit)


window = engine.rootObjects()[0]
assert isinstance(window, PySide6.QtQuick.QQuickWindow)
window.frameSwapped.connect(drawn)
application.exec()
tell(frames[0])
