"""States of single screens in every size and language: nothing cut off, nothing off the window, nothing too small."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from tablet_app.domain.checkin import Mark, Standing, Step
from tablet_app.domain.delivery import Command, State
from tablet_app.domain.orders import Claim, Refund, Status
from tablet_app.domain.pairing import Paired, PairingFailed
from tests.ui.page import Page
from tests.ui.stage import Stage
from tests.ui.stage_fakes import NOW, product
from tests.ui.test_checkin import CheckInStage, running
from tests.ui.test_history import Past, gone_wrong, past
from tests.ui.test_look import LANGUAGES, SIZES, faults_of
from tests.ui.test_pairing import CODE, Platform, opened
from tests.ui.test_products import LONG, Shop

Staged = Callable[..., Stage]

STEPS = [
    (Step.CONNECTION, Mark.PROBLEM, "platform_down", {}),
    (Step.CONNECTION, Mark.PROBLEM, "certificate", {}),
    (Step.CONNECTION, Mark.RUNNING, "", {}),
    (Step.POWER, Mark.PROBLEM, "battery_low", {"pct": "7"}),
    (Step.POWER, Mark.ASKS, "no_battery_info", {}),
    (Step.SOUND, Mark.ASKS, "asks", {}),
    (Step.SOUND, Mark.PROBLEM, "not_heard", {}),
    (Step.SOUND, Mark.PROBLEM, "no_daemon", {}),
    (Step.SCREEN, Mark.ASKS, "touch", {}),
    (Step.SCREEN, Mark.PROBLEM, "touch", {}),
    (Step.CLOCK, Mark.PROBLEM, "offset", {"offset_s": "-431"}),
    (Step.CLOCK, Mark.COULD_NOT_LOOK, "unknown", {}),
    (Step.PRODUCTS, Mark.ASKS, "asks", {"count": "1"}),
    (Step.HOURS, Mark.ASKS, "asks", {"opens": "10:00", "closes": "02:00"}),
    (Step.HOURS, Mark.PROBLEM, "asks", {"opens": "10:00", "closes": "02:00"}),
]


def in_every_size_and_language(stage: Stage) -> None:
    page: Any = stage
    faults = []
    for size in SIZES:
        stage.view.resize(*size)
        for language in LANGUAGES:
            stage.look.chooseLanguage(language)
            stage.settle()
            stage.settle()
            faults += [f"{size} {language}: {fault}" for fault in faults_of(page)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(("step", "mark", "reason", "facts"), STEPS)
def test_a_step(staged: Staged, step: Step, mark: Mark, reason: str, facts: dict[str, str]) -> None:
    in_every_size_and_language(running(staged, step, mark, reason, **facts).on)


@pytest.mark.parametrize("standing", [one for one in Standing if one is not Standing.CHECKING_IN])
def test_a_standing(staged: Staged, standing: Standing) -> None:
    in_every_size_and_language(CheckInStage(staged, standing).on)


def test_the_corners(staged: Staged) -> None:
    behind = running(staged, Step.SCREEN, Mark.ASKS, "touch")
    behind.on.tap("step-corners")
    in_every_size_and_language(behind.on)


@pytest.mark.parametrize("outcome", [PairingFailed("certificate"), PairingFailed("portal"), Paired("დახლი 1", LONG)])
def test_pairing(staged: Staged, outcome: Paired | PairingFailed) -> None:
    stage, _ = opened(staged, Platform(outcome))
    stage.tap(*CODE, "key_ok")
    in_every_size_and_language(stage)


@pytest.mark.parametrize("taps", [[], ["search"], ["show-off"]])
def test_products_with_the_longest_names(staged: Staged, taps: list[str]) -> None:
    refused = Command(1, "c-9", "product:p1", 1, "product.deactivate", {}, State.PARKED, 1, "not_allowed", NOW)
    shown = [product(number, LONG, LONG[:70], off=number % 2 == 0) for number in range(8)]
    shown[0] = replace(shown[0], problem=refused)
    shown[2] = replace(shown[2], sending=True, until=NOW + timedelta(days=9))
    shop = Shop(staged, shown=shown)
    shop.on.tap(*taps)
    in_every_size_and_language(shop.on)


@pytest.mark.parametrize("taps", [[], ["off-date"], ["off-for-good"]])
def test_the_sheet_and_the_toast(staged: Staged, taps: list[str]) -> None:
    shop = Shop(staged, "ProductsOverlay", [product(1, LONG)])
    shop.model.openDeactivate("p1")
    shop.on.tap(*taps)
    in_every_size_and_language(shop.on)


@pytest.mark.parametrize("taps", [[], ["history-search", "key_1"], ["history-search", "key_9"]])
def test_history(staged: Staged, taps: list[str]) -> None:
    all_marks = {"refund": Refund(1200, "x"), "claims": (Claim("c", "x"),)}
    orders = [past(f"A1{number}", Status.HANDED_OVER, hours=9 * number, **all_marks) for number in range(10)]
    history = Past(staged, [*orders, past("A1000000", Status.CANCELLED, hours=99, **all_marks)])
    history.on.tap(*taps)
    in_every_size_and_language(history.on)


def test_a_past_order_with_everything(page: Page) -> None:
    page.data.acknowledged.add("id-A1039")
    page.data.put(gone_wrong())
    page.models.order.open("id-A1039")
    page.find("noteClaim")
    faults = []
    for size in SIZES:
        page.root.resize(*size)
        for language in LANGUAGES:
            page.screens.look.chooseLanguage(language)
            page.settle()
            faults += [f"{size} {language}: {fault}" for fault in faults_of(page)]
    assert not faults, "\n".join(faults)
