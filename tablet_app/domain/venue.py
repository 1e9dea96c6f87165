"""The venue: its opening hours, its pauses, and its profile, which is what the platform allows it to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Slot:
    """Local times as "HH:MM"; `closes` at or before `opens` means past midnight, "24:00" means midnight."""

    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class WeeklySlot:
    """A slot of every week; `day` from 1 (Monday) to 7."""

    day: int
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A date whose slots replace the week's; no slots means closed all day."""

    date: date
    slots: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class Venue:
    id: str
    version: int
    name: str
    timezone: str
    hours: tuple[WeeklySlot, ...] = ()
    special_days: tuple[SpecialDay, ...] = ()
    address: str = ""
    phone: str = ""
    email: str = ""
    paused_until: datetime | None = None
    paused_reason: str | None = None

    def paused(self, now: datetime) -> bool:
        return self.paused_until is not None and now < self.paused_until


@dataclass(frozen=True, slots=True)
class PrepRange:
    """Preparation times that the platform accepts, in minutes."""

    min: int = 5
    max: int = 90
    step: int = 5
    default: int = 15

    def choices(self, most: int = 5) -> tuple[int, ...]:
        """Up to `most` times to offer, ascending, the default always among them, spread around it."""
        every = list(range(self.min, self.max + 1, max(1, self.step)))
        if self.default not in every:
            every = sorted({*every, self.default})
        steps = (-1, 0, 1, 3, 6, 9, -2, 2, 4, 5)
        here = every.index(self.default)
        chosen: list[int] = []
        for offset in steps:
            if 0 <= here + offset < len(every) and len(chosen) < most:
                chosen.append(every[here + offset])
        return tuple(sorted(chosen))

    def clamp(self, minutes: int) -> int:
        return max(self.min, min(self.max, minutes))


@dataclass(frozen=True, slots=True)
class Profile:
    """What the platform allows this venue. The screen promises nothing that is not here."""

    version: int = 0
    platform_name: str = ""
    currency: str = "GEL"
    accept_deadline_s: int | None = None
    unconfirmed: str = "proceeds"
    can_reject: bool = False
    reject_reasons: tuple[str, ...] = ()
    can_change_order: bool = False
    timed_restore: str = "platform"
    prep_minutes: PrepRange = field(default_factory=PrepRange)
    can_pause: bool = False
    can_edit_hours: bool = False
    can_edit_prices: bool = False
    support_phone: str = ""
    late_after_min: int = 10


@dataclass(frozen=True, slots=True)
class Opening:
    """One stretch of opening, as instants in UTC; open from `opens_at` until just before `closes_at`."""

    opens_at: datetime
    closes_at: datetime

    def contains(self, now: datetime) -> bool:
        return self.opens_at <= now < self.closes_at


def _minutes(text: str) -> int:
    hours, minutes = text.split(":")[:2]
    return int(hours) * 60 + int(minutes)


def _at(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    days, rest = divmod(minutes, 24 * 60)
    local = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60), zone)
    return local.astimezone(UTC)


def _slots(venue: Venue, day: date) -> list[tuple[str, str]]:
    for special in venue.special_days:
        if special.date == day:
            return [(slot.opens, slot.closes) for slot in special.slots]
    return [(slot.opens, slot.closes) for slot in venue.hours if slot.day == day.isoweekday()]


def openings(venue: Venue, first: date, days: int) -> Iterator[Opening]:
    """Openings that begin on local days `first` to `first` + `days` - 1, ascending."""
    zone = ZoneInfo(venue.timezone)
    for offset in range(days):
        day = first + timedelta(days=offset)
        found: list[Opening] = []
        for opens, closes in _slots(venue, day):
            start, end = _minutes(opens), _minutes(closes)
            if end <= start:
                end += 24 * 60
            found.append(Opening(_at(day, start, zone), _at(day, end, zone)))
        yield from sorted(found, key=lambda opening: opening.opens_at)


@dataclass(frozen=True, slots=True)
class Around:
    """The openings around an instant."""

    previous: Opening | None
    current: Opening | None
    next: Opening | None


LOOK_AHEAD_DAYS = 15
"""Two weeks and a day: a longer closure is shown as closed without a date."""


def around(venue: Venue, now: datetime) -> Around:
    """The opening that has ended last, the one that contains `now`, and the one that begins next."""
    today = now.astimezone(ZoneInfo(venue.timezone)).date()
    previous = current = following = None
    for opening in openings(venue, today - timedelta(days=8), 8 + LOOK_AHEAD_DAYS):
        if opening.closes_at <= now:
            previous = opening
        elif opening.contains(now):
            # Overlapping slots: the later closing counts.
            if current is None or opening.closes_at > current.closes_at:
                current = opening
        elif following is None:
            following = opening
    return Around(previous, current, following)
