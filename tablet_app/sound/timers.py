"""Timers by name: one that is set again takes the place of the one before."""

import asyncio
from collections.abc import Callable


class Timers:
    """None runs before `start` and after `stop`."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._running: dict[str, asyncio.TimerHandle] = {}

    @property
    def started(self) -> bool:
        return self._loop is not None

    def start(self) -> None:
        """To be called on the running loop."""
        self._loop = asyncio.get_running_loop()

    def stop(self) -> None:
        self._loop = None
        for timer in self._running.values():
            timer.cancel()
        self._running.clear()

    def later(self, name: str, delay: float, action: Callable[[], None]) -> None:
        self.cancel(name)
        if self._loop:
            self._running[name] = self._loop.call_later(delay, action)

    def cancel(self, name: str) -> None:
        timer = self._running.pop(name, None)
        if timer:
            timer.cancel()
