"""The tablet, whose longest lane is scrolled up and down without a pause, a step each frame, until it is ended.

Arguments: the data folder and the platform's address.
"""

import asyncio
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from tablet_app import app
from tablet_app.config import load
from tablet_app.front import Counter
from tablet_app.log import logging_to

STEP_PX, FRAME_S = 40, 1 / 60
CARDS = 300


async def guest(counter: Counter) -> int:
    lane = counter.window.root.findChild(QObject, "lane-preparing")
    if lane is None or lane.property("count") < CARDS:
        raise RuntimeError("the board is not full")
    position, step = 0.0, STEP_PX
    while True:
        position += step
        if not 0 <= position <= lane.property("contentHeight") - lane.property("height"):
            step = -step
        lane.setProperty("contentY", position)
        await asyncio.sleep(FRAME_S)


def main() -> int:
    config = load(None, os.environ, {"data_dir": Path(sys.argv[1]), "platform_url": sys.argv[2], "windowed": True})
    with logging_to("error", None, os.environ):
        return app.run(config, sys.argv[2], guest)


sys.exit(main())
