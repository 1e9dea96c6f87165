"""The technician's mode in the real app: from the PIN on support's page to the floor in the store."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tablet_app.demo.process import Platform
from tablet_app.demo.soundcard import SoundCard


def test_the_one_time_pin_of_support_opens_the_real_mode_once(tmp_path: Path) -> None:
    data = tmp_path / "tablet"
    with SoundCard() as card, Platform(tmp_path / "platform") as platform:
        at = ["--platform", platform.url, "--data", str(data)]
        pair = [sys.executable, "-m", "tablet_app", "pair", platform.pairing_code, *at]
        subprocess.run(pair, check=True, timeout=60)
        pin = platform.call("GET", "/demo/support.json")["tablets"][0]["one_time_pins"][0]
        environment = card.env | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        visit = [sys.executable, "-m", "tests.app.technician_visit", str(data), platform.url, pin]
        done = subprocess.run(visit, capture_output=True, text=True, timeout=100, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    came = json.loads(done.stdout.splitlines()[-1])
    assert came["raw"].endswith(" ms")
    assert "This PIN is not right." in came["again"]
    assert (came["floor"], came["open"]) == (65, False)
    assert pin not in (data / "tablet.log").read_text() + done.stdout + done.stderr
