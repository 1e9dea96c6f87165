"""Runs the view models' coroutines without an event loop, and holds them where a test wants a slow disk."""

from __future__ import annotations

from collections.abc import Coroutine, Generator
from typing import Any


class Gate:
    """What a coroutine waits at: open at first; `shut` it, and whoever comes waits until `open`; or `fails`."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._shut = False
        self.fails: Exception | None = None
        self._waiting: list[Coroutine[Any, Any, object]] = []

    def __await__(self) -> Generator[Gate, None, None]:
        if self._shut:
            yield self
        if self.fails is not None:
            raise self.fails

    def hold(self, coroutine: Coroutine[Any, Any, object]) -> None:
        self._waiting.append(coroutine)

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def shut(self) -> None:
        self._shut = True

    def open(self) -> None:
        self._shut = False
        waiting, self._waiting = self._waiting, []
        for coroutine in waiting:
            self._runner.go_on(coroutine)


class Runner:
    """`start` is what view models get. An exception in a coroutine is kept in `errors`."""

    def __init__(self) -> None:
        self.errors: list[BaseException] = []

    def start(self, coroutine: Coroutine[Any, Any, object]) -> None:
        self.go_on(coroutine)

    def go_on(self, coroutine: Coroutine[Any, Any, object]) -> None:
        try:
            gate = coroutine.send(None)
        except StopIteration:
            return
        except Exception as error:  # noqa: BLE001  a test looks at it
            self.errors.append(error)
            return
        gate.hold(coroutine)
