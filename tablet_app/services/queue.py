"""What waits for the platform and what it refused, as people look at it, and what they can do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from msgspec import Struct, field

from tablet_app.domain.acts import NotNow, Said, Saved
from tablet_app.domain.delivery import Command, Happened, State
from tablet_app.services.clock import Clock
from tablet_app.services.outbox import Outbox
from tablet_app.store import orders, outbox, products, story
from tablet_app.store.again import again
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tablet_app.store.live import Live


class Pauses(Struct, frozen=True):
    """How many seconds the sender still waits: with everything, and with single subjects."""

    everything: float = 0.0
    subjects: Mapping[str, float] = field(default_factory=dict[str, float])


class Entry(Struct, frozen=True):
    """A command without a verdict, or a refused one. `name`: the order's code or the product's name, else empty.

    `behind`: it waits for a refused one of its own subject. `held_until`: not sent before; None: as soon as can be.
    """

    command: Command
    name: str
    behind: bool = False
    held_until: datetime | None = None

    @property
    def refused(self) -> bool:
        return self.command.state is State.PARKED


class Late(Struct, frozen=True):
    """A command about an order that was over before it came. `number` grows from one to the next."""

    number: int
    command: Command
    name: str
    status: str


class Queue:
    """`pauses` is asked at each reading; without a sender nothing is held."""

    def __init__(self, store: Store, outbox: Outbox, clock: Clock, pauses: Callable[[], Pauses] = Pauses) -> None:
        self._store = store
        self._outbox = outbox
        self._clock = clock
        self.pauses = pauses
        self._live = Live("")  # for the store thread alone

    async def entries(self) -> list[Entry]:
        """Subject by subject, the one with the oldest command first; within a subject in the order of sending."""
        pauses, now = self.pauses(), self._clock.now()

        def work(db: Db) -> list[Entry]:
            subjects = sorted(self._live.read(db).items(), key=lambda one: min(command.made_at for command in one[1]))
            found: list[Entry] = []
            for subject, commands in subjects:
                name, behind = name_of(db, subject), False
                held = max(pauses.everything, pauses.subjects.get(subject, 0.0))
                until = now + timedelta(seconds=held) if held > 0 else None
                for command in commands:
                    refused = command.state is State.PARKED
                    found.append(Entry(command, name, behind and not refused, None if refused or behind else until))
                    behind = behind or refused
            return found

        return await self._store.read(work)

    async def story(self, command_id: str) -> list[Happened]:
        """What happened to a command besides its being made and settled, oldest first."""
        return await self._store.read(lambda db: story.of(db, command_id))

    async def retry(self, command_id: str) -> Said:
        """Try a refused command once more; its new key is in the answer. Raises StoreError.

        NotNow: gone (no such command), waiting (it has no verdict yet), settled (there is nothing left to do).
        """
        key = self._outbox.new_key()

        def work(db: Db) -> tuple[Said, str]:
            command = outbox.one(db, command_id)
            if command is None or command.state is not State.PARKED:
                return _why_not(command), ""
            again(db, command_id, key, self._clock.now())
            return Saved(key), command.subject

        said, subject = await self._store.write(work)
        if isinstance(said, Saved):
            self._outbox.saved(subject)
        return said

    async def give_up(self, command_id: str) -> Said:
        """Let go of a refused command, so that its subject goes on. NotNow as for `retry`. Raises StoreError."""
        command = await self._store.read(lambda db: outbox.one(db, command_id))
        if command is None or command.state is not State.PARKED:
            return _why_not(command)
        await self._outbox.understood(command_id)
        return Saved(command_id)

    async def newest(self) -> int:
        """Where `late` can go on from: what came too late before now is not news."""
        return await self._store.read(story.newest)

    async def late(self, after: int) -> list[Late]:
        """Commands that came too late, past the number `after`, oldest first."""

        def work(db: Db) -> list[Late]:
            found: list[Late] = []
            # A database that was made anew may count from the beginning.
            past = after if story.newest(db) >= after else 0
            for number, command in story.too_late(db, past):
                row = orders.one(db, command.subject.partition(":")[2])
                if row is not None:
                    found.append(Late(number, command, row.order.code, row.order.status.value))
            return found

        return await self._store.read(work)


def name_of(db: Db, subject: str) -> str:
    """What people call the subject; empty when it is not here any more, or has no name."""
    kind, _, key = subject.partition(":")
    match kind:
        case "order":
            row = orders.one(db, key)
            return "" if row is None else row.order.code
        case "product":
            product = products.one(db, key)
            return "" if product is None else product.name
        case _:
            return ""


def _why_not(command: Command | None) -> NotNow:
    if command is None:
        return NotNow("gone")
    return NotNow("waiting" if command.state is State.READY else "settled")
