"""The words of the support window in any language, several at once, whatever language the screens have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator

from tablet_app.domain.causes import CASES as KNOWN
from tablet_app.domain.support_code import SupportFacts, WrongCodeError
from tablet_app.ui.desk.case import Case
from tablet_app.ui.desk.said import asked, connection, fields, outside, places, sound

CASES: dict[str, Case] = {**connection.CASES, **sound.CASES, **asked.CASES, **outside.CASES}
_LABELLED = {"link": "C1", "sound": "C3"}
FIELDS = tuple(fields.FIELDS)
STEPS = {
    "C1": "Connection",
    "C2": "Power",
    "C3": "Sound",
    "C4": "Screen",
    "C5": "Clock",
    "C6": "Products off",
    "C7": "Today's hours",
    "C8": "Ready for orders",
}
"""As StepText.qml calls them."""


class Texts:
    """One language; English where `folder` has no compiled translation of it."""

    def __init__(self, folder: Path, language: str) -> None:
        self.language = language
        self._translator = QTranslator()
        self._translator.load(str(folder / f"tablet_{language}.qm"))

    def __call__(self, source: str, context: str = "Desk") -> str:
        return self._translator.translate(context, source) or source

    def case(self, name: str) -> Case:
        """Raises KeyError for a case that there is not."""
        if name not in KNOWN:
            raise KeyError(name)
        case = CASES[name]
        return Case(self(case.label), self(case.means), self(case.say))

    def sees(self, place: str) -> str:
        return self(places.SEES.get(place, places.SEES["unknown"]))

    def ask(self, step: str) -> str:
        """What to ask at a step of the check-in; empty elsewhere."""
        return self(places.ASK[step]) if step in places.ASK else ""

    def fails(self, step: str) -> str:
        return self(places.FAILS[step]) if step in places.FAILS else ""

    def step(self, code: str) -> str:
        """The name of a step of the check-in, as the tablet shows it."""
        return self(STEPS[code], "StepText")

    def field(self, name: str) -> str:
        return self(fields.FIELDS[name])

    def value(self, name: str, facts: SupportFacts) -> str:
        """A field's word in this language."""
        word = facts.word(name)
        if word in STEPS:
            return f"{word} {self.step(word)}"
        source = _value(name, word)
        return self(source) if source else word

    def wrong(self, error: WrongCodeError) -> str:
        """One sentence: what is wrong with a code, where, and what to do."""
        first, second = {
            "length": (str(error.length), ""),
            "character": (str(error.position), error.typed),
            "one": (str(error.position), error.likely),
            "swapped": (str(error.position), str(error.position + 1)),
        }.get(error.kind, ("", ""))
        return self(fields.WRONG[error.kind]).replace("%1", first).replace("%2", second)

    def spelled(self, code: str) -> str:
        """The code with a word for each letter, to be read back."""
        return " · ".join(f"{one} ({self(fields.SPELL[one])})" if one in fields.SPELL else one for one in code)


def _value(name: str, word: str) -> str:
    if word in ("unknown", "newer"):
        return fields.VALUES[word]
    if name in _LABELLED:
        return CASES[f"{_LABELLED[name]}.{word}"].label
    if name == "place":
        return CASES["C1.revoked" if word == "revoked" else word].label
    if name == "stop":
        return fields.STOPS.get(word) or CASES[f"stop.{word}"].label
    return fields.VALUES.get(f"{name}.{word}") or fields.VALUES.get(f"verdict.{word}", "")
