"""What the platform told and what a person did, in memory; the services of `fakes` work on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.delivery import Command, State
from tablet_app.domain.device import Device
from tablet_app.domain.orders import Order, Shown, as_shown
from tablet_app.domain.products import Product
from tablet_app.domain.venue import Profile, Venue
from tests.ui import sample
from tests.ui.runner import Gate, Runner


class FakeClock:
    def __init__(self, now: datetime = sample.NOW) -> None:
        self.moment = now
        self.synced = True
        self.offset = timedelta()

    def now(self) -> datetime:
        return self.moment


@dataclass
class Data:
    """What the platform told, what a person did, and the gate that stands for the disk."""

    runner: Runner
    changes: Changes
    clock: FakeClock
    disk: Gate
    profile: Profile = sample.PROFILE
    venue: Venue | None = sample.VENUE
    device: Device | None = field(default_factory=lambda: Device("d-1", "დახლი 1", "v1"))
    orders: dict[str, Order] = field(default_factory=dict)
    products: dict[str, Product] = field(default_factory=dict)
    commands: list[Command] = field(default_factory=list)
    acknowledged: set[str] = field(default_factory=set)
    done: list[tuple[Any, ...]] = field(default_factory=list)
    homeless: set[str] = field(default_factory=set)
    seq: int = 0

    def put(self, *orders: Order) -> None:
        """The platform tells these orders."""
        self.orders |= {order.id: order for order in orders}
        self.changes.tell(Change.ORDERS)

    def know(self, profile: Profile) -> None:
        """The platform tells what it allows now."""
        self.profile = profile
        self.changes.tell(Change.VENUE)

    def save(self, subject: str, kind: str, payload: dict[str, Any]) -> str:
        self.seq += 1
        key = f"c{self.seq}"
        made = Command(self.seq, key, subject, self.seq, kind, payload, State.READY, 0, None, self.clock.now())
        self.commands.append(made)
        return key

    def refuse(self, key: str, code: str) -> None:
        """The platform's no to a command."""
        self.commands = [
            replace(one, state=State.PARKED, last_error=code) if one.id == key else one for one in self.commands
        ]
        self.changes.tell(Change.ORDERS | Change.OUTBOX | Change.PRODUCTS)

    def of(self, subject: str) -> Iterable[Command]:
        return [one for one in self.commands if one.subject == subject]

    def shown(self, order: Order) -> Shown:
        return as_shown(order, self.of(order.subject), acknowledged=order.id in self.acknowledged)
