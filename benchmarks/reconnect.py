"""The network is away for minutes, 200 things happen, it comes back: how long until the tablet shows and rings."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks import counter
from benchmarks.black_hole import BlackHole
from benchmarks.figures import Figure
from tablet_app import loops, wiring
from tablet_app.demo.process import Platform
from tablet_app.domain.alarm import Tone
from tablet_app.domain.checkin import Mark, Step, StepState
from tablet_app.domain.orders import CURRENT
from tablet_app.sound.alarm import AlarmKeeper
from tablet_app.store.database import Store
from tablet_app.wiring import Tablet

CUT_S = 25.0
"""Longer than a stream's silence and several tries. The pauses are those that there are after ten minutes."""
AFTER_TEN_MINUTES = 60
"""Tries that failed by then."""
RUNS = 5
LIMIT_S = 1.0
WITHIN_S = 60.0


class Bell:
    """A player that notes when the tone for new orders began."""

    def __init__(self) -> None:
        self.began: list[float] = []
        self._sounding = ""

    def play(self, tone: str, *, repeat: bool) -> None:
        if tone == Tone.NEW_ORDER.value and self._sounding != tone:
            self.began.append(time.monotonic())
        self._sounding = tone if repeat else ""

    def stop(self) -> None:
        self._sounding = ""


def measure(*, quick: bool) -> list[Figure]:
    cut_s = float(os.environ.get("TABLET_BENCH_CUT_S", 8.0 if quick else CUT_S))
    shown: list[float] = []
    rang: list[float] = []
    for _ in range(1 if quick else RUNS):
        one = asyncio.run(once(cut_s))
        shown.append(one[0])
        rang.append(one[1])
    return [
        Figure("200 missed events on the board", "s", tuple(shown), LIMIT_S),
        Figure("the alert begins, once", "s", tuple(rang), 2.0),
    ]


async def once(cut_s: float) -> tuple[float, float]:
    """Seconds from the network's return until everything is shown, and until it rings.

    Raises RuntimeError when it rings more than once, or for what is past.
    """
    with tempfile.TemporaryDirectory(prefix="tablet-bench-") as name, Platform(Path(name) / "platform") as platform:
        data = Path(name) / "tablet"
        counter.fill(platform, confirmed=20)
        await asyncio.to_thread(counter.check_in, platform, data)
        hole = BlackHole(platform.url)
        hole.start()
        store = Store(data)
        store.open()
        tablet = wiring.build(counter.config(data), store, hole.address)
        bell = Bell()
        keeper = _keeper(tablet, bell)
        running = asyncio.create_task(loops.run(tablet, _sign, keeper.run))
        try:
            return await _away(tablet, platform, hole, bell, cut_s)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await tablet.platform.close()
            store.close()
            await hole.stop()


async def _away(tablet: Tablet, platform: Platform, hole: BlackHole, bell: Bell, cut_s: float) -> tuple[float, float]:
    await _until(lambda: tablet.link.state.online)
    tablet.listener._failures = AFTER_TEN_MINUTES
    hole.cut()
    began = time.monotonic()
    await asyncio.to_thread(_two_hundred, platform)
    await asyncio.sleep(max(0.0, began + cut_s - time.monotonic()))
    if cut_s > CUT_S / 2 and tablet.link.state.online:
        raise RuntimeError("the cut was not noticed")
    state = await asyncio.to_thread(platform.state)
    wanted = {order["code"] for order in state["orders"] if order["status"] in CURRENT}
    returned = time.monotonic()
    hole.heal()
    await _until(lambda: _shows(tablet, wanted, (state["cursor"], state["epoch"])))
    shown = time.monotonic() - returned
    await _until(lambda: bell.began)
    rang = bell.began[0] - returned
    await asyncio.sleep(3.0)
    if len(bell.began) != 1 or rang < 0:
        raise RuntimeError(f"it began to ring {len(bell.began)} times, first after {rang:.1f} s")
    return shown, rang


def _two_hundred(platform: Platform) -> None:
    """100 orders that came and went, or are still open: 50 confirmed by others, 30 cancelled, 20 with a courier."""
    long_ago = datetime.fromisoformat(platform.state()["now"]) - timedelta(hours=2)
    past = {"placed_at": long_ago.isoformat(), "accept_by": (long_ago + timedelta(minutes=5)).isoformat()}
    platform.control("profile", unconfirmed="proceeds")
    orders = [order["id"] for order in platform.place_orders(80)]
    platform.place_orders(19, **past)
    for order in orders[:50]:
        platform.act(order, "confirm")
    for order in orders[:20]:
        platform.act(order, "courier")
    for order in orders[40:70]:
        platform.cancel(order, cancelled_by="platform")


async def _shows(tablet: Tablet, wanted: set[str], position: tuple[int, str]) -> bool:
    if await tablet.feed.cursor() != position:
        return False
    board = {shown.order.code for shown in await tablet.orders.board() if shown.status in CURRENT}
    return board == wanted


def _keeper(tablet: Tablet, bell: Bell) -> AlarmKeeper:
    async def fine() -> StepState:
        return StepState(Step.SOUND, Mark.OK)

    wiring.equip(tablet, sound=fine, repair_sound=fine)
    return AlarmKeeper(bell, tablet.orders, tablet.check_ins, tablet.link, tablet.changes, tablet.clock)


async def _sign() -> Mapping[str, Any]:
    return {}


async def _until(true: Any) -> None:
    end = time.monotonic() + WITHIN_S
    while True:
        found = true()
        if await found if asyncio.iscoroutine(found) else found:
            return
        if time.monotonic() > end:
            raise RuntimeError("it did not come about")
        await asyncio.sleep(0.005)
