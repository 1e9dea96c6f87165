"""What the platform says about single commands: refused among others, poison, too late; and a very large venue."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tablet_app.demo import lifecycle, seed
from tablet_app.demo.process import Platform
from tablet_app.demo.state import State
from tablet_app.domain.acts import NotNow, Saved
from tablet_app.domain.commands import ConfirmOrder
from tablet_app.domain.orders import Status
from tablet_app.wiring import Tablet
from tests.counter import at_work, on_thread, pair, settled, tablet_at, until
from tests.faults.outcome import Outcome
from tests.faults.shift import patience

ORDERS, PRODUCTS = 5_000, 2_000


@dataclass(frozen=True)
class OfTomorrow:
    """A command of a newer app: the platform does not know its type."""

    subject: str
    type = "order.sing"

    def payload(self) -> dict[str, Any]:
        return {"song": "mravalzhamier"}


Trial = Callable[[Tablet, Platform, Outcome], Awaitable[None]]


async def offline(tablet: Tablet, platform: Platform, count: int) -> list[str]:
    """Orders that the tablet knows; nothing runs any more."""
    placed = await on_thread(platform.place_orders, count, pickup_code=None, accept_by=None)
    ids = [order["id"] for order in placed]
    async with at_work(tablet):
        for order in ids:
            await until(lambda order=order: tablet.orders.one(order), "the order")
    return ids


async def applied(platform: Platform) -> Mapping[str, int]:
    """How often each key was applied."""
    return {one["id"]: one["times_applied"] for one in (await on_thread(platform.state))["commands"]}


async def count(platform: Platform, outcome: Outcome, done: list[str], undone: Sequence[str] = ()) -> None:
    times = await applied(platform)
    outcome.lost += sum(times.get(key, 0) == 0 for key in done)
    outcome.doubled += sum(max(0, one - 1) for one in times.values())
    outcome.wrong += [f"{key} was applied all the same" for key in undone if times.get(key)]


def expect(outcome: Outcome, true: bool, sentence: str) -> None:
    if not true:
        outcome.wrong.append(sentence)


async def saved(said: Awaitable[Any]) -> str:
    answer = await said
    assert isinstance(answer, Saved), answer
    return answer.command_id


async def in_the_middle(tablet: Tablet, platform: Platform, outcome: Outcome) -> None:
    """Another tablet was faster with the second of three: the code says so, on its card, and the others go through."""
    orders = await offline(tablet, platform, 3)
    keys = [await saved(tablet.orders.confirm(order)) for order in orders]
    await on_thread(platform.act, orders[1], "confirm", prep_minutes=30)
    async with at_work(tablet):
        await until(lambda: settled(tablet), "the end of sending")
        await until(lambda: parked(tablet, keys[1], "already_confirmed"), "the refusal")
        await until(lambda: told_on_its_card(tablet, orders[1]), "the refusal on its card, with what is true")
    await count(platform, outcome, [keys[0], keys[2]], [keys[1]])
    expect(outcome, (await on_thread(platform.order, orders[1]))["prep_minutes"] == 30, "the first word was changed")


async def too_late(tablet: Tablet, platform: Platform, outcome: Outcome) -> None:
    """Made offline hours ago, about an order that was cancelled since: refused, and told with its order."""
    order, other = await offline(tablet, platform, 2)
    keys = [await saved(tablet.orders.confirm(order)), await saved(tablet.orders.ready(order))]
    kept = await saved(tablet.orders.confirm(other))
    before = await tablet.queue.newest()
    await on_thread(platform.cancel, order)
    async with at_work(tablet):
        late = await until(lambda: tablet.queue.late(before), "what came too late")
        await until(lambda: settled(tablet), "the end of sending")
    expect(outcome, late[0].command.id == keys[0], f"told about {late[0].command.id}")
    await count(platform, outcome, [kept], keys)


async def told_on_its_card(tablet: Tablet, order: str) -> bool:
    shown = await tablet.orders.one(order)
    return shown is not None and shown.problem is not None and shown.status is Status.CONFIRMED


async def poison(tablet: Tablet, platform: Platform, outcome: Outcome) -> None:
    """Nobody knows the command: it holds its own subject alone, with its story, until a person decides."""
    order, other = await offline(tablet, platform, 2)
    bad = await tablet.outbox.save(OfTomorrow(f"order:{order}"))
    async with at_work(tablet):
        await until(lambda: parked(tablet, bad, "unknown_type"), "the refusal")
        again = await saved(tablet.queue.retry(bad))
        await until(lambda: parked(tablet, again, "unknown_type"), "the second refusal")
        story = [one.what for one in await tablet.queue.story(again)]
        expect(outcome, story.count("refused") == 2 and "retried" in story, f"its story is {story}")
        expect(outcome, isinstance(await tablet.orders.confirm(order), NotNow), "its order could be gone on with")
        behind = await tablet.outbox.save(ConfirmOrder(order, 15))
        free = await saved(tablet.orders.confirm(other))
        await until(lambda: is_applied(platform, free), "the other order's confirmation")
        await count(platform, outcome, [free], [bad, again, behind])
        await saved(tablet.queue.give_up(again))
        await until(lambda: settled(tablet), "the end of sending")
    await count(platform, outcome, [behind, free], [bad, again])


async def parked(tablet: Tablet, key: str, code: str) -> bool:
    return (key, code) in {(one.id, one.last_error) for one in (await tablet.outbox.view()).parked}


async def is_applied(platform: Platform, key: str) -> bool:
    return (await applied(platform)).get(key, 0) > 0


def large(folder: Path) -> Platform:
    """A platform with a venue far beyond any real one."""
    folder.mkdir(parents=True)
    state = State(folder / "platform.sqlite3", None, speed=1.0, comment_s=0.3)
    seed.prepare(state)
    with state.db.transaction():
        for _ in range(ORDERS):
            lifecycle.place(state, {"pickup_code": None, "accept_by": None})
        plain = state.products()[0]
        for number in range(PRODUCTS - len(state.products())):
            state.store_product(plain | {"id": f"m{number}", "position": 100 + number})
    state.db.close()
    return Platform(folder, comment_s=0.3)


async def large_snapshot(tablet: Tablet, platform: Platform, outcome: Outcome) -> None:
    """Taken when paired; then one tap among all of them, and one order more."""
    board = await tablet.orders.board()
    known = len(board), len(await tablet.products.catalogue())
    expect(outcome, known[0] >= ORDERS and known[1] == PRODUCTS, f"{known} orders and products are here")
    key = await saved(tablet.orders.confirm(next(one.order.id for one in board if one.status is Status.NEW)))
    (more,) = await offline(tablet, platform, 1)
    async with at_work(tablet):
        await until(lambda: settled(tablet), "the end of sending")
    expect(outcome, await tablet.orders.one(more) is not None, "the next order is not shown")
    await count(platform, outcome, [key])


LINES: dict[str, tuple[str, Trial]] = {
    "refused in the middle": ("already_confirmed, the second of three", in_the_middle),
    "refused: too late": ("order_cancelled, after taps offline", too_late),
    "a poison command": ("unknown type; tried again, given up", poison),
}


def play(outcome: Outcome, trial: Trial, platform: Platform, folder: Path, times: int) -> Outcome:
    async def all_of_it() -> None:
        for number in range(times):
            data = folder / f"{trial.__name__}-{number}"
            async with tablet_at(data, platform.url, draw=lambda: 0.02) as tablet:
                await pair(tablet, platform)
                await trial(tablet, platform, outcome)
            outcome.times += 1

    platform.control("profile", unconfirmed="proceeds")
    with patience(impatient=False):
        try:
            asyncio.run(all_of_it())
        except AssertionError as error:
            outcome.wrong.append(str(error))
    return outcome


def refusals(folder: Path, platform: Platform, times: int) -> Iterator[Outcome]:
    for name, (how, trial) in LINES.items():
        yield play(Outcome(name, how), trial, platform, folder, times)


def matrix(folder: Path) -> Iterator[Outcome]:
    """The long form, for `make faults`."""
    with Platform(folder / "platform", comment_s=0.3) as platform:
        yield from refusals(folder, platform, 8)
    outcome = Outcome("a large snapshot", f"{ORDERS:,} orders, {PRODUCTS:,} products")
    with large(folder / "large") as platform:
        yield play(outcome, large_snapshot, platform, folder, 2)
