"""Runs a tablet that taps by itself, kills it again and again, and tells which taps it had called saved.

`python -m tests.app.kill_trial DATA URL ROUNDS SEED` prints one JSON list of command ids. Imports are done once; each
life is a fork of this process, so that a round costs a tenth of a second.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from tablet_app import loops, wiring
from tablet_app.config import Config
from tablet_app.domain.acts import Said, Saved
from tablet_app.domain.orders import Status
from tablet_app.store.database import Store
from tablet_app.wiring import Tablet
from tests.counter import settled, until

LIVES_S = (0.0, 0.35)
STARTS_WITHIN_S = 20.0


async def tap(tablet: Tablet, dice: random.Random) -> Said | None:
    """One act of a busy person; None when there is nothing to do."""
    if dice.random() < 0.3:
        product, products = f"p{dice.randint(1, 9):02}", tablet.products
        on = {entry.product.id: entry.available for entry in await products.catalogue()}
        return await (products.deactivate(product, None) if on[product] else products.reactivate(product))
    board = await tablet.orders.board()
    if not board:
        return None
    shown = dice.choice(board)
    longer = (shown.prep_minutes or 0) + 1
    acts: dict[Status, list[Callable[[str], Awaitable[Said]]]] = {
        Status.NEW: [tablet.orders.confirm],
        Status.CONFIRMED: [tablet.orders.ready, lambda order: tablet.orders.extend(order, longer)],
        Status.READY: [lambda order: tablet.orders.hand_over(order, None)],
    }
    choices = acts.get(shown.status)
    return await dice.choice(choices)(shown.order.id) if choices else None


async def live(data: Path, url: str, seed: int, say: Callable[[str], None], *, taps: bool) -> None:
    """One life: everything runs, and somebody taps; without `taps`, until nothing waits."""
    store = Store(data)
    store.open()
    tablet = wiring.build(Config(data_dir=data), store, url)

    async def sign() -> Mapping[str, Any]:
        return {}

    running = asyncio.create_task(loops.run(tablet, sign))
    say("alive")
    dice = random.Random(seed)
    while taps:
        said = await tap(tablet, dice)
        if isinstance(said, Saved):
            say(f"saved {said.command_id}")
        await asyncio.sleep(dice.random() / 100)
    await until(lambda: settled(tablet))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await tablet.platform.close()
    store.close()


def one_life(data: Path, url: str, seed: int, lasts_s: float | None) -> list[str]:
    """Fork, let it live, kill it; the ids that it called saved. None lets it come to its end."""
    told, telling = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(told)
        code = 1
        try:
            asyncio.run(live(data, url, seed, lambda line: _write(telling, line), taps=lasts_s is not None))
            code = 0
        finally:
            os._exit(code)
    os.close(telling)
    with os.fdopen(told, "rb") as lines:
        first = lines.readline()
        if lasts_s is not None:
            time.sleep(lasts_s)
            os.kill(child, signal.SIGKILL)
        said = first + lines.read()
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != (0 if lasts_s is None else -signal.SIGKILL):
        raise SystemExit(f"a life ended with {os.waitstatus_to_exitcode(status)}")
    # A line that was cut by the kill was never read by a person either.
    whole = said.decode().split("\n")[:-1]
    return [line.removeprefix("saved ") for line in whole if line.startswith("saved ")]


def _write(pipe: int, line: str) -> None:
    os.write(pipe, f"{line}\n".encode())


def main() -> None:
    data, url, rounds, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    dice = random.Random(seed)
    saved: list[str] = []
    for number in range(rounds):
        saved += one_life(data, url, dice.randrange(10**9) + number, dice.uniform(*LIVES_S))
    sys.stdout.write(json.dumps(saved) + "\n")
    sys.stdout.flush()
    # Until a line comes: by then the faults are over.
    sys.stdin.readline()
    one_life(data, url, 0, None)


if __name__ == "__main__":
    main()
