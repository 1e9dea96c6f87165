"""The event loop of asyncio on Qt's. The only importer of qasync."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import Any

from PySide6.QtCore import QBasicTimer, QObject, QTimerEvent
from PySide6.QtGui import QGuiApplication

from tablet_app.ui.application import without_widgets

with without_widgets():
    import qasync

THREADS = 10


class Loop(qasync.QEventLoop):
    """Calls back by timers of its own. qasync's end with `killTimer`, and to choose between its overloads PySide makes
    all enumerations of the namespace Qt: 1.5 MB, 11 ms right after the first frame.
    """

    def __init__(self, application: QGuiApplication) -> None:
        self._callbacks = _Callbacks(self.is_closed)
        super().__init__(application)
        # One thread where one is enough; qasync's own starts ten at once, each with an arena of malloc's.
        self.set_default_executor(ThreadPoolExecutor(THREADS, "loop"))

    def call_later(  # pyright: ignore[reportIncompatibleMethodOverride]  no TimerHandle: qasync's has none either
        self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        handle = _Handle(callback, args, self, self._callbacks, context)
        self._callbacks.add(handle, delay)
        return handle


class _Handle(asyncio.Handle):
    """Takes its timer along when it is cancelled: a limit of ten minutes for what took a moment would wait them out."""

    def __init__(
        self,
        callback: Callable[..., object],
        args: tuple[Any, ...],
        loop: asyncio.AbstractEventLoop,
        callbacks: _Callbacks,
        context: Context | None,
    ) -> None:
        super().__init__(callback, args, loop, context=context)
        self._callbacks = callbacks
        self.timer = 0

    def cancel(self) -> None:
        super().cancel()
        self._callbacks.drop(self)


class _Callbacks(QObject):
    """Runs each handle once, after its delay in seconds; none any more when `closed`."""

    def __init__(self, closed: Callable[[], bool]) -> None:
        super().__init__()
        self._closed = closed
        self._waiting: dict[int, tuple[QBasicTimer, _Handle]] = {}

    def add(self, handle: _Handle, delay: float) -> None:
        timer = QBasicTimer()
        timer.start(max(0, int(delay * 1000)), self)
        handle.timer = timer.timerId()
        self._waiting[handle.timer] = timer, handle

    def drop(self, handle: _Handle) -> None:
        # Another's timer may have its number by now.
        timer, its = self._waiting.get(handle.timer, (None, None))
        if timer is not None and its is handle:
            del self._waiting[handle.timer]
            timer.stop()

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802  Qt calls it by this name
        # A cancelled one's last event may be under way still.
        timer, handle = self._waiting.pop(event.timerId(), (None, None))
        if timer is None or handle is None:
            return
        timer.stop()
        if not handle.cancelled() and not self._closed():
            handle._run()  # noqa: SLF001  as each event loop does
