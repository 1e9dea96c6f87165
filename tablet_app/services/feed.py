"""Taking in what the platform tells: each batch of events and the cursor behind it in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import TypeVar

from tablet_app.domain import events as say
from tablet_app.domain.changes import EVERYTHING, Change, Changes
from tablet_app.domain.orders import Shown
from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices
from tablet_app.services.intake import Events, Intake
from tablet_app.store import device as facts
from tablet_app.store.database import Store
from tablet_app.store.db import Db

log = logging.getLogger(__name__)

RING_AT_MOST_S = 120
BACKLOG_MOST = 10_000
"""Events that are kept while the disk takes nothing; beyond that a snapshot is cheaper."""


_Told = say.Snapshot | Events
_T = TypeVar("_T", say.Snapshot, Events)
_R = TypeVar("_R")


class Feed:
    """`on_new` is awaited first, with the orders that a batch brought and that nobody has taken; they are stored. What
    else changed is told behind it, so it must not wait long.

    `on_ring` is called with how long support wants the tablet to ring; `on_diagnose` when a report is wanted.

    `on_unreadable` is awaited when an order may have been told that can't be read.

    While the disk takes nothing, what is told lives in the store's memory, so it is shown and rung for all the same. It
    is also kept here, to be put on disk before anything that is told later.
    """

    def __init__(self, store: Store, changes: Changes, clock: Clock, devices: Devices) -> None:
        self._store = store
        self._changes = changes
        self._clock = clock
        self._devices = devices
        self.on_new: Callable[[list[Shown]], Awaitable[None]] | None = None
        self.on_ring: Callable[[timedelta], None] = lambda _: None
        self.on_diagnose: Callable[[], None] = lambda: None
        self.on_unreadable: Callable[[], Awaitable[None]] | None = None
        self._intake = Intake(clock)
        self._backlog: list[_Told] = []
        self._put: tuple[_Told, ...] = ()
        self._gap = False

    @property
    def wants_snapshot(self) -> bool:
        """Something was missed: an event told about an order that is not here, or there was no snapshot yet."""
        return self._intake.wants_snapshot

    async def cursor(self) -> tuple[int, str] | None:
        """(id of the last event taken in, epoch); None when a snapshot is needed first."""
        return await self._store.read(facts.cursor)

    async def take(self, events: Sequence[say.Event], epoch: str) -> int:
        """Take in events, in order of their ids; returns how many were past the cursor. Doubles change nothing.

        One that comes behind a later one is still read: its version tells whether it is news. Only what carries no
        version, such as `device.ring`, is passed over.
        """
        told = Events(tuple(events), epoch)
        fresh, new = await self._store.take_in(lambda db: self._on_disk_in_order(db, told, self._intake.take_and_find))
        self._done()
        if new and self.on_new is not None:
            await self.on_new(new)
        await self._after(events, fresh)
        if any(isinstance(event.told, say.OrderNotUnderstood) for event in events):
            await self._tell_unreadable()
        return len(fresh)

    async def take_snapshot(self, snapshot: say.Snapshot) -> None:
        """Replace what the platform had told by `snapshot`; our commands stay as they are.

        In another epoch versions may begin anew, so there they count for nothing. An order that is current here and
        that the snapshot no longer has is taken as withdrawn, unless the feed has told more than the snapshot knows.
        """
        self._intake.wants_snapshot = False
        await self._store.take_in(lambda db: self._on_disk_in_order(db, snapshot, self._intake.replace))
        self._done()
        self._changes.tell(EVERYTHING)
        await self._tell_unreadable()

    async def put_on_disk(self) -> None:
        """The disk takes data again: put there what was told meanwhile."""
        nothing = Events((), "")
        await self._store.take_in(lambda db: self._on_disk_in_order(db, nothing, self._intake.take))
        self._done()
        self._changes.tell(EVERYTHING)
        await self._tell_unreadable()

    def _on_disk_in_order(self, db: Db, told: _T, apply: Callable[[Db, _T], _R]) -> _R:
        """Apply what was told, on disk after all that was told while the disk took nothing."""
        self._put = ()
        if db.in_memory:
            result = apply(db, told)
            if isinstance(told, say.Snapshot):
                self._backlog.clear()
            self._backlog.append(told)
            if sum(len(one.events) for one in self._backlog if isinstance(one, Events)) > BACKLOG_MOST:
                self._backlog = [Events((), "")]
                self._gap = True
            return result
        for earlier in self._backlog:
            if isinstance(earlier, say.Snapshot):
                self._intake.replace(db, earlier)
            else:
                self._intake.take(db, earlier)
        if self._gap:
            facts.drop_cursor(db)
        self._put = tuple(self._backlog)
        return apply(db, told)

    def _done(self) -> None:
        """The transaction has ended: what it put on disk is no longer kept here."""
        put, self._put = self._put, ()
        self._backlog = [one for one in self._backlog if not any(one is other for other in put)]
        self._gap = self._gap and not put

    async def _after(self, events: Sequence[say.Event], fresh: Sequence[say.Event]) -> None:
        kinds = Change(0)
        for event in events:
            match event.told:
                case say.ProductTold():
                    kinds |= Change.PRODUCTS
                case say.VenueTold() | say.ProfileTold():
                    kinds |= Change.VENUE
                case say.MessageReceived() | say.Diagnose() | say.NotUnderstood() | say.Ring() | say.Revoked():
                    pass
                case _:
                    kinds |= Change.ORDERS | Change.OUTBOX
        if kinds:
            self._changes.tell(kinds)
        for event in fresh:
            match event.told:
                case say.Ring(seconds):
                    self.on_ring(timedelta(seconds=min(seconds, RING_AT_MOST_S)))
                case say.Diagnose():
                    self.on_diagnose()
                case say.Revoked():
                    await self._devices.revoked()
                case _:
                    pass

    async def _tell_unreadable(self) -> None:
        if self.on_unreadable is not None:
            await self.on_unreadable()
