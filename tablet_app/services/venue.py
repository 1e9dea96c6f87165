"""The venue as the platform tells it, and its pauses."""

from __future__ import annotations

from datetime import datetime

from tablet_app.domain import commands as say
from tablet_app.domain.acts import NotNow, Said, Saved
from tablet_app.domain.venue import Profile, Venue
from tablet_app.services.outbox import Outbox
from tablet_app.store import device as facts
from tablet_app.store.database import Store
from tablet_app.store.db import Db


class Venues:
    def __init__(self, store: Store, outbox: Outbox) -> None:
        self._store = store
        self._outbox = outbox

    async def venue(self) -> Venue | None:
        """None before the first snapshot."""
        return await self._store.read(lambda db: facts.get(db, "venue", Venue))

    async def profile(self) -> Profile:
        return await self._store.read(lambda db: facts.get(db, "profile", Profile)) or Profile()

    async def pause(self, until: datetime | None) -> Said:
        if not (await self.profile()).can_pause:
            return NotNow("not_allowed")
        return Saved(await self._outbox.save(say.PauseVenue(until)))

    async def resume(self) -> Said:
        return Saved(await self._outbox.save(say.ResumeVenue()))


def receive_venue(db: Db, venue: Venue) -> bool:
    """Keep `venue` if it is newer, in the caller's transaction."""
    known = facts.get(db, "venue", Venue)
    if known is not None and known.id == venue.id and known.version >= venue.version:
        return False
    facts.put(db, "venue", venue)
    return True


def receive_profile(db: Db, profile: Profile) -> bool:
    """Keep `profile` if it is newer, in the caller's transaction."""
    known = facts.get(db, "profile", Profile)
    if known is not None and known.version >= profile.version:
        return False
    facts.put(db, "profile", profile)
    return True
