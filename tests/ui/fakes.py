"""Services over data in memory: the same coroutines as the real ones, each waiting at one gate, the disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from msgspec.structs import replace

from tablet_app.domain import products as domain_products
from tablet_app.domain.acts import NotNow, Said, Saved
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.checkin import Due, Prompt, Standing, Step, StepState
from tablet_app.domain.delivery import State
from tablet_app.domain.device import Device
from tablet_app.domain.orders import CURRENT, Action, Shown, Status, allowed, board_order
from tablet_app.domain.pairing import Paired, PairingOutcome
from tablet_app.domain.products import Product, ShownProduct
from tablet_app.domain.venue import Profile, Venue
from tablet_app.services.checkin import CheckInView
from tablet_app.services.clock import Clock
from tablet_app.services.link import Link
from tablet_app.services.outbox import QueueView
from tablet_app.services.support import Support
from tablet_app.services.touch import TouchTests
from tests.ui import sample
from tests.ui.data import Data, FakeClock
from tests.ui.health_fakes import FakeDiagnosis, FakeNoSound, FakeReports, FakeWarnings
from tests.ui.queue_fakes import FakeHealth, FakeQueue, FakeRecoveries, FakeUnreadable
from tests.ui.runner import Gate, Runner
from tests.ui.technician_fakes import FakeTechnician, FakeTools

T = TypeVar("T")


class FakeOrders:
    def __init__(self, data: Data) -> None:
        self.data = data
        self.reads = 0

    async def board(self) -> list[Shown]:
        self.reads += 1
        shown = [self.data.shown(order) for order in self.data.orders.values()]
        return board_order([one for one in shown if one.order.status in CURRENT or one.needs_acknowledging])

    async def history(self, into: Callable[[Shown], T]) -> list[T]:
        final = [order for order in self.data.orders.values() if order.status not in CURRENT]
        return [
            into(self.data.shown(order)) for order in sorted(final, key=lambda order: order.placed_at, reverse=True)
        ]

    async def one(self, order_id: str) -> Shown | None:
        order = self.data.orders.get(order_id)
        return None if order is None else self.data.shown(order)

    async def _act(self, order_id: str, action: Action, kind: str, payload: dict[str, Any]) -> Said:
        await self.data.disk
        self.data.done.append((kind, order_id, *payload.values()))
        order = self.data.orders.get(order_id)
        if order is None:
            return NotNow("gone")
        if action not in allowed(self.data.shown(order), self.data.profile):
            return NotNow("cancelled" if order.status is Status.CANCELLED else "already_done")
        key = self.data.save(order.subject, kind, payload)
        self.data.changes.tell(Change.ORDERS | Change.OUTBOX)
        return Saved(key)

    async def confirm(self, order_id: str, prep_minutes: int | None = None) -> Said:
        minutes = prep_minutes or self.data.profile.prep_minutes.default
        return await self._act(order_id, Action.CONFIRM, "order.confirm", {"prep_minutes": minutes})

    async def extend(self, order_id: str, prep_minutes: int) -> Said:
        return await self._act(order_id, Action.EXTEND, "order.extend", {"prep_minutes": prep_minutes})

    async def reject(self, order_id: str, reason: str) -> Said:
        return await self._act(order_id, Action.REJECT, "order.reject", {"reason": reason})

    async def ready(self, order_id: str) -> Said:
        return await self._act(order_id, Action.READY, "order.ready", {})

    async def hand_over(self, order_id: str, pickup_code: str | None) -> Said:
        return await self._act(order_id, Action.HAND_OVER, "order.hand_over", {"pickup_code": pickup_code})

    async def acknowledge(self, order_id: str) -> None:
        await self.data.disk
        self.data.acknowledged.add(order_id)
        self.data.changes.tell(Change.ORDERS)


class FakeProducts:
    def __init__(self, data: Data) -> None:
        self.data = data

    def _shown(self, product: Product) -> ShownProduct:
        return domain_products.as_shown(product, self.data.of(product.subject))

    async def catalogue(self) -> list[ShownProduct]:
        ordered = sorted(self.data.products.values(), key=lambda product: product.position)
        return [self._shown(product) for product in ordered]

    async def _switch(self, product_id: str, kind: str, payload: dict[str, Any]) -> Said:
        await self.data.disk
        self.data.done.append((kind, product_id, *payload.values()))
        key = self.data.save(f"product:{product_id}", kind, payload)
        self.data.changes.tell(Change.PRODUCTS | Change.OUTBOX)
        return Saved(key)

    async def deactivate(self, product_id: str, until: datetime | None) -> Said:
        stated = until.isoformat() if until else None
        return await self._switch(product_id, "product.deactivate", {"until": stated})

    async def reactivate(self, product_id: str) -> Said:
        return await self._switch(product_id, "product.reactivate", {})

    async def undo(self, command_id: str) -> Said:
        self.data.commands = [one for one in self.data.commands if one.id != command_id]
        self.data.changes.tell(Change.PRODUCTS | Change.OUTBOX)
        return Saved(command_id)


class FakeVenues:
    def __init__(self, data: Data) -> None:
        self.data = data

    async def venue(self) -> Venue | None:
        return self.data.venue

    async def profile(self) -> Profile:
        return self.data.profile

    async def pause(self, until: datetime | None) -> Said:
        await self.data.disk
        self.data.done.append(("venue.pause", until))
        return Saved(self.data.save("venue", "venue.pause", {}))

    async def resume(self) -> Said:
        await self.data.disk
        self.data.done.append(("venue.resume",))
        if self.data.venue is not None:
            self.data.venue = replace(self.data.venue, paused_until=None)
        self.data.changes.tell(Change.VENUE)
        return Saved(self.data.save("venue", "venue.resume", {}))


class FakeOutbox:
    def __init__(self, data: Data) -> None:
        self.data = data

    async def view(self) -> QueueView:
        ready = [one for one in self.data.commands if one.state is State.READY]
        parked = tuple(one for one in self.data.commands if one.state is State.PARKED)
        return QueueView(len(ready), ready[0].made_at if ready else None, parked, frozenset(self.data.homeless))

    async def understood(self, command_id: str) -> None:
        await self.data.disk
        self.data.done.append(("understood", command_id))
        self.data.commands = [one for one in self.data.commands if one.id != command_id]
        self.data.changes.tell(Change.ORDERS | Change.OUTBOX | Change.PRODUCTS)


class FakeDevices:
    def __init__(self, data: Data) -> None:
        self.data = data

    async def device(self) -> Device | None:
        return self.data.device


class FakeCheckIns:
    """`shows` is what the view says; tests replace it."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self.shows = CheckInView(
            standing=Standing.CHECKED_IN,
            prompt=Prompt(Due.NOTHING),
            steps=tuple(StepState(step) for step in Step),
            current=None,
            complete=False,
            opening=None,
            checked_in_at=datetime(2026, 3, 12, 6, 0, tzinfo=UTC),
            begun=False,
        )

    def say(self, **changed: Any) -> None:
        self.shows = replace(self.shows, **changed)
        self.data.changes.tell(Change.DEVICE)

    async def view(self) -> CheckInView:
        return self.shows

    async def begin(self) -> None:
        self.data.done.append(("begin",))

    async def again(self, step: Step) -> None:
        self.data.done.append(("again", step))

    async def repair(self, step: Step) -> None:
        self.data.done.append(("repair", step))

    async def answer(self, step: Step, fine: bool) -> None:
        self.data.done.append(("answer", step, fine))

    async def finish(self) -> bool:
        self.data.done.append(("finish",))
        return True

    async def one_tap(self) -> bool:
        self.data.done.append(("one_tap",))
        return True

    async def leave(self) -> None:
        self.data.done.append(("leave",))

    async def check_out(self) -> None:
        await self.data.disk
        self.data.done.append(("check_out",))


