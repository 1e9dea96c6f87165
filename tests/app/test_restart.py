""" "Start the app anew" ends it as it should be ended and starts the same command again, in the same process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tablet_app.demo.process import Platform
from tablet_app.diagnostics.lives import Journal

WITHIN_S = 40.0


def test_the_app_starts_anew_with_the_same_command(tmp_path: Path) -> None:
    data = tmp_path / "tablet"
    with Platform(tmp_path / "platform") as platform:
        command = [sys.executable, "-m", "tests.app.restarting", "run", "--platform", platform.url, "--data", str(data)]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        running = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        try:
            deadline = time.monotonic() + WITHIN_S
            while [one.kind for one in Journal(data).read()] != ["start", "stop", "start"]:
                assert running.poll() is None, running.communicate()[1]
                assert time.monotonic() < deadline, Journal(data).read()
                time.sleep(0.05)
            running.terminate()
            assert running.wait(10) == 0
        finally:
            running.kill()
            running.communicate()
    assert [one.kind for one in Journal(data).read()] == ["start", "stop", "start", "stop"]
