"""What the screens say all the time: venue, clock, connection, sound, check-in, pauses, refusals that no card shows."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.changes import EVERYTHING, Changes
from tablet_app.domain.health import Finding
from tablet_app.domain.unreadable import Unreadable
from tablet_app.ui.language import Look
from tablet_app.ui.refresh import Refresh
from tablet_app.ui.standing import UNKNOWN, Facts, State, derive
from tablet_app.ui.start import Start

if TYPE_CHECKING:
    from tablet_app.services.checkin import CheckIns
    from tablet_app.services.clock import Clock
    from tablet_app.services.device import Devices
    from tablet_app.services.link import Link
    from tablet_app.services.outbox import Outbox
    from tablet_app.services.support import Support
    from tablet_app.services.unreadable import UnreadableOrders
    from tablet_app.services.venue import Venues

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

OFFLINE_AFTER_MS = 10_000
"""The lamp shows a lost connection at once; the banner waits, because most losses heal by themselves."""


class Warnings(Protocol):
    """What gets worse while there is time: `state`, told as `Change.HEALTH`."""

    @property
    def state(self) -> tuple[Finding, ...]: ...
    def understood(self, check_id: str) -> None: ...


@QmlElement
@QmlUncreatable("made by the app")
class StatusModel(QObject):
    """`state` is a `standing.State` as a map, and `clockText` the venue's time."""

    changed = Signal()
    minute = Signal()
    pausing = Signal()

    def __init__(
        self,
        start: Start,
        changes: Changes,
        *,
        venues: Venues,
        outbox: Outbox,
        link: Link,
        devices: Devices,
        checkins: CheckIns,
        support: Support,
        clock: Clock,
        look: Look,
        warnings: Warnings | None = None,
        unreadable: UnreadableOrders | None = None,
        auto_accept: bool = False,
        offline_after_ms: int = OFFLINE_AFTER_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start, self._venues, self._outbox, self._link = start, venues, outbox, link
        self._devices, self._checkins, self._clock, self._look = devices, checkins, clock, look
        self._warnings = warnings
        self._warned: tuple[Finding, ...] = ()
        self._unreadable, self._unread = unreadable, tuple[Unreadable, ...]()
        self._support = support
        self._auto = auto_accept
        self._zone = ZoneInfo("UTC")
        self._clock_text = ""
        self._state: State = UNKNOWN
        self._hearing: dict[str, object] = {"ok": True, "reason": "", "volume": -1, "moved": False, "look": ""}
        self._sleeps = ""
        self._lasting = False
        self._acting = False
        self._minutes = self._timer(self._on_minute)
        self._offline = self._timer(self._on_offline, offline_after_ms)
        self._refresh = Refresh(start, changes, EVERYTHING, self._read)
        # A warning's words come from here, not from the screens.
        look.changed.connect(self._on_look)
        self._on_minute()

    @Property("QVariantMap", notify=changed)
    def state(self) -> dict[str, object]:
        return self._state.as_map()

    @Property(str, notify=minute)
    def clockText(self) -> str:
        return self._clock_text

    @Property(bool, notify=changed)
    def soundOk(self) -> bool:
        return bool(self._hearing["ok"])

    @Property("QVariantMap", notify=changed)
    def hearing(self) -> dict[str, object]:
        """`ok`, `reason` why not, `volume` in percent (-1: not known), `moved` just now by somebody else.

        `look` is what takes the whole screen: "silent", "unanswered", or "" for nothing.
        """
        return self._hearing

    @Property(str, notify=changed)
    def sleeps(self) -> str:
        """What may go to sleep by itself although somebody is checked in: "sleep", only the "screen", or ""."""
        return self._sleeps

    @Property(bool, notify=changed)
    def autoAccept(self) -> bool:
        return self._auto

    @Property(bool, notify=pausing)
    def acting(self) -> bool:
        """True while a pause or its end is being written."""
        return self._acting

    def sound(
        self, ok: bool, reason: str = "", volume: int | None = None, *, moved: bool = False, look: str = ""
    ) -> None:
        """Whether what sounds is heard, and would be; see `hearing`."""
        volume = -1 if volume is None else volume
        hearing: dict[str, object] = {"ok": ok, "reason": reason, "volume": volume, "moved": moved, "look": look}
        if hearing != self._hearing:
            self._hearing = hearing
            self.changed.emit()
            self._refresh.soon()

    def awake(self, problem: str) -> None:
        """Whether the tablet can be kept awake; see `sleeps`."""
        if problem != self._sleeps:
            self._sleeps = problem
            self.changed.emit()

    @Slot()
    def resume(self) -> None:
        """Take orders again."""
        if not self._acting:
            self._act(self._venues.resume())

    @Slot(int)
    def pause(self, minutes: int) -> None:
        """No new orders for so long."""
        if not self._acting:
            self._act(self._venues.pause(self._clock.now() + timedelta(minutes=minutes)))

    @Slot(str)
    def understood(self, command_id: str) -> None:
        """A refusal was read."""
        if not self._acting:
            self._act(self._outbox.understood(command_id))

    @Slot(str)
    def warningRead(self, check: str) -> None:
        """A person has read what this check warns of."""
        if self._warnings is not None:
            self._warnings.understood(check)

    @Slot()
    def unreadableRead(self) -> None:
        """A person has read of the orders that can't be shown."""
        if self._unreadable is not None and not self._acting:
            self._act(self._unreadable.understood(self._unread))

    def _act(self, doing: object) -> None:
        async def run() -> None:
            try:
                await doing  # type: ignore[misc]
                await self._read()
            finally:
                self._acting = False
                self.pausing.emit()

        self._acting = True
        self.pausing.emit()
        self._start(run())

    def _timer(self, call: object, interval: int = 0) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(call)
        return timer

    def _on_minute(self) -> None:
        self._tell_time()
        # Awake once a minute, just after it began.
        now = self._clock.now()
        self._minutes.start(60_000 - now.second * 1000 - now.microsecond // 1000 + 50)
        self._refresh.soon()

    def _tell_time(self) -> None:
        local = self._clock.now().astimezone(self._zone)
        self._clock_text = f"{local:%H:%M}"
        self._look.hour(local)
        self.minute.emit()

    def _on_offline(self) -> None:
        self._lasting = True
        self._refresh.soon()

    def _watch_link(self) -> None:
        if self._link.state.online:
            self._lasting = False
            self._offline.stop()
        elif not self._lasting and not self._offline.isActive():
            self._offline.start()

    @Slot()
    def _on_look(self) -> None:
        if self._warned:
            self._refresh.soon()

    async def _read(self) -> None:
        self._watch_link()
        self._warned = self._warnings.state if self._warnings is not None else ()
        unread = await self._unreadable.view() if self._unreadable is not None else ()
        facts = Facts(
            device=await self._devices.device(),
            support_code=await self._support.code(),
            venue=await self._venues.venue(),
            profile=await self._venues.profile(),
            queue=await self._outbox.view(),
            link=self._link.state,
            offline_lasts=self._lasting,
            check_in=await self._checkins.view(),
            warnings=self._warned,
            unreadable=unread,
            now=self._clock.now(),
        )
        # With what is shown, not before: a tap means no more than that.
        self._unread = unread
        state = derive(facts)
        if facts.venue is not None and facts.zone != self._zone:
            self._zone = facts.zone
            self._tell_time()
        if state != self._state:
            self._state = state
            self.changed.emit()
