"""A process that waits takes the place of one that fails, and no pause is sat out once the sound daemon is back."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from pathlib import Path

import pytest

from tablet_app.demo.recorder import Recorder
from tablet_app.demo.soundcard import SoundCard
from tablet_app.sound import evidence, silence, spare
from tablet_app.sound import ringer as ringing
from tablet_app.sound.guard import Guard, lookout
from tablet_app.sound.process import ChildProcess
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.sight import Sight
from tests.sound.conftest import Make, alive, until
from tests.sound.watched import watched


def children() -> set[int]:
    tasks = Path("/proc/self/task").glob("*/children")
    return {int(pid) for task in tasks for pid in task.read_text().split()}


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "stopped"])
async def test_the_spare_player_takes_over(
    recorder: Recorder, ringer_with: Make, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    monkeypatch.setattr(spare, "AFTER_S", 0.0)
    before = children()
    ringer = await ringer_with("simpleaudio", "miniaudio")
    ringer.play("new_order", repeat=True)
    await until(lambda: recorder.first_sound_ns() and ringer._spare.waits, "ringing, with one in reserve")
    first, (reserve,) = ringer.pid, children() - before - {ringer.pid}
    assert first
    os.kill(first, number)
    await until(lambda: ringer.state.restarts == 1 and ringer.state.playing, "it plays again")
    assert ringer.pid == reserve
    assert ringer.state.backend == ("simpleaudio" if number == signal.SIGKILL else "miniaudio")
    recorder.clear()
    await until(recorder.first_sound_ns, "its sound")
    await until(lambda: ringer._spare.waits, "another one in reserve")
    left = children() - before
    assert len(left) == 2
    await ringer.close()
    assert not any(alive(pid) for pid in left)


@pytest.mark.parametrize("sounds", [True, False], ids=["sounding", "silent"])
async def test_the_next_spare_is_in_no_hurry_where_nothing_is_to_sound(
    recorder: Recorder, ringer_with: Make, monkeypatch: pytest.MonkeyPatch, sounds: bool
) -> None:
    monkeypatch.setattr(spare, "AFTER_S", 0.0)
    monkeypatch.setattr(spare, "UNHURRIED_S", 3600.0)
    ringer = await ringer_with("simpleaudio")
    ringer.play("new_order", repeat=True)
    await until(lambda: recorder.first_sound_ns() and ringer._spare.waits, "ringing, with one in reserve")
    before = ringer.pid
    assert before
    if sounds:
        os.kill(before, signal.SIGKILL)
    else:
        ringer.stop()  # which this backend's process does not survive
    await until(lambda: ringer.pid not in (before, None), "the spare took over")
    if not sounds:
        await until(lambda: ringer._ready, "it is ready")
        assert ringer._spare._process is None
        ringer.play("new_order", repeat=True)
    await until(lambda: ringer._spare.waits, "another one in reserve")


async def test_a_spare_that_dies_is_no_spare(ringer_with: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spare, "AFTER_S", 0.0)
    monkeypatch.setattr(spare, "AGAIN_S", 0.0)
    before = children()
    ringer = await ringer_with("simpleaudio")
    await until(lambda: ringer._spare.waits, "one in reserve")
    (reserve,) = children() - before - {ringer.pid}
    os.kill(reserve, signal.SIGKILL)
    await until(lambda: ringer._spare.waits and reserve not in children(), "another one")
    ringer.play("new_order", repeat=True)
    await until(lambda: ringer.state.playing, "it plays")
    assert ringer.state.restarts == 0


async def test_where_no_spare_can_be_started_it_goes_on_without(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = 0

    def start(_line: object, _end: object) -> ChildProcess:
        nonlocal tried
        tried += 1
        raise OSError

    monkeypatch.setattr(spare, "AFTER_S", 0.0)
    monkeypatch.setattr(spare, "AGAIN_S", 0.0)
    kept = spare.Spare(start)
    kept.keep()
    await until(lambda: tried > 1, "it is tried again")
    assert kept.take(lambda _: None, lambda: None, sounds=True) is None
    await kept.close()


async def test_the_spare_lookout_takes_over(card: SoundCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spare, "AFTER_S", 0.0)
    seen: list[Sight] = []
    before = children()
    guard = Guard(seen.append)
    guard.start()
    await until(lambda: seen and guard._spare.waits, "it looks, with one in reserve")
    first, (reserve,) = guard.pid, children() - before - {guard.pid}
    assert first
    guard.watch(time.monotonic())
    os.kill(first, signal.SIGSTOP)
    await until(lambda: guard.pid == reserve, "the one in reserve looks")
    seen.clear()
    await until(lambda: seen, "what it sees")
    await guard.close()
    assert children() == before


async def test_a_lookout_looks_only_when_it_is_told_to(card: SoundCard) -> None:
    lines: list[str] = []
    process = lookout(lines.append, lambda: None)
    await until(lambda: "alive" in lines, "it lives")
    await asyncio.sleep(0.5)
    assert set(lines) == {"alive"}
    process.kill()
    await process.ended


def test_a_player_that_plays_for_nobody_is_given_up_once() -> None:
    one = evidence.Hearing(0.0, 0.3)
    gone, there = Sight(0.9, 1.0, False, "no_stream"), Sight(1.9, 2.0, True)
    one.miss(gone, plays=False)
    assert not one.lost(2.0)
    one.miss(gone, plays=True)
    assert not one.lost(1.2)
    one.miss(there, plays=True)
    assert not one.lost(2.0)
    one.miss(gone, plays=True)
    one.miss(Sight(1.1, 1.2, False, "no_stream"), plays=True)
    assert one.lost(1.4)
    assert not one.lost(1.4)


def test_only_a_look_that_comes_in_time_tells_that_a_process_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(silence.time, "monotonic", lambda: now)
    one = silence.Silence()
    for _ in range(4):
        now += 0.1
        heard = one.look(0.1)
    assert heard == pytest.approx(0.4)
    now += 3.0
    assert one.look(0.1) == pytest.approx(0.55)
    one.broken()
    now += 0.1
    assert one.look(0.1) == pytest.approx(0.1)


@pytest.mark.parametrize("away", ["daemon", "output"])
async def test_no_pause_is_sat_out_once_the_sound_is_back(monkeypatch: pytest.MonkeyPatch, away: str) -> None:
    monkeypatch.setattr(ringing, "PAUSE_S", 60.0)
    monkeypatch.setattr(ringing, "AWAY_S", 60.0)
    with SoundCard() as own:
        for name, value in own.env.items():
            monkeypatch.setenv(name, value)
        async with watched("simpleaudio") as tablet:
            tablet.ring("o1")
            await until(lambda: tablet.verdict("o1") is True, "it is heard")
            own.kill() if away == "daemon" else own.remove_sink()
            await until(
                lambda: tablet.ringer.away and tablet.ringer.pid is None and tablet.ringer._spare.waits, "a pause"
            )
            own.start() if away == "daemon" else own.add_sink()
            back = time.monotonic()
            await until(lambda: tablet.sentry.last and tablet.sentry.last.begun > back and tablet.sentry.last.heard, "")


async def test_nothing_is_begun_again_where_nothing_is_wanted(card: SoundCard) -> None:
    one = Ringer(["simpleaudio"])
    one.again()
    one.play("new_order", repeat=True)
    one.again()
    assert one.pid is None
    await one.close()
