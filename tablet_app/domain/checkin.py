"""The check-in at every opening: where the tablet stands, what is due, and the steps that support reads aloud."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct, field

from tablet_app.domain.venue import Venue, around


class Standing(StrEnum):
    UNPAIRED = "unpaired"
    NOT_CHECKED_IN = "not_checked_in"
    CHECKING_IN = "checking_in"
    CHECKED_IN = "checked_in"
    PAUSED = "paused"
    CLOSED = "closed"
    REVOKED = "revoked"


class Step(StrEnum):
    CONNECTION = "C1"
    POWER = "C2"
    SOUND = "C3"
    SCREEN = "C4"
    CLOCK = "C5"
    PRODUCTS = "C6"
    HOURS = "C7"
    READY = "C8"


class Mark(StrEnum):
    """How a step stands. ASKS: the machine cannot know, a person answers. COULD_NOT_LOOK is not a fault.

    ACCEPTED: there is a problem, and a person opens all the same; the platform is told.
    """

    OPEN = "open"
    RUNNING = "running"
    OK = "ok"
    ASKS = "asks"
    ANSWERED = "answered"
    PROBLEM = "problem"
    ACCEPTED = "accepted"
    COULD_NOT_LOOK = "could_not_look"


PASSED = frozenset({Mark.OK, Mark.ANSWERED, Mark.ACCEPTED})


class StepState(Struct, frozen=True):
    """One step with its mark; `reason` is a code that the screen turns into a sentence, `facts` are its numbers."""

    step: Step
    mark: Mark = Mark.OPEN
    reason: str = ""
    facts: Mapping[str, str] = field(default_factory=dict[str, str])


class CheckInRecord(Struct, frozen=True):
    """What the store keeps: an unfinished run with its answers, and when the last one ended. Times in platform time."""

    begun_at: datetime | None = None
    answers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Step code -> "answered" (a person said it is fine), "problem", or "accepted" (a problem, and they go on)."""
    checked_in_at: datetime | None = None
    checked_out_at: datetime | None = None


PROMPT_BEFORE = timedelta(minutes=15)
REMIND_BEFORE = timedelta(minutes=5)
MISSED_AFTER = timedelta(minutes=5)
SHIFT = timedelta(hours=18)
"""How long a check-in lasts at a venue that has no hours at all."""
REMIND_EVERY = timedelta(minutes=1)
MISSED_REMINDS_EVERY = 5
"""Minutes between reminders once the check-in was missed."""


def _counts(venue: Venue, made: datetime | None, now: datetime) -> bool:
    """True when what was done at `made` counts for the opening at `now`, or for the next one.

    It does when it was done after the previous opening had ended, or within 15 minutes before this one; so hours that
    are changed while open undo nothing. What seems to lie in the future was made before the clock was put right.
    """
    near = around(venue, now)
    target = near.current or near.next
    if made is None:
        return False
    if target is None:
        return now < made + SHIFT
    if target.endless or near.previous is None:
        return made < target.closes_at
    return min(target.opens_at - PROMPT_BEFORE, near.previous.closes_at) <= made < target.closes_at


def valid_for(venue: Venue, record: CheckInRecord, now: datetime) -> bool:
    """True when the last check-in counts for the opening at `now`, or for the next one if it was made for that."""
    made, left = record.checked_in_at, record.checked_out_at
    if made is None or (left is not None and left >= made):
        return False
    return _counts(venue, made, now)


def running(venue: Venue | None, record: CheckInRecord, now: datetime) -> bool:
    """True while a check-in is under way; one that was left unfinished ends with the opening it was begun for."""
    return venue is not None and _counts(venue, record.begun_at, now)


def standing(
    *,
    paired: bool,
    revoked: bool,
    venue: Venue | None,
    record: CheckInRecord,
    now: datetime,
) -> Standing:
    """Where the tablet stands at `now` (platform time)."""
    if revoked:
        return Standing.REVOKED
    if not paired or venue is None:
        return Standing.UNPAIRED
    near = around(venue, now)
    if valid_for(venue, record, now):
        return Standing.PAUSED if venue.paused(now) else Standing.CHECKED_IN
    if running(venue, record, now):
        return Standing.CHECKING_IN
    if near.current is not None:
        return Standing.NOT_CHECKED_IN
    if near.next is not None and now >= near.next.opens_at - PROMPT_BEFORE:
        return Standing.NOT_CHECKED_IN
    return Standing.CLOSED


class Due(StrEnum):
    NOTHING = "nothing"
    PROMPT = "prompt"
    REMIND = "remind"
    MISSED = "missed"


class Prompt(Struct, frozen=True):
    """What is due at this moment. `key` names the minute of a reminder; `opens_at` is the opening that it is about."""

    due: Due
    opens_at: datetime | None = None
    key: str | None = None


def prompt(venue: Venue | None, record: CheckInRecord, now: datetime) -> Prompt:
    """From 15 minutes before opening a prompt, from 5 before a reminder each minute, from 5 after "missed".

    Who checked out before the venue closes is asked, but not reminded.
    """
    if venue is None or valid_for(venue, record, now):
        return Prompt(Due.NOTHING)
    near = around(venue, now)
    opening = near.current or near.next
    if opening is None or now < opening.opens_at - PROMPT_BEFORE:
        return Prompt(Due.NOTHING)
    left = record.checked_out_at is not None and _counts(venue, record.checked_out_at, now)
    if left or now < opening.opens_at - REMIND_BEFORE:
        return Prompt(Due.PROMPT, opening.opens_at)
    minute = int((now - (opening.opens_at - REMIND_BEFORE)) / REMIND_EVERY)
    due = Due.REMIND if now < opening.opens_at + MISSED_AFTER else Due.MISSED
    if due is Due.MISSED:
        # Whoever works without a check-in is not to be driven to mute the tablet.
        minute -= minute % MISSED_REMINDS_EVERY
    return Prompt(due, opening.opens_at, f"{opening.opens_at.isoformat()}/{minute}")


def complete(steps: Mapping[Step, StepState]) -> bool:
    """True when every step before C8 has passed, so that "ready for orders" may be tapped."""
    return all(step in steps and steps[step].mark in PASSED for step in Step if step is not Step.READY)
