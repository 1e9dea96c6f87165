"""The window: the QML engine with its view models, taken down in the order that Qt needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import PySide6.QtQuick  # noqa: F401  without it the root comes back as a bare QWindow
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from tablet_app.ui.alert import AlertModel
from tablet_app.ui.engine import Engine
from tablet_app.ui.language import Look

if TYPE_CHECKING:
    # PySide makes a class when its name is first asked for: QImage takes a start 3 ms, QEvent 1.
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QImage
    from PySide6.QtQml import QQmlError
    from PySide6.QtQuick import QQuickImageProvider

_DEFERRED_DELETE = 52
"""QEvent.Type.DeferredDelete."""


class Window:
    """Shows `screen` (module, type) with `models` as its properties. Raises RuntimeError when it cannot be loaded.

    `engine`: one that has read ahead, which is this window's from then on. `size` (width, height) is for a window;
    without it the window fills the screen. `on_close` is called when a person closes the window, which then stays until
    `close`. `images` are image providers.
    """

    def __init__(
        self,
        models: Mapping[str, QObject],
        look: Look,
        *,
        size: tuple[int, int] | None = None,
        screen: tuple[str, str] = ("Tablet", "Main"),
        images: Mapping[str, QQuickImageProvider] | None = None,
        on_close: Callable[[], None] = lambda: None,
        engine: Engine | None = None,
    ) -> None:
        self.warnings: list[str] = []
        self._look = look
        self._engine = engine or Engine()
        self._engine.warnings.connect(self._warned)
        # The engine owns its image provider: Python's reference must not be the last one.
        self._images = dict(images or {})
        for name, provider in self._images.items():
            self._engine.addImageProvider(name, provider)
        look.attach(self._engine)
        self._engine.setInitialProperties({**models, "look": look})
        self._engine.loadFromModule(*screen)
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("The screens cannot be loaded: " + "; ".join(self.warnings))
        self.root: QQuickWindow = roots[0]
        self.root.closeRequested.connect(on_close)  # type: ignore[attr-defined]
        alert = models.get("alert")
        if isinstance(alert, AlertModel):
            self.root.frameSwapped.connect(alert.drawn)
        if size is None:
            # Without a window manager nobody would make it fill the screen.
            self.root.setGeometry(self.root.screen().geometry())
            self.root.showFullScreen()
        else:
            self.root.resize(*size)
            self.root.show()

    def grab(self) -> QImage:
        """What the window shows now."""
        return self.root.grabWindow()

    def close(self) -> None:
        """Take the screens down; the view models may go after this, not before."""
        if not shiboken6.isValid(self._engine):
            return
        self.root.hide()
        self._look.detach()
        shiboken6.delete(self._engine)
        QCoreApplication.sendPostedEvents(None, _DEFERRED_DELETE)

    def _warned(self, errors: list[QQmlError]) -> None:
        self.warnings += [error.toString() for error in errors]
