"""Putting commands into the outbox and settling them: the one way in which a tap becomes durable."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from msgspec import Struct

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.commands import SWITCHES, Intent
from tablet_app.domain.delivery import Command, Delivered, Outcome, Refused, State, TryAgain
from tablet_app.domain.orders import CURRENT
from tablet_app.services.clock import Clock, boot_id, boot_ms
from tablet_app.services.effects import Delivery
from tablet_app.services.keys import Keys
from tablet_app.store import orders, products, story
from tablet_app.store import outbox as table
from tablet_app.store.database import Store
from tablet_app.store.db import Db


class QueueView(Struct, frozen=True):
    """What waits for the platform. `parked`: refusals that nobody has understood yet.

    `homeless`: ids of those of them whose order or product is not here, so that no card can show them.
    """

    waiting: int
    oldest_made_at: datetime | None
    parked: tuple[Command, ...]
    homeless: frozenset[str] = frozenset()


Effect = Callable[[Db, str, Sequence[Delivery]], None]
"""Given a subject and its delivered commands."""


class Verdict(Struct, frozen=True):
    command: Command
    outcome: Outcome


def change_of(subject: str) -> Change:
    """What has to be read again when a command of this subject moves."""
    kind = subject.partition(":")[0]
    return {"order": Change.ORDERS, "product": Change.PRODUCTS, "venue": Change.VENUE}.get(kind, Change.DEVICE)


def _is_over(db: Db, subject: str) -> bool:
    kind, _, order_id = subject.partition(":")
    row = orders.one(db, order_id) if kind == "order" else None
    return row is not None and row.order.status not in CURRENT


def _has_card(db: Db, subject: str) -> bool:
    kind, _, key = subject.partition(":")
    if kind == "order":
        return orders.one(db, key) is not None
    return kind == "product" and products.one(db, key) is not None


def let_go(db: Db, subject: str, at: datetime) -> None:
    """The subject's order is over: its refused commands came too late, and need nobody to say "understood"."""
    for command in table.of_subject(db, subject):
        if command.state is State.PARKED:
            story.tell(db, command.id, at, "too_late", command.last_error or "")
    table.let_go(db, subject, at)


class Outbox:
    """Commands of this tablet. Who sends them listens for `Change.OUTBOX`. `newest_key`: of an earlier run."""

    def __init__(self, store: Store, changes: Changes, clock: Clock, newest_key: str = "") -> None:
        self._store = store
        self._changes = changes
        self._clock = clock
        self.new_key = Keys(clock.ms, newest_key).new
        """Makes an idempotency key, before the first write of its intent."""
        self._boot = boot_id()

    def draft(self, intent: Intent, key: str, seen_version: int | None = None) -> table.Draft:
        """What `Store.add` makes durable."""
        made = table.Made(self._clock.ms(), self._boot, boot_ms())
        return table.Draft(key, intent.subject, intent.type, intent.payload(), made, seen_version)

    def put(self, db: Db, intent: Intent, key: str, seen_version: int | None = None) -> None:
        """Insert `intent` in the caller's transaction. A newer product switch replaces an older one never sent."""
        if intent.type in SWITCHES:
            table.supersede(db, intent.subject, SWITCHES, self._clock.now())
        table.add(db, self.draft(intent, key, seen_version))

    def saved(self, subject: str) -> None:
        """Tell everybody that a command of `subject` is durable."""
        self._changes.tell(Change.OUTBOX | change_of(subject))

    async def save(self, intent: Intent) -> str:
        """Make `intent`, no product switch, durable; returns its key. Raises StoreError, and then nothing was saved."""
        key = self.new_key()
        await self._store.add(lambda _: self.draft(intent, key))
        self.saved(intent.subject)
        return key

    async def heads(self, limit: int, held: Collection[str]) -> list[Command]:
        return await self._store.read(lambda db: table.heads(db, limit, held))

    async def settle(self, verdicts: Sequence[Verdict], effect: Effect) -> None:
        """Write what the platform said; `effect` applies what a subject's delivered commands do, in the same
        transaction. A refusal about an order that is over needs nobody to understand it: the order's own end says more.
        """
        now = self._clock.now()

        def work(db: Db) -> None:
            delivered: dict[str, list[Delivery]] = {}
            for verdict in verdicts:
                match verdict.outcome:
                    case Delivered(again):
                        delivered.setdefault(verdict.command.subject, []).append((verdict.command, again))
                    case Refused(code, message):
                        table.park(db, verdict.command.id, code, message)
                        story.tell(db, verdict.command.id, now, "refused", code, message)
                    case TryAgain(reason):
                        table.tried(db, [verdict.command.id], reason)
                        story.tell(db, verdict.command.id, now, "tried", reason)
            # Subject by subject: an order is read and written once, however much was done to it.
            for subject, commands in delivered.items():
                effect(db, subject, commands)
                table.settle(db, [command.id for command, _ in commands], now, "delivered")
            # After all of them: a delivered one may have ended the order whose earlier one was refused.
            for subject in {one.command.subject for one in verdicts if isinstance(one.outcome, Refused)}:
                if _is_over(db, subject):
                    let_go(db, subject, now)

        await self._store.take_in(work)
        told = Change.OUTBOX
        for verdict in verdicts:
            told |= change_of(verdict.command.subject)
        self._changes.tell(told)

    async def failed(self, commands: Sequence[Command], reason: str) -> None:
        """A whole request failed: no verdict on any command, but a person may ask how often it was tried."""
        keys, now = [command.id for command in commands], self._clock.now()

        def work(db: Db) -> None:
            table.tried(db, keys, reason)
            story.tried(db, keys, now, reason)

        await self._store.take_in(work)
        self._changes.tell(Change.OUTBOX)

    async def keys(self) -> list[str]:
        """The keys of all commands that are still known, oldest first."""
        return [command.id for command in await self._store.read(table.every)]

    async def view(self) -> QueueView:
        def work(db: Db) -> QueueView:
            waiting, oldest = table.counts(db)
            parked = tuple(table.parked(db))
            homeless = frozenset(command.id for command in parked if not _has_card(db, command.subject))
            return QueueView(waiting, oldest, parked, homeless)

        return await self._store.read(work)

    async def understood(self, command_id: str) -> None:
        """A person read the refusal: let go of the command, so that its subject goes on."""
        now = self._clock.now()

        def work(db: Db) -> str | None:
            subject = table.give_up(db, command_id, now)
            if subject is not None:
                story.tell(db, command_id, now, "given_up")
            return subject

        subject = await self._store.write(work)
        if subject is not None:
            self.saved(subject)
