"""Known ways to be wrong, each to be planted alone: the model has to notice every one."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any
from unittest.mock import patch
from uuid import uuid4

from msgspec.structs import replace

from tablet_app.domain.delivery import Command, Delivered, Outcome, State
from tablet_app.services.outbox import Verdict
from tablet_app.store import outbox
from tablet_app.store.db import Db
from tablet_app.sync import outgoing
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure
from tablet_app.sync.sender import Sender

Planted = AbstractContextManager[Any]


def the_key_changes_when_sent_again() -> Planted:
    real = outgoing.command

    def command(one: Command) -> bytes:
        return real(replace(one, id=str(uuid4())) if one.attempts else one)

    return patch.object(outgoing, "command", command)


def the_subject_is_not_held_after_a_missing_verdict() -> Planted:
    real = Sender._verdicts

    def verdicts(self: Sender, commands: Sequence[Command], answer: Mapping[str, Outcome]) -> list[Verdict]:
        found = real(self, commands, answer)
        for command in commands:
            if command.id not in answer:
                self._held.pop(command.subject, None)
        return found

    return patch.object(Sender, "_verdicts", verdicts)


def a_missing_verdict_holds_its_command_alone() -> Planted:
    def wrong(commands: list[Command]) -> list[Command]:
        tried = [command for command in commands if command.last_error == "no verdict"]
        return [command for command in commands if command not in tried] or tried

    return _heads(wrong)


def http_200_is_taken_for_all_done() -> Planted:
    return _answers(lambda answer: not isinstance(answer, Failure))


def a_time_out_is_taken_for_success() -> Planted:
    return _answers(lambda answer: isinstance(answer, Failure) and "silent" in answer.why)


def a_refused_head_does_not_hold_its_subject() -> Planted:
    return _heads(lambda commands: commands, past_refused=True)


def the_order_within_a_subject_is_wrong() -> Planted:
    return _heads(lambda commands: commands[::-1])


MUTANTS: tuple[Callable[[], Planted], ...] = (
    the_key_changes_when_sent_again,
    a_missing_verdict_holds_its_command_alone,
    http_200_is_taken_for_all_done,
    a_time_out_is_taken_for_success,
    a_refused_head_does_not_hold_its_subject,
    the_order_within_a_subject_is_wrong,
)


def _answers(taken: Callable[[Mapping[str, Outcome] | Failure], bool]) -> Planted:
    real = Platform.commands

    async def commands(self: Platform, body: bytes, count: int) -> Mapping[str, Outcome] | Failure:
        answer = await real(self, body, count)
        return {one["id"]: Delivered() for one in json.loads(body)["commands"]} if taken(answer) else answer

    return patch.object(Platform, "commands", commands)


def _heads(choose: Callable[[list[Command]], list[Command]], *, past_refused: bool = False) -> Planted:
    """The sender's choice, from each subject what `choose` makes of its waiting commands."""

    def heads(db: Db, limit: int, held: Collection[str]) -> list[Command]:
        found: list[Command] = []
        for subject, live in outbox.live(db).items():
            if subject in held:
                continue
            refused = [place for place, command in enumerate(live) if command.state is State.PARKED]
            end = refused[0] if refused and not past_refused else len(live)
            found += choose([command for command in live[:end] if command.state is State.READY])
        return found[:limit]

    return patch.object(outbox, "heads", heads)
