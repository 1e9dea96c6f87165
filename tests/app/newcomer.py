"""Somebody on the first day: the sound is gone, there is a big button, and it is tapped. Prints what came of it.

`python -m tests.app.newcomer DATA URL WAY`, in the environment of a sound card of software; WAY is "repair" or "guide".
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tablet_app.app import run
from tablet_app.config import Config
from tablet_app.demo.soundcard import SINK
from tablet_app.front import Counter
from tablet_app.ui.hands import Hands, NotThereError

WITHIN_S = 20.0


def pactl(*arguments: str) -> str:
    return subprocess.run(["pactl", *arguments], capture_output=True, text=True, check=True, timeout=10).stdout


def muted() -> bool:
    return "yes" in pactl("get-sink-mute", SINK)


class Newcomer:
    def __init__(self, counter: Counter, way: str) -> None:
        self.hands, self.way, self.taps = Hands(counter.window.root), way, 0

    def text(self, name: str) -> str:
        item = self.hands.find(name)
        return "" if item is None else str(item.property("text"))

    async def until(self, true: Callable[[], object], what: str) -> None:
        deadline = time.monotonic() + WITHIN_S
        while not true():
            if time.monotonic() > deadline:
                raise TimeoutError(f"{what}; {self.text('health-headline')} {self.text('guide-headline')}")
            await asyncio.sleep(0.02)

    async def tap(self, *names: str) -> None:
        for name in names:
            await self.until(lambda wanted=name: self._taps(wanted), name)
            self.taps += 1
            await asyncio.sleep(0.1)

    def _taps(self, name: str) -> bool:
        try:
            self.hands.tap(name)
        except NotThereError:
            return False
        return True

    async def works(self) -> dict[str, object]:
        await self.until(lambda: self.hands.sees("board"), "the board")
        pactl("set-sink-mute", SINK, "1")
        await self.tap("menuButton", "menu-health")
        if self.way == "repair":
            await self.tap("health-fix", "fix-do")
            await self.until(lambda: self.text("fix-said"), "the result")
            said = self.text("fix-said")
        else:
            await self.tap("health-no-sound", "guide-do")
            await self.until(lambda: not muted(), "the sound")
            said = self.text("guide-headline")
        return {"taps": self.taps, "said": said, "muted": muted()}


def main(data: Path, url: str, way: str) -> int:
    async def guest(counter: Counter) -> int:
        sys.stdout.write(json.dumps(await Newcomer(counter, way).works()) + "\n")
        return 0

    return run(Config(data_dir=data, windowed=True, language="en", may_change_volume=False), url, guest)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
