"""The tablet with a full board. Prints wall time and time of the drawing thread for each change or frame, in ms.

Arguments: the data folder, the platform's address, "changing" or "scrolling", how often.
"""

import asyncio
import json
import os
import sys
import time
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject

from tablet_app import app
from tablet_app.config import load
from tablet_app.domain.changes import Change
from tablet_app.front import Counter
from tablet_app.log import logging_to
from tablet_app.services import orders as service

WHAT, COUNT = sys.argv[3], int(sys.argv[4])
STEP_PX = 40  # 2,400 pixels per second: a brisk flick
SETTLED_S = 0.25
PATIENCE_S = 20.0


class Watch:
    """Times what happens from `start` to the next frame."""

    def __init__(self, counter: Counter) -> None:
        self.wall: list[float] = []
        self.thread: list[float] = []
        self._drawn = asyncio.Event()
        self._ended = (0, 0)
        counter.window.root.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        self._ended = time.perf_counter_ns(), time.thread_time_ns()
        self._drawn.set()

    def start(self) -> None:
        self._drawn.clear()
        self._began = time.perf_counter_ns(), time.thread_time_ns()

    async def drawn(self) -> None:
        await asyncio.wait_for(self._drawn.wait(), PATIENCE_S)
        for kept, began, ended in zip((self.wall, self.thread), self._began, self._ended, strict=True):
            kept.append((ended - began) / 1e6)

    async def settled(self) -> None:
        """Returns right after a frame that no other followed at once: the next one is a second away."""
        while True:
            self._drawn.clear()
            try:
                await asyncio.wait_for(self._drawn.wait(), SETTLED_S)
            except TimeoutError:
                return


async def change(counter: Counter, watch: Watch) -> None:
    """A new version of the first order, as the feed brings it; it stands at the top of its lane, in sight."""
    tablet = counter.tablet
    first = (await tablet.orders.board())[0].order
    for number in range(COUNT):
        await watch.settled()
        newer = replace(first, version=first.version + number + 1, total=first.total + 100 * number)
        await tablet.store.write(lambda db, order=newer: service.receive(db, order, None, tablet.clock))
        watch.start()
        tablet.changes.tell(Change.ORDERS)
        await watch.drawn()


async def scroll(counter: Counter, watch: Watch) -> None:
    lane = counter.window.root.findChild(QObject, "lane-preparing")
    if lane is None:
        raise RuntimeError("there is no such lane")
    for number in range(COUNT + 10):
        watch.start()
        lane.setProperty("contentY", (number + 1) * STEP_PX)
        await watch.drawn()
    # The first ones make the cards that are used again from then on.
    del watch.wall[:10], watch.thread[:10]


async def guest(counter: Counter) -> int:
    watch = Watch(counter)
    await asyncio.sleep(2.0)  # until what comes with a start is over
    await (change if WHAT == "changing" else scroll)(counter, watch)
    os.write(1, json.dumps({"wall": watch.wall, "thread": watch.thread}).encode() + b"\n")
    return 0


def main() -> int:
    config = load(None, os.environ, {"data_dir": Path(sys.argv[1]), "platform_url": sys.argv[2], "windowed": True})
    with logging_to("error", None, os.environ):
        return app.run(config, sys.argv[2], guest)


sys.exit(main())
