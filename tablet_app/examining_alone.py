"""The checks of the tablet for the command line: beside a running app, without one, with a damaged database."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from tablet_app import __version__, lock, sounding
from tablet_app.config import Config
from tablet_app.diagnostics import lives, of_machine, of_network, of_sound
from tablet_app.diagnostics.checks import app, starts
from tablet_app.diagnostics.checks import rang as rang_check
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.run import run
from tablet_app.diagnostics.traces import traces
from tablet_app.domain.changes import Changes
from tablet_app.domain.checkin import Standing
from tablet_app.domain.health import Finding, State
from tablet_app.domain.lives import Cause, last_off, offs, unclean_lately
from tablet_app.domain.venue import Venue, around
from tablet_app.examining import machine_of, network_of, repairs_of, sounds_of
from tablet_app.services import rang
from tablet_app.services.aside import on_thread
from tablet_app.services.clock import Clock
from tablet_app.services.device import Device
from tablet_app.services.diagnosis import CannotRepairError, Check, Diagnosis
from tablet_app.sound import mending
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.rules import Rules
from tablet_app.store import device as facts
from tablet_app.store import outbox
from tablet_app.store.check import check, size_of
from tablet_app.store.connection import FILE
from tablet_app.store.database import StoreError, read_only
from tablet_app.store.db import Db
from tablet_app.store.errors import DamagedError, NotOurDatabaseError
from tablet_app.store.token import FILE as TOKEN
from tablet_app.store.token import TokenFile
from tablet_app.sync.api import Platform


@asynccontextmanager
async def diagnosis_alone(
    config: Config, machine: Machine | None = None, *, changes: Changes | None = None, clock: Clock | None = None
) -> AsyncGenerator[Diagnosis]:
    """For the command line: beside a running app, without one, and where the database is damaged or missing.

    `changes` hears of each finding; `clock` learns the platform's time. What it plays gives way to an alert
    of the running app. Raises OSError or ssl.SSLError when `ca_file` can't be read.
    """
    machine = machine or Machine()
    clock, ringer, url = clock or Clock(), Ringer(config.sound_backends), config.platform_url or ""
    token = TokenFile(config.data_dir).read
    platform = Platform(url, token, clock, config.ca_file)

    async def checked_in() -> bool:
        return await on_thread(lambda: _checked_in(config.data_dir, clock.now()))()

    async def rang_then() -> Finding:
        return await on_thread(lambda: _rang_before(config.data_dir, clock.now()))()

    async def cursor() -> int:
        return await on_thread(lambda: _cursor(config.data_dir))()

    def rules() -> Rules:
        return sounding.rules(config, None, held=False)

    sounds = sounds_of(machine, ringer, rules, config, rang_then)
    network = replace(
        network_of(url, config, platform, clock, token, cursor), paired=lambda: _paired(config.data_dir, token)
    )
    itself = machine_of(config, clock, checked_in)
    repairs = repairs_of(machine, rules) | of_machine.repairs(machine, itself)
    repairs |= {
        "free_streams": lambda: mending.free_streams(config.sound_backends, lambda: False),
        "restart_ringer": _not_here,
        "reconnect": _not_here,
    }
    own = [*of_machine.checks(machine, itself), *_app_checks(config.data_dir, machine, clock)]
    checks = [*of_sound.checks(sounds), *of_network.checks(machine, network), *own]
    try:
        yield Diagnosis(changes or Changes(), clock).equip(checks, repairs, run)
    finally:
        await platform.close()


def _paired(data: Path, token: Callable[[], str | None]) -> bool | None:
    """None where the data is another user's: that says nothing about the tablet."""
    try:
        (data / TOKEN).stat()
    except PermissionError:
        return None
    except OSError:
        return False
    return token() is not None if os.access(data / TOKEN, os.R_OK) else None


async def _not_here() -> None:
    """It is the running app that would have to do it."""
    raise CannotRepairError("not_here")


def _rang_before(data: Path, now: datetime) -> Finding:
    try:
        with read_only(data) as db:
            known = rang.read(db, now)
    except StoreError:
        return Finding("S8", State.COULD_NOT_LOOK, "no_database", (), rang_check.SOURCE)
    return rang_check.look(known, now, started_at=lock.held_since(data), online=None, online_since=None)


def _at_work(known: rang.Rang) -> bool:
    return known.standing in (Standing.CHECKED_IN, Standing.PAUSED)


def _checked_in(data: Path, now: datetime) -> bool:
    try:
        with read_only(data) as db:
            return _at_work(rang.read(db, now))
    except StoreError:
        # Nobody can have checked in at a tablet without a database.
        return False


def _cursor(data: Path) -> int:
    try:
        with read_only(data) as db:
            position = facts.cursor(db)
    except StoreError:
        return 0
    return position[0] if position is not None else 0


def _app_checks(data: Path, machine: Machine, clock: Clock) -> list[Check]:
    """P4 and A1 to A4, from the files in the data folder."""

    def reading(name: str, look: Callable[[Db], Finding]) -> Check:
        def read() -> Finding:
            try:
                with read_only(data) as db:
                    return look(db)
            except (StoreError, DamagedError, sqlite3.Error):
                return Finding(name, State.COULD_NOT_LOOK, "no_database", source=FILE)

        return Check(name, on_thread(read))

    return [
        Check("P4", on_thread(lambda: _starts(data, machine, clock.now())), limit_s=5.0),
        Check("A1", on_thread(lambda: _running(data, clock.now()))),
        Check("A2", on_thread(lambda: _database(data))),
        reading("A3", lambda db: _traffic(db, clock.now())),
        reading("A4", lambda db: _check_in(db, clock.now())),
    ]


def _starts(data: Path, machine: Machine, now: datetime) -> Finding:
    moments, found = lives.Journal(data).read(), traces(machine)
    return starts.look(last_off(moments, found), unclean_lately(moments, now), (), found.sources)


def _running(data: Path, now: datetime) -> Finding:
    started = lock.held_since(data) if data.is_dir() else None
    if started is None:
        return app.not_running()
    day_ago = now - timedelta(days=1)
    crashes = sum(off.cause is Cause.CRASHED and off.until >= day_ago for off in offs(lives.Journal(data).read()))
    return app.running(app.Running(__version__, (datetime.now(UTC) - started).total_seconds(), crashes, None))


def _database(data: Path) -> Finding:
    size = size_of(data / FILE)
    if not size or not os.access(data / FILE, os.R_OK):
        return Finding("A2", State.COULD_NOT_LOOK, "no_database", source=FILE)
    damage = ""
    try:
        with read_only(data) as db:
            check(db, size)
    except (StoreError, DamagedError, sqlite3.Error) as error:
        if isinstance(error.__cause__, NotOurDatabaseError):
            return Finding("A2", State.COULD_NOT_LOOK, "other_version", source=FILE)
        damage = str(error) or "damaged"
    return app.database(damage, size / 1e6, put_right=False)


def _traffic(db: Db, now: datetime) -> Finding:
    device = facts.get(db, "device", Device)
    waiting, oldest = outbox.counts(db)
    return app.traffic(
        app.Traffic(
            paired=device is not None and not device.revoked,
            waiting=waiting,
            oldest=None if oldest is None else now - oldest,
            refused=len(outbox.parked(db)),
            offline=None,
            heartbeat=None,
        )
    )


def _check_in(db: Db, now: datetime) -> Finding:
    venue = facts.get(db, "venue", Venue)
    near = around(venue, now) if venue is not None else None
    return app.check_in(rang.read(db, now).standing, (near.current or near.next) if near else None, now)
