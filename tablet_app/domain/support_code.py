"""The support code: twelve characters read aloud on the phone, from which support knows how a tablet stands.

Each field is a word from one of the tables below. A table is only ever added to, at its end: a code made by an older
tablet must mean the same for ever. docs/support-code.md has the layout, the alphabet and what the check characters
catch.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from msgspec import Struct, field

from tablet_app.domain.checksum import BASE, FIRST, LENGTH, checked, one_wrong, sound_word, two_swapped
from tablet_app.domain.lives import Cause

ALPHABET = "0123456789AFKMRTUWX"
"""Read aloud in Georgian, English or Russian, each sounds and looks like itself alone: docs/support-code.md has why."""
GROUP = 4

RELEASES = ("unknown", "0.1.0")
PLACES = (
    "unknown", "unpaired", "not_checked_in", "checked_in", "paused", "closed", "revoked",
    "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8",
)  # fmt: skip
"""Where the tablet stands; C1 to C8 while a check-in runs: the step that is due."""
MARKS = ("looking", "asks", "problem", "could_not_look")
"""How the step that is due stands."""
LINKS = ("unknown", "online", "no_network", "platform", "portal", "certificate", "revoked")
SOUNDS = (
    "unknown", "fine", "muted", "too_low", "headphones", "no_device", "no_daemon", "not_heard", "faint", "beeps",
    "beeps_unheard",
)  # fmt: skip
MAINS = ("unknown", "plugged", "unplugged")
BATTERIES = ("unknown", "empty", "low", "half", "good")
"""None, or not known; under 5, under 20, under 50 %; more."""
QUEUES = ("none", "few", "some", "many")
"""Actions that wait for the platform: 0, up to 4, up to 20, more."""
REFUSALS = ("none", "refused")
STOPS = ("unknown", *(cause.value for cause in Cause))
"""Why the tablet was off before it last started."""
VERDICTS = ("not_looked", "fine", "worth_knowing", "broken")
GROUPS: dict[str, tuple[str, ...]] = {
    "power": ("P", "T"),
    "screen": ("D",),
    "network": ("N", "K"),
    "storage": ("F", "M"),
    "app": ("A", "I", "X"),
}
"""The groups of checks that have a verdict in the code, by the letters of the checks' ids."""

BATTERY_BANDS = ((5, "empty"), (20, "low"), (50, "half"))
QUEUE_BANDS = ((1, "none"), (5, "few"), (21, "some"))

_LAYOUT: tuple[tuple[str, tuple[str, ...], int], ...] = (
    ("release", RELEASES, 64),
    ("place", PLACES, 16),
    ("mark", MARKS, 4),
    ("link", LINKS, 8),
    ("sound", SOUNDS, 16),
    ("mains", MAINS, 3),
    ("battery", BATTERIES, 5),
    ("queue", QUEUES, 4),
    ("refusals", REFUSALS, 2),
    ("stop", STOPS, 16),
    *((group, VERDICTS, 4) for group in GROUPS),
)
"""Layout 0: field, its table, and for how many words there is room. Another layout takes the next range of numbers."""

_ALL = BASE ** (LENGTH - 2)
SIZE = math.prod(room for _, _, room in _LAYOUT)
_STRETCH, _SHIFT = 2_971_215_073_061, 1_318_699_437_007
"""Spread the numbers, so that a tablet without any trouble does not read as a row of noughts."""

NEWER = "newer"
"""In place of a word that this program does not know yet."""


class SupportFacts(Struct, frozen=True):
    """What a support code tells, each a word of its table; `verdicts` by the names of GROUPS."""

    release: str = "unknown"
    place: str = "unknown"
    mark: str = "looking"
    link: str = "unknown"
    sound: str = "unknown"
    mains: str = "unknown"
    battery: str = "unknown"
    queue: str = "none"
    refusals: str = "none"
    stop: str = "unknown"
    verdicts: dict[str, str] = field(default_factory=lambda: dict.fromkeys(GROUPS, VERDICTS[0]))

    def word(self, name: str) -> str:
        return self.verdicts.get(name, VERDICTS[0]) if name in GROUPS else str(getattr(self, name))


class WrongCodeError(Exception):
    """It is no support code.

    `kind`: "length" (`length` characters were given), "character" (what stands at `position` never does), "one" (the
    character at `position` is probably wrong, and `likely` would fit), "swapped" (those at `position` and the next),
    "several" (more than one is wrong), or "newer" (a later version of the app made it). `position` counts from 1.
    """

    def __init__(self, kind: str, position: int = 0, likely: str = "", length: int = 0, typed: str = "") -> None:
        super().__init__(kind)
        self.kind, self.position, self.likely, self.length, self.typed = kind, position, likely, length, typed


