"""The tablet, left alone. For each line that it reads it prints what it has drawn and which timers ran.

After the line "plant" a timer of 0.5 s runs too, for whoever wants to see that it is found.
Arguments: the data folder and the platform's address.
"""

import asyncio
import gc
import json
import os
import sys
from pathlib import Path
from typing import Any

from tablet_app import app
from tablet_app.config import load
from tablet_app.front import Counter
from tablet_app.log import logging_to

from PySide6.QtCore import QObject, QTimer  # isort: skip
from PySide6.QtQuick import QQuickWindow  # isort: skip
from shiboken6 import isValid  # isort: skip

FAST_MS = 1000


def everything(root: QQuickWindow) -> set[QObject]:
    """All objects of the screens: what a loader or a list makes is a child of its item, but of no object."""
    found: set[QObject] = set(root.findChildren(QObject))
    items = [root.contentItem()]
    for item in items:
        items += item.childItems()
        found |= {item, *item.findChildren(QObject)}
    return found


def fast_timers(counter: Counter) -> int:
    """Running timers of the view models and of QML that come again sooner than each second."""
    # The app has frozen what there was at its start, and what is frozen is not listed.
    gc.unfreeze()
    ours = [one for one in gc.get_objects() if isinstance(one, QTimer) and isValid(one)]
    in_qml = [one for one in everything(counter.window.root) if one.inherits("QQmlTimer")]
    return sum(timer.isActive() and not timer.isSingleShot() and timer.interval() < FAST_MS for timer in ours) + sum(
        bool(timer.property("running") and timer.property("repeat")) and timer.property("interval") < FAST_MS
        for timer in in_qml
    )


async def guest(counter: Counter) -> int:
    frames = 0

    def frame() -> None:
        nonlocal frames
        frames += 1

    counter.window.root.frameSwapped.connect(frame)
    asked: asyncio.Queue[bytes] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    soon: list[str] = []
    later = loop.call_later

    def noted(delay: float, *what: Any, **more: Any) -> asyncio.TimerHandle:
        if 0 < delay < FAST_MS / 1000:
            soon.append(f"{delay:.2f} s: {what[0]}")
        return later(delay, *what, **more)

    loop.call_later = noted  # pyright: ignore[reportAttributeAccessIssue]
    loop.add_reader(0, lambda: asked.put_nowait(os.read(0, 64)))
    planted = QTimer(interval=500)
    while line := await asked.get():
        if line.startswith(b"plant"):
            planted.start()
        os.write(
            1, json.dumps({"frames": frames, "fast_timers": fast_timers(counter), "soon": len(soon)}).encode() + b"\n"
        )
    return 0


def main() -> int:
    config = load(None, os.environ, {"data_dir": Path(sys.argv[1]), "platform_url": sys.argv[2], "windowed": True})
    with logging_to("warning", None, os.environ):
        return app.run(config, sys.argv[2], guest)


sys.exit(main())
