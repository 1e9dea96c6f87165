"""What was saved and what was not, when the database was damaged: for a screen, until a person has understood it."""

from __future__ import annotations

from tablet_app.domain.changes import Change, Changes
from tablet_app.store import recovery
from tablet_app.store.database import Store
from tablet_app.store.recovery import Recovery

__all__ = ["Recoveries", "Recovery"]


class Recoveries:
    """`Change.STORE` is told when there is something new."""

    def __init__(self, store: Store, changes: Changes) -> None:
        self._store = store
        self._changes = changes

    async def view(self) -> Recovery | None:
        """None when nothing happened that nobody has understood yet."""
        return await self._store.read(recovery.read)

    async def understood(self) -> None:
        """Raises StoreError."""
        await self._store.write(recovery.understood)
        self._changes.tell(Change.STORE)
