"""The whole app, told of an order that it can't read: it rings and says so until somebody has read it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tablet_app.demo.process import Platform


def test_an_order_that_the_app_can_not_read_rings_and_is_on_the_screen(tmp_path: Path) -> None:
    folder, python = str(tmp_path / "tablet"), [sys.executable, "-m"]
    with Platform(tmp_path / "platform") as platform:
        pairing = [*python, "tablet_app", "pair", platform.pairing_code, "--platform", platform.url]
        subprocess.run([*pairing, "--data", folder], check=True, timeout=60)
        platform.control("events", type="order.created", data={"id": "u1", "code": "A1060", "items": "of tomorrow"})
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        command = [*python, "tests.app.unreadable_order", folder, platform.url]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["rings"] == "new_order"
    assert said["said"].startswith("An order came that this tablet cannot show: A1060 · Call support: +995")
