"""Status bar, banners, menu, what takes the screen besides orders, and the life of the window."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from tablet_app.domain.changes import Change
from tablet_app.domain.checkin import Due, Prompt, Standing
from tablet_app.domain.unreadable import Unreadable
from tests.ui import sample
from tests.ui.page import Page


def test_the_bar_says_whose_tablet_and_what_time_it_is_there(page: Page) -> None:
    page.sees(sample.VENUE.name)
    page.sees("12:41")


def test_a_lost_connection_shows_at_once_and_as_a_banner_when_it_lasts(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.services.link.down(sample.NOW, "no_network")
    page.until(lambda: not page.find("lampLink").property("ok"), "the lamp shows it")
    assert page.look_for("bannerOffline") is None
    for code in ("A1036", "A1039", "A1040"):
        page.models.acts.ready(f"id-{code}")
    page.models.status._on_offline()
    page.sees("No connection since 12:41 · 3 actions waiting", "bannerOffline")
    page.services.link.up(sample.NOW)
    page.gone("bannerOffline")


def test_an_order_that_can_not_be_shown_is_told_on_the_board_until_somebody_has_read_it(page: Page) -> None:
    page.root.setProperty("page", "history")
    page.services.unreadable.say(Unreadable("u1", "A1060", 1, "?"), Unreadable("", "", None, "?"))
    page.sees("An order came that this tablet cannot show: A1060 · Call support: +995 32 211 42 35", "bannerUnreadable")
    page.tap("bannerUnreadable-action")
    page.gone("bannerUnreadable")
    assert page.data.done == [("unreadable understood", "A1060", "")]
    page.services.unreadable.say(Unreadable("", "", None, "?"))
    page.sees("An order came that this tablet cannot show · Call support: +995 32 211 42 35", "bannerUnreadable")
    page.services.unreadable.say(Unreadable("id-A1040", "A1040", 2, "?", changed=True))
    words = "An order was changed, and this tablet cannot show how: A1040 · Call support: +995 32 211 42 35"
    page.sees(words, "bannerUnreadable")


def test_a_pause_is_across_the_screen_with_a_way_out(page: Page) -> None:
    page.data.venue = replace(sample.VENUE, paused_until=sample.NOW + timedelta(minutes=19))
    page.services.changes.tell(Change.VENUE)
    page.sees("Paused until 13:00: no new orders come in.", "bannerPaused")
    page.tap("bannerPaused-action")
    page.gone("bannerPaused")
    assert page.data.done == [("venue.resume",)]


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Due.PROMPT, "Opening at 13:00: check in"),
        (Due.REMIND, "Opening at 13:00: check in"),
        (Due.MISSED, "Open since 13:00, and nobody has checked in"),
    ],
)
def test_a_check_in_that_is_due_is_prompted(page: Page, due: Due, words: str) -> None:
    opens = sample.NOW.replace(hour=9, minute=0, second=0)
    page.services.checkins.say(standing=Standing.NOT_CHECKED_IN, prompt=Prompt(due, opens))
    page.sees(words, "bannerCheckIn")
    page.tap("bannerCheckIn-action")
    page.sees("Check-in")
    page.gone("bannerCheckIn")


def test_no_sound_is_said_until_it_is_heard_again(page: Page) -> None:
    page.models.status.sound(False)
    page.find("bannerSound")
    assert not page.find("lampSound").property("ok")
    page.models.status.sound(True)
    page.gone("bannerSound")


def test_a_refusal_that_no_card_shows_has_a_banner(page: Page) -> None:
    key = page.data.save("device", "device.check_in", {})
    page.data.refuse(key, "not_allowed")
    page.sees("Check-in refused. The platform does not allow this.", "bannerRefusal")
    page.tap("bannerRefusal-action")
    page.gone("bannerRefusal")
    assert page.data.done == [("understood", key)]


def test_the_menu_leads_everywhere_and_back(page: Page) -> None:
    for name, words in (("products", "Products"), ("history", "History"), ("checkin", "Check-in")):
        page.tap("menuButton", f"menu-{name}")
        page.sees(words)
        page.gone("board")
        page.tap("back")
        page.find("board")
    page.tap("menuButton", "menu-close")
    page.gone("menu")


def test_a_pause_from_the_menu(page: Page) -> None:
    page.tap("menuButton", "pause-30")
    page.gone("menu")
    assert page.data.done == [("venue.pause", sample.NOW + timedelta(minutes=30))]


def test_revoked_is_said_full_screen_and_offers_pairing(page: Page) -> None:
    page.services.checkins.say(standing=Standing.REVOKED)
    page.sees("This tablet was disconnected by the platform", "revoked")
    page.sees("+995 32 211 42 35", "revoked")
    page.tap("pairAgain")
    page.find("key_1")
    page.gone("revoked")


def test_who_checked_out_while_the_venue_is_open_is_not_told_of_an_opening_to_come(page: Page) -> None:
    opens = sample.NOW - timedelta(hours=2)
    page.services.checkins.say(standing=Standing.NOT_CHECKED_IN, prompt=Prompt(Due.PROMPT, opens))
    page.sees("Open since 10:41: check in", "bannerCheckIn")


def test_a_revoked_tablet_offers_no_order_to_accept_until_it_is_paired_again(page: Page) -> None:
    page.data.put(sample.alerting())
    page.find("alert")
    page.services.checkins.say(standing=Standing.REVOKED)
    page.find("revoked")
    page.gone("alert")
    page.tap("pairAgain")
    page.find("key_1")
    page.services.checkins.say(standing=Standing.CHECKED_IN)
    page.find("alert")


def test_an_order_comes_over_every_page(page: Page) -> None:
    page.tap("menuButton", "menu-checkin")
    page.data.put(sample.alerting())
    page.tap("alertAccept")
    page.gone("alert")
    page.sees("Check-in")


def test_closing_the_window_is_told_and_left_to_the_app(page: Page) -> None:
    told: list[bool] = []
    page.root.closeRequested.connect(lambda: told.append(True))  # type: ignore[attr-defined]
    page.root.close()
    page.until(lambda: told == [True], "the app was told")
    assert page.root.isVisible()


def test_auto_theme_is_dark_at_night(page: Page) -> None:
    page.screens.look.chooseTheme("auto")
    page.services.clock.moment = sample.NOW.replace(hour=17)
    page.models.status._on_minute()
    assert page.screens.look.dark
    page.services.clock.moment = sample.NOW.replace(hour=6)
    page.models.status._on_minute()
    assert not page.screens.look.dark


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("muted", "The sound is switched off."),
        ("too_low", "The volume is too low: 20 %."),
        ("headphones", "Headphones are plugged in: nobody at the counter hears the alert."),
        ("no_device", "No loudspeaker was found."),
        ("daemon_frozen", "The sound service does not answer."),
        ("silent", "The last tone could not be heard. Watch the screen."),
    ],
)
def test_the_banner_says_why_nothing_would_be_heard(page: Page, reason: str, words: str) -> None:
    page.models.status.sound(False, reason, 20)
    page.sees(words, "bannerSound")


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        ("sleep", "The tablet may fall asleep by itself, and then nothing rings. Call support."),
        ("screen", "The screen may go dark by itself. A new order lights it up."),
    ],
)
def test_what_may_fall_asleep_is_said_until_it_is_held(page: Page, problem: str, words: str) -> None:
    page.gone("bannerAwake")
    page.models.status.awake(problem)
    page.sees(words, "bannerAwake")
    page.models.status.awake("")
    page.gone("bannerAwake")


def test_a_volume_that_somebody_changed_is_shown(page: Page) -> None:
    page.models.status.sound(True, "", 70, moved=True)
    page.sees("The volume was changed: 70 %", "bannerVolume")
    page.models.status.sound(True, "", 70)
    page.gone("bannerVolume")


@pytest.mark.parametrize(
    ("look", "words"),
    [("silent", "No sound – look here"), ("unanswered", "Nobody has taken the order – look here")],
)
def test_what_nobody_hears_takes_the_whole_screen_with_the_orders_code(page: Page, look: str, words: str) -> None:
    page.data.put(sample.order("A1045"))
    page.find("alert")
    page.models.status.sound(look != "silent", "muted", 80, look=look)
    page.sees(words, "noSound")
    page.until(lambda: page.text("noSoundCode") == "A1045", "the code stays")
    page.tap("noSound")
    page.gone("noSound")
    page.find("alertAccept")
    page.data.put(sample.order("A1046"))
    page.find("noSound")
    page.models.status.sound(True)
    page.gone("noSound")
