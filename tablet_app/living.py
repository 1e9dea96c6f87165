"""The tablet's life, noted and watched: starts, minutes, stops; what gets worse; the checks of the app itself."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from tablet_app import __version__
from tablet_app.diagnostics import lives
from tablet_app.diagnostics.checks import app, power, starts, thermal
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.run import run
from tablet_app.diagnostics.traces import traces
from tablet_app.diagnostics.watched import watched
from tablet_app.domain.health import Finding
from tablet_app.domain.lives import Cause, Moment, Off, Traces, last_off, offs, unclean_lately
from tablet_app.domain.power import PowerSample
from tablet_app.services.aside import on_thread
from tablet_app.services.clock import boot_id, boot_ms
from tablet_app.services.diagnosis import Check
from tablet_app.services.lag import Lag
from tablet_app.store import orders
from tablet_app.store.check import check, size_of
from tablet_app.store.database import StoreError
from tablet_app.wiring import Tablet

log = logging.getLogger(__name__)

MINUTE_S = 60.0
NOTE_WITHIN_S = 5.0
LAST_WITHIN_S = 0.3
"""The app ends within a second; a disk that does not answer gets no more of it."""
KEPT_MINUTES = 6 * 60


class Life:
    """`begin` once at the start, `run` until cancelled, `end` at the stop. Nothing here raises or stops the app."""

    def __init__(self, tablet: Tablet, machine: Machine | None = None) -> None:
        self._tablet = tablet
        self._machine = machine or Machine()
        self._journal = lives.Journal(tablet.config.data_dir)
        self._moments: list[Moment] = []
        self._traces = Traces()
        self._boot = boot_id()
        self.lag = Lag()
        self.off: Off | None = None
        looked_at = [*watched(self._machine, tablet.config.data_dir, self.samples), Check("P4", self._starts)]
        self.warnings = tablet.warnings.equip(looked_at, run)

    async def begin(self) -> None:
        """Note the start, and find out why it was off."""
        self._moments = await on_thread(self._journal.read)()
        await self._note("start")
        try:
            await self._find_out()
        except Exception:
            # Why it was off is worth no app that does not start.
            log.exception("why it was off cannot be told")

    async def _find_out(self) -> None:
        try:
            async with asyncio.timeout(10):
                self._traces = await on_thread(lambda: traces(self._machine))()
        except TimeoutError:
            log.warning("the machine does not say how it went off")
        self.off = last_off(self._moments, self._traces)
        if self.off is not None:
            log.info("was off", extra={"cause": self.off.cause.value, "since": self.off.since.isoformat()})

    async def run(self) -> None:
        await self.begin()
        async with asyncio.TaskGroup() as group:
            group.create_task(self.lag.run())
            group.create_task(self._minutes())

    async def _minutes(self) -> None:
        while True:
            await self.warnings.look()
            await asyncio.sleep(MINUTE_S)
            await self._note("minute")

    async def end(self, why: str) -> None:
        """Note that this stop is meant."""
        await self._note("stop", why, within_s=LAST_WITHIN_S)

    @property
    def moments(self) -> Sequence[Moment]:
        """What was noted, by earlier runs too, oldest first."""
        return self._moments

    def samples(self) -> Sequence[PowerSample]:
        """The minutes of this boot, oldest first."""
        return [
            PowerSample(one.up_s, one.mains, one.pct, one.temperature_c, one.load)
            for one in self._moments
            if one.boot == self._boot and one.kind != "stop"
        ][-KEPT_MINUTES:]

    async def _note(
        self, kind: Literal["start", "minute", "stop"], why: str = "", within_s: float = NOTE_WITHIN_S
    ) -> None:
        try:
            async with asyncio.timeout(within_s):
                self._moments.append(await on_thread(lambda: self._write(kind, why))())
        except (OSError, TimeoutError) as error:
            log.warning("minute not noted", extra={"kind": kind, "why": str(error) or "too slow"})
        except Exception:
            # What the machine tells of itself ends nothing, however odd it is.
            log.exception("minute not noted")

    def _write(self, kind: Literal["start", "minute", "stop"], why: str) -> Moment:
        supply = power.look(self._machine.path("/sys/class/power_supply"))
        moment = Moment(
            at=self._tablet.clock.now(),
            boot=self._boot,
            up_s=boot_ms() / 1000,
            kind=kind,
            version=__version__,
            mains=supply.mains,
            pct=supply.battery_pct,
            temperature_c=thermal.temperature(self._machine),
            load=round(os.getloadavg()[0] / (os.cpu_count() or 1), 2),
            why=why,
        )
        self._journal.note(moment)
        return moment

    def checks(self) -> list[Check]:
        """P4 and A1 to A5 of the running app."""
        return [
            Check("P4", self._starts),
            Check("A1", self._running),
            Check("A2", self._database),
            Check("A3", self._traffic),
            Check("A4", self._check_in),
            Check("A5", self._products),
        ]

    async def _starts(self) -> Finding:
        missed: list[str] = []
        if (off := self.off) is not None and off.cause is not Cause.NONE:
            missed = await self._tablet.store.read(lambda db: orders.codes_between(db, off.since, off.until))
        unclean = unclean_lately(self._moments, self._tablet.clock.now())
        venue = await self._tablet.venues.venue()
        zone = ZoneInfo(venue.timezone if venue is not None else "UTC")
        return starts.look(self.off, unclean, missed, self._traces.sources, zone)

    async def _running(self) -> Finding:
        day_ago = self._tablet.clock.now() - timedelta(days=1)
        crashes = sum(off.cause is Cause.CRASHED and off.until >= day_ago for off in offs(self._moments))
        started = next((one.up_s for one in reversed(self._moments) if one.kind == "start"), boot_ms() / 1000)
        return app.running(app.Running(__version__, boot_ms() / 1000 - started, crashes, self.lag.p99_ms()))

    async def _database(self) -> Finding:
        store, before = self._tablet.store, self._tablet.store.recoveries
        size, damage = size_of(store.path), ""
        try:
            # What this finds damaged the store sets aside and makes anew, here and now.
            await store.read(lambda db: check(db, size))
        except StoreError as error:
            damage = error.why
        return app.database(damage, size / 1e6, put_right=store.recoveries > before, trouble=store.trouble or "")

    async def _traffic(self) -> Finding:
        tablet, now = self._tablet, self._tablet.clock.now()
        queue, link, link_at = await tablet.outbox.view(), tablet.link.state, tablet.link.heartbeat_at
        device = await tablet.devices.device()
        return app.traffic(
            app.Traffic(
                paired=device is not None and not device.revoked,
                waiting=queue.waiting,
                oldest=None if queue.oldest_made_at is None else now - queue.oldest_made_at,
                refused=len(queue.parked),
                offline=None if link.online or link.since is None else now - link.since,
                heartbeat=None if link_at is None else now - link_at,
            )
        )

    async def _check_in(self) -> Finding:
        view = await self._tablet.check_ins.view()
        return app.check_in(view.standing, view.opening, self._tablet.clock.now())

    async def _products(self) -> Finding:
        off = [entry for entry in await self._tablet.products.catalogue() if not entry.available]
        now = self._tablet.clock.now()
        return app.products_off([entry.since for entry in off if entry.until is None], now)

    async def sign(self) -> dict[str, Any]:
        """What the heartbeat tells beside the plain facts: see `docs/platform-api.yaml`, Heartbeat."""
        newest = self._moments[-1] if self._moments else None
        return {
            "warnings": self.warnings.codes(),
            "temperature_c": None if newest is None else newest.temperature_c,
            "last_stop": Cause.NONE.value if self.off is None else self.off.cause.value,
        }
