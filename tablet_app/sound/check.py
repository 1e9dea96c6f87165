"""Check-in step C3: the mixer is right and our own tone is in the output; measured, not asked, wherever that can be."""

from __future__ import annotations

from tablet_app.domain.checkin import Mark, Step, StepState
from tablet_app.sound import audibility, mixer
from tablet_app.sound.ringer import Ringer

_REASONS = {
    "no_daemon": "no_daemon",
    "daemon_frozen": "no_daemon",
    "no_device": "no_device",
    "unplugged": "unplugged",
    "headphones": "headphones",
    "muted": "muted",
    "too_low": "too_quiet",
}


async def probe(ringer: Ringer, floor_pct: int) -> StepState:
    """Look at the mixer, then play the test tone and find it at the output's monitor."""
    state = await mixer.look(floor_pct=floor_pct)
    facts = {"volume_pct": str(state.volume_pct), "sink": state.description or ""} if state.reachable else {}
    if state.problem is not None:
        return StepState(Step.SOUND, Mark.PROBLEM, _REASONS[state.problem], facts)
    proof = await audibility.prove(ringer)
    if proof.heard is None:
        return StepState(Step.SOUND, Mark.ASKS, "asks", facts)
    if not proof.heard:
        return StepState(Step.SOUND, Mark.PROBLEM, _REASONS.get(proof.reason or "", "not_heard"), facts)
    return StepState(Step.SOUND, Mark.OK, "ok", facts)
