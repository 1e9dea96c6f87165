"""Where a report comes from and goes to: made of what was found, to the platform, to a file, to a USB stick."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from tablet_app import __version__
from tablet_app.diagnostics import report as reports
from tablet_app.diagnostics import sticks
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.sticks import CannotSaveError
from tablet_app.domain.device import Device
from tablet_app.domain.health import Finding
from tablet_app.domain.lives import Moment
from tablet_app.domain.report import Asked, Report, SavedReport
from tablet_app.domain.venue import Venue
from tablet_app.living import Life
from tablet_app.services.aside import on_thread
from tablet_app.services.clock import Clock
from tablet_app.services.keys import Keys
from tablet_app.services.reports import Waiting
from tablet_app.store import device as facts
from tablet_app.store.db import Db
from tablet_app.wiring import Tablet


class Place(Struct, frozen=True):
    """Whose tablet it is; empty before pairing, and where the database can't be read."""

    device_id: str = ""
    venue_id: str = ""
    zone: str = ""


def place(db: Db) -> Place:
    """Raises what reading a damaged database raises."""
    device, venue = facts.get(db, "device", Device), facts.get(db, "venue", Venue)
    known = Place() if device is None else Place(device.id, device.venue_id)
    return known if venue is None else Place(known.device_id, known.venue_id, venue.timezone)


def make(
    asked: Asked, found: Sequence[Finding], moments: Sequence[Moment], where: Place, machine: Machine, clock: Clock
) -> Report:
    """The report, with what it keeps of the findings. Blocks for a file or two."""
    now: datetime = clock.now()
    minutes, stops = reports.history(moments, found, now)
    return Report(
        id=Keys(clock.ms).new(),
        made_at=now,
        asked=asked,
        version=__version__,
        findings=tuple(reports.cleaned(one) for one in found),
        offset_s=clock.offset.total_seconds() if clock.synced else None,
        zone=where.zone,
        device_id=where.device_id,
        venue_id=where.venue_id,
        machine=reports.about(machine),
        moments=minutes,
        offs=stops,
    )


def save(report: Report, machine: Machine) -> Path:
    """Write the report for a program and for a person on the first USB stick; answers with the one for a person.

    Blocks; needs a Qt application with the fonts loaded. Raises CannotSaveError.
    """
    from tablet_app.ui.printing.report import report_pdf  # noqa: PLC0415 - no start of the app waits for it

    folder = sticks.first(machine)
    if folder is None:
        raise CannotSaveError("no_stick")
    name = report.name
    sticks.put(folder, {f"{name}.json": reports.encoded(report), f"{name}.pdf": report_pdf(report)})
    return folder / f"{name}.pdf"


class Reporting:
    """Reports of the running app."""

    def __init__(self, tablet: Tablet, life: Life, machine: Machine | None = None) -> None:
        self._tablet = tablet
        self._life = life
        self._machine = machine or Machine()
        tablet.reports.make = self._made

    async def save(self) -> SavedReport:
        """Examine the tablet, and save the report on a USB stick: where it went, or why not."""
        report = await self._report("person")
        try:
            return SavedReport(str(await on_thread(lambda: save(report, self._machine))()))
        except CannotSaveError as error:
            return SavedReport("", error.why)

    async def _made(self, asked: Asked) -> Waiting:
        report = await self._report(asked)
        body = (await on_thread(lambda: reports.encoded(report))()).decode()
        return Waiting(report.id, body, report.device_id)

    async def _report(self, asked: Asked) -> Report:
        """For a person with what they had examined before, such as the network's quality, which takes its time."""
        diagnosis, clock = self._tablet.diagnosis, self._tablet.clock
        fresh = await diagnosis.examine()
        in_order = sorted(fresh, key=lambda one: diagnosis.ids.index(one.check))
        found = tuple(diagnosis.state.findings.values()) if asked == "person" else tuple(in_order)
        where = await self._tablet.store.read(place)
        moments = tuple(self._life.moments)
        return await on_thread(lambda: make(asked, found, moments, where, self._machine, clock))()
