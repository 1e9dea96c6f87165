"""Pictures of the tablet's own screens, drawn from their QML in any language: they can't be out of date."""

from __future__ import annotations

import contextlib
from collections.abc import Coroutine, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSize, QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider, QQuickView

from tablet_app.ui.board import BoardModel
from tablet_app.ui.checkin import CheckInModel
from tablet_app.ui.desk.sample import Sample, Scene
from tablet_app.ui.engine import QML
from tablet_app.ui.language import Look
from tablet_app.ui.pairing import PairingModel
from tablet_app.ui.products import ProductsModel
from tablet_app.ui.reading import OrdersReader
from tablet_app.ui.status import StatusModel
from tablet_app.ui.ticker import Ticker
from tablet_app.ui.trouble import TroubleModel

SIZE = (1280, 800)


def start(reading: Coroutine[Any, Any, object]) -> None:
    """Run a coroutine of a sample: nothing in it waits."""
    with contextlib.suppress(StopIteration):
        reading.send(None)


class _Models:
    """The view models of the pictured screens over one sample."""

    def __init__(self, sample: Sample, look: Look) -> None:
        self.root = root = QObject()
        one: Any = sample
        told = sample.changes
        checkins: Any = SimpleNamespace(view=sample.check_in)
        outbox: Any = SimpleNamespace(view=sample.queue)
        recoveries: Any = SimpleNamespace(view=sample.recovery)
        self.checkin = CheckInModel(start, told, checkins, one, one, one, one, _nothing, _none, parent=root)
        self.products = ProductsModel(start, told, one, one, one, _nothing, root)
        self.status = StatusModel(
            start,
            told,
            venues=one,
            outbox=outbox,
            link=sample.link,
            devices=one,
            checkins=checkins,
            support=one,
            clock=one,
            look=look,
            offline_after_ms=0,
            parent=root,
        )
        self.trouble = TroubleModel(start, told, one, recoveries, one, one, parent=root)
        self.reader = OrdersReader(start, told, one, one, one)
        self.board = BoardModel(self.reader, Ticker(one, root), root)
        self.pairing = PairingModel(start, _nothing, root)
        self.reader.soon()
        reason = sample.scene.unheard
        self.status.sound(not reason, reason, 20 if reason == "too_low" else 80)

    def close(self) -> None:
        self.reader.stop()
        shiboken6.delete(self.root)


async def _nothing(*_: object) -> Any:
    return None


async def _none() -> int:
    return 0


def _screen(models: _Models, look: Look, scene: Scene) -> tuple[str, str, Mapping[str, object]]:
    """Module, screen and what it is given, as Main.qml chooses among them."""
    if scene.case == "storage":
        return "Tablet", "Trouble", {"trouble": models.trouble, "status": models.status}
    if scene.place == "revoked" or (scene.case == "C1.revoked" and not scene.step):
        return "Tablet", "Revoked", {"status": models.status}
    if scene.place == "unpaired":
        return "Tablet", "PairingScreen", {"pairing": models.pairing, "look": look, "supportCode": scene.code}
    if scene.step or scene.place == "not_checked_in":
        if scene.step:
            models.checkin.choose(scene.step)
        return "Tablet", "CheckInScreen", {"checkin": models.checkin, "products": models.products}
    return "SupportWindow", "BoardPicture", {"status": models.status, "trouble": models.trouble, "board": models.board}


def picture(scene: Scene, language: str, folder: Path, size: tuple[int, int] = SIZE) -> QImage:
    """The screen as a partner with that language sees it. `folder` has the translations. Raises RuntimeError.

    Needs the software renderer: only that draws a window that was never shown.
    """
    look = Look(folder)
    look.show(language, "light")
    models = _Models(Sample(scene), look)
    view = QQuickView()
    try:
        engine = view.engine()
        engine.addImportPath(str(QML))
        look.attach(engine)
        module, screen, given = _screen(models, look, scene)
        view.setInitialProperties(given)
        view.loadFromModule(module, screen)
        if view.errors():
            raise RuntimeError("; ".join(error.toString() for error in view.errors()))
        view.resize(*size)
        # A window that is never shown hears of no size: the view would leave its root without one.
        view.rootObject().setSize(QSizeF(*size))
        # Layouts and lists come to rest once a frame was made, and some with the next.
        for _ in range(2):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            view.grabWindow()
        return view.grabWindow()
    finally:
        look.detach()
        shiboken6.delete(view)
        models.close()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


class Pictures(QQuickImageProvider):
    """`image://picture/NAME`: what was put under that name, scaled down finely to the size that is asked for."""

    def __init__(self, keep: int = 8) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._keep = keep
        self._known: dict[str, QImage] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._known

    def put(self, name: str, image: QImage) -> None:
        while len(self._known) >= self._keep:
            self._known.pop(next(iter(self._known)))
        self._known[name] = image

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002
        image, width = self._known.get(id, QImage()), requestedSize.width()
        return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation) if width > 0 else image
