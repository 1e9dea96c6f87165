"""N3, N5 and N6 over ways that the test makes up."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from tablet_app.diagnostics.checks import reach
from tablet_app.diagnostics.checks.reach import Way
from tablet_app.domain.health import Finding, State

FINE, WORTH, BROKEN, NOT = State.FINE, State.WORTH_KNOWING, State.BROKEN, State.COULD_NOT_LOOK


def told(finding: Finding) -> tuple[State, str]:
    assert finding.reason in reach.REASONS[finding.check] | {""}
    return finding.state, finding.reason


class Clock:
    """Time passes only where a ping says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr(reach.time, "monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def way(clock: Clock, *answers: tuple[str, float], door: bool = True, **parts) -> Way:
    """The last of `answers`, kind and seconds, for ever."""
    said = list(answers)

    async def ping() -> str:
        kind, seconds = said.pop(0) if len(said) > 1 else said[0]
        clock.now += seconds
        return kind

    async def knock(_: float) -> bool:
        return door

    return Way(ping, knock, **parts)


@pytest.mark.parametrize(
    ("answers", "parts", "expected"),
    [
        ([("", 0.05)], {}, (FINE, "")),
        # The first one pays for the client and the connection.
        ([("", 1.5), ("", 0.05)], {}, (FINE, "")),
        ([("", 1.5)], {}, (WORTH, "slow")),
        ([("portal", 0.05)], {}, (BROKEN, "portal")),
        ([("no_network", 0.05)], {"door": False}, (BROKEN, "no_internet")),
        ([("no_network", 0.05)], {"door": False, "proxies": True}, (BROKEN, "needs_proxy")),
        # What fails behind the door is not the internet's fault.
        ([("no_network", 0.05)], {}, (FINE, "")),
        ([("platform", 0.05)], {}, (FINE, "")),
        ([("certificate", 0.05)], {}, (FINE, "")),
        ([("", 0.05)], {"proxies": True}, (FINE, "")),
        ([("tablet", 0.05)], {}, (NOT, "not_reached")),
        ([("", 0.05)], {"linked": False}, (NOT, "no_link")),
    ],
)
async def test_the_internet(clock: Clock, answers: list, parts: dict, expected: tuple[State, str]) -> None:
    assert told(await reach.internet(way(clock, *answers, **parts))) == expected


@pytest.mark.parametrize(
    ("answers", "parts", "expected"),
    [
        ([("", 0.05)], {}, (FINE, "")),
        ([("", 1.4), ("", 0.05)], {}, (FINE, "")),
        ([("", 0.05)] * 5 + [("", 1.1)], {}, (WORTH, "slow")),
        ([("", 0.05)], {"paired": False}, (BROKEN, "not_paired")),
        ([("revoked", 0.05)], {}, (BROKEN, "revoked")),
        ([("too_many", 0.05)], {}, (WORTH, "busy")),
        ([("platform", 0.05)], {}, (BROKEN, "platform_down")),
        ([("", 0.05), ("", 0.05), ("platform", 0.05)], {}, (BROKEN, "platform_down")),
        ([("rejected", 0.05)], {}, (BROKEN, "platform_down")),
        ([("no_network", 0.05)], {}, (BROKEN, "platform_down")),
        ([("no_network", 0.05)], {"door": False}, (NOT, "not_reached")),
        ([("portal", 0.05)], {}, (NOT, "not_reached")),
        ([("certificate", 0.05)], {}, (NOT, "not_reached")),
        ([("tablet", 0.05)], {}, (NOT, "not_reached")),
        ([("", 0.05)], {"linked": False}, (NOT, "no_link")),
    ],
)
async def test_the_platform(clock: Clock, answers: list, parts: dict, expected: tuple[State, str]) -> None:
    assert told(await reach.platform(way(clock, *answers, **parts))) == expected


async def test_a_platform_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reach, "PATIENCE_S", 0.05)

    async def hangs() -> str:
        await asyncio.Event().wait()
        return ""

    async def knock(_: float) -> bool:
        return True

    assert told(await reach.platform(Way(hangs, knock))) == (BROKEN, "platform_down")


@pytest.mark.parametrize(
    ("series", "expected"),
    [
        ([40.0] * 60, (FINE, "")),
        # One of sixty is chance: a drop of the radio, a phone that calls.
        ([40.0] * 59 + [None], (FINE, "")),
        ([40.0] * 58 + [None] * 2, (WORTH, "loss")),
        ([40.0] * 48 + [None] * 12, (WORTH, "loss")),
        ([40.0] * 47 + [None] * 13, (BROKEN, "heavy_loss")),
        ([40.0, 141.0] * 30, (WORTH, "jitter")),
        ([40.0, 139.0] * 30, (FINE, "")),
        ([400.0] * 60, (FINE, "")),
        ([40.0], (FINE, "")),
        ([None] * 60, (NOT, "not_reached")),
        ([], (NOT, "not_reached")),
    ],
)
def test_the_quality(series: Sequence[float | None], expected: tuple[State, str]) -> None:
    assert told(reach.judged(list(series))) == expected


async def test_the_series_of_knocks_is_kept_for_a_picture() -> None:
    count = 0

    async def ping() -> str:
        return ""

    async def knock(within_s: float) -> bool:
        nonlocal count
        count += 1
        return count != 2

    finding = await reach.quality(Way(ping, knock), seconds=0.2, every_s=0.01)
    kept = str(finding.value("series")).split(",")
    assert (len(kept), kept[1]) == (count, "")
    assert told(await reach.quality(Way(ping, knock, linked=False))) == (NOT, "no_link")
