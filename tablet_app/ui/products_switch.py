"""Switching one product off or on: the sheet that asks until when, what was just done, and taking it back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.acts import Said, Saved
from tablet_app.domain.products import ShownProduct
from tablet_app.domain.venue import Venue, end_of_day
from tablet_app.ui.products_until import day_choices, hour_choices, return_on
from tablet_app.ui.start import Start
from tablet_app.ui.when import when

if TYPE_CHECKING:
    from tablet_app.services.clock import Clock
    from tablet_app.services.products import Products
    from tablet_app.services.venue import Venues

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class ProductSwitchModel(QObject):
    """The sheet's product and choices; `done`, `doneName` say what the toast offers to undo, `failed` why nothing was.

    `done`: off, on or "". `failed`: the reason of a `NotNow`, "failed" when it could not be written, or "".
    """

    asked = Signal()
    said = Signal()

    def __init__(
        self, start: Start, products: Products, venues: Venues, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._start, self._products, self._venues, self._clock = start, products, venues, clock
        self._venue: Venue | None = None
        self._product: ShownProduct | None = None
        self._now = clock.now()
        self._command = ""
        self._done, self._done_name, self._failed = "", "", ""

    @Property(str, notify=asked)
    def productId(self) -> str:
        """Which product the sheet is about; empty: no sheet."""
        return self._product.product.id if self._product else ""

    @Property(str, notify=asked)
    def productName(self) -> str:
        return self._product.product.name if self._product else ""

    @Property(bool, notify=asked)
    def isOff(self) -> bool:
        """The sheet's product is off already: it may be switched on again, or its return moved."""
        return self._product is not None and not self._product.available

    @Property("QVariantMap", notify=asked)
    def endOfDay(self) -> dict[str, str]:
        """When the venue closes, {day, time}; empty without a venue."""
        if self._venue is None:
            return {}
        end = when(end_of_day(self._venue, self._now), self._now, self._zone())
        return {"day": end.day, "time": end.time}

    @Property("QVariantList", notify=asked)
    def hours(self) -> list[dict[str, object]]:
        return hour_choices(self._now, self._zone())

    @Property("QVariantList", notify=asked)
    def days(self) -> list[str]:
        return day_choices(self._now, self._zone())

    @Property(str, notify=said)
    def done(self) -> str:
        return self._done

    @Property(str, notify=said)
    def doneName(self) -> str:
        return self._done_name

    @Property(str, notify=said)
    def failed(self) -> str:
        return self._failed

    @Slot(str)
    def ask(self, product_id: str) -> None:
        """Open the sheet for a product."""
        self._start(self._ask(product_id))

    @Slot()
    def close(self) -> None:
        self._product = None
        self.asked.emit()

    @Slot()
    def untilEndOfDay(self) -> None:
        if self._venue is not None:
            self._off(end_of_day(self._venue, self._now))

    @Slot(int)
    def forHours(self, hours: int) -> None:
        self._off(self._clock.now() + timedelta(hours=hours))

    @Slot(str)
    def untilDay(self, day: str) -> None:
        """Back on `day` (YYYY-MM-DD), as the venue opens."""
        if self._venue is not None:
            self._off(return_on(self._venue, date.fromisoformat(day)))

    @Slot()
    def untilSwitchedOn(self) -> None:
        self._off(None)

    @Slot()
    def on(self) -> None:
        """Switch the sheet's product back on."""
        product = self._product
        if product is not None:
            self.close()
            self.reactivate(product.product.id, product.product.name)

    @Slot(str, str)
    def reactivate(self, product_id: str, name: str) -> None:
        self._act(lambda: self._products.reactivate(product_id), "on", name)

    @Slot()
    def undo(self) -> None:
        """Take the last switch back."""
        command, self._command = self._command, ""
        if command:
            self._act(lambda: self._products.undo(command), "", self._done_name)

    @Slot()
    def forget(self) -> None:
        """The time for undoing, or for reading, is over."""
        self._say("", "", "")

    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self._venue.timezone if self._venue else "UTC")

    async def _ask(self, product_id: str) -> None:
        venue = await self._venues.venue()
        found = [shown for shown in await self._products.catalogue() if shown.product.id == product_id]
        self._venue, self._now = venue, self._clock.now()
        self._product = found[0] if found and venue else None
        if self._product is None:
            self._say("", "", "gone")
        self.asked.emit()

    def _off(self, until: datetime | None) -> None:
        product = self._product
        if product is None:
            return
        self.close()
        self._act(lambda: self._products.deactivate(product.product.id, until), "off", product.product.name)

    def _act(self, act: Callable[[], Awaitable[Said]], done: str, name: str) -> None:
        async def run() -> None:
            self._command, failed = "", "failed"
            self._say("", "", "")
            try:
                said = await act()
                if isinstance(said, Saved):
                    self._command, failed = said.command_id if done else "", ""
                else:
                    failed = said.reason
            finally:
                self._say("" if failed else done, name, failed)

        work: Coroutine[Any, Any, None] = run()
        self._start(work)

    def _say(self, done: str, name: str, failed: str) -> None:
        self._done, self._done_name, self._failed = done, name, failed
        self.said.emit()
