"""SIGKILL of the whole app: between tap and disk, while it sends, as it writes an answer or news down, or tidies."""

from __future__ import annotations

import asyncio
import json
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from tablet_app.demo.process import Platform
from tablet_app.store import outbox
from tablet_app.store.database import read_only
from tests.counter import pair, tablet_at
from tests.faults.outcome import Outcome
from tests.faults.recording import ROOT

FAULTS: list[dict[str, Any]] = [
    {"kind": "status", "status": 503, "share": 0.1},
    {"kind": "reset", "applied": True, "share": 0.1},
    {"kind": "half", "share": 0.05},
    {"kind": "slow", "seconds": 0.03, "share": 0.2},
    {"kind": "missing", "share": 0.05},
    {"kind": "part", "share": 0.05},
]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
ORDER_EVERY_S, ORDERS_PER_KILL = 0.05, 4
ENDS_WITHIN_S = 180.0
ANY_TIME = "any time"


@dataclass(frozen=True)
class Killed:
    """`told`: taps that were called saved. `moments`: what it was in the middle of."""

    outcome: Outcome
    told: int
    moments: frozenset[str]


def kills(folder: Path, times: int, *, windows: float = 0.0, folders: int = 1) -> Outcome:
    """`windows`: the share of lives that have the real window, offscreen. `folders`: how many, side by side."""
    total = Outcome("kill -9 of the whole app", "SIGKILL in the middle of each kind of work, and at any time")
    with ThreadPoolExecutor(folders) as pool:
        killed = list(
            pool.map(lambda seed: _one_folder(folder, times // folders, seed, windows), range(1, folders + 1))
        )
    for one in killed:
        total.times += one.outcome.times
        total.lost += one.outcome.lost
        total.doubled += one.outcome.doubled
        total.wrong += one.outcome.wrong
    moments = frozenset[str]().union(*(one.moments for one in killed))
    total.note = f"{sum(one.told for one in killed)} taps, {len(moments)} kinds of moment"
    return total


def _one_folder(folder: Path, times: int, seed: int, windows: float) -> Killed:
    """From birth to birth."""
    outcome = Outcome("", "")
    data = folder / f"app-{seed}"
    with Platform(folder / f"app-platform-{seed}", comment_s=0.3) as platform:
        platform.control("profile", unconfirmed="proceeds")
        device = asyncio.run(_paired(platform, data))
        for fault in FAULTS:
            platform.fault(path="/v1/commands", **fault)
        arguments = [str(data), str(platform.data), platform.url, device, str(times), str(seed), str(windows)]
        command = [sys.executable, "-m", "tests.faults.lives", *arguments]
        options: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "cwd": ROOT}
        with subprocess.Popen(command, env=os.environ | OFFSCREEN, **options) as trial:
            assert trial.stdout is not None
            report = _killing(platform, trial, times)
            platform.clear_faults()
            end, _ = trial.communicate("\n", timeout=ENDS_WITHIN_S)
        received = {one["id"]: one for one in platform.state()["commands"]}
    outcome.times = report["times"]
    outcome.wrong += report["wrong"] + json.loads(end)["wrong"]
    _count(outcome, data, received)
    return Killed(outcome, report["told"], frozenset(at.removeprefix("window, ") for at in report["at"]) - {ANY_TIME})


def _killing(platform: Platform, trial: subprocess.Popen[str], times: int) -> dict[str, Any]:
    """Orders come and go meanwhile, so that there is something to hear and to do."""
    assert trial.stdout is not None
    for number in count():
        if select.select([trial.stdout], [], [], ORDER_EVERY_S)[0]:
            break
        if number < ORDERS_PER_KILL * times:
            order = platform.place_order(pickup_code=None, accept_by=None)
            if number % 5 == 0:
                platform.cancel(order["id"])
    return json.loads(trial.stdout.readline())


def _count(outcome: Outcome, data: Path, received: dict[str, Any]) -> None:
    """Whatever is still known was done once, or was refused, or a newer switch replaced it before it was sent."""
    with read_only(data) as db:
        here = {one.id: one for one in outbox.every(db)}
        results = dict(db.execute("SELECT id, result FROM outbox").fetchall())
    for key, command in here.items():
        done = received.get(key, {}).get("times_applied", 0)
        outcome.doubled += max(0, done - 1)
        replaced = results[key] == "superseded"
        refused = command.state.value in ("parked", "given_up")
        outcome.lost += not (done or replaced or refused)
    outcome.wrong += [f"the platform has {key}, which nobody tapped" for key in set(received) - set(here)]


async def _paired(platform: Platform, data: Path) -> str:
    async with tablet_at(data, platform.url) as tablet:
        await pair(tablet, platform)
        device = await tablet.devices.device()
        assert device is not None
        return device.id


def matrix(folder: Path) -> Iterator[Outcome]:
    """The long form, for `make faults`."""
    yield kills(folder, 500, windows=0.05, folders=4)
