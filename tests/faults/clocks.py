"""Clocks that are wrong, jump, or come to a night of the calendar's: the tablet's and the platform's.

The tablet is a process whose wall clock is set from outside (`clock.c`); what only grows runs on, as it does in life.
"""

from __future__ import annotations

import asyncio
import os
import struct
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from tablet_app.demo.process import Platform
from tests.counter import pair, tablet_at
from tests.faults.asked import Asked
from tests.faults.outcome import Outcome
from tests.faults.recording import ROOT, compiled
from tests.making import at

DAY_S = 24 * 3600
NOWHERE = "http://127.0.0.1:9"
WITHIN_S = 30.0
OFF_BY_S = 3.0
"""Half of the second that a Date header does not tell, the 2 s below which a difference is no news, and some slack."""
ACCEPT_S = 300
NIGHTS = {
    "daylight saving begins": (at("2025-03-30 01:00"), "Europe/Berlin"),
    "daylight saving ends": (at("2025-10-26 01:00"), "Europe/Berlin"),
    "29 February begins": (at("2028-02-28 20:00"), "Asia/Tbilisi"),
    "29 February ends": (at("2028-02-29 20:00"), "Asia/Tbilisi"),
}
"""The instant at which the venue's own clock does it."""
BEFORE_S = 3.0


class Trial:
    """A paired tablet's folder, its platform, and one life of the tablet after the other."""

    def __init__(self, outcome: Outcome, folder: Path, library: Path, zone: str = "Asia/Tbilisi") -> None:
        self.outcome = outcome
        self._data = folder / "tablet"
        self._library = library
        self._zone = zone
        self._off = folder / "off"
        self.set_clock(0)
        self.platform = Platform(folder / "platform", comment_s=0.3)
        self.platform.start()
        self.platform.control("profile", unconfirmed="proceeds")
        self.platform.control("venue", timezone=zone)
        self._before: list[list[Any]] = []
        self.tablet: Asked | None = None

    def set_clock(self, off_s: float) -> None:
        # In place: the file is mapped by a process that runs.
        with self._off.open("r+b" if self._off.exists() else "w+b") as file:
            file.write(struct.pack("<q", round(off_s)))

    def pair(self) -> None:
        async def paired() -> None:
            async with tablet_at(self._data, self.platform.url) as tablet:
                await pair(tablet, self.platform)

        asyncio.run(paired())

    def live(self, *, online: bool = True) -> None:
        environment = os.environ | {
            "LD_PRELOAD": str(self._library), "CLOCK_OFF": str(self._off), "TZ": self._zone, "PYTHONPATH": str(ROOT),
        }  # fmt: skip
        program = ["-m", "tests.faults.keeping_time", str(self._data), self.platform.url if online else NOWHERE]
        self.tablet = Asked(program, environment)

    def ask(self, line: str) -> dict[str, Any]:
        assert self.tablet is not None
        return self.tablet.ask(line)

    def sleep(self) -> None:
        """The app ends in peace."""
        assert self.tablet is not None
        self.tablet.close()
        self.tablet = None

    def end(self) -> None:
        if self.tablet is not None:
            self.tablet.end()
        self.platform.stop()

    def orders(self, count: int = 2) -> list[str]:
        return [one["id"] for one in self.platform.place_orders(count, pickup_code=None)]

    def tap(self, *orders: str) -> None:
        for order in orders:
            self.expect(self.ask(f"tap {order}")["saved"], "a tap was not saved")

    def expect(self, true: bool, sentence: str) -> None:
        if not true:
            self.outcome.wrong.append(sentence)

    def until(self, seen: Callable[[dict[str, Any]], Any], what: str) -> dict[str, Any]:
        deadline = time.monotonic() + WITHIN_S
        while not seen(found := self.ask("look")):
            if time.monotonic() > deadline:
                self.expect(False, f"{what} did not come about")
                break
            time.sleep(0.02)
        return found

    def heard(self, orders: list[str]) -> dict[str, Any]:
        return self.until(lambda found: set(orders) <= set(found["left"]), "the orders")

    def settled(self) -> dict[str, Any]:
        return self.until(lambda found: found["waiting"] == 0, "the end of sending")

    def check_time(self, *, tolerance_s: float = OFF_BY_S) -> None:
        """Its idea of now, and of each deadline, is the platform's, and no order that is young is called old."""
        state = self.platform.state()
        now = datetime.fromisoformat(state["now"]).timestamp()
        found = self.ask("look")
        self.expect(abs(found["now"] - now) < tolerance_s, f"its time is off by {found['now'] - now:.1f} s")
        by = {order["id"]: order["accept_by"] for order in state["orders"] if order["accept_by"]}
        for order, left in found["left"].items():
            right = datetime.fromisoformat(by[order]).timestamp() - now
            self.expect(abs(left - right) < tolerance_s, f"{order} has {left:.0f} s left and not {right:.0f}")
            self.expect(right < 0 or order not in found["old"], f"{order} is called old")

    def count(self) -> None:
        """Each command was done once, in its subject's order; keys are unique and grow in the order of the taps."""
        commands = self.ask("look")["commands"]
        keys = [key for key, _, _ in commands]
        self.expect(keys == sorted(set(keys)), "keys are not unique and in the order of the taps")
        self.expect({UUID(key).version for key in keys} <= {7}, "a key is no UUID of version 7")
        received = {one["id"]: one for one in self.platform.state()["commands"]}
        done = [received.get(key, {}).get("times_applied", 0) for key in keys]
        self.outcome.lost += sum(times == 0 for times in done) + len(received.keys() - set(keys))
        self.outcome.doubled += sum(times > 1 for times in done)
        for subject in {subject for _, subject, _ in commands}:
            numbers = [number for _, of, number in commands if of == subject]
            self.expect(numbers == sorted(set(numbers)), f"{subject} is out of its order")
        self.outcome.times += 1


