"""How a command travels to the platform: its row in the outbox, the verdicts, and the pauses between tries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from msgspec import Struct


class State(StrEnum):
    """What is on disk about a command. Being in flight is never on disk: a restart sends again, same key."""

    READY = "ready"
    SETTLED = "settled"
    PARKED = "parked"
    GIVEN_UP = "given_up"


class Command(Struct, frozen=True):
    """One row of the outbox. `id` is the idempotency key; `subject_seq` counts from 1 within `subject`.

    `seen_version`: the platform's version that the person acted on. It stays with us: an order changes with each step
    of its courier, and a confirmation must not fail for that.
    """

    seq: int
    id: str
    subject: str
    subject_seq: int
    type: str
    payload: Mapping[str, Any]
    state: State
    attempts: int
    last_error: str | None
    made_at: datetime
    seen_version: int | None = None


class Happened(Struct, frozen=True):
    """One thing in the story of a command, `times` times between `first` and `last`.

    `what`: tried (no verdict; `code` is why), refused (`code` and `message` are the platform's), retried (by a person;
    `code` is the other key), given_up (by a person), too_late (its order was over).
    """

    what: str
    code: str
    message: str
    first: datetime
    last: datetime
    times: int = 1


class Delivered(Struct, frozen=True):
    """The platform has it: applied now, or, with `again`, a duplicate of what it had applied before."""

    again: bool = False


class TryAgain(Struct, frozen=True):
    """No verdict about the command: hold its subject and send again. `after` is a floor in seconds."""

    reason: str
    after: float = 0.0


class Refused(Struct, frozen=True):
    """The platform judged this very command and said no. `code` is the contract's, `message` the platform's words."""

    code: str
    message: str = ""


Outcome = Delivered | TryAgain | Refused

PAUSE_BASE_S = 0.5
PAUSE_CAP_S = 60.0
RETRY_AFTER_CAP_S = 900.0
"""A platform that asks for more than 15 minutes is asked again after 15: a restaurant can't wait for a typing error."""


def longest_pause(attempts: int) -> float:
    """Upper end, in seconds, of the random pause after `attempts` failures (full jitter: draw from 0 to this)."""
    return min(PAUSE_CAP_S, PAUSE_BASE_S * 2 ** min(attempts, 12))


def pause_after(attempts: int, draw: float, floor: float = 0.0) -> float:
    """Seconds to pause after `attempts` failures; `draw` is random from 0 to 1, `floor` what Retry-After asked."""
    return max(min(floor, RETRY_AFTER_CAP_S), draw * longest_pause(attempts))
