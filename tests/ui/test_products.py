"""The catalogue on its screen: finding, switching off and on, undoing, and what is off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.delivery import Command, State
from tablet_app.domain.products import ShownProduct
from tablet_app.ui.products import ProductsModel
from tests.ui import sample
from tests.ui.page import Page
from tests.ui.runner import Runner
from tests.ui.stage import Stage
from tests.ui.stage_fakes import NOW, FakeClock, FakeProducts, FakeVenues, product

Staged = Callable[..., Stage]
LONG = ("ხინკალი ქალაქური საქონლისა და ღორის ხორცით, მწვანილით, წიწაკით " * 2)[:120]


def menu() -> list[ShownProduct]:
    return [
        product(1, "ხინკალი ქალაქური"),
        product(2, LONG),
        product(3, "ხაჭაპური აჭარული", "ცომეული", off=True),
        product(4, "Борщ с говядиной", "სუპები"),
        product(5, "Lemonade 0.5", "სასმელები"),
    ]


class Shop:
    """Products on a screen (or just the sheet over one) with what lies behind it."""

    def __init__(
        self, staged: Staged, screen: str = "ProductsScreen", shown: list[ShownProduct] | None = None, **options: object
    ) -> None:
        self.changes, self.understood = Changes(), []
        self.runner = Runner()
        self.products: Any = FakeProducts(self.changes, menu() if shown is None else shown)
        venues: Any = FakeVenues()
        clock: Any = FakeClock()
        self.model: Any = ProductsModel(self.runner.start, self.changes, self.products, venues, clock, self._understand)
        self.on = staged(screen, products=self.model, **options)

    async def _understand(self, command_id: str) -> None:
        self.understood.append(command_id)

    def names(self) -> list[str]:
        return [row.name for row in self.model.rows.rows]


def sheet(staged: Staged, product_id: str = "p1") -> Shop:
    shop = Shop(staged, "ProductsOverlay")
    shop.model.openDeactivate(product_id)
    return shop


def test_what_is_off_already_is_switched_on_from_wherever_the_sheet_is_asked_for(staged: Staged) -> None:
    assert not sheet(staged, "p1").on.sees("back-on")
    shop = sheet(staged, "p3")
    shop.on.tap("back-on")
    assert shop.products.told == [("on", "p3", None)]
    assert not shop.on.sees("off-end-of-day")


def test_products_show_by_category(staged: Staged) -> None:
    shop = Shop(staged)
    assert len(shop.names()) == 5
    shop.on.tap("category-2")
    assert shop.names() == ["ხაჭაპური აჭარული"]
    shop.on.tap("category-0")
    assert len(shop.names()) == 5


def test_in_portrait_a_sheet_offers_the_categories(staged: Staged) -> None:
    shop = Shop(staged, size=(800, 1280))
    shop.on.tap("choose-category", "category-3")
    assert shop.names() == ["Борщ с говядиной"]
    assert not shop.on.sees("categories")


@pytest.mark.parametrize(
    ("page", "letters", "found"),
    [
        ("georgian", "ხაჭ", "ხაჭაპური აჭარული"),
        ("latin", "khach", "ხაჭაპური აჭარული"),
        ("russian", "хач", "ხაჭაპური აჭარული"),
        ("russian", "говяд", "Борщ с говядиной"),
        ("latin", "lemo", "Lemonade 0.5"),
        ("georgian", "ბორ", "Борщ с говядиной"),
    ],
)
def test_letters_of_any_of_the_three_scripts_find_a_product(
    staged: Staged, page: str, letters: str, found: str
) -> None:
    shop = Shop(staged, size=(800, 1280))
    shop.on.tap("search", f"page_{page}", *(f"letter_{letter}" for letter in letters))
    assert shop.names() == [found]
    assert shop.on.text("search-text") == letters


def test_a_search_that_finds_nothing_says_so_and_ends(staged: Staged) -> None:
    shop = Shop(staged)
    shop.on.tap("search", "page_latin", "letter_x", "letter_x")
    assert shop.on.sees("search-empty")
    shop.on.tap("letter_delete", "letter_delete", "letter_k", "letter_done")
    assert not shop.on.sees("letter_k")
    shop.on.tap("search-end")
    assert len(shop.names()) == 5
    shop.on.tap("search")
    assert shop.on.sees("letter_k")


@pytest.mark.parametrize(
    ("taps", "until"),
    [
        (["off-end-of-day"], datetime(2026, 11, 21, 22, 0, tzinfo=UTC)),
        (["off-hours-1"], NOW + timedelta(hours=1)),
        (["off-hours-2"], NOW + timedelta(hours=2)),
        (["off-hours-4"], NOW + timedelta(hours=4)),
        (["off-date", "off-day-2026-11-25"], datetime(2026, 11, 25, 6, 0, tzinfo=UTC)),
        (["off-date", "off-day-2026-11-30"], datetime(2026, 11, 30, 1, 0, tzinfo=UTC)),
        (["off-date", "off-day-back", "off-for-good"], None),
    ],
)
def test_the_sheet_switches_off_until_what_was_chosen(staged: Staged, taps: list[str], until: datetime | None) -> None:
    shop = sheet(staged)
    shop.on.tap(*taps)
    assert shop.products.told == [("off", "p1", until)]
    assert not shop.on.sees("deactivate")


def test_a_switch_can_be_undone_from_its_toast(staged: Staged) -> None:
    shop = sheet(staged)
    shop.on.tap("off-for-good")
    assert shop.on.text("switch-toast") == "Switched off: ხინკალი ქალაქური"
    shop.on.tap("switch-toast-action")
    assert shop.products.told[1:] == [("undo", "c-p1", None)]
    assert not shop.on.sees("switch-toast")
    shop.model.switching.undo()
    assert len(shop.products.told) == 2


def test_a_switch_that_cannot_be_made_says_why(staged: Staged) -> None:
    shop = sheet(staged)
    shop.products.refuses = "already_done"
    shop.on.tap("off-for-good")
    assert shop.on.sees("switch-failed")
    assert not shop.on.sees("switch-toast")


def test_a_product_that_is_gone_opens_no_sheet(staged: Staged) -> None:
    shop = sheet(staged, "p99")
    assert not shop.on.sees("deactivate")
    assert shop.on.sees("switch-failed")


def test_the_sheet_closes_without_doing_anything(staged: Staged) -> None:
    shop = sheet(staged)
    shop.on.tap("deactivate-close")
    assert shop.products.told == []
    assert not shop.on.sees("deactivate")


def test_the_switch_asks_until_when_and_switches_on_at_once(staged: Staged) -> None:
    shop = Shop(staged)
    shop.on.tap("switch-p1")
    assert shop.model.switching.productName == "ხინკალი ქალაქური"
    shop.on.tap("switch-p3")
    assert shop.products.told == [("on", "p3", None)]
    assert shop.on.sees("product-sending")


def test_what_is_off_is_one_tap_away(staged: Staged) -> None:
    shop = Shop(staged)
    assert shop.on.text("show-off") == "Switched off: 1"
    shop.on.tap("show-off")
    assert shop.on.text("product-since") == "since 10:41, until switched back on"
    shop.on.tap("switch-on-p3")
    assert shop.on.sees("off-empty")
    shop.on.tap("back")
    assert shop.on.sees("products-list")


def test_a_refused_switch_stays_until_it_is_understood(staged: Staged) -> None:
    parked = Command(1, "c-9", "product:p1", 1, "product.deactivate", {}, State.PARKED, 1, "not_allowed", NOW)
    shop = Shop(staged, shown=[replace(menu()[0], problem=parked)])
    assert not shop.on.find("switch-p1").isEnabled()
    shop.on.tap("understood-p1")
    assert shop.understood == ["c-9"]


def test_an_empty_catalogue_says_where_products_come_from(staged: Staged) -> None:
    shop = Shop(staged, shown=[])
    assert shop.on.sees("products-empty")


def test_two_thousand_products_make_as_many_rows_as_are_seen(staged: Staged) -> None:
    shop = Shop(staged, shown=[product(number, LONG, f"c{number // 100}") for number in range(2000)])
    listed = shop.on.find("products-list")
    assert listed.property("count") == 2000
    assert len(listed.property("contentItem").childItems()) < 30
    shop.products.shown[1999] = product(1999, LONG, "c19", off=True)
    shop.changes.tell(Change.PRODUCTS)
    assert shop.on.text("show-off") == "Switched off: 1"


def test_a_screen_that_nobody_sees_reads_nothing(staged: Staged) -> None:
    shop = Shop(staged)
    shop.model.watch(False)
    before = shop.products.reads
    shop.changes.tell(Change.PRODUCTS)
    assert shop.products.reads == before


def test_the_sheet_shows_over_an_order_and_over_the_catalogue(page: Page) -> None:
    page.data.put(sample.alerting("A1045"))
    page.models.acts.confirm("id-A1045", 15)
    page.models.order.open("id-A1045")
    product_id = next(iter(page.data.products))
    page.tap(f"off-{product_id}", "off-for-good")
    assert ("product.deactivate", product_id, None) in page.data.done
    page.tap("switch-toast-action")
    assert list(page.data.of(f"product:{product_id}")) == []
    page.models.order.close()
    page.tap("toProducts", f"switch-{product_id}", "off-hours-1")
    page.find("switch-toast")
    page.root.go("checkin")  # type: ignore[attr-defined]
    page.find("check-out")
    assert page.models.products._watching == 1
    page.root.go("orders")  # type: ignore[attr-defined]
    page.until(lambda: page.models.products._watching == 0, "nobody looks at products")
