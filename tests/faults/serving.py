"""A store in a process of its own, asked line by line.

`tap N`, `fill N` (a large tap), `told N`, `settle N`, `board`, `waiting`, `probe`, `close`: each is answered with one
line of JSON, `{"ok": ..., "kind": ..., "trouble": ..., "ticks": ...}`; `ticks` is how often the event loop came round,
each 5 ms, while the store was at work. `python serving.py FOLDER --real`: with the sizes of reserve, journal and log
that the app has, instead of small ones.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable
from pathlib import Path
from typing import Any

from tablet_app.domain.changes import Changes
from tablet_app.domain.events import Event, OrderTold
from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices
from tablet_app.services.feed import Feed
from tablet_app.services.health import Health
from tablet_app.store import device, orders, outbox
from tablet_app.store.database import Store, StoreError
from tablet_app.store.token import TokenFile
from tests.faults.working import save, small, tap
from tests.making import NOON, an_order

EPOCH = "e"
TICK_S = 0.005
FILLS_BYTES = 4096
"""Of a tap that fills the disk: with plain ones it would take 7,000 to use up the reserve."""


class Server:
    def __init__(self, folder: Path) -> None:
        self.store = Store(folder)
        self.store.open()
        changes, clock = Changes(), Clock()
        self.health = Health(self.store, changes, clock)
        self.feed = Feed(self.store, changes, clock, Devices(self.store, TokenFile(folder), changes))

    async def answer(self, line: str) -> dict[str, Any]:
        what, _, number = line.strip().partition(" ")
        ticks, doing = 0, asyncio.ensure_future(self._do(what, int(number or 0)))
        while not (await asyncio.wait([doing], timeout=TICK_S))[0]:
            ticks += 1
        told: dict[str, Any] = {"trouble": self.store.trouble, "healthy": self.health.state.ok, "ticks": ticks}
        try:
            return {**told, "ok": True, "answer": await doing}
        except StoreError as error:
            return {**told, "ok": False, "kind": error.kind}

    def _do(self, what: str, number: int) -> Awaitable[Any]:
        match what:
            case "begin":
                return self.store.write(lambda db: device.move_cursor(db, 0, EPOCH))
            case "tap":
                return save(self.store, tap(number))
            case "fill":
                return save(self.store, tap(number, more=FILLS_BYTES))
            case "told":
                order = an_order(f"t{number}", code=f"T{number}", note="z" * 800)
                return self.feed.take([Event(number + 1, OrderTold(order))], EPOCH)
            case "settle":
                return self.store.take_in(lambda db: outbox.settle(db, [f"tap-{number}"], NOON, "delivered"))
            case "board":
                return self._board()
            case "waiting":
                return self._waiting()
            case _:
                return self._probe()

    async def _board(self) -> list[str]:
        return sorted(row.order.code for row in await self.store.read(orders.on_board))

    async def _waiting(self) -> list[str]:
        live = await self.store.read(outbox.live)
        return sorted(command.id for commands in live.values() for command in commands)

    async def _probe(self) -> str | None:
        was = self.store.trouble
        now = await self.store.probe()
        if was and now is None:
            await self.feed.put_on_disk()
        return now


def say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


async def main() -> None:
    if "--real" not in sys.argv:
        small()
    server = Server(Path(sys.argv[1]))
    loop = asyncio.get_running_loop()
    say({"ok": True, "trouble": server.store.trouble})
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        if line.strip() == "close":
            break
        say(await server.answer(line))
    server.store.close()
    say({"ok": True})


if __name__ == "__main__":
    asyncio.run(main())
