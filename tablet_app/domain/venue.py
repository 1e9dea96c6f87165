"""The venue: its opening hours, its pauses, and its profile, which is what the platform allows it to do."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from msgspec import Struct, field


class Slot(Struct, frozen=True):
    """Local times as "HH:MM"; `closes` at or before `opens` means past midnight, "24:00" means midnight."""

    opens: str
    closes: str


class WeeklySlot(Struct, frozen=True):
    """A slot of every week; `day` from 1 (Monday) to 7."""

    day: int
    opens: str
    closes: str


class SpecialDay(Struct, frozen=True):
    """A date whose slots replace the week's; no slots means closed all day."""

    date: date
    slots: tuple[Slot, ...] = ()


class Venue(Struct, frozen=True):
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


class PrepRange(Struct, frozen=True):
    """Preparation times that the platform accepts, in minutes."""

    min: int = 5
    max: int = 90
    step: int = 5
    default: int = 15

    def choices(self, most: int = 5) -> tuple[int, ...]:
        """Up to `most` times to offer, ascending, the default always among them, spread around it."""
        default = self.clamp(self.default)
        every = sorted({*range(self.min, self.max + 1, max(1, self.step)), default})
        here = every.index(default)
        spread = (0, -1, 1, 3, 6, 9)
        near = sorted(set(range(-here, len(every) - here)) - set(spread), key=lambda offset: (abs(offset), offset))
        wanted = [here + offset for offset in (*spread, *near) if 0 <= here + offset < len(every)]
        return tuple(sorted(every[index] for index in wanted[: max(1, most)]))

    def clamp(self, minutes: int) -> int:
        return max(self.min, min(self.max, minutes))


class Profile(Struct, frozen=True):
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


class Opening(Struct, frozen=True):
    """One stretch of opening, as instants in UTC; open from `opens_at` until just before `closes_at`."""

    opens_at: datetime
    closes_at: datetime

    def contains(self, now: datetime) -> bool:
        return self.opens_at <= now < self.closes_at

    @property
    def endless(self) -> bool:
        """True for a venue that never closes."""
        return self.closes_at - self.opens_at > ENDLESS


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


def _slots_as_openings(venue: Venue, first: date, days: int) -> list[Opening]:
    zone = ZoneInfo(venue.timezone)
    found: list[Opening] = []
    for offset in range(days):
        day = first + timedelta(days=offset)
        for opens, closes in _slots(venue, day):
            start, end = _minutes(opens), _minutes(closes)
            if end <= start:
                end += 24 * 60
            slot = Opening(_at(day, start, zone), _at(day, end, zone))
            # A slot inside the hour that summer time skips has no length.
            if slot.opens_at < slot.closes_at:
                found.append(slot)
    return sorted(found, key=lambda opening: opening.opens_at)


# Asked ten times for each change of an order, always about the same days: 0.3 ms each on the thread that draws.
@lru_cache(maxsize=32)
def openings(venue: Venue, first: date, days: int) -> tuple[Opening, ...]:
    """Openings whose slots begin on local days `first` to `first` + `days` - 1, ascending.

    Slots that overlap or touch are one opening: 18:00-24:00 and the next day's 00:00-04:00 are one night.
    """
    found: list[Opening] = []
    for slot in _slots_as_openings(venue, first, days):
        if not found or slot.opens_at > found[-1].closes_at:
            found.append(slot)
        elif slot.closes_at > found[-1].closes_at:
            found[-1] = Opening(found[-1].opens_at, slot.closes_at)
    return tuple(found)


class Around(Struct, frozen=True):
    """The openings around an instant."""

    previous: Opening | None
    current: Opening | None
    next: Opening | None


LOOK_BACK_DAYS = 8
LOOK_AHEAD_DAYS = 15
"""Two weeks and a day: a longer closure is shown as closed without a date."""
ENDLESS = timedelta(days=LOOK_BACK_DAYS - 1)
"""A longer opening belongs to a venue that never closes: its ends are only the ends of what was looked at."""


def around(venue: Venue, now: datetime) -> Around:
    """The opening that has ended last, the one that contains `now`, and the one that begins next."""
    today = now.astimezone(ZoneInfo(venue.timezone)).date()
    previous = current = following = None
    for opening in openings(venue, today - timedelta(days=LOOK_BACK_DAYS), LOOK_BACK_DAYS + LOOK_AHEAD_DAYS):
        if opening.closes_at <= now:
            previous = opening
        elif opening.contains(now):
            current = opening
        elif following is None:
            following = opening
    return Around(previous, current, following)


def end_of_day(venue: Venue, now: datetime) -> datetime:
    """When the venue's present opening ends, or the next one if it is closed; local midnight when it never does."""
    near = around(venue, now)
    opening = near.current or near.next
    if opening is not None and not opening.endless:
        return opening.closes_at
    zone = ZoneInfo(venue.timezone)
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return datetime(tomorrow.year, tomorrow.month, tomorrow.day, tzinfo=zone)
