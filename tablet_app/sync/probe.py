"""Check-in step C1: does the platform answer, and how fast."""

from __future__ import annotations

from tablet_app.domain.checkin import Mark, Step, StepState
from tablet_app.services.feed import Feed
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure

_PLATFORM_DOWN = frozenset({"platform", "tablet", "too_many", "not_found", "rejected"})


async def connection(platform: Platform, feed: Feed) -> StepState:
    """Ask for the events past our cursor, which takes the token along and changes nothing."""
    position = await feed.cursor()
    answer = await platform.events(position[0] if position is not None else 0, limit=1)
    # A cursor that is too old is still an answer of the platform, and the feed mends that by itself.
    if isinstance(answer, Failure) and answer.kind != "too_old":
        return StepState(
            Step.CONNECTION, Mark.PROBLEM, "platform_down" if answer.kind in _PLATFORM_DOWN else answer.kind
        )
    return StepState(Step.CONNECTION, Mark.OK, "ok", {"latency_ms": str(platform.latency_ms or 0)})
