"""Keeps the machine from sleeping while somebody is checked in, and lights the screen for an alert."""

import asyncio
import contextlib
import logging
import os
from collections.abc import Awaitable, Callable
from typing import Literal

from tablet_app.awake import x11
from tablet_app.awake.bus import Bus, NoAnswerError, RefusedError, connected

log = logging.getLogger(__name__)

Problem = Literal["", "sleep", "screen"]
"""What cannot be kept: the machine may fall "asleep"; only the "screen" may go dark."""

AGAIN_S = 2.0
AGAIN_AT_MOST_S = 60.0
LOOK_EVERY_S = 2.0

NAME, WHY = "Partner tablet", "Orders come in and must be heard"
_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
# The lid wants more rights than sleep in some settings, and a tablet has none.
_WHATS = ("sleep:idle:handle-lid-switch", "sleep:idle")
_SAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")


class WakeKeeper:
    """`on_problem` gets each change of what cannot be kept; `on_dark` whether the screen is dark, and whether it was
    this keeper that lit it.

    Asks logind (the system bus), the session's screen saver (the session bus) and the X server, whichever are there.
    What breaks off or is refused is asked for again, each 2 to 60 s.
    """

    def __init__(self) -> None:
        self.on_problem: Callable[[Problem], None] = lambda _: None
        self.on_dark: Callable[[bool, bool], None] = lambda _dark, _lit: None
        self._wanted = False
        self._changed = asyncio.Event()
        self._lit = asyncio.Event()
        self._missing: set[Problem] = set()
        self._problem: Problem = ""
        self._dark = False
        self._session: Bus | None = None

    @property
    def problem(self) -> Problem:
        return self._problem

    def keep(self, wanted: bool) -> None:
        """Whether the machine is to stay awake and the screen bright."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._changed.set()
            self._changed = asyncio.Event()
            if not wanted:
                self._missing.clear()
                self._tell()

    def light(self) -> None:
        """Light the screen, if it is dark."""
        self._lit.set()

    async def run(self) -> None:
        """Until cancelled; then nothing is kept any more."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._again_and_again(self._hold_machine, "sleep"))
            group.create_task(self._again_and_again(self._follow_session, None))
            group.create_task(self._light_on())
            if x11.here():
                group.create_task(self._hold_x11())

    async def _again_and_again(self, doing: Callable[[], Awaitable[None]], problem: Problem | None) -> None:
        pause = AGAIN_S
        while True:
            changed = self._changed
            try:
                await doing()
                pause = AGAIN_S
                continue
            except (NoAnswerError, RefusedError) as error:
                if self._wanted:
                    refused = isinstance(error, RefusedError)
                    self._miss(problem or ("screen" if refused else None), str(error))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await changed.wait()
            pause = min(2 * pause, AGAIN_AT_MOST_S)

    async def _hold_machine(self) -> None:
        """Returns when it is no longer wanted, or was lost."""
        while not self._wanted:
            await self._changed.wait()
        changed = self._changed
        async with connected("system") as bus:
            lost = asyncio.Event()
            await _when_it_leaves(bus, _LOGIND[0], lost)
            lock = await self._lock(bus)
            try:
                self._has("sleep")
                await _first(changed, lost, bus.gone)
            finally:
                os.close(lock)
        if self._wanted:
            raise NoAnswerError("logind or its bus went away")

    async def _lock(self, bus: Bus) -> int:
        """The descriptor that keeps the machine awake for as long as it is open."""
        for what in _WHATS[:-1]:
            with contextlib.suppress(RefusedError):
                return (await bus.ask(*_LOGIND, "Inhibit", "ssss", what, NAME, WHY, "block"))[0]
        return (await bus.ask(*_LOGIND, "Inhibit", "ssss", _WHATS[-1], NAME, WHY, "block"))[0]

    async def _follow_session(self) -> None:
        """Returns when something has changed. The hold ends with its connection."""
        changed = self._changed
        async with connected("session") as bus:
            lost = asyncio.Event()
            await _when_it_leaves(bus, _SAVER[0], lost)
            await bus.follow(f"interface='{_SAVER[2]}'", "ActiveChanged", lambda body: self._darken(bool(body[0])))
            self._session = bus
            try:
                if self._wanted:
                    await bus.ask(*_SAVER, "Inhibit", "ss", NAME, WHY)
                    self._has("screen")
                await _first(changed, lost, bus.gone)
            finally:
                self._session = None
        if not changed.is_set():
            raise NoAnswerError("the session's screen saver or its bus went away")

    async def _hold_x11(self) -> None:
        while True:
            changed = self._changed
            before = await x11.hold() if self._wanted else None
            try:
                if self._wanted and before is None:
                    self._miss("screen", "the X server keeps its blanking")
                while not changed.is_set():
                    self._darken(await x11.dark())
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(LOOK_EVERY_S if not self._wanted else AGAIN_AT_MOST_S):
                            await changed.wait()
            finally:
                if before is not None:
                    await x11.let_go(before)

    async def _light_on(self) -> None:
        while True:
            await self._lit.wait()
            self._lit.clear()
            if x11.here():
                await x11.light()
            if self._session is not None:
                with contextlib.suppress(NoAnswerError, RefusedError):
                    await self._session.ask(*_SAVER, "SimulateUserActivity")
                with contextlib.suppress(NoAnswerError, RefusedError):
                    await self._session.ask(*_SAVER, "SetActive", "b", False)
            if self._dark:
                self._dark = False
                self.on_dark(False, True)

    def _darken(self, dark: bool) -> None:
        if dark != self._dark:
            self._dark = dark
            self.on_dark(dark, False)

    def _has(self, what: Problem) -> None:
        self._missing.discard(what)
        self._tell()

    def _miss(self, what: Problem | None, why: str) -> None:
        if what is None:
            log.info("no screen saver to speak to", extra={"why": why})
            return
        if what not in self._missing:
            log.warning("the tablet is not kept awake", extra={"what": what, "why": why})
        self._missing.add(what)
        self._tell()

    def _tell(self) -> None:
        problem: Problem = "sleep" if "sleep" in self._missing else "screen" if "screen" in self._missing else ""
        if problem != self._problem:
            self._problem = problem
            self.on_problem(problem)


async def _when_it_leaves(bus: Bus, service: str, lost: asyncio.Event) -> None:
    """`lost` is set when another owner, or none, has the service's name."""
    rule = f"sender='org.freedesktop.DBus',arg0='{service}'"

    def told(body: list[object]) -> None:
        if body[0] == service:
            lost.set()

    await bus.follow(rule, "NameOwnerChanged", told)


async def _first(*events: asyncio.Event) -> None:
    """Returns once one of them is set."""
    waiting = [asyncio.create_task(event.wait()) for event in events]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
