"""One SQLite connection on one thread of its own: nobody waits for the disk but the one who asked."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from tablet_app.store.db import Db
from tablet_app.store.migrations import migrate, refuse_foreign, schema

T = TypeVar("T")

FILE = "tablet.db"
PRAGMAS = (
    "journal_mode = WAL",
    # NORMAL lost up to ten acknowledged commits per simulated power cut, FULL none (design.md, section 2).
    "synchronous = FULL",
    "wal_autocheckpoint = 400",
    "journal_size_limit = 4194304",
    "cell_size_check = ON",
    "mmap_size = 0",
    "foreign_keys = ON",
    "trusted_schema = OFF",
)


class StoreError(Exception):
    """The store could not do what was asked; nothing of it is on disk. `why` is SQLite's own word for the log."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Store:
    """The tablet's database in the folder `data`. All work runs in order on the store thread.

    `Store.open` raises StoreError when the file cannot be opened; `write` and `read` when the work failed on disk.
    """

    def __init__(self, data: Path) -> None:
        self.path = data / FILE
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._db: Db | None = None

    def open(self) -> None:
        """Open, migrate and check; blocks until done. Called once, before the screen shows."""
        self._thread.submit(self._open).result()

    def _open(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            connection = sqlite3.connect(self.path, isolation_level=None, timeout=5.0, check_same_thread=False)
            try:
                self.path.chmod(0o600)
                connection.row_factory = sqlite3.Row
                db = Db(connection)
                schema(db)
                for pragma in PRAGMAS:
                    connection.execute(f"PRAGMA {pragma}")
                migrate(db)
            except BaseException:
                connection.close()
                raise
            self._db = db
        except sqlite3.Error as error:
            raise StoreError(f"{self.path}: {error}") from error

    async def write(self, work: Callable[[Db], T]) -> T:
        """Run `work` in one transaction; when this returns, it is durable. Raises StoreError, and then nothing is."""
        # Shielded: a caller that is cancelled must not leave the thread's transaction unobserved.
        return await asyncio.shield(asyncio.wrap_future(self._submit(self._in_transaction, work)))

    async def read(self, work: Callable[[Db], T]) -> T:
        """Run `work`, which only reads, against one consistent state."""
        return await asyncio.wrap_future(self._submit(self._reading, work))

    def _submit(self, doing: Callable[[Callable[[Db], T]], T], work: Callable[[Db], T]) -> Future[T]:
        try:
            return self._thread.submit(doing, work)
        except RuntimeError as error:
            raise StoreError("the store is closed") from error

    def _in_transaction(self, work: Callable[[Db], T]) -> T:
        db = self._opened()
        try:
            with db.atomic():
                return work(db)
        except sqlite3.Error as error:
            raise StoreError(str(error)) from error

    def _reading(self, work: Callable[[Db], T]) -> T:
        try:
            return work(self._opened())
        except sqlite3.Error as error:
            raise StoreError(str(error)) from error

    def _opened(self) -> Db:
        if self._db is None:
            raise StoreError("the store is closed")
        return self._db

    def close(self) -> None:
        """Finish what was asked, write the log back into the database, close. May be called twice."""
        try:
            self._thread.submit(self._close).result()
        except RuntimeError:
            return
        self._thread.shutdown()

    def _close(self) -> None:
        if self._db is not None:
            db, self._db = self._db, None
            db.connection.close()


@contextmanager
def read_only(data: Path) -> Generator[Db]:
    """A second, reading connection for the command line, also while the app runs; all of it sees one state.

    Raises StoreError, also for what goes wrong inside.
    """
    path = data / FILE
    if not path.is_file():
        raise StoreError(
            f"{path}: there is no tablet database here; has the tablet been started with this data folder?"
        )
    try:
        connection = _reader(path)
        try:
            connection.execute("BEGIN")
            db = Db(connection)
            refuse_foreign(db)
            yield db
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {error}") from error


def _reader(path: Path) -> sqlite3.Connection:
    address = f"{path.resolve().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=5.0, isolation_level=None)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            raise
        # SQLite needs a file beside a database in WAL mode, which a folder without writing can't have.
        # Without a log nobody writes, and the file alone is the whole truth.
        connection = sqlite3.connect(f"{address}&immutable=1", uri=True, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection
