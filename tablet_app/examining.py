"""Where the checks of the tablet and their repairs meet what they look at, in the running app and without it."""

from __future__ import annotations

import functools
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from tablet_app import lock, sounding
from tablet_app.config import Config
from tablet_app.diagnostics import machine as machines
from tablet_app.diagnostics import of_machine, of_network, of_sound
from tablet_app.diagnostics.checks import rang as rang_check
from tablet_app.diagnostics.checks.sound import Wish
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.run import on_thread, run
from tablet_app.domain.changes import Changes
from tablet_app.domain.checkin import Standing
from tablet_app.domain.health import Finding, State
from tablet_app.living import Life
from tablet_app.services import rang
from tablet_app.services.clock import Clock
from tablet_app.services.diagnosis import CannotRepairError, Diagnosis, Repair
from tablet_app.sound import acoustic, mending, overview, trial
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.rules import Rules
from tablet_app.sound.sentry import Sentry
from tablet_app.store import device as facts
from tablet_app.store.database import StoreError, read_only
from tablet_app.store.token import TokenFile
from tablet_app.sync.api import Failure, Platform
from tablet_app.sync.network import Door, Reach
from tablet_app.wiring import Tablet

ORDER_S = 20.0
"""For a program that restarts something: a frozen sound service ends only when it is killed."""


def make_diagnosis(
    tablet: Tablet,
    ringer: Ringer,
    sentry: Sentry,
    life: Life,
    restart: Callable[[], Awaitable[object]],
    machine: Machine | None = None,
) -> Diagnosis:
    """All checks and repairs of the running app; `restart` ends it and starts it anew."""
    machine = machine or Machine()
    started_at = tablet.clock.now()

    async def rang_then() -> Finding:
        now, link = tablet.clock.now(), tablet.link.state
        known = await tablet.store.read(lambda db: rang.read(db, now))
        since = link.since if link.online else None
        return rang_check.look(known, now, started_at=started_at, online=link.online, online_since=since)

    async def cursor() -> int:
        position = await tablet.feed.cursor()
        return position[0] if position is not None else 0

    async def reconnect() -> None:
        tablet.reconnect()

    async def checked_in() -> bool:
        return (await tablet.check_ins.view()).standing in (Standing.CHECKED_IN, Standing.PAUSED)

    config, clock = tablet.config, tablet.clock
    known = of_machine.Known(
        config.data_dir,
        config.printer,
        config.log_file,
        offset_s=lambda: clock.offset.total_seconds() if clock.synced else None,
        samples=life.samples,
        checked_in=checked_in,
    )

    sounds = _sounds(machine, ringer, lambda: sentry.rules, tablet.config, rang_then)
    network = _network(tablet.url, tablet.config, tablet.platform, tablet.clock, tablet.devices.token, cursor)
    repairs = _repairs(machine, lambda: sentry.rules)
    repairs |= {
        "restart_ringer": lambda: mending.restart_ringer(ringer),
        "free_streams": lambda: mending.free_streams(_backends(ringer, tablet.config), lambda: _rings(ringer)),
        "reconnect": reconnect,
        **of_machine.repairs(machine, known, restart=restart),
    }
    own = [*of_machine.checks(machine, known), *life.checks()]
    checks = [*of_sound.checks(sounds), *of_network.checks(machine, network), *own]
    return tablet.diagnosis.equip(checks, repairs, run)


@asynccontextmanager
async def diagnosis_alone(config: Config, machine: Machine | None = None) -> AsyncGenerator[Diagnosis]:
    """For the command line: beside a running app, without one, and where the database is damaged or missing.

    What it plays gives way to an alert of the running app. Raises OSError or ssl.SSLError when `ca_file` can't be read.
    """
    machine = machine or Machine()
    clock, ringer, url = Clock(), Ringer(config.sound_backends), config.platform_url or ""
    token = TokenFile(config.data_dir).read
    platform = Platform(url, token, clock, config.ca_file)

    async def rang_then() -> Finding:
        return await on_thread(lambda: _rang_before(config.data_dir, clock.now()))()

    async def cursor() -> int:
        return await on_thread(lambda: _cursor(config.data_dir))()

    def rules() -> Rules:
        return sounding.rules(config, None, held=False)

    sounds = _sounds(machine, ringer, rules, config, rang_then)
    network = _network(url, config, platform, clock, token, cursor)
    repairs = _repairs(machine, rules)
    repairs |= {
        "free_streams": lambda: mending.free_streams(config.sound_backends, lambda: False),
        "restart_ringer": _not_here,
        "reconnect": _not_here,
    }
    checks = [*of_sound.checks(sounds), *of_network.checks(machine, network)]
    try:
        yield Diagnosis(Changes(), clock).equip(checks, repairs, run)
    finally:
        await platform.close()


