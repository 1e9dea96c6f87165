"""A tablet that is born, taps, and is killed, again and again on one data folder: `python -m tests.faults.lives`.

Arguments: data folder, platform's folder and address, device, kills, seed, share of lives with a window (0 to 1).
Prints one JSON line `{"times", "told", "at", "wrong"}` when the killing is over; waits for a line, so that the faults
can end; then lives once more until nothing waits, and prints `{"wrong"}`. Imports are done once: each life is a fork.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import random
import select
import signal
import sqlite3
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from tablet_app import house, loops, wiring
from tablet_app.config import load
from tablet_app.domain.acts import Saved
from tablet_app.store.codec import body
from tablet_app.store.connection import FILE
from tablet_app.store.database import Store
from tablet_app.store.migrations import NOTE
from tablet_app.wiring import Tablet
from tests import counter
from tests.app.kill_trial import tap
from tests.counter import settled, until
from tests.faults.moments import MIGRATING, MOMENTS, TIDYING, die_at
from tests.model.books import Books
from tests.model.memory import Memory, Tap

if TYPE_CHECKING:
    from tablet_app.front import Counter as AtTheCounter

COMES_WITHIN_S = 12.0
"""A life whose moment does not come until then is killed all the same."""
MOST_TAPS, SOON_S = 12, 0.03
"""One that ends at any time does so after some taps, within so many seconds of the last."""
AT_ANY_TIME = 0.25
"""The share of lives that end at no certain moment."""


class Person:
    """Taps for ever, and says which taps were called saved."""

    def __init__(self, dice: random.Random, say: Callable[[str], None], *, tidies: bool) -> None:
        self._dice, self._say, self._tidies = dice, say, tidies

    async def work(self, tablet: Tablet) -> None:
        self._say("born")
        while True:
            said = await tap(tablet, self._dice)
            if isinstance(said, Saved):
                self._say(f"saved {said.command_id}")
            if self._tidies:
                await tablet.housekeeping.tidy()
            await asyncio.sleep(self._dice.random() / 100)


class Trial:
    def __init__(self, data: Path, platform: Path, url: str, device: str, seed: int) -> None:
        self._data, self._url = data, url
        self._dice = random.Random(seed)
        self.memory = Memory()
        self.books = Books(platform, self.memory)
        self.books.devices.append(device)
        self.at: Counter[str] = Counter()
        self.told = 0
        self.wrong: list[str] = []

    def kill_once(self, *, window: bool) -> None:
        moment = None if self._dice.random() < AT_ANY_TIME else self._dice.choice(sorted(MOMENTS))
        if moment in MIGRATING:
            back_to_an_older_schema(self._data)
        times, share, seed = self._dice.randint(1, 4), self._dice.random(), self._dice.randrange(10**9)

        def life(say: Callable[[str], None]) -> None:
            if moment is not None:
                die_at(moment, times, share)
            person = Person(random.Random(seed), say, tidies=moment in TIDYING)
            if window:
                self._with_window(person)
            else:
                asyncio.run(self._headless(person))

        lines, by_itself = one_life(life, self._ends_at_any_time if moment is None else _ends_by_itself)
        self.at[f"{'window, ' if window else ''}{moment if by_itself and moment else 'any time'}"] += 1
        saved = [line.removeprefix("saved ") for line in lines if line.startswith("saved ")]
        self.told += len(saved)
        asyncio.run(self._after_the_kill(saved))

    def _ends_at_any_time(self, child: int, lines: IO[bytes]) -> list[bytes]:
        said: list[bytes] = []
        for _ in range(self._dice.randint(0, MOST_TAPS)):
            if not select.select([lines], [], [], COMES_WITHIN_S)[0]:
                break
            said.append(lines.readline())
        time.sleep(self._dice.uniform(0, SOON_S))
        return said

    async def _after_the_kill(self, saved: list[str]) -> None:
        """What the next start finds: every tap that was called saved, and no card that lies."""
        store = Store(self._data)
        store.open()
        if store.recoveries or store.trouble:
            self.wrong.append(f"made anew {store.recoveries} times, {store.trouble}")
        tablet = wiring.build(load(None, {}, {"data_dir": self._data}), store, self._url)
        rows = await store.read(lambda db: db.execute("SELECT id, type, subject FROM outbox ORDER BY seq").fetchall())
        for key, kind, subject in rows:
            # Some were saved whose tap was not told any more; they count from here on.
            on = "on" if kind == "product.reactivate" else kind
            self.memory.taps.setdefault(key, Tap(len(self.memory.taps), key, on, subject))
        self.memory.orders = [shown.order.id for shown in await tablet.orders.board()]
        try:
            gone = set(saved) - {row[0] for row in rows}
            assert not gone, f"called saved and gone: {gone}"
            await self.books.check(tablet)
        except AssertionError as error:
            self.wrong.append(str(error))
        store.close()

    async def _headless(self, person: Person | None) -> None:
        store = Store(self._data)
        store.open()
        config = load(None, {}, {"data_dir": self._data})
        tablet = wiring.build(config, store, self._url, await house.known(store))

        async def sign() -> Mapping[str, Any]:
            return {}

        running = asyncio.create_task(loops.run(tablet, sign))
        if person is not None:
            await person.work(tablet)
        await until(lambda: settled(tablet))
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await tablet.platform.close()
        store.close()

    def _with_window(self, person: Person) -> None:
        from tablet_app import app

        async def guest(counter: AtTheCounter) -> int:
            await person.work(counter.tablet)
            return 0

        config = load(None, {}, {"data_dir": self._data, "windowed": True})
        app.run(config, self._url, guest)

    def live_to_the_end(self) -> None:
        one_life(lambda _: asyncio.run(self._headless(None)), None)
        asyncio.run(self._after_the_kill([]))


def back_to_an_older_schema(data: Path) -> None:
    """As the app of schema 2 would have left it, which counted on in each subject already."""
    with closing(sqlite3.connect(data / FILE, isolation_level=None)) as database:
        for sql in ("DROP TABLE IF EXISTS story", "DROP TABLE IF EXISTS alerts", "PRAGMA user_version = 2"):
            database.execute(sql)
        database.execute("UPDATE device SET value = ? WHERE name = ?", [body(2), NOTE])


Ending = Callable[[int, IO[bytes]], list[bytes]]


def one_life(life: Callable[[Callable[[str], None]], None], end: Ending | None) -> tuple[list[str], bool]:
    """Fork and live, and kill it when `end` returns. What it said, and whether it was dead by then.

    `end` is given the child's id and what it says, and returns what it read of that; None: it ends in peace.
    """
    told, telling = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(told)
        try:
            life(lambda line: _write(telling, line))
            os._exit(0)
        except BaseException:  # noqa: BLE001 - nothing of the parent's may run in the child
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(telling)
    with os.fdopen(told, "rb", buffering=0) as lines:
        said = [] if end is None else end(child, lines)
        dead = end is None or _dead(child, 0)
        if not dead:
            os.kill(child, signal.SIGKILL)
        said.append(lines.read())
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != (0 if end is None else -signal.SIGKILL):
        raise SystemExit(f"a life ended with {os.waitstatus_to_exitcode(status)}")
    # A line that was cut by the kill was never read by a person either.
    return b"".join(said).decode().split("\n")[:-1], dead


def _ends_by_itself(child: int, lines: IO[bytes]) -> list[bytes]:
    said = lines.readline()
    _dead(child, COMES_WITHIN_S)
    return [said]


def _dead(child: int, within_s: float) -> bool:
    watched = os.pidfd_open(child)
    try:
        return bool(select.select([watched], [], [], within_s)[0])
    finally:
        os.close(watched)


def _write(pipe: int, line: str) -> None:
    os.write(pipe, f"{line}\n".encode())


def main() -> None:
    logging.disable(logging.CRITICAL)
    # The last life sends all that waits, on a machine on which much else may run.
    counter.WITHIN_S = 120.0
    data, platform, url, device, kills, seed, windows = sys.argv[1:]
    trial = Trial(Path(data), Path(platform), url, device, int(seed))
    began = time.monotonic()
    for number in range(int(kills)):
        trial.kill_once(window=number % 100 < 100 * float(windows))
    took = round(time.monotonic() - began)
    report = {"times": sum(trial.at.values()), "told": trial.told, "at": dict(trial.at), "wrong": trial.wrong}
    _write(1, json.dumps(report | {"seconds": took}))
    sys.stdin.readline()
    trial.wrong.clear()
    trial.live_to_the_end()
    _write(1, json.dumps({"wrong": trial.wrong}))


if __name__ == "__main__":
    main()
