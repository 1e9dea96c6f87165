"""The technician's mode: who may open it, how long it stays open, and what can be set in it alone."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal, TypeVar
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.domain import pin as pins
from tablet_app.domain.pin import KeptPin
from tablet_app.services.clock import Clock, boot_id, boot_ms
from tablet_app.services.device import Devices, Settings
from tablet_app.services.venue import Venues
from tablet_app.store import device as facts
from tablet_app.store.database import Store, StoreError

log = logging.getLogger(__name__)

FACT = "technician"
OPEN_S = 5 * 60.0
"""Without a touch for so long, the technician has left."""
LATE = timedelta(minutes=10)
"""A one-time PIN that was read out just before midnight is still typed."""
FLOORS = (30, 100)
"""Percent; under 30 no tablet's loudspeaker is heard over a kitchen, whatever the technician thinks."""

Tried = Literal["open", "wrong", "wait"]
_T = TypeVar("_T")


class Door(Struct, frozen=True):
    """What is kept over a restart. `since_ms`, of boot `boot`, is when the last wrong PIN was typed.

    `used`: the one-time PINs that were used, as (day, number).
    """

    pin: KeptPin | None = None
    wrong: int = 0
    boot: str = ""
    since_ms: int = 0
    used: tuple[tuple[date, int], ...] = ()


class Technician:
    """Nothing here raises; what the disk does not take holds until the app ends. No PIN is logged."""

    def __init__(
        self,
        store: Store,
        devices: Devices,
        venues: Venues,
        clock: Clock,
        first: Settings,
        usual_floor_pct: int,
        *,
        ticks: Callable[[], int] = boot_ms,
        boot: Callable[[], str] = boot_id,
    ) -> None:
        self._store, self._devices, self._venues, self._clock = store, devices, venues, clock
        self._first, self._usual_floor_pct = first, usual_floor_pct
        self._ticks, self._boot = ticks, boot
        self._known: Door | None = None
        self._trying = False
        self._until_ms: int | None = None

    @property
    def open(self) -> bool:
        """Whether the mode is open, by the last touch."""
        return self._until_ms is not None and self._ticks() < self._until_ms

    def touched(self) -> None:
        """Somebody is there: five more minutes, where the mode is open."""
        if self.open:
            self._until_ms = self._ticks() + round(OPEN_S * 1000)

    def close(self) -> None:
        self._until_ms = None

    async def has_pin(self) -> bool:
        """False: only support's one-time PIN opens the mode."""
        return (await self._door()).pin is not None

    async def locked_s(self) -> float:
        """Seconds until a PIN is looked at again; 0 when one is now."""
        door = await self._door()
        return pins.left_s(door.wrong, door.since_ms, self._ticks(), same_boot=door.boot == self._boot())

    async def try_pin(self, typed: str) -> Tried:
        """Open the mode with the technician's PIN or one of today's one-time PINs. "wait": too soon after another."""
        if self._trying or await self.locked_s() > 0:
            return "wait"
        self._trying = True
        try:
            return await self._try(typed)
        finally:
            self._trying = False

    async def _try(self, typed: str) -> Tried:
        door = await self._door()
        # Written before it is looked at: pulling the plug does not give the try back.
        tried = replace(door, wrong=door.wrong + 1, boot=self._boot(), since_ms=self._ticks())
        await self._keep(tried)
        if door.pin is not None and len(typed) == pins.LENGTH:
            right, used = await _on_thread(pins.fits, typed, door.pin), door.used
        else:
            used = await self._used_up(typed, door.used)
            right = used is not None
        if not right:
            log.warning("wrong technician's PIN", extra={"times": tried.wrong, "wait_s": pins.wait_s(tried.wrong)})
            return "wrong"
        await self._keep(Door(door.pin, used=used or ()))
        self._until_ms = self._ticks() + round(OPEN_S * 1000)
        log.info("technician's mode opened", extra={"one_time": len(typed) == pins.ONE_TIME_LENGTH})
        return "open"

    async def _used_up(self, typed: str, used: tuple[tuple[date, int], ...]) -> tuple[tuple[date, int], ...] | None:
        """The one-time PINs that are used when this one is; None when it is none."""
        token = self._devices.token()
        if token is None or len(typed) != pins.ONE_TIME_LENGTH:
            return None
        venue = await self._venues.venue()
        now = self._clock.now().astimezone(ZoneInfo(venue.timezone if venue is not None else "UTC"))
        days = dict.fromkeys([now.date(), (now - LATE).date()])
        for day in days:
            number = pins.number_of(typed, pins.token_hash(token), day, {one for when, one in used if when == day})
            if number is not None:
                return (*(one for one in used if one[0] in days), (day, number))
        return None

    async def set_pin(self, pin: str) -> bool:
        """False when it is no PIN (see `is_pin`) or could not be saved; then the one before still holds."""
        if not pins.is_pin(pin):
            return False
        door = replace(await self._door(), pin=await _on_thread(pins.keep, pin, os.urandom(pins.SALT_BYTES)))
        if not await self._keep(door):
            return False
        log.info("technician's PIN set")
        return True

    async def floor_pct(self) -> int:
        """The volume floor that holds: what was set here, else the configuration's."""
        try:
            known = await self._devices.settings()
        except StoreError as error:
            log.warning("settings not read", extra={"why": error.why})
            known = None
        own = known.volume_floor_pct if known is not None else None
        return self._usual_floor_pct if own is None else own

    async def set_floor_pct(self, floor_pct: int) -> bool:
        """Bounds as in `FLOORS`. False when it could not be saved."""
        least, most = FLOORS
        wanted = min(max(floor_pct, least), most)
        try:
            await self._devices.choose(self._first, volume_floor_pct=wanted)
        except StoreError as error:
            log.warning("volume floor not saved", extra={"why": error.why})
            return False
        log.info("volume floor set", extra={"floor_pct": wanted})
        return True

    async def _door(self) -> Door:
        if self._known is None:
            try:
                self._known = await self._store.read(lambda db: facts.get(db, FACT, Door)) or Door()
            except StoreError as error:
                log.warning("technician's PIN not read", extra={"why": error.why})
                return Door()
        return self._known

    async def _keep(self, door: Door) -> bool:
        """Whether the disk took it; a wrong try counts either way."""
        before, self._known = self._known, door
        try:
            await self._store.write(lambda db: facts.put(db, FACT, door))
        except StoreError as error:
            log.warning("technician's PIN not saved", extra={"why": error.why})
            if before is not None and door.pin != before.pin:
                self._known = before
            return False
        return True


async def _on_thread(work: Callable[..., _T], *given: object) -> _T:
    # Not with the module: the first frame does without an event loop, and so without 20 ms.
    import asyncio  # noqa: PLC0415

    return await asyncio.to_thread(work, *given)
