"""The queue, the disk and what was put right, over data in memory."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Literal

from msgspec.structs import replace

from tablet_app.domain.acts import NotNow, Said, Saved
from tablet_app.domain.changes import Change
from tablet_app.domain.delivery import Happened, State
from tablet_app.domain.unreadable import Unreadable
from tablet_app.services.health import StoreHealth
from tablet_app.services.queue import Entry, Late
from tablet_app.services.recovery import Recovery
from tests.ui.data import Data

Kind = Literal["", "full", "read_only", "io", "damaged"]


class FakeQueue:
    """`held` says until when subjects are held, `told` what happened to commands, `came_late` what `late` gives."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self.held: dict[str, datetime] = {}
        self.told: dict[str, list[Happened]] = {}
        self.came_late: list[Late] = []
        self.refuses = ""
        self.reads = 0

    async def entries(self) -> list[Entry]:
        self.reads += 1
        found: list[Entry] = []
        for subject in dict.fromkeys(command.subject for command in self.data.commands):
            behind = False
            for command in self.data.of(subject):
                refused = command.state is State.PARKED
                held = None if behind or refused else self.held.get(subject)
                found.append(Entry(command, self._name(subject), behind and not refused, held))
                behind = behind or refused
        return found

    def _name(self, subject: str) -> str:
        key = subject.partition(":")[2]
        if key in self.data.orders:
            return self.data.orders[key].code
        return self.data.products[key].name if key in self.data.products else ""

    async def story(self, command_id: str) -> list[Happened]:
        return self.told.get(command_id, [])

    async def retry(self, command_id: str) -> Said:
        return await self._act("retry", command_id, State.READY)

    async def give_up(self, command_id: str) -> Said:
        return await self._act("give_up", command_id, State.GIVEN_UP)

    async def _act(self, act: str, command_id: str, state: State) -> Said:
        await self.data.disk
        self.data.done.append((act, command_id))
        if self.refuses:
            return NotNow(self.refuses)
        changed = [
            replace(one, state=state, last_error=None) if one.id == command_id else one for one in self.data.commands
        ]
        self.data.commands = [one for one in changed if one.state is not State.GIVEN_UP]
        self.data.changes.tell(Change.ORDERS | Change.OUTBOX | Change.PRODUCTS)
        return Saved(command_id)

    async def newest(self) -> int:
        return max((one.number for one in self.came_late), default=0)

    async def late(self, after: int) -> list[Late]:
        return [one for one in self.came_late if one.number > after]


class FakeHealth:
    def __init__(self, data: Data) -> None:
        self.data = data
        self.state = StoreHealth()

    def say(self, kind: Kind = "") -> None:
        """`kind`: what is wrong with the disk; empty: nothing."""
        self.state = StoreHealth(False, kind, self.data.clock.now()) if kind else StoreHealth()
        self.data.changes.tell(Change.STORE)


class FakeRecoveries:
    def __init__(self, data: Data) -> None:
        self.data = data
        self.report: Recovery | None = None

    def say(self, report: Recovery) -> None:
        self.report = report
        self.data.changes.tell(Change.STORE)

    async def view(self) -> Recovery | None:
        return self.report

    async def understood(self) -> None:
        await self.data.disk
        self.data.done.append(("recovery understood",))
        self.report = None
        self.data.changes.tell(Change.STORE)


class FakeUnreadable:
    def __init__(self, data: Data) -> None:
        self.data = data
        self.rows: tuple[Unreadable, ...] = ()

    def say(self, *rows: Unreadable) -> None:
        self.rows = rows
        self.data.changes.tell(Change.ORDERS)

    async def view(self) -> tuple[Unreadable, ...]:
        return self.rows

    async def understood(self, shown: Collection[Unreadable]) -> None:
        await self.data.disk
        self.data.done.append(("unreadable understood", *(row.code for row in shown)))
        self.say(*(row for row in self.rows if row not in shown))
