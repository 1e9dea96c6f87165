"""The check-in with the real store: steps, answers over a restart, one tap, checking out, probes that fail."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from tablet_app.domain.checkin import Due, Mark, Standing, Step, StepState
from tablet_app.domain.device import Device
from tablet_app.domain.products import Product
from tablet_app.services import probes
from tablet_app.store import device as facts
from tablet_app.store import products as product_table
from tablet_app.store.database import StoreError
from tests.making import a_product, every_day
from tests.services.bench import ASKED, MACHINE, Time, bench


async def test_from_the_prompt_to_checked_in(tmp_path):
    async with bench(tmp_path, "2025-03-03 09:44") as one:
        assert await one.standing() is Standing.CLOSED
        one.time.to("2025-03-03 09:45")
        view = await one.check_ins.view()
        assert (view.standing, view.prompt.due, view.current, view.begun) == (
            Standing.NOT_CHECKED_IN,
            Due.PROMPT,
            None,
            False,
        )
        await one.check_ins.begin()
        view = await one.check_ins.view()
        assert (view.standing, view.current, view.complete) == (Standing.CHECKING_IN, Step.SCREEN, False)
        assert not await one.check_ins.finish()
        for step, after in ((Step.SCREEN, Step.PRODUCTS), (Step.PRODUCTS, Step.HOURS), (Step.HOURS, Step.READY)):
            await one.check_ins.answer(step, fine=True)
            assert (await one.check_ins.view()).current is after
        assert await one.check_ins.finish()
        view = await one.check_ins.view()
        assert (view.standing, view.prompt.due, view.begun) == (Standing.CHECKED_IN, Due.NOTHING, False)
        ok = {step.value: "ok" for step in MACHINE}
        assert await one.sent() == [("device.check_in", {"steps": ok | dict.fromkeys(("C4", "C6", "C7"), "answered")})]


async def test_answers_are_kept_over_a_restart_and_what_the_machine_knows_is_looked_at_again(tmp_path):
    async with bench(tmp_path) as one:
        await one.check_ins.begin()
        await one.check_ins.answer(Step.SCREEN, fine=True)
        await one.check_ins.answer(Step.PRODUCTS, fine=False)
    async with bench(tmp_path, "2025-03-03 09:52", {Step.POWER: Mark.PROBLEM}) as again:
        assert await again.standing() is Standing.CHECKING_IN
        await again.check_ins.probe_all()
        marks = await again.marked()
        assert (marks["C2"], marks["C4"], marks["C6"], marks["C7"]) == ("problem", "answered", "problem", "asks")
        await again.check_ins.begin()
        assert (await again.marked())["C4"] == "answered"


async def test_two_answers_while_the_disk_is_busy_are_both_kept(tmp_path):
    async with bench(tmp_path) as one:
        await one.check_ins.begin()
        await asyncio.gather(*(one.check_ins.answer(step, fine=True) for step in (Step.SCREEN, Step.PRODUCTS)))
        assert (await one.check_ins.view()).current is Step.HOURS


async def test_answers_of_a_check_in_that_was_never_finished_do_not_count_the_next_day(tmp_path):
    async with bench(tmp_path) as one:
        await one.check_ins.begin()
        for step in ASKED:
            await one.check_ins.answer(step, fine=True)
        one.time.to("2025-03-04 09:50")
        view = await one.check_ins.view()
        assert (view.standing, view.begun, view.complete) == (Standing.NOT_CHECKED_IN, False, False)
        assert {state.mark for state in view.steps if state.step in ASKED} == {Mark.ASKS}
        assert not await one.check_ins.finish()
        await one.check_ins.begin()
        assert (await one.marked())["C4"] == "asks"


async def test_a_problem_is_not_answered_away_and_goes_when_it_is_mended(tmp_path):
    async with bench(tmp_path, marks={Step.SOUND: Mark.PROBLEM, Step.POWER: Mark.PROBLEM}) as one:
        await one.check_ins.begin()
        for step in Step:
            await one.check_ins.answer(step, fine=True)
        view = await one.check_ins.view()
        assert (view.current, view.complete) == (Step.POWER, False)
        await one.check_ins.repair(Step.SOUND)
        assert one.repaired == [Step.SOUND]
        one.marks[Step.POWER] = Mark.OK
        await one.check_ins.again(Step.POWER)
        assert (await one.check_ins.view()).complete


async def test_what_nobody_could_look_at_is_asked(tmp_path):
    async with bench(tmp_path, marks={Step.CLOCK: Mark.COULD_NOT_LOOK}) as one:
        await one.check_ins.begin()
        assert (await one.marked())["C5"] == "could_not_look"
        await one.check_ins.answer(Step.CLOCK, fine=True)
        assert (await one.marked())["C5"] == "answered"


@pytest.mark.parametrize("error", [StoreError("disk I/O error"), OSError("gone"), RuntimeError("ours")])
async def test_a_probe_that_fails_asks_a_person_and_keeps_no_other_from_its_answer(tmp_path, error, caplog):
    async with bench(tmp_path) as one:
        one.fail[Step.SOUND] = error
        await one.check_ins.begin()
        marks = await one.marked()
        assert (marks["C3"], marks["C1"], marks["C5"]) == ("could_not_look", "ok", "ok")
        assert "probe failed" in caplog.text
        await one.check_ins.answer(Step.SOUND, fine=True)
        assert (await one.marked())["C3"] == "answered"


async def test_late_check_in_is_one_tap_when_all_holds(tmp_path):
    marks = {Step.CLOCK: Mark.COULD_NOT_LOOK, Step.PRODUCTS: Mark.OK}
    async with bench(tmp_path, "2025-03-03 10:30", marks) as one:
        assert (await one.check_ins.view()).prompt.due is Due.MISSED
        assert await one.check_ins.one_tap()
        assert await one.standing() is Standing.CHECKED_IN
        ((_, payload),) = await one.sent()
        seen = set(MACHINE) - {Step.CLOCK, Step.HOURS}
        assert payload["steps"] == {step.value: "ok" for step in seen}


async def test_products_that_are_off_are_looked_at_before_a_late_check_in(tmp_path):
    async with bench(tmp_path, "2025-03-03 10:30", {Step.PRODUCTS: Mark.ASKS}) as one:
        assert not await one.check_ins.one_tap()
        assert (await one.check_ins.view()).standing is Standing.CHECKING_IN


async def test_late_check_in_opens_the_steps_when_something_is_wrong(tmp_path):
    async with bench(tmp_path, "2025-03-03 10:30", {Step.SOUND: Mark.PROBLEM}) as one:
        assert not await one.check_ins.one_tap()
        view = await one.check_ins.view()
        assert (view.standing, view.current) == (Standing.CHECKING_IN, Step.SOUND)
        assert await one.sent() == []


async def test_checking_out_is_told_and_asks_without_reminding(tmp_path):
    async with bench(tmp_path, "2025-03-03 10:30", {Step.PRODUCTS: Mark.OK}) as one:
        await one.check_ins.one_tap()
        one.time.to("2025-03-03 15:00")
        await one.check_ins.check_out()
        assert [kind for kind, _ in await one.sent()] == ["device.check_in", "device.check_out"]
        view = await one.check_ins.view()
        assert (view.standing, view.prompt.due, view.prompt.key) == (Standing.NOT_CHECKED_IN, Due.PROMPT, None)
        one.time.to("2025-03-03 16:00")
        await one.check_ins.one_tap()
        assert await one.standing() is Standing.CHECKED_IN


async def test_hours_changed_while_open_keep_the_check_in_and_a_split_day_needs_two(tmp_path):
    async with bench(tmp_path, "2025-03-03 10:30", {Step.PRODUCTS: Mark.OK}) as one:
        await one.check_ins.one_tap()
        await one.prepared(every_day("11:00", "14:00"))
        assert await one.standing() is Standing.CHECKED_IN
        one.time.to("2025-03-03 14:30")
        assert await one.standing() is Standing.CLOSED
        await one.prepared(every_day("15:00", "22:00"))
        one.time.to("2025-03-03 15:01")
        assert await one.standing() is Standing.CHECKED_IN


async def test_a_revoked_device_and_one_that_was_never_paired_are_asked_nothing(tmp_path):
    async with bench(tmp_path, "2025-03-03 10:02") as one:
        await one.store.write(lambda db: facts.put(db, "device", Device("d1", "one", "v1", True)))
        view = await one.check_ins.view()
        assert (view.standing, view.prompt.due) == (Standing.REVOKED, Due.NOTHING)
        await one.store.write(lambda db: facts.remove(db, "device"))
        view = await one.check_ins.view()
        assert (view.standing, view.prompt.due) == (Standing.UNPAIRED, Due.NOTHING)


async def test_the_clock_is_looked_at_when_the_connection_has_told_the_time(tmp_path):
    async with bench(tmp_path) as one:

        async def connection() -> StepState:
            await asyncio.sleep(0)
            one.time.clock.heard(one.time.wall)
            return StepState(Step.CONNECTION, Mark.OK, "ok")

        one.looks |= {Step.CONNECTION: connection, Step.CLOCK: lambda: probes.clock(one.time.clock)}
        await one.check_ins.begin()
        assert (await one.marked())["C5"] == "ok"


async def test_each_result_is_told_when_it_is_there(tmp_path):
    async with bench(tmp_path) as one:
        await one.check_ins.begin()
        assert len(one.told) >= 2 * len(MACHINE)


async def test_the_clock_probe(tmp_path):
    time = Time("2025-03-03 09:50")
    assert (await probes.clock(time.clock)).mark is Mark.COULD_NOT_LOOK
    time.clock.heard(time.wall + timedelta(minutes=4))
    assert (await probes.clock(time.clock)).mark is Mark.OK
    time.clock.heard(time.wall - timedelta(hours=3))
    found = await probes.clock(time.clock)
    assert (found.mark, found.facts["offset_s"]) == (Mark.PROBLEM, "-10800")


async def test_the_products_probe_asks_only_when_something_is_off(tmp_path):
    async with bench(tmp_path) as one:

        async def keep(*products: Product) -> None:
            await one.store.write(lambda db: [product_table.upsert(db, product) for product in products])

        await keep(a_product("p1"))
        assert (await probes.products_off(one.products)).mark is Mark.OK
        await keep(a_product("p2", available=False))
        found = await probes.products_off(one.products)
        assert (found.mark, found.facts) == (Mark.ASKS, {"count": "1"})


@pytest.mark.parametrize(
    ("now", "venue", "reason", "told"),
    [
        (
            "2025-03-03 09:50",
            every_day("10:00", "02:00", timezone="Asia/Tbilisi"),
            "asks",
            {"opens": "10:00", "closes": "02:00"},
        ),
        ("2025-03-03 09:50", every_day("10:00", "24:00"), "asks", {"opens": "10:00", "closes": "00:00"}),
        (
            "2025-03-03 09:50",
            every_day("10:00", "22:00", special_days=()),
            "asks",
            {"opens": "10:00", "closes": "22:00"},
        ),
        ("2025-03-03 09:50", every_day("10:00", "22:00", hours=()), "closed_today", {}),
    ],
)
async def test_the_hours_probe_says_local_times(tmp_path, now, venue, reason, told):
    async with bench(tmp_path, now, venue=venue) as one:
        found = await probes.hours(one.venues, one.time.clock)
        assert (found.mark, found.reason, found.facts) == (Mark.ASKS, reason, told)
