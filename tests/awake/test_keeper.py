"""The machine is kept awake while checked in, and people are told where it is not; on a real message bus."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest

from tablet_app.awake import keeper as keeping
from tablet_app.awake.keeper import WakeKeeper
from tests.awake.conftest import COPY_S, LOGIND, SAVER, Daemon, Services, open_files, until

WHOLE = "sleep:idle:handle-lid-switch"


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "AGAIN_S", 0.05)
    monkeypatch.setattr(keeping, "AGAIN_AT_MOST_S", 0.2)


@asynccontextmanager
async def running() -> AsyncGenerator[tuple[WakeKeeper, list[str], list[tuple[bool, bool]]]]:
    """A keeper that runs; what it tells of problems and of the dark."""
    made, problems, darks = WakeKeeper(), list[str](), list[tuple[bool, bool]]()
    made.on_problem = problems.append
    made.on_dark = lambda dark, lit: darks.append((dark, lit))
    task = asyncio.create_task(made.run())
    try:
        yield made, problems, darks
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def test_it_holds_both_while_wanted_and_lets_go_after(services: Services) -> None:
    async with running() as (keeper, problems, _):
        await asyncio.sleep(0.1)
        assert services.asked == []
        keeper.keep(True)
        await until(lambda: services.locks == [WHOLE] and "Inhibit" in services.calls, "both held")
        keeper.keep(False)
        await until(lambda: services.locks == [], "let go")
        keeper.keep(True)
        await until(lambda: services.locks == [WHOLE], "held again")
    await until(lambda: services.locks == [], "let go at the end")
    assert problems == []


async def test_a_lid_that_may_not_be_held_costs_only_the_lid(services: Services) -> None:
    services.refuses = {"handle-lid-switch"}
    async with running() as (keeper, problems, _):
        keeper.keep(True)
        await until(lambda: services.locks == ["sleep:idle"], "held")
        assert problems == []


async def test_logind_that_refuses_is_told_and_asked_again(services: Services) -> None:
    services.refuses = {"sleep"}
    async with running() as (keeper, problems, _):
        keeper.keep(True)
        await until(lambda: problems == ["sleep"], "told")
        services.refuses = set()
        await until(lambda: services.locks == [WHOLE] and problems == ["sleep", ""], "held and told")


async def test_no_bus_is_told_and_nothing_is_while_nobody_is_checked_in(daemon: Daemon) -> None:
    daemon.kill()
    async with running() as (keeper, problems, _):
        await asyncio.sleep(0.2)
        assert problems == []
        keeper.keep(True)
        await until(lambda: problems == ["sleep"], "told")
        keeper.keep(False)
        assert problems == ["sleep", ""]


async def test_a_bus_that_dies_while_held_is_told_and_held_again(daemon: Daemon, services: Services) -> None:
    async with running() as (keeper, problems, _):
        keeper.keep(True)
        await until(lambda: services.locks == [WHOLE], "held")
        daemon.kill()
        await until(lambda: problems == ["sleep"], "told")
        await services.stop()
        daemon.start()
        await services.start(daemon.address, LOGIND, SAVER)
        await until(lambda: services.locks == [WHOLE] and problems[-1] == "", "held again")


async def test_logind_that_begins_anew_is_asked_anew(daemon: Daemon, services: Services) -> None:
    async with running() as (keeper, problems, _):
        keeper.keep(True)
        await until(lambda: services.locks == [WHOLE], "held")
        await services.stop()
        await until(lambda: problems == ["sleep"], "told")
        await services.start(daemon.address, LOGIND)
        await until(lambda: services.locks == [WHOLE] and problems[-1] == "", "held again")


async def test_a_screen_saver_that_refuses_is_told_where_the_machine_is_held(services: Services) -> None:
    services.saver_refuses = True
    async with running() as (keeper, problems, _):
        keeper.keep(True)
        await until(lambda: services.locks == [WHOLE] and problems[-1:] == ["screen"], "told")


async def test_a_screen_without_a_saver_is_no_problem(daemon: Daemon) -> None:
    logind = Services()
    await logind.start(daemon.address, LOGIND)
    async with running() as (keeper, problems, _):
        keeper.keep(True)
        await until(lambda: logind.locks == [WHOLE], "held")
        await asyncio.sleep(0.2)
        assert problems == []
    await logind.stop()


async def test_a_tone_lights_the_screen(services: Services) -> None:
    async with running() as (keeper, _, darks):
        keeper.keep(True)
        await until(lambda: "Inhibit" in services.calls, "held")
        await services.tell_dark(True)
        await until(lambda: darks == [(True, False)], "dark")
        keeper.light()
        await until(lambda: darks[-1] == (False, True), "lit")
        assert services.calls[-2:] == ["SimulateUserActivity", "SetActive"]


async def test_the_dark_is_noticed_before_anybody_checks_in(services: Services) -> None:
    async with running() as (_, _, darks):
        await asyncio.sleep(0.2)
        await services.tell_dark(True)
        await until(lambda: darks == [(True, False)], "dark")
        await services.tell_dark(False)
        await until(lambda: darks[-1] == (False, False), "bright")


async def test_no_descriptor_is_left_open(services: Services) -> None:
    async with running() as (keeper, _, _):
        counts: list[int] = []
        for _ in range(4):
            keeper.keep(True)
            await until(lambda: services.locks == [WHOLE], "held")
            keeper.keep(False)
            await until(lambda: services.locks == [], "let go")
            await asyncio.sleep(COPY_S * 2)  # the stand-in keeps its own copy so long
            counts.append(await asyncio.to_thread(open_files))
    assert max(counts[1:]) <= counts[0]
