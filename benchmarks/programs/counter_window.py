"""The tablet as `tablet-app run` starts it, until a while after the frame in which its board shows orders.

Arguments: the data folder and the platform's address.
"""

import gc
import os
import sys
from pathlib import Path

from report import now_ns, tell

from tablet_app.ahead import read_qt

gc.disable()  # as the command does, both
read_qt()

from tablet_app.config import load
from tablet_app.log import logging_to

LIVES_S = 1.5


def main() -> int:
    config = load(None, os.environ, {"data_dir": Path(sys.argv[1]), "platform_url": sys.argv[2], "windowed": True})
    with logging_to("error", None, os.environ):
        from tablet_app import app
        from tablet_app.ui.window import Window  # the app's first Qt: it sees to what comes with it

        from PySide6.QtCore import QObject  # isort: skip

        frames: list[int] = []
        opened = Window.__init__

        def watched(self: Window, *parts: object, **more: object) -> None:
            opened(self, *parts, **more)  # pyright: ignore[reportArgumentType]
            self.root.frameSwapped.connect(lambda: drawn(self))

        def drawn(window: Window) -> None:
            lane = window.root.findChild(QObject, "lane-preparing")
            if lane is not None and lane.property("count"):
                frames.append(now_ns())

        Window.__init__ = watched

        async def guest(_: object) -> int:
            import asyncio

            await asyncio.sleep(LIVES_S)
            tell(frames[0])
            return 0

        return app.run(config, sys.argv[2], guest)


sys.exit(main())
