"""Checking the tablet: findings are told as they come; repairs are done, looked after, and taken back."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct, field

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.health import Finding, State, is_worse
from tablet_app.services.clock import Clock

log = logging.getLogger(__name__)

Undo = Callable[[], Awaitable[object]]


class Check(Struct, frozen=True):
    """One check. `look` may raise anything and may hang: `limit_s` cuts it off. `quick`: part of the quick set."""

    id: str
    look: Callable[[], Awaitable[Finding]]
    limit_s: float = 2.0
    quick: bool = True


class CannotRepairError(Exception):
    """A repair that could not be done; `code` says why: "needs_rights", "not_here", "failed"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


Repair = Callable[[], Awaitable[Undo | None]]
"""Does what a person was asked about. Answers with what takes it back, or None. Raises CannotRepairError."""

Runner = Callable[[Sequence[Check]], AsyncGenerator[Finding]]
"""Runs checks side by side, each within its limit, and yields what each found as it comes; never raises."""


class Examination(Struct, frozen=True):
    """How an examination stands. `findings` in the order of the checks; `waiting` are the ids not looked at yet."""

    findings: Mapping[str, Finding] = field(default_factory=dict[str, Finding])
    waiting: tuple[str, ...] = ()
    at: datetime | None = None
    """When the last one ended, in platform time; None before the first."""

    @property
    def running(self) -> bool:
        return bool(self.waiting)


class Repaired(Struct, frozen=True):
    """`outcome`: "done" (fine now), "better", "no_change", "undone" (it got worse and was taken back), or "failed";
    "unseen": it was done, and could not be looked at again. Nothing was done where it is "not_needed" any more (fine),
    or "not_done", for the finding has become another thing.
    """

    outcome: Literal["done", "better", "no_change", "undone", "failed", "unseen", "not_needed", "not_done"]
    finding: Finding
    why: str = ""


class Diagnosis:
    """`Change.HEALTH` is told with each finding. Without `equip` there is nothing to look at."""

    def __init__(self, changes: Changes, clock: Clock) -> None:
        self._checks: dict[str, Check] = {}
        self._repairs: Mapping[str, Repair] = {}
        self._run: Runner = nothing_found
        self._equip: Callable[[], object] | None = None
        self._changes = changes
        self._clock = clock
        self._examinations = 0
        self._told_by: dict[str, int] = {}
        """Of which examination, counted from 1, the finding of each check is."""
        self.state = Examination()

    def equip(self, checks: Sequence[Check], repairs: Mapping[str, Repair], run: Runner) -> Diagnosis:
        """The checks in the order in which they are shown; `repairs` by the id that a finding's `fix` names."""
        self._checks = {check.id: check for check in checks}
        self._repairs, self._run = repairs, run
        return self

    def equip_later(self, equip: Callable[[], object]) -> None:
        """`equip` is called, and calls `Diagnosis.equip`, when somebody first asks for the checks.

        Until then nothing that they need has to be in memory.
        """
        self._equip = equip

    def _equipped(self) -> Mapping[str, Check]:
        if self._equip is not None:
            self._equip()
            self._equip = None
        return self._checks

    @property
    def ids(self) -> tuple[str, ...]:
        """Of all checks, in the order in which they are shown; the slow ones too."""
        return tuple(self._equipped())

    async def examine(self, ids: Collection[str] | None = None) -> tuple[Finding, ...]:
        """Run the checks of these ids; None: the quick set. Answers what they found; earlier findings of others stay.

        Raises KeyError for an unknown id. One that is asked for while another runs goes on beside it; of what both look
        at, the finding of the later one stays.
        """
        self._examinations += 1
        number = self._examinations
        checks = self._equipped()
        wanted = [checks[name] for name in ids] if ids is not None else [one for one in checks.values() if one.quick]
        self._show(dict(self.state.findings), (*self.state.waiting, *(check.id for check in wanted)))
        found: list[Finding] = []
        async for finding in self._run(wanted):
            found.append(finding)
            self._take(finding, number)
        return tuple(found)

    async def repair(self, check_id: str, agreed: str) -> Repaired:
        """Do what the check's finding offers, look again, and take it back if it got worse. Raises KeyError.

        `agreed`: the fix that a person said yes to; where the finding has become another thing, nothing is done.
        """
        before = self.state.findings[check_id]
        if before.state is State.COULD_NOT_LOOK:
            # A busy machine ran out of time since the question was put; that is no other thing.
            (before,) = await self.examine([check_id])
        if before.fix != agreed or not before.fix:
            # It went away, or became another thing, while the question was on the screen.
            return Repaired("not_needed" if before.state is State.FINE else "not_done", before)
        try:
            undo = await self._repairs[before.fix]()
        except CannotRepairError as error:
            return Repaired("failed", before, error.code)
        except Exception:
            log.exception("a repair broke off", extra={"check": check_id, "fix": before.fix})
            return Repaired("failed", before, "failed")
        (after,) = await self.examine([check_id])
        if after.state is State.COULD_NOT_LOOK:
            (after,) = await self.examine([check_id])
        if is_worse(after, before) and undo is not None:
            log.warning("repair made it worse", extra={"check": check_id, "fix": before.fix, "after": after.reason})
            await undo()
            (again,) = await self.examine([check_id])
            return Repaired("undone", again)
        if after.state is State.FINE:
            return Repaired("done", after)
        if after.state is State.COULD_NOT_LOOK:
            return Repaired("unseen", after)
        return Repaired(
            "no_change" if (after.state, after.reason) == (before.state, before.reason) else "better", after
        )

    def _take(self, finding: Finding, number: int) -> None:
        known = dict(self.state.findings)
        if number >= self._told_by.get(finding.check, 0):
            self._told_by[finding.check] = number
            known[finding.check] = finding
        waiting = list(self.state.waiting)
        waiting.remove(finding.check)
        self._show({name: known[name] for name in self._checks if name in known}, tuple(waiting))

    def _show(self, findings: Mapping[str, Finding], waiting: tuple[str, ...]) -> None:
        self.state = Examination(findings, waiting, self.state.at if waiting else self._clock.now())
        self._changes.tell(Change.HEALTH)


async def nothing_found(_: Sequence[Check]) -> AsyncGenerator[Finding]:
    """A runner for where there is nothing to run yet."""
    return
    yield
