"""The ways that lead to "Check the tablet", and how many taps it takes to put the sound right."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from tablet_app.domain.checkin import Mark, Standing, Step
from tablet_app.domain.health import Finding, State
from tablet_app.services.diagnosis import Repaired
from tests.ui import sample
from tests.ui.health_sample import FINE, HEARD, MUTED, ON_BATTERY
from tests.ui.health_scenes import health_broken
from tests.ui.page import Page
from tests.ui.test_checkin import running


class Newcomer:
    """Taps the big button that is there, and counts."""

    def __init__(self, page: Page) -> None:
        self.page, self.taps = page, 0
        page.services.diagnosis.finds = {finding.check: finding for finding in (MUTED, *FINE)}
        page.services.diagnosis.mended["S4"] = Repaired("done", HEARD)

    def taps_on(self, *names: str) -> None:
        for name in names:
            self.page.tap(name)
            self.taps += 1


@pytest.mark.parametrize(
    "way",
    [
        ["menuButton", "menu-health"],
        ["bannerSound-action"],
        ["noSound-check"],
    ],
)
def test_a_muted_sound_is_put_right_with_at_most_four_taps(page: Page, way: list[str]) -> None:
    newcomer = Newcomer(page)
    page.models.status.sound(False, "muted", 40, look="silent" if way == ["noSound-check"] else "")
    newcomer.taps_on(*way, "health-fix", "fix-do")
    page.sees("Done: it is fine now.", "fixSheet")
    assert ("repair", "S4") in page.data.done
    assert newcomer.taps <= 4


def test_the_banner_of_a_missing_sound_leads_here(page: Page) -> None:
    page.models.status.sound(False, "muted", 40)
    page.tap("bannerSound-action")
    page.find("health-list")


def test_the_screen_without_sound_leads_here_once_the_order_is_taken(page: Page) -> None:
    page.data.put(sample.alerting())
    page.models.status.sound(False, "muted", 40, look="silent")
    page.tap("noSound-check")
    page.gone("noSound")
    page.tap("alertAccept")
    page.find("health-list")
    assert ("examine", None) in page.data.done


@pytest.mark.parametrize("mark", [Mark.PROBLEM, Mark.COULD_NOT_LOOK])
@pytest.mark.parametrize("step", [Step.CONNECTION, Step.POWER, Step.SOUND, Step.SCREEN, Step.CLOCK])
def test_a_step_of_the_check_in_that_fails_leads_here(staged: Any, step: Step, mark: Mark) -> None:
    behind = running(staged, step, mark, "offset", offset_s="9")
    wanted: list[bool] = []
    root: Any = behind.on.root
    root.checkWanted.connect(lambda: wanted.append(True))
    behind.on.tap("step-check")
    assert wanted == [True]


def test_what_the_check_in_asks_the_venue_leads_nowhere_else(staged: Any) -> None:
    behind = running(staged, Step.HOURS, Mark.PROBLEM, "asks")
    assert not behind.on.sees("step-check")


def test_from_the_check_in_to_the_page(page: Page) -> None:
    page.services.checkins.say(standing=Standing.CHECKING_IN, current=Step.SOUND)
    page.tap("menuButton", "menu-checkin")
    steps = [replace(one, mark=Mark.PROBLEM, reason="muted") for one in page.services.checkins.shows.steps]
    page.services.checkins.say(steps=tuple(steps))
    page.tap("step-check")
    page.find("health-list")


def test_a_lost_connection_leads_here(page: Page) -> None:
    page.services.link.down(sample.NOW, "no_network")
    page.models.status._on_offline()
    page.tap("bannerOffline-action")
    page.find("health-list")


def test_a_tablet_that_is_not_paired_is_checked_too_and_goes_back_to_its_code(page: Page) -> None:
    page.data.device = None
    page.services.checkins.say(standing=Standing.UNPAIRED)
    page.tap("key_1", "pairing-check")
    page.find("health-list")
    page.tap("health-no-sound")
    page.find("guide-headline")
    page.tap("back", "back")
    page.find("key_1")
    assert page.look_for("board") is None


def test_a_disk_that_takes_nothing_leads_here(page: Page) -> None:
    page.services.health.say("full")
    page.tap("trouble-check")
    page.find("health-list")


def test_what_gets_worse_is_a_banner_while_there_is_time(page: Page) -> None:
    page.services.warnings.say(ON_BATTERY, replace(ON_BATTERY, check="P2"), Finding("P3", State.FINE))
    page.sees("Unplugged: the tablet runs on its battery, 43 % is left. Plug the charger in.", "bannerWarning")
    status: Any = page.models.status
    assert status.state["warning"]["check"] == "P1"
    page.tap("bannerWarning-open")
    page.find("health-list")
    page.tap("back", "bannerWarning-action")
    page.until(lambda: status.state["warning"]["check"] == "P2", "the next one is told")
    page.tap("bannerWarning-action")
    page.gone("bannerWarning")
    assert [act for act in page.data.done if act[0] == "warning understood"] == [
        ("warning understood", "P1"),
        ("warning understood", "P2"),
    ]


def test_an_examination_is_not_a_warning(page: Page) -> None:
    health_broken(page)
    page.tap("back")
    page.find("board")
    assert page.look_for("bannerWarning") is None
