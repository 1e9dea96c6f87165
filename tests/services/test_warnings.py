from datetime import timedelta

from tablet_app.diagnostics.run import run
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.health import Finding, State
from tablet_app.services.clock import Clock
from tablet_app.services.diagnosis import Check
from tablet_app.services.warnings import QUIET_FOR, TONE_AFTER, TONE_EVERY, Warnings
from tests.making import NOON

LOW = Finding("P1", State.BROKEN, "battery_low")
UNPLUGGED = Finding("P1", State.WORTH_KNOWING, "on_battery")
FINE = Finding("P1", State.FINE)
BLIND = Finding("P1", State.COULD_NOT_LOOK, "not_told")


class Minute:
    """A tablet with one check, whose answer is given, and a clock that is set by hand."""

    def __init__(self) -> None:
        self.finding = FINE
        self.ticks = 0
        self.changes = Changes()
        self.told = 0
        self.changes.listen(Change.HEALTH, self._count)
        clock = Clock(wall=lambda: NOON, ticks=lambda: self.ticks)
        self.warnings = Warnings(self.changes, clock).equip([Check("P1", self._look)], run)

    def _count(self, _: Change) -> None:
        self.told += 1

    async def _look(self) -> Finding:
        return self.finding

    async def look(self, finding: Finding, after: timedelta = timedelta()) -> list[str]:
        self.finding = finding
        self.ticks += round(after.total_seconds() * 1000)
        await self.warnings.look()
        return [one.reason for one in self.warnings.state]

    @property
    def now(self):
        return NOON + timedelta(milliseconds=self.ticks)


async def test_it_is_told_while_it_lasts() -> None:
    minute = Minute()
    assert await minute.look(FINE) == []
    assert minute.told == 0
    assert await minute.look(UNPLUGGED) == ["on_battery"]
    assert minute.warnings.codes() == ["P1:on_battery"]
    assert await minute.look(FINE) == []
    assert minute.told == 2
    assert minute.warnings.codes() == []


async def test_could_not_look_ends_no_warning_and_makes_none() -> None:
    minute = Minute()
    assert await minute.look(BLIND) == []
    await minute.look(LOW)
    assert await minute.look(BLIND) == ["battery_low"]


async def test_what_was_understood_is_quiet_until_it_is_another_thing_or_an_hour_has_gone() -> None:
    minute = Minute()
    await minute.look(UNPLUGGED)
    minute.warnings.understood("P1")
    assert minute.warnings.state == ()
    assert minute.warnings.codes() == ["P1:on_battery"], "the platform is told all the same"
    assert await minute.look(UNPLUGGED, QUIET_FOR / 2) == []
    assert await minute.look(LOW) == ["battery_low"]
    minute.warnings.understood("P1")
    assert await minute.look(LOW, QUIET_FOR) == ["battery_low"]


async def test_a_tone_calls_when_nobody_looks() -> None:
    minute = Minute()
    await minute.look(UNPLUGGED)
    assert minute.warnings.tone_due(minute.now + TONE_AFTER) is None, "worth knowing is no reason for a tone"
    await minute.look(LOW)
    assert minute.warnings.tone_due(minute.now) is None
    first = minute.warnings.tone_due(minute.now + TONE_AFTER)
    assert first is not None
    assert minute.warnings.tone_due(minute.now + TONE_AFTER + TONE_EVERY / 2) == first
    assert minute.warnings.tone_due(minute.now + TONE_AFTER + TONE_EVERY) not in (first, None)
    minute.warnings.understood("P1")
    assert minute.warnings.tone_due(minute.now + TONE_AFTER) is None
