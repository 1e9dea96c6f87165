"""The tablet with its staff: each line that it reads is work. Prints one line of what it has come to after each.

Arguments: the data folder, the platform's address, the log, a file for the keys of what was saved. A line is JSON:
`orders`, how many come; `pages`, those to walk through; `tidy`, whether an hour is over.
"""

import asyncio
import gc
import json
import os
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from tablet_app import app
from tablet_app.config import load
from tablet_app.domain.acts import Said, Saved
from tablet_app.domain.checkin import CheckInRecord, Standing
from tablet_app.domain.orders import Shown, Status
from tablet_app.front import Counter
from tablet_app.log import logging_to
from tablet_app.store import device as facts
from tablet_app.ui.order import OrderModel

WITHIN_S = 60.0
LOOK_S = 0.01
PAGE_S = 0.15  # a page is drawn
SWITCHED = "p14"


class Staff:
    def __init__(self, counter: Counter, saved: Path) -> None:
        self._counter = counter
        self._tablet = counter.tablet
        self._saved = saved.open("a")
        self._turn = 0
        # QML has it, and hands out no view model of ours; and the app has hidden from the collector what a start made.
        gc.unfreeze()
        self._order = next((one for one in gc.get_objects() if isinstance(one, OrderModel)), None)
        gc.freeze()
        if self._order is None:
            raise RuntimeError("there is no view model of the open order")

    async def work(self, *, orders: int, pages: list[str], tidy: bool) -> dict[str, Any]:
        """Until nothing is left on the board and nothing waits."""
        await self._until(lambda: self._arrived(orders), f"{orders} orders")
        await self._one_round()
        if pages:
            await self._open_one()
        while await self._one_round():
            pass
        # Not before: the alert would be over them.
        for page in pages:
            await self._look_at(page)
        await self._switch()
        await self._until(self._sent, "the queue's end")
        if tidy:
            await self._hour()
        return self._measured() if tidy else {}

    async def _arrived(self, orders: int) -> bool:
        return len(await self._tablet.orders.board()) >= orders

    async def _sent(self) -> bool:
        return (await self._tablet.outbox.view()).waiting == 0

    async def _one_round(self) -> bool:
        """One act on each order of the board, all hands at once; whether there was anything to do."""
        board = await self._tablet.orders.board()
        await asyncio.gather(*map(self._act, board))
        return bool(board)

    async def _act(self, shown: Shown) -> None:
        order, desk = shown.order, self._tablet.orders
        self._turn += 1
        if shown.status is Status.CANCELLED:
            await desk.acknowledge(order.id)
        elif shown.problem is not None:
            await self._tablet.outbox.understood(shown.problem.id)
        elif shown.status is Status.NEW:
            await self._keep(desk.confirm(order.id))
            if self._turn % 5 == 0:
                await self._keep(desk.extend(order.id, 45))
        elif shown.status is Status.CONFIRMED:
            await self._keep(desk.ready(order.id))
        else:
            await self._keep(desk.hand_over(order.id, order.pickup_code))

    async def _switch(self) -> None:
        """A product off, or on again."""
        on = {entry.product.id: entry.available for entry in await self._tablet.products.catalogue()}
        products = self._tablet.products
        await self._keep(products.deactivate(SWITCHED, None) if on[SWITCHED] else products.reactivate(SWITCHED))

    async def _keep(self, act: Awaitable[Said]) -> None:
        said = await act
        if isinstance(said, Saved):
            self._saved.write(said.command_id + "\n")

    async def _open_one(self) -> None:
        board = await self._tablet.orders.board()
        if board and self._order is not None:
            self._order.open(board[0].order.id)
            await asyncio.sleep(PAGE_S)
            self._order.close()

    async def _look_at(self, page: str) -> None:
        root = self._counter.window.root
        root.setProperty("page", page)
        await asyncio.sleep(PAGE_S)
        root.setProperty("page", "orders")

    async def _hour(self) -> None:
        """What the hour brings, which on a real one is a matter of the clock."""
        await self._tablet.housekeeping.tidy()
        view = await self._counter.check_ins.view()
        if view.standing is not Standing.CHECKED_IN:
            made = self._tablet.clock.now()
            await self._tablet.store.write(lambda db: facts.put(db, "check_in", CheckInRecord(checked_in_at=made)))
        self._saved.flush()

    async def _until(self, true: Callable[[], Awaitable[bool]], what: str) -> None:
        end = time.monotonic() + WITHIN_S
        while not await true():
            if time.monotonic() > end:
                board = [(shown.order.code, shown.status.value) for shown in await self._tablet.orders.board()]
                raise RuntimeError(f"{what} did not come about; on the board: {board}")
            await asyncio.sleep(LOOK_S)

    def _measured(self) -> dict[str, Any]:
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return {
            "rss_mb": pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
            "handles": sum(1 for _ in Path("/proc/self/fd").iterdir()),
            "threads": threading.active_count(),
            "tasks": len(asyncio.all_tasks()),
            "objects": len(gc.get_objects()),
            "offline": not self._tablet.link.state.online,
            "warnings": len(self._counter.window.warnings),
        }


async def guest(counter: Counter) -> int:
    staff = Staff(counter, Path(sys.argv[4]))
    lines = asyncio.Queue[bytes]()
    asyncio.get_running_loop().add_reader(0, lambda: lines.put_nowait(os.read(0, 4096)))
    while line := await lines.get():
        told = await staff.work(**json.loads(line))
        os.write(1, json.dumps(told).encode() + b"\n")
    return 0


def main() -> int:
    given = {"data_dir": Path(sys.argv[1]), "platform_url": sys.argv[2], "windowed": True, "language": "ka"}
    config = load(None, os.environ, given)
    gc.disable()  # as the command does
    with logging_to("info", Path(sys.argv[3]), os.environ):
        return app.run(config, sys.argv[2], guest)


sys.exit(main())
