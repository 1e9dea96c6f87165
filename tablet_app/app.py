"""Where the objects meet: store, use cases, network, sound and screens, on one loop. The only importer of qasync."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QUICK_BACKEND", "" if any(Path("/dev/dri").glob("renderD*")) else "software")
# Where no display sets the pace, Qt waits 5 ms after each change before it draws.
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")

from tablet_app import loops, sounding, wiring
from tablet_app.assets import asset
from tablet_app.config import Config
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.checkin import Standing
from tablet_app.domain.pairing import PairingOutcome
from tablet_app.lock import Lock
from tablet_app.log import on_loop_exception
from tablet_app.services.checkin import CheckIns
from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices, Settings
from tablet_app.services.health import Health
from tablet_app.services.link import Link
from tablet_app.services.orders import Orders
from tablet_app.services.outbox import Outbox
from tablet_app.services.products import Products
from tablet_app.services.queue import Queue
from tablet_app.services.recovery import Recoveries
from tablet_app.services.venue import Venues
from tablet_app.sound import alone, check, mixer
from tablet_app.sound.alarm import AlarmKeeper
from tablet_app.sound.ringer import Ringer
from tablet_app.store.database import Store
from tablet_app.tasks import Tasks
from tablet_app.ui.application import make_application, without_widgets
from tablet_app.ui.language import Look
from tablet_app.ui.screens import Screens
from tablet_app.ui.window import Window
from tablet_app.wiring import Tablet

if TYPE_CHECKING:
    import qasync
    from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)

Guest = Callable[["Counter"], Awaitable[int]]
"""Somebody who works the counter instead of a person; its answer becomes the exit code."""
WINDOW = (1280, 800)
BOARD_WITHIN_S = 1.0


class Counter:
    """A running tablet: what a guest can see and touch."""

    def __init__(self, tablet: Tablet, check_ins: CheckIns, window: Window, ringer: Ringer) -> None:
        self.tablet = tablet
        self.check_ins = check_ins
        self.window = window
        self.ringer = ringer


def run(config: Config, url: str, guest: Guest | None = None) -> int:
    """Run the tablet until it is closed; returns the exit code. Raises AlreadyRunningError, StoreError, OSError."""
    lock = Lock(config.data_dir)
    store = Store(config.data_dir)
    try:
        store.open()
        application = make_application(asset("fonts"))
        loop = _event_loop(application)
        loop.set_exception_handler(on_loop_exception)
        with loop:
            return loop.run_until_complete(_counter(config, url, store, guest))
    finally:
        store.close()
        lock.release()


def _event_loop(application: QGuiApplication) -> qasync.QEventLoop:
    """Qt's loop as asyncio's, in which both run."""
    with without_widgets():
        import qasync  # noqa: PLC0415
    return qasync.QEventLoop(application)


async def _counter(config: Config, url: str, store: Store, guest: Guest | None) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    known = await loops.known(store)
    tablet = wiring.build(config, store, url, known)
    ringer = Ringer(config.sound_backends)
    check_ins = wiring.check_ins(
        tablet,
        sound=lambda: check.probe(ringer, config.volume_floor_pct),
        repair_sound=lambda: mixer.unmute_and_raise(config.volume_floor_pct),
    )
    sentry = sounding.make_sentry(tablet, ringer)
    alarm = AlarmKeeper(
        sentry, tablet.orders, check_ins, tablet.link, tablet.changes, tablet.clock, auto_accept=config.auto_accept
    )
    tablet.feed.on_ring = alarm.ring_for
    settings = await tablet.devices.settings() or Settings(config.language, config.theme)
    tasks = Tasks()
    look = Look(asset("i18n"), lambda name, value: tasks.start(_keep(tablet, settings, name, value)))
    look.show(settings.language, settings.theme)
    screens = Screens(_services(tablet, check_ins, alarm, ringer), tasks.start, look, auto_accept=config.auto_accept)
    screens.models.alert.shown.connect(alarm.shown)
    sounding.join(alarm, sentry, screens.models.status.sound)
    window = screens.show(WINDOW if config.windowed else None, stop.set)

    async def run() -> None:
        await _board_drawn(screens, window)
        if not gc.isenabled():
            # What is here by now stays to the end: no later collection has to go through it, which holds up a frame.
            gc.freeze()
            gc.enable()
        await ringer.start()
        tablet.changes.tell(Change.ORDERS | Change.DEVICE | Change.VENUE)
        await loops.run(
            tablet,
            lambda: loops.sign_of_life(tablet, check_ins),
            alarm.run,
            sentry.run,
            lambda: sounding.keep_rules(tablet, check_ins, sentry),
        )

    running = loop.create_task(run())
    visiting = loop.create_task(_visit(guest, Counter(tablet, check_ins, window, ringer), stop))
    waiting = loop.create_task(stop.wait())
    await _resume(check_ins, tasks)
    code = 0
    try:
        await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            log.critical("the app cannot go on", exc_info=running.exception())
            code = 1
    finally:
        window.root.hide()
        await tasks.close()
        for task in (running, waiting, visiting):
            task.cancel()
        _, _, visited = await asyncio.gather(running, waiting, visiting, return_exceptions=True)
        if isinstance(visited, BaseException) and not isinstance(visited, asyncio.CancelledError):
            log.error("the guest failed", exc_info=visited)
            code = 1
        elif isinstance(visited, int):
            code = code or visited
        await ringer.close()
        await tablet.platform.close()
        screens.close()
    return code


async def _board_drawn(screens: Screens, window: Window) -> None:
    """Returns with the first frame that shows what the store holds; or soon, for a dark screen must not stay mute."""
    drawn = asyncio.Event()

    def frame() -> None:
        if not screens.models.board.loading:
            drawn.set()

    window.root.frameSwapped.connect(frame)
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(drawn.wait(), BOARD_WITHIN_S)
    window.root.frameSwapped.disconnect(frame)


async def _visit(guest: Guest | None, counter: Counter, stop: asyncio.Event) -> int:
    if guest is None:
        return 0
    try:
        return await guest(counter)
    finally:
        stop.set()


async def _resume(check_ins: CheckIns, tasks: Tasks) -> None:
    """A check-in that a restart broke off goes on where it was."""
    if (await check_ins.view()).standing is Standing.CHECKING_IN:
        tasks.start(check_ins.probe_all())


@dataclass(frozen=True, slots=True)
class _Services:
    """What the screens call, as `ui.screens.Services` asks for it."""

    changes: Changes
    clock: Clock
    orders: Orders
    products: Products
    venues: Venues
    outbox: Outbox
    queue: Queue
    health: Health
    recoveries: Recoveries
    devices: Devices
    checkins: CheckIns
    link: Link
    pair: Callable[[str], Awaitable[PairingOutcome]]
    play_test: Callable[[], Awaitable[None]]
    play_beeps: Callable[[], Awaitable[int]]


def _services(tablet: Tablet, check_ins: CheckIns, alarm: AlarmKeeper, ringer: Ringer) -> _Services:
    async def play_test() -> None:
        alarm.test()

    return _Services(
        changes=tablet.changes,
        clock=tablet.clock,
        orders=tablet.orders,
        products=tablet.products,
        venues=tablet.venues,
        outbox=tablet.outbox,
        queue=tablet.queue,
        health=tablet.health,
        recoveries=tablet.recoveries,
        devices=tablet.devices,
        checkins=check_ins,
        link=tablet.link,
        pair=tablet.pairing.pair,
        play_test=play_test,
        play_beeps=lambda: alone.play_beeps(ringer),
    )


async def _keep(tablet: Tablet, first: Settings, name: str, value: str) -> None:
    known = await tablet.devices.settings() or first
    await tablet.devices.choose(replace(known, **{name: value}))
