"""How long a check of the whole tablet takes: the quick set, beside the running app, with its trial of the sound."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import counter, idle
from benchmarks.figures import Figure
from tablet_app.demo.process import Platform
from tablet_app.demo.soundcard import SoundCard

RUNS = 9


def measure(*, quick: bool) -> list[Figure]:
    whole: list[float] = []
    bare: list[float] = []
    slowest: list[float] = []
    with tempfile.TemporaryDirectory(prefix="tablet-bench-") as name, SoundCard() as card:
        data = Path(name) / "tablet"
        with Platform(Path(name) / "platform") as platform:
            counter.check_in(platform, data)
            with idle.app_on(data, platform.url, card.env):
                environment = {**os.environ, **card.env, "PYTHONPATH": counter.PATHS}
                ask = [sys.executable, "-m", "tablet_app", "diagnose", "--data", str(data), "--platform", platform.url]
                for _ in range(2 if quick else RUNS):
                    bare.append(_took([*ask, "--help"], environment)[0])
                    seconds, told = _took([*ask, "--json"], environment)
                    whole.append(seconds)
                    slowest.append(max(one["took_ms"] for one in json.loads(told)["checks"]) / 1000)
    return [
        Figure(
            "quick set of checks, the command whole", "s", tuple(whole), 3.0, "the command without them", tuple(bare)
        ),
        Figure("the slowest of the checks", "s", tuple(slowest)),
    ]


def _took(command: list[str], environment: dict[str, str]) -> tuple[float, str]:
    began = time.monotonic()
    # It ends with 1 where something is broken, as on a machine whose venue is closed.
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    return time.monotonic() - began, done.stdout
