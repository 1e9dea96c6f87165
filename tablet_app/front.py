"""What a person sees first: the screens over the house, drawn before there is an event loop."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QEventLoop, QTimer

from tablet_app import house
from tablet_app.assets import asset
from tablet_app.config import Config
from tablet_app.domain.changes import Changes
from tablet_app.domain.meters import Reading
from tablet_app.domain.pairing import PairingOutcome
from tablet_app.domain.report import SavedReport
from tablet_app.house import House, Known
from tablet_app.services.checkin import CheckIns
from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices, Settings
from tablet_app.services.diagnosis import Diagnosis
from tablet_app.services.health import Health
from tablet_app.services.link import Link
from tablet_app.services.no_sound import NoSound
from tablet_app.services.orders import Orders
from tablet_app.services.outbox import Outbox
from tablet_app.services.products import Products
from tablet_app.services.queue import Queue
from tablet_app.services.recovery import Recoveries
from tablet_app.services.support import Support
from tablet_app.services.technician import Technician
from tablet_app.services.touch import TouchTests
from tablet_app.services.unreadable import UnreadableOrders
from tablet_app.services.venue import Venues
from tablet_app.services.warnings import Warnings
from tablet_app.store.database import Store
from tablet_app.ui.engine import Engine
from tablet_app.ui.language import Look
from tablet_app.ui.screens import Screens
from tablet_app.ui.start import Start
from tablet_app.ui.window import Window

if TYPE_CHECKING:
    from tablet_app.sound.ringer import Ringer
    from tablet_app.wiring import Tablet

log = logging.getLogger(__name__)

Guest = Callable[["Counter"], Awaitable[int]]
"""Somebody who works the counter instead of a person; its answer becomes the exit code."""
WINDOW = (1280, 800)
BOARD_WITHIN_MS = 1000
FRAME_S = 0.016


class Counter:
    """A running tablet: what a guest can see and touch."""

    def __init__(self, tablet: Tablet, check_ins: CheckIns, window: Window, ringer: Ringer) -> None:
        self.tablet = tablet
        self.check_ins = check_ins
        self.window = window
        self.ringer = ringer


class Outside:
    """What the screens call beyond the house. It comes after the first frame, and no tap is taken before."""

    pairing: Callable[[str], Awaitable[PairingOutcome]]
    test: Callable[[], None]
    beeps: Callable[[], Awaitable[int]]
    save: Callable[[], Awaitable[SavedReport]]
    meters: Callable[[], Awaitable[Reading]]
    log: Callable[[], Awaitable[list[str]]]

    def __init__(self) -> None:
        self.closed = False
        self.again = False
        """The app is to start anew when it has ended."""
        self.stop: Callable[[], None] = lambda: None

    async def pair(self, code: str) -> PairingOutcome:
        return await self.pairing(code)

    async def play_test(self) -> None:
        self.test()

    async def play_beeps(self) -> int:
        return await self.beeps()

    async def save_report(self) -> SavedReport:
        return await self.save()

    async def read_meters(self) -> Reading:
        return await self.meters()

    async def read_log(self) -> list[str]:
        return await self.log()

    def close(self) -> None:
        """A person closed the window."""
        self.closed = True
        self.stop()


class _Services(Struct, frozen=True):
    """What the screens call, as `ui.services.Services` asks for it."""

    changes: Changes
    clock: Clock
    orders: Orders
    unreadable: UnreadableOrders
    products: Products
    venues: Venues
    outbox: Outbox
    queue: Queue
    health: Health
    recoveries: Recoveries
    devices: Devices
    checkins: CheckIns
    support: Support
    link: Link
    diagnosis: Diagnosis
    no_sound: NoSound
    warnings: Warnings
    touch_tests: TouchTests
    technician: Technician
    pair: Callable[[str], Awaitable[PairingOutcome]]
    play_test: Callable[[], Awaitable[None]]
    play_beeps: Callable[[], Awaitable[int]]
    save_report: Callable[[], Awaitable[SavedReport]]
    send_report: Callable[[], Awaitable[None]]
    read_meters: Callable[[], Awaitable[Reading]]
    read_log: Callable[[], Awaitable[list[str]]]


class Front:
    """Needs an open store and a Qt application. Before the loop runs, what the screens ask the store for blocks."""

    def __init__(self, config: Config, store: Store) -> None:
        self._config = config
        self._start: Start = at_once
        self._store = store
        store.blocks = True
        self.outside = Outside()
        self.house = house.build(config, store, _now(house.known(store)) or Known())
        settings = _now(self.house.devices.settings()) or Settings(config.language, config.theme)
        look = Look(asset("i18n"), lambda name, value: self._run(self.house.devices.choose(settings, **{name: value})))
        look.show(settings.language, settings.theme)
        self.window: Window
        services = _services(self.house, self.outside)
        self.screens = Screens(services, self._run, look, turn=self._turn, auto_accept=config.auto_accept)

    def show(self, engine: Engine) -> None:
        """Open the window; returns with its first frame, or soon, for a dark screen must not stay mute.

        `engine`: that has read ahead. A tap that comes meanwhile waits for the event loop.
        """
        window = self.window = self.screens.show(WINDOW if self._config.windowed else None, self.outside.close, engine)
        waiting = QEventLoop()
        window.root.frameSwapped.connect(waiting.quit)
        QTimer.singleShot(BOARD_WITHIN_MS, waiting, waiting.quit)
        waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        window.root.frameSwapped.disconnect(waiting.quit)
        self.screens.furnish()

    def join(self, start: Start) -> None:
        """From now on an event loop runs, on which `start` starts what the screens ask for."""
        self._store.blocks = False
        self._start = start

    def _run(self, doing: Coroutine[Any, Any, object]) -> None:
        self._start(doing)

    async def _turn(self) -> None:
        if not self._store.blocks:
            import asyncio  # noqa: PLC0415  20 ms that the first frame does without

            await asyncio.sleep(FRAME_S)


def at_once(doing: Coroutine[Any, Any, object]) -> None:
    """Run what waits for nothing but a store that blocks; what goes wrong in it is logged, as it is later in a task."""
    try:
        _now(doing)
    except Exception:
        log.exception("an act failed")


def _now(doing: Coroutine[Any, Any, Any]) -> Any:
    """What the coroutine returns. Raises RuntimeError where it waits for something that takes an event loop."""
    try:
        doing.send(None)
    except StopIteration as done:
        return done.value
    doing.close()
    raise RuntimeError("it waits for an event loop, which does not run yet")


def _services(own: House, outside: Outside) -> _Services:
    return _Services(
        changes=own.changes,
        clock=own.clock,
        orders=own.orders,
        unreadable=own.unreadable,
        products=own.products,
        venues=own.venues,
        outbox=own.outbox,
        queue=own.queue,
        health=own.health,
        recoveries=own.recoveries,
        devices=own.devices,
        checkins=own.check_ins,
        support=own.support,
        link=own.link,
        diagnosis=own.diagnosis,
        no_sound=NoSound(own.diagnosis, outside.play_beeps, own.changes),
        warnings=own.warnings,
        touch_tests=own.touch_tests,
        technician=own.technician,
        pair=outside.pair,
        play_test=outside.play_test,
        play_beeps=outside.play_beeps,
        save_report=outside.save_report,
        send_report=own.reports.send,
        read_meters=outside.read_meters,
        read_log=outside.read_log,
    )
