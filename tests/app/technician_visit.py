"""A technician with the one-time PIN that support reads out, in the real app. Prints what came of it.

`python -m tests.app.technician_visit DATA URL PIN`, in the environment of a sound card of software.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from tablet_app.app import run
from tablet_app.config import Config
from tablet_app.front import Counter
from tablet_app.log import logging_to
from tests.app.newcomer import Newcomer


class Technician(Newcomer):
    async def works(self) -> dict[str, object]:
        """`way` is the PIN."""
        await self.until(lambda: self.hands.sees("board"), "the board")
        await self.tap("menuButton", "menu-technician", *(f"key_{digit}" for digit in self.way), "key_ok")
        await self.until(lambda: self.hands.sees("evidence"), "the mode")
        await self.tap("evidence-S1")
        await self.until(lambda: self.text("evidence-raw"), "what S1 measured")
        raw = self.text("evidence-raw")
        await self.tap("technician-meters")
        await self.until(lambda: "dBFS" in self.text("meter-sound"), "the level at the output")
        await self.until(lambda: "ms" in self.text("meter-latency"), "the way to the platform")
        await self.tap("technician-log")
        await self.until(lambda: self.text("log-line"), "the log")
        await self.tap("technician-setup", "floor-raise")
        await self.until(lambda: "65" in self.text("floor"), "the floor")
        await self.tap("back", "menuButton", "menu-technician", *(f"key_{digit}" for digit in self.way), "key_ok")
        await self.until(lambda: self.text("pin-failure"), "the refusal")
        return {"raw": raw, "again": self.text("pin-failure")}


def main(data: Path, url: str, pin: str) -> int:
    async def guest(counter: Counter) -> int:
        came = await Technician(counter, pin).works()
        door = counter.tablet.technician
        sys.stdout.write(json.dumps(came | {"floor": await door.floor_pct(), "open": door.open}) + "\n")
        return 0

    log = data / "tablet.log"
    with logging_to("debug", log, os.environ):
        return run(Config(data_dir=data, windowed=True, language="en", log_file=log), url, guest)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