class FakeServices(FakeReports):
    """All of them over one `Data`."""

    def __init__(self) -> None:
        self.runner = Runner()
        self.changes = Changes()
        self.clock = FakeClock()
        self.data = Data(self.runner, self.changes, self.clock, Gate(self.runner))
        self.data.products = {product.id: product for product in sample.products()}
        self.orders = FakeOrders(self.data)
        self.products = FakeProducts(self.data)
        self.venues = FakeVenues(self.data)
        self.outbox = FakeOutbox(self.data)
        self.queue = FakeQueue(self.data)
        self.health = FakeHealth(self.data)
        self.recoveries = FakeRecoveries(self.data)
        self.unreadable = FakeUnreadable(self.data)
        self.devices = FakeDevices(self.data)
        self.checkins = FakeCheckIns(self.data)
        self.link = Link(self.changes)
        self.link.up(self.clock.now())
        behind: Any = self.checkins
        queue: Any = self.outbox
        self.support = Support(behind, queue, self.link, self.health)
        self.diagnosis = FakeDiagnosis(self.data)
        self.no_sound = FakeNoSound(self.data)
        self.warnings = FakeWarnings(self.data)
        self.touch_tests = TouchTests(Clock(wall=self.clock.now))
        self.technician = FakeTechnician(self.data)
        tools = self.tools = FakeTools(self.data)
        self.read_meters, self.read_log = tools.read_meters, tools.read_log
        self.save_report, self.send_report = tools.save_report, tools.send_report
        self.pairing: PairingOutcome = Paired("დახლი 1", sample.VENUE.name)

    async def pair(self, code: str) -> PairingOutcome:
        await self.data.disk
        self.data.done.append(("pair", code))
        return self.pairing

    async def play_test(self) -> None:
        self.data.done.append(("play_test",))

    async def play_beeps(self) -> int:
        self.data.done.append(("play_beeps",))
        return 3
