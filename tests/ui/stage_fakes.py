"""Small stand-ins for the use cases behind one screen: they keep what they are told and answer what a test wants."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from msgspec.structs import replace

from tablet_app.domain.acts import NotNow, Said, Saved
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.checkin import PASSED, Due, Mark, Prompt, Standing, Step, StepState, complete
from tablet_app.domain.device import Device
from tablet_app.domain.orders import Shown
from tablet_app.domain.products import Product, ShownProduct
from tablet_app.domain.support_code import SupportFacts, encode
from tablet_app.domain.venue import Opening, Profile, SpecialDay, Venue, WeeklySlot
from tablet_app.services.checkin import CheckInView

T = TypeVar("T")
NOW = datetime(2026, 11, 21, 9, 41, tzinfo=UTC)
"""A Saturday, 13:41 in Tbilisi."""
COUNTER = Device("d-1", "Counter", "v1")
CODE = encode(SupportFacts(place="C3"))
OPEN_NOW = Opening(NOW - timedelta(hours=3, minutes=41), NOW + timedelta(hours=12, minutes=19))
VENUE = Venue(
    "v1",
    1,
    "სახინკლე „ძველი ქალაქი“",
    "Asia/Tbilisi",
    tuple(WeeklySlot(day, "10:00", "02:00") for day in range(1, 8)),
    (SpecialDay(date(2026, 11, 30), ()),),
)


class FakeClock:
    def __init__(self, now: datetime = NOW) -> None:
        self.at = now

    def now(self) -> datetime:
        return self.at


class FakeVenues:
    def __init__(self, venue: Venue | None = VENUE, profile: Profile | None = None) -> None:
        self.of, self.allows = venue, profile or Profile()

    async def venue(self) -> Venue | None:
        return self.of

    async def profile(self) -> Profile:
        return self.allows


class FakeDevices:
    def __init__(self, device: Device | None = COUNTER) -> None:
        self.known = device

    async def device(self) -> Device | None:
        return self.known


class FakeSupport:
    async def code(self) -> str:
        return CODE


def product(number: int, name: str, category: str = "ხინკალი", *, off: bool = False) -> ShownProduct:
    since = NOW - timedelta(hours=3) if off else None
    truth = Product(f"p{number}", 1, name, category, number, 150 * number + 90, "GEL", not off, since)
    return ShownProduct(truth, not off, since, None, sending=False, problem=None)


@dataclass
class FakeProducts:
    changes: Changes
    shown: list[ShownProduct] = field(default_factory=list)
    refuses: str = ""
    told: list[tuple[str, str, datetime | None]] = field(default_factory=list)
    reads: int = 0

    async def catalogue(self) -> list[ShownProduct]:
        self.reads += 1
        return list(self.shown)

    async def deactivate(self, product_id: str, until: datetime | None) -> Said:
        self.told.append(("off", product_id, until))
        return self._put(product_id, available=False, since=NOW, until=until, sending=True)

    async def reactivate(self, product_id: str) -> Said:
        self.told.append(("on", product_id, None))
        return self._put(product_id, available=True, since=None, until=None, sending=True)

    async def undo(self, command_id: str) -> Said:
        self.told.append(("undo", command_id, None))
        return self._put(command_id.removeprefix("c-"), available=True, since=None, until=None, sending=True)

    def _put(self, product_id: str, **now: object) -> Said:
        if self.refuses:
            return NotNow(self.refuses)
        self.shown = [replace(one, **now) if one.product.id == product_id else one for one in self.shown]
        self.changes.tell(Change.PRODUCTS)
        return Saved(f"c-{product_id}")


@dataclass
class FakeOrders:
    past: Sequence[Shown] = ()

    async def history(self, into: Callable[[Shown], T]) -> list[T]:
        return [into(one) for one in self.past]


@dataclass
class FakeCheckIns:
    """Answers count at once; what the probes found is in `marks`."""

    changes: Changes
    standing: Standing = Standing.NOT_CHECKED_IN
    marks: dict[Step, StepState] = field(default_factory=dict)
    opening: Opening | None = OPEN_NOW
    told: list[tuple[object, ...]] = field(default_factory=list)
    checked_in_at: datetime | None = None

    async def view(self) -> CheckInView:
        steps = {step: self.marks.get(step, StepState(step, Mark.OK, "ok")) for step in Step}
        steps[Step.READY] = StepState(Step.READY, Mark.ASKS, "ready")
        running = self.standing is Standing.CHECKING_IN
        due = next((step for step in Step if steps[step].mark not in PASSED), Step.READY)
        return CheckInView(
            standing=self.standing,
            prompt=Prompt(Due.NOTHING),
            steps=tuple(steps.values()),
            current=due if running else None,
            complete=complete(steps),
            opening=self.opening,
            checked_in_at=self.checked_in_at,
            begun=running,
        )

    def put(self, step: Step, mark: Mark, reason: str = "", **facts: str) -> None:
        self.marks[step] = StepState(step, mark, reason, facts)
        self.changes.tell(Change.DEVICE)

    def stand(self, standing: Standing) -> None:
        self.standing = standing
        self.changes.tell(Change.DEVICE)

    async def begin(self) -> None:
        self.stand(Standing.CHECKING_IN)

    async def again(self, step: Step) -> None:
        self.told.append(("again", step))

    async def repair(self, step: Step) -> None:
        self.told.append(("repair", step))
        self.put(step, Mark.ASKS, "beeps" if step is Step.SOUND else "asks")

    async def accept(self, step: Step) -> None:
        self.told.append(("accept", step))
        self.put(step, Mark.ACCEPTED)

    async def answer(self, step: Step, fine: bool) -> None:
        self.told.append(("answer", step, fine))
        state = self.marks.get(step, StepState(step))
        self.put(step, Mark.ANSWERED if fine else Mark.PROBLEM, state.reason, **state.facts)

    async def finish(self) -> bool:
        self.told.append(("finish",))
        self.checked_in_at = NOW
        self.stand(Standing.CHECKED_IN)
        return True

    async def one_tap(self) -> bool:
        self.told.append(("one_tap",))
        self.checked_in_at = NOW
        self.stand(Standing.CHECKED_IN)
        return True

    async def leave(self) -> None:
        self.told.append(("leave",))

    async def check_out(self) -> None:
        self.told.append(("check_out",))
        self.stand(Standing.NOT_CHECKED_IN)
