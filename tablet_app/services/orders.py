"""What people do with orders, and what the platform tells about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TypeVar

from tablet_app.domain import commands as say
from tablet_app.domain.acts import NotNow, Said, Saved
from tablet_app.domain.alarm import rings
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.commands import Intent
from tablet_app.domain.delivery import Command
from tablet_app.domain.orders import CURRENT, Action, Order, Shown, Status, allowed, as_shown, board_order
from tablet_app.domain.venue import Profile
from tablet_app.services.clock import Clock
from tablet_app.services.outbox import Outbox, let_go
from tablet_app.store import device as facts
from tablet_app.store import orders as table
from tablet_app.store import outbox as commands
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tablet_app.store.live import Live

_T = TypeVar("_T")

NONE: Sequence[Command] = ()


class Orders:
    def __init__(
        self, store: Store, outbox: Outbox, changes: Changes, clock: Clock, history: timedelta = timedelta(days=14)
    ) -> None:
        self._store = store
        self._outbox = outbox
        self._changes = changes
        self._clock = clock
        self._history = history
        self.on_taken: Callable[[str], None] = lambda _: None
        """Told first when an order was confirmed or rejected here, once that is durable: it must not ring on."""
        # These are for the store thread alone.
        self._table = table.Board()
        self._as_of: tuple[object, int] | None = None
        self._sorted: list[Shown] = []
        self._live = Live("order:")
        self._shown: dict[str, tuple[table.Row, Sequence[Command], Shown]] = {}

    async def board(self) -> list[Shown]:
        """Current orders and cancelled ones that nobody has acknowledged, oldest first.

        An order that did not change is the same object as the last time.
        """
        return await self._store.read(self._board)

    def _board(self, db: Db) -> list[Shown]:
        # Alarm and screens ask one after the other, mostly with nothing written in between.
        if db.written == self._as_of:
            return self._sorted
        live = self._live.read(db)
        found: dict[str, tuple[table.Row, Sequence[Command], Shown]] = {}
        for row in self._table.read(db):
            mine = live.get(row.order.subject, NONE)
            before = self._shown.get(row.order.id)
            if before is None or before[0] is not row or before[1] is not mine:
                before = (row, mine, _shown(row, mine))
            found[row.order.id] = before
        self._shown, self._as_of = found, db.written
        self._sorted = board_order([shown for _, _, shown in found.values()])
        return self._sorted

    async def history(self, into: Callable[[Shown], _T]) -> list[_T]:
        """Orders of the last days that are no longer current, newest first, each as what `into` makes of it.

        One at a time, on the store thread: 20,000 whole orders at once are 100 MB, of which Python's allocator gives
        little back, and making something of them held up the screens.
        """

        def work(db: Db) -> list[_T]:
            live = self._live.read(db)
            since = self._clock.now() - self._history
            return [into(_shown(row, live.get(row.order.subject, NONE))) for row in table.past(db, since)]

        return await self._store.read(work)

    async def one(self, order_id: str) -> Shown | None:
        def work(db: Db) -> Shown | None:
            row = table.one(db, order_id)
            return None if row is None else _shown(row, commands.of_subject(db, row.order.subject))

        return await self._store.read(work)

    async def confirm(self, order_id: str, prep_minutes: int | None = None) -> Said:
        """Confirm with `prep_minutes`, or with the profile's default; held to the profile's range."""

        def intent(profile: Profile) -> Intent:
            minutes = profile.prep_minutes.default if prep_minutes is None else prep_minutes
            return say.ConfirmOrder(order_id, profile.prep_minutes.clamp(minutes))

        return await self._act(order_id, Action.CONFIRM, intent)

    async def extend(self, order_id: str, prep_minutes: int) -> Said:
        """`prep_minutes` is the new total since confirmation."""
        return await self._act(order_id, Action.EXTEND, lambda _: say.ExtendOrder(order_id, prep_minutes))

    async def reject(self, order_id: str, reason: str) -> Said:
        return await self._act(order_id, Action.REJECT, lambda _: say.RejectOrder(order_id, reason))

    async def ready(self, order_id: str) -> Said:
        return await self._act(order_id, Action.READY, lambda _: say.MarkReady(order_id))

    async def hand_over(self, order_id: str, pickup_code: str | None) -> Said:
        return await self._act(order_id, Action.HAND_OVER, lambda _: say.HandOver(order_id, pickup_code))

    async def acknowledge(self, order_id: str) -> None:
        """A person has seen that this order was cancelled."""
        await self._store.write(lambda db: table.acknowledge(db, order_id))
        self._changes.tell(Change.ORDERS)

    async def _act(self, order_id: str, action: Action, intent: Callable[[Profile], Intent]) -> Said:
        key = self._outbox.new_key()

        def decide(db: Db) -> commands.Draft | NotNow:
            row = table.one(db, order_id)
            if row is None:
                return NotNow("gone")
            profile = facts.get(db, "profile", Profile) or Profile()
            shown = _shown(row, commands.of_subject(db, row.order.subject))
            if action not in allowed(shown, profile):
                return NotNow(_why_not(shown, action))
            return self._outbox.draft(intent(profile), key, row.order.version)

        said = await self._store.add(decide)
        if isinstance(said, NotNow):
            return said
        if action in (Action.CONFIRM, Action.REJECT):
            self.on_taken(order_id)
        self._outbox.saved(said.subject)
        return Saved(key)


def ringing(db: Db, order_id: str) -> Shown | None:
    """An order that nobody has taken, not even with a command that still waits; None for any other."""
    row = table.one(db, order_id)
    if row is None or row.order.status is not Status.NEW:
        return None
    shown = _shown(row, commands.of_subject(db, row.order.subject))
    return shown if rings(shown) else None


def _shown(row: table.Row, live: Sequence[Command]) -> Shown:
    return as_shown(row.order, live, acknowledged=row.acknowledged)


def _why_not(shown: Shown, action: Action) -> str:
    if shown.order.status in (Status.CANCELLED, Status.WITHDRAWN):
        return "cancelled"
    if shown.problem is not None:
        return "waiting_for_understood"
    done = {
        Action.CONFIRM: shown.status is not Status.NEW,
        Action.READY: shown.status in (Status.READY, Status.HANDED_OVER, Status.DELIVERED),
        Action.HAND_OVER: shown.status in (Status.HANDED_OVER, Status.DELIVERED),
    }
    return "already_done" if done.get(action, False) else "not_allowed"


def receive(db: Db, order: Order, aside: str | None, clock: Clock) -> bool:
    """Take in the platform's word about an order, in the caller's transaction; an older version changes nothing."""
    now = clock.now()
    if table.upsert(db, order, aside, now) is None:
        return False
    if order.status not in CURRENT:
        let_go(db, order.subject, now)
    return True
