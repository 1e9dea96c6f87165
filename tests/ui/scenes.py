"""Every screen, brought up for a picture or a look at its layout."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from msgspec.structs import replace

from tablet_app.domain.alarm import Calls
from tablet_app.domain.checkin import Due, Prompt, Standing
from tablet_app.domain.orders import Delivery, Payment, Status
from tablet_app.domain.unreadable import Unreadable
from tests.ui import sample
from tests.ui.health_sample import ON_BATTERY
from tests.ui.health_scenes import HEALTH_SCENES
from tests.ui.page import Page
from tests.ui.queue_scenes import QUEUE_SCENES
from tests.ui.technician_scenes import TECHNICIAN_SCENES


def board(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.find("board")


def board_empty(page: Page) -> None:
    page.find("board")


def board_banners(page: Page) -> None:
    board(page)
    page.data.venue = replace(sample.VENUE, paused_until=sample.NOW + timedelta(minutes=20))
    page.models.status.sound(False)
    for code in ("A1039", "A1042"):
        page.models.acts.ready(f"id-{code}")
    key = page.data.save("order:id-A1041", "order.ready", {})
    page.data.refuse(key, "illegal_state")
    page.services.link.down(sample.NOW, "no_network")
    page.models.status._on_offline()
    page.services.checkins.say(
        standing=Standing.NOT_CHECKED_IN, prompt=Prompt(Due.MISSED, sample.NOW - timedelta(hours=2))
    )
    page.find("bannerOffline")


def board_warned(page: Page) -> None:
    """All that lasts at once."""
    board_banners(page)
    page.data.refuse(page.data.save("device", "device.check_in", {}), "not_allowed")
    page.services.warnings.say(ON_BATTERY)
    page.models.status.awake("screen")
    page.find("bannerMore")


def board_warned_open(page: Page) -> None:
    board_warned(page)
    page.tap("bannerMore-open")
    page.find("bannerAwake")


def board_unreadable(page: Page) -> None:
    board(page)
    page.services.unreadable.say(*(Unreadable(f"u{number}", f"A10{number}", 1, "?") for number in range(60, 67)))
    page.find("bannerUnreadable")


def board_changed_unreadably(page: Page) -> None:
    """And a card of a kind of delivery and payment that came after this app."""
    kinds = {"delivery": Delivery.UNKNOWN, "payment": Payment.UNKNOWN}
    page.data.put(*(replace(order, **kinds) for order in sample.lunch()))
    page.services.unreadable.say(Unreadable("id-A1040", "A1040", 2, "?", changed=True))
    page.find("bannerUnreadable")


def alert_unknown(page: Page) -> None:
    page.data.put(sample.alerting(delivery=Delivery.UNKNOWN, payment=Payment.UNKNOWN))
    page.find("alert")


def order_unknown(page: Page) -> None:
    board_changed_unreadably(page)
    page.models.order.open("id-A1040")
    page.find("orderScreen")


def board_asleep(page: Page) -> None:
    board(page)
    page.models.status.awake("sleep")
    page.find("bannerAwake")


def board_states(page: Page) -> None:
    """New orders behind nothing that covers them, cards that are sending, one that was refused."""
    page.data.put(*sample.lunch())
    page.models.acts.ready("id-A1041")
    page.models.acts.extend("id-A1036", 25)
    key = page.data.save("order:id-A1039", "order.ready", {})
    page.data.refuse(key, "illegal_state")
    page.find("board")


def menu(page: Page) -> None:
    board(page)
    page.tap("menuButton")
    page.find("menu")


def order_preparing(page: Page) -> None:
    board(page)
    page.models.order.open("id-A1040")
    page.find("orderScreen")


def order_ready(page: Page) -> None:
    board(page)
    page.models.order.open("id-A1031")
    page.find("orderScreen")


def order_forty(page: Page) -> None:
    page.data.put(replace(sample.forty(), allergy_note="ნიგოზი", note=sample.LONG))
    page.models.order.open("id-A2040")
    page.find("orderScreen")


def order_refused(page: Page) -> None:
    board(page)
    key = page.data.save("order:id-A1031", "order.hand_over", {})
    page.data.refuse(key, "wrong_pickup_code")
    page.models.order.open("id-A1031")
    page.find("understood")


def sheet_extend(page: Page) -> None:
    order_preparing(page)
    page.tap("extend")
    page.find("extendSheet")


def sheet_hand_over(page: Page) -> None:
    order_ready(page)
    page.tap("handOver")
    page.find("handOverSheet")


def alert(page: Page) -> None:
    page.data.put(sample.alerting())
    page.find("alert")


def alert_queue(page: Page) -> None:
    waiting = sample.alerting("A1051", accept_by=None, allergy_note=None, age_limited=False)
    page.data.know(replace(sample.PROFILE, can_reject=False, unconfirmed="proceeds", version=2))
    page.data.put(waiting, *(sample.order(f"A10{number}") for number in range(52, 58)))
    page.find("queue")


def no_sound(page: Page) -> None:
    alert_queue(page)
    page.models.status.sound(False, "headphones", 80, look="silent")
    page.find("noSound")


def unanswered(page: Page) -> None:
    alert_queue(page)
    page.models.status.sound(True, "", 80, look="unanswered")
    page.find("noSound")


def alert_forty(page: Page) -> None:
    page.data.put(replace(sample.forty(), status=Status.NEW, note=sample.LONG, allergy_note=sample.LONG, test=True))
    page.find("alert")


def sheet_reject(page: Page) -> None:
    alert(page)
    page.tap("alertReject")
    page.find("rejectSheet")


def cancelled(page: Page) -> None:
    page.data.put(sample.cancelled(), sample.cancelled("A1050"))
    page.find("cancelled")


def undelivered(page: Page) -> None:
    page.models.calls.tell(Calls(("A1045", "A1046", "A1047", "A1048"), unread=True))
    page.find("call")


def undelivered_read(page: Page) -> None:
    board(page)
    page.models.calls.tell(Calls(("A1045", "A1046")))
    page.find("bannerUndelivered")


def support_rings(page: Page) -> None:
    page.models.calls.tell(Calls(support=True))
    page.find("call")


def revoked(page: Page) -> None:
    page.services.checkins.say(standing=Standing.REVOKED)
    page.models.acts.ready("id-none")
    page.find("revoked")


def products(page: Page) -> None:
    page.tap("toProducts")


def history(page: Page) -> None:
    page.data.put(sample.cancelled(), *(sample.order(f"H{n}", Status.DELIVERED) for n in range(20)))
    page.data.acknowledged.add("id-A1044")
    page.data.put()
    page.tap("menuButton", "menu-history")


def check_in(page: Page) -> None:
    page.services.checkins.say(standing=Standing.NOT_CHECKED_IN)
    page.tap("menuButton", "menu-checkin")


def pairing(page: Page) -> None:
    page.data.device = None
    page.services.checkins.say(standing=Standing.UNPAIRED)
    page.find("key_1")


def fetching(page: Page) -> None:
    page.data.venue = None
    page.services.checkins.say(standing=Standing.UNPAIRED)
    page.find("fetching")


def fetching_offline(page: Page) -> None:
    page.services.link.down(sample.NOW, "no_network")
    page.models.status._on_offline()
    fetching(page)
    page.find("bannerOffline")


SCENES: dict[str, Callable[[Page], None]] = (
    QUEUE_SCENES
    | HEALTH_SCENES
    | TECHNICIAN_SCENES
    | {
        scene.__name__: scene
        for scene in (
            board,
            board_empty,
            board_banners,
            board_warned,
            board_warned_open,
            board_asleep,
            board_unreadable,
            board_changed_unreadably,
            alert_unknown,
            order_unknown,
            board_states,
            menu,
            order_preparing,
            order_ready,
            order_forty,
            order_refused,
            sheet_extend,
            sheet_hand_over,
            alert,
            alert_queue,
            alert_forty,
            no_sound,
            unanswered,
            sheet_reject,
            cancelled,
            undelivered,
            undelivered_read,
            support_rings,
            revoked,
            products,
            history,
            check_in,
            pairing,
            fetching,
            fetching_offline,
        )
    }
)
