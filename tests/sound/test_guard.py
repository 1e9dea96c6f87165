"""Faults while an alert sounds, on both sound daemons: each is put right and heard, or told."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Iterator

import pytest

from tablet_app.demo.soundcard import SINK, SoundCard
from tablet_app.sound.peaks import HEARD_DBFS
from tablet_app.sound.rules import Rules
from tests.sound.conftest import until
from tests.sound.watched import Watched, watched


@pytest.fixture(params=["pulse", "pipewire"], scope="module")
def any_card(request: pytest.FixtureRequest) -> Iterator[SoundCard]:
    with SoundCard(request.param) as card:
        yield card


@pytest.fixture
def here(any_card: SoundCard, monkeypatch: pytest.MonkeyPatch) -> SoundCard:
    for name, value in any_card.env.items():
        monkeypatch.setenv(name, value)
    any_card.pactl("set-sink-mute", SINK, "0")
    any_card.pactl("set-sink-volume", SINK, "100%")
    return any_card


def mute(card: SoundCard) -> None:
    card.pactl("set-sink-mute", SINK, "1")


def turn_down(card: SoundCard) -> None:
    card.pactl("set-sink-volume", SINK, "0%")


def _streams(card: SoundCard) -> list[str]:
    return [line.split()[0] for line in card.pactl("list", "short", "sink-inputs").splitlines()]


def mute_stream(card: SoundCard) -> None:
    for index in _streams(card):
        card.pactl("set-sink-input-mute", index, "1")


def turn_stream_down(card: SoundCard) -> None:
    for index in _streams(card):
        card.pactl("set-sink-input-volume", index, "0%")


def take_sink_away_and_back(card: SoundCard) -> None:
    card.remove_sink()
    card.add_sink()


async def heard_again(here: Watched) -> None:
    """A look that began from now on hears it."""
    last = here.sentry.last
    begun = last.ended if last else 0.0
    await until(lambda: here.sentry.last and here.sentry.last.begun > begun and here.sentry.last.heard, "heard again")


async def rings(here: Watched, *orders: str) -> None:
    """The last of the orders comes, and its verdict is that it was heard."""
    here.ring(*orders)
    await until(lambda: here.verdict(orders[-1]) != "nothing", f"a verdict on {orders[-1]}")
    assert here.verdict(orders[-1]) is True, here.told


async def test_an_alert_is_heard_and_told_once_with_its_evidence(here: SoundCard) -> None:
    async with watched() as tablet:
        tablet.ring("o1")
        await until(lambda: tablet.told, "a verdict")
        tablet.ring("o1", "o2")
        await until(lambda: len(tablet.told) == 2, "the second order's verdict")
        await until(lambda: tablet.sentry.last and (tablet.sentry.last.peak_dbfs or -120) > -6, "the whole of it")
        tablet.stop()
    assert [(order_id, heard) for order_id, heard, _ in tablet.told] == [("o1", True), ("o2", True)]
    evidence = tablet.told[0][2]
    assert (evidence["backend"], evidence["volume_pct"], evidence["muted"]) == ("simpleaudio", 100, False)
    # The first look may catch no more than the beginning of the tone's rise.
    assert evidence["peak_dbfs"] > HEARD_DBFS
    assert not any(view.look for view in tablet.views)


@pytest.mark.parametrize(
    "fault", [mute, turn_down, mute_stream, turn_stream_down, take_sink_away_and_back], ids=lambda fault: fault.__name__
)
async def test_what_goes_wrong_while_it_sounds_is_put_right(
    here: SoundCard, fault: Callable[[SoundCard], None]
) -> None:
    async with watched("miniaudio", "player") as tablet:
        await rings(tablet, "o1")
        await asyncio.to_thread(fault, here)
        await heard_again(tablet)
        await rings(tablet, "o1", "o2")


@pytest.mark.parametrize("fault", [mute, turn_down], ids=lambda fault: fault.__name__)
async def test_what_was_wrong_before_is_put_right_at_once(here: SoundCard, fault: Callable[[SoundCard], None]) -> None:
    async with watched("miniaudio") as tablet:
        await asyncio.to_thread(fault, here)
        await rings(tablet, "o1")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
async def test_a_player_that_dies_or_stops_is_replaced_and_heard(here: SoundCard, number: signal.Signals) -> None:
    async with watched() as tablet:
        await rings(tablet, "o1")
        victim = tablet.ringer.pid
        assert victim
        os.kill(victim, number)
        await until(lambda: tablet.ringer.pid not in (victim, None), "another process")
        await heard_again(tablet)
        await rings(tablet, "o1", "o2")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
async def test_a_guard_that_dies_or_hangs_is_replaced_and_sees_again(here: SoundCard, number: signal.Signals) -> None:
    async with watched("miniaudio") as tablet:
        await rings(tablet, "o1")
        victim = tablet.sentry.guard_pid
        assert victim
        os.kill(victim, number)
        await until(lambda: tablet.sentry.guard_pid not in (victim, None), "another process")
        await heard_again(tablet)
        await rings(tablet, "o1", "o2")
        await asyncio.to_thread(mute, here)
        await heard_again(tablet)
        await rings(tablet, "o1", "o2", "o3")


@pytest.mark.parametrize(("rules", "reason"), [("mute", "muted"), ("volume", "too_low"), ("nowhere", "no_device")])
async def test_what_must_not_or_cannot_be_put_right_is_told_and_flashes(
    here: SoundCard, monkeypatch: pytest.MonkeyPatch, rules: str, reason: str
) -> None:
    if rules == "mute":
        mute(here)
    elif rules == "volume":
        turn_down(here)
    else:
        monkeypatch.setenv("SOUND_NULL_SINK_COUNTS", "0")
    async with watched("miniaudio", rules=Rules(may_change_volume=False)) as tablet:
        tablet.ring("o1")
        await until(lambda: tablet.told, "a verdict")
        assert tablet.told[0][1] is False
        assert tablet.told[0][2]["reason"] == reason
        await until(lambda: tablet.sentry.view.look == "silent", "the whole screen says so")
        tablet.stop()
        assert tablet.sentry.view.look == ""


async def test_the_daemon_killed_and_started_again_is_heard_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with SoundCard() as card:
        for name, value in card.env.items():
            monkeypatch.setenv(name, value)
        async with watched() as tablet:
            await rings(tablet, "o1")
            await asyncio.to_thread(card.kill)
            tablet.ring("o1", "o2")
            await until(lambda: tablet.sentry.view.look == "silent", "the whole screen says so")
            await until(lambda: tablet.verdict("o2") is None, "told that nobody could look")
            await asyncio.to_thread(card.start)
            await heard_again(tablet)
            await until(lambda: tablet.sentry.view.look == "", "the screen is free again")
            await rings(tablet, "o1", "o2", "o3")
            assert tablet.verdict("o1") is True


async def test_a_frozen_daemon_is_told_as_nobody_could_look(here: SoundCard) -> None:
    async with watched("miniaudio") as tablet:
        here.signal(signal.SIGSTOP)
        try:
            tablet.ring("o1")
            await until(lambda: tablet.told, "a verdict")
            assert tablet.told[0][1:2] == (None,)
            assert tablet.told[0][2]["reason"] == "daemon_frozen"
        finally:
            here.signal(signal.SIGCONT)
        await heard_again(tablet)
        await rings(tablet, "o1", "o2")
