"""S1 to S8 over values: each fault has its finding, and a healthy counter has none."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from tablet_app.diagnostics import of_sound
from tablet_app.diagnostics.checks import playing, rang, sound
from tablet_app.diagnostics.checks.sound import Wish
from tablet_app.diagnostics.run import run
from tablet_app.domain.checkin import Standing
from tablet_app.domain.health import Finding, State
from tablet_app.domain.outputs import Output, Outputs, Stream, Trial, Tried
from tablet_app.services.rang import Rang

FINE, WORTH, BROKEN, NOT = State.FINE, State.WORTH_KNOWING, State.BROKEN, State.COULD_NOT_LOOK
SPEAKER = Output("alsa_output.pci.analog", "Built-in", kind="speaker", volume_pct=80)
WISH = Wish(floor_pct=60, level_pct=100)


def outputs(now: Output | None = SPEAKER, *others: Output, **parts) -> Outputs:
    every = tuple(one for one in (now, *others) if one is not None)
    return Outputs(**{"server": "pulseaudio 16.1", "default": now, "every": every} | parts)


def told(finding: Finding) -> tuple[State, str]:
    known = sound.REASONS | playing.REASONS | rang.REASONS
    assert finding.reason in known[finding.check] | {"", "timed_out"}
    return finding.state, finding.reason


def test_a_healthy_counter_has_no_finding() -> None:
    seen = outputs(streams=(Stream(SPEAKER.name, False, 100),))
    every = [sound.daemon(seen), sound.device(seen), sound.port(seen, WISH), sound.volume(seen, WISH)]
    assert [told(one) for one in every] == [(FINE, "")] * 4


@pytest.mark.parametrize("problem", ["no_daemon", "daemon_frozen"])
def test_without_the_service_it_alone_is_broken(problem: str) -> None:
    seen = Outputs(problem=problem)
    assert told(sound.daemon(seen)) == (BROKEN, problem)
    others = [sound.device(seen), sound.port(seen, WISH), sound.volume(seen, WISH)]
    others += [playing.backends(Trial(problem=problem)), playing.monitor(Trial(problem=problem))]
    assert [told(one) for one in others] == [(NOT, problem)] * 5


@pytest.mark.parametrize("seen", [outputs(None), outputs(replace(SPEAKER, name="auto_null", real=False))])
def test_a_dummy_output_is_no_device(seen: Outputs) -> None:
    assert told(sound.device(seen)) == (BROKEN, "no_device")
    assert told(sound.port(seen, WISH)) == (NOT, "no_device")
    assert told(sound.volume(seen, WISH)) == (NOT, "no_device")


def test_a_dummy_output_beside_a_real_one_is_none_of_ours() -> None:
    assert told(sound.device(outputs(SPEAKER, replace(SPEAKER, name="null", real=False)))) == (FINE, "")


@pytest.mark.parametrize(
    ("now", "wish", "expected"),
    [
        (SPEAKER, WISH, (FINE, "")),
        (replace(SPEAKER, kind="line"), WISH, (FINE, "")),
        (replace(SPEAKER, kind="other"), WISH, (FINE, "")),
        (replace(SPEAKER, kind="headphones"), WISH, (BROKEN, "headphones")),
        (replace(SPEAKER, plugged=False), WISH, (BROKEN, "unplugged")),
        (replace(SPEAKER, kind="hdmi"), WISH, (WORTH, "hdmi")),
        (replace(SPEAKER, kind="bluetooth"), WISH, (WORTH, "bluetooth")),
        # What the venue named is right, whatever it is.
        (replace(SPEAKER, name="bluez_sink.AA", kind="bluetooth"), replace(WISH, speaker="bluez_sink"), (FINE, "")),
        (replace(SPEAKER, kind="headphones"), replace(WISH, speaker="alsa_output"), (FINE, "")),
        (replace(SPEAKER, plugged=False), replace(WISH, speaker="alsa_output"), (BROKEN, "unplugged")),
        (SPEAKER, replace(WISH, speaker="usb"), (WORTH, "speaker_gone")),
    ],
)
def test_where_the_sound_goes(now: Output, wish: Wish, expected: tuple[State, str]) -> None:
    assert told(sound.port(outputs(now), wish)) == expected


def test_another_output_than_the_venues_own() -> None:
    seen = outputs(SPEAKER, replace(SPEAKER, name="usb-box"), better="usb-box")
    finding = sound.port(seen, replace(WISH, speaker="usb"))
    assert (told(finding), finding.fix) == ((WORTH, "not_the_speaker"), "switch_output")
    nowhere = outputs(replace(SPEAKER, real=False), SPEAKER, better=SPEAKER.name)
    assert told(sound.port(nowhere, WISH)) == (BROKEN, "not_the_speaker")


def test_a_switch_is_offered_only_where_there_is_something_better() -> None:
    headphones = replace(SPEAKER, kind="headphones")
    assert sound.port(outputs(headphones), WISH).fix == ""
    assert sound.port(outputs(headphones, better="analog-output-speaker"), WISH).fix == "switch_output"


@pytest.mark.parametrize(
    ("now", "streams", "wish", "expected"),
    [
        (replace(SPEAKER, muted=True), (), WISH, (BROKEN, "muted")),
        (replace(SPEAKER, volume_pct=59), (), WISH, (BROKEN, "too_low")),
        (replace(SPEAKER, volume_pct=60), (), WISH, (FINE, "")),
        (replace(SPEAKER, silenced=("Speaker",)), (), WISH, (BROKEN, "alsa_off")),
        # Headphones switch the loudspeaker off, and S3 tells of them.
        (replace(SPEAKER, silenced=("Speaker",), kind="headphones"), (), WISH, (FINE, "")),
        (SPEAKER, (Stream("a", True, 100),), WISH, (BROKEN, "stream_muted")),
        (SPEAKER, (Stream("a", False, 40),), WISH, (WORTH, "stream_low")),
        (SPEAKER, (Stream("a", False, 99),), WISH, (FINE, "")),
        # An alert raises it to the venue's level by itself, where it may.
        (SPEAKER, (), replace(WISH, raises=False), (WORTH, "under_level")),
        (replace(SPEAKER, volume_pct=100), (), replace(WISH, raises=False), (FINE, "")),
    ],
)
def test_volumes(now: Output, streams: tuple[Stream, ...], wish: Wish, expected: tuple[State, str]) -> None:
    finding = sound.volume(outputs(now, streams=streams), wish)
    assert told(finding) == expected
    assert finding.fix == ("turn_up" if finding.reason else "")


HEARD = Tried("simpleaudio", plays=True, latency_ms=70, entering_dbfs=-4, leaving_dbfs=-6, output="a", stream_pct=100)
BROKEN_ONE = Tried("player", error="paplay ended with 1")


@pytest.mark.parametrize(
    ("tried", "expected"),
    [
        ((HEARD, replace(HEARD, backend="miniaudio")), (FINE, "")),
        ((HEARD, BROKEN_ONE), (WORTH, "some_fail")),
        ((BROKEN_ONE, replace(BROKEN_ONE, backend="miniaudio")), (BROKEN, "none_plays")),
        # Who was not up in time was not judged.
        ((HEARD, Tried("player", slow=True)), (FINE, "")),
        ((Tried("player", slow=True),), (NOT, "timed_out")),
    ],
)
def test_backends(tried: tuple[Tried, ...], expected: tuple[State, str]) -> None:
    assert told(playing.backends(Trial(tried=tried))) == expected


@pytest.mark.parametrize(
    ("tried", "expected", "fix"),
    [
        (HEARD, (FINE, ""), ""),
        (replace(HEARD, latency_ms=500), (FINE, ""), ""),
        (replace(HEARD, latency_ms=501), (WORTH, "late"), "restart_ringer"),
        (replace(HEARD, output_muted=True, leaving_dbfs=-120), (BROKEN, "muted"), "turn_up"),
        (replace(HEARD, leaving_dbfs=-60), (BROKEN, "too_low"), "turn_up"),
        (replace(HEARD, stream_muted=True, leaving_dbfs=-120), (BROKEN, "stream_muted"), "free_streams"),
        (replace(HEARD, stream_pct=40), (WORTH, "stream_low"), "free_streams"),
        (replace(HEARD, stream_pct=3, entering_dbfs=-90, leaving_dbfs=-95), (BROKEN, "stream_low"), "free_streams"),
        (replace(HEARD, output_real=False), (BROKEN, "no_device"), ""),
        (replace(HEARD, entering_dbfs=-90, leaving_dbfs=-95), (BROKEN, "silent"), "restart_ringer"),
        (BROKEN_ONE, (NOT, "nothing_played"), ""),
    ],
)
def test_what_leaves_the_output(tried: Tried, expected: tuple[State, str], fix: str) -> None:
    finding = playing.monitor(Trial(tried=(BROKEN_ONE, tried)))
    assert (told(finding), finding.fix) == (expected, fix)


def test_an_alert_is_not_late_for_a_trial() -> None:
    assert told(playing.monitor(Trial(by_alert=True, tried=(replace(HEARD, latency_ms=900),)))) == (FINE, "")


@dataclass(frozen=True)
class Heard:
    verdict: str
    reason: str | None = None
    above_noise_db: float | None = None
    confidence: float | None = None
    delay_ms: int | None = None


@pytest.mark.parametrize(
    ("heard", "expected"),
    [
        (Heard("found", above_noise_db=10.0), (FINE, "")),
        (Heard("found", above_noise_db=9.9), (WORTH, "faint")),
        (Heard("not_found", above_noise_db=-3.0), (BROKEN, "room_silent")),
        (Heard("could_not_look", "no_microphone"), (NOT, "no_microphone")),
        (Heard("could_not_look", "microphone_muted"), (NOT, "microphone_muted")),
        (Heard("could_not_look", "microphone_dead"), (NOT, "microphone_dead")),
        (Heard("could_not_look", "not_played"), (NOT, "not_played")),
        (None, (NOT, "not_played")),
    ],
)
def test_what_the_room_hears(heard: Heard | None, expected: tuple[State, str]) -> None:
    assert told(playing.room(Finding("S6", FINE), heard)) == expected


@pytest.mark.parametrize("before", [Finding("S6", BROKEN, "muted"), Finding("S6", NOT, "no_daemon")])
def test_a_room_is_not_blamed_for_what_never_left_the_tablet(before: Finding) -> None:
    assert told(playing.room(before, Heard("not_found", above_noise_db=0.0))) == (NOT, "not_before")


NOW = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
PLACED = NOW - 10 * MINUTE
RANG = Rang(Standing.CHECKED_IN, NOW - 300 * MINUTE, PLACED, PLACED, PLACED + timedelta(seconds=1), True)
LATE = {"seen_at": PLACED + 5 * MINUTE, "alerted_at": PLACED + 5 * MINUTE}


@pytest.mark.parametrize(
    ("known", "circumstances", "expected"),
    [
        (RANG, {}, (FINE, "")),
        (Rang(Standing.CHECKED_IN), {}, (FINE, "")),
        (Rang(Standing.CLOSED), {}, (FINE, "")),
        (replace(RANG, standing=Standing.UNPAIRED), {}, (BROKEN, "not_paired")),
        (replace(RANG, standing=Standing.REVOKED), {}, (BROKEN, "not_paired")),
        (replace(RANG, standing=Standing.NOT_CHECKED_IN), {}, (BROKEN, "not_checked_in")),
        (RANG, {"online": False}, (BROKEN, "no_connection")),
        (RANG, {"started_at": None, "online": None}, (WORTH, "app_not_running")),
        (replace(RANG, heard=False, why="muted"), {}, (WORTH, "not_heard")),
        (replace(RANG, heard=None, why="no_daemon"), {}, (WORTH, "not_heard")),
        (replace(RANG, **LATE), {"started_at": NOW - 6 * MINUTE}, (WORTH, "was_off")),
        (replace(RANG, **LATE), {"online_since": NOW - 6 * MINUTE}, (WORTH, "was_offline")),
        (replace(RANG, **LATE), {}, (WORTH, "was_late")),
        (replace(RANG, checked_in_at=NOW - 6 * MINUTE), {}, (WORTH, "was_not_checked_in")),
        (replace(RANG, alerted_at=None, heard=None), {}, (NOT, "no_evidence")),
        # An app that began, or a network that came, while nothing was missed is no news.
        (RANG, {"started_at": NOW - 6 * MINUTE, "online_since": NOW - 6 * MINUTE}, (FINE, "")),
        # What was missed days ago is not why somebody asks now.
        (replace(RANG, placed_at=NOW - timedelta(days=2), heard=False), {}, (FINE, "")),
    ],
)
def test_would_it_have_rung(known: Rang, circumstances: dict, expected: tuple[State, str]) -> None:
    began = NOW - 400 * MINUTE
    parts = {"started_at": began, "online": True, "online_since": began} | circumstances
    assert told(rang.look(known, NOW, **parts)) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [(["not_found", "found"], (FINE, "")), (["not_found", "not_found"], (BROKEN, "room_silent"))],
)
async def test_a_signal_that_a_busy_machine_held_up_is_played_once_more(
    answers: list[str], expected: tuple[State, str]
) -> None:
    async def hear() -> Heard:
        return Heard(answers.pop(0), above_noise_db=30.0)

    async def trial() -> Trial:
        return Trial(tried=(HEARD,))

    async def look() -> Outputs:
        return outputs()

    async def then() -> Finding:
        return Finding("S8", FINE)

    made = of_sound.checks(of_sound.Sounds(look, trial, hear, then, lambda: WISH))
    (room,) = [check for check in made if check.id == "S7"]
    assert told(await room.look()) == expected
    assert not answers


async def test_four_checks_share_one_look_and_two_one_beep() -> None:
    asked: list[str] = []

    async def trial() -> Trial:
        asked.append("trial")
        await asyncio.sleep(0)
        return Trial(tried=(HEARD,))

    async def look() -> Outputs:
        asked.append("look")
        await asyncio.sleep(0)
        return outputs()

    async def unused() -> Heard:
        raise AssertionError

    async def then() -> Finding:
        return Finding("S8", FINE)

    quick = [
        check for check in of_sound.checks(of_sound.Sounds(look, trial, unused, then, lambda: WISH)) if check.quick
    ]
    found = [finding async for finding in run(quick)]
    assert {finding.state for finding in found} == {FINE}
    assert sorted(asked) == ["look", "trial"]
    _ = [finding async for finding in run(quick)]
    assert sorted(asked) == ["look", "look", "trial", "trial"]
