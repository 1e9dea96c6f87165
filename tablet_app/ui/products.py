"""The catalogue as the products screen shows it: by category, by what is typed, and what is switched off."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.changes import Change, Changes
from tablet_app.ui.products_rows import Entries, Entry, ProductRow, categories, filtered, switched_off
from tablet_app.ui.products_switch import ProductSwitchModel
from tablet_app.ui.refresh import Refresh
from tablet_app.ui.rows import Rows
from tablet_app.ui.start import Start

if TYPE_CHECKING:
    from tablet_app.services.clock import Clock
    from tablet_app.services.products import Products
    from tablet_app.services.venue import Venues

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class ProductsModel(QObject):
    """Reads the catalogue while somebody looks (`watch`), and again whenever it changes."""

    changed = Signal()
    filterChanged = Signal()

    def __init__(
        self,
        start: Start,
        changes: Changes,
        products: Products,
        venues: Venues,
        clock: Clock,
        understood: Callable[[str], Awaitable[None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start, self._products, self._venues, self._clock = start, products, venues, clock
        self._understood = understood
        self._made = Entries()
        self._entries: tuple[Entry, ...] | None = None
        self._categories: list[dict[str, object]] = []
        self._category, self._query = "", ""
        self._rows = Rows(ProductRow, "productId", self)
        self._off = Rows(ProductRow, "productId", self)
        self._switching = ProductSwitchModel(start, products, venues, clock, self)
        self._watching = 0
        self._refresh = Refresh(start, changes, Change.PRODUCTS | Change.VENUE, self._read)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """What the filter lets through."""
        return self._rows

    @Property(QObject, constant=True)
    def off(self) -> QObject:
        """What is switched off."""
        return self._off

    @Property(ProductSwitchModel, notify=changed)
    def switching(self) -> ProductSwitchModel:
        return self._switching

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        return self._entries is None

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._entries or ())

    @Property(int, notify=changed)
    def offCount(self) -> int:
        return len(self._off.rows)

    @Property("QVariantList", notify=changed)
    def categories(self) -> list[dict[str, object]]:
        return self._categories

    @Property(int, notify=filterChanged)
    def found(self) -> int:
        """How many rows the filter lets through."""
        return len(self._rows.rows)

    @Property(str, notify=filterChanged)
    def category(self) -> str:
        """The chosen category; empty: all of them."""
        return self._category

    @Slot(str)
    def choose(self, category: str) -> None:
        """Show one category, or all of them ("")."""
        if category != self._category:
            self._category = category
            self._filter()

    @Property(str, notify=filterChanged)
    def query(self) -> str:
        return self._query

    @Slot(str)
    def find(self, query: str) -> None:
        """Show what has all words of `query` in its name or category, whatever the category chosen."""
        if query != self._query:
            self._query = query
            self._filter()

    @Slot(bool)
    def watch(self, watching: bool) -> None:
        """One more screen shows the catalogue, or one less; while there is none, changes cost nothing."""
        self._watching += 1 if watching else -1
        if watching:
            self._refresh.soon()

    @Slot(str)
    def openDeactivate(self, product_id: str) -> None:
        """Ask until when this product is to be off; the sheet shows over whatever screen is there."""
        self._switching.ask(product_id)

    @Slot(str)
    def understand(self, command_id: str) -> None:
        """A refusal was read; the product's switch is free again."""

        async def run() -> None:
            await self._understood(command_id)

        self._start(run())

    async def _read(self) -> None:
        if self._watching <= 0:
            return
        shown = await self._products.catalogue()
        venue = await self._venues.venue()
        zone = ZoneInfo(venue.timezone if venue else "UTC")
        read = self._made.of(shown, self._clock.now(), zone)
        self._categories = categories(read)
        if self._category not in {entry.row.category for entry in read}:
            self._category = ""
        self._entries = read
        self._off.show(switched_off(read))
        self._filter()
        self.changed.emit()

    def _filter(self) -> None:
        self._rows.show(filtered(self._entries or (), self._category, self._query))
        self.filterChanged.emit()
