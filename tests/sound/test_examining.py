"""Checks, repairs and the way out of "no sound", wired as in the app and as on the command line, over real daemons."""

from __future__ import annotations

import signal
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace

from tablet_app import examining, examining_alone, sounding
from tablet_app.config import Config
from tablet_app.demo.process import Platform
from tablet_app.demo.soundcard import SoundCard
from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, State
from tablet_app.living import Life
from tablet_app.lock import Lock
from tablet_app.services.diagnosis import CannotRepairError, Diagnosis
from tablet_app.services.no_sound import NoSound, Step
from tablet_app.sound import acoustic, alone
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.sentry import Sentry
from tablet_app.store.connection import FILE
from tablet_app.wiring import Tablet
from tests.counter import at_work, on_thread, tablet_at, until
from tests.sync.servers import answer, serving

SOUND = ("S1", "S2", "S3", "S4", "S5", "S6")
MACHINE = ("P1", "P2", "P3", "T1", "D1", "D2", "K1", "F1", "F2", "M1", "I1", "P4", "A1", "A2", "A3", "A4")
QUICK = (*SOUND, "S8", "N1", "N2", "N3", "N4", "N5", *MACHINE, "A5")


@dataclass
class Counter:
    tablet: Tablet
    ringer: Ringer
    sentry: Sentry
    diagnosis: Diagnosis
    flow: NoSound

    async def found(self, *checks: str) -> dict[str, tuple[State, str]]:
        return {one.check: (one.state, one.reason) for one in await self.diagnosis.examine(checks or None)}


@asynccontextmanager
async def counter(tablet: Tablet) -> AsyncGenerator[Counter]:
    """Nothing of the tablet's own loops runs."""
    ringer = Ringer(("miniaudio", "player"))
    sentry = sounding.make_sentry(tablet, ringer)

    async def restart() -> None:
        pass

    diagnosis = examining.make_diagnosis(tablet, ringer, sentry, Life(tablet), restart)
    await ringer.start()
    try:
        flow = NoSound(diagnosis, lambda: alone.play_beeps(ringer), tablet.changes)
        yield Counter(tablet, ringer, sentry, diagnosis, flow)
    finally:
        await ringer.close()


async def test_a_counter_at_work_is_fine(card: SoundCard, tablet: Tablet) -> None:
    async with at_work(tablet), counter(tablet) as made:
        await until(lambda: tablet.link.state.online, "the connection")
        found = await made.found()
        assert tuple(sorted(found)) == tuple(sorted(QUICK))
        faults = {check: one for check, one in found.items() if one[0] is not State.FINE}
        # Whether this venue is open, and has had an order, is for the day to say.
        assert set(faults) <= {"S8", *MACHINE, "A5"}, faults
        # What the machine of the tests tells of itself is its own business, but the app's part is there.
        assert found["K1"][1] != "no_reference"
        assert found["F1"][0] is not State.COULD_NOT_LOOK


async def test_the_newcomer_who_finds_it_muted_taps_three_times(card: SoundCard, tablet: Tablet) -> None:
    """The door, the repair, and the number of beeps; a fourth tap leaves."""
    async with at_work(tablet), counter(tablet) as made:
        await until(lambda: tablet.link.state.online, "the connection")
        card.pactl("set-sink-mute", "counter", "1")
        await made.flow.begin()
        assert (made.flow.state.step, made.flow.state.finding and made.flow.state.finding.reason) == (
            Step.OFFER,
            "muted",
        )
        await made.flow.repair()
        assert (made.flow.state.step, made.flow.state.question) == (Step.ASK, "beeps")
        await made.flow.answer(made.flow._played)
        told = made.flow.state
        assert told.step is Step.OVER
        assert [one.reason for one in told.mended] == ["muted"]
        assert (told.outcome, told.part) in {("proved", ""), ("at_fault", "check_in")}


@pytest.fixture
def microphone(card: SoundCard):
    words = ("master=counter.monitor", "source_name=microphone", "source_properties=device.class=sound")
    number = card.pactl("load-module", "module-remap-source", *words).strip()
    yield
    card.pactl("unload-module", number)


@pytest.mark.usefixtures("microphone")
async def test_the_room_is_heard_where_there_is_a_microphone(card: SoundCard, tablet: Tablet) -> None:
    async with counter(tablet) as made:

        async def heard() -> bool:
            return await made.found("S7") == {"S7": (State.FINE, "")}

        await until(heard, "our signal in the room")
        card.pactl("set-sink-mute", "counter", "1")
        assert await made.found("S7") == {"S7": (State.COULD_NOT_LOOK, "not_before")}


