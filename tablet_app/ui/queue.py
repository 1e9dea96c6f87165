"""The queue on the screen: what waits for the platform, what it refused, and a person's three choices about that."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.acts import NotNow, Said, Saved
from tablet_app.domain.changes import Change, Changes
from tablet_app.ui.queue_rows import QueueRow, raw, row, story
from tablet_app.ui.refresh import Refresh
from tablet_app.ui.rows import Rows
from tablet_app.ui.start import Start
from tablet_app.ui.ticker import Ticker

if TYPE_CHECKING:
    from tablet_app.services.clock import Clock
    from tablet_app.services.link import Link
    from tablet_app.services.queue import Entry, Queue
    from tablet_app.services.venue import Venues

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class QueueModel(QObject):
    """Reads while somebody looks (`watch`). `openId` is the command whose `story` and `raw` row are shown."""

    changed = Signal()
    opened = Signal()
    busyChanged = Signal()
    revealed = Signal(int)
    """The row that somebody was led to."""
    notNow = Signal(str)
    """Nothing was done: a reason as in `NotNow`, or "failed"."""

    def __init__(
        self,
        start: Start,
        changes: Changes,
        queue: Queue,
        venues: Venues,
        link: Link,
        clock: Clock,
        ticker: Ticker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start, self._queue, self._venues, self._link = start, queue, venues, link
        self._clock, self._ticker = clock, ticker
        self._rows = Rows(QueueRow, "commandId", self)
        self._entries: dict[str, Entry] = {}
        self._zone = ZoneInfo("UTC")
        self._loading = True
        self._watching = False
        self._open, self._reveal = "", ""
        self._story: list[dict[str, object]] = []
        self._busy: list[str] = []
        kinds = Change.OUTBOX | Change.ORDERS | Change.PRODUCTS | Change.VENUE | Change.LINK
        self._refresh = Refresh(start, changes, kinds, self._read)
        ticker.ticked.connect(self._on_tick)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        return self._loading

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return sum(one.phase in {"waiting", "behind"} for one in self._rows.rows)

    @Property(int, notify=changed)
    def refused(self) -> int:
        """What another device has done is not among them."""
        return sum(one.phase == "refused" for one in self._rows.rows)

    @Property(Ticker, notify=changed)
    def ticker(self) -> Ticker:
        return self._ticker

    @Property(str, notify=opened)
    def openId(self) -> str:
        return self._open

    @Property("QVariantList", notify=opened)
    def story(self) -> list[dict[str, object]]:
        return self._story

    @Property(str, notify=opened)
    def raw(self) -> str:
        return raw(self._entries[self._open]) if self._open in self._entries else ""

    @Property("QStringList", notify=busyChanged)
    def busy(self) -> list[str]:
        """Ids of commands about which something is being written."""
        return list(self._busy)

    @Slot(bool)
    def watch(self, watching: bool) -> None:
        """Whether a screen shows the queue now."""
        self._watching = watching
        if watching:
            self._refresh.soon()
        else:
            self._ticker.need("queue", False)
            self._show_story("", [])

    @Slot(str)
    def toggle(self, command_id: str) -> None:
        """Show the story of a command, or hide it again."""
        if command_id == self._open:
            self._show_story("", [])
        else:
            self._start(self._tell(command_id))

    @Slot(str)
    def reveal(self, command_id: str) -> None:
        """Lead to this command as soon as it is read: `revealed` says where it stands."""
        self._reveal = command_id
        self._refresh.soon()

    @Slot(str)
    def retry(self, command_id: str) -> None:
        self._act(command_id, self._queue.retry(command_id))

    @Slot(str)
    def giveUp(self, command_id: str) -> None:
        self._act(command_id, self._queue.give_up(command_id))

    def _act(self, command_id: str, doing: Coroutine[Any, Any, Said]) -> None:
        if command_id in self._busy:
            doing.close()
            return
        self._busy.append(command_id)
        self.busyChanged.emit()
        self._start(self._run(command_id, doing))

    async def _run(self, command_id: str, doing: Coroutine[Any, Any, Said]) -> None:
        reason = "failed"
        try:
            said = await doing
            reason = said.reason if isinstance(said, NotNow) else ""
            if isinstance(said, Saved) and self._open == command_id:
                self._show_story("", [])
            await self._read()
        finally:
            self._busy.remove(command_id)
            self.busyChanged.emit()
            if reason:
                self.notNow.emit(reason)

    async def _read(self) -> None:
        if not self._watching:
            return
        entries, venue = await self._queue.entries(), await self._venues.venue()
        now, self._zone = self._clock.now(), ZoneInfo(venue.timezone if venue else "UTC")
        link = "" if self._link.state.online else self._link.state.reason
        self._entries = {entry.command.id: entry for entry in entries}
        self._loading = False
        self._rows.show([row(entry, now, self._zone, link) for entry in entries])
        self._ticker.need("queue", any(one.heldUntil for one in self._rows.rows))
        self.changed.emit()
        if self._open:
            await self._tell(self._open)
        if self._reveal:
            wanted, self._reveal = self._reveal, ""
            await self._lead_to(wanted)

    async def _lead_to(self, command_id: str) -> None:
        keys = list(self._entries)
        if command_id in keys:
            await self._tell(command_id)
            self.revealed.emit(keys.index(command_id))

    async def _tell(self, command_id: str) -> None:
        if command_id not in self._entries:
            self._show_story("", [])
            return
        happened = await self._queue.story(command_id)
        self._show_story(command_id, story(happened, self._clock.now(), self._zone))

    def _show_story(self, command_id: str, told: list[dict[str, object]]) -> None:
        self._open, self._story = command_id, told
        self.opened.emit()

    def _on_tick(self) -> None:
        now = self._clock.now().timestamp()
        if self._watching and any(0 < one.heldUntil <= now for one in self._rows.rows):
            self._refresh.soon()
