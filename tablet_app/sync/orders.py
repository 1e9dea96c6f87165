"""Orders of the contract: each as a whole, or, where it can't be read, what of it can be."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, cast

import msgspec
from msgspec.structs import replace

from tablet_app.domain import events as say
from tablet_app.domain.orders import Order, Status
from tablet_app.sync.shape import MOST, UnreadableError, convert, decode

LONGEST_ID, LONGEST_CODE = 200, 24
"""Of what is taken from an order that can't be read: it goes on the screen."""
_STATUSES = frozenset(status.value for status in Status)
_ORDER_FIELDS = frozenset(Order.__struct_fields__)


def order(raw: object) -> say.OrderTold:
    """One order of the contract. Raises UnreadableError."""
    told = convert(raw, Order)
    fields = cast("dict[str, Any]", raw)
    aside = {name: value for name, value in fields.items() if name not in _ORDER_FIELDS}
    customer = told.customer
    # Marketplaces write "N/A" where they hide a phone (payloads/glovo).
    if customer is not None and customer.phone is not None and not any(map(str.isdigit, customer.phone)):
        told = replace(told, customer=replace(customer, phone=None))
    return say.OrderTold(told, msgspec.json.encode(aside).decode() if aside else None)


def order_not_understood(raw: object, why: str) -> say.OrderNotUnderstood:
    """What can be read of an order that can't be."""
    fields = cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
    order_id, code, version, status = (fields.get(name) for name in ("id", "code", "version", "status"))
    code = str(code) if isinstance(code, str | int) else ""
    return say.OrderNotUnderstood(
        order_id=order_id if isinstance(order_id, str) and len(order_id) <= LONGEST_ID else "",
        code=code if len(code) <= LONGEST_CODE and code.isprintable() else "",
        version=version if type(version) is int and 0 <= version < MOST else None,
        status=Status(status) if isinstance(status, str) and status in _STATUSES else None,
        why=why,
    )


class Orders(Collection[say.OrderTold | say.OrderNotUnderstood]):
    """Read one at a time, each time they are gone through: the orders of 14 days at once are some 100 MB."""

    def __init__(self, raws: Sequence[msgspec.Raw]) -> None:
        self._raws = raws

    def __len__(self) -> int:
        return len(self._raws)

    def __iter__(self) -> Iterator[say.OrderTold | say.OrderNotUnderstood]:
        for raw in self._raws:
            told: object = None
            try:
                told = decode(raw, object)
                yield order(told)
            except UnreadableError as error:
                yield order_not_understood(told, str(error))

    def __contains__(self, told: object) -> bool:
        return any(one == told for one in self)
