"""Receiving commands: keys, order within a subject, one verdict each.

A key that was answered `applied` is answered `duplicate` ever after, one that was refused is refused again with the
same code. `subject_seq` grows per device and subject. Numbers may be left out, because a tablet replaces a command
that it has not sent yet; a number at or below the last one of the subject, under a new key, came too late.
"""

import json

from tablet_app.demo import bodies
from tablet_app.demo.acting import Acting, RefusedError
from tablet_app.demo.database import Json, pack
from tablet_app.demo.legality import ACTIONS
from tablet_app.demo.payloads import FORMS
from tablet_app.demo.state import State


def receive(state: State, device_id: str, body: Json) -> list[Json]:
    """One result per command, in the order of the request, unless a fault is on. Raises UnreadableError."""
    bodies.check(body, bodies.Commands)
    commands: list[Json] = body["commands"]
    if state.faults.take(("part",), "/v1/commands"):
        commands = commands[: len(commands) // 2]
    results: dict[int, Json] = {}
    held: set[str] = set()
    with state.db.transaction():
        for place in _in_subject_order(commands):
            command = commands[place]
            if command["subject"] in held:
                results[place] = _retry(command, "not_yet", "an earlier command of the subject waits")
            elif state.faults.take(("busy",), "/v1/commands"):
                held.add(command["subject"])
                results[place] = _retry(command, "busy", "try again")
            else:
                results[place] = _one(state, device_id, command)
    return _told(state, [results[place] for place in range(len(commands))])


def _told(state: State, results: list[Json]) -> list[Json]:
    if state.faults.take(("missing",), "/v1/commands"):
        results = results[1::2]
    if state.faults.take(("doubled",), "/v1/commands"):
        results = [result for result in results for _ in range(2)]
    if state.faults.take(("shuffled",), "/v1/commands"):
        results = results[::-1]
    return results


def _one(state: State, device_id: str, command: Json) -> Json:
    text = pack(command)
    row = state.db.row("SELECT body, result FROM commands WHERE id=?", command["id"])
    if row is not None:
        state.db.run("UPDATE commands SET times_received=times_received+1 WHERE id=?", command["id"])
        if row["body"] != text:
            return _refused(command, "key_reused", "this key came with another body")
        result: Json = json.loads(row["result"])
        return result | {"status": "duplicate"} if result["status"] == "applied" else result
    result = _verdict(state, device_id, command)
    applied = int(result["status"] == "applied")
    state.db.run(
        "INSERT INTO commands VALUES(?,?,?,?,?,?,?,?,1,?)",
        command["id"], device_id, command["subject"], command["subject_seq"], command["type"], text, pack(result),
        applied, state.clock.text(),
    )  # fmt: skip
    return result


def _verdict(state: State, device_id: str, command: Json) -> Json:
    subject, seq = command["subject"], command["subject_seq"]
    row = state.db.row("SELECT last FROM sequences WHERE device_id=? AND subject=?", device_id, subject)
    if row is not None and seq <= row["last"]:
        return _refused(command, "illegal_state", f"subject_seq {seq} comes after {row['last']}")
    state.db.run("INSERT OR REPLACE INTO sequences VALUES(?,?,?)", device_id, subject, seq)
    action = ACTIONS.get(command["type"])
    if action is None:
        return _refused(command, "unknown_type", "the platform does not know this command")
    try:
        bodies.check(command["payload"], FORMS[command["type"]])
        action(Acting(state, command, device_id))
    except bodies.UnreadableError as wrong:
        return _refused(command, "invalid_payload", str(wrong))
    except RefusedError as refusal:
        return _refused(command, refusal.code, str(refusal))
    return {"id": command["id"], "status": "applied"}


def _refused(command: Json, code: str, message: str) -> Json:
    return {"id": command["id"], "status": "refused", "code": code, "message": message}


def _retry(command: Json, code: str, message: str) -> Json:
    return {"id": command["id"], "status": "retry", "code": code, "message": message, "retry_after": 1}


def _in_subject_order(commands: list[Json]) -> list[int]:
    """Places of the commands so that each subject's go by subject_seq; subjects keep their places."""
    places: dict[str, list[int]] = {}
    for place, command in enumerate(commands):
        places.setdefault(command["subject"], []).append(place)
    order = [0] * len(commands)
    for own in places.values():
        for slot, place in zip(own, sorted(own, key=lambda p: commands[p]["subject_seq"]), strict=True):
            order[slot] = place
    return order
