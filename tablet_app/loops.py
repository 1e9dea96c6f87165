"""What goes on beside the screen: listening, sending, signs of life, timed returns, tidying."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

from tablet_app import __version__, control
from tablet_app.diagnostics.checks import power
from tablet_app.domain.changes import Change
from tablet_app.domain.checkin import Standing
from tablet_app.living import Life
from tablet_app.services.checkin import CheckIns
from tablet_app.services.clock import boot_ms
from tablet_app.services.waiting import set_or_after
from tablet_app.sound.mixer import MixerState
from tablet_app.store import device as facts
from tablet_app.store.database import StoreError
from tablet_app.sync.heartbeat import Heartbeat
from tablet_app.wiring import Tablet

log = logging.getLogger(__name__)

RETURNS_AT_LEAST_EVERY_S = 60.0
TIDY_EVERY_S = 3600.0
TIDY_FIRST_S = 60.0
OFFSET_FIRST_S, OFFSET_EVERY_S = 5.0, 60.0
STORE_AGAIN_S = 5.0
COLLECT_EVERY_S = 60.0
COLLECT_AT_LAST = 10
"""So many times it is put off in a row."""
SWITCH_S = 0.0003
"""How long a thread works before another has its turn. With Python's 5 ms the screens, which ask for a turn several
times in a frame, were held up by 20 while a full queue was sent; with 1 ms by up to 20 in 69 such queues, by 15 now."""
NO_WALK = 1_000_000
"""Walks through the middle generation to one through the old one: never."""


async def _paired(tablet: Tablet) -> None:
    """Returns once this device is known to the platform."""
    told = asyncio.Event()
    forget = tablet.changes.listen(Change.DEVICE, lambda _: told.set())
    try:
        while True:
            told.clear()
            try:
                device = await tablet.devices.device()
            except StoreError as error:
                log.warning("device not read", extra={"why": error.why})
                await asyncio.sleep(STORE_AGAIN_S)
                continue
            if device is not None and not device.revoked and tablet.devices.token() is not None:
                return
            await told.wait()
    finally:
        forget()


async def listen(tablet: Tablet) -> None:
    """Follow the feed for as long as the device is paired; a revoked one waits for its new pairing.

    Where the database was made anew, or the device paired anew, it begins again, with a snapshot: a stream that was
    opened under the old identity tells what concerns that one, and nothing of a new venue's orders.
    """
    anew = asyncio.Event()
    tablet.health.on_jump = tablet.devices.on_paired = anew.set
    while True:
        await _paired(tablet)
        tablet.sender.wake()
        anew.clear()
        async with asyncio.TaskGroup() as group:
            listening = group.create_task(tablet.listener.run())
            restarting = group.create_task(_cancel_after(anew, listening))
            listening.add_done_callback(lambda _, other=restarting: other.cancel())


async def _cancel_after(event: asyncio.Event, task: asyncio.Task[None]) -> None:
    await event.wait()
    task.cancel()


async def return_products(tablet: Tablet) -> None:
    """Switch products back on when their time has come, however long the tablet was off or offline meanwhile."""
    told = asyncio.Event()
    tablet.changes.listen(Change.PRODUCTS | Change.VENUE, lambda _: told.set())
    while True:
        told.clear()
        pause = RETURNS_AT_LEAST_EVERY_S
        # Before the look, so that what comes due between that and the next question is not left to the longest pause.
        began = tablet.clock.now()
        try:
            count = await tablet.products.return_due()
            if count:
                log.info("products switched back on", extra={"count": count})
            due = tablet.products.next_return(await tablet.products.catalogue(), began)
            if due is not None:
                pause = min(pause, max(0.2, (due - tablet.clock.now()).total_seconds()))
        except StoreError as error:
            log.warning("products not returned", extra={"why": error.why})
        await set_or_after(told, pause)


async def tidy(tablet: Tablet) -> None:
    pause = TIDY_FIRST_S
    while True:
        await asyncio.sleep(pause)
        pause = TIDY_EVERY_S
        try:
            forgotten, erased, pruned = await tablet.housekeeping.tidy()
            log.info("tidied", extra={"orders": forgotten, "personal": erased, "commands": pruned})
        except StoreError as error:
            log.warning("not tidied", extra={"why": error.why})


def spare_the_screens() -> None:
    """Let the store's thread hold up the screens' as little as may be, of which they share one interpreter.

    The collector's walk through all that is old is left to `collect`: by itself it came in the middle of a full queue
    being sent, on whichever thread made the next object, and took 8 to 17 ms. The walks through what is new take 1 ms.
    """
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, NO_WALK)
    sys.setswitchinterval(SWITCH_S)


async def collect(tablet: Tablet) -> None:
    """Every minute, but not while a queue is being sent, unless that takes for ever."""
    skipped = 0
    while True:
        await asyncio.sleep(COLLECT_EVERY_S)
        with suppress(StoreError):
            skipped += 1
            if skipped > COLLECT_AT_LAST or not (await tablet.outbox.view()).waiting:
                gc.collect()
                skipped = 0


async def keep_offset(tablet: Tablet) -> None:
    """Remember how far off the tablet's wall clock is: after a restart without a network that is the best guess."""
    kept: float | None = None
    while True:
        await asyncio.sleep(OFFSET_EVERY_S if kept is not None else OFFSET_FIRST_S)
        offset = tablet.clock.offset.total_seconds()
        if tablet.clock.synced and (kept is None or abs(offset - kept) > 2):
            try:
                await tablet.store.write(lambda db, value=offset: facts.put(db, "clock_offset_s", value))
                kept = offset
            except StoreError as error:
                log.warning("clock offset not kept", extra={"why": error.why})


