"""A short shift at the counter while something is wrong: what was tapped is done once, what happened is shown."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from tablet_app.demo.process import Platform
from tablet_app.domain.acts import Saved
from tablet_app.domain.pairing import Paired
from tablet_app.sync import api, sender
from tablet_app.sync.http import connection
from tablet_app.wiring import Tablet
from tests import counter
from tests.counter import at_work, on_thread, settled, tablet_at, until
from tests.faults.outcome import Outcome

ORDERS = 3
IMPATIENT: tuple[tuple[Any, str, float], ...] = (
    (api, "READ_S", 1.0),
    (connection, "CONNECT_S", 2.0),
    (sender, "UNREAD_FOR_S", 0.2),
    (counter, "WITHIN_S", 30.0),
)
"""Instead of 10, 5, 10 and 15 s; a machine on which much else runs takes a second for a handshake."""

PATIENT: tuple[tuple[Any, str, float], ...] = ((counter, "WITHIN_S", 90.0),)


@dataclass(frozen=True)
class Scene:
    """What a fault can be done to: a tablet at work, its platform, and the orders that it shows."""

    tablet: Tablet
    platform: Platform
    orders: list[str]


Undo = Callable[[], Awaitable[None]]
"""Called when the fault is to be over; returns when it is, and when it was noticed."""
Fault = Callable[[Scene], Awaitable[Undo]]


async def nothing() -> None:
    """The fault goes on until the shift is over."""


@contextmanager
def patience(*, impatient: bool) -> Iterator[None]:
    with ExitStack() as stack:
        for owner, name, value in IMPATIENT if impatient else PATIENT:
            stack.enter_context(patch.object(owner, name, value))
        yield


async def shift(
    folder: Path,
    platform: Platform,
    url: str,
    fault: Fault,
    outcome: Outcome,
    *,
    impatient: bool = True,
    ca_file: Path | None = None,
) -> None:
    """One round: orders are heard, the fault begins, taps, one more order, the fault ends, everything settles."""
    data = folder / f"{''.join(filter(str.isalnum, outcome.fault))}-{outcome.times}"
    options: dict[str, Any] = {"draw": lambda: 0.02, "ca_file": ca_file}
    options |= {"silent_s": 1.5, "first_event_s": 1.0} if impatient else {}
    async with tablet_at(data, url, **options) as tablet:
        await until(lambda: _paired(tablet, platform), "the pairing")
        async with at_work(tablet):
            placed = await on_thread(platform.place_orders, ORDERS, pickup_code=None, accept_by=None)
            scene = Scene(tablet, platform, [order["id"] for order in placed])
            await until(lambda: _shows(tablet, scene.orders), "the orders")
            undo = await fault(scene)
            saved = await _tap(scene)
            late = await on_thread(platform.place_order, pickup_code=None, accept_by=None)
            await undo()
            await until(lambda: settled(tablet), "the end of sending")
            await until(lambda: _shows(tablet, [late["id"]]), "the order that came meanwhile")
            await _count(scene, [*scene.orders, late["id"]], saved, outcome)
    outcome.times += 1


async def _paired(tablet: Tablet, platform: Platform) -> bool:
    return isinstance(await tablet.pairing.pair(await on_thread(platform.new_code)), Paired)


async def _tap(scene: Scene) -> list[str]:
    saved: list[str] = []
    for order in scene.orders:
        acts = scene.tablet.orders
        said = [await acts.confirm(order), await acts.ready(order), await acts.hand_over(order, None)]
        saved += [one.command_id for one in said if isinstance(one, Saved)]
    return saved


async def _shows(tablet: Tablet, orders: list[str]) -> bool:
    return all([await tablet.orders.one(order) is not None for order in orders])


async def _count(scene: Scene, orders: list[str], saved: list[str], outcome: Outcome) -> None:
    state = await on_thread(scene.platform.state)
    received = {one["id"]: one for one in state["commands"]}
    done = [received.get(key, {}).get("times_applied", 0) for key in saved]
    outcome.lost += sum(times == 0 for times in done)
    outcome.doubled += sum(times > 1 for times in done)
    if len(saved) < 3 * len(scene.orders):
        outcome.wrong.append(f"only {len(saved)} taps could be saved")
    truth = {order["id"]: (order["status"], order["version"]) for order in state["orders"] if order["id"] in orders}
    await until(lambda: agrees(scene.tablet, truth), f"a board that shows the truth, {truth},")


async def agrees(tablet: Tablet, truth: Mapping[str, tuple[str, int]]) -> bool:
    """`truth`: status and version by order."""
    shown = [await tablet.orders.one(order) for order in truth]
    return [one and (one.status.value, one.order.version) for one in shown] == list(truth.values())


Row = Coroutine[Any, Any, None]
"""One line of the matrix at work."""


async def rounds(outcome: Outcome, times: int, one: Callable[[], Awaitable[None]]) -> None:
    """What does not come about is told in the outcome, and ends its rounds."""
    try:
        for _ in range(times):
            await one()
    except AssertionError as error:
        outcome.wrong.append(str(error))


def side_by_side(rows: Iterable[Row], *, impatient: bool = True, at_once: int = 6) -> None:
    """Rows wait for most of their time; each has a tablet of its own."""

    async def all_of_them() -> None:
        free = asyncio.Semaphore(at_once)

        async def one(row: Row) -> None:
            async with free:
                await row

        async with asyncio.TaskGroup() as group:
            for row in rows:
                group.create_task(one(row))

    with patience(impatient=impatient):
        asyncio.run(all_of_them())
