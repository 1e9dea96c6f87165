"""`tablet-app queue …`: one action whole, tried again, given up, and all of them in a file.

What only reads does so beside the running app. What writes is done by the running app; only where none runs is the
database opened here, under the same lock: there is one writer, always.
"""

from __future__ import annotations

import asyncio
import json
import os
import pwd
import sys
import time
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tablet_app import control
from tablet_app.command_line.listing import instant, queue_row
from tablet_app.control import Answer, NobodyThereError
from tablet_app.domain.acts import NotNow
from tablet_app.domain.changes import Changes
from tablet_app.domain.delivery import Command
from tablet_app.house import known
from tablet_app.lock import AlreadyRunningError, Lock
from tablet_app.services.clock import Clock
from tablet_app.services.outbox import Outbox
from tablet_app.services.queue import Queue, name_of
from tablet_app.store import outbox, story
from tablet_app.store.database import Store, read_only
from tablet_app.store.db import Db

STARTS_WITHIN_S = 15.0
"""How long an app that has just got the lock may take until it listens."""
LOOK_EVERY_S = 0.2


class CannotError(Exception):
    """It could not be done. The text is a sentence for a person."""


def _found(db: Db, data: Path, name: str) -> Command:
    command = story.find(db, name)
    if command is None:
        raise CannotError(f"{name}: there is no such action; tablet-app queue list --data {data} shows those there are")
    return command


def _whole(db: Db, command: Command) -> dict[str, Any]:
    """Everything that is known about one action."""
    result, settled = story.ending(db, command.id)
    happened = [
        {
            "what": one.what,
            "code": one.code,
            "message": one.message,
            "first": instant(one.first),
            "last": instant(one.last),
            "times": one.times,
        }
        for one in story.of(db, command.id)
    ]
    ended = {"name": name_of(db, command.subject), "result": result, "settled_at": instant(settled)}
    return {**queue_row(command), **ended, "story": happened}


def show(data: Path, name: str, *, as_json: bool) -> int:
    """Raises StoreError, CannotError."""
    with read_only(data) as db:
        found = _whole(db, _found(db, data, name))
    if as_json:
        _print_json(found)
        return 0
    for key, value in found.items():
        if key != "story":
            shown = json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value
            sys.stdout.write(f"{key + ':':12} {'-' if shown in (None, '') else shown}\n")
    sys.stdout.write("story:\n" if found["story"] else "story:       -\n")
    for one in found["story"]:
        words = [one["last"], one["what"], one["code"], one["message"]]
        times = f" ({one['times']} times, first {one['first']})" if one["times"] > 1 else ""
        sys.stdout.write("  " + "  ".join(word for word in words if word) + times + "\n")
    return 0


def export(data: Path, file: Path, *, as_json: bool) -> int:
    """Write every action that is still known, with its story, to `file`. Raises StoreError, OSError."""
    with read_only(data) as db:
        found = [_whole(db, command) for command in outbox.every(db)]
    told = {"exported_at": instant(datetime.now(UTC)), "actions": found}
    fresh = file.with_name(file.name + ".new")
    # Pickup codes are in it: for the eyes of the one who asked.
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as writing:
        json.dump(told, writing, ensure_ascii=False, indent=2)
        writing.write("\n")
    fresh.replace(file)
    if as_json:
        _print_json({"file": str(file), "actions": len(found)})
    else:
        sys.stdout.write(f"{file}: {len(found)} actions\n")
    return 0


def retry(data: Path, name: str, *, as_json: bool) -> int:
    """Raises StoreError, CannotError, OSError."""
    old, answer = _act(data, "retry", name)
    if as_json:
        _print_json({"id": answer.id, "replaces": old.id, "state": "ready"})
    else:
        sys.stdout.write(f"It is tried again, as {answer.id}.\n")
    return 0


def give_up(data: Path, name: str, *, sure: bool, as_json: bool) -> int:
    """Asks first, unless `sure`. Raises StoreError, CannotError, OSError."""
    if not sure and not _is_sure(data, name):
        raise CannotError("nothing was changed")
    old, _ = _act(data, "give_up", name)
    if as_json:
        _print_json({"id": old.id, "state": "given_up"})
    else:
        sys.stdout.write("It is given up: the platform will not learn of it.\n")
    return 0


def _is_sure(data: Path, name: str) -> bool:
    with read_only(data) as db:
        command = _found(db, data, name)
        about = name_of(db, command.subject) or command.subject
    if not sys.stdin.isatty():
        raise CannotError(f"{name}: nobody is here to be asked; add --yes to give it up")
    sys.stderr.write(f"Give up {command.type} of {about}? The platform will not learn of it. [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _act(data: Path, act: str, name: str) -> tuple[Command, Answer]:
    """The action as it was, and what came of it."""
    with read_only(data) as db:
        command = _found(db, data, name)
    answer = _by_whoever_writes(data, act, command.id)
    if not answer.ok:
        raise CannotError(f"{name}: {_why_not(answer.reason, data)}")
    return command, answer


def _by_whoever_writes(data: Path, act: str, command_id: str) -> Answer:
    owner = data.stat().st_uid
    if owner != os.geteuid():
        raise CannotError(
            f"{data} belongs to {_user(owner)}; do this as that user: sudo -u {_user(owner)} tablet-app …"
        )
    deadline = time.monotonic() + STARTS_WITHIN_S
    while True:
        try:
            return control.ask(data, act, command_id)
        except NobodyThereError:
            try:
                return _by_ourselves(data, act, command_id)
            except AlreadyRunningError:
                # Between taking the lock and listening; or it has just ended.
                if time.monotonic() > deadline:
                    raise
                time.sleep(LOOK_EVERY_S)
        except control.NoAnswerError as error:
            raise CannotError(str(error)) from error


def _by_ourselves(data: Path, act: str, command_id: str) -> Answer:
    lock = Lock(data)
    try:
        store = Store(data)
        with closing(store):
            store.open()
            return asyncio.run(_here(store, act, command_id))
    finally:
        lock.release()


async def _here(store: Store, act: str, command_id: str) -> Answer:
    before = await known(store)
    clock = Clock(before.offset)
    queue = Queue(store, Outbox(store, Changes(), clock, before.newest_key), clock)
    acts: Mapping[str, control.Act] = {"retry": queue.retry, "give_up": queue.give_up}
    said = await acts[act](command_id)
    return Answer(False, reason=said.reason) if isinstance(said, NotNow) else Answer(True, said.command_id)


def _why_not(reason: str, data: Path) -> str:
    match reason:
        case "gone":
            return "there is no such action any more"
        case "waiting":
            return "it waits for the platform and is sent by itself; only a refused one can be tried again or given up"
        case "settled":
            return "it is settled, and there is nothing left to do"
        case "not_saved":
            return "nothing was changed: the tablet can't save now; its screen says why"
        case "not_you":
            return f"the app lets its own user in alone; do this as {_user(data.stat().st_uid)}"
        case _:
            return f"the running app would not do it ({reason})"


def _user(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def _print_json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
