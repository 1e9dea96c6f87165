import asyncio
import threading

from tablet_app.diagnostics.run import run
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.health import Finding, State, worst_first, worst_of
from tablet_app.services.aside import on_thread
from tablet_app.services.clock import Clock
from tablet_app.services.diagnosis import CannotRepairError, Check, Diagnosis


def fine(name: str) -> Check:
    async def look() -> Finding:
        return Finding(name, State.FINE)

    return Check(name, look)


async def test_a_check_that_hangs_or_fails_holds_nothing_up() -> None:
    never = threading.Event()

    async def broken() -> Finding:
        raise OSError

    def hangs() -> Finding:
        never.wait()
        return Finding("X", State.FINE)

    checks = [Check("hangs", on_thread(hangs), limit_s=0.05), Check("fails", broken), fine("P1")]
    found = {finding.check: finding async for finding in run(checks)}
    never.set()
    assert (found["hangs"].state, found["hangs"].reason) == (State.COULD_NOT_LOOK, "timed_out")
    assert (found["fails"].state, found["fails"].reason) == (State.COULD_NOT_LOOK, "failed")
    assert found["P1"].state is State.FINE


async def test_findings_come_one_by_one() -> None:
    go = asyncio.Event()

    async def slow() -> Finding:
        await go.wait()
        return Finding("slow", State.FINE)

    coming = run([Check("slow", slow), fine("fast")])
    assert (await anext(coming)).check == "fast"
    go.set()
    assert (await anext(coming)).check == "slow"


class Volume:
    """Something that can be repaired, and can get worse by it."""

    def __init__(self, *after: State) -> None:
        self.states = [State.WORTH_KNOWING, *after]
        self.undone = False

    async def look(self) -> Finding:
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        return Finding("S4", state, "" if state is State.FINE else state.value, fix="raise")

    async def repair(self):
        async def undo() -> None:
            self.undone = True

        return undo


def diagnosis(volume: Volume) -> Diagnosis:
    return Diagnosis(Changes(), Clock()).equip([Check("S4", volume.look)], {"raise": volume.repair}, run)


async def test_a_repair_is_looked_after() -> None:
    volume = Volume(State.FINE)
    tried = diagnosis(volume)
    await tried.examine()
    repaired = await tried.repair("S4", "raise")
    assert (repaired.outcome, repaired.finding.state, volume.undone) == ("done", State.FINE, False)


async def test_what_got_worse_is_undone() -> None:
    volume = Volume(State.BROKEN, State.WORTH_KNOWING)
    tried = diagnosis(volume)
    await tried.examine()
    repaired = await tried.repair("S4", "raise")
    assert (repaired.outcome, repaired.finding.state, volume.undone) == ("undone", State.WORTH_KNOWING, True)


async def test_a_repair_that_cannot_be_done_says_why() -> None:
    volume = Volume()

    async def refuse():
        raise CannotRepairError("needs_rights")

    tried = Diagnosis(Changes(), Clock()).equip([Check("S4", volume.look)], {"raise": refuse}, run)
    await tried.examine()
    repaired = await tried.repair("S4", "raise")
    assert (repaired.outcome, repaired.why) == ("failed", "needs_rights")


async def test_a_repair_that_breaks_off_has_failed_and_ends_nothing(caplog) -> None:
    volume = Volume()

    async def broken():
        raise OSError("no such device")

    tried = Diagnosis(Changes(), Clock()).equip([Check("S4", volume.look)], {"raise": broken}, run)
    await tried.examine()
    repaired = await tried.repair("S4", "raise")
    assert (repaired.outcome, repaired.why) == ("failed", "failed")
    assert "no such device" in caplog.text


async def test_what_went_away_while_a_person_was_asked_is_not_repaired() -> None:
    tried = Diagnosis(Changes(), Clock()).equip([fine("S4")], {}, run)
    await tried.examine()
    repaired = await tried.repair("S4", "raise")
    assert (repaired.outcome, repaired.finding.state) == ("not_needed", State.FINE)


async def test_what_could_not_be_seen_after_a_repair_is_looked_at_once_more() -> None:
    tried = diagnosis(Volume(State.COULD_NOT_LOOK, State.FINE))
    await tried.examine()
    assert (await tried.repair("S4", "raise")).outcome == "done"
    tried = diagnosis(volume := Volume(State.COULD_NOT_LOOK))
    await tried.examine()
    repaired = await tried.repair("S4", "raise")
    assert (repaired.outcome, repaired.finding.state) == ("unseen", State.COULD_NOT_LOOK)
    assert not volume.undone, "nobody has seen that it got worse"


async def test_progress_is_told_with_each_finding() -> None:
    changes = Changes()
    tried = Diagnosis(changes, Clock()).equip([fine("P1"), fine("P2")], {}, run)
    waiting: list[int] = []
    changes.listen(Change.HEALTH, lambda _: waiting.append(len(tried.state.waiting)))
    await tried.examine()
    assert waiting == [2, 1, 0]
    assert tried.state.at is not None


def test_worst_comes_first() -> None:
    states = [State.FINE, State.COULD_NOT_LOOK, State.WORTH_KNOWING, State.BROKEN]
    findings = [Finding(state.value, state) for state in states]
    assert [finding.state for finding in worst_first(findings)] == states[::-1]
    assert worst_of(findings) is State.BROKEN
    assert worst_of([]) is State.FINE


async def test_what_was_not_agreed_to_is_not_done() -> None:
    volume = Volume(State.FINE)
    tried = diagnosis(volume)
    await tried.examine()
    repaired = await tried.repair("S4", "restart_sound")
    assert (repaired.outcome, repaired.finding.state) == ("not_done", State.WORTH_KNOWING)


async def test_of_two_examinations_side_by_side_the_later_look_stays() -> None:
    """The earlier one ran out of time, or saw what is no longer so, and tells of it last."""
    asking, gates = [asyncio.Event(), asyncio.Event()], [asyncio.Event(), asyncio.Event()]
    asked = 0

    async def look() -> Finding:
        nonlocal asked
        number, asked = asked, asked + 1
        asking[number].set()
        await gates[number].wait()
        return Finding("S4", (State.COULD_NOT_LOOK, State.BROKEN)[number], fix=("", "raise")[number])

    tried = Diagnosis(Changes(), Clock()).equip([Check("S4", look)], {}, run)
    first = asyncio.create_task(tried.examine())
    await asking[0].wait()
    second = asyncio.create_task(tried.examine())
    await asking[1].wait()
    gates[1].set()
    (seen,) = await second
    gates[0].set()
    assert (await first)[0].state is State.COULD_NOT_LOOK
    assert tried.state.findings["S4"] == seen
    assert not tried.state.running


async def test_what_could_not_be_seen_since_it_was_agreed_to_is_looked_at_again_and_done() -> None:
    volume = Volume(State.COULD_NOT_LOOK, State.WORTH_KNOWING, State.FINE)
    tried = diagnosis(volume)
    await tried.examine()
    await tried.examine()
    assert tried.state.findings["S4"].state is State.COULD_NOT_LOOK
    assert (await tried.repair("S4", "raise")).outcome == "done"


async def test_the_checks_come_when_somebody_first_asks_for_them_and_once() -> None:
    asked: list[str] = []
    tried = Diagnosis(Changes(), Clock())

    def equip() -> None:
        asked.append("equip")
        tried.equip([fine("S4")], {}, run)

    tried.equip_later(equip)
    assert asked == []
    assert [one.check for one in await tried.examine()] == ["S4"]
    assert tried.ids == ("S4",)
    assert asked == ["equip"]
