"""A1 to A5: the app itself, its database, what waits for the platform, the check-in, and what was switched off."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from msgspec import Struct

from tablet_app.domain.checkin import PROMPT_BEFORE, Standing
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.domain.venue import Opening

LAG_MS = 100.0
"""A tap that is answered later than this feels like one that was not taken."""
LAG_BROKEN_MS = 1000.0
CRASHES = 3
"""One is worth knowing; so many within a day, and the next order may come while it starts."""
LARGE_MB = 250.0
"""Past orders and settled commands are bounded, at some 105 MB together."""
WAITS = timedelta(minutes=2)
"""A command takes under a second; with all pauses that a busy platform asks for it is seldom over a minute."""
WAITS_LONG = timedelta(minutes=15)
FORGOTTEN = timedelta(days=1)
"""Who switches a product off for longer than a day says until when."""


class Running(Struct, frozen=True):
    """`crashes`: unclean ends of the app within 24 h. `lag_ms`: of 100 rounds of the loop the latest but one."""

    version: str
    uptime_s: float
    crashes: int
    lag_ms: float | None


def running(found: Running) -> Finding:
    """A1."""
    evidence = (
        Measure("version", found.version),
        Measure("uptime", round(found.uptime_s), "s"),
        Measure("crashes_24h", found.crashes, "", CRASHES),
        Measure("lag_p99", found.lag_ms, "ms", LAG_MS),
    )
    lag = found.lag_ms or 0.0
    if found.crashes >= CRASHES:
        return Finding("A1", State.BROKEN, "crashes", evidence, "lives.log")
    if lag >= LAG_BROKEN_MS:
        return Finding("A1", State.BROKEN, "stalls", evidence, "event loop", fix="restart_app")
    if found.crashes:
        return Finding("A1", State.WORTH_KNOWING, "crashed", evidence, "lives.log")
    if lag >= LAG_MS:
        return Finding("A1", State.WORTH_KNOWING, "slow", evidence, "event loop", fix="restart_app")
    return Finding("A1", State.FINE, "", evidence)


def not_running() -> Finding:
    """A1 where the app does not run: no fault by itself, but nothing rings."""
    return Finding("A1", State.BROKEN, "not_running", source="lock")


def database(damage: str, megabytes: float, *, put_right: bool, trouble: str = "") -> Finding:
    """A2. `damage`: what the check of the file found; `put_right`: made anew just now; `trouble`: of the disk."""
    evidence = (Measure("size", round(megabytes, 1), "MB", LARGE_MB), Measure("damage", damage or None))
    if trouble:
        return Finding("A2", State.BROKEN, "disk", (*evidence, Measure("trouble", trouble)), "tablet.db")
    if damage and not put_right:
        return Finding("A2", State.BROKEN, "damaged", evidence, "tablet.db")
    if put_right:
        return Finding("A2", State.WORTH_KNOWING, "put_right", evidence, "tablet.db")
    if megabytes > LARGE_MB:
        return Finding("A2", State.WORTH_KNOWING, "large", evidence, "tablet.db")
    return Finding("A2", State.FINE, "", evidence, "tablet.db")


class Traffic(Struct, frozen=True):
    """`oldest`: how long the oldest command waits; `offline`: how long the platform is out of reach; None: it is not.

    `heartbeat`: how long ago the platform took the last one; None: none since the start. `paired`: there is a platform.
    """

    paired: bool
    waiting: int
    oldest: timedelta | None
    refused: int
    offline: timedelta | None
    heartbeat: timedelta | None


def traffic(found: Traffic) -> Finding:
    """A3."""
    evidence = (
        Measure("waiting", found.waiting),
        Measure("oldest", _seconds(found.oldest), "s", WAITS.total_seconds()),
        Measure("refused", found.refused),
        Measure("offline", _seconds(found.offline), "s"),
        Measure("last_heartbeat", _seconds(found.heartbeat), "s", WAITS_LONG.total_seconds()),
    )
    if not found.paired:
        return Finding("A3", State.COULD_NOT_LOOK, "not_paired", evidence, "outbox")
    late = max(found.oldest or timedelta(), found.offline or timedelta(), found.heartbeat or timedelta())
    if late >= WAITS_LONG:
        return Finding("A3", State.BROKEN, "stuck", evidence, "outbox", fix="reconnect")
    if found.refused:
        return Finding("A3", State.WORTH_KNOWING, "refused", evidence, "outbox")
    if late >= WAITS:
        return Finding("A3", State.WORTH_KNOWING, "waits", evidence, "outbox", fix="reconnect")
    return Finding("A3", State.FINE, "", evidence, "outbox")


def check_in(standing: Standing, opening: Opening | None, now: datetime) -> Finding:
    """A4. `opening`: the one at `now`, or the next."""
    opens_in = None if opening is None else max(0, round((opening.opens_at - now).total_seconds()))
    evidence = (Measure("standing", standing.value), Measure("opens_in", opens_in, "s"))
    if standing is Standing.REVOKED:
        return Finding("A4", State.BROKEN, "revoked", evidence, "device")
    if standing is Standing.UNPAIRED:
        return Finding("A4", State.BROKEN, "unpaired", evidence, "device")
    if standing is Standing.PAUSED:
        return Finding("A4", State.WORTH_KNOWING, "paused", evidence, "venue")
    if standing in (Standing.NOT_CHECKED_IN, Standing.CHECKING_IN) and opening is not None:
        if opening.contains(now):
            return Finding("A4", State.BROKEN, "open_not_checked_in", evidence, "check-in")
        if opening.opens_at - now <= PROMPT_BEFORE:
            return Finding("A4", State.WORTH_KNOWING, "opens_soon", evidence, "check-in")
    return Finding("A4", State.FINE, "", evidence, "check-in")


def products_off(since: Collection[datetime | None], now: datetime) -> Finding:
    """A5. `since`: of each product that is off until somebody switches it on, when that began, where it is known."""
    long = [moment for moment in since if moment is not None and now - moment > FORGOTTEN]
    evidence = (Measure("off", len(since)), Measure("off_over_a_day", len(long), "", 0))
    if long:
        return Finding("A5", State.WORTH_KNOWING, "forgotten", evidence, "products")
    return Finding("A5", State.FINE, "", evidence, "products")


def _seconds(length: timedelta | None) -> int | None:
    return None if length is None else round(length.total_seconds())
