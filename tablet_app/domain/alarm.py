"""Which tone should sound now. A function of what is known, so that nothing can ring on by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from tablet_app.domain.delivery import State
from tablet_app.domain.orders import CURRENT, Shown, Status


class Tone(StrEnum):
    NEW_ORDER = "new_order"
    CANCELLED = "cancelled"
    REMINDER = "reminder"
    CONNECTION_LOST = "connection_lost"
    NOT_DELIVERED = "not_delivered"
    SUCCESS = "success"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Alarm:
    """A tone to play. `repeat`: until this alarm is over. `key` names the occasion: a once-tone plays once per key."""

    tone: Tone
    repeat: bool
    key: str


NOT_DELIVERED_BEFORE = timedelta(seconds=30)
"""A confirmation that is still with us this long before the platform's deadline needs a person on the phone."""
CONNECTION_LOST_AFTER = timedelta(seconds=30)
"""Wi-Fi drops of some seconds are everyday and heal by themselves; a tone for each would teach people to ignore it."""


def undelivered(shown: Shown, now: datetime) -> bool:
    """True when our confirmation may not reach the platform before its deadline."""
    order = shown.order
    return (
        order.status is Status.NEW
        and shown.sending
        and shown.status in CURRENT - {Status.NEW}
        and order.accept_by is not None
        and now >= order.accept_by - NOT_DELIVERED_BEFORE
    )


@dataclass(frozen=True, slots=True)
class Situation:
    """All that the choice of tone depends on. `now` in platform time."""

    orders: Sequence[Shown]
    now: datetime
    auto_accept: bool = False
    reminder_due: str | None = None
    """Key of the check-in reminder that is due, if one is."""
    offline_since: datetime | None = None
    checked_in: bool = True
    test_requested: str | None = None
    ring_until: datetime | None = None
    """Support asked the tablet to ring until then."""


def rings(shown: Shown) -> bool:
    """True for an order that nobody has taken yet."""
    return shown.status is Status.NEW and shown.order.status is Status.NEW


def which(situation: Situation) -> Alarm | None:
    """The one alarm that should sound now, the most urgent first."""
    new = [shown for shown in situation.orders if rings(shown)]
    if new and not situation.auto_accept:
        return Alarm(Tone.NEW_ORDER, True, "new")
    if new:
        newest = max(new, key=lambda shown: shown.order.placed_at)
        return Alarm(Tone.NEW_ORDER, False, f"auto:{newest.order.id}")
    if situation.test_requested is not None:
        return Alarm(Tone.TEST, False, f"test:{situation.test_requested}")
    if situation.ring_until is not None and situation.now < situation.ring_until:
        return Alarm(Tone.NEW_ORDER, True, "support")
    late = [shown for shown in situation.orders if undelivered(shown, situation.now)]
    if late:
        return Alarm(Tone.NOT_DELIVERED, True, "late:" + ",".join(sorted(shown.order.id for shown in late)))
    cancelled = [shown for shown in situation.orders if shown.needs_acknowledging]
    if cancelled:
        return Alarm(Tone.CANCELLED, True, "cancelled:" + ",".join(sorted(shown.order.id for shown in cancelled)))
    since = situation.offline_since
    if since is not None and situation.checked_in and situation.now - since >= CONNECTION_LOST_AFTER:
        return Alarm(Tone.CONNECTION_LOST, False, f"offline:{since.isoformat()}")
    if situation.reminder_due is not None:
        return Alarm(Tone.REMINDER, False, f"reminder:{situation.reminder_due}")
    return None


def refused(shown: Shown) -> bool:
    """True when the platform said no to something about this order and nobody has understood it yet."""
    return shown.problem is not None and shown.problem.state is State.PARKED
