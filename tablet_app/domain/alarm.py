"""Which tone should sound now. A function of what is known, so that nothing can ring on by itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from tablet_app.domain.orders import CURRENT, Shown, Status


class Tone(StrEnum):
    """The most urgent first."""

    NEW_ORDER = "new_order"
    TEST = "test"
    NOT_DELIVERED = "not_delivered"
    CANCELLED = "cancelled"
    CONNECTION_LOST = "connection_lost"
    REMINDER = "reminder"
    SUCCESS = "success"


class Alarm(Struct, frozen=True):
    """A tone to play. `repeat`: until this alarm is over. `key` names the occasion: a once-tone plays once per key."""

    tone: Tone
    repeat: bool
    key: str

    @property
    def urgency(self) -> int:
        """Smaller is more urgent."""
        return _URGENCY[self.tone]


_URGENCY = {tone: place for place, tone in enumerate(Tone)}


NOT_DELIVERED_BEFORE = timedelta(seconds=30)
"""A confirmation that is still with us this long before the platform's deadline needs a person on the phone."""
NOT_DELIVERED_FOR = timedelta(minutes=2)
"""After the deadline; by then the platform has decided, and no tap would silence it while the network is away."""
OLD_AFTER = timedelta(minutes=15)
"""Past its deadline, or half an hour more where it has none: an order that a reconnect brings so late does not ring."""
OLD_WITHOUT_DEADLINE = timedelta(minutes=30)
UNREADABLE = "unreadable"
"""Key of the ring for orders that can't be shown."""
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
        and order.accept_by - NOT_DELIVERED_BEFORE <= now < order.accept_by + NOT_DELIVERED_FOR
    )


class Situation(Struct, frozen=True):
    """All that the choice of tone depends on. `now` in platform time."""

    orders: Sequence[Shown]
    now: datetime
    auto_accept: bool = False
    reminder_due: str | None = None
    """Key of the check-in reminder that is due, if one is."""
    warning_due: str | None = None
    """Key of the occasion, where something gets worse and nobody has looked."""
    offline_since: datetime | None = None
    checked_in: bool = True
    revoked: str | None = None
    """Set once the platform no longer knows this tablet: key of the occasion to say so."""
    test_requested: str | None = None
    ring_until: datetime | None = None
    """Support asked the tablet to ring until then."""
    unreadable: bool = False
    """An order came that this tablet can't show, and nobody has read of it."""
    understood: frozenset[str] = frozenset()
    """Orders of which somebody has read that they may not get through; their tone has said all it can."""


class Calls(Struct, frozen=True):
    """What repeats without an order to take: to be read on the screen, or nobody knows what the tone is about."""

    undelivered: tuple[str, ...] = ()
    """Codes of orders whose confirmation may not get through, for a call to support."""
    unread: bool = False
    """Nobody has understood that yet: its tone sounds."""
    support: bool = False
    """Support makes the tablet ring."""
    ids: frozenset[str] = frozenset()
    """Of the orders in `undelivered`."""


def calls(situation: Situation) -> Calls:
    """None on a tablet that the platform no longer knows."""
    if situation.revoked is not None:
        return Calls()
    late = [shown for shown in situation.orders if undelivered(shown, situation.now)]
    ids = frozenset(shown.order.id for shown in late)
    codes = tuple(shown.order.code for shown in late)
    return Calls(codes, not ids <= situation.understood, _support_rings(situation), ids)


def rings(shown: Shown) -> bool:
    """True for an order that nobody has taken yet."""
    return shown.status is Status.NEW and shown.order.status is Status.NEW


def old(shown: Shown, now: datetime) -> bool:
    """True for an order that comes too late to be rung for; it is on the screen, and its tone sounds once."""
    order = shown.order
    deadline = order.placed_at + OLD_WITHOUT_DEADLINE if order.accept_by is None else order.accept_by
    return now >= deadline + OLD_AFTER


def auto_accepted(shown: Shown, situation: Situation) -> bool:
    """True for an order that confirms itself. One whose confirmation was refused needs a person."""
    return situation.auto_accept and rings(shown) and shown.problem is None


def occasions(situation: Situation) -> frozenset[str]:
    """The keys of all that could sound now; a key that is not among them is over."""
    return frozenset(alarm.key for alarm in _alarms(situation))


def which(situation: Situation, played: Collection[str] = ()) -> Alarm | None:
    """The one alarm that should sound now, the most urgent first. `played`: keys of once-tones that have sounded."""
    return next((alarm for alarm in _alarms(situation) if alarm.repeat or alarm.key not in played), None)


def _alarms(situation: Situation) -> Iterator[Alarm]:
    if situation.revoked is not None:
        # No tap on this tablet could silence an order's ring any more.
        if situation.test_requested is not None:
            yield Alarm(Tone.TEST, False, f"test:{situation.test_requested}")
        yield Alarm(Tone.CONNECTION_LOST, False, f"revoked:{situation.revoked}")
        return
    yield from _new(situation)
    if _support_rings(situation):
        yield Alarm(Tone.NEW_ORDER, True, "support")
    if situation.test_requested is not None:
        yield Alarm(Tone.TEST, False, f"test:{situation.test_requested}")
    late = [
        shown
        for shown in situation.orders
        if undelivered(shown, situation.now) and shown.order.id not in situation.understood
    ]
    if late:
        yield Alarm(Tone.NOT_DELIVERED, True, "late:" + _ids(late))
    cancelled = [shown for shown in situation.orders if shown.needs_acknowledging]
    if cancelled:
        yield Alarm(Tone.CANCELLED, True, "cancelled:" + _ids(cancelled))
    since = situation.offline_since
    if since is not None and situation.checked_in and situation.now - since >= CONNECTION_LOST_AFTER:
        yield Alarm(Tone.CONNECTION_LOST, False, f"offline:{since.isoformat()}")
    if situation.reminder_due is not None:
        yield Alarm(Tone.REMINDER, False, f"reminder:{situation.reminder_due}")
    if situation.warning_due is not None:
        yield Alarm(Tone.REMINDER, False, f"warning:{situation.warning_due}")


def _new(situation: Situation) -> Iterator[Alarm]:
    """The freshest decides: while one order is worth ringing for, it rings; of old ones the freshest sounds once."""
    new = [shown for shown in situation.orders if rings(shown)]
    by_hand = [shown for shown in new if not auto_accepted(shown, situation)]
    if any(not old(shown, situation.now) for shown in by_hand):
        yield Alarm(Tone.NEW_ORDER, True, "new")
    for shown in new:
        if auto_accepted(shown, situation):
            yield Alarm(Tone.NEW_ORDER, False, f"auto:{shown.order.id}")
    if by_hand:
        freshest = max(by_hand, key=lambda shown: shown.order.placed_at)
        yield Alarm(Tone.NEW_ORDER, False, f"old:{freshest.order.id}")
    if situation.unreadable:
        yield Alarm(Tone.NEW_ORDER, True, UNREADABLE)


def sounding_for(alarm: Alarm, situation: Situation) -> frozenset[str]:
    """The new orders that an alarm is about: those that a person could take while it sounds."""
    if alarm.tone is not Tone.NEW_ORDER or alarm.key in ("support", UNREADABLE):
        return frozenset()
    ringing = frozenset(entry.order.id for entry in situation.orders if rings(entry))
    _, _, order_id = alarm.key.partition(":")
    return ringing & {order_id} if order_id else ringing


def _support_rings(situation: Situation) -> bool:
    return situation.ring_until is not None and situation.now < situation.ring_until


def _ids(orders: Sequence[Shown]) -> str:
    return ",".join(sorted(shown.order.id for shown in orders))
