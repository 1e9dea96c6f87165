"""Check-in step C3: the mixer is right, our own tone is in the output, and the room hears it where a microphone is.

Measured, not asked, wherever that can be. Where nothing listens in the room, a person counts beeps.
"""

from __future__ import annotations

import asyncio
import time

from tablet_app.domain.checkin import Mark, Step, StepState
from tablet_app.sound import acoustic, audibility, mixer
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


TONE_S = 4.0
QUIET_DB = 10.0
"""Less than this above the room's noise is worth knowing: a busy kitchen would cover it."""


async def probe(ringer: Ringer, floor_pct: int) -> StepState:
    """Look at the mixer, play the test tone and find it at the output's monitor, then in the room. About 7 s."""
    state = await mixer.look(floor_pct=floor_pct)
    facts = {"volume_pct": str(state.volume_pct), "sink": state.description or ""} if state.reachable else {}
    if state.problem is not None:
        return StepState(Step.SOUND, Mark.PROBLEM, _REASONS[state.problem], facts)
    proof = await audibility.prove(ringer)
    if proof.heard is None:
        return StepState(Step.SOUND, Mark.ASKS, "beeps", facts)
    if not proof.heard:
        return StepState(Step.SOUND, Mark.PROBLEM, _REASONS.get(proof.reason or "", "not_heard"), facts)
    await _tone_over(ringer)
    heard = await acoustic.prove(ringer)
    if heard.verdict == "could_not_look" or heard.above_noise_db is None:
        return StepState(Step.SOUND, Mark.ASKS, "beeps", facts)
    if heard.verdict == "not_found":
        # Perhaps the loudspeaker is broken, perhaps the microphone: people's ears decide.
        return StepState(Step.SOUND, Mark.ASKS, "beeps_unheard", facts)
    facts = {**facts, "above_noise_db": str(round(heard.above_noise_db))}
    return StepState(Step.SOUND, Mark.OK, "faint" if heard.above_noise_db < QUIET_DB else "ok", facts)


async def _tone_over(ringer: Ringer) -> None:
    """Returns when the tone that plays once has ended; an alert goes on, and then the room is not listened to."""
    end = time.monotonic() + TONE_S
    while ringer.state.wanted == "test" and time.monotonic() < end:  # noqa: ASYNC110 - the ringer has one listener
        await asyncio.sleep(0.05)
