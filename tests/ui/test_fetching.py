"""Before the platform has said anything: no code asked for that is known, and no board that nothing can come to."""

from __future__ import annotations

from tablet_app.domain.changes import Change
from tablet_app.domain.checkin import Standing
from tablet_app.domain.device import Device
from tests.ui import sample
from tests.ui.page import Page


def unpaired(page: Page) -> None:
    page.data.device = None
    page.services.checkins.say(standing=Standing.UNPAIRED)
    page.find("key_1")


def paired(page: Page) -> None:
    """The platform has said nothing yet: no venue, no hours."""
    page.data.device = Device("d-1", "", "v1")
    page.data.changes.tell(Change.DEVICE)


def test_an_unpaired_tablet_shows_pairing_until_a_person_goes_on(page: Page) -> None:
    unpaired(page)
    assert page.look_for("pairing-leave") is None
    page.data.disk.shut()
    page.tap(*(f"key_{digit}" for digit in "12345678"), "key_ok")
    paired(page)
    page.data.disk.open()
    page.services.checkins.say(standing=Standing.NOT_CHECKED_IN)
    page.gone("key_1")
    page.tap("pairing-start", "pin-later")
    page.find("board")
    page.models.pairing.begin()


def test_a_tablet_that_is_paired_by_a_command_waits_for_the_platform_and_says_so(page: Page) -> None:
    unpaired(page)
    page.tap("key_1")
    paired(page)
    page.sees("Orders, hours and products are on their way.", "fetching")
    page.gone("key_1")
    page.services.link.down(sample.NOW, "no_network")
    page.sees("Check the Wi-Fi or the cable", "fetching")
    page.sees("+995 32 211 42 35", "fetching")
    page.tap("fetching-check")
    page.find("health-list")
    page.tap("back")
    page.services.checkins.say(standing=Standing.NOT_CHECKED_IN)
    page.gone("fetching")
    page.find("board")


def test_a_start_before_the_first_word_of_the_platform_asks_for_no_code(page: Page) -> None:
    page.data.venue = None
    page.services.checkins.say(standing=Standing.UNPAIRED)
    page.find("fetching")
    assert page.look_for("key_1") is None
    page.data.put(sample.alerting())
    page.tap("alertAccept")
    page.find("fetching")


def test_a_new_code_that_is_being_typed_stays_when_the_venue_comes(page: Page) -> None:
    page.services.checkins.say(standing=Standing.UNPAIRED)
    page.find("fetching")
    page.root.setProperty("pairingOpen", True)
    page.tap("key_1")
    page.services.checkins.say(standing=Standing.NOT_CHECKED_IN)
    page.settle()
    page.find("key_1")
