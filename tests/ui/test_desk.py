"""The support window: a code typed on a keyboard, the partner's own screen, the sentence to say, step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tablet_app.domain.causes import STEP_CASES
from tablet_app.domain.support_code import GROUPS, PLACES, SupportFacts, encode
from tablet_app.ui.desk import model
from tablet_app.ui.desk.opening import Desk
from tablet_app.ui.desk.pictures import picture
from tablet_app.ui.desk.sample import STEPS, Scene
from tablet_app.ui.hands import Hands
from tests.ui.test_look import scrolls, text_faults

MUTED = SupportFacts(
    "0.1.0", "C3", "problem", "online", "muted", "unplugged", "low", "few", "refused", "power_cut",
    dict.fromkeys(GROUPS, "broken") | {"screen": "worth_knowing", "storage": "fine"},
)  # fmt: skip
CODE = encode(MUTED).replace("\u00a0", "")


class OnDesk:
    """The window as a support person works it."""

    def __init__(self, translations: Path, language: str, size: tuple[int, int]) -> None:
        self.closed = 0
        self.desk = Desk(language, translations, self._close, size)
        self.model: Any = self.desk.model
        self.root = self.desk.window.root
        self.hands = Hands(self.root)

    def _close(self) -> None:
        self.closed += 1

    def settle(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()
            self.root.grabWindow()

    def type(self, text: str) -> None:
        keys: Any = text
        for letter in keys:
            QTest.keyClick(self.root, letter)
        self.settle()

    def key(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.root, key, held)
        self.settle()

    def click(self, *names: str) -> None:
        for name in names:
            self.settle()
            item = self.find(name)
            QTest.mouseClick(
                self.root,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                item.mapToScene(QRectF(0, 0, item.width(), item.height()).center()).toPoint(),
            )
        self.settle()

    def find(self, name: str) -> QQuickItem:
        item = self.hands.find(name)
        assert item is not None, f"{name} is not there"
        return item

    def sees(self, name: str) -> bool:
        return self.hands.sees(name)

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def items(self, within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        for child in (within or self.root.contentItem()).childItems():
            if child.isVisible():
                yield child
                yield from self.items(child)


@pytest.fixture
def desk(
    qapp: QGuiApplication, touch_device: object, translations: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., OnDesk]]:
    """Opens the window; `pictures`: the tablet's screens are really drawn, which takes its time."""
    made: list[OnDesk] = []

    def make(language: str = "en", size: tuple[int, int] = (1280, 800), *, pictures: bool = False) -> OnDesk:
        if not pictures:
            blank = QImage(1280, 800, QImage.Format.Format_RGB32)
            monkeypatch.setattr(model, "picture", lambda *_: blank)
        made.append(OnDesk(translations, language, size))
        made[-1].settle()
        return made[-1]

    yield make
    for one in made:
        one.desk.close()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    assert [warning for one in made for warning in one.desk.window.warnings] == []


def test_a_code_is_typed_and_the_whole_call_stands_there(desk: Callable[..., OnDesk]) -> None:
    at = desk()
    at.model.speak("ru")
    at.type(CODE.lower())
    assert at.text("cause") == "Likely cause: Sound switched off"
    assert at.text("means").startswith("The sound is muted")
    assert at.text("say-ru").startswith("Звук выключен.")
    assert at.text("say-en").startswith("The sound is switched off.")
    assert at.text("say-ka").startswith("ხმა გამორთულია.")
    assert len(at.model.fields) == 15
    assert [field["value"] for field in at.model.fields if field["state"] == "bad"] == ["broken"] * 3
    at.model.choose("refused")
    assert at.text("cause") == "Likely cause: Refused actions wait"


def test_nobody_is_told_off_while_typing_and_a_wrong_code_says_where(desk: Callable[..., OnDesk]) -> None:
    at = desk()
    at.type(CODE[:7])
    assert not at.sees("code-wrong")
    at.key(Qt.Key.Key_Return)
    assert "12 characters, and these are 7" in at.text("code-wrong")
    at.type(CODE[7:11] + ("7" if CODE[11] != "7" else "9"))
    assert at.text("code-wrong") == f"Character 12 is probably wrong, {CODE[11]} would fit: ask for it again."
    assert not at.sees("cause")
    at.key(Qt.Key.Key_Backspace)
    at.type(CODE[11])
    assert not at.sees("code-wrong")
    assert at.sees("cause")


def test_the_code_is_read_back_in_the_partners_words(desk: Callable[..., OnDesk]) -> None:
    at = desk()
    at.type("4k")
    assert at.text("code-spelled") == "Read it back: 4 · K (კახა)"
    at.key(Qt.Key.Key_F2)
    assert at.text("code-spelled") == "Read it back: 4 · K (King)"


