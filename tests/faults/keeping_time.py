"""A tablet without a screen in a process of its own, asked line by line: `python keeping_time.py FOLDER URL`.

`tap ORDER` does what is next with an order, `off PRODUCT SECONDS` switches one off for so long, `tidy` forgets what is
old, `look` tells the platform's time as the tablet has it and the wall clock's, seconds to the deadline of each order
on the board, which of them are called old, what waits, what is off, and (key, subject, number) of each command.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tablet_app.domain import alarm
from tablet_app.domain.acts import Said, Saved
from tablet_app.domain.orders import Status
from tablet_app.store import outbox
from tablet_app.wiring import Tablet
from tests.counter import at_work, tablet_at


async def answer(tablet: Tablet, line: str) -> Mapping[str, Any]:
    what, *words = line.split()
    match what:
        case "tap":
            return {"saved": isinstance(await tap(tablet, words[0]), Saved)}
        case "off":
            until = tablet.clock.now() + timedelta(seconds=float(words[1]))
            return {"saved": isinstance(await tablet.products.deactivate(words[0], until), Saved)}
        case "tidy":
            return {"tidied": await tablet.housekeeping.tidy()}
        case _:
            return await look(tablet)


async def tap(tablet: Tablet, order: str) -> Said | None:
    shown = await tablet.orders.one(order)
    match shown and shown.status:
        case Status.NEW:
            return await tablet.orders.confirm(order)
        case Status.CONFIRMED:
            return await tablet.orders.ready(order)
        case Status.READY:
            return await tablet.orders.hand_over(order, None)
        case _:
            return None


async def look(tablet: Tablet) -> Mapping[str, Any]:
    now, board = tablet.clock.now(), await tablet.orders.board()
    due = {shown.order.id: shown.order.accept_by for shown in board}
    return {
        "now": now.timestamp(),
        "wall": datetime.now(UTC).timestamp(),
        "left": {order: (by - now).total_seconds() for order, by in due.items() if by is not None},
        "old": [shown.order.id for shown in board if alarm.old(shown, now)],
        "waiting": (await tablet.outbox.view()).waiting,
        "off": [one.product.id for one in await tablet.products.catalogue() if not one.available],
        "commands": [(one.id, one.subject, one.subject_seq) for one in await tablet.store.read(outbox.every)],
    }


def say(answer: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


async def main() -> None:
    logging.disable(logging.CRITICAL)
    loop = asyncio.get_running_loop()
    async with tablet_at(Path(sys.argv[1]), sys.argv[2], draw=lambda: 0.02) as tablet, at_work(tablet):
        say({})
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            if line.strip() == "close":
                break
            say(await answer(tablet, line))
    say({})


if __name__ == "__main__":
    asyncio.run(main())
