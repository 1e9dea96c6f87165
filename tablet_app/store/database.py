"""One SQLite connection on one thread of its own: nobody waits for the disk but the one who asked."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from tablet_app.store.connection import FILE, PRAGMAS, read_only
from tablet_app.store.db import Db
from tablet_app.store.errors import StoreError, Trouble
from tablet_app.store.keeper import Keeper

__all__ = ["FILE", "PRAGMAS", "Store", "StoreError", "read_only"]

T = TypeVar("T")


class Store:
    """The tablet's database in the folder `data`. All work runs in order on the store thread.

    It repairs what it can: a full disk gets the reserve, a damaged database is made anew, a connection that fails is
    opened again. Where all that fails it goes on in memory: reading and what the platform tells work there, what a
    person does is refused with StoreError, and `probe` goes back to the disk when that takes data again.

    `on_change` is called on the event loop when `trouble`, `recoveries` or `jumps` became another.
    """

    def __init__(self, data: Path) -> None:
        self.path = data / FILE
        self._keeper = Keeper(data)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._opening: Future[None] | None = None
        self.blocks = False
        """True: whoever awaits the store waits for its thread there and then, as is done before an event loop runs."""
        self.on_change: Callable[[], None] = lambda: None
        self._told: tuple[Trouble | None, int, int] = (None, 0, 0)

    @property
    def trouble(self) -> Trouble | None:
        """Why the disk takes nothing, None while it does."""
        return self._keeper.trouble

    @property
    def jumps(self) -> int:
        """How often the cursor went back under the feed, which then has to begin again from it."""
        return self._keeper.jumps

    @property
    def recoveries(self) -> int:
        """How often, since the start, something was found damaged and put right."""
        return self._keeper.recoveries

    def begin(self) -> Future[None]:
        """Let the store thread begin with `open`, which then waits for the rest alone."""
        if self._opening is None:
            self._opening = self._thread.submit(self._keeper.open)
        return self._opening

    def open(self) -> None:
        """Open, migrate and check; blocks until done. Called once, before the screen shows.

        Raises StoreError for a database of a newer app, OSError for a folder that can't be one. Whatever else is wrong,
        it opens.
        """
        self.begin().result()

    async def write(self, work: Callable[[Db], T]) -> T:
        """Run `work` in one transaction; when this returns, it is durable. Raises StoreError, and then nothing is.

        `work` may be called a second time, after the first time was taken back.
        """
        return await self._run(lambda: self._keeper.write(work))

    async def add(self, decide: Callable[[Db], T]) -> T:
        """Save the command that `decide` makes, a `Draft`; returns what it returned, which may be something else, and
        then nothing was to be saved. When this returns, it is durable. Raises StoreError, and then nothing is.

        `decide` only reads, and may be called a second time.
        """
        return await self._run(lambda: self._add(decide))

    async def take_in(self, work: Callable[[Db], T]) -> T:
        """The same for what the platform told and can tell again: in memory alone while the disk takes nothing.

        `work` finds that in `db.in_memory`. In the database it is whole or not at all, but a power cut may lose the
        last few, and the cursor with them. Raises StoreError where not even memory helps.
        """
        return await self._run(lambda: self._keeper.take_in(work))

    async def read(self, work: Callable[[Db], T]) -> T:
        """Run `work`, which only reads, against one consistent state."""
        return await self._run(lambda: self._keeper.read(work))

    async def probe(self) -> Trouble | None:
        """Try whether the disk takes data again, and make a reserve that was given up. Returns what is still wrong."""
        return await self._run(self._keeper.probe)

    async def tidy(self, before: datetime) -> None:
        """Give room back to the disk; delete copies of the database that were set aside before `before`."""
        await self._run(lambda: self._keeper.tidy(before))

    async def _run(self, doing: Callable[[], T]) -> T:
        try:
            if self.blocks:
                # There and then: to wake the store thread for each of a dozen questions took 3 ms of a start.
                self.begin().result()
                return doing()
            asked = self._submit(doing)
            import asyncio  # noqa: PLC0415  20 ms that the first frame does without

            # Shielded: a caller that is cancelled must not leave the thread's transaction unobserved.
            return await asyncio.shield(asyncio.wrap_future(asked))
        finally:
            now = (self._keeper.trouble, self._keeper.recoveries, self._keeper.jumps)
            if now != self._told:
                self._told = now
                self.on_change()

    def _add(self, decide: Callable[[Db], T]) -> T:
        made = self._keeper.add(decide)
        if self.blocks:
            self._keeper.settle()
        else:
            # Behind the answer. Whoever asks meanwhile, and `close`, find it settled too.
            with suppress(RuntimeError):
                self._thread.submit(self._keeper.settle)
        return made

    def _submit(self, doing: Callable[[], T]) -> Future[T]:
        try:
            return self._thread.submit(doing)
        except RuntimeError as error:
            raise StoreError("the store is closed", "closed") from error

    def close(self) -> None:
        """Finish what was asked, write the log back into the database, close. May be called twice."""
        try:
            self._thread.submit(self._keeper.close).result()
        except RuntimeError:
            return
        self._thread.shutdown()
