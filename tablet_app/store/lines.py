"""Lines of the journal: what they say, and which of them are whole."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

import msgspec
from msgspec import Struct

ONE_ACT_MS = 100
"""Intents that were made within this time are taken for those of one transaction."""

COLUMNS = "seq, id, subject, subject_seq, type, payload, seen_version, made_at_ms, boot_id, made_boot_ms"
"""Of the outbox, in the order of an Intent's fields."""
_LINE = re.compile(rb"([0-9a-f]{8}) ((\d+) (\[.*\]))", re.DOTALL)
_BETWEEN = re.compile(rb"[\x1e\n\0]+")


class Intent(msgspec.Struct, frozen=True, array_like=True, tag_field="kind", tag="i"):
    """A row of the outbox as a person made it; its columns, as text and numbers, just as they are in the table."""

    seq: int
    id: str
    subject: str
    subject_seq: int
    type: str
    payload: str
    seen_version: int | None
    made_at_ms: int
    boot_id: str
    made_boot_ms: int


class Done(msgspec.Struct, frozen=True, array_like=True, tag_field="kind", tag="d"):
    """The command `id` is `settled` or `given_up`: it is not to come back."""

    id: str
    state: str


class Last(msgspec.Struct, frozen=True, array_like=True, tag_field="kind", tag="l"):
    """The number that the last command of a subject had."""

    subject: str
    subject_seq: int


class Fact(msgspec.Struct, frozen=True, array_like=True, tag_field="kind", tag="f"):
    """A row of the device table; no value means that it was removed."""

    name: str
    value: str | None


Entry = Intent | Done | Last | Fact
encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Entry).decode


class Contents(Struct, frozen=True):
    """What could be read, in the order of writing. `unreadable`: lines known to be missing or damaged.

    `loose`: those of them that a power cut may take, because no line behind them says that they had been synced.
    `torn`: something unreadable stood behind the last line, as an append leaves it that was cut off.
    """

    entries: tuple[Entry, ...] = ()
    unreadable: int = 0
    loose: int = 0
    torn: bool = False
    found: bool = False


def parse(data: bytes) -> tuple[list[tuple[int, Entry]], int, bool]:
    """The good lines under their numbers, how many are missing between or before them, and whether something stands
    behind the last.
    """
    entries: list[tuple[int, Entry]] = []
    highest, good, rest = 0, 0, False
    for chunk in _BETWEEN.split(data):
        if not chunk:
            continue
        found = _LINE.fullmatch(chunk)
        if found is None or int(found[1], 16) != zlib.crc32(found[2]):
            rest = True
            continue
        rest = False
        good += 1
        highest = max(highest, int(found[3]))
        try:
            entries.append((int(found[3]), _decode(found[4])))
        except msgspec.MsgspecError:
            # A line of a newer app that was taken back: sound, but not ours to understand.
            continue
    return entries, max(0, highest - good), rest


def loose(lines: Sequence[tuple[int, Entry]]) -> int:
    """How many lines are missing that nobody had been promised, as far as can be told.

    What the platform settled is written without a sync, so a power cut may take it, and leave behind it the line of an
    act that was on its way to the disk. A line that is missing may have been an act's as well; then there is a gap in
    the places of the intents, and nothing here is taken for loose.
    """
    behind: list[int] = []
    last: Intent | None = None
    for place, (number, entry) in enumerate(reversed(lines)):
        if isinstance(entry, Intent):
            behind.append(entry.seq)
            last = last or entry
        if isinstance(entry, Last) or (isinstance(entry, Intent) and last and not _one_act(entry, last)):
            whole = behind == list(range(behind[0], behind[0] - len(behind), -1)) if behind else True
            return lines[-1][0] - number - place if whole else 0
    return 0


def _one_act(one: Intent, last: Intent) -> bool:
    return one.boot_id == last.boot_id and last.made_boot_ms - one.made_boot_ms < ONE_ACT_MS
