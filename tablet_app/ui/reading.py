"""One reading of the orders for everything that shows them: the board, the alert, the open order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from msgspec import Struct

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.orders import Shown
from tablet_app.domain.venue import Profile, Venue
from tablet_app.ui.refresh import Refresh
from tablet_app.ui.start import Start, Turn, no_turn

if TYPE_CHECKING:
    from tablet_app.services.clock import Clock
    from tablet_app.services.orders import Orders
    from tablet_app.services.venue import Venues


MUCH_S = 0.002


class Reading(Struct, frozen=True):
    """The orders of the board, oldest first, with what is needed to show them."""

    orders: Sequence[Shown]
    profile: Profile
    venue: Venue | None
    now: datetime

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.venue.timezone if self.venue else "UTC")

    def find(self, order_id: str) -> Shown | None:
        return next((shown for shown in self.orders if shown.order.id == order_id), None)


NOTHING = Reading((), Profile(), None, datetime(1970, 1, 1, tzinfo=UTC))


class OrdersReader:
    """Reads when orders, the outbox, the venue or the profile changed, and tells every listener in turn.

    Behind one who had much to do a frame comes first: an alert that goes and the cards that come to light under it
    took 20 ms in one go.
    """

    def __init__(
        self, start: Start, changes: Changes, orders: Orders, venues: Venues, clock: Clock, turn: Turn = no_turn
    ) -> None:
        self._orders = orders
        self._venues = venues
        self._clock = clock
        self._turn = turn
        self._listeners: list[Callable[[Reading], None]] = []
        self.last = NOTHING
        self._about: tuple[Profile, Venue | None] | None = None
        self._abouts = 0
        self._stop_about = changes.listen(Change.VENUE, lambda _change: self._forget())
        self._refresh = Refresh(start, changes, Change.ORDERS | Change.OUTBOX | Change.VENUE, self.read)

    def listen(self, listener: Callable[[Reading], None]) -> None:
        self._listeners.append(listener)

    def soon(self) -> None:
        self._refresh.soon()

    def stop(self) -> None:
        self._refresh.stop()
        self._stop_about()

    async def one(self, order_id: str) -> Shown | None:
        """An order of the board or of the history."""
        return self.last.find(order_id) or await self._orders.one(order_id)

    async def read(self) -> None:
        profile, venue = await self._known()
        reading = self.last = Reading(await self._orders.board(), profile, venue, self._clock.now())
        for listener in [*self._listeners]:
            began = monotonic()
            listener(reading)
            if monotonic() - began > MUCH_S:
                await self._turn()

    def _forget(self) -> None:
        self._about = None
        self._abouts += 1

    async def _known(self) -> tuple[Profile, Venue | None]:
        """Profile and venue, read when they changed: two trips to the store that a new order does not wait for."""
        if self._about is not None:
            return self._about
        reading = self._abouts
        found = (await self._venues.profile(), await self._venues.venue())
        if reading == self._abouts:
            self._about = found
        return found