def start_in_1970(trial: Trial) -> None:
    """Taps offline with the clock of a dead battery, then online with it; before that the clock was right."""
    trial.pair()
    trial.live()
    orders = trial.orders(3)
    trial.heard(orders)
    trial.tap(orders[0])
    trial.settled()
    trial.sleep()
    trial.set_clock(300 - time.time())
    trial.live(online=False)
    # Without the platform's word it knows no better than: not before the newest order.
    trial.check_time(tolerance_s=60.0)
    trial.tap(orders[0], orders[1], orders[1])
    trial.sleep()
    trial.live()
    found = trial.settled()
    trial.expect(found["wall"] < DAY_S, f"the wall clock is not in 1970: {found['wall']}")
    orders += (more := trial.orders())
    trial.heard(more)
    trial.check_time()
    trial.tap(*orders[2:])
    trial.settled()


def start_blank_in_1970(trial: Trial) -> None:
    """A tablet out of its box whose first contact is made with that clock."""
    trial.pair()
    trial.set_clock(300 - time.time())
    trial.live()
    orders = trial.orders()
    trial.heard(orders)
    trial.check_time()
    trial.tap(*orders, *orders)
    trial.settled()


def jumps(trial: Trial) -> None:
    """Forth and back by a day while it runs, offline starts among them."""
    trial.pair()
    trial.live()
    orders: list[str] = []
    for off_s in (DAY_S, 0, -DAY_S, DAY_S, -DAY_S, 0):
        trial.set_clock(off_s)
        orders += (more := trial.orders())
        trial.heard(more)
        trial.check_time()
        trial.tap(*more)
        trial.ask("tidy")
    trial.settled()
    trial.set_clock(-DAY_S)
    trial.tap(*orders)
    trial.sleep()
    trial.live()
    trial.settled()
    trial.check_time()
    trial.heard(orders)


def hours_off(off_s: float) -> Callable[[Trial], None]:
    """The platform's clock: its deadlines are in its own time."""

    def play(trial: Trial) -> None:
        trial.platform.control("clock", offset_s=off_s)
        trial.pair()
        trial.live()
        orders = trial.orders()
        left = trial.heard(orders)["left"]
        trial.expect(all(ACCEPT_S - 10 < left[order] <= ACCEPT_S + OFF_BY_S for order in orders), f"left: {left}")
        trial.check_time()
        trial.tap(*orders)
        trial.settled()
        # And set right in the middle of the day: the next answer tells.
        trial.platform.control("clock", offset_s=0)
        trial.tap(*orders)
        trial.settled()
        trial.heard(trial.orders())
        trial.check_time()

    return play


def night(instant: datetime) -> Callable[[Trial], None]:
    """Both clocks go through `instant` while orders come, and a product is to be back just after it."""

    def play(trial: Trial) -> None:
        off_s = instant.timestamp() - BEFORE_S - time.time()
        trial.set_clock(off_s)
        trial.platform.control("clock", offset_s=round(off_s))
        trial.pair()
        trial.live()
        orders = trial.orders()
        trial.heard(orders)
        # By its own idea of now, which may be behind by so much: it has to be off when the instant comes.
        trial.expect(trial.ask(f"off p01 {BEFORE_S + OFF_BY_S}")["saved"], "the product was not switched off")
        trial.expect("p01" in trial.ask("look")["off"], "the product is not off")
        trial.tap(*orders)
        found = trial.until(lambda found: "p01" not in found["off"] and not found["waiting"], "the product's return")
        late_s = found["now"] - instant.timestamp()
        trial.expect(0 < late_s < WITHIN_S, f"back {late_s:.1f} s after the change")
        trial.heard(more := trial.orders())
        trial.check_time()
        trial.tap(*orders, *more)
        trial.settled()

    return play


LINES: dict[str, tuple[str, Callable[[Trial], None]]] = {
    "start in 1970": ("the wall clock, offline and online", start_in_1970),
    "first start in 1970": ("before the platform ever told the time", start_blank_in_1970),
    "clock jumps by a day": ("forth and back while it runs", jumps),
    "platform's clock 5 h ahead": ("and set right meanwhile", hours_off(5 * 3600)),
    "platform's clock 5 h behind": ("and set right meanwhile", hours_off(-5 * 3600)),
    **{name: (f"both clocks go through it, in {zone}", night(instant)) for name, (instant, zone) in NIGHTS.items()},
}


def play(name: str, folder: Path, library: Path, times: int = 1) -> Outcome:
    how, story = LINES[name]
    outcome = Outcome(name, how)
    zone = NIGHTS[name][1] if name in NIGHTS else "Asia/Tbilisi"
    for number in range(times):
        place = folder / f"{name.replace(' ', '-')}-{number}"
        place.mkdir(parents=True)
        trial = Trial(outcome, place, library, zone)
        try:
            story(trial)
            trial.count()
        finally:
            trial.end()
    return outcome


def wrong_clocks(folder: Path, times: int = 1, names: tuple[str, ...] = tuple(LINES)) -> list[Outcome]:
    """Side by side: they wait for most of their time."""
    library = compiled(folder, "clock.c")
    with ThreadPoolExecutor(3) as pool:
        return list(pool.map(lambda name: play(name, folder, library, times), names))


def matrix(folder: Path) -> Iterator[Outcome]:
    """The long form, for `make faults`."""
    yield from wrong_clocks(folder, 4)
