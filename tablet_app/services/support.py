"""The support code of this tablet as it stands now, made of what the services know at this moment."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from tablet_app import __version__
from tablet_app.domain.checkin import Mark, Standing, Step, StepState
from tablet_app.domain.health import Finding, State, worst_of
from tablet_app.domain.support_code import (
    BATTERY_BANDS,
    GROUPS,
    QUEUE_BANDS,
    SOUNDS,
    STOPS,
    SupportFacts,
    band,
    encode,
)
from tablet_app.services.checkin import CheckIns, CheckInView
from tablet_app.services.health import StoreHealth
from tablet_app.services.link import Link, LinkState
from tablet_app.services.outbox import Outbox, QueueView

Power = tuple[bool | None, int | None]
"""Whether the charger gives power, and the battery's percentage; None for what is not known."""
Sound = tuple[bool, str]
"""Whether an alert is heard, or would be, and why not."""

POWER_EVERY_S = 20.0
"""The code is made anew with every order; a power supply's chip takes its time to answer."""


class Health(Protocol):
    @property
    def state(self) -> StoreHealth: ...


_MARKS = {
    Mark.ASKS: "asks",
    Mark.PROBLEM: "problem",
    Mark.COULD_NOT_LOOK: "could_not_look",
}
_SOUNDS = {
    "stream_muted": "muted",
    "too_quiet": "too_low",
    "unplugged": "no_device",
    "elsewhere": "no_device",
    "daemon_frozen": "no_daemon",
    "no_stream": "not_heard",
    "silent": "not_heard",
    "alsa_off": "muted",
    "not_the_speaker": "no_device",
    "speaker_gone": "no_device",
    "room_silent": "beeps_unheard",
    "ok": "fine",
}
"""Words of the sound's own for what has one word in the code."""


def sound_word(sound: Sound | None, steps: Iterable[StepState], findings: Mapping[str, Finding]) -> str:
    """What is wrong with the sound, by whoever has measured last: the watch over alerts, check-in, then the checks."""
    if sound is not None and not sound[0]:
        return _known_sound(sound[1])
    step = next((one for one in steps if one.step is Step.SOUND), None)
    if step is not None and step.mark in (Mark.OK, Mark.ANSWERED):
        return "faint" if step.reason == "faint" else "fine"
    if step is not None and (step.mark in _MARKS or step.mark is Mark.ACCEPTED):
        return _known_sound(step.reason)
    for name in ("S1", "S2", "S3", "S4", "S5", "S6", "S7"):
        found = findings.get(name)
        if found is not None and found.state is State.BROKEN:
            return _known_sound(found.reason)
    looked = sound is not None or any(name.startswith("S") for name in findings)
    return "fine" if looked else "unknown"


def _known_sound(reason: str) -> str:
    word = _SOUNDS.get(reason, reason)
    return word if word in SOUNDS else "not_heard"


def place(view: CheckInView) -> tuple[str, str]:
    """Where the tablet stands, and how the step that is due stands; words of PLACES and MARKS."""
    if view.standing is not Standing.CHECKING_IN or view.current is None:
        return view.standing.value, "looking"
    mark = next(one.mark for one in view.steps if one.step is view.current)
    return view.current.value, _MARKS.get(mark, "looking")


def verdicts(findings: Mapping[str, Finding], store: StoreHealth) -> dict[str, str]:
    """The worst of each group; a check that could not look says nothing. A disk that takes nothing is broken."""
    told: dict[str, str] = {}
    for group, letters in GROUPS.items():
        looked = [
            one for name, one in findings.items() if name[:1] in letters and one.state is not State.COULD_NOT_LOOK
        ]
        told[group] = worst_of(looked).value if looked else "not_looked"
    return told if store.ok else told | {"storage": "broken"}


def facts(
    view: CheckInView,
    queue: QueueView,
    link: LinkState,
    store: StoreHealth,
    power: Power,
    sound: Sound | None,
    findings: Mapping[str, Finding],
) -> SupportFacts:
    """All that goes into the code. `sound` is None before anybody has listened."""
    where, mark = place(view)
    mains, percent = power
    stop = findings.get("P4")
    return SupportFacts(
        release=__version__,
        place=where,
        mark=mark,
        link="online" if link.online else link.reason or "unknown",
        sound=sound_word(sound, view.steps, findings),
        mains="unknown" if mains is None else "plugged" if mains else "unplugged",
        battery="unknown" if percent is None else band(percent, BATTERY_BANDS, "good"),
        queue=band(queue.waiting, QUEUE_BANDS, "many"),
        refusals="refused" if queue.parked else "none",
        stop=stop.reason if stop is not None and stop.reason in STOPS else "unknown",
        verdicts=verdicts(findings, store),
    )


class Support:
    """`findings` are asked at each reading: by the checks' ids, none before a look.

    So are `power`, at most every POWER_EVERY_S, and `sound`; whoever knows them puts them in. Why the tablet was off is
    the reason of finding P4, where that is a word of `STOPS`.
    """

    def __init__(
        self,
        checkins: CheckIns,
        outbox: Outbox,
        link: Link,
        health: Health,
        findings: Callable[[], Mapping[str, Finding]] = dict,
    ) -> None:
        self._checkins, self._outbox, self._link, self._health = checkins, outbox, link, health
        self._findings = findings
        self.power: Callable[[], Power] = lambda: (None, None)
        self.sound: Callable[[], Sound | None] = lambda: None
        self._supply: Power = (None, None)
        self._supply_at = -POWER_EVERY_S

    async def code(self) -> str:
        """The code in its groups. Raises StoreError."""
        view, queue = await self._checkins.view(), await self._outbox.view()
        now = time.monotonic()
        if now - self._supply_at >= POWER_EVERY_S:
            self._supply, self._supply_at = self.power(), now
        return encode(
            facts(view, queue, self._link.state, self._health.state, self._supply, self.sound(), self._findings())
        )