def band(number: int, bands: tuple[tuple[int, str], ...], above: str) -> str:
    return next((word for below, word in bands if number < below), above)


def encode(facts: SupportFacts) -> str:
    """Twelve characters in three groups. A word that is in no table becomes the table's first."""
    number = 0
    for name, table, room in _LAYOUT:
        word = facts.word(name)
        number = number * room + (table.index(word) if word in table else 0)
    return grouped("".join(ALPHABET[one] for one in checked((number * _STRETCH + _SHIFT) % _ALL)))


def grouped(code: str) -> str:
    """In groups of four, with spaces at which no line breaks."""
    return "\N{NO-BREAK SPACE}".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def decode(typed: str) -> SupportFacts:
    """What a code tells, however it was typed: see `read`. Raises WrongCodeError."""
    symbols = read(typed)
    number = _number(symbols)
    if number is None:
        raise _mistake(symbols)
    if number >= SIZE:
        raise WrongCodeError("newer")
    words: dict[str, str] = {}
    for name, table, room in reversed(_LAYOUT):
        number, index = divmod(number, room)
        words[name] = table[index] if index < len(table) else NEWER
    verdicts = {name: words.pop(name) for name in GROUPS}
    return SupportFacts(verdicts=verdicts, **words)


def tidy(typed: str) -> str:
    """What was typed in our characters, in groups, as far as it goes; what means none of ours is left out."""
    meant = [_MEANT[one.lower()] for one in typed if one.lower() in _MEANT]
    return grouped("".join(ALPHABET[one] for one in meant))


def read(typed: str) -> list[int]:
    """The symbols of what was typed. Raises WrongCodeError.

    Spaces and dashes count for nothing; small letters, letters that only look like one of ours (O and 0), and the same
    letters or keys in Cyrillic and Georgian count as ours.
    """
    from unicodedata import category  # noqa: PLC0415  0.1 MB, and a tablet makes codes and reads none

    symbols: list[int] = []
    for one in typed:
        # "Cf": what messengers put around a copied text, and nobody sees.
        if one.isspace() or one in _BETWEEN or category(one) == "Cf":
            continue
        meant = _MEANT.get(one.lower())
        if meant is None:
            raise WrongCodeError("character", len(symbols) + 1, typed=one)
        symbols.append(meant)
    if len(symbols) != LENGTH:
        raise WrongCodeError("length", length=len(symbols))
    return symbols


def _number(symbols: list[int]) -> int | None:
    """What these symbols say; None when the check characters do not agree."""
    if not sound_word(symbols):
        return None
    spread = 0
    for one in symbols[: LENGTH - 2]:
        spread = spread * BASE + one
    return (spread - _SHIFT) * pow(_STRETCH, -1, _ALL) % _ALL


def _is_ours(symbols: list[int]) -> bool:
    number = _number(symbols)
    return number is not None and number < SIZE


def _mistake(symbols: list[int]) -> WrongCodeError:
    """The one slip that would turn a code of this program into what was typed, if there is just one."""
    fitting = [slip for slip in _slips(symbols) if _is_ours(slip[2])]
    if len(fitting) != 1:
        return WrongCodeError("several")
    kind, at, right = fitting[0]
    return WrongCodeError(kind, at + FIRST, ALPHABET[right[at]] if kind == "one" else "")


def _slips(symbols: list[int]) -> Iterator[tuple[str, int, list[int]]]:
    wrong = one_wrong(symbols)
    if wrong is not None:
        at, right = wrong
        yield "one", at, [*symbols[:at], right, *symbols[at + 1 :]]
    for at in two_swapped(symbols):
        yield "swapped", at, [*symbols[:at], symbols[at + 1], symbols[at], *symbols[at + 2 :]]


_BETWEEN = "-\u2010\u2011\u2012\u2013\u2014\u2212.,/_·"
_ALSO = {
    "0": "oоოQq",
    "1": "ilіIL",
    "2": "z",
    "3": "зჳ",
    "5": "sс",
    "6": "gбG",
    "8": "bв",
    "A": "аა",
    "F": "фფ",
    "K": "кკქ",
    "M": "мმ",
    "R": "рრ",
    "T": "тტთ",
    "U": "уუ",
    "W": "шщწჭ",
    "X": "хხ",
}
_MEANT = {one.lower(): index for index, one in enumerate(ALPHABET)} | {
    also.lower(): ALPHABET.index(ours) for ours, others in _ALSO.items() for also in others
}
