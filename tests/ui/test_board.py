"""The board and the order that opens from it."""

from __future__ import annotations

from tests.ui import sample
from tests.ui.page import Page


def test_lanes_show_orders_by_state(page: Page) -> None:
    page.data.put(*sample.lunch())
    page.find("order-A1036")
    page.sees("A1031", "lane-ready")
    page.sees("A1039", "lane-preparing")
