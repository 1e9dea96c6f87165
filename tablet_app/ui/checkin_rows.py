"""The eight steps of the check-in as the screen shows them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import asdict

from tablet_app.domain.checkin import Mark, Standing, Step, StepState
from tablet_app.domain.venue import Opening, Venue, openings
from tablet_app.ui.when import NEVER, When, when


class StepRow(Struct, frozen=True):
    """One step: its code (C1 to C8), how it stands, why, and the numbers of the reason."""

    code: str
    mark: str
    reason: str
    facts: dict[str, str]


def step_row(state: StepState, *, complete: bool) -> StepRow:
    # "Ready for orders" asks nobody anything while there are steps to do before it.
    early = state.step is Step.READY and not complete
    return StepRow(state.step.value, (Mark.OPEN if early else state.mark).value, state.reason, dict(state.facts))


def step_rows(states: Iterable[StepState], *, complete: bool) -> list[StepRow]:
    return [step_row(state, complete=complete) for state in states]


SAME_SHIFT = timedelta(hours=18)
"""An opening that is further away is not what a check-in at this moment is about."""


def hours(venue: Venue, opening: Opening | None, now: datetime) -> dict[str, object]:
    """The hours of the day that a check-in at `now` is about: that of the present or coming opening, else today.

    `day` as in `When`; `slots` are the openings that begin on it, [{opens, closes, nextDay}] in local time, none on a
    closed day.
    """
    zone = ZoneInfo(venue.timezone)
    moment = opening.opens_at if opening is not None and opening.opens_at - now <= SAME_SHIFT else now
    day = moment.astimezone(zone).date()
    slots: list[dict[str, object]] = []
    for slot in openings(venue, day, 1):
        opens, closes = slot.opens_at.astimezone(zone), slot.closes_at.astimezone(zone)
        midnight = closes.date() > day and f"{closes:%H:%M}" == "00:00"
        slots.append(
            {
                "opens": f"{opens:%H:%M}",
                "closes": "24:00" if midnight else f"{closes:%H:%M}",
                "nextDay": closes.date() > day and not midnight,
            }
        )
    return {"day": when(moment, now, zone).day, "slots": slots}


def times(
    venue: Venue | None, opening: Opening | None, checked_in_at: datetime | None, now: datetime
) -> dict[str, dict[str, str]]:
    """As `CheckInModel.times` has them."""
    moments = {
        "since": checked_in_at,
        "opens": opening.opens_at if opening else None,
        "closes": opening.closes_at if opening else None,
        "pausedUntil": venue.paused_until if venue else None,
    }
    return {name: asdict(told(venue, moment, now)) for name, moment in moments.items()}


def late(standing: Standing, opening: Opening | None, now: datetime) -> bool:
    """Whether the venue is open and nobody has checked in."""
    return opening is not None and standing is Standing.NOT_CHECKED_IN and opening.contains(now)


def told(venue: Venue | None, moment: datetime | None, now: datetime) -> When:
    """An instant in the venue's time; none before the venue is known."""
    return NEVER if venue is None else when(moment, now, ZoneInfo(venue.timezone))
