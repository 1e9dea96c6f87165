"""Taps, the platform's and others' acts, faults, kills: in any order that Hypothesis thinks of."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, RuleBasedStateMachine, initialize, invariant, multiple, rule

from tablet_app.demo.process import Platform
from tests.model.books import LIFE
from tests.model.world import Hook, World

PRODUCTS = ["p01", "p02"]
Fault = dict[str, Any]

LASTING = {"pickup_code": None, "accept_by": None}
STEPS = ("confirm", "extend", "ready", "hand_over")
WORK = st.sampled_from([STEPS, STEPS, STEPS[:2], STEPS[:1], STEPS[2:], STEPS[1:2], ("reject",)])
SWITCHES = st.sampled_from(["off", "on"])
SELDOM = st.sampled_from([False, False, False, True])
BY_OTHERS = st.sampled_from(["confirm", "confirm", "ready", "handed_over", "courier", "cancel", "withdraw"])
WHEN = st.sampled_from(["before", "after"])
SEND_FAULTS = st.sampled_from(
    [
        None,
        None,
        None,
        {"kind": "status", "status": 500},
        {"kind": "status", "status": 503, "applied": True},
        {"kind": "status", "status": 429, "retry_after": 3},
        {"kind": "reset"},
        {"kind": "reset", "applied": True},
        {"kind": "half"},
        {"kind": "garbage", "applied": True},
        {"kind": "html", "applied": True},
        {"kind": "never"},
        {"kind": "never", "applied": True},
        {"kind": "busy"},
        {"kind": "part"},
        {"kind": "missing"},
        {"kind": "doubled"},
        {"kind": "shuffled"},
    ]
)
ACCIDENTS = ["late", "late", "late", "closed", "killed", "killed", "epoch", "events/forget", "revoked"]
FEED_FAULTS = st.sampled_from(
    [
        None,
        {"kind": "status", "status": 500},
        {"kind": "reset"},
        {"kind": "html"},
        {"kind": "garbage"},
        {"kind": "half", "path": "/v1/events"},
        {"kind": "cut_streams"},
        {"kind": "duplicate"},
        {"kind": "reorder"},
    ]
)


class Counter(RuleBasedStateMachine):
    """A day at a counter. `platform` is to be set by a subclass."""

    platform: ClassVar[Platform]
    orders: Bundle[str] = Bundle("orders")

    def __init__(self) -> None:
        super().__init__()
        self._sound = True
        self._folder = Path(tempfile.mkdtemp(prefix="tablet-model-"))
        self.world = World(self.platform, self._folder)
        self.world.__enter__()

    @initialize(target=orders)
    def begins(self) -> MultipleResults[str]:
        placed = self.world.platform.place_orders(3, **LASTING)
        self.world.memory.orders += [order["id"] for order in placed]
        self.world.listen()
        return multiple(*self.world.memory.orders)

    @rule(target=orders, heard=st.booleans())
    def comes(self, heard: bool) -> str:
        return self._comes(heard=heard)

    def _comes(self, *, heard: bool) -> str:
        placed = self.world.platform.place_order(**LASTING)
        self.world.memory.orders.append(placed["id"])
        if heard:
            self.world.listen()
        return placed["id"]

    @rule(order=orders, kinds=WORK)
    def works(self, order: str, kinds: tuple[str, ...]) -> None:
        for kind in kinds:
            self.world.run(self.world.tap(kind, order))

    @rule(order=orders, kinds=WORK, faults=st.lists(SEND_FAULTS, min_size=1, max_size=3), dies=SELDOM)
    def works_and_sends(self, order: str, kinds: tuple[str, ...], faults: list[Fault | None], dies: bool) -> None:
        self.works(order, kinds)
        self.sends(faults, later=True, dies=dies)

    @rule(target=orders, action=BY_OTHERS, kinds=WORK, fault=SEND_FAULTS)
    def comes_and_others_are_faster(self, action: str, kinds: tuple[str, ...], fault: Fault | None) -> str:
        order = self._comes(heard=True)
        self.others_act(order, action)
        self.works(order, kinds)
        self.sends([fault], later=True, dies=False)
        return order

    @rule(product=st.sampled_from(PRODUCTS), kinds=st.lists(SWITCHES, min_size=1, max_size=3), fault=SEND_FAULTS)
    def switches_and_sends(self, product: str, kinds: list[str], fault: Fault | None) -> None:
        self.switches(product, kinds)
        self.sends([fault], later=True, dies=False)

    @rule(product=st.sampled_from(PRODUCTS), kinds=st.lists(SWITCHES, min_size=1, max_size=3))
    def switches(self, product: str, kinds: list[str]) -> None:
        for kind in kinds:
            self.world.run(self.world.tap(kind, product))

    @rule(order=orders, action=BY_OTHERS)
    def others_act(self, order: str, action: str) -> None:
        if action in ("ready", "handed_over"):
            # Never back: an order's life has one direction.
            if LIFE.index(self.world.books.truth("orders", order)["status"]) < LIFE.index(action):
                self.world.act(order, "status", status=action)
        else:
            self.world.act(order, action)

    @rule(product=st.sampled_from(PRODUCTS), available=st.booleans())
    def others_switch(self, product: str, available: bool) -> None:
        self.world.memory.touched.add(product)
        self.world.platform.control(f"products/{product}", available=available)

    @rule(faults=st.lists(SEND_FAULTS, min_size=1, max_size=4), later=st.booleans(), dies=SELDOM)
    def sends(self, faults: list[Fault | None], later: bool, dies: bool) -> None:
        for place, fault in enumerate(faults, start=1):
            self.world.ticks.skipped += 100 * later
            self.world.send(fault, dies=dies and place == len(faults))

    @rule(order=orders, kinds=WORK, product=st.sampled_from(PRODUCTS), switch=SWITCHES, when=WHEN, dies=SELDOM)
    def taps_while_it_sends(
        self, order: str, kinds: tuple[str, ...], product: str, switch: str, when: str, dies: bool
    ) -> None:
        async def meanwhile() -> None:
            await self.world.tap(switch, product)
            for kind in kinds:
                await self.world.tap(kind, order)

        self.world.send(None, *_hooks(when, meanwhile), dies=dies)

    @rule(when=WHEN, fault=SEND_FAULTS)
    def hears_while_it_sends(self, when: str, fault: Fault | None) -> None:
        self.world.send(fault, *_hooks(when, self.world.catch_up))

    @rule(fault=FEED_FAULTS, stream=st.booleans())
    def listens(self, fault: Fault | None, stream: bool) -> None:
        self.world.listen(fault, stream=stream)

    @rule(kind=st.sampled_from(ACCIDENTS), place=st.integers(0, 20))
    def has_an_accident(self, kind: str, place: int) -> None:
        match kind:
            case "closed" | "killed":
                self.world.restart(killed=kind == "killed")
            case "late":
                self.world.deliver_late(place)
            case "revoked":
                self.world.revoke()
            case _:
                self.world.platform.control(kind)

    @rule(place=st.integers(0, 5), again=st.booleans())
    def a_refusal_is_read(self, place: int, again: bool) -> None:
        refusals = self.world.refusals()
        if refusals:
            key = refusals[place % len(refusals)]
            if again:
                self.world.retry(key)
            else:
                self.world.give_up(key)

    @invariant()
    def holds(self) -> None:
        self._sound = False
        self.world.check()
        self._sound = True

    def teardown(self) -> None:
        try:
            if self._sound:
                self.world.drain()
                self.world.check()
                self.world.check_end(PRODUCTS)
        finally:
            self.world.__exit__()
            shutil.rmtree(self._folder)


def _hooks(when: str, work: Hook) -> tuple[Hook | None, Hook | None]:
    return (work, None) if when == "before" else (None, work)
