"""The way to the first frame: lock, store, screens. What needs network, sound or an event loop comes after it."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QUICK_BACKEND", "" if any(Path("/dev/dri").glob("renderD*")) else "software")
# Where no display sets the pace, Qt waits 5 ms after each change before it draws.
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")

from tablet_app.assets import asset
from tablet_app.config import Config
from tablet_app.lock import Lock
from tablet_app.store.database import Store

if TYPE_CHECKING:
    from tablet_app.front import Guest


def run(config: Config, url: str, guest: Guest | None = None) -> int:
    """Run the tablet until it is closed; returns the exit code. Raises AlreadyRunningError, StoreError, OSError."""
    code, again = _run(config, url, guest)
    if again:
        # Lock and database are closed: the same command, in the same process, from its first line.
        os.execv(sys.executable, [sys.executable, "-m", "tablet_app", *sys.argv[1:]])
    return code


def _run(config: Config, url: str, guest: Guest | None) -> tuple[int, bool]:
    """The imports stand where the start goes on beside them: the store opens on its thread, Qt reads on another."""
    with ExitStack() as undo:
        undo.callback(Lock(config.data_dir).release)
        store = Store(config.data_dir)
        undo.callback(store.close)
        store.begin()
        from tablet_app.ui.application import make_application  # noqa: PLC0415
        from tablet_app.ui.engine import Engine  # noqa: PLC0415

        application = make_application(asset("fonts"))
        engine = Engine()
        undo.callback(engine.end)
        # The view models, which the screens know by name.
        import_module("tablet_app.ui.board_models")
        engine.read_on()
        engine.read_screens()
        for name in ("tablet_app.house", "tablet_app.ui.screens"):
            import_module(name)
            engine.read_on()
        from tablet_app.front import Front  # noqa: PLC0415

        store.open()
        front = Front(config, store)
        engine.read_on()
        front.show(engine)
        # Only now: half of all imports, which nobody has to wait for to see the board.
        from tablet_app import counter  # noqa: PLC0415

        return counter.run(application, config, url, front, guest), front.outside.again
