"""When the tablet ran and why it was off, from what it noted each minute and what the machine remembers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from msgspec import Struct

EMPTY_PCT = 5
"""Below this without mains the battery was empty: the machine switches itself off at 2 to 4 %."""
CUT_WITHIN = timedelta(minutes=2)
"""Mains lost and off so soon after, with no battery to live on: one noted minute, and one that was due."""
LOW_PCT = 15
"""A worn battery drops from here to empty within a minute."""
REPEATED = 3
"""So many unclean stops within `REPEATED_WITHIN` are no accident any more."""
REPEATED_WITHIN = timedelta(days=7)


class Moment(Struct, frozen=True):
    """One line of the journal of lives.

    `at`: platform time; `boot`: the kernel's boot id; `up_s`: seconds since that boot. `kind`: the app started, noted a
    minute, or stopped as it should. `mains` None: not told; `pct` None: no battery; `temperature_c`: the hottest part;
    `load`: of one minute, per core. `why` of a stop: "closed" (a person), "asked" (a signal, as at a shutdown).
    """

    at: datetime
    boot: str
    up_s: float
    kind: Literal["start", "minute", "stop"]
    version: str = ""
    mains: bool | None = None
    pct: int | None = None
    temperature_c: float | None = None
    load: float | None = None
    why: str = ""


class Traces(Struct, frozen=True):
    """What the machine remembers of how its previous boot ended; None: nothing could be looked at.

    `shutdown`: systemd reached "poweroff", "reboot" or "halt"; `overheated`: a thermal trip or critical temperature;
    `froze`: a panic, a hardware watchdog's reset, or a dump in pstore; `empty`: UPower said that the battery was.
    """

    shutdown: str | None = None
    overheated: bool | None = None
    froze: bool | None = None
    empty: bool | None = None
    sources: tuple[str, ...] = ()


class Cause(StrEnum):
    """Why it was off; append only, the support code counts them."""

    NONE = "none"
    CLOSED = "closed"
    UPDATED = "updated"
    CRASHED = "crashed"
    SWITCHED_OFF = "switched_off"
    RESTARTED = "restarted"
    OVERHEATED = "overheated"
    EMPTY = "empty"
    POWER_CUT = "power_cut"
    FROZEN = "frozen"
    BUTTON_OR_CUT = "button_or_cut"


CLEAN = frozenset({Cause.NONE, Cause.CLOSED, Cause.UPDATED, Cause.SWITCHED_OFF, Cause.RESTARTED})


class Off(Struct, frozen=True):
    """One time the tablet was off. `since`: the last sign of life, `until`: the start after it, both platform time.

    `pct` and `unplugged`: the battery's level then, and how long it had been without mains, where that is known.
    """

    cause: Cause
    since: datetime
    until: datetime
    pct: int | None = None
    unplugged: timedelta | None = None

    @property
    def clean(self) -> bool:
        return self.cause in CLEAN


def last_off(moments: Sequence[Moment], traces: Traces) -> Off | None:
    """Why the tablet was off before its newest start; None before its second one. `moments`: oldest first.

    `traces` are of the boot before this one, so they count only where the machine itself was off.
    """
    starts = [place for place, moment in enumerate(moments) if moment.kind == "start"]
    if not starts or starts[-1] == 0:
        return None
    before, start = moments[: starts[-1]], moments[starts[-1]]
    last = before[-1]
    cause = _cause(before, last, start, traces if last.boot != start.boot else Traces())
    return Off(cause, last.at, max(start.at, last.at), last.pct, _unplugged(before))


def _cause(before: Sequence[Moment], last: Moment, start: Moment, traces: Traces) -> Cause:
    """The strongest evidence first."""
    if last.kind == "stop" and last.version != start.version:
        return Cause.UPDATED
    if last.boot == start.boot:
        return Cause.CLOSED if last.kind == "stop" else Cause.CRASHED
    if traces.shutdown is not None and not traces.overheated:
        return Cause.RESTARTED if traces.shutdown == "reboot" else Cause.SWITCHED_OFF
    if traces.overheated:
        return Cause.OVERHEATED
    if last.kind == "stop":
        return Cause.CLOSED if last.why == "closed" else Cause.SWITCHED_OFF
    if traces.empty or (last.mains is False and last.pct is not None and last.pct < EMPTY_PCT):
        return Cause.EMPTY
    if traces.froze:
        return Cause.FROZEN
    unplugged = _unplugged(before)
    if last.pct is None and (last.mains or (unplugged is not None and unplugged <= CUT_WITHIN)):
        return Cause.POWER_CUT
    if last.mains is False and last.pct is not None and last.pct < LOW_PCT:
        return Cause.EMPTY
    return Cause.BUTTON_OR_CUT


def _unplugged(before: Sequence[Moment]) -> timedelta | None:
    """How long the last stretch without mains had lasted at the last sign of life; None where it was plugged in."""
    last = before[-1]
    if last.mains is not False:
        return None
    since = last
    for moment in reversed(before):
        if moment.boot != last.boot or moment.mains is not False:
            break
        since = moment
    return timedelta(seconds=last.up_s - since.up_s)


def offs(moments: Sequence[Moment]) -> list[Off]:
    """All times it was off, oldest first, judged by the journal alone."""
    starts = [place for place, moment in enumerate(moments) if moment.kind == "start" and place > 0]
    found = [last_off(moments[: place + 1], Traces()) for place in starts]
    return [off for off in found if off is not None]


def unclean_lately(moments: Sequence[Moment], now: datetime) -> int:
    """How many stops within the last week were not meant."""
    return sum(not off.clean and now - off.until <= REPEATED_WITHIN for off in offs(moments))
