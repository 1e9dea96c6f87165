"""The one owner of the ringer: what sounds is worked out from the store each time something changes."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Protocol

from tablet_app.domain.alarm import Alarm, Calls, Situation, Tone, auto_accepted, calls, occasions, sounding_for, which
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.checkin import Due, Standing
from tablet_app.domain.orders import Shown
from tablet_app.services.checkin import CheckIns, CheckInView
from tablet_app.services.clock import Clock
from tablet_app.services.link import Link
from tablet_app.services.orders import Orders
from tablet_app.services.waiting import set_or_after
from tablet_app.store.database import StoreError

log = logging.getLogger(__name__)

TICK_S = 5.0
BUSY_TICK_S = 1.0
REVOKED_EVERY_MIN = 5
ONCE_FOR_S = 2.5
"""The longest tone (1.7 s) and its start; until then a lesser alarm does not cut it short."""


class Player(Protocol):
    def play(self, tone: str, *, repeat: bool) -> None: ...

    def stop(self) -> None: ...


class AlarmKeeper:
    """`auto_confirm` confirms an order by itself, where the configuration says so."""

    def __init__(
        self,
        ringer: Player,
        orders: Orders,
        check_ins: CheckIns,
        link: Link,
        changes: Changes,
        clock: Clock,
        *,
        auto_accept: bool = False,
        once_for_s: float = ONCE_FOR_S,
    ) -> None:
        self._ringer = ringer
        self._once_for_s = once_for_s
        self._orders = orders
        self._check_ins = check_ins
        self._link = link
        self._clock = clock
        self._auto_accept = auto_accept
        self._woken = asyncio.Event()
        self._sounding: Alarm | None = None
        self._played: set[str] = set()
        self._once_until = 0.0
        self._rung: set[str] = set()
        self._read: tuple[list[Shown], CheckInView] | None = None
        self._taken: set[str] = set()
        self._arrived: dict[str, Shown] = {}
        self._ring_until: datetime | None = None
        self._understood: frozenset[str] = frozenset()
        self._calls = Calls()
        self._tests = 0
        self._test: str | None = None
        self.auto_confirm: Callable[[str], Awaitable[object]] = orders.confirm
        self.on_orders: Callable[[frozenset[str]], None] = lambda _: None
        """Told after each play or stop: the new orders that sound now."""
        self.warning_due: Callable[[datetime], str | None] = lambda _: None
        """Asked at each look: the occasion of a warning that nobody has looked at."""
        self.unreadable: Callable[[], Awaitable[bool]] = _none
        """Asked at each look: whether there is an order that can't be read, and nobody has read of it."""
        self._unreadable = False
        self.on_tone: Callable[[Tone], None] = lambda _: None
        """Told when something else begins to sound."""
        self.on_calls: Callable[[Calls], None] = lambda _: None
        """Told at each look: what sounds, or may, that no order on the screen explains."""
        orders.on_taken = self._take
        changes.listen(
            Change.ORDERS | Change.OUTBOX | Change.DEVICE | Change.VENUE | Change.LINK, lambda _: self.wake()
        )

    def wake(self) -> None:
        self._woken.set()

    def arrived(self, orders: list[Shown]) -> None:
        """These are in the store since a moment ago, and nobody has taken them: they sound before anything is read."""
        self._arrived |= {entry.order.id: entry for entry in orders}
        if self._read is not None:
            shown, view = self._read
            self._read = self._as_of_now(shown), view
            self._bring(*self._read)

    def _as_of_now(self, shown: list[Shown]) -> list[Shown]:
        """What was read, with what arrived and without what was taken while it was being read."""
        read = [entry for entry in shown if entry.order.id not in self._arrived]
        return [entry for entry in (*read, *self._arrived.values()) if entry.order.id not in self._taken]

    def _take(self, order_id: str) -> None:
        """Silence at once: on a busy machine the store is read again only after 0.3 s."""
        self._taken.add(order_id)
        if self._read is not None:
            shown, view = self._read
            self._read = [entry for entry in shown if entry.order.id != order_id], view
            self._bring(*self._read)

    def ring_for(self, length: timedelta) -> None:
        """Support makes the tablet ring."""
        self._ring_until = self._clock.now() + length
        self.wake()

    def stop_ringing(self) -> None:
        """Somebody heard what support made ring."""
        self._ring_until = None
        self._again()

    def understood(self) -> None:
        """Somebody has read which confirmations may not get through: no tone for these any more."""
        self._understood |= self._calls.ids
        self._again()

    def _again(self) -> None:
        if self._read is not None:
            self._bring(*self._read)
        self.wake()

    def test(self) -> None:
        """Play the test tone once."""
        self._tests += 1
        self._test = str(self._tests)
        self.wake()

    async def run(self) -> None:
        """Until cancelled; then silence."""
        try:
            while True:
                self._woken.clear()
                pause = await self._look()
                await set_or_after(self._woken, pause)
        finally:
            self._ringer.stop()

    async def _look(self) -> float:
        """Bring the ringer to what should sound now. Returns seconds until the next look if nothing wakes us."""
        # What was taken and what arrived by now, this reading knows.
        self._taken.clear()
        self._arrived.clear()
        try:
            shown = await self._orders.board()
            view = await self._check_ins.view()
            self._unreadable = await self.unreadable()
        except StoreError as error:
            # What sounded goes on sounding: silence would be the worse mistake.
            log.warning("store not readable", extra={"why": error.why})
            return BUSY_TICK_S
        shown = self._as_of_now(shown)
        self._read = shown, view
        await self._confirm_rung(self._bring(shown, view))
        busy = self._ring_until is not None or self._sounding is not None or any(entry.sending for entry in shown)
        return BUSY_TICK_S if busy else TICK_S

    def _bring(self, shown: list[Shown], view: CheckInView) -> Situation:
        """Play or stop for what was read. Returns what that was worked out from."""
        now = self._clock.now()
        self._understood &= {entry.order.id for entry in shown}
        state = self._link.state
        if self._ring_until is not None and now >= self._ring_until:
            self._ring_until = None
        situation = Situation(
            orders=shown,
            now=now,
            auto_accept=self._auto_accept,
            reminder_due=view.prompt.key if view.prompt.due in (Due.REMIND, Due.MISSED) else None,
            warning_due=self.warning_due(now),
            offline_since=None if state.online else state.since,
            checked_in=view.standing in (Standing.CHECKED_IN, Standing.PAUSED),
            revoked=_revoked(view, now),
            test_requested=self._test,
            ring_until=self._ring_until,
            understood=self._understood,
            unreadable=self._unreadable,
        )
        self._played &= occasions(situation)
        self._sound(which(situation, self._played), situation)
        self._calls = calls(situation)
        self.on_calls(self._calls)
        return situation

    def _sound(self, alarm: Alarm | None, situation: Situation) -> None:
        sounding = self._sounding
        if sounding is not None and not sounding.repeat:
            # A tone that plays once ends by itself, and nothing lesser cuts it short.
            if time.monotonic() < self._once_until and (alarm is None or alarm.urgency >= sounding.urgency):
                return
            sounding = None
        if alarm is None:
            if sounding is not None:
                self._ringer.stop()
            self._sounding = None
            self.on_orders(frozenset())
            return
        if not alarm.repeat:
            self._played.add(alarm.key)
            self._once_until = time.monotonic() + self._once_for_s
            if alarm.key == f"test:{self._test}":
                self._test = None
        self._ringer.play(alarm.tone.value, repeat=alarm.repeat)
        if sounding is None or alarm.key != sounding.key:
            log.info("tone", extra={"tone": alarm.tone.value, "repeat": alarm.repeat, "occasion": alarm.key})
            self.on_tone(alarm.tone)
        self._sounding = alarm
        if alarm.tone is Tone.NEW_ORDER:
            self._rung = {entry.order.id for entry in situation.orders}
        self.on_orders(sounding_for(alarm, situation))

    async def _confirm_rung(self, situation: Situation) -> None:
        """Confirm what confirms itself and has been rung for; one ring speaks for all that waited when it began."""
        for entry in situation.orders:
            if auto_accepted(entry, situation) and entry.order.id in self._rung:
                try:
                    await self.auto_confirm(entry.order.id)
                except StoreError as error:
                    log.warning("order not confirmed by itself", extra={"order": entry.order.id, "why": error.why})


async def _none() -> bool:
    return False


def _revoked(view: CheckInView, now: datetime) -> str | None:
    """A new occasion each 5 minutes while the venue is open, one for all the hours in which it is closed."""
    if view.standing is not Standing.REVOKED:
        return None
    if view.opening is None or not view.opening.contains(now):
        return "closed"
    return f"{now.replace(minute=now.minute - now.minute % REVOKED_EVERY_MIN):%H:%M}"
