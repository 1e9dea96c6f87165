"""A product of the catalogue, and how it is shown while our own switches are under way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from tablet_app.domain.commands import DeactivateProduct, ReactivateProduct
from tablet_app.domain.delivery import Command, State


class Product(Struct, frozen=True):
    """The platform's truth about one product at `version`; `price` in minor units of `currency`."""

    id: str
    version: int
    name: str
    category: str
    position: int
    price: int
    currency: str
    available: bool
    unavailable_since: datetime | None = None
    unavailable_until: datetime | None = None

    @property
    def subject(self) -> str:
        return f"product:{self.id}"


class ShownProduct(Struct, frozen=True):
    """A product joined with our live switches; `since` and `until` (platform time) only for one that is off."""

    product: Product
    available: bool
    since: datetime | None
    until: datetime | None
    sending: bool
    problem: Command | None


def as_shown(product: Product, commands: Iterable[Command]) -> ShownProduct:
    """Join the platform's truth with our live commands, oldest first: the last waiting switch counts."""
    available, since, until = product.available, product.unavailable_since, product.unavailable_until
    sending, problem = False, None
    for command in commands:
        if command.state is State.PARKED:
            problem = problem or command
            continue
        if command.state is not State.READY or problem is not None:
            continue
        sending = True
        if command.type == DeactivateProduct.type:
            since = command.made_at if available else since
            stated = command.payload.get("until")
            until = datetime.fromisoformat(stated) if isinstance(stated, str) else None
            available = False
        elif command.type == ReactivateProduct.type:
            available, since, until = True, None, None
    if available:
        since = until = None
    return ShownProduct(product, available, since, until, sending, problem)


def due_back(shown: ShownProduct, now: datetime) -> bool:
    """True when a product that was switched off until a time should be back by now."""
    return not shown.available and shown.until is not None and shown.until <= now
