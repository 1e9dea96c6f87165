"""A tablet that is only drawn: what stands behind the real screens for a picture, as a support code says it stands.

Nothing in it waits, so a reading is over at once; nothing in it can be acted on.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from tablet_app.domain.causes import STEP_CASES
from tablet_app.domain.changes import Changes
from tablet_app.domain.checkin import PASSED, Due, Mark, Prompt, Standing, Step, StepState, complete
from tablet_app.domain.delivery import Command, State
from tablet_app.domain.orders import Shown
from tablet_app.domain.products import Product, ShownProduct
from tablet_app.domain.venue import Opening, Profile, Venue, WeeklySlot
from tablet_app.services.checkin import CheckInView
from tablet_app.services.device import Device
from tablet_app.services.health import StoreHealth
from tablet_app.services.link import Link
from tablet_app.services.outbox import QueueView

NOW = datetime(2026, 3, 12, 7, 4, tzinfo=UTC)
VENUE = Venue("v", 1, "სახინკლე", "Asia/Tbilisi", tuple(WeeklySlot(day, "10:00", "23:00") for day in range(1, 8)))
OPENS = Opening(datetime(2026, 3, 12, 6, 0, tzinfo=UTC), datetime(2026, 3, 12, 19, 0, tzinfo=UTC))
OFF = ("ხაჭაპური", "ტარხუნა")

STEPS: Mapping[str, tuple[Mark, str, Mapping[str, str]]] = {
    "C1.online": (Mark.OK, "ok", {"latency_ms": "48"}),
    "C1.no_network": (Mark.PROBLEM, "no_network", {}),
    "C1.platform": (Mark.PROBLEM, "platform_down", {}),
    "C1.portal": (Mark.PROBLEM, "portal", {}),
    "C1.certificate": (Mark.PROBLEM, "certificate", {}),
    "C1.revoked": (Mark.PROBLEM, "revoked", {}),
    "C2.plugged": (Mark.OK, "mains", {"pct": "84"}),
    "C2.on_battery": (Mark.PROBLEM, "on_battery", {"pct": "64"}),
    "C2.battery_low": (Mark.PROBLEM, "battery_low", {"pct": "12"}),
    "C2.unknown": (Mark.ASKS, "no_battery_info", {}),
    "C3.fine": (Mark.OK, "ok", {"volume_pct": "80"}),
    "C3.faint": (Mark.OK, "faint", {"above_noise_db": "6"}),
    "C3.muted": (Mark.PROBLEM, "muted", {}),
    "C3.too_low": (Mark.PROBLEM, "too_quiet", {}),
    "C3.headphones": (Mark.PROBLEM, "headphones", {}),
    "C3.no_device": (Mark.PROBLEM, "no_device", {}),
    "C3.no_daemon": (Mark.PROBLEM, "no_daemon", {}),
    "C3.not_heard": (Mark.PROBLEM, "not_heard", {}),
    "C3.beeps": (Mark.ASKS, "beeps", {}),
    "C3.beeps_unheard": (Mark.ASKS, "beeps_unheard", {}),
    "C4.asks": (Mark.ASKS, "touch", {}),
    "C4.problem": (Mark.PROBLEM, "touch", {}),
    "C4.answered": (Mark.ANSWERED, "touch", {}),
    "C5.ok": (Mark.OK, "ok", {"offset_s": "1"}),
    "C5.offset": (Mark.PROBLEM, "offset", {"offset_s": "430"}),
    "C5.unknown": (Mark.COULD_NOT_LOOK, "unknown", {}),
    "C6.none_off": (Mark.OK, "none_off", {}),
    "C6.asks": (Mark.ASKS, "asks", {"count": str(len(OFF))}),
    "C6.problem": (Mark.PROBLEM, "asks", {"count": str(len(OFF))}),
    "C7.asks": (Mark.ASKS, "asks", {"opens": "10:00", "closes": "23:00"}),
    "C7.problem": (Mark.PROBLEM, "asks", {"opens": "10:00", "closes": "23:00"}),
    "C7.closed_today": (Mark.ASKS, "closed_today", {}),
}
"""How the step stands on the screen in each case; C8 has no state of its own."""
_GOOD = ("C1.online", "C2.plugged", "C3.fine", "C4.answered", "C5.ok", "C6.none_off", "C7.asks")
_HEARD = {"too_low": "too_low", "no_device": "no_device", "not_heard": "silent"}


class Scene(Struct, frozen=True):
    """What is drawn: the place and the case, words of a support code and of `domain.causes`, and the code itself."""

    place: str
    case: str
    code: str

    @property
    def step(self) -> str:
        """The step of the check-in that is looked at, or empty."""
        return self.place if self.place in STEP_CASES else ""

    @property
    def unheard(self) -> str:
        """Why the status bar says that nothing is heard; empty when it does not."""
        kind, _, reason = self.case.partition(".")
        if kind != "C3" or reason in ("fine", "faint", "beeps", "beeps_unheard"):
            return ""
        return _HEARD.get(reason, reason)


class Sample:
    """All that the pictured screens read, as the services tell it."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.changes = Changes()
        self.link = Link(self.changes)
        kind, _, reason = scene.case.partition(".")
        if kind == "C1" and reason != "online":
            self.link.down(NOW - timedelta(minutes=4), reason)
        else:
            self.link.up(NOW, 48)
        full = StoreHealth(False, "full", NOW - timedelta(minutes=2))
        self.state = full if scene.case == "storage" else StoreHealth()
        """Of the disk, as `services.health` has it."""

    def now(self) -> datetime:
        return NOW

    async def code(self) -> str:
        return self.scene.code

    async def device(self) -> Device | None:
        return None if self.scene.place == "unpaired" else Device("d", "1", "v", self.scene.place == "revoked")

    async def venue(self) -> Venue | None:
        pause = NOW + timedelta(minutes=20) if self.scene.place == "paused" else None
        hours = () if self.scene.case == "C7.closed_today" else VENUE.hours
        return Venue(VENUE.id, 1, VENUE.name, VENUE.timezone, hours, paused_until=pause)

    async def profile(self) -> Profile:
        return Profile(can_pause=True)

    async def board(self) -> list[Shown]:
        return []

    async def recovery(self) -> None:
        return None

    async def catalogue(self) -> list[ShownProduct]:
        some = self.scene.step == "C6" and self.scene.case != "C6.none_off"
        return [self._product(number, name, on=not some) for number, name in enumerate(OFF, 1)]

    async def queue(self) -> QueueView:
        if self.scene.case != "refused":
            return QueueView(0, None, ())
        told = Command(
            1, "c", "venue", 1, "venue.pause", {}, State.PARKED, 1, "not_allowed", NOW - timedelta(minutes=3)
        )
        return QueueView(0, None, (told,), frozenset({"c"}))

    async def check_in(self) -> CheckInView:
        scene = self.scene
        standing = Standing.CHECKING_IN if scene.step else _standing(scene.place)
        steps = {step: self._step(step) for step in Step}
        due = next((step for step in Step if steps[step].mark not in PASSED), Step.READY)
        closed = scene.place == "closed" or scene.case == "C7.closed_today"
        return CheckInView(
            standing=standing,
            prompt=Prompt(Due.MISSED if scene.place == "not_checked_in" else Due.NOTHING, OPENS.opens_at),
            steps=tuple(steps.values()),
            current=due if scene.step else None,
            complete=complete(steps),
            opening=None if closed else OPENS,
            checked_in_at=OPENS.opens_at,
            begun=bool(scene.step),
        )

    def _step(self, step: Step) -> StepState:
        case = next(one for one in (*_GOOD, "C8") if one.startswith(step.value))
        if step is Step.READY:
            return StepState(step, Mark.ASKS, "ready")
        if self.scene.case.startswith(step.value):
            case = self.scene.case
        mark, reason, facts = STEPS[case]
        early = self.scene.case == "C8.early"
        # What is fine has been answered by now, up to the step that is looked at.
        if case == "C7.asks" and self.scene.case != case and not early:
            mark = Mark.ANSWERED
        return StepState(step, mark, reason, dict(facts))

    @staticmethod
    def _product(number: int, name: str, *, on: bool) -> ShownProduct:
        since = None if on else NOW - timedelta(hours=14)
        truth = Product(f"p{number}", 1, name, "მენიუ", number, 900, "GEL", on, since)
        return ShownProduct(truth, on, since, None, sending=False, problem=None)


def _standing(place: str) -> Standing:
    return next((one for one in Standing if one.value == place), Standing.CHECKED_IN)
