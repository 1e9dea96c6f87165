"""Kill it at any moment, with a platform that misbehaves: what was called saved is done, once, in order."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tablet_app.demo.process import Platform
from tablet_app.domain.delivery import State
from tablet_app.store import outbox
from tablet_app.store.database import read_only
from tests.counter import pair, tablet_at

ROUNDS, SEED = 25, 20250303
ORDERS = 40
FAULTS: list[dict[str, Any]] = [
    {"kind": "status", "status": 500, "share": 0.15},
    {"kind": "reset", "applied": True, "share": 0.2},
    {"kind": "reset", "share": 0.1},
    {"kind": "half", "share": 0.1},
    {"kind": "slow", "seconds": 0.1, "share": 0.2},
    {"kind": "busy", "share": 0.1},
]


async def prepare(platform: Platform, data: Path) -> None:
    async with tablet_at(data, platform.url) as tablet:
        await pair(tablet, platform)


def test_what_was_called_saved_is_done_once_and_in_order(tmp_path: Path) -> None:
    data = tmp_path / "tablet"
    with Platform(tmp_path / "platform") as platform:
        platform.control("profile", unconfirmed="proceeds")
        platform.place_orders(ORDERS, pickup_code=None)
        asyncio.run(prepare(platform, data))
        for fault in FAULTS:
            platform.fault(path="/v1/commands", **fault)
        command = [sys.executable, "-m", "tests.app.kill_trial", str(data), platform.url, str(ROUNDS), str(SEED)]
        root = Path(__file__).parents[2]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root) as trial:
            assert trial.stdout is not None
            saved = json.loads(trial.stdout.readline())
            platform.clear_faults()
            trial.communicate("\n", timeout=30)
        assert trial.returncode == 0
        received = {one["id"]: one for one in platform.state()["commands"]}

    with read_only(data) as db:
        here = {one.id: one for one in outbox.every(db)}
        results = dict(db.execute("SELECT id, result FROM outbox").fetchall())
    assert len(saved) > 2 * ROUNDS
    assert set(saved) <= set(here), "a saved tap is gone"
    assert {one.state for one in here.values()} == {State.SETTLED}
    replaced = {key for key, result in results.items() if result == "superseded"}
    applied = [key for key, one in received.items() if one["times_applied"]]
    assert set(applied) | replaced == set(here), "the sets differ"
    assert {one["times_applied"] for one in received.values()} == {1}
    assert any(one["times_received"] > 1 for one in received.values()), "nothing was ever sent again"
    for subject in {one["subject"] for one in received.values()}:
        sequence = [received[key]["subject_seq"] for key in applied if received[key]["subject"] == subject]
        assert sequence == sorted(sequence)
