"""The queue, the disk's trouble and what was put right, brought up for a picture or a look at their layout."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from msgspec.structs import replace

from tablet_app.domain.changes import Change
from tablet_app.domain.delivery import Command, Happened, State
from tablet_app.domain.orders import Status
from tablet_app.services.queue import Late
from tablet_app.services.recovery import Recovery
from tablet_app.store.errors import StoreError
from tests.ui import sample
from tests.ui.page import Page


def queue(page: Page) -> None:
    """Some wait, one behind a refused one; another device did one; a technician looks at the story of a fourth."""
    page.data.put(*sample.lunch())
    data, save = page.data, page.data.save
    data.products["p-9"] = replace(sample.products()[-1], id="p-9")
    refused = save("order:id-A1031", "order.hand_over", {"pickup_code": "4217"})
    save("product:p-9", "product.deactivate", {"until": None})
    save("order:id-A1031", "order.ready", {})
    elsewhere = save("order:id-A1036", "order.confirm", {"prep_minutes": 15})
    save("order:id-A1040", "order.reject", {"reason": "no_product"})
    data.refuse(refused, "wrong_pickup_code")
    data.refuse(elsewhere, "already_confirmed")
    page.services.queue.held["order:id-A1040"] = sample.NOW + timedelta(seconds=40)
    page.services.queue.told[refused] = [
        Happened("tried", "no_network", "", sample.ago(hours=30), sample.ago(hours=20), 41),
        Happened("refused", "wrong_pickup_code", "it is another", sample.ago(hours=2), sample.ago(hours=2)),
        Happened("retried", refused, "", sample.ago(hours=1), sample.ago(hours=1)),
    ]
    page.root.goToQueue(refused)  # type: ignore[attr-defined]
    page.find("queue-raw")


def queue_empty(page: Page) -> None:
    page.tap("menuButton", "menu-queue")
    page.find("queue-empty")


def queue_give_up(page: Page) -> None:
    queue(page)
    page.tap("queue-give-up")
    page.find("giveUpSheet")


def queue_call(page: Page) -> None:
    queue(page)
    page.tap("queue-call")
    page.find("callSheet")


def trouble(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.services.health.say("read_only")
    page.data.disk.fails = StoreError("no", "read_only")
    page.models.acts.ready("id-A1036")
    page.find("trouble")


def trouble_banner(page: Page) -> None:
    trouble(page)
    page.tap("trouble-back")
    page.find("bannerTrouble")


def recovered(page: Page) -> None:
    page.data.put(*sample.lunch())
    codes = tuple(f"A10{number}" for number in range(10, 50))
    page.services.recoveries.say(
        Recovery(sample.ago(hours=20), "damaged", commands_restored=12, commands_at_risk=3, settings_kept=False,
                 complete=False, orders=codes)
    )  # fmt: skip
    page.find("recovered")


def too_late(page: Page) -> None:
    page.data.put(*sample.lunch())
    came_late(page)


def too_late_in_an_alert(page: Page) -> None:
    page.data.put(replace(sample.forty(), status=Status.NEW, note=sample.LONG, allergy_note=sample.LONG))
    page.find("alert")
    came_late(page)


def came_late(page: Page) -> None:
    command = Command(9, "c9", "order:o9", 1, "order.confirm", {}, State.GIVEN_UP, 1, "x", sample.ago(hours=3))
    page.data.changes.tell(Change.OUTBOX)
    page.services.queue.came_late = [Late(number, command, "A1045", "delivered") for number in (1, 2)]
    page.data.changes.tell(Change.OUTBOX)
    page.find("late")


QUEUE_SCENES: dict[str, Callable[[Page], None]] = {
    scene.__name__: scene
    for scene in (
        queue,
        queue_empty,
        queue_give_up,
        queue_call,
        trouble,
        trouble_banner,
        recovered,
        too_late,
        too_late_in_an_alert,
    )
}
