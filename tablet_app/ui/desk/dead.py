"""The tree for a dead tablet as it is read: on the printed page and in the support window."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import asdict

from tablet_app.domain.dead_tablet import NUMBERS, STEPS, WORKS, Step
from tablet_app.ui.desk.said.dead import GUIDE
from tablet_app.ui.desk.texts import Texts
from tablet_app.ui.support import SUPPORT_PHONE, spoken


class Way(Struct, frozen=True):
    """Where an answer leads: `does` is what to do then, or empty; `to` the step's id, or "works"."""

    answer: str
    does: str
    to: str
    goes: str


class Card(Struct, frozen=True):
    """One numbered step in words. `act` comes before `ask`; either may be empty. `ways` are none at the end."""

    id: str
    number: int
    icons: tuple[str, ...]
    act: str
    ask: str
    ways: tuple[Way, ...]

    def as_map(self) -> dict[str, object]:
        """For QML, which knows no tuples."""
        return {**asdict(self), "icons": list(self.icons), "ways": [asdict(way) for way in self.ways]}


class Guide:
    """The tree in one language."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self.cards = tuple(self._card(step) for step in STEPS)
        self.phone = spoken(SUPPORT_PHONE)

    def say(self, name: str) -> str:
        """A text by its name; empty where there is none."""
        return self._texts(GUIDE[name], "Guide") if name in GUIDE else ""

    @property
    def danger(self) -> str:
        return self.say("danger").replace("%1", str(NUMBERS["wet"]))

    def _card(self, step: Step) -> Card:
        ways = (self._way(step.id, "yes", step.yes), self._way(step.id, "no", step.no)) if step.yes else ()
        return Card(step.id, NUMBERS[step.id], step.icons, self.say(f"{step.id}.act"), self.say(f"{step.id}.ask"), ways)

    def _way(self, step: str, answer: str, to: str) -> Way:
        does = self.say(f"{step}.{answer}")
        goes = self.say("works") if to == WORKS else self.say("goes").replace("%1", str(NUMBERS[to]))
        return Way(self.say(answer), does, to, goes)
