"""The support window: the code that was typed, the step that is looked at, and what to say about it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import asdict
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.causes import STEP_CASES, at_step, causes
from tablet_app.domain.dead_tablet import STEPS as DEAD
from tablet_app.domain.support_code import SupportFacts, WrongCodeError, decode, encode, read, tidy
from tablet_app.ui.desk.dead import Guide
from tablet_app.ui.desk.pictures import Pictures, picture
from tablet_app.ui.desk.sample import Scene
from tablet_app.ui.desk.texts import FIELDS, STEPS, Texts
from tablet_app.ui.language import LANGUAGES, Look

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CODE, DEAD_PAGE = "code", "dead"
_WORST = {"broken": "bad", "worth_knowing": "so"}


@QmlElement
@QmlUncreatable("made by the app")
class DeskModel(QObject):
    """`page`: "code", "C1" to "C8", or "dead". `cause`: the case that is looked at.

    `ours` is the language of the support person, `theirs` the partner's; what is to be said is given in all.
    """

    changed = Signal()
    drawn = Signal()
    """New pictures are there."""

    def __init__(self, look: Look, folder: Path, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._folder, self._pictures = look, folder, pictures
        self._texts = {language: Texts(folder, language) for language in LANGUAGES}
        self._theirs = "ka"
        self._typed, self._error = "", None
        self._facts: SupportFacts | None = None
        self._page, self._cause = CODE, ""
        self._dead = DEAD[0].id
        self._shown: dict[str, str] = {"theirs": "", "ours": ""}
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw)
        look.changed.connect(self._told)

    @Property(str, notify=changed)
    def ours(self) -> str:
        return self._ours.language

    @Property(str, notify=changed)
    def theirs(self) -> str:
        return self._theirs

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(bool, notify=changed)
    def decoded(self) -> bool:
        return self._facts is not None

    @Property("QVariantMap", notify=changed)
    def wrong(self) -> dict[str, object]:
        """{says, from, to}: why the code is refused, and which characters (from 1; 0: none); empty when it is not."""
        error = self._error
        if error is None:
            return {}
        last = error.position + (error.kind == "swapped")
        return {"says": self._ours.wrong(error), "from": error.position, "to": last}

    @Property(str, notify=changed)
    def spelled(self) -> str:
        """What was typed, to be read back in the partner's language."""
        return self._texts[self._theirs].spelled(tidy(self._typed).replace("\u00a0", ""))

    @Property("QVariantList", notify=changed)
    def fields(self) -> list[dict[str, str]]:
        """[{name, value, state}] of the decoded code; `state` is "bad", "so" or empty."""
        if self._facts is None:
            return []
        facts, say = self._facts, self._ours
        return [
            {"name": say.field(name), "value": say.value(name, facts), "state": _WORST.get(facts.word(name), "")}
            for name in FIELDS
        ]

    @Property("QVariantList", notify=changed)
    def steps(self) -> list[dict[str, str]]:
        return [{"code": code, "name": self._ours.step(code)} for code in STEPS]

    @Property("QVariantList", notify=changed)
    def choices(self) -> list[dict[str, object]]:
        """[{id, label}]: the answers at this step; on the code's page what else the code tells of."""
        names = causes(self._facts) if self._page == CODE and self._facts else self._answers()
        return [{"id": name, "label": self._ours.case(name).label} for name in names]

    @Property(str, notify=changed)
    def cause(self) -> str:
        return self._cause

    @Property("QVariantMap", notify=changed)
    def about(self) -> dict[str, str]:
        """{sees, ask, label, means, fails} in our language; `ask` in the partner's too, as `askTheirs`."""
        say, theirs = self._ours, self._texts[self._theirs]
        case = asdict(say.case(self._cause)) if self._cause else {"label": "", "means": ""}
        place = self._place
        return {
            "sees": say.sees(place) if self._facts or self._page in STEPS else "",
            "ask": say.ask(place),
            "askTheirs": theirs.ask(place),
            "fails": say.fails(place),
            "label": case["label"],
            "means": case["means"],
        }

    @Property("QVariantList", notify=changed)
    def says(self) -> list[dict[str, str]]:
        """[{language, text}]: the sentence to say next, the partner's language first."""
        if not self._cause:
            return []
        order = (self._theirs, *(one for one in LANGUAGES if one != self._theirs))
        return [{"language": one, "text": self._texts[one].case(self._cause).say} for one in order]

    @Property("QVariantMap", notify=drawn)
    def pictures(self) -> dict[str, str]:
        """{theirs, ours}: addresses of the pictures, empty before they are drawn."""
        return {name: f"image://picture/{one}" if one else "" for name, one in self._shown.items()}

    @Property("QVariantMap", notify=changed)
    def dead(self) -> dict[str, object]:
        """{cards, at, danger, phone, theirs}: the tree for a dead tablet; `theirs`: the card at hand in their words."""
        guide, theirs = Guide(self._ours), Guide(self._texts[self._theirs])
        at = next(number for number, card in enumerate(guide.cards) if card.id == self._dead)
        return {
            "cards": [card.as_map() for card in guide.cards],
            "at": at,
            "danger": guide.danger,
            "theirDanger": theirs.danger,
            "phone": guide.phone,
            "theirs": theirs.cards[at].as_map(),
        }

    @Slot(str)
    def type(self, text: str) -> None:
        """A code as far as it was typed: it is decoded when its twelve characters are there."""
        self._typed, self._error, self._facts = text, None, None
        if text.strip():
            try:
                self._facts = decode(text)
            except WrongCodeError as error:
                self._error = error if error.kind != "length" or error.length > 12 else None
        self._page = CODE
        self._cause = causes(self._facts)[0] if self._facts else ""
        self._told()

    @Slot()
    def enter(self) -> None:
        """The person says that this is the whole code: one that is too short is refused now."""
        if self._facts is None and self._typed.strip():
            try:
                read(self._typed)
            except WrongCodeError as error:
                self._error = error
        self._told()

    @Slot(str)
    def go(self, page: str) -> None:
        self._page = page
        if page in STEPS:
            facts = self._facts
            self._cause = at_step(facts) if facts is not None and facts.place == page else self._answers()[0]
        elif page == CODE:
            self._cause = causes(self._facts)[0] if self._facts else ""
        else:
            self._dead, self._cause = DEAD[0].id, ""
        self._told()

    @Slot(str)
    def choose(self, case: str) -> None:
        """They say this: show what it means."""
        self._cause = case
        self._told()

    @Slot(str)
    def speak(self, language: str) -> None:
        """The partner speaks this language."""
        if language in LANGUAGES:
            self._theirs = language
            self._told()

    @Slot(str)
    def goDead(self, step: str) -> None:
        """Go on to this step of the tree for a dead tablet; "works": back to the beginning of check-in."""
        if step == "works":
            self.go("C1")
        else:
            self._dead = step
            self._told()

    @property
    def _ours(self) -> Texts:
        return self._texts[self._look.language]

    @property
    def _place(self) -> str:
        if self._page in STEPS:
            return self._page
        return self._facts.place if self._facts else ""

    def _answers(self) -> list[str]:
        return [f"{self._page}.{case}" for case in STEP_CASES.get(self._page, ())]

    def _told(self) -> None:
        self.changed.emit()
        self._drawing.start(0)

    def _draw(self) -> None:
        scene = self._scene()
        shown = {"theirs": "", "ours": ""}
        for name, language in (("theirs", self._theirs), ("ours", self._look.language)):
            if scene is not None:
                shown[name] = "/".join((language, scene.place, scene.case, scene.code.replace("\u00a0", "")))
                if shown[name] not in self._pictures:
                    self._pictures.put(shown[name], picture(scene, language, self._folder))
        if shown != self._shown:
            self._shown = shown
            self.drawn.emit()

    def _scene(self) -> Scene | None:
        if self._page == DEAD_PAGE or not self._cause:
            return None
        code = encode(self._facts) if self._facts else encode(SupportFacts(place=self._place))
        return Scene(self._place, self._cause, code)
