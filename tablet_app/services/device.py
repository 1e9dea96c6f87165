"""This device: who it is to the platform, whether it was revoked, and its settings."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.device import Device
from tablet_app.services import reports
from tablet_app.store import device as facts
from tablet_app.store.database import Store, StoreError
from tablet_app.store.db import Db
from tablet_app.store.token import TokenFile

LANGUAGES = ("ka", "en", "ru")
THEMES = ("auto", "light", "dark")


class Settings(Struct, frozen=True):
    """`volume_floor_pct`: what a technician set; None: the configuration's."""

    language: str = "ka"
    theme: str = "auto"
    volume_floor_pct: int | None = None


class Devices:
    """`on_paired` is called when there is a new identity: what goes on under the old one has to end."""

    def __init__(self, store: Store, token: TokenFile, changes: Changes) -> None:
        self._store = store
        self._token = token
        self._changes = changes
        self.on_paired: Callable[[], None] = lambda: None

    async def device(self) -> Device | None:
        """None before pairing."""
        return await self._store.read(lambda db: facts.get(db, "device", Device))

    def token(self) -> str | None:
        return self._token.read()

    async def make_room(self) -> None:
        """Make sure that a new identity can be kept, before the code for it is spent. Raises StoreError."""
        await self._store.write(lambda db: facts.rehearse(db, "device"))
        try:
            self._token.make_room()
        except OSError as error:
            raise StoreError(f"token: {error.strerror}", "io") from error

    def give_up_room(self) -> None:
        """There is no new identity."""
        with suppress(OSError):
            self._token.give_up_room()

    async def paired(self, device: Device, token: str) -> None:
        """Keep the new identity. The outbox stays; another venue's orders and products go, and a report that waits.

        Raises StoreError.
        """

        def work(db: Db) -> None:
            known = facts.get(db, "device", Device)
            facts.put(db, "device", device)
            facts.drop_cursor(db)
            if known is not None and known.venue_id != device.venue_id:
                for name in ("venue", "profile", "check_in"):
                    facts.remove(db, name)
                db.execute("DELETE FROM orders")
                db.execute("DELETE FROM products")

        def forget_report(db: Db) -> None:
            known = facts.get(db, "device", Device)
            if known is None or known.id != device.id:
                reports.forget(db)

        # Before there is a token that it could go up with.
        await self._store.write(forget_report)
        # Token first: a device without its token would look paired and never get through.
        try:
            self._token.write(token)
        except OSError as error:
            raise StoreError(f"token: {error.strerror}", "io") from error
        self.on_paired()
        await self._store.write(work)
        self._changes.tell(Change.DEVICE | Change.VENUE | Change.ORDERS | Change.PRODUCTS)

    async def revoked(self) -> None:
        """The platform no longer knows us: remember it, keep everything else."""

        def work(db: Db) -> bool:
            device = facts.get(db, "device", Device)
            if device is None or device.revoked:
                return False
            facts.put(db, "device", Device(device.id, device.name, device.venue_id, True))
            return True

        if await self._store.take_in(work):
            self._changes.tell(Change.DEVICE)

    async def settings(self) -> Settings | None:
        """What was chosen on the screen; None while nothing was."""
        return await self._store.read(lambda db: facts.get(db, "settings", Settings))

    async def choose(self, first: Settings, **chosen: object) -> None:
        """Keep what was chosen beside what was chosen before; `first` is what counts where nothing was yet.

        Read and written in one: of two choices while the disk is busy, the second must not undo the first.
        """

        def work(db: Db) -> None:
            facts.put(db, "settings", replace(facts.get(db, "settings", Settings) or first, **chosen))

        await self._store.write(work)
        self._changes.tell(Change.DEVICE)
