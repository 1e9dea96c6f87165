"""Support makes the tablet ring, and somebody stops it: `python -m tests.app.support_rings DATA URL`."""

from __future__ import annotations

import asyncio
import json
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from tablet_app.app import run
from tablet_app.config import Config
from tablet_app.front import Counter
from tablet_app.ui.hands import Hands, NotThereError

WITHIN_S = 20.0


async def until(true: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + WITHIN_S
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        await asyncio.sleep(0.02)


def main(data: Path, url: str) -> int:
    def ask(device_id: str) -> None:
        body = json.dumps({"device_id": device_id, "seconds": 60}).encode()
        request = urllib.request.Request(f"{url}/demo/ring", body, {"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=10).close()

    async def guest(counter: Counter) -> int:
        hands, ringer = Hands(counter.window.root), counter.ringer

        def tapped() -> bool:
            try:
                hands.tap("call-stop")
            except NotThereError:
                return not hands.sees("call")
            return False

        device = await counter.tablet.devices.device()
        assert device is not None
        await until(lambda: hands.sees("board") and counter.tablet.link.state.online, "the board, online")
        await asyncio.to_thread(ask, device.id)
        await until(lambda: hands.sees("call") and ringer.state.wanted, "the ring and its words")
        sys.stdout.write(f"{ringer.state.wanted} ")
        await until(tapped, "the board again")
        await until(lambda: ringer.state.wanted is None, "silence")
        sys.stdout.write("stopped\n")
        return 0

    return run(Config(data_dir=data, windowed=True, language="en"), url, guest)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
