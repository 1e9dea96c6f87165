"""The machine awake and the screen bright in the running app: while checked in, and for each tone."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from tablet_app.awake.keeper import WakeKeeper
from tablet_app.domain.changes import Change
from tablet_app.domain.checkin import Standing
from tablet_app.services.checkin import CheckIns
from tablet_app.services.waiting import set_or_after
from tablet_app.sound.alarm import AlarmKeeper
from tablet_app.store.database import StoreError
from tablet_app.wiring import Tablet

log = logging.getLogger(__name__)

LOOK_EVERY_S = 20.0


async def keep_awake(
    tablet: Tablet,
    check_ins: CheckIns,
    alarm: AlarmKeeper,
    on_problem: Callable[[str], None],
    on_dark: Callable[[bool, bool], None],
) -> None:
    """Until cancelled. `on_problem` and `on_dark` are told as by `WakeKeeper`.

    Does nothing where the configuration leaves it to somebody else.
    """
    if not tablet.config.keep_awake:
        return
    keeper = WakeKeeper()
    keeper.on_problem, keeper.on_dark = on_problem, on_dark
    alarm.on_tone = lambda _: keeper.light()
    told = asyncio.Event()
    tablet.changes.listen(Change.DEVICE | Change.VENUE, lambda _: told.set())
    async with asyncio.TaskGroup() as group:
        group.create_task(keeper.run())
        while True:
            told.clear()
            try:
                view = await check_ins.view()
                keeper.keep(view.standing in (Standing.CHECKED_IN, Standing.PAUSED))
            except StoreError as error:
                log.warning("check-in not read", extra={"why": error.why})
            await set_or_after(told, LOOK_EVERY_S)
