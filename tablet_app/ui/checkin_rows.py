"""The eight steps of the check-in as the screen shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from tablet_app.domain.checkin import Mark, Step, StepState
from tablet_app.domain.venue import Opening, Venue, openings


@dataclass(frozen=True, slots=True)
class StepRow:
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


def hours_day(opening: Opening | None, now: datetime) -> datetime:
    """An instant of the day whose hours the check-in is about: that of the present or coming opening, else today."""
    return opening.opens_at if opening is not None and opening.opens_at - now <= SAME_SHIFT else now


def hours_on(venue: Venue, moment: datetime) -> list[dict[str, object]]:
    """Openings that begin on the local day of `moment`: [{opens, closes, nextDay}], local times; empty when closed."""
    zone = ZoneInfo(venue.timezone)
    today = moment.astimezone(zone).date()
    slots: list[dict[str, object]] = []
    for opening in openings(venue, today, 1):
        opens, closes = opening.opens_at.astimezone(zone), opening.closes_at.astimezone(zone)
        midnight = closes.date() > today and f"{closes:%H:%M}" == "00:00"
        slots.append(
            {
                "opens": f"{opens:%H:%M}",
                "closes": "24:00" if midnight else f"{closes:%H:%M}",
                "nextDay": closes.date() > today and not midnight,
            }
        )
    return slots
