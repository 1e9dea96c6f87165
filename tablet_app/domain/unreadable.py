"""An order that the platform told in a form that this tablet can't read."""

from __future__ import annotations

from msgspec import Struct


class Unreadable(Struct, frozen=True):
    """What of it could be read: `order_id` and `code` are empty where not even they could, `version` is None then.

    `why` names the path in the order, for the log and the platform. `changed`: an earlier version of it has its card.
    `understood`: a person has read of it. `reported`: the platform was told.
    """

    order_id: str
    code: str
    version: int | None
    why: str
    changed: bool = False
    understood: bool = False
    reported: bool = False
