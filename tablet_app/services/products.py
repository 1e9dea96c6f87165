"""The catalogue, the switches, and the timed return of what was switched off."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from tablet_app.domain import commands as say
from tablet_app.domain.acts import NotNow, Said, Saved
from tablet_app.domain.commands import Intent
from tablet_app.domain.products import ShownProduct, as_shown, due_back
from tablet_app.domain.venue import Profile
from tablet_app.services.clock import Clock
from tablet_app.services.outbox import Outbox
from tablet_app.store import device as facts
from tablet_app.store import outbox as commands
from tablet_app.store import products as table
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tablet_app.store.live import Live

UNDO_FOR = timedelta(seconds=10)


class _Switch(Struct, frozen=True):
    """The latest switch and what was before it: only that one can be undone, and only for a moment."""

    command_id: str
    at: datetime
    before: ShownProduct


class Products:
    def __init__(self, store: Store, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._outbox = outbox
        self._clock = clock
        self._last: _Switch | None = None
        self._live = Live("product:")  # for the store thread alone

    async def catalogue(self) -> list[ShownProduct]:
        """All products: categories in the order of their first position, products by position."""
        shown = await self._store.read(self._shown)
        first: dict[str, int] = {}
        for entry in shown:
            category = entry.product.category
            first[category] = min(first.get(category, entry.product.position), entry.product.position)
        return sorted(
            shown,
            key=lambda entry: (
                first[entry.product.category],
                entry.product.category,
                entry.product.position,
                entry.product.name,
            ),
        )

    async def deactivate(self, product_id: str, until: datetime | None) -> Said:
        """Switch a product off until `until` (aware), or until somebody switches it back on."""
        return await self._switch(product_id, say.DeactivateProduct(product_id, until), wanted=False)

    async def reactivate(self, product_id: str) -> Said:
        return await self._switch(product_id, say.ReactivateProduct(product_id), wanted=True)

    async def undo(self, command_id: str) -> Said:
        """Take back the latest switch, within 10 s of it: what was before is asked for again."""
        last = self._last
        if last is None or last.command_id != command_id or self._clock.now() - last.at > UNDO_FOR:
            return NotNow("gone")
        if last.before.available:
            return await self.reactivate(last.before.product.id)
        return await self.deactivate(last.before.product.id, last.before.until)

    async def _switch(self, product_id: str, intent: Intent, *, wanted: bool) -> Said:
        key = self._outbox.new_key()

        def work(db: Db) -> Said:
            product = table.one(db, product_id)
            if product is None:
                return NotNow("gone")
            shown = as_shown(product, commands.of_subject(db, product.subject))
            if shown.problem is not None:
                return NotNow("waiting_for_understood")
            if wanted and shown.available:
                return NotNow("already_done")
            self._outbox.put(db, intent, key, product.version)
            self._last = _Switch(key, self._clock.now(), shown)
            return Saved(key)

        said = await self._store.write(work)
        if isinstance(said, Saved):
            self._outbox.saved(intent.subject)
        return said

    async def return_due(self) -> int:
        """Switch back on what was switched off until a time that has come, where the profile leaves that to the tablet.

        Returns how many. Safe to call as often as one likes: what is waiting to be sent counts as done.
        """

        def due(db: Db) -> list[ShownProduct]:
            profile = facts.get(db, "profile", Profile)
            if profile is None or profile.timed_restore != "tablet":
                return []
            now = self._clock.now()
            return [entry for entry in self._shown(db) if due_back(entry, now) and entry.problem is None]

        # Keys are made here and not on the store's thread, where one might become a tap's as well.
        keys = {entry.product.id: self._outbox.new_key() for entry in await self._store.read(due)}

        def work(db: Db) -> list[str]:
            back = [entry.product for entry in due(db) if entry.product.id in keys]
            for product in back:
                self._outbox.put(db, say.ReactivateProduct(product.id), keys[product.id], product.version)
            return [product.subject for product in back]

        subjects = await self._store.write(work) if keys else []
        for subject in subjects:
            self._outbox.saved(subject)
        return len(subjects)

    def next_return(self, catalogue: list[ShownProduct], after: datetime) -> datetime | None:
        """When the next product that is off is due back; one that was due by `after` waits for something else."""
        return min(
            (entry.until for entry in catalogue if entry.until is not None and entry.until > after), default=None
        )

    def _shown(self, db: Db) -> list[ShownProduct]:
        live = self._live.read(db)
        return [as_shown(product, live.get(product.subject, [])) for product in table.every(db)]
