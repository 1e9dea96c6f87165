"""Moments at which a tablet can be killed, each in the middle of something: by SIGKILL, sent by itself to itself."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from inspect import iscoroutinefunction
from itertools import count
from typing import Any

from tablet_app.services.feed import Feed
from tablet_app.services.intake import Intake
from tablet_app.services.outbox import Outbox
from tablet_app.store import migrations, opening, outbox, pruning
from tablet_app.store.keeper import Keeper
from tablet_app.store.saving import Saving
from tablet_app.store.witness import Witness
from tablet_app.sync.api import Platform

MOMENTS: dict[str, tuple[Any, str, bool]] = {
    "enqueue: before its line": (Witness, "add", False),
    "enqueue: line written, nobody knows": (Witness, "add", True),
    "enqueue: told, not yet in the database": (Saving, "settle", False),
    "enqueue: in the database": (Saving, "settle", True),
    "enqueue: saved, not yet told": (Outbox, "saved", False),
    "send: request made up": (Platform, "commands", False),
    "answer received": (Platform, "commands", True),
    "settle: in the transaction": (outbox, "settle", True),
    "settle: saved": (Outbox, "settle", True),
    "feed: in the transaction": (Intake, "take", True),
    "feed: applied": (Feed, "take", True),
    "start: journal read, not yet rewritten": (Witness, "begin", False),
    "start: journal rewritten": (Witness, "rewrite", True),
    "migration: copied": (opening, "copy_before", True),
    "migration: in a step": (migrations, "body", True),
    "migration: done": (opening, "migrate", True),
    "pruned, in the transaction": (pruning, "prune", True),
    "vacuum": (Keeper, "tidy", True),
}
"""What is killed at -> whose function, its name, and whether before or after it is done."""


TIDYING = ("pruned, in the transaction", "vacuum")
"""What comes at the earliest after an hour, unless somebody asks for it."""
MIGRATING = ("migration: copied", "migration: in a step", "migration: done")
"""What comes only where an older version of the app wrote the database."""
STARTING = (*MIGRATING, "start: journal read, not yet rewritten", "start: journal rewritten")
SELDOM = (*TIDYING, *STARTING, "feed: in the transaction")
VACUUM_S = 0.004


def die_at(moment: str, times: int, draw: float) -> None:
    """Die when this moment comes for the `times`th time. To be called in the process that is to die.

    `draw` (0 to 1) decides how far a VACUUM gets.
    """
    owner, name, after = MOMENTS[moment]
    if moment == "vacuum":
        setattr(Keeper, "tidy", lambda self, _before: _vacuum(self, VACUUM_S * draw))  # noqa: B010 - a method goes
        return
    real, passes = getattr(owner, name), count(1)

    def come() -> None:
        if next(passes) == (1 if moment in SELDOM else times):
            os.kill(os.getpid(), signal.SIGKILL)

    setattr(owner, name, _asynchronous(real, come, after) if iscoroutinefunction(real) else _plain(real, come, after))


def _vacuum(keeper: Keeper, dies_after_s: float) -> None:
    threading.Timer(dies_after_s, os.kill, (os.getpid(), signal.SIGKILL)).start()
    while True:
        keeper._opened().execute("VACUUM")


def _plain(real: Callable[..., Any], come: Callable[..., None], after: bool) -> Callable[..., Any]:
    def around(*given: Any, **named: Any) -> Any:
        if not after:
            come()
        result = real(*given, **named)
        if after:
            come()
        return result

    return around


def _asynchronous(real: Callable[..., Any], come: Callable[..., None], after: bool) -> Callable[..., Any]:
    async def around(*given: Any, **named: Any) -> Any:
        if not after:
            come()
        result = await real(*given, **named)
        if after:
            come()
        return result

    return around
