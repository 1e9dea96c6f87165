"""The tablet as `tablet-app run` starts it, until a while after the frame in which its board shows orders.

Arguments: the data folder and the platform's address.
"""

import asyncio
import gc
import os
import sys
from pathlib import Path

from report import now_ns, tell

from tablet_app.config import load
from tablet_app.log import logging_to

LIVES_S = 1.5


def main() -> int:
    config = load(None, os.environ, {"data_dir": Path(sys.argv[1]), "platform_url": sys.argv[2], "windowed": True})
    with logging_to("error", None, os.environ):
        gc.disable()  # as the command does
        from tablet_app import app

        from PySide6.QtCore import QObject  # isort: skip  after the app, which sees to what comes with Qt

        async def guest(counter: app.Counter) -> int:
            root = counter.window.root
            drawn = asyncio.get_running_loop().create_future()

            def frame() -> None:
                lane = root.findChild(QObject, "lane-preparing")
                if not drawn.done() and lane is not None and lane.property("count"):
                    drawn.set_result(now_ns())

            root.frameSwapped.connect(frame)
            first_ns = await drawn
            await asyncio.sleep(LIVES_S)
            tell(first_ns)
            return 0

        return app.run(config, sys.argv[2], guest)


sys.exit(main())