def test_it_is_worked_with_the_keyboard_alone(desk: Callable[..., OnDesk]) -> None:
    at = desk()
    at.type(CODE)
    at.key(Qt.Key.Key_5, ctrl=True)
    assert (at.model.page, at.model.cause) == ("C5", "C5.ok")
    at.key(Qt.Key.Key_3, ctrl=True)
    assert (at.model.page, at.model.cause) == ("C3", "C3.muted"), "the case that the code tells of"
    at.key(Qt.Key.Key_9, ctrl=True)
    assert at.sees("dead-theirs")
    at.key(Qt.Key.Key_Escape)
    assert (at.model.page, at.model.decoded) == ("code", False)
    at.type("1")
    assert at.text("code") == "1"


def test_each_step_can_be_walked_through(desk: Callable[..., OnDesk]) -> None:
    at = desk()
    for step, cases in STEP_CASES.items():
        at.click(f"page-{step}")
        assert at.text("ask").startswith("Ask: ")
        assert at.text("fails").startswith("If it stays: ")
        means = set()
        for case in cases:
            assert at.sees(f"case-{step}.{case}")
            at.model.choose(f"{step}.{case}")
            means.add(at.model.about["means"])
        assert len(means) == len(cases)


def test_the_pictures_are_the_screens_of_both_languages(desk: Callable[..., OnDesk]) -> None:
    at = desk(pictures=True)
    at.type(CODE)
    shown = at.model.pictures
    assert shown["theirs"].startswith("image://picture/ka/C3/C3.muted/")
    assert shown["ours"].startswith("image://picture/en/C3/C3.muted/")
    for name in ("picture-theirs", "picture-ours"):
        image = next(item for item in at.find(name).childItems() if item.inherits("QQuickImage"))
        assert image.property("paintedWidth") > 300
    at.click("ours-ka")
    assert at.model.pictures["ours"] == at.model.pictures["theirs"]
    assert at.text("cause") == "სავარაუდო მიზეზი: ხმა გამორთულია"


def colours(image: QImage) -> int:
    small = image.scaled(80, 50)
    return len({small.pixel(x, y) for x in range(80) for y in range(50)})


def test_every_answer_has_a_screen_of_its_own(touch_device: object, translations: Path) -> None:
    """In the partner's language they are as many screens as there are answers: none stands for another."""
    seen: dict[bytes, str] = {}
    for case in STEPS:
        image = picture(Scene(case[:2], case, CODE), "en", translations, (800, 500))
        assert colours(image) > 10, case
        bits = bytes(image.constBits())
        assert bits not in seen, f"{case} looks like {seen.get(bits)}"
        seen[bits] = case


def test_every_place_has_a_screen(touch_device: object, translations: Path) -> None:
    for place in PLACES:
        if place not in STEP_CASES:
            assert colours(picture(Scene(place, place, CODE), "ru", translations)) > 10, place


def test_trouble_outside_the_check_in_shows_on_its_screen(touch_device: object, translations: Path) -> None:
    calm = picture(Scene("checked_in", "checked_in", CODE), "en", translations)
    cases = ("C1.portal", "C3.muted", "refused", "storage")
    shown = [picture(Scene("checked_in", case, CODE), "en", translations) for case in cases]
    for at, one in enumerate(shown):
        assert one not in (calm, *shown[:at])


def test_a_dead_tablet_is_asked_about_step_by_step(desk: Callable[..., OnDesk]) -> None:
    at = desk()
    at.click("page-dead")
    assert at.text("dead-number") == "1"
    assert "?" in at.text("dead-theirs")
    at.click("dead-no", "dead-no", "dead-no", "dead-no")
    assert at.text("dead-number") == "5"
    at.click("dead-yes")
    assert at.text("dead-number") == "3"
    at.click("dead-step-wet", "dead-no")
    assert at.text("dead-number") == "7"
    at.click("dead-step-wait", "dead-yes")
    assert at.model.page == "C1"


def test_closing_is_told_and_left_to_whoever_opened_it(desk: Callable[..., OnDesk]) -> None:
    at = desk()
    at.root.close()
    assert at.closed == 1
    assert at.root.isVisible()


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_nothing_is_cut_off(desk: Callable[..., OnDesk], language: str) -> None:
    at = desk(language, (1024, 680))
    faults: list[str] = []
    for size in ((1024, 680), (1280, 800)):
        at.root.resize(*size)
        for page in ("", "code", "C3", "C7", "dead"):
            if page == "code":
                at.model.type(CODE)
            elif page:
                at.model.go(page)
            at.settle()
            window = QRectF(0, 0, *size)
            for item in at.items():
                if item.inherits("QQuickText") and item.property("text") and not scrolls(item):
                    faults += [f"{size} {page}: {fault}" for fault in text_faults(item, window)]
        at.model.type("")
    assert not faults, "\n".join(faults)