@pytest.mark.usefixtures("microphone")
async def test_a_check_beside_an_alert_neither_stops_nor_joins_it(
    card: SoundCard, tablet: Tablet, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(_: Ringer) -> acoustic.Heard:
        raise AssertionError

    monkeypatch.setattr(acoustic, "prove", never)
    async with counter(tablet) as made:
        made.ringer.play("new_order", repeat=True)
        await until(lambda: made.ringer.state.playing, "the alert")
        found = await made.found("S5", "S6", "S7")
        assert found == {
            "S5": (State.FINE, ""),
            "S6": (State.FINE, ""),
            "S7": (State.COULD_NOT_LOOK, "not_played"),
        }
        assert (made.ringer.state.playing, made.ringer.state.restarts) == ("new_order", 0)


async def test_a_frozen_daemon_holds_nothing_up(
    card: SoundCard, tablet: Tablet, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with counter(tablet) as made:
        card.signal(signal.SIGSTOP)
        try:
            found = await made.found(*SOUND)
        finally:
            card.signal(signal.SIGCONT)
    assert found.pop("S1") == (State.BROKEN, "daemon_frozen")
    assert set(found.values()) == {(State.COULD_NOT_LOOK, "daemon_frozen")}


async def test_a_repair_is_done_and_looked_after(card: SoundCard, tablet: Tablet) -> None:
    async with counter(tablet) as made:
        card.pactl("set-sink-volume", "counter", "20%")
        assert (await made.found("S4"))["S4"] == (State.BROKEN, "too_low")
        repaired = await made.diagnosis.repair("S4", "turn_up")
        assert (repaired.outcome, repaired.finding.value("volume")) == ("done", 60)


async def test_where_an_alert_may_not_raise_it_the_volume_is_the_venues_level(card: SoundCard, tablet: Tablet) -> None:
    async with counter(tablet) as made:
        made.sentry.rules = replace(made.sentry.rules, may_change_volume=False, level_pct=90)
        card.pactl("set-sink-volume", "counter", "70%")
        assert (await made.found("S4"))["S4"] == (State.WORTH_KNOWING, "under_level")
        assert (await made.diagnosis.repair("S4", "turn_up")).finding.value("volume") == 90


async def test_a_broken_backend_among_good_ones(card: SoundCard, tablet: Tablet) -> None:
    broken = replace(tablet, config=replace(tablet.config, sound_backends=("none", "miniaudio")))
    async with counter(broken) as made:
        assert (await made.found("S5"))["S5"] == (State.WORTH_KNOWING, "some_fail")


NETWORK = ("N3", "N5")


@pytest.mark.parametrize(
    ("said", "internet", "beyond"),
    [
        (answer("200 OK", b"<html>Log in</html>", "text/html"), "portal", "not_reached"),
        (answer("302 Found", location="http://login.wifi/"), "portal", "not_reached"),
        (answer("503 Service Unavailable"), "", "platform_down"),
        (answer("429 Too Many Requests", retry_after="30"), "", "busy"),
        (answer("401 Unauthorized"), "", "revoked"),
        (answer("200 OK", b'{"half":'), "", "platform_down"),
    ],
)
async def test_what_answers_in_the_platforms_place(
    card: SoundCard, tablet: Tablet, said: bytes, internet: str, beyond: str
) -> None:
    async with serving([said]) as server, tablet_at(tablet.config.data_dir / "other", server.url) as other:
        asked = replace(other, devices=tablet.devices)
        async with counter(asked) as made:
            found = await made.found(*NETWORK)
    assert (found["N3"][1], found["N5"][1]) == (internet, beyond)


async def test_a_device_that_the_platform_no_longer_knows(card: SoundCard, tablet: Tablet, platform: Platform) -> None:
    device = await tablet.devices.device()
    assert device
    await on_thread(platform.control, "revoke", device_id=device.id)
    async with counter(tablet) as made:
        assert (await made.found("N5"))["N5"] == (State.BROKEN, "revoked")


async def alone_found(config: Config, *checks: str, machine: Machine | None = None) -> dict[str, Finding]:
    async with examining_alone.diagnosis_alone(config, machine) as diagnosis:
        return {one.check: one for one in await diagnosis.examine(checks or None)}


async def test_alone_without_a_database_or_a_platform(card: SoundCard, tmp_path: Path) -> None:
    found = await alone_found(Config(data_dir=tmp_path / "none"))
    assert found["S1"].state is State.FINE
    assert found["S6"].state is State.FINE
    assert (found["S8"].state, found["S8"].reason) == (State.COULD_NOT_LOOK, "no_database")
    assert set(found) == {*SOUND, "S8", "N1", "N2", *MACHINE}
    assert (found["F1"].state, found["F1"].reason) == (State.COULD_NOT_LOOK, "no_folder")
    assert not (tmp_path / "none").exists()


async def test_alone_with_a_damaged_database(card: SoundCard, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database at all" * 500)
    found = await alone_found(Config(data_dir=tmp_path, platform_url="http://127.0.0.1:9"), "S8", "N5")
    assert found["S8"].reason == "no_database"
    assert found["N5"].reason == "not_paired"


async def test_alone_beside_a_running_app_and_without_one(card: SoundCard, tablet: Tablet) -> None:
    config = replace(tablet.config, platform_url=tablet.url)
    found = await alone_found(config, "S8", "N3", "N5")
    assert found["S8"].reason == "app_not_running"
    assert [found[check].state for check in NETWORK] == [State.FINE, State.FINE]
    lock = Lock(config.data_dir)
    try:
        assert (await alone_found(config, "S8"))["S8"].reason != "app_not_running"
    finally:
        lock.release()


async def test_alone_what_only_the_app_can_do_is_not_here(card: SoundCard, tmp_path: Path) -> None:
    async with examining_alone.diagnosis_alone(Config(data_dir=tmp_path, sound_backends=("player",))) as diagnosis:
        for name in ("restart_ringer", "reconnect"):
            with pytest.raises(CannotRepairError, match="not_here"):
                await diagnosis._repairs[name]()
