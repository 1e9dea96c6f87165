"""What gets worse while there is time: looked at each minute, told until somebody understood or it is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.health import Finding, State, worst_first
from tablet_app.services.clock import Clock
from tablet_app.services.diagnosis import Check, Runner, nothing_found

QUIET_FOR = timedelta(hours=1)
"""What somebody has understood and not mended is told again after this."""
TONE_AFTER = timedelta(minutes=2)
"""So long a person has to look before a tone calls for one."""
TONE_EVERY = timedelta(minutes=5)

_Key = tuple[str, str]
_TOLD = frozenset({State.WORTH_KNOWING, State.BROKEN})


class _Known(Struct, frozen=True):
    since: datetime
    quiet_until: datetime | None = None


class Warnings:
    """`state` is what to show now, worst first; `Change.HEALTH` is told when it changes. Lost with the process.

    Without `equip` there is nothing to look at.
    """

    def __init__(self, changes: Changes, clock: Clock) -> None:
        self._checks: Sequence[Check] = ()
        self._run: Runner = nothing_found
        self._changes = changes
        self._clock = clock
        self._known: dict[_Key, _Known] = {}
        self._found: dict[str, Finding] = {}
        self.state: tuple[Finding, ...] = ()

    def equip(self, checks: Sequence[Check], run: Runner) -> Warnings:
        self._checks, self._run = checks, run
        return self

    async def look(self) -> None:
        """Run the checks once. One that could not look keeps what it had found before."""
        async for finding in self._run(self._checks):
            if finding.state is not State.COULD_NOT_LOOK:
                self._found[finding.check] = finding
        now = self._clock.now()
        told = {_key(finding): finding for finding in self._found.values() if finding.state in _TOLD}
        self._known = {key: self._known.get(key, _Known(now)) for key in told}
        self._show(now)

    def understood(self, check_id: str) -> None:
        """A person has read it: quiet for an hour, or until it becomes another thing."""
        now = self._clock.now()
        for key, known in self._known.items():
            if key[0] == check_id:
                self._known[key] = _Known(known.since, now + QUIET_FOR)
        self._show(now)

    def tone_due(self, now: datetime) -> str | None:
        """Key of the occasion for a tone: something is broken, and nobody has looked. A new one each 5 minutes."""
        for finding in self.state:
            waited = now - self._known[_key(finding)].since - TONE_AFTER
            if finding.state is State.BROKEN and waited >= timedelta():
                return f"{finding.check}:{finding.reason}/{int(waited / TONE_EVERY)}"
        return None

    def codes(self) -> list[str]:
        """All that is the matter, understood or not, as the platform is told: "P1:battery_low"."""
        return sorted(f"{check}:{reason}" for check, reason in self._known)

    def _show(self, now: datetime) -> None:
        shown = [
            finding
            for finding in self._found.values()
            if (known := self._known.get(_key(finding))) is not None
            and (known.quiet_until is None or now >= known.quiet_until)
        ]
        state = tuple(worst_first(shown))
        if state != self.state:
            self.state = state
            self._changes.tell(Change.HEALTH)


def _key(finding: Finding) -> _Key:
    return finding.check, finding.reason
