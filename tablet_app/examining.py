"""Where the checks of the tablet and their repairs meet what they look at, in the running app."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

import platformdirs
from msgspec.structs import replace

from tablet_app.config import Config
from tablet_app.diagnostics import machine as machines
from tablet_app.diagnostics import of_machine, of_network, of_sound
from tablet_app.diagnostics.checks import rang as rang_check
from tablet_app.diagnostics.checks.sound import Wish
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.run import run
from tablet_app.domain.checkin import Standing
from tablet_app.domain.health import Finding
from tablet_app.living import Life
from tablet_app.services import rang
from tablet_app.services.clock import Clock
from tablet_app.services.diagnosis import Diagnosis, Repair
from tablet_app.sound import acoustic, mending, overview, trial
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.rules import Rules
from tablet_app.sound.sentry import Sentry
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure
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
    started_at: datetime | None = None,
) -> Diagnosis:
    """All checks and repairs of the running app, which started at `started_at` (None: now).

    `restart` ends it and starts it anew.
    """
    machine = Machine()
    started_at = started_at or tablet.clock.now()

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

    sounds = sounds_of(machine, ringer, lambda: sentry.rules, tablet.config, rang_then)
    network = network_of(tablet.url, tablet.config, tablet.platform, tablet.clock, tablet.devices.token, cursor)
    itself = replace(
        machine_of(tablet.config, tablet.clock, checked_in),
        samples=life.samples,
        drawing=lambda: tablet.touch_tests.last,
    )
    repairs = repairs_of(machine, lambda: sentry.rules) | of_machine.repairs(machine, itself, restart=restart)
    repairs |= {
        "restart_ringer": lambda: mending.restart_ringer(ringer),
        "free_streams": lambda: mending.free_streams(backends_of(ringer, tablet.config), lambda: rings(ringer)),
        "reconnect": reconnect,
    }
    own = [*of_machine.checks(machine, itself), *life.checks()]
    checks = [*of_sound.checks(sounds), *of_network.checks(machine, network), *own]
    return tablet.diagnosis.equip(checks, repairs, run)


def sounds_of(
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
        trial=lambda: trial.run(backends_of(ringer, config), lambda: rings(ringer)),
        hear=lambda: acoustic.prove(ringer),
        rang=rang_then,
        wish=wish,
    )


def backends_of(ringer: Ringer, config: Config) -> tuple[str, ...]:
    """The one that an alert would use first."""
    return tuple(dict.fromkeys((ringer.state.backend, *config.sound_backends)))


def rings(ringer: Ringer) -> bool:
    return ringer.state.wanted is not None


def network_of(
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


def machine_of(config: Config, clock: Clock, checked_in: Callable[[], Awaitable[bool]]) -> of_machine.Known:
    return of_machine.Known(
        config.data_dir,
        printer=config.printer,
        log_file=config.log_file,
        caches=(Path(platformdirs.user_cache_dir("partner-tablet", appauthor=False)),),
        offset_s=lambda: clock.offset.total_seconds() if clock.synced else None,
        checked_in=checked_in,
    )


def repairs_of(machine: Machine, rules: Callable[[], Rules]) -> dict[str, Repair]:
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
