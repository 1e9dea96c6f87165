"""The running app is told of an order that it can't read: `python -m tests.app.unreadable_order DATA URL`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from tablet_app.app import run
from tablet_app.config import Config
from tablet_app.front import Counter
from tests.counter import until


async def guest(counter: Counter) -> int:
    """Says on a line what the banner says and what rings, once both are gone because somebody has read it."""
    root, ringer = counter.window.root, counter.ringer

    def banner() -> str:
        found = root.findChild(QObject, "bannerUnreadable")
        return str(found.property("text")) if found is not None and found.property("visible") else ""

    await until(banner, "the banner")
    await until(lambda: ringer.state.wanted, "the ring")
    said, rings = banner(), str(ringer.state.wanted)
    await counter.tablet.unreadable.understood(await counter.tablet.unreadable.view())
    await until(lambda: not banner() and ringer.state.wanted is None, "silence")
    sys.stdout.write(json.dumps({"said": said, "rings": rings}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(run(Config(data_dir=Path(sys.argv[1]), windowed=True, language="en"), sys.argv[2], guest))
