"""The technician's mode, brought up for a picture or a look at its layout."""

from __future__ import annotations

from collections.abc import Callable

from tests.ui.health_sample import FINE, MIXED
from tests.ui.page import Page
from tests.ui.technician_fakes import PIN


def typed(page: Page, digits: str) -> None:
    page.tap(*(f"key_{digit}" for digit in digits), "key_ok")


def paired_anew(page: Page) -> None:
    """Just paired: somebody tapped "Start"."""
    page.models.pairing.begun.emit()
    page.find("pin-title")


def pin_choose(page: Page) -> None:
    paired_anew(page)
    typed(page, "111111")
    page.find("pin-failure")


def pin_repeat(page: Page) -> None:
    paired_anew(page)
    typed(page, PIN)
    page.tap("key_1", "key_2", "key_0")


def pin_wrong(page: Page) -> None:
    page.services.technician.wait_s = 512
    page.tap("menuButton", "menu-technician")
    typed(page, "654320")
    page.find("pin-failure")


def pin_none(page: Page) -> None:
    page.services.technician.pin = None
    page.tap("menuButton", "menu-technician")
    page.find("pin-hint")


def inside(page: Page, section: str = "") -> None:
    """In the mode, with some checks that were run."""
    page.services.diagnosis.ids = tuple(dict.fromkeys([one.check for one in (*MIXED, *FINE)] + ["S7", "N6"]))
    page.services.diagnosis.say(*MIXED)
    page.tap("menuButton", "menu-technician")
    typed(page, PIN)
    page.find("evidence")
    if section:
        page.tap(f"technician-{section}")


def technician_checks(page: Page) -> None:
    inside(page)


def technician_meters(page: Page) -> None:
    inside(page, "meters")
    seconds = iter(range(10_000))
    page.models.meters._clock = lambda: float(next(seconds)) / 2
    page.models.meters._readings.clear()
    for _ in range(90):
        page.models.meters.read()
    page.find("meter-sound")


def technician_log(page: Page) -> None:
    inside(page, "log")
    page.find("log-line")


def technician_setup(page: Page) -> None:
    inside(page, "setup")
    page.tap("report-save")
    page.find("report-note")


def pairing_again(page: Page) -> None:
    inside(page, "setup")
    page.tap("pair-anew")
    page.find("pairing-leave")


TECHNICIAN_SCENES: dict[str, Callable[[Page], None]] = {
    scene.__name__: scene
    for scene in (
        pin_choose,
        pin_repeat,
        pin_wrong,
        pin_none,
        technician_checks,
        technician_meters,
        technician_log,
        technician_setup,
        pairing_again,
    )
}
