"""Our commands to the platform's JSON, and its verdicts on them to our words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from typing import Any

import msgspec

from tablet_app.domain.delivery import Command, Delivered, Outcome, Refused, TryAgain
from tablet_app.sync import wire

BATCH_COMMANDS = 500
BATCH_BYTES = 256 * 1024


class _Result(msgspec.Struct, frozen=True):
    id: str
    status: str
    code: str | None = None
    message: str | None = None
    retry_after: float | None = None


class _Results(msgspec.Struct, frozen=True):
    results: list[_Result]


def command(one: Command) -> bytes:
    """One command as JSON; the same bytes each time it is sent."""
    made = one.made_at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    body: dict[str, Any] = {
        "id": one.id,
        "subject": one.subject,
        "subject_seq": one.subject_seq,
        "type": one.type,
        "made_at": made,
        "payload": dict(one.payload),
    }
    return msgspec.json.encode(body)


def batch(commands: Sequence[Command]) -> tuple[list[Command], bytes]:
    """As many of `commands`, from the first, as one request may carry, and the request's body."""
    parts: list[bytes] = []
    size = 0
    for one in commands[:BATCH_COMMANDS]:
        part = command(one)
        if parts and size + len(part) > BATCH_BYTES:
            break
        parts.append(part)
        size += len(part) + 1
    return list(commands[: len(parts)]), b'{"commands":[' + b",".join(parts) + b"]}"


def results(text: bytes) -> dict[str, Outcome]:
    """Verdicts by command id. A status that we don't know is no verdict. Raises UnreadableError."""
    found: dict[str, Outcome] = {}
    for result in wire.decode(text, _Results).results:
        match result.status:
            case "applied" | "duplicate":
                found[result.id] = Delivered(again=result.status == "duplicate")
            case "refused":
                found[result.id] = Refused(result.code or "refused", result.message or "")
            case _:
                found[result.id] = TryAgain(result.code or result.status, result.retry_after or 0.0)
    return found
