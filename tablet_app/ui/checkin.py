"""The check-in at every opening: where the tablet stands, and its eight steps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec.structs import asdict
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from tablet_app.domain.changes import EVERYTHING, Change, Changes
from tablet_app.domain.checkin import Step
from tablet_app.domain.venue import Venue
from tablet_app.ui.checkin_rows import StepRow, hours, late, step_rows, times, told
from tablet_app.ui.checkin_sound import StepSound
from tablet_app.ui.refresh import Refresh
from tablet_app.ui.rows import Rows
from tablet_app.ui.start import Start
from tablet_app.ui.support import SUPPORT_PHONE, spoken

if TYPE_CHECKING:
    from tablet_app.services.checkin import CheckIns, CheckInView
    from tablet_app.services.clock import Clock
    from tablet_app.services.device import Devices
    from tablet_app.services.support import Support
    from tablet_app.services.venue import Venues

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_READ_ON = EVERYTHING & ~Change.ORDERS
"""The support code tells of nearly everything."""


@QmlElement
@QmlUncreatable("made by the app")
class CheckInModel(QObject):
    """`standing`: a word of `Standing`, empty before it is known. A person may look at a step that is not due."""

    changed = Signal()
    left = Signal()
    """A person is done here: checked in, or gone back to the board."""

    def __init__(
        self,
        start: Start,
        changes: Changes,
        checkins: CheckIns,
        venues: Venues,
        devices: Devices,
        support: Support,
        clock: Clock,
        play_test: Callable[[], Awaitable[None]],
        play_beeps: Callable[[], Awaitable[int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start, self._checkins, self._venues = start, checkins, venues
        self._devices, self._clock, self._support = devices, clock, support
        self._sound = StepSound(start, play_test, play_beeps, self.changed.emit)
        self._view: CheckInView | None = None
        self._venue: Venue | None = None
        self._now: datetime = clock.now()
        self._support_code, self._support_phone = "", SUPPORT_PHONE
        self._paired, self._busy, self._chosen = False, False, ""
        self._steps = Rows(StepRow, "code", self)
        self._refresh = Refresh(start, changes, _READ_ON, self._read)
        self._refresh.soon()

    @Property(QObject, notify=changed)
    def steps(self) -> QObject:
        return self._steps

    @Property(str, notify=changed)
    def standing(self) -> str:
        return self._view.standing.value if self._view else ""

    @Property(str, notify=changed)
    def current(self) -> str:
        """Code of the step that needs a person now; empty when none does."""
        return self._view.current.value if self._view and self._view.current else ""

    @Property("QVariantMap", notify=changed)
    def step(self) -> dict[str, object]:
        """The step that is looked at, {code, mark, reason, facts}: the chosen one, else the one that is due."""
        code = self._chosen or self.current or Step.CONNECTION.value
        found = next((row for row in self._steps.rows if row.code == code), None)
        return asdict(found) if found else {"code": code, "mark": "open", "reason": "", "facts": {}}

    @Property(bool, notify=changed)
    def paired(self) -> bool:
        return self._paired

    @Property(bool, notify=changed)
    def testing(self) -> bool:
        """The test tone is being played."""
        return self._sound.playing

    @Property(bool, notify=changed)
    def beeped(self) -> bool:
        """Beeps were played, and nobody has said yet how many."""
        return self._sound.beeped

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Every step before C8 has passed."""
        return self._view.complete if self._view else False

    @Property(bool, notify=changed)
    def oneTap(self) -> bool:
        """The venue is open and nobody has checked in: one tap will do if all steps hold."""
        view = self._view
        return view is not None and late(view.standing, view.opening, self._now)

    @Property(str, notify=changed)
    def due(self) -> str:
        """Whether a check-in is due: nothing, prompt, remind or missed."""
        return self._view.prompt.due.value if self._view else "nothing"

    @Property("QVariantMap", notify=changed)
    def times(self) -> dict[str, dict[str, str]]:
        """`since` (checked in), `opens` and `closes` (the present or next opening), `pausedUntil`: each {day, time}."""
        view = self._view
        return times(self._venue, view.opening if view else None, view.checked_in_at if view else None, self._now)

    @Property("QVariantMap", notify=changed)
    def hours(self) -> dict[str, object]:
        """{day, slots} as in `checkin_rows.hours`; empty before the venue is known."""
        return hours(self._venue, self._view.opening, self._now) if self._view and self._venue else {}

    @Property(str, notify=changed)
    def supportCode(self) -> str:
        return self._support_code

    @Property(str, notify=changed)
    def supportPhone(self) -> str:
        return spoken(self._support_phone)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """A one-tap check-in, the last step or a check-out is under way."""
        return self._busy

    @Slot(result=str)
    def time(self) -> str:
        """The time of day at the venue as this tablet believes it to be, HH:MM."""
        return told(self._venue, self._clock.now(), self._now).time

    @Slot(str)
    def choose(self, code: str) -> None:
        """Look at a step; empty: at the one that is due."""
        self._chosen = code
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        self._start(self._checkins.begin())

    @Slot(str)
    def again(self, code: str) -> None:
        """Look at one step again."""
        self._start(self._checkins.again(Step(code)))

    @Slot(str, bool)
    def answer(self, code: str, fine: bool) -> None:
        self._start(self._checkins.answer(Step(code), fine))

    @Slot(str)
    def accept(self, code: str) -> None:
        """Go on in spite of the step's problem."""
        self._start(self._checkins.accept(Step(code)))

    @Slot()
    def playTest(self) -> None:
        """Play the test tone once; a second tap while it plays changes nothing."""
        self._sound.test()

    @Slot()
    def playBeeps(self) -> None:
        """Play 2, 3 or 4 beeps, another number each time as it falls."""
        self._sound.beep()

    @Slot(int)
    def countBeeps(self, count: int) -> None:
        """A person heard that many. A wrong number is a problem, and asks for new beeps before the next try."""
        right = self._sound.counted(count)
        if right is not None:
            self.answer(Step.SOUND.value, right)
        self.changed.emit()

    @Slot(str)
    def repair(self, code: str) -> None:
        self._start(self._checkins.repair(Step(code)))

    @Slot()
    def finish(self) -> None:
        """C8: ready for orders."""
        self._once(self._checkins.finish)

    @Slot()
    def finishAtOnce(self) -> None:
        """The late check-in with one tap; opens the steps when one of them does not hold."""
        self._once(self._checkins.one_tap)

    @Slot()
    def leave(self) -> None:
        """Back to the board; the answers stay."""

        async def run() -> None:
            await self._checkins.leave()
            self.left.emit()

        self._start(run())

    @Slot()
    def checkOut(self) -> None:
        self._once(self._checkins.check_out)

    def _once(self, act: Callable[[], Awaitable[bool | None]]) -> None:
        if not self._busy:
            self._busy = True
            self.changed.emit()
            self._start(self._do(act))

    async def _do(self, act: Callable[[], Awaitable[bool | None]]) -> None:
        done = None
        try:
            done = await act()
            # Until then the buttons would offer what was just done.
            await self._read()
        finally:
            self._busy = False
            self.changed.emit()
        if done:
            self.left.emit()

    async def _read(self) -> None:
        view, venue = await self._checkins.view(), await self._venues.venue()
        profile = await self._venues.profile()
        self._paired = await self._devices.device() is not None
        if self._view is None or self._view.current is not view.current:
            self._chosen = ""
        self._view, self._venue, self._now = view, venue, self._clock.now()
        self._support_code = await self._support.code()
        self._support_phone = profile.support_phone or SUPPORT_PHONE
        self._steps.show(step_rows(view.steps, complete=view.complete))
        self.changed.emit()
