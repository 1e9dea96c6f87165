"""The counter at work: network, sound and the screens on one event loop."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtGui import QGuiApplication

from tablet_app import loops, sounding, waking, wiring
from tablet_app.config import Config
from tablet_app.domain.changes import Change
from tablet_app.domain.checkin import Standing
from tablet_app.front import Counter, Front, Guest, Outside
from tablet_app.living import Life
from tablet_app.log import on_loop_exception
from tablet_app.looping import Loop
from tablet_app.reporting import Reporting
from tablet_app.services.checkin import CheckIns
from tablet_app.sound import alone, check, mixer
from tablet_app.sound.alarm import AlarmKeeper
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.sentry import Sentry
from tablet_app.tasks import Tasks
from tablet_app.technical import Meters, log_reader
from tablet_app.ui.shield import Shield

log = logging.getLogger(__name__)


def run(application: QGuiApplication, config: Config, url: str, front: Front, guest: Guest | None) -> int:
    """Run what stands behind the screens of `front` until they are closed; returns the exit code."""
    loop = Loop(application)
    loop.set_exception_handler(on_loop_exception)
    with loop:
        return loop.run_until_complete(_counter(config, url, front, guest))


async def _counter(config: Config, url: str, front: Front, guest: Guest | None) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    tablet = wiring.build(config, front.house.store, url, house=front.house)
    parts = _equip(tablet, front.outside, stop.set)
    ringer, sentry, alarm, life, check_ins = parts.ringer, parts.sentry, parts.alarm, parts.life, tablet.check_ins
    tasks = Tasks()
    _open_the_way(front.outside, tablet, alarm, ringer, stop.set)
    front.join(tasks.start)
    screens, window = front.screens, front.window
    calls = screens.models.calls
    sounding.join(alarm, sentry, screens.models.status.sound, calls.tell)
    calls.understood.connect(alarm.understood)
    calls.stopped.connect(alarm.stop_ringing)

    async def run() -> None:
        await ringer.start()
        if not gc.isenabled():
            # What is here by now stays to the end, but for what the imports left behind (0.5 MB, 14 ms): no later
            # collection has to go through it, which holds up a frame.
            gc.collect()
            gc.freeze()
            loops.spare_the_screens()
            gc.enable()
        tablet.changes.tell(Change.ORDERS | Change.DEVICE | Change.VENUE)
        await loops.run(
            tablet,
            lambda: loops.sign_of_life(tablet, check_ins, life, sentry.mixer),
            life.run,
            alarm.run,
            sentry.run,
            lambda: sounding.keep_rules(tablet, check_ins, sentry),
            lambda: waking.keep_awake(
                tablet, check_ins, alarm, screens.models.status.awake, Shield(window.root).follow
            ),
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
        await life.end("closed" if front.outside.closed else "asked")
        await ringer.close()
        await tablet.platform.close()
        screens.leave()
        await tasks.close()
        screens.end()
    return code


class _Parts(Struct, frozen=True):
    """What is heard and watched beside the screens."""

    ringer: Ringer
    sentry: Sentry
    alarm: AlarmKeeper
    life: Life


def _equip(tablet: wiring.Tablet, outside: Outside, stop: Callable[[], None]) -> _Parts:
    """Give the house what it lacks: ears and a voice, the probes of the check-in, the checks of the tablet."""
    config = tablet.config
    ringer = Ringer(config.sound_backends)
    sentry = sounding.make_sentry(tablet, ringer)
    wiring.equip(
        tablet,
        sound=lambda: check.probe(ringer, sentry.rules.floor_pct),
        repair_sound=lambda: mixer.unmute_and_raise(sentry.rules.floor_pct),
    )
    alarm = AlarmKeeper(
        sentry,
        tablet.orders,
        tablet.check_ins,
        tablet.link,
        tablet.changes,
        tablet.clock,
        auto_accept=config.auto_accept,
    )
    tablet.feed.on_new = sounding.first(alarm, ringer)
    tablet.feed.on_ring = alarm.ring_for
    life = Life(tablet)
    alarm.warning_due = life.warnings.tone_due
    alarm.unreadable = tablet.unreadable.ring

    async def restart() -> None:
        outside.again = True
        stop()

    started_at = tablet.clock.now()

    def examine() -> None:
        from tablet_app import examining  # noqa: PLC0415  with what it needs 1 MB, for when somebody asks

        examining.make_diagnosis(tablet, ringer, sentry, life, restart, started_at)

    tablet.diagnosis.equip_later(examine)
    outside.save = Reporting(tablet, life).save
    return _Parts(ringer, sentry, alarm, life)


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


def _open_the_way(
    outside: Outside, tablet: wiring.Tablet, alarm: AlarmKeeper, ringer: Ringer, stop: Callable[[], None]
) -> None:
    """The screens reach what is outside the house from now on."""
    outside.pairing = tablet.pairing.pair
    outside.test = alarm.test
    outside.beeps = lambda: alone.play_beeps(ringer)
    outside.meters = Meters(tablet.url).read
    outside.log = log_reader(tablet.config.log_file)
    outside.stop = stop
    if outside.closed:
        stop()
