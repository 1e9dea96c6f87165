"""Check the tablet, its repairs and the drawing test, brought up for a picture or a look at their layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from tablet_app.domain.health import Finding, State
from tablet_app.services.diagnosis import Repaired
from tablet_app.services.no_sound import NoSoundView, Step
from tests.ui import sample
from tests.ui.health_sample import FINE, HEARD, MIXED, MUTED, NO_DEVICE, NO_GLASS, ON_BATTERY, STUCK, better
from tests.ui.page import Page


def checked(page: Page, found: Iterable[Finding]) -> None:
    """The page after a check that found this."""
    page.services.diagnosis.finds = {finding.check: finding for finding in found}
    page.tap("menuButton", "menu-health")
    page.find("health-list")


def health_running(page: Page) -> None:
    page.data.disk.shut()
    checked(page, MIXED)
    page.services.diagnosis.say(MUTED, FINE[0], ON_BATTERY, waiting=("S2", "S3", "P2", "D1", "D2"))
    page.find("health-progress")


def health_fine(page: Page) -> None:
    checked(page, FINE)


def health_broken(page: Page) -> None:
    checked(page, MIXED)
    page.find("health-fix")


def health_numbers(page: Page) -> None:
    health_broken(page)
    page.tap("health-open-S4")
    page.find("health-numbers")


def health_no_device(page: Page) -> None:
    checked(page, [*FINE, NO_DEVICE])
    page.find("health-find")


def health_unseen(page: Page) -> None:
    checked(page, [STUCK, NO_GLASS, *FINE])


def fix_asked(page: Page) -> None:
    health_broken(page)
    page.tap("health-fix")
    page.find("fix-question")


def fix_doing(page: Page) -> None:
    fix_asked(page)
    page.data.disk.shut()
    page.tap("fix-do")
    page.find("fix-doing")


def fixed(page: Page, repaired: Repaired) -> None:
    page.services.diagnosis.mended["S4"] = repaired
    fix_asked(page)
    page.tap("fix-do")
    page.find("fix-said")


def fix_done(page: Page) -> None:
    fixed(page, Repaired("done", HEARD))


def fix_better(page: Page) -> None:
    fixed(page, Repaired("better", better(MUTED)))


def fix_no_change(page: Page) -> None:
    fixed(page, Repaired("no_change", MUTED))


def fix_undone(page: Page) -> None:
    fixed(page, Repaired("undone", MUTED))


def fix_unseen(page: Page) -> None:
    fixed(page, Repaired("unseen", Finding("S4", State.COULD_NOT_LOOK, "timed_out")))


def fix_not_needed(page: Page) -> None:
    fixed(page, Repaired("not_needed", HEARD))


def fix_failed(page: Page) -> None:
    fixed(page, Repaired("failed", MUTED, "needs_rights"))


def touch_drawing(page: Page) -> None:
    checked(page, FINE)
    page.tap("health-touch")
    for part in range(12):
        page.models.touch.feel(part / 20, 0.01)
    page.find("touch-left")


def touch_whole(page: Page) -> None:
    touch_drawing(page)
    draw(page, lambda _column, _row: True)
    page.find("touch-state")


def touch_dead(page: Page) -> None:
    touch_drawing(page)
    draw(page, lambda column, row: row != 5 and column > 1)
    page.tap("touch-rest")
    page.find("touch-state")


def touch_spots(page: Page) -> None:
    touch_drawing(page)
    draw(page, lambda column, row: (column, row) != (7, 1))
    page.tap("touch-rest")
    page.find("touch-state")


def draw(page: Page, felt: Callable[[int, int], bool]) -> None:
    """Go over the cells that feel it."""
    touch: Any = page.models.touch
    for cell in [one.at for one in touch._cells.rows]:
        if felt(*cell):
            touch.feel((cell[0] + 0.5) / touch.columns, (cell[1] + 0.5) / touch.rows)


def guided(page: Page, view: NoSoundView) -> None:
    """The guided way where it stands so."""
    checked(page, FINE)
    page.tap("health-no-sound")
    page.find("guide-headline")
    page.services.no_sound.say(view)


def guide_looking(page: Page) -> None:
    guided(page, NoSoundView(Step.LOOKING))


def guide_offer(page: Page) -> None:
    guided(page, NoSoundView(Step.OFFER, MUTED))
    page.find("guide-do")


def guide_listening(page: Page) -> None:
    guided(page, NoSoundView(Step.LISTENING, mended=(MUTED,)))


def guide_asks(page: Page) -> None:
    guided(page, NoSoundView(Step.ASK, question="beeps", answers=(0, 2, 3, 4)))
    page.find("guide-heard-3")


def guide_asks_alert(page: Page) -> None:
    guided(page, NoSoundView(Step.ASK, question="alert", answers=(0, 1)))
    page.find("guide-heard-1")


def guide_proved(page: Page) -> None:
    guided(page, NoSoundView(Step.OVER, outcome="proved", mended=(MUTED,)))
    page.find("guide-done")


def guide_fault(page: Page) -> None:
    guided(page, NoSoundView(Step.OVER, NO_DEVICE, outcome="at_fault", part="speaker", why="needs_rights"))
    page.find("guide-done")


def guide_check_in(page: Page) -> None:
    guided(page, NoSoundView(Step.OVER, NO_DEVICE, outcome="at_fault", part="check_in"))
    page.find("guide-check-in")


def board_warned(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.services.warnings.say(ON_BATTERY)
    page.find("bannerWarning")


HEALTH_SCENES: dict[str, Callable[[Page], None]] = {
    scene.__name__: scene
    for scene in (
        health_running,
        health_fine,
        health_broken,
        health_numbers,
        health_no_device,
        health_unseen,
        fix_asked,
        fix_doing,
        fix_done,
        fix_better,
        fix_no_change,
        fix_undone,
        fix_unseen,
        fix_not_needed,
        fix_failed,
        touch_drawing,
        touch_whole,
        touch_dead,
        touch_spots,
        guide_looking,
        guide_offer,
        guide_listening,
        guide_asks,
        guide_asks_alert,
        guide_proved,
        guide_fault,
        guide_check_in,
        board_warned,
    )
}
