"""The board: lanes, cards, what each card says, and many of them."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from tablet_app.domain.orders import Courier, Payment, Status
from tablet_app.ui.cards import CardRow
from tablet_app.ui.rows import Rows
from tests.ui import sample
from tests.ui.page import Page


def lane(page: Page, name: str) -> Rows[CardRow]:
    return getattr(page.models.board, name)


def test_an_empty_board_says_so_in_every_lane(page: Page) -> None:
    page.until(lambda: page.texts("board").count("No orders") == 3, "three lanes are empty")
    assert not page.screens.ticker.running, "nothing counts, so nothing ticks"


def test_cards_stand_in_their_lanes_oldest_first(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.find("order-A1036")
    codes = [row.code for row in lane(page, "preparingOrders").rows]
    assert codes == ["A1036", "A1039", "A1040", "A1041", "A1042"]
    assert [row.code for row in lane(page, "readyOrders").rows] == ["A1031", "A1034"]


def test_a_card_says_what_the_kitchen_and_the_counter_need(page: Page) -> None:
    page.data.put(
        replace(
            sample.alerting("A1", accept_by=None),
            status=Status.CONFIRMED,
            items=sample.MENU,
            payment=Payment.CASH,
            collect_amount=4150,
            test=True,
        )
    )
    card = page.texts("order-A1")
    for words in ("A1", "10×", "ხინკალი ქალაქური", "Allergy", "18+", "Test", "41.50 ₾", "Looking for a courier"):
        assert words in card
    assert "+ 2 more" in card or "+ 3 more" in card
    page.data.put(replace(page.data.orders["id-A1"], version=2, courier=Courier("გიორგი")))
    page.sees("გიორგი", "order-A1")


def test_a_new_order_counts_down_by_the_platforms_clock(page: Page) -> None:
    page.data.know(replace(sample.PROFILE, version=5))
    page.data.put(replace(sample.order("A2", Status.CONFIRMED), prep_minutes=15))
    page.sees("9:00", "order-A2")
    page.services.clock.moment += timedelta(minutes=2, seconds=1)
    page.sees("6:59", "order-A2")
    page.services.clock.moment += timedelta(minutes=8)
    page.sees("+1:01", "order-A2")


def test_the_ticker_runs_only_while_the_board_is_looked_at(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.until(lambda: page.screens.ticker.running, "the board counts")
    page.tap("toProducts")
    page.until(lambda: not page.screens.ticker.running, "nothing counts behind another page")
    page.tap("back")
    page.until(lambda: page.screens.ticker.running, "the board counts again")


def test_what_was_tapped_reads_sending_until_the_platform_has_it(page: Page) -> None:
    order = sample.order("A3", Status.CONFIRMED)
    page.data.put(order)
    page.models.acts.ready(order.id)
    page.sees("Ready · sending…", "order-A3")
    page.data.commands.clear()
    page.data.put(replace(order, version=2, status=Status.READY))
    page.until(lambda: "sending" not in page.texts("order-A3"), "the card is settled")


def test_a_refusal_stays_on_the_card(page: Page) -> None:
    order = sample.order("A4", Status.READY)
    page.data.put(order)
    page.data.refuse(page.data.save(order.subject, "order.hand_over", {}), "wrong_pickup_code")
    page.sees("Handover refused. The pickup code is wrong.", "order-A4")


def test_only_the_changed_card_is_told_to_qml(page: Page) -> None:
    page.data.put(*sample.many(300))
    rows = lane(page, "preparingOrders")
    page.until(lambda: rows.rowCount() == 300, "all are there")
    told: list[tuple[int, int]] = []
    rows.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    page.data.put(replace(page.data.orders["id-B7"], version=2, note="ცხარე"))
    assert told == [(7, 7)]


def test_three_hundred_orders_scroll_and_open(page: Page) -> None:
    page.data.put(*sample.many(300))
    page.until(lambda: lane(page, "preparingOrders").rowCount() == 300, "all are there")
    page.find("order-B0")
    cards = [item for item in page.items() if item.objectName().startswith("order-B")]
    assert len(cards) < 20, "cards are made for what is seen, not for all"
    page.drag("lane-preparing", -400)
    page.until(lambda: page.find("lane-preparing").property("contentY") > 300, "the lane has moved")


def test_upright_the_board_has_tabs(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.resize(800, 1280)
    page.find("order-A1036")
    page.tap("tab2")
    page.find("order-A1031")
    page.gone("order-A1036")
