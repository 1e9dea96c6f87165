"""Past orders: by day, their marks, and finding one by its code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from tablet_app.domain.changes import Changes
from tablet_app.domain.orders import Cancellation, Claim, Order, Refund, Shown, Status, Times
from tablet_app.ui.history import HistoryModel
from tablet_app.ui.history_rows import masked
from tests.ui import sample
from tests.ui.page import Page
from tests.ui.runner import Runner
from tests.ui.stage import Stage
from tests.ui.stage_fakes import NOW, FakeClock, FakeOrders, FakeVenues

Staged = Callable[..., Stage]


def past(code: str, status: Status = Status.DELIVERED, *, hours: int = 1, **more: object) -> Shown:
    order = Order(f"o-{code}", code, 1, status, NOW - timedelta(hours=hours), "GEL", 3120, (), **more)  # type: ignore[arg-type]
    return Shown(order, status, None, sending=False, problem=None)


FORTNIGHT = [
    past("A1045"),
    past("A1044", Status.CANCELLED, hours=2),
    past("A1039", hours=30, refund=Refund(1200, "missing"), claims=(Claim("c1", "cold"), Claim("c2", "late"))),
    past("A1031", Status.HANDED_OVER, hours=80),
]


class Past:
    def __init__(self, staged: Staged, orders: list[Shown], **options: object) -> None:
        self.runner, self.opened = Runner(), []
        behind: Any = (FakeOrders(orders), FakeVenues(), FakeClock())
        self.model: Any = HistoryModel(self.runner.start, Changes(), *behind)
        self.on = staged("HistoryScreen", history=self.model, **options)
        self.on.root.opened.connect(self.opened.append)  # type: ignore[attr-defined]

    def codes(self) -> list[str]:
        return [row.code for row in self.model.rows.rows]


def test_orders_stand_under_their_days(staged: Staged) -> None:
    history = Past(staged, FORTNIGHT)
    assert [(row.day, row.time) for row in history.model.rows.rows] == [
        ("today", "12:41"),
        ("today", "11:41"),
        ("yesterday", "07:41"),
        ("2026-11-18", "05:41"),
    ]
    said = history.on.words()
    assert {"Today", "Yesterday", "Wednesday, 18 November", "31.20 ₾"} <= said


@pytest.mark.parametrize(
    ("language", "cancelled", "refunded"), [("en", "Cancelled", "Refunded"), ("ru", None, "Возврат")]
)
def test_cancelled_and_refunded_have_a_sign_and_a_word(
    staged: Staged, language: str, cancelled: str | None, refunded: str
) -> None:
    history = Past(staged, FORTNIGHT, language=language)
    said = history.on.words()
    assert {"$", refunded} <= said
    assert cancelled is None or cancelled in said
    assert [row.cancelled for row in history.model.rows.rows] == [False, True, False, False]
    assert [row.refund for row in history.model.rows.rows] == ["", "", "12.00 ₾", ""]


def test_digits_find_an_order_and_a_tap_opens_it(staged: Staged) -> None:
    history = Past(staged, FORTNIGHT, size=(1024, 600))
    history.on.tap("history-search", "key_1", "key_0", "key_3")
    assert history.codes() == ["A1039", "A1031"]
    history.on.tap("key_9", "history-A1039")
    assert history.opened == ["o-A1039"]
    history.on.tap("history-search-end")
    assert len(history.codes()) == 4


def test_digits_that_no_code_has(staged: Staged) -> None:
    history = Past(staged, FORTNIGHT)
    history.on.tap("history-search", "key_7", "key_7")
    assert history.on.text("history-empty") == "No order of the last 14 days has these digits."
    history.on.tap("back")
    assert not history.on.sees("history-empty")


def test_no_orders_at_all(staged: Staged) -> None:
    assert Past(staged, []).on.text("history-empty") == "No orders in the last 14 days."


def test_an_order_that_is_over_keeps_one_letter_of_its_customer() -> None:
    assert masked("ნინო", past=True) == "ნ…"
    assert masked("ნინო", past=False) == "ნინო"
    assert masked("", past=True) == ""


def gone_wrong() -> Order:
    """A cancelled, refunded order with a complaint."""
    return sample.order(
        "A1039",
        Status.CANCELLED,
        placed_at=sample.ago(hours=3),
        times=Times(confirmed_at=sample.ago(hours=2), cancelled_at=sample.ago(minutes=70)),
        cancellation=Cancellation("customer", "late", "PAY_PRODUCTS"),
        refund=Refund(1200, "missing_item"),
        claims=(Claim("c1", "სალათი აკლდა", ("1.jpg", "2.jpg")),),
    )


def test_a_past_order_opens_with_all_that_happened(page: Page) -> None:
    page.data.acknowledged.add("id-A1039")
    page.data.put(gone_wrong())
    page.root.go("history")  # type: ignore[attr-defined]
    page.tap("history-A1039")
    for words in ("09:41", "10:41", "11:31", "12.00 ₾", "სალათი აკლდა (2 photos)", "ნ…", "it took too long."):
        page.sees(words, "orderScreen")
    assert "+995" not in page.texts("orderScreen")
    page.tap("back")
    page.find("history-list")
    assert page.models.history.count == 1
    page.tap("back")
    page.gone("history-list")
    page.until(lambda: page.models.history.count == 0, "its rows are let go")
    assert page.models.history.found == 0
