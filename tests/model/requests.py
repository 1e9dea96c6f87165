"""Every request with commands that leaves the tablet, and what must be true of each."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from tablet_app.domain.delivery import Outcome, TryAgain
from tablet_app.sync.failure import Failure
from tablet_app.wiring import Tablet


class Requests:
    """`sent`: their tokens and bodies. `before` and `after` are done around a request, as the sender waits for it."""

    def __init__(self, ticks: Callable[[], float]) -> None:
        self.sent: list[tuple[str | None, bytes]] = []
        self.wrong: list[str] = []
        self.before: Callable[[], Awaitable[None]] | None = None
        self.after: Callable[[], Awaitable[None]] | None = None
        self._ticks = ticks
        self._not_before: dict[str, float] = {}

    def watch(self, tablet: Tablet) -> None:
        # What is held is in the sender's memory, and a start forgets it.
        self._not_before.clear()
        real = tablet.platform.commands

        async def commands(body: bytes, count: int) -> Mapping[str, Outcome] | Failure:
            await self._check(tablet, json.loads(body)["commands"])
            self.sent.append((tablet.devices.token(), body))
            if self.before is not None:
                await self.before()
            answer = await real(body, count)
            if not isinstance(answer, Failure):
                self._hold(json.loads(body)["commands"], answer)
            if self.after is not None:
                await self.after()
            return answer

        tablet.platform.commands = commands

    async def _check(self, tablet: Tablet, commands: list[dict[str, Any]]) -> None:
        """Of each subject the oldest that wait, none left out, none behind a refused one, none before its time."""
        by_subject: dict[str, list[str]] = defaultdict(list)
        for command in commands:
            by_subject[command["subject"]].append(command["id"])
        for subject, keys in by_subject.items():
            live = await tablet.store.read(
                lambda db, subject=subject: db.execute(
                    "SELECT id, state FROM outbox WHERE subject = ? AND state IN ('ready', 'parked') ORDER BY seq",
                    [subject],
                ).fetchall()
            )
            if [tuple(row) for row in live[: len(keys)]] != [(key, "ready") for key in keys]:
                self.wrong.append(f"{subject}: sent {keys} while {[tuple(row) for row in live]} wait")
            if self._ticks() < self._not_before.get(subject, 0.0):
                self.wrong.append(f"{subject}: sent again too early")

    def _hold(self, commands: list[dict[str, Any]], answer: Mapping[str, Outcome]) -> None:
        """A subject without a verdict rests, at least for what the sender draws first."""
        for command in commands:
            outcome = answer.get(command["id"], TryAgain("missing"))
            if isinstance(outcome, TryAgain):
                self._not_before[command["subject"]] = self._ticks() + max(0.4, min(outcome.after, 1.0) - 0.1)