def _sounds(
    machine: Machine,
    ringer: Ringer,
    rules: Callable[[], Rules],
    config: Config,
    rang_then: Callable[[], Awaitable[Finding]],
) -> of_sound.Sounds:
    def wish() -> Wish:
        now = rules()
        return Wish(now.floor_pct, now.level_pct, now.may_change_volume, now.speaker)

    return of_sound.Sounds(
        look=lambda: overview.look(machine.ask, rules().speaker),
        trial=lambda: trial.run(_backends(ringer, config), lambda: _rings(ringer)),
        hear=lambda: acoustic.prove(ringer),
        rang=rang_then,
        wish=wish,
    )


def _backends(ringer: Ringer, config: Config) -> tuple[str, ...]:
    """The one that an alert would use first."""
    return tuple(dict.fromkeys((ringer.state.backend, *config.sound_backends)))


def _rings(ringer: Ringer) -> bool:
    return ringer.state.wanted is not None


def _network(
    url: str,
    config: Config,
    platform: Platform,
    clock: Clock,
    token: Callable[[], str | None],
    cursor: Callable[[], Awaitable[int]],
) -> of_network.Network:
    door = Door(url)

    async def ping() -> str:
        answer = await platform.events(await cursor(), limit=1)
        # A cursor that is too old is an answer of the platform too.
        return answer.kind if isinstance(answer, Failure) and answer.kind != "too_old" else ""

    async def knock(within_s: float) -> bool:
        return await door.knock(within_s) is not Reach.AWAY

    return of_network.Network(
        url,
        ping,
        knock,
        paired=lambda: token() is not None,
        offset_s=lambda: clock.offset.total_seconds() if clock.synced else None,
        ca_file=config.ca_file,
    )


def _repairs(machine: Machine, rules: Callable[[], Rules]) -> dict[str, Repair]:
    """What can be put right with the app and without it."""
    order = machine.ask if machine.ask is not machines.ask else functools.partial(machines.ask, limit_s=ORDER_S)

    def level() -> int:
        """An alert raises the volume itself, where it may."""
        return rules().floor_pct if rules().may_change_volume else rules().level_pct

    return {
        "turn_up": lambda: mending.turn_up(level(), machine.ask),
        "switch_output": lambda: mending.switch_output(rules().speaker),
        "restart_sound": lambda: mending.restart_daemon(order),
        "renew_network": lambda: of_network.renew(machine, order),
    }


async def _not_here() -> None:
    """It is the running app that would have to do it."""
    raise CannotRepairError("not_here")


def _rang_before(data: Path, now: datetime) -> Finding:
    try:
        with read_only(data) as db:
            known = rang.read(db, now)
    except StoreError:
        return Finding("S8", State.COULD_NOT_LOOK, "no_database", (), rang_check.SOURCE)
    return rang_check.look(known, now, started_at=_app_started_at(data), online=None, online_since=None)


def _app_started_at(data: Path) -> datetime | None:
    """When the app that holds the lock wrote its name there; None where none does."""
    try:
        lock.Lock(data).release()
    except lock.AlreadyRunningError:
        return datetime.fromtimestamp((data / lock.FILE).stat().st_mtime, UTC)
    return None


def _cursor(data: Path) -> int:
    try:
        with read_only(data) as db:
            position = facts.cursor(db)
    except StoreError:
        return 0
    return position[0] if position is not None else 0
