"""Reports for the platform: asked for, made, and kept until it has taken them."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from msgspec import Struct

from tablet_app.domain.device import Device
from tablet_app.domain.report import Asked
from tablet_app.store import device as facts
from tablet_app.store.database import Store, StoreError
from tablet_app.store.db import Db

log = logging.getLogger(__name__)

_WANTED, _WAITING = "report_wanted", "report"


class Waiting(Struct, frozen=True):
    """A report that the platform has not taken yet: its id, its JSON, and which device made it (empty: none)."""

    id: str
    body: str
    device: str = ""


Make = Callable[[Asked], Awaitable[Waiting]]
"""Examines the tablet and makes the report."""


def want(db: Db, event_id: int) -> None:
    """The platform asks for a report: noted together with the cursor behind its event, so that a kill loses neither."""
    facts.put(db, _WANTED, event_id)


def forget(db: Db) -> None:
    """The device gets another identity: a report is its who made it, and would be told as the new one's."""
    waiting = facts.get(db, _WAITING, Waiting)
    if waiting is not None:
        log.warning("report of an earlier identity dropped", extra={"report": waiting.id})
    for name in (_WAITING, _WANTED):
        facts.remove(db, name)


class Reports:
    """One report waits at most: a newer one takes the place of an older one that was not sent.

    `wake` is called when there is something to do. Without `make` what is wanted stays noted.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.make: Make | None = None
        self.wake: Callable[[], None] = lambda: None

    async def send(self, asked: Asked = "person") -> None:
        """Make a report and keep it for the platform; it goes when the platform can be reached. Raises StoreError."""
        if self.make is not None:
            made = await self.make(asked)
            await self._keep(made, None)
            self.wake()

    async def make_wanted(self) -> None:
        """Make the report that the platform asked for, if it did. Raises StoreError."""
        wanted = await self._store.read(lambda db: facts.get(db, _WANTED, int))
        if wanted is None or self.make is None:
            return
        try:
            made = await self.make("platform")
        except Exception:
            # Asked for in vain: it must not hold up all that come after it, nor end the app.
            log.exception("a report could not be made")
            await self._store.take_in(lambda db: _done(db, wanted))
            return
        await self._keep(made, wanted)

    async def waiting(self) -> Waiting | None:
        return await self._store.read(lambda db: facts.get(db, _WAITING, Waiting))

    async def settled(self, report_id: str) -> None:
        """The platform has this one, or will never take it. A newer one stays. Raises StoreError."""

        def work(db: Db) -> None:
            known = facts.get(db, _WAITING, Waiting)
            if known is not None and known.id == report_id:
                facts.remove(db, _WAITING)

        await self._store.take_in(work)

    async def _keep(self, made: Waiting, wanted: int | None) -> None:
        def work(db: Db) -> None:
            device = facts.get(db, "device", Device)
            if made.device in ("", device.id if device is not None else ""):
                facts.put(db, _WAITING, made)
            else:
                log.warning("report of an earlier identity dropped", extra={"report": made.id})
            if wanted is not None:
                _done(db, wanted)

        try:
            await self._store.write(work)
        except StoreError:
            # On a disk that takes nothing the report is kept in memory: then support needs it most.
            await self._store.take_in(work)


def _done(db: Db, wanted: int) -> None:
    """It may have been asked for once more meanwhile."""
    if facts.get(db, _WANTED, int) == wanted:
        facts.remove(db, _WANTED)