async def sign_of_life(tablet: Tablet, check_ins: CheckIns, life: Life, sound: MixerState | None) -> Mapping[str, Any]:
    """What the heartbeat tells of this moment. `sound`: the mixer as it was seen last, None where nobody could look."""
    supply = power.look()
    view = await check_ins.view()
    queue = await tablet.outbox.view()
    return {
        "checked_in": view.standing in (Standing.CHECKED_IN, Standing.PAUSED),
        "power": "unknown" if supply.mains is None else "mains" if supply.mains else "battery",
        "battery_pct": supply.battery_pct,
        "volume_pct": sound.volume_pct if sound else None,
        "audible": sound.problem is None if sound else None,
        "outbox": queue.waiting + len(queue.parked),
        "app_version": __version__,
        **await life.sign(),
    }


async def run(
    tablet: Tablet, sign: Callable[[], Awaitable[Mapping[str, Any]]], *more: Callable[[], Awaitable[None]]
) -> None:
    """Everything side by side until cancelled. `sign` gives the heartbeat's facts; `more` are loops of other layers."""

    async def facts_of_life() -> Mapping[str, Any]:
        return {**await sign(), "uptime_s": boot_ms() // 1000}

    heartbeat = Heartbeat(tablet.platform, tablet.devices, tablet.link, tablet.clock, facts_of_life)
    async with asyncio.TaskGroup() as group:
        for loop in (listen, return_products, tidy, keep_offset, collect):
            group.create_task(loop(tablet))
        group.create_task(tablet.sender.run())
        group.create_task(tablet.reporter.run())
        group.create_task(tablet.signs.run())
        group.create_task(heartbeat.run())
        group.create_task(tablet.health.run())
        group.create_task(control.serve(tablet.config.data_dir, _at_the_door(tablet)))
        for extra in more:
            group.create_task(_as_coroutine(extra))


def _at_the_door(tablet: Tablet) -> Mapping[str, control.Act]:
    """What the command line may have done by the running app."""
    return {"retry": tablet.queue.retry, "give_up": tablet.queue.give_up}


async def _as_coroutine(loop: Callable[[], Awaitable[None]]) -> None:
    await loop()
