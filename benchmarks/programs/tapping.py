"""The tablet, whose alert is taken again and again by touch. Prints the milliseconds from each touch to changed pixels.

Arguments: the data folder, the platform's address, how many taps.
"""

import asyncio
import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage

from tablet_app import app
from tablet_app.config import load
from tablet_app.front import Counter
from tablet_app.log import logging_to
from tablet_app.ui.hands import Hands

BUTTON = "alertAccept"
SETTLED_S = 0.3  # no frame for so long: what the last tap set off is over
PATIENCE_S = 10.0


class Tapper:
    def __init__(self, counter: Counter) -> None:
        self._root = counter.window.root
        self._grab = counter.window.grab
        self._hands = Hands(self._root)
        self._drawn = asyncio.Event()
        self._drawn_ns = 0
        self._root.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        self._drawn_ns = time.perf_counter_ns()
        self._drawn.set()

    async def _settled(self) -> None:
        end = time.monotonic() + PATIENCE_S
        while (button := self._hands.find(BUTTON)) is None or not button.isEnabled():
            if time.monotonic() > end:
                raise RuntimeError("no alert to tap")
            await asyncio.sleep(0.05)
        # The alert counts down, so frames come for ever, one a second: begin between two of them.
        while True:
            self._drawn.clear()
            try:
                await asyncio.wait_for(self._drawn.wait(), SETTLED_S)
            except TimeoutError:
                return

    def _look(self) -> QImage:
        item = self._hands.find(BUTTON)
        if item is None:
            return QImage()
        corner = item.mapToScene(QPointF(0, 0)).toPoint()
        return self._grab().copy(QRect(corner.x(), corner.y(), round(item.width()), round(item.height())))

    async def tap(self) -> float:
        """Milliseconds from the touch to the first frame in which the button's place looks different."""
        await self._settled()
        before = self._look()
        self._drawn.clear()
        began = time.perf_counter_ns()
        self._hands.tap(BUTTON)
        while True:
            await asyncio.wait_for(self._drawn.wait(), PATIENCE_S)
            drawn = self._drawn_ns
            self._drawn.clear()
            if self._look() != before:
                return (drawn - began) / 1e6


async def guest(counter: Counter) -> int:
    tapper = Tapper(counter)
    figures = [await tapper.tap() for _ in range(int(sys.argv[3]))]
    os.write(1, json.dumps(figures).encode() + b"\n")
    return 0


def main() -> int:
    config = load(None, os.environ, {"data_dir": Path(sys.argv[1]), "platform_url": sys.argv[2], "windowed": True})
    with logging_to("error", None, os.environ):
        return app.run(config, sys.argv[2], guest)


sys.exit(main())
