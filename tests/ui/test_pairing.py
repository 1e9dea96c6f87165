"""Pairing: typing the code, every way in which it fails, and what follows when it does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF

from tablet_app.domain.pairing import Paired, PairingFailed, PairingOutcome
from tablet_app.ui.pairing import PairingModel
from tests.ui.runner import Gate, Runner
from tests.ui.stage import Stage

Staged = Callable[..., Stage]
CODE = tuple(f"key_{digit}" for digit in "12345678")


class Platform:
    """Answers with `outcome` once `gate` is open."""

    def __init__(self, outcome: PairingOutcome | None = None) -> None:
        self.runner = Runner()
        self.gate = Gate(self.runner)
        self.outcome = outcome
        self.asked: list[str] = []

    async def pair(self, code: str) -> PairingOutcome:
        self.asked.append(code)
        await self.gate
        if self.outcome is None:
            raise OSError("the line is dead")
        return self.outcome


def opened(staged: Staged, platform: Platform, **options: object) -> tuple[Stage, PairingModel]:
    model = PairingModel(platform.runner.start, platform.pair)
    return staged("PairingScreen", pairing=model, **options), model


def test_a_right_code_shows_whose_tablet_it_is(staged: Staged) -> None:
    platform = Platform(Paired("სალარო 1", "სახინკლე"))
    stage, model = opened(staged, platform)
    begun: list[bool] = []
    model.begun.connect(lambda: begun.append(True))
    stage.tap(*CODE, "key_ok")
    assert platform.asked == ["12345678"]
    assert (stage.text("pairing-venue"), stage.text("pairing-device")) == ("სახინკლე", "სალარო 1")
    stage.tap("pairing-start")
    assert begun == [True]


def test_delete_takes_the_last_digit_and_a_ninth_is_not_taken(staged: Staged) -> None:
    platform = Platform(Paired("a", "b"))
    stage, _ = opened(staged, platform)
    stage.tap("key_9", "key_delete", *CODE)
    assert not stage.find("key_9").isEnabled()
    stage.tap("key_ok")
    assert platform.asked == ["12345678"]


def test_while_it_is_being_asked_nobody_can_type(staged: Staged) -> None:
    platform = Platform(Paired("a", "b"))
    platform.gate.shut()
    stage, model = opened(staged, platform)
    stage.tap(*CODE, "key_ok")
    assert stage.sees("pairing-asking")
    assert not stage.find("key_delete").isEnabled()
    model.submit("12345678")
    assert platform.asked == ["12345678"]
    platform.gate.open()
    assert stage.sees("pairing-start")


KINDS = ("unknown_code", "used_code", "no_network", "portal", "certificate", "platform", "too_many", "disk")


@pytest.mark.parametrize("kind", KINDS)
def test_each_failure_has_a_sentence_of_its_own_in_each_language(staged: Staged, kind: str) -> None:
    platform = Platform(PairingFailed(kind))
    stage, _ = opened(staged, platform)
    stage.tap(*CODE, "key_ok")
    said = {stage.text("pairing-failure")}
    for language in ("ka", "ru"):
        stage.tap(f"language-{language}")
        said.add(stage.text("pairing-failure"))
    assert len(said) == 3
    platform.outcome = PairingFailed(min({*KINDS} - {kind}))
    stage.tap("key_delete", "key_8", "key_ok")
    assert stage.text("pairing-failure") not in said


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_the_code_for_support_stays_on_a_low_screen_beside_the_longest_failure(staged: Staged, language: str) -> None:
    platform = Platform(PairingFailed("disk"))
    stage, _ = opened(staged, platform, size=(1024, 600), language=language, supportCode="2W9T AA76 0A63")
    stage.tap(*CODE, "key_ok")
    code = stage.find("support-code")
    assert code.mapToScene(QPointF(0, code.height())).y() <= stage.root.height()


def test_after_a_wrong_code_one_types_again_from_the_start(staged: Staged) -> None:
    platform = Platform(PairingFailed("unknown_code"))
    stage, model = opened(staged, platform)
    stage.tap(*CODE, "key_ok", "pairing-again")
    assert model.state == "typing"
    assert stage.text("pairing-code") == ""


def test_after_a_lost_connection_the_same_code_is_tried_again(staged: Staged) -> None:
    platform = Platform(PairingFailed("no_network"))
    stage, _ = opened(staged, platform)
    stage.tap(*CODE, "key_ok")
    platform.outcome = Paired("a", "b")
    stage.tap("pairing-again")
    assert platform.asked == ["12345678", "12345678"]
    assert stage.sees("pairing-start")


def test_an_error_of_ours_leaves_nobody_waiting(staged: Staged) -> None:
    platform = Platform(None)
    stage, model = opened(staged, platform)
    stage.tap(*CODE, "key_ok")
    assert (model.state, model.failure) == ("failed", "platform")
    assert [str(error) for error in platform.runner.errors] == ["the line is dead"]
    assert stage.sees("pairing-again")


def test_the_number_to_call_is_there_and_the_language_can_be_chosen_first(staged: Staged) -> None:
    stage, _ = opened(staged, Platform(), size=(800, 1280))
    assert stage.text("support-phone") == "+995 32 211 42 35"
    stage.tap("language-ka")
    assert stage.look.language == "ka"
    assert [stage.find(f"key_{digit}").height() >= 84 for digit in range(10)] == [True] * 10
