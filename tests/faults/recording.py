"""What a process did to its files, and the disk as a power cut may leave it."""

from __future__ import annotations

import mmap
import os
import random
import struct
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
ACKNOWLEDGED = "ACKNOWLEDGED"
"""A file in the recorded folder into which the process writes what it has told a person."""
FIELDS = ("write", "sync", "read", "create", "slow_ms", "quota", "left", "failed", "after")
SECTOR = 512


def compiled(folder: Path, source: str = "recorder.c") -> Path:
    """One of this folder's sources as a library to preload."""
    library = folder / f"{source}.so"
    if not library.exists():
        command = ["gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-fPIC", "-shared", "-o", str(library)]
        command.append(str(Path(__file__).parent / source))
        subprocess.run([*command, "-ldl"], check=True, capture_output=True, text=True)
    return library


class Control:
    """Makes calls of a process fail while it runs: errno numbers, a quota in bytes, milliseconds per sync."""

    def __init__(self, path: Path, *, begun: bool = False) -> None:
        """`begun`: the file is there, and a process goes by it."""
        self.path = path
        if not begun:
            path.write_bytes(bytes(8 * len(FIELDS)))
        with path.open("r+b") as file:
            self._seen = mmap.mmap(file.fileno(), 0)

    def set(self, **values: int) -> None:
        for name, value in values.items():
            struct.pack_into("<q", self._seen, 8 * FIELDS.index(name), value)

    def get(self, name: str) -> int:
        return struct.unpack_from("<q", self._seen, 8 * FIELDS.index(name))[0]

    def clear(self) -> None:
        self.set(write=0, sync=0, read=0, create=0, slow_ms=0, quota=0, after=0)

    def close(self) -> None:
        self._seen.close()


def environment(library: Path, data: Path, *, log: Path | None = None, control: Path | None = None) -> dict[str, str]:
    told = {"LD_PRELOAD": str(library), "RECORD_DIR": str(data), "PYTHONPATH": str(ROOT)}
    told |= {"RECORD_LOG": str(log)} if log else {}
    return {**os.environ, **told, **({"RECORD_CONTROL": str(control)} if control else {})}


@dataclass(frozen=True, slots=True)
class Call:
    kind: str
    name: str
    offset: int = 0
    data: bytes = b""


def recorded(library: Path, data: Path, program: Sequence[str], log: Path) -> list[Call]:
    """Run a Python program under the recorder and return what it did below `data`."""
    log.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, *program],
        env=environment(library, data, log=log),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return list(_calls(log.read_bytes()))


def _calls(data: bytes) -> list[Call]:
    calls: list[Call] = []
    at = 0
    while at < len(data):
        kind = chr(data[at])
        (name_length,) = struct.unpack_from("<H", data, at + 1)
        offset, length = struct.unpack_from("<QQ", data, at + 3)
        at += 19
        name = data[at : at + name_length].decode()
        at += name_length
        body = data[at : at + length] if kind in "WR" else b""
        at += len(body)
        calls.append(Call(kind, name, offset, body))
    return calls


def acknowledged(calls: Sequence[Call]) -> list[str]:
    """What a person had been told by the end of `calls`."""
    return [line for call in calls if call.name == ACKNOWLEDGED for line in call.data.decode().split()]


@dataclass
class _File:
    """One file on the disk, under whatever name."""

    data: bytearray = field(default_factory=bytearray)

    def put(self, offset: int, data: bytes) -> None:
        self.resize(max(len(self.data), offset + len(data)))
        self.data[offset : offset + len(data)] = data

    def resize(self, size: int) -> None:
        if size < len(self.data):
            del self.data[size:]
        else:
            self.data.extend(bytes(size - len(self.data)))


def after_power_cut(
    calls: Sequence[Call], base: Mapping[str, bytes], dice: random.Random, way: str
) -> dict[str, bytes]:
    """The files as a power cut after `calls` may leave them; `base` is what was there before, durable.

    What was synced is there. Of every write since, a disk may have kept all, nothing or some sectors ("reordered"), or
    those up to some point ("in order"). Names are kept in order up to some point behind the last sync of a folder, and,
    as ext4 has it, of a file whose size or name was new.
    """
    owners, synced, names_kept = _walk(calls, base)
    cut = dice.randrange(names_kept, len(calls) + 1)
    limits = {owner: dice.randrange(synced.get(owner, 0), len(calls) + 1) for owner in set(owners)}
    files = {owner: _File(bytearray(base.get(name, b""))) for name, owner in _initial(base).items()}
    names = dict(_initial(base))
    for number, (call, owner) in enumerate(zip(calls, owners, strict=True)):
        file = files.setdefault(owner, _File())
        durable = number < synced.get(owner, 0)
        match call.kind:
            case "C" if number < cut or durable:
                names[call.name] = owner
            case "U" if number < cut:
                names.pop(call.name, None)
            case "R" if number < cut:
                names[call.data.decode()] = names.pop(call.name, owner)
            case "T" if durable or number < cut:
                file.resize(call.offset)
            case "W" if durable:
                file.put(call.offset, call.data)
            case "W" if way == "in order":
                if number < limits[owner]:
                    file.put(call.offset, call.data)
            case "W":
                _torn(file, call, dice)
            case _:
                pass
    return {name: bytes(files[owner].data) for name, owner in names.items() if name != ACKNOWLEDGED}


def _initial(base: Mapping[str, bytes]) -> dict[str, int]:
    return {name: -1 - place for place, name in enumerate(sorted(base))}


def _walk(calls: Sequence[Call], base: Mapping[str, bytes]) -> tuple[list[int], dict[int, int], int]:
    """Per call the file that it is about; per file up to which call it is durable; up to which call all names are."""
    names = dict(_initial(base))
    owners: list[int] = []
    synced: dict[int, int] = {}
    sizes = {owner: len(base[name]) for name, owner in names.items()}
    grown: set[int] = set()
    fresh, kept = 0, 0
    for number, call in enumerate(calls):
        if call.kind == "C" or (call.name and call.name not in names):
            names[call.name] = fresh
            sizes[fresh] = 0
            grown.add(fresh)
            fresh += 1
        owner = names.get(call.name, -10_000)
        owners.append(owner)
        match call.kind:
            case "W":
                if call.offset + len(call.data) > sizes[owner]:
                    sizes[owner] = call.offset + len(call.data)
                    grown.add(owner)
            case "T":
                sizes[owner] = call.offset
                grown.add(owner)
            case "S":
                synced[owner] = number + 1
                if not call.name or owner in grown:
                    kept = number + 1
                    grown.clear()
            case "U":
                names.pop(call.name, None)
            case "R":
                names[call.data.decode()] = names.pop(call.name)
            case _:
                pass
    return owners, synced, kept


def _torn(file: _File, call: Call, dice: random.Random) -> None:
    """Kept, lost, or only some of its sectors."""
    chance = dice.random()
    if chance < 0.4:
        file.put(call.offset, call.data)
    elif chance > 0.7:
        for start in range(0, len(call.data), SECTOR):
            if dice.random() < 0.5:
                file.put(call.offset + start, call.data[start : start + SECTOR])
