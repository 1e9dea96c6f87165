"""The running app starts anew by its own repair: `python -m tests.app.restarting run --platform URL --data DIR`."""

from __future__ import annotations

import sys
from pathlib import Path

from tablet_app import app
from tablet_app.config import Config
from tablet_app.domain.health import Finding, State
from tablet_app.front import Counter
from tablet_app.services.diagnosis import Check


async def guest(counter: Counter) -> int:
    """A check that finds the app slow, and the repair that is offered for it."""
    diagnosis = counter.tablet.diagnosis

    async def slow() -> Finding:
        return Finding("A1", State.BROKEN, "stalls", fix="restart_app")

    assert "A1" in diagnosis.ids  # which is what brings the checks
    diagnosis._checks["A1"] = Check("A1", slow)  # pyright: ignore[reportPrivateUsage]
    await diagnosis.examine(["A1"])
    await diagnosis.repair("A1", "restart_app")
    return 0


if __name__ == "__main__":
    _, _, _, url, _, data = sys.argv
    sys.exit(app.run(Config(data_dir=Path(data), windowed=True), url, guest))
